"""Gives ONNX's light networks real weights.

As shipped, every weight is a constant and every answer is 0.001, which proves shapes and no numbers. Here weights become initializers with seeded
random values: He-scaled for convolutions and matrix products, near 1 for scales, near 0 for biases and means. Variances of batch normalizations are
measured on a random input, as training would: with others the activations of a deep network grow beyond what f16 can hold. Then
the last product is scaled so that the logits have deviation 2 and the softmax is not one-hot.

    randomize.py light_resnet50 OUT.onnx [--seed 1] [--batch N|name]
"""
import argparse
import os

import numpy as np
import onnx
from onnx import numpy_helper

LIGHT = ("bvlc_alexnet", "densenet121", "inception_v1", "inception_v2", "resnet50", "shufflenet", "squeezenet", "vgg19", "zfnet512")


def light_folder():
    return os.path.join(os.path.dirname(onnx.__file__), "backend", "test", "data", "light")


def load_light(name):
    name = name if name.startswith("light_") else "light_" + name
    return onnx.load(os.path.join(light_folder(), name + ".onnx"))


def role_of(graph, name):
    """(op type, input position) of the first node that really uses `name`, looking through Unsqueeze and Reshape."""
    for node in graph.node:
        for position, used in enumerate(node.input):
            if used == name:
                if node.op_type in ("Unsqueeze", "Reshape"):
                    return role_of(graph, node.output[0])
                return node.op_type, position
    return None, 0


def draw(rng, role, shape):
    op, position = role
    if op == "Conv" and position == 1:
        return rng.standard_normal(shape) * np.sqrt(2 / np.prod(shape[1:]))
    if op in ("Gemm", "MatMul") and position == 1:
        return rng.standard_normal(shape) * np.sqrt(2 / shape[-1])  # transB = 1 in all of them
    if op == "Mul" or (op == "BatchNormalization" and position in (1, 4)):
        return rng.uniform(0.6, 1.4, shape)
    return rng.standard_normal(shape) * 0.1


def randomize(model, seed=1):
    """Replaces every ConstantOfShape by a random initializer; the graph keeps its real inputs only."""
    graph = model.graph
    rng = np.random.default_rng(seed)
    values = {t.name: t for t in graph.initializer}
    kept, shapes = [], set()
    for node in graph.node:
        if node.op_type != "ConstantOfShape":
            kept.append(node)
            continue
        shapes.add(node.input[0])
        shape = numpy_helper.to_array(values[node.input[0]]).tolist()
        drawn = draw(rng, role_of(graph, node.output[0]), shape).astype(np.float32)
        graph.initializer.append(numpy_helper.from_array(drawn, node.output[0]))
    del graph.node[:]
    graph.node.extend(kept)
    used = {name for node in kept for name in node.input}
    weights = [t for t in graph.initializer if t.name in used and t.name not in shapes - used]
    del graph.initializer[:]
    graph.initializer.extend(weights)
    names = {t.name for t in weights}
    inputs = [i for i in graph.input if i.name in used and i.name not in names]
    del graph.input[:]
    graph.input.extend(inputs)
    del graph.value_info[:]
    model.ir_version = max(model.ir_version, 4)  # initializers need not be inputs
    settle_statistics(model, rng)
    calm_logits(model, rng)
    return model


def random_feed(session, rng):
    return {i.name: rng.standard_normal([1 if isinstance(d, str) or not d else d for d in i.shape]).astype(np.float32)
            for i in session.get_inputs()}


def settle_statistics(model, rng):
    """Gives every batch normalization as variance the mean square per channel that a random input has there, in one run of a network that
    normalizes by the input's own. (With the true mean and variance a deep random network would blow up every difference between
    inputs, rounding errors too: its channels are almost constant.)"""
    import onnxruntime as ort
    probe = onnx.ModelProto()
    probe.CopyFrom(model)
    del probe.graph.node[:]
    measured = {}  # the initializer of a variance -> the output of the probe that holds its value
    for node in model.graph.node:
        if node.op_type == "BatchNormalization":
            x, variance = node.input[0], node.input[4]
            measured[variance] = f"{node.output[0]}/variance"
            probe.graph.node.append(onnx.helper.make_node("Mul", [x, x], [f"{node.output[0]}/squares"]))
            probe.graph.node.append(onnx.helper.make_node("ReduceMean", [f"{node.output[0]}/squares"], [measured[variance]],
                                                          axes=[0, 2, 3], keepdims=0))
            own = onnx.NodeProto()
            own.CopyFrom(node)
            own.input[4] = measured[variance]
            node = own
        probe.graph.node.append(node)
    if not measured:
        return
    kept = [t for t in probe.graph.initializer if t.name not in measured]
    del probe.graph.initializer[:]
    probe.graph.initializer.extend(kept)
    for output in measured.values():
        probe.graph.output.append(onnx.helper.make_tensor_value_info(output, onnx.TensorProto.FLOAT, None))
    session = ort.InferenceSession(probe.SerializeToString(), providers=["CPUExecutionProvider"])
    found = dict(zip(measured, session.run(list(measured.values()), random_feed(session, rng))))
    for tensor in model.graph.initializer:
        if tensor.name in found:
            value = np.maximum(found[tensor.name], 0.25 * found[tensor.name].mean())  # a channel may be silent on this input alone
            tensor.CopyFrom(numpy_helper.from_array(value.astype(np.float32), tensor.name))


def calm_logits(model, rng, deviation=2.0):
    """Scales the last Conv or Gemm so that what it gives has the wanted deviation on a random input."""
    import onnxruntime as ort
    graph = model.graph
    last = [n for n in graph.node if n.op_type in ("Conv", "Gemm", "MatMul")][-1]
    probe = onnx.ModelProto()
    probe.CopyFrom(model)
    probe.graph.output.append(onnx.helper.make_tensor_value_info(last.output[0], onnx.TensorProto.FLOAT, None))
    session = ort.InferenceSession(probe.SerializeToString(), providers=["CPUExecutionProvider"])
    got = session.run([last.output[0]], random_feed(session, rng))[0]
    for tensor in graph.initializer:
        if tensor.name == last.input[1]:
            scaled = numpy_helper.to_array(tensor) * (deviation / got.std())
            tensor.CopyFrom(numpy_helper.from_array(scaled.astype(np.float32), tensor.name))


def set_batch(model, batch):
    """Makes dim 0 of inputs and outputs `batch` (a number or a name). Reshape targets that start with 1 take the batch from -1 or 0."""
    graph = model.graph
    for value in [*graph.input, *graph.output]:
        dim = value.type.tensor_type.shape.dim[0]
        dim.Clear()
        if isinstance(batch, int):
            dim.dim_value = batch
        else:
            dim.dim_param = batch
    targets = {n.input[1] for n in graph.node if n.op_type == "Reshape"}
    for tensor in graph.initializer:
        if tensor.name in targets:
            shape = numpy_helper.to_array(tensor).copy()
            if shape[0] == 1:
                shape[0] = 0  # as in the operand
                tensor.CopyFrom(numpy_helper.from_array(shape, tensor.name))
    return model


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("network", help=", ".join(LIGHT))
    parser.add_argument("out")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--batch", default=None)
    args = parser.parse_args()
    model = randomize(load_light(args.network), args.seed)
    if args.batch:
        set_batch(model, int(args.batch) if args.batch.isdigit() else args.batch)
    onnx.checker.check_model(model)
    onnx.save(model, args.out)


if __name__ == "__main__":
    main()
