"""Choices whose branches give values of different ranks: unequal_ranks.py models FOLDER writes the models; run ARTIFACT MODEL DEVICE compares both ways."""
import pathlib
import subprocess
import sys
import tempfile

import numpy
import onnx
import onnxruntime
from onnx import TensorProto, helper, numpy_helper

random = numpy.random.default_rng(3)


def choice(condition, x, result):
    """The largest of each row where the condition holds, else x itself."""
    def branch(name, node):
        return helper.make_graph([node], name, [], [helper.make_tensor_value_info(node.output[0], TensorProto.FLOAT, None)])
    return helper.make_node("If", [condition], [result], name=result, then_branch=branch(f"{result}_then", helper.make_node(
        "ReduceMax", [x], [f"{result}_rows"], axes=[-1], keepdims=0)), else_branch=branch(f"{result}_else", helper.make_node("Identity", [x], [f"{result}_all"])))


def save(folder, name, nodes, outputs, more=()):
    inputs = [helper.make_tensor_value_info("x", TensorProto.FLOAT, ["n", 6]), helper.make_tensor_value_info("a", TensorProto.BOOL, []),
              helper.make_tensor_value_info("b", TensorProto.BOOL, [])]
    graph = helper.make_graph(nodes, name, inputs, [helper.make_tensor_value_info(output, TensorProto.FLOAT, None) for output in outputs], list(more))
    onnx.save(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8), folder / f"{name}.onnx")


def models(folder):
    flat = numpy_helper.from_array(numpy.array([-1]), "flat")
    table = helper.make_node("Constant", [], ["table"], value=numpy_helper.from_array(random.standard_normal((1, 6000)).astype("f4"), "t"))
    behind = [helper.make_node("Exp", ["r"], ["e"]), helper.make_node("ReduceMean", ["e"], ["m"], keepdims=0), table, helper.make_node("Mul", ["table", "m"], ["y"]),
              helper.make_node("Reshape", ["e", "flat"], ["z"])]
    before = helper.make_node("Tanh", ["x"], ["t"])
    save(folder, "one", [before, choice("a", "t", "r"), *behind], ["t", "y", "z"], [flat])
    save(folder, "two", [choice("a", "x", "p"), helper.make_node("Abs", ["p"], ["q"]), helper.make_node("Unsqueeze", ["q", "flat"], ["q1"]), choice("b", "q1", "r"), *behind],
         ["y", "z"], [flat])
    save(folder, "out", [choice("a", "x", "y")], ["y"])


def run(artifact, model, device):
    session = onnxruntime.InferenceSession(model, providers=["CPUExecutionProvider"])
    for rows in (1, 5):
        for a in (False, True):
            for b in (False, True):
                feed = {"x": random.standard_normal((rows, 6)).astype("f4"), "a": numpy.array(a), "b": numpy.array(b)}
                feed = {each.name: feed[each.name] for each in session.get_inputs()}
                with tempfile.TemporaryDirectory() as folder:
                    command = ["dlc", "run", artifact, f"--device={device}", "--output", folder]
                    for name, array in feed.items():
                        numpy.save(f"{folder}/{name}.in.npy", array)
                        command.append(f"--input={name}={folder}/{name}.in.npy")
                    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
                    for output, expected in zip(session.get_outputs(), session.run(None, feed)):
                        found = numpy.load(f"{folder}/{output.name}.npy")
                        assert found.shape == expected.shape, (output.name, found.shape, expected.shape)
                        numpy.testing.assert_allclose(found, expected, rtol=1e-5, atol=1e-6)


if __name__ == "__main__":
    models(pathlib.Path(sys.argv[2])) if sys.argv[1] == "models" else run(*sys.argv[2:])
