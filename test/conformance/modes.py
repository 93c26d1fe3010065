"""ONNX's backend cases in other modes than as they are: models written anew, beside their data.

    dynamic    the dims of all inputs are unknown when compiling: each size above 1 is a symbol of its own, the same wherever the case has
               this size; nothing of the data is compiled in. The lengths of short lists of integers stay: they are ranks
    constant   all inputs but the first are initializers, with the values that the case gives them
"""
import pathlib
import shutil

import onnx

MODES = ("static", "dynamic", "constant")
# What `dlc check` is told beside the model.
OPTIONS = {"static": [], "dynamic": ["--dim", "*=?", "--values=run"], "constant": ["--values=run"]}


INTEGERS, LONGEST_LIST = (onnx.TensorProto.INT32, onnx.TensorProto.INT64), 8


def tensor_inputs(model):
    """Its inputs that are no initializers; None where one is no tensor."""
    given = {tensor.name for tensor in model.graph.initializer}
    values = [value for value in model.graph.input if value.name not in given]
    return values if all(value.type.HasField("tensor_type") for value in values) else None


def make_dynamic(model, sets):
    """The model with symbols for sizes; None where none is above 1."""
    names = set()
    for value in tensor_inputs(model) or []:
        dims = value.type.tensor_type.shape.dim
        if value.type.tensor_type.elem_type in INTEGERS and len(dims) == 1 and dims[0].dim_value <= LONGEST_LIST:
            continue
        for dim in value.type.tensor_type.shape.dim:
            if dim.dim_value > 1 or dim.dim_param:
                dim.dim_param = f"size{dim.dim_value}" if dim.dim_value > 1 else dim.dim_param
                names.add(dim.dim_param)
    for values in (model.graph.output, model.graph.value_info):
        for value in values:
            value.type.tensor_type.ClearField("shape")
    return model if names else None


def make_constant(model, sets):
    """The model with its inputs but the first compiled in; None where it has no others."""
    inputs = tensor_inputs(model)
    if not inputs or len(inputs) < 2:
        return None
    order = [value.name for value in model.graph.input]
    for value in inputs[1:]:
        path = sets[0] / f"input_{order.index(value.name)}.pb"
        if not path.exists():
            return None
        tensor = onnx.TensorProto()
        tensor.ParseFromString(path.read_bytes())
        tensor.name = value.name
        model.graph.initializer.append(tensor)
    kept = [value for value in model.graph.input if value.name not in {other.name for other in inputs[1:]}]
    del model.graph.input[:]
    model.graph.input.extend(kept)
    return model


def write(mode, path, folder):
    """The case of `path` in this mode, in `folder`: model.onnx and its data; None where the mode has no such case."""
    model = onnx.load(path)
    sets = sorted(path.parent.glob("test_data_set_*"))
    if not sets or tensor_inputs(model) is None:
        return None
    made = {"dynamic": make_dynamic, "constant": make_constant}[mode](model, sets)
    if made is None:
        return None
    folder.mkdir(parents=True)
    onnx.save(made, folder / "model.onnx")
    for each in sets if mode == "dynamic" else sets[:1]:
        target = folder / each.name
        target.mkdir()
        for file in each.iterdir():
            if mode == "dynamic" or not file.name.startswith("input_") or file.name == "input_0.pb":
                shutil.copy(file, target / file.name)
    return folder / "model.onnx"
