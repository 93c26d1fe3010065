"""Rules that hold from some size on, or up to one, of sizes that lie far from those that are looked at first: far_sizes.py FOLDER writes the models."""
import pathlib
import sys

import numpy
import onnx
from onnx import TensorProto, helper, numpy_helper

folder = pathlib.Path(sys.argv[1])
rng = numpy.random.default_rng(3)


def save(name, layers, *more, weights=()):
    """Convolutions of one line, (taps, stride) each, and more nodes behind them: of `frames`, their last result."""
    nodes, values, last, channels = [], list(weights), "x", 1
    for i, (taps, stride) in enumerate(layers):
        values.append(numpy_helper.from_array(rng.standard_normal((2, channels, taps)).astype("f4"), f"taps{i}"))
        output = "frames" if i + 1 == len(layers) else f"frames{i}"
        nodes.append(helper.make_node("Conv", [last, f"taps{i}"], [output], strides=[stride], name=output))
        last, channels = output, 2
    x = helper.make_tensor_value_info("x", TensorProto.FLOAT, ["n", 1, "samples"])
    y = helper.make_tensor_value_info("y", TensorProto.FLOAT, None)
    graph = helper.make_graph(nodes + list(more), name, [x], [y], values)
    onnx.save(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8), folder / f"{name}.onnx")


most = helper.make_node("ReduceMax", ["frames"], ["y"], axes=[2])
save("window", [(64, 64)], most)
save("hop", [(400, 160)], most)
save("strides", [(10, 5), (3, 2), (3, 2), (3, 2), (3, 2), (2, 2), (2, 2)], most)
integers = [numpy_helper.from_array(numpy.array([number]), name) for name, number in (("from", 0), ("to", 500), ("axis", 2))]
save("most", [], helper.make_node("Slice", ["x", "from", "to", "axis"], ["y"], name="part"), weights=integers)
