"""A network whose third product leaves the range of f16, though its weights and its result do not: `overflow_model.py FOLDER`."""
import pathlib
import sys

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper


def main():
    folder = pathlib.Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    rng = np.random.default_rng(3)
    weight = lambda name, scale: numpy_helper.from_array((rng.standard_normal((64, 64)) * scale).astype(np.float32), name)
    node = lambda op, inputs, output: helper.make_node(op, inputs, [output], name=f"/{output}/{op}")
    nodes = [node("MatMul", ["x", "w1"], "first"), node("Relu", ["first"], "first_relu"),
             node("MatMul", ["first_relu", "w2"], "second"), node("Relu", ["second"], "second_relu"),
             node("MatMul", ["second_relu", "w3"], "third"),  # some 1e5
             node("MatMul", ["third", "w4"], "fourth"), node("Tanh", ["fourth"], "y")]
    value = lambda name: helper.make_tensor_value_info(name, TensorProto.FLOAT, [8, 64])
    graph = helper.make_graph(nodes, "overflow", [value("x")], [value("y")],
                              [weight("w1", 0.1), weight("w2", 0.1), weight("w3", 1e4), weight("w4", 1e-4)])
    onnx.save(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 21)], ir_version=10), folder / "overflow.onnx")


if __name__ == "__main__":
    main()
