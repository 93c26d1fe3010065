"""Generators of control flow: Loop, Scan and If, whose course inputs or computed values decide, over values from around them."""
import numpy as np
from onnx import TensorProto, helper

from registry import op

FLOAT, INT, BOOL = TensorProto.FLOAT, TensorProto.INT64, TensorProto.BOOL


def info(name, shape, kind=FLOAT):
    return helper.make_tensor_value_info(name, kind, list(shape))


def operand(g):
    return g.pick((np.float32,), range(1, 4), accept=lambda v: v.size <= 500)


def bounded(g, start, others):
    """Nodes that compute a value of the shape of `start` from it and others of that shape: (nodes, name)."""
    nodes, last = [], start
    for _ in range(g.choose([1, 2, 3])):
        nodes.append(helper.make_node(g.choose(["Add", "Sub", "Mul", "Max"]), [last, g.choose(others)], [g.name("b")]))
        last = nodes[-1].output[0]
    if g.chance(0.3):
        nodes.append(helper.make_node("Transpose", [last], [g.name("b")]))
        nodes.append(helper.make_node("Transpose", [nodes[-1].output[0]], [g.name("b")]))
    nodes.append(helper.make_node(g.choose(["Tanh", "Sigmoid", "Sin"]), [nodes[-1].output[0]], [g.name("b")]))
    return nodes, nodes[-1].output[0]


def alike(g, x):
    """A value of x's shape that is there, or a new one."""
    fits = [n for n, v in g.values.items() if v.dtype == np.float32 and v.shape == g.shape(x)]
    return g.choose(fits) if g.chance(0.6) else g.leaf(g.draw(np.float32, g.shape(x), -0.5, 0.5))


@op(2)
def loop(g):
    """The trip count is a constant or an input; now and then what is carried ends it; each round's value may be kept."""
    x = operand(g)
    other, shape = alike(g, x), g.declared(x)
    rounds, known, stops = g.choose([0, 1, 2, 5, 90, 300]), g.chance(0.4), g.chance(0.3)
    count = g.constant(rounds) if known else g.leaf(np.asarray(rounds, np.int64), constant=False)
    keeps = known and not stops and rounds > 0 and g.chance(0.6)
    i, go, state = g.name("i"), g.name("go"), g.name("s")
    nodes, following = bounded(g, state, [state, other, x])
    if stops:
        total, limit, goes_on = g.name("b"), g.name("b"), g.name("b")
        nodes += [helper.make_node("ReduceSum", [following], [total], keepdims=0), helper.make_node("Constant", [], [limit], value_float=2.5),
                  helper.make_node("Less", [total, limit], [goes_on])]
    else:
        goes_on = g.name("b")
        nodes.append(helper.make_node("Identity", [go], [goes_on]))
    outputs = [info(goes_on, [], BOOL), info(following, shape)]
    if keeps:
        nodes.append(helper.make_node("Identity", [following], [g.name("b")]))
        outputs.append(info(nodes[-1].output[0], shape))
    body = helper.make_graph(nodes, "body", [info(i, [], INT), info(go, [], BOOL), info(state, shape)], outputs)
    g.add("Loop", [count, "", x], outputs=1 + keeps, body=body)


@op(2)
def scan(g):
    x = operand(g)
    length, shape, at, out = g.choose([1, 3, 40, 300]), g.shape(x), int(g.rng.integers(2)), int(g.rng.integers(2))
    if np.prod(shape) * length > 20000:
        return
    rows = g.leaf(g.draw(np.float32, [*shape[:at], length, *shape[at:]], -0.5, 0.5))
    state, row, shape = g.name("s"), g.name("r"), g.declared(x)
    nodes, following = bounded(g, state, [row, state, alike(g, x)])
    nodes.append(helper.make_node("Mul", [following, row], [g.name("b")]))
    body = helper.make_graph(nodes, "body", [info(state, shape), info(row, shape)], [info(following, shape), info(nodes[-1].output[0], shape)])
    g.add("Scan", [x, rows], outputs=2, body=body, num_scan_inputs=1, scan_input_axes=[at], scan_output_axes=[out],
          scan_input_directions=[int(g.rng.integers(2))], scan_output_directions=[int(g.rng.integers(2))])


@op(2)
def choice(g):
    """Each branch computes one value from around it and hands another one on."""
    x = operand(g)
    other = alike(g, x)
    condition = g.leaf(np.asarray(g.chance(0.5)), constant=False)
    branches = {}
    for name in ("then_branch", "else_branch"):
        nodes, made = bounded(g, x, [x, other])
        nodes.append(helper.make_node("Identity", [g.choose([x, other])], [g.name("b")]))
        branches[name] = helper.make_graph(nodes, name, [], [info(made, g.declared(x)), info(nodes[-1].output[0], g.declared(x))])
    g.add("If", [condition], outputs=2, **branches)
