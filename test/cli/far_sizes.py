"""As many frames as fit into the samples, which is the same number for 64 sizes in a row: far_sizes.py FOLDER writes the model."""
import pathlib
import sys

import numpy
import onnx
from onnx import TensorProto, helper, numpy_helper

folder = pathlib.Path(sys.argv[1])
taps = numpy_helper.from_array(numpy.ones((2, 1, 64), "f4"), "taps")
x = helper.make_tensor_value_info("x", TensorProto.FLOAT, ["n", 1, "samples"])
y = helper.make_tensor_value_info("y", TensorProto.FLOAT, None)

nodes = [helper.make_node("Conv", ["x", "taps"], ["f"], strides=[64], name="frames"), helper.make_node("ReduceMax", ["f"], ["y"], axes=[2])]
graph = helper.make_graph(nodes, "many", [x], [y], [taps])
onnx.save(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8), folder / "many.onnx")
