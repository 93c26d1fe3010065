"""Models of data_sizes.py whose sizes are decided in the rounds of loops and in branches."""
import numpy as np
from onnx import TensorProto

from data_sizes import I, constant, graph, node, value

BOOL = TensorProto.BOOL
ROUND = [value("i", [], I), value("go", [], BOOL)]


def inside():
    """Each round of a Loop takes a part of a table that is as long as the round says, and those of its elements that are large; every second one sums, in
    an If, what a Compress leaves."""
    some = graph("some", [node("Compress", ["v", "large"], "left", axis=0), node("ReduceSum", ["left"], "sum", keepdims=0)], [], [value("sum", [])])
    least = graph("least", [node("ReduceMin", ["v"], "small", keepdims=0)], [], [value("small", [])])
    body = graph("body", [node("Add", ["i", "one"], "next"), node("Unsqueeze", ["next", "first"], "end"),
                          node("Slice", ["table", "first", "end", "first"], "prefix"), node("ReduceMean", ["prefix"], "mean", keepdims=0),
                          node("Greater", ["v", "mean"], "large"), node("NonZero", ["large"], "places"), node("Squeeze", ["places", "first"], "flat"),
                          node("Gather", ["v", "flat"], "those"), node("ReduceSumSquare", ["those"], "squares", keepdims=0),
                          node("Mod", ["i", "two"], "half"), node("Equal", ["half", "one"], "odd"), node("If", ["odd"], "part", then_branch=some, else_branch=least),
                          node("Mul", ["v", "shrink"], "less"), node("Sub", ["less", "part"], "v_next"), node("Identity", ["go"], "again")],
                 [*ROUND, value("v", [7])], [value("again", [], BOOL), value("v_next", [7]), value("squares", [])])
    return ([node("Loop", ["most", "", "x"], "y", "all", body=body)], [value("most", [], I), value("x", [7]), value("table", [12])],
            [value("y", [7]), value("all", [None])],
            [constant("one", 1), constant("two", 2), constant("first", [0]), constant("shrink", 0.4, np.float32)],
            lambda rng: {"most": np.array(rng.integers(0, 13)), "x": rng.standard_normal(7).astype(np.float32), "table": rng.standard_normal(12).astype(np.float32)})


def growing():
    """A Loop that appends a token to those it has and a row to a cache, to which it attends; it stops at a token."""
    body = graph("body", [node("Transpose", ["cache"], "keys", perm=[1, 0]), node("MatMul", ["q", "keys"], "scores"), node("Softmax", ["scores"], "weights", axis=-1),
                          node("MatMul", ["weights", "cache"], "mixed"), node("MatMul", ["mixed", "w"], "turned"), node("Tanh", ["turned"], "q_next"),
                          node("Concat", ["cache", "q_next"], "cache_next", axis=0), node("ReduceSum", ["tokens"], "sum", keepdims=1),
                          node("ArgMax", ["q_next"], "best", axis=1, keepdims=0), node("Add", ["sum", "best"], "mix"), node("Mod", ["mix", "words"], "token"),
                          node("Concat", ["tokens", "token"], "tokens_next", axis=0), node("Equal", ["token", "end"], "ends"), node("Not", ["ends"], "goes_on"),
                          node("Squeeze", ["goes_on", "first"], "again")],
                 [*ROUND, value("q", [1, 8]), value("cache", [None, 8]), value("tokens", [None], I)],
                 [value("again", [], BOOL), value("q_next", [1, 8]), value("cache_next", [None, 8]), value("tokens_next", [None], I)])
    weight = (np.random.default_rng(4).standard_normal((8, 8)) * 0.8).astype(np.float32)
    return ([node("Loop", ["most", "", "q0", "cache0", "tokens0"], "q", "cache_last", "said", body=body), node("Neg", ["cache_last"], "rows")],
            [value("most", [], I), value("q0", [1, 8]), value("cache0", [3, 8]), value("tokens0", [2], I)],
            [value("q", [1, 8]), value("rows", [None, 8]), value("said", [None], I)],
            [constant("w", weight, np.float32), constant("words", [19]), constant("end", [5]), constant("first", [0])],
            lambda rng: {"most": np.array(rng.integers(0, 20)), "q0": rng.standard_normal((1, 8)).astype(np.float32),
                         "cache0": rng.standard_normal((3, 8)).astype(np.float32), "tokens0": rng.integers(0, 19, 2)})


def shrinking():
    """What a Loop carries is what data leave of it; another value is padded at both ends, from nothing."""
    body = graph("body", [node("Cast", ["i"], "f", to=1), node("Mul", ["f", "step"], "limit"), node("Greater", ["v", "limit"], "large"),
                          node("Compress", ["v", "large"], "v_next", axis=0), node("Pad", ["p", "pads"], "p_next"), node("Identity", ["go"], "again")],
                 [*ROUND, value("v", [None]), value("p", [None, None])], [value("again", [], BOOL), value("v_next", [None]), value("p_next", [None, None])])
    return ([node("Loop", ["most", "", "x", "none"], "y", "grid", body=body)], [value("most", [], I), value("x", [30])],
            [value("y", [None]), value("grid", [None, None])],
            [constant("step", 0.2, np.float32), constant("pads", [1, 0, 1, 0]), constant("none", np.zeros((0, 3)), np.float32)],
            lambda rng: {"most": np.array(rng.integers(0, 10)), "x": rng.standard_normal(30).astype(np.float32)})


def doubling():
    """One value of a Loop is doubled in each round, another one grows in two dims."""
    body = graph("body", [node("Concat", ["a", "a"], "a_next", axis=0), node("Pad", ["b", "pads"], "b_next"), node("Identity", ["go"], "again")],
                 [*ROUND, value("a", [None], I), value("b", [None, None])], [value("again", [], BOOL), value("a_next", [None], I), value("b_next", [None, None])])
    return ([node("Loop", ["most", "", "x", "w"], "y", "grid", body=body)], [value("most", [], I), value("x", [3], I), value("w", [2, 3])],
            [value("y", [None], I), value("grid", [None, None])], [constant("pads", [1, 0, 0, 1])],
            lambda rng: {"most": np.array(rng.integers(0, 6)), "x": rng.integers(0, 9, 3), "w": rng.standard_normal((2, 3)).astype(np.float32)})


def kept():
    """What a Loop keeps of each round has a size that data decide: refused."""
    body = graph("body", [node("NonZero", ["v"], "r"), node("Neg", ["v"], "v_next"), node("Identity", ["go"], "again")],
                 [*ROUND, value("v", [4])], [value("again", [], BOOL), value("v_next", [4]), value("r", [1, None], I)])
    return [node("Loop", ["most", "", "x"], "y", "all", body=body)], [value("most", [], I), value("x", [4])], [value("y", [4]), value("all", [None, 1, None], I)], [], None


REFUSED = {"kept": kept}
MODELS = {"inside": inside, "growing": growing, "shrinking": shrinking, "doubling": doubling}
BOUNDS = {"growing": ["cache_last[0]=0..40", "said[0]=0..40"], "shrinking": ["grid[0]=0..24"],
          "doubling": ["y[0]=0..100", "grid[0]=0..8", "grid[1]=0..8"]}
