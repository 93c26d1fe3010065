"""ONNX's backend cases in other modes than as they are: models written anew, beside their data.

    dynamic    the dims of all inputs are unknown when compiling: each size above 1 is a symbol of its own, the same wherever the case has
               this size; nothing of the data is compiled in. Sizes stay that the model itself fixes (legal_sizes.py). Where another runtime
               says what comes out, the program runs at twice the sizes, too. The elements of sequences have dims without names
    constant   all inputs but the first are initializers, with the values that the case gives them
"""
import pathlib
import shutil

import numpy as np
import onnx
from onnx import numpy_helper

import legal_sizes

MODES = ("static", "dynamic", "constant")
# What `dlc check` is told beside the model. Another runtime's values near 0 are off by its own rounding.
OPTIONS = {"static": [], "dynamic": ["--dim", "*=?", "--values=run", "--atol=1e-6"], "constant": ["--values=run"]}


def tensor_inputs(model):
    """Its inputs that are no initializers; None where one is no tensor."""
    given = {tensor.name for tensor in model.graph.initializer}
    values = [value for value in model.graph.input if value.name not in given]
    return values if all(value.type.HasField("tensor_type") for value in values) else None


def free_sequences(model):
    """Takes the sizes of their elements' dims from inputs that are sequences. Whether there are some, beside tensors alone."""
    given = {tensor.name for tensor in model.graph.initializer}
    others = [value for value in model.graph.input if value.name not in given and not value.type.HasField("tensor_type")]
    for value in others:
        for dim in value.type.sequence_type.elem_type.tensor_type.shape.dim:
            dim.Clear()
    return bool(others) and all(value.type.HasField("sequence_type") for value in others)


def read_values(folder, kind, declared):
    """name -> array of the case's input or output files; those that are no tensors are left out."""
    values = {}
    for i, value in enumerate(declared):
        path, tensor = folder / f"{kind}_{i}.pb", onnx.TensorProto()
        if path.exists() and value.type.HasField("tensor_type"):
            tensor.ParseFromString(path.read_bytes())
            values[value.name] = numpy_helper.to_array(tensor)
    return values


def write_values(folder, kind, names, values):
    for i, name in enumerate(names):
        if name in values:
            (folder / f"{kind}_{i}.pb").write_bytes(numpy_helper.from_array(np.asarray(values[name]), name).SerializeToString())


def make_dynamic(model, sets, folder):
    """The model with symbols for sizes, and its data in the folder; None where no size is open."""
    inputs, outputs = [value.name for value in model.graph.input], [value.name for value in model.graph.output]
    feed = {name: array for name, array in read_values(sets[0], "input", model.graph.input).items()
            if name in {value.name for value in tensor_inputs(model)}}
    expected = list(read_values(sets[0], "output", model.graph.output).values())
    sizes, judge = legal_sizes.open_sizes(model, feed, expected)
    for value in tensor_inputs(model):
        if value.name not in feed:
            continue
        is_list = legal_sizes.is_list(feed[value.name])
        for dim, size in zip(value.type.tensor_type.shape.dim, feed[value.name].shape):
            if size in sizes and (sizes[size] or not is_list):
                dim.dim_param = f"size{size}"
            else:
                dim.dim_value = size
    for values in (model.graph.output, model.graph.value_info):
        for value in values:
            if value.type.HasField("tensor_type"):
                value.type.tensor_type.ClearField("shape")
    if not sizes:
        return None
    copy_sets(sets, folder)
    if second := legal_sizes.second_data(judge, feed, sizes):
        twice = folder / f"test_data_set_{len(sets)}"
        twice.mkdir()
        write_values(twice, "input", inputs, second[0])
        write_values(twice, "output", outputs, dict(zip(outputs, second[1])))
    return model


def copy_sets(sets, folder, chosen=lambda file: True):
    for each in sets:
        (folder / each.name).mkdir(parents=True)
        for file in each.iterdir():
            if chosen(file):
                shutil.copy(file, folder / each.name / file.name)


def make_constant(model, sets, folder):
    """The model with its inputs but the first compiled in, and its data in the folder; None where it has no others."""
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
    copy_sets(sets[:1], folder, lambda file: not file.name.startswith("input_") or file.name == "input_0.pb")
    return model


def write(mode, path, folder):
    """The case of `path` in this mode, in `folder`: model.onnx and its data; None where the mode has no such case."""
    model = onnx.load(path)
    sets = sorted(path.parent.glob("test_data_set_*"))
    if not sets or (tensor_inputs(model) is None and not (mode == "dynamic" and free_sequences(model))):
        return None
    folder.mkdir(parents=True)
    if tensor_inputs(model) is None:
        copy_sets(sets, folder)
        onnx.save(model, folder / "model.onnx")
        return folder / "model.onnx"
    made = {"dynamic": make_dynamic, "constant": make_constant}[mode](model, sets, folder)
    if made is None:
        return None
    onnx.save(made, folder / "model.onnx")
    return folder / "model.onnx"
