"""Nodes of many rounds over exact inputs, and whether graph.py takes them."""
import numpy as np
from onnx import TensorProto, helper

from graph import Graph


def info(name, shape=(4, 4), kind=TensorProto.FLOAT):
    return helper.make_tensor_value_info(name, kind, shape)


def loop(factor):
    """s = sin(factor * s), 90 times: from 3 on no value is near what a neighbour becomes."""
    g = Graph(1)
    x, k = g.leaf(g.draw(np.float32, [4, 4], 0.5, 1), constant=False), g.constant(factor, np.float32)
    body = helper.make_graph([helper.make_node("Mul", ["s", k], ["m"]), helper.make_node("Sin", ["m"], ["t"]), helper.make_node("Identity", ["go"], ["on"])],
                             "body", [info("i", [], TensorProto.INT64), info("go", [], TensorProto.BOOL), info("s")], [info("on", [], TensorProto.BOOL), info("t")])
    return g.add("Loop", [g.constant(90), "", x], body=body)


def scan():
    """s = sin(3 * s + row) over 90 rows."""
    g = Graph(2)
    x, rows = g.leaf(g.draw(np.float32, [4, 4]), constant=False), g.leaf(g.draw(np.float32, [90, 4, 4]), constant=False)
    k = g.constant(3, np.float32)
    body = helper.make_graph([helper.make_node("Mul", ["s", k], ["m"]), helper.make_node("Add", ["m", "r"], ["a"]), helper.make_node("Sin", ["a"], ["t"]),
                              helper.make_node("Identity", ["t"], ["u"])], "body", [info("s"), info("r")], [info("t"), info("u")])
    return g.add("Scan", [x, rows], outputs=2, body=body, num_scan_inputs=1)


def lstm():
    """Gates with small weights forget."""
    g = Graph(3)
    leaves = [g.leaf(g.draw(np.float32, shape, -0.3, 0.3), constant=False) for shape in ([40, 2, 3], [1, 20, 3], [1, 20, 5])]
    return g.add("LSTM", leaves, hidden_size=5)


for name, made in (("rounds that settle", loop(0.5)), ("rounds that never settle", loop(3)), ("steps of a scan that never settle", scan()), ("gates that settle", lstm())):
    print(f"{name}: {'stays' if made else 'dropped'}")
