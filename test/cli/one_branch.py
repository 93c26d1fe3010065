"""A network for two rates of samples, of which one fits the number of samples: one_branch.py FOLDER writes it, an input, and what comes out."""
import pathlib
import sys

import numpy
import onnx
from onnx import TensorProto, helper, numpy_helper

folder = pathlib.Path(sys.argv[1])
random = numpy.random.default_rng(3)
taps = {"then_branch": random.normal(size=(2, 1, 4)).astype("f4"), "else_branch": random.normal(size=(2, 1, 16)).astype("f4")}
branches = {}
for name, values in taps.items():
    nodes = [helper.make_node("Conv", ["x", f"{name}_taps"], [f"{name}_conv"], strides=[2]), helper.make_node("Relu", [f"{name}_conv"], [f"{name}_y"])]
    branches[name] = helper.make_graph(nodes, name, [], [helper.make_tensor_value_info(f"{name}_y", TensorProto.FLOAT, None)],
                                       [numpy_helper.from_array(values, f"{name}_taps")])
nodes = [helper.make_node("Equal", ["rate", "high"], ["is_high"]), helper.make_node("If", ["is_high"], ["y"], name="choice", **branches)]
inputs = [helper.make_tensor_value_info("x", TensorProto.FLOAT, [1, 1, 9]), helper.make_tensor_value_info("rate", TensorProto.INT64, [])]
graph = helper.make_graph(nodes, "g", inputs, [helper.make_tensor_value_info("y", TensorProto.FLOAT, None)], [numpy_helper.from_array(numpy.int64(16000), "high")])
onnx.save(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8), folder / "model.onnx")
x = random.normal(size=(1, 1, 9)).astype("f4")
numpy.save(folder / "x.npy", x)
for rate in (16000, 8000):
    numpy.save(folder / f"rate{rate}.npy", numpy.int64(rate))
windows = numpy.lib.stride_tricks.sliding_window_view(x[0, 0], 4)[::2]
numpy.save(folder / "expected.npy", numpy.maximum(windows @ taps["then_branch"][:, 0].T, 0).T[None])
