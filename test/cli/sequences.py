"""Models whose sequences have lengths that the run decides, written into a folder; and runs of their artifacts, held against ONNX Runtime.

    sequences.py models FOLDER
    sequences.py run FOLDER DEVICE [NAME...]      the models, of one artifact FOLDER/NAME.dlc each, on several sets of data: a line for each
"""
import pathlib
import shutil
import subprocess
import sys

import numpy as np
import onnx
import onnxruntime as ort
from onnx import TensorProto, helper, numpy_helper

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "tools"))
import session  # noqa: E402
from data_sizes import F, I, constant, graph, node, value, weight  # noqa: E402

BOOL = TensorProto.BOOL
ROUND = [value("i", [], I), value("go", [], BOOL)]
AGAIN = node("Identity", ["go"], "again")


def sequence(name, dims, kind=F):
    return helper.make_tensor_sequence_value_info(name, kind, dims)


def real(rng, *shape):
    return rng.standard_normal(shape).astype(np.float32)


def decoder():
    """A greedy decoder that collects its tokens and states until it says the last one."""
    body = graph("body", [node("MatMul", ["h", "w"], "turned"), node("Tanh", ["turned"], "h_next"), node("ArgMax", ["h_next"], "token", axis=1, keepdims=1),
                          node("SequenceInsert", ["tokens", "token"], "tokens_next"), node("SequenceInsert", ["states", "h_next"], "states_next"),
                          node("ReduceMax", ["token"], "said", keepdims=0), node("Equal", ["said", "last"], "ends"), node("Not", ["ends"], "again")],
                 [*ROUND, value("h", [1, 9]), sequence("tokens", [1, 1], I), sequence("states", [1, 9])],
                 [value("again", [], BOOL), value("h_next", [1, 9]), sequence("tokens_next", [1, 1], I), sequence("states_next", [1, 9])])
    nodes = [node("SequenceEmpty", [], "tokens0", dtype=I), node("SequenceEmpty", [], "states0"), node("Loop", ["most", "", "h0", "tokens0", "states0"], "h", "tokens", "states", body=body),
             node("ConcatFromSequence", ["tokens"], "text", axis=1), node("ConcatFromSequence", ["states"], "all", axis=1, new_axis=1),
             node("SequenceLength", ["tokens"], "length"), node("SequenceAt", ["states", "place"], "state"), node("Neg", ["state"], "turned_state")]
    return (nodes, [value("most", [], I), value("h0", [1, 9]), value("place", [], I)],
            [value("text", [1, None], I), value("all", [1, None, 9]), value("length", [], I), value("turned_state", [1, 9]), sequence("tokens", [1, 1], I)],
            [weight("w", 9, 9), constant("last", 4)],
            lambda rng: {"most": np.array(rng.integers(1, 20)), "h0": real(rng, 1, 9) * 2, "place": np.array(rng.choice([0, -1]))})


def edited():
    """A Loop that begins with two elements, puts one in front, one at a place of the round and one behind the last, and takes one out."""
    body = graph("body", [node("Cast", ["i"], "f", to=F), node("Add", ["x", "f"], "v"), node("SequenceInsert", ["s", "v", "first"], "a"), node("SequenceInsert", ["a", "x", "i"], "b"),
                          node("SequenceInsert", ["b", "v", "behind"], "c"), node("SequenceErase", ["c", "out"], "d"), node("SequenceAt", ["d", "i"], "there"),
                          node("SequenceErase", ["d"], "e"), node("SequenceInsert", ["e", "there"], "next"), AGAIN],
                 [*ROUND, sequence("s", [3])], [value("again", [], BOOL), sequence("next", [3])])
    nodes = [node("Neg", ["x"], "less"), node("SequenceConstruct", ["x", "less"], "s0"), node("Loop", ["most", "", "s0"], "all", body=body),
             node("SequenceAt", ["all", "out"], "one"), node("ConcatFromSequence", ["all"], "long", axis=0), node("ConcatFromSequence", ["all"], "table", axis=-1, new_axis=1)]
    return (nodes, [value("most", [], I), value("x", [3]), value("out", [], I)],
            [value("one", [3]), value("long", [None]), value("table", [3, None]), sequence("all", [3])], [constant("first", 0), constant("behind", -1)],
            lambda rng: {"most": np.array(rng.integers(0, 7)), "x": real(rng, 3), "out": np.array(rng.choice([-2, -1, 0, 1]))})


def mapped():
    """SequenceMap over what a Loop has collected, beside a tensor and another such sequence."""
    body = graph("body", [node("Mul", ["v", "half"], "v_next"), node("SequenceInsert", ["s", "v"], "s_next"), node("ReduceMax", ["v_next"], "m", keepdims=0),
                          node("SequenceInsert", ["t", "m"], "t_next"), node("Greater", ["m", "least"], "again")],
                 [*ROUND, value("v", [4]), sequence("s", [4]), sequence("t", [])],
                 [value("again", [], BOOL), value("v_next", [4]), sequence("s_next", [4]), sequence("t_next", [])])
    each = graph("each", [node("Add", ["a", "b"], "sum"), node("Mul", ["sum", "c"], "product"), node("ReduceSum", ["product"], "total", keepdims=1)],
                 [value("a", [4]), value("b", []), value("c", [4])], [value("product", [4]), value("total", [1])])
    nodes = [node("SequenceEmpty", [], "s0"), node("SequenceEmpty", [], "t0"), node("Loop", ["", "", "x", "s0", "t0"], "v", "s", "t", body=body),
             node("SequenceMap", ["s", "t", "w"], "products", "totals", body=each), node("ConcatFromSequence", ["totals"], "y", axis=0)]
    # A Loop without a bound and a condition: onnx wants one of them.
    nodes[2].input[1] = "yes"
    return (nodes, [value("x", [4]), value("w", [4])], [sequence("products", [4]), value("y", [None])],
            [constant("half", 0.5, np.float32), constant("least", 0.1, np.float32), constant("yes", True, bool)],
            lambda rng: {"x": np.abs(real(rng, 4)) * 3, "w": real(rng, 4)})


def split():
    """An axis of any size in pieces: of one each, and of two."""
    square = graph("square", [node("Mul", ["a", "a"], "b")], [value("a", [3])], [value("b", [3])])
    nodes = [node("SplitToSequence", ["x"], "kept", axis=1), node("SplitToSequence", ["x"], "dropped", axis=1, keepdims=0),
             node("SplitToSequence", ["x", "two"], "pairs", axis=1), node("SequenceLength", ["kept"], "length"), node("SequenceMap", ["dropped"], "squares", body=square),
             node("ConcatFromSequence", ["squares"], "y", axis=0, new_axis=1), node("SequenceAt", ["dropped", "k"], "one"), node("SequenceErase", ["kept", "k"], "fewer"),
             node("SequenceInsert", ["dropped", "one", "k"], "more")]
    return (nodes, [value("x", [3, "n"]), value("k", [], I)],
            [value("length", [], I), value("y", [None, 3]), value("one", [3]), sequence("fewer", [3, 1]), sequence("more", [3]), sequence("pairs", [3, 2])], [constant("two", 2)],
            lambda rng: {"x": real(rng, 3, 2 * rng.integers(1, 6)), "k": np.array(rng.choice([-2, -1, 0, 1]))})


def pieces():
    """Pieces whose length, or lengths, the run gives."""
    nodes = [node("SplitToSequence", ["x", "length"], "equal", axis=1), node("SequenceLength", ["equal"], "count"), node("ConcatFromSequence", ["equal"], "y", axis=0),
             node("SplitToSequence", ["x", "lengths"], "parts", axis=1), node("SequenceAt", ["parts", "two"], "third"), node("SequenceErase", ["parts", "two"], "others"),
             node("ConcatFromSequence", ["others"], "z", axis=1)]

    def data(rng):
        first = rng.integers(0, 6)
        return {"x": real(rng, 2, 12), "length": np.array(rng.choice([1, 2, 3, 4, 6, 12])), "lengths": np.array([first, 7, 5 - first])}

    return (nodes, [value("x", [2, 12]), value("length", [], I), value("lengths", [3], I)],
            [value("count", [], I), value("y", [None, None]), value("third", [2, None]), value("z", [2, None])], [constant("two", 2)], data)


def given():
    """Inputs that are sequences: of any length, with any batch; a Loop goes on with one."""
    body = graph("body", [node("SequenceAt", ["all", "last"], "v"), node("Mul", ["v", "v"], "squared"), node("SequenceInsert", ["all", "squared"], "next"), AGAIN],
                 [*ROUND, sequence("all", [None, 2])], [value("again", [], BOOL), sequence("next", [None, 2])])
    both = graph("both", [node("Add", ["a", "b"], "sum")], [value("a", [None, 2]), value("b", [])], [value("sum", [None, 2])])
    nodes = [node("Loop", ["most", "", "s"], "longer", body=body), node("SequenceLength", ["longer"], "length"), node("SequenceMap", ["s", "t"], "sums", body=both),
             node("ConcatFromSequence", ["s"], "long", axis=0), node("SequenceErase", ["t"], "fewer")]
    def data(rng):
        count, batch = rng.integers(1, 6), rng.integers(1, 4)
        return {"most": np.array(rng.integers(0, 4)), "s": [real(rng, batch, 2) for _ in range(count)], "t": [real(rng) for _ in range(count)]}
    return (nodes, [value("most", [], I), sequence("s", ["batch", 2]), sequence("t", [])],
            [value("length", [], I), sequence("longer", [None, 2]), sequence("sums", [None, 2]), value("long", [None, 2]), sequence("fewer", [])], [constant("last", -1)], data)


def nested():
    """A Loop in a Loop: the inner one collects, the outer one keeps what came together, and begins anew."""
    inner = graph("inner", [node("Cast", ["i"], "f", to=F), node("Mul", ["v", "f"], "part"), node("SequenceInsert", ["few", "part"], "few_next"), AGAIN],
                  [*ROUND, sequence("few", [2])], [value("again", [], BOOL), sequence("few_next", [2])])
    outer = graph("outer", [node("SequenceEmpty", [], "none"), node("Add", ["j", "one"], "count"), node("Loop", ["count", "", "none"], "few", body=inner),
                            node("ConcatFromSequence", ["few"], "rows", axis=0, new_axis=1), node("ReduceSum", ["rows", "zero"], "v_next", keepdims=0),
                            node("SequenceInsert", ["sums", "v_next"], "sums_next"), node("Identity", ["go_on"], "on")],
                  [value("j", [], I), value("go_on", [], BOOL), value("v", [2]), sequence("sums", [2])], [value("on", [], BOOL), value("v_next", [2]), sequence("sums_next", [2])])
    nodes = [node("SequenceEmpty", [], "begin"), node("Loop", ["most", "", "x", "begin"], "last", "sums", body=outer), node("ConcatFromSequence", ["sums"], "y", axis=0)]
    return (nodes, [value("most", [], I), value("x", [2])], [value("y", [None]), value("last", [2])], [constant("one", 1), constant("zero", [0])],
            lambda rng: {"most": np.array(rng.integers(1, 6)), "x": real(rng, 2)})


def beam():
    """Branches whose sequences have two lengths: a round adds its row, or takes the first one out where there are enough, or begins anew."""
    add = graph("add", [node("SequenceInsert", ["s", "row"], "longer")], [], [sequence("longer", [2])])
    drop = graph("drop", [node("SequenceErase", ["s", "zero"], "shorter"), node("SequenceInsert", ["shorter", "twice"], "moved")], [], [sequence("moved", [2])])
    few = graph("few", [node("Identity", ["s"], "same"), node("SequenceErase", ["s"], "less")], [], [sequence("same", [2]), sequence("less", [2])])
    anew = graph("anew", [node("SequenceConstruct", ["minus", "size", "minus"], "three"), node("SequenceEmpty", [], "nothing")], [], [sequence("three", [2]), sequence("nothing", [2])])
    body = graph("body", [node("Cast", ["i"], "f", to=F), node("Mul", ["x", "f"], "row"), node("Add", ["row", "row"], "twice"), node("SequenceLength", ["s"], "length"),
                          node("Less", ["length", "most"], "room"), node("If", ["room"], "next", then_branch=add, else_branch=drop), AGAIN],
                 [*ROUND, sequence("s", [2])], [value("again", [], BOOL), sequence("next", [2])])
    nodes = [node("SequenceConstruct", ["x"], "s0"), node("Loop", ["rounds", "", "s0"], "s", body=body), node("Neg", ["x"], "minus"), node("Abs", ["x"], "size"),
             node("If", ["c"], "one", "other", then_branch=few, else_branch=anew), node("ConcatFromSequence", ["one"], "y", axis=0), node("SequenceLength", ["other"], "left")]
    return (nodes, [value("rounds", [], I), value("x", [2]), value("most", [], I), value("c", [], BOOL)],
            [value("y", [None]), value("left", [], I), sequence("s", [2]), sequence("one", [2])], [constant("zero", 0)],
            lambda rng: {"rounds": np.array(rng.integers(0, 8)), "x": real(rng, 2), "most": np.array(rng.integers(1, 6)), "c": np.array(rng.random() < 0.6)})


def found():
    """What data choose, in pieces: a Loop walks them, as many rounds as there are, and collects those of one kind."""
    add = graph("add", [node("SequenceInsert", ["kept", "row"], "longer")], [], [sequence("longer", [4])])
    skip = graph("skip", [node("Identity", ["kept"], "same")], [], [sequence("same", [4])])
    body = graph("body", [node("SequenceAt", ["rows", "i"], "row"), node("ReduceSum", ["row"], "sum", keepdims=0), node("Greater", ["sum", "zero"], "large"),
                          node("If", ["large"], "kept_next", then_branch=add, else_branch=skip), node("Add", ["total", "row"], "total_next"), AGAIN],
                 [*ROUND, value("total", [4]), sequence("kept", [4])], [value("again", [], BOOL), value("total_next", [4]), sequence("kept_next", [4])])
    nodes = [node("Compress", ["x", "mask"], "some", axis=0), node("SplitToSequence", ["some"], "rows", axis=0, keepdims=0), node("SequenceLength", ["rows"], "count"),
             node("SequenceEmpty", [], "none"), node("Loop", ["count", "", "start", "none"], "total", "kept", body=body), node("SequenceLength", ["kept"], "number")]
    return (nodes, [value("x", [9, 4]), value("mask", [9], BOOL), value("start", [4])], [value("total", [4]), value("number", [], I), sequence("kept", [4])], [constant("zero", 0, np.float32)],
            lambda rng: {"x": real(rng, 9, 4), "mask": rng.random(9) < rng.random(), "start": real(rng, 4)})


def uneven():
    """Pieces of which the last one may be smaller, of any number."""
    half = graph("half", [node("ReduceMax", ["a", "zero"], "m", keepdims=1), node("Sub", ["a", "m"], "d")], [value("a", [None, 3])], [value("d", [None, 3]), value("m", [1, 3])])
    nodes = [node("SplitToSequence", ["x", "length"], "s"), node("SequenceLength", ["s"], "count"), node("SequenceAt", ["s", "k"], "one"), node("SequenceErase", ["s", "k"], "others"),
             node("ConcatFromSequence", ["others"], "y", axis=0), node("SequenceMap", ["s"], "turned", "most", body=half), node("SequenceInsert", ["turned", "one", "k"], "more"),
             node("ConcatFromSequence", ["most"], "all", axis=0)]
    return (nodes, [value("x", ["n", 3]), value("k", [], I)],
            [value("count", [], I), value("one", [None, 3]), sequence("others", [None, 3]), value("y", [None, 3]), sequence("more", [None, 3]), value("all", [None, 3])],
            [constant("length", 4), constant("zero", [0])], lambda rng: {"x": real(rng, rng.integers(5, 30), 3), "k": np.array(rng.choice([0, -1]))})


def lengths():
    """Pieces of as many lengths as the run gives, along the second axis."""
    nodes = [node("SplitToSequence", ["x", "parts"], "s", axis=1), node("SequenceAt", ["s", "k"], "one"), node("Neg", ["one"], "less"), node("SequenceInsert", ["s", "less", "k"], "longer"),
             node("SequenceInsert", ["longer", "one"], "t"), node("ConcatFromSequence", ["t"], "y", axis=-1), node("SequenceErase", ["t"], "u")]

    def data(rng):
        parts = np.append(rng.integers(0, 5, rng.integers(0, 6)), 1)
        return {"x": real(rng, 2, parts.sum()), "parts": parts, "k": np.array(rng.integers(-len(parts), len(parts)))}

    return (nodes, [value("x", [2, "n"]), value("parts", ["count"], I), value("k", [], I)], [value("one", [2, None]), value("y", [2, None]), sequence("u", [2, None])], [], data)


def collected():
    """A Loop that collects rows of which each round has more, or those that are large, as its number says."""
    many = graph("many", [node("Add", ["i", "one"], "j"), node("Reshape", ["j", "shape"], "end"), node("Slice", ["x", "zero", "end"], "head")], [], [value("head", [None, 2])])
    large = graph("large", [node("ReduceMax", ["x", "last"], "most", keepdims=0), node("Greater", ["most", "least"], "is"), node("Compress", ["x", "is"], "some", axis=0)], [],
                  [value("some", [None, 2])])
    body = graph("body", [node("Mod", ["i", "two"], "odd"), node("Cast", ["odd"], "c", to=BOOL), node("If", ["c"], "part", then_branch=many, else_branch=large),
                          node("SequenceInsert", ["s", "part"], "next"), AGAIN], [*ROUND, sequence("s", [None, 2])], [value("again", [], BOOL), sequence("next", [None, 2])])
    nodes = [node("SequenceEmpty", [], "none"), node("Loop", ["most_rounds", "", "none"], "s", body=body), node("ConcatFromSequence", ["s"], "y", axis=0), node("SequenceLength", ["s"], "count"),
             node("SequenceAt", ["s", "last0"], "there")]
    return (nodes, [value("x", [9, 2]), value("most_rounds", [], I)], [value("y", [None, 2]), value("count", [], I), value("there", [None, 2]), sequence("s", [None, 2])],
            [constant("one", 1), constant("shape", [1]), constant("zero", [0]), constant("last", [1]), constant("least", 0.5, np.float32), constant("two", 2), constant("last0", -1)],
            lambda rng: {"x": real(rng, 9, 2), "most_rounds": np.array(rng.integers(1, 9))})


def planes():
    """Elements that differ in both of their dims: put together along either one where the other is the same, or along a new one."""
    wide = graph("wide", [node("Add", ["i", "one"], "number"), node("Reshape", ["number", "shape"], "j"), node("Concat", ["height", "j"], "end", axis=0), node("Slice", ["x", "zeros", "end"], "part"),
                          node("SequenceInsert", ["s", "part"], "s_next"), node("Concat", ["j", "height"], "turned", axis=0), node("Slice", ["x", "zeros", "turned"], "part2"),
                          node("SequenceInsert", ["t", "part2", "front"], "t_next"), node("SequenceInsert", ["u", "x"], "u_next"), AGAIN],
                 [*ROUND, sequence("s", [None, None]), sequence("t", [None, None]), sequence("u", [None, None])],
                 [value("again", [], BOOL), sequence("s_next", [None, None]), sequence("t_next", [None, None]), sequence("u_next", [None, None])])
    nodes = [node("SequenceEmpty", [], "none"), node("Loop", ["rounds", "", "none", "none", "none"], "s", "t", "u", body=wide), node("ConcatFromSequence", ["s"], "y", axis=1),
             node("ConcatFromSequence", ["t"], "z", axis=0), node("SequenceInsert", ["u", "x"], "v"), node("ConcatFromSequence", ["v"], "w", axis=1, new_axis=1),
             node("SequenceErase", ["t", "last"], "fewer"), node("SequenceAt", ["s", "last"], "there")]
    return (nodes, [value("x", ["h", "w"]), value("rounds", [], I), value("height", [1], I)],
            [value("y", [None, None]), value("z", [None, None]), value("w", [None, None, None]), sequence("fewer", [None, None]), value("there", [None, None])],
            [constant("one", 1), constant("shape", [1]), constant("zeros", [0, 0]), constant("front", 0), constant("last", -1)],
            lambda rng: {"x": real(rng, rng.integers(7, 9), rng.integers(7, 9)), "rounds": np.array(rng.integers(1, 7)), "height": rng.integers(1, 5, 1)})


def mixed():
    """A sequence of known length whose elements differ, at places that the run says."""
    nodes = [node("Concat", ["x", "x"], "xx", axis=0), node("Neg", ["x"], "less"), node("SequenceConstruct", ["x", "xx", "less"], "s"), node("SequenceAt", ["s", "k"], "one"),
             node("SequenceErase", ["s", "k"], "t"), node("SequenceInsert", ["t", "one", "k"], "u"), node("ConcatFromSequence", ["u"], "y", axis=0), node("SequenceLength", ["t"], "count")]
    return (nodes, [value("x", ["n", 2]), value("k", [], I)], [value("one", [None, 2]), value("y", [None, 2]), value("count", [], I), sequence("t", [None, 2])], [],
            lambda rng: {"x": real(rng, rng.integers(1, 5), 2), "k": np.array(rng.choice([-2, -1, 0, 1]))})


def branches():
    """Branches that give sequences of other elements: what was given, or what it is with an element more, or pieces."""
    more = graph("more", [node("SequenceInsert", ["s", "x"], "longer")], [], [sequence("longer", [None, 2])])
    cut = graph("cut", [node("SplitToSequence", ["x", "two"], "pieces")], [], [sequence("pieces", [None, 2])])
    same = graph("same", [node("Identity", ["one"], "kept")], [], [sequence("kept", [None, 2])])
    nodes = [node("SplitToSequence", ["z", "three"], "s"), node("If", ["a"], "one", then_branch=more, else_branch=cut), node("If", ["b"], "two_", then_branch=same, else_branch=cut2()),
             node("ConcatFromSequence", ["two_"], "y", axis=0), node("SequenceLength", ["one"], "count")]
    return (nodes, [value("x", ["n", 2]), value("z", ["m", 2]), value("a", [], BOOL), value("b", [], BOOL)], [value("y", [None, 2]), value("count", [], I), sequence("one", [None, 2])],
            [constant("two", 2), constant("three", 3)],
            lambda rng: {"x": real(rng, rng.integers(1, 9), 2), "z": real(rng, rng.integers(1, 9), 2), "a": np.array(rng.random() < 0.5), "b": np.array(rng.random() < 0.5)})


def cut2():
    return graph("cut2", [node("SequenceConstruct", ["x", "z"], "both")], [], [sequence("both", [None, 2])])


def differing():
    """Inputs whose elements differ in size, along the first or the last of their dims."""
    turn = graph("turn", [node("Transpose", ["a"], "b", perm=[1, 0])], [value("a", [None, 3])], [value("b", [3, None])])
    body = graph("body", [node("SequenceAt", ["s", "i"], "row"), node("ReduceSum", ["row", "zero"], "sum", keepdims=0), node("Add", ["total", "sum"], "next"), AGAIN],
                 [*ROUND, value("total", [3])], [value("again", [], BOOL), value("next", [3])])
    nodes = [node("SequenceMap", ["s"], "turned", body=turn), node("ConcatFromSequence", ["turned"], "y", axis=1), node("SequenceLength", ["s"], "count"),
             node("Loop", ["count", "", "start"], "total", body=body), node("SequenceErase", ["t"], "u"), node("ConcatFromSequence", ["t"], "z", axis=1),
             node("SequenceInsert", ["t", "w"], "v")]

    def data(rng):
        return {"s": [real(rng, rng.integers(0, 5), 3) for _ in range(rng.integers(1, 5))], "t": [real(rng, 2, rng.integers(1, 4)) for _ in range(rng.integers(1, 5))],
                "start": real(rng, 3), "w": real(rng, 2, 7)}

    return (nodes, [sequence("s", [None, 3]), sequence("t", [2, None]), value("start", [3]), value("w", [2, 7])],
            [value("y", [3, None]), value("total", [3]), sequence("u", [2, None]), value("z", [2, None]), sequence("v", [2, None]), sequence("turned", [3, None])], [constant("zero", [0])], data)


def map_with(*nodes):
    """SequenceMap over a sequence of any length and what the nodes make: refused."""
    body = graph("body", [node("Neg", ["a"], "n"), node("SequenceConstruct", ["n"], "list")], [value("a", None), *([value("b", None)] if nodes else [])],
                 [value("n", None) if nodes else sequence("list", None)])
    return ([*nodes, node("SequenceMap", ["s", "other"] if nodes else ["s"], "q", body=body), node("SequenceLength", ["q"], "y")], [sequence("s", [2]), value("x", [3])],
            [value("y", [], I)], [], None)


def turned():
    """Elements of three dims of which one varies, until one comes that differs in a dim before it, or in one behind."""
    nodes = [node("SplitToSequence", ["x", "two"], "s", axis=1), node("SequenceInsert", ["s", "high", "k"], "t"), node("SequenceInsert", ["s", "deep"], "u"),
             node("SequenceAt", ["t", "k"], "one"), node("SequenceInsert", ["u", "high"], "v")]
    return (nodes, [value("x", [3, "n", 2]), value("high", [4, 2, 2]), value("deep", [3, 1, 5]), value("k", [], I)],
            [value("one", [None, None, 2]), sequence("t", [None, None, 2]), sequence("u", [3, None, None]), sequence("v", [None, None, None])], [constant("two", 2)],
            lambda rng: {"x": real(rng, 3, rng.integers(1, 8), 2), "high": real(rng, 4, 2, 2), "deep": real(rng, 3, 1, 5), "k": np.array(rng.choice([0, -1]))})


def ranks():
    """Elements of two ranks: refused."""
    return [node("Unsqueeze", ["x", "zero"], "row"), node("SequenceInsert", ["s", "row"], "y")], [sequence("s", [2]), value("x", [3])], [sequence("y", None)], [constant("zero", [0])], None


def unranked():
    """A sequence of which nothing says what its elements are."""
    return [node("SequenceLength", ["s"], "y")], [sequence("s", None)], [value("y", [], I)], [], None


REFUSED = {each.__name__: each for each in (ranks, unranked)}
REFUSED["lists"] = map_with
REFUSED["nothing"] = lambda: map_with(node("SequenceEmpty", [], "other"))
REFUSED["types"] = lambda: map_with(node("Flatten", ["x"], "flat", axis=0), node("SequenceConstruct", ["x", "flat"], "other"))
MODELS = {each.__name__: each for each in (decoder, edited, mapped, split, pieces, given, nested, beam, found, uneven, lengths, collected, planes, mixed, branches, differing, turned)}
BOUNDS = {"decoder": ["tokens[0]=0..24", "states[0]=0..24"], "edited": ["all[0]=0..24"], "mapped": ["s[0]=0..24", "t[0]=0..24"],
          "given": ["longer[0]=0..12", "s[]=1..100", "t[]=1..100", "batch=1..64"], "nested": ["few[0]=0..8", "sums[0]=0..8"], "split": ["n=2..512"], "beam": ["s[0]=0..12"], "found": ["kept[0]=0..12"]}


def save(folder, name, model):
    nodes, inputs, outputs, weights, _ = model()
    made = helper.make_graph(nodes, name, inputs, outputs, weights)
    onnx.save(helper.make_model(made, opset_imports=[helper.make_opsetid("", 18)], ir_version=8), folder / f"{name}.onnx")


def save_data(folder):
    """The model `given` with a set of data."""
    path = folder / "data"
    path.mkdir(exist_ok=True)
    peer, feed = ort.InferenceSession(folder / "given.onnx", providers=["CPUExecutionProvider"]), MODELS["given"]()[4](np.random.default_rng(3))
    for kind, values in (("input", [feed[each.name] for each in peer.get_inputs()]), ("output", peer.run(None, feed))):
        for i, array in enumerate(values):
            held = numpy_helper.from_list(array) if isinstance(array, list) else numpy_helper.from_array(np.asarray(array))
            (path / f"{kind}_{i}.pb").write_bytes(held.SerializeToString())


def check_runs(folder, device, name, rounds):
    dlc, artifact = pathlib.Path(shutil.which("dlc")).resolve(), folder / f"{name}.dlc"
    if not artifact.exists():
        bounds = [f"--dim={bound}" for bound in BOUNDS.get(name, [])]
        subprocess.run([dlc, "compile", folder / f"{name}.onnx", "-o", artifact, "--target=cpu,cuda:sm_90a", *bounds], check=True, stdout=subprocess.DEVNULL)
    mine = session.Session(dlc.parents[1] / "lib" / "libdlc.so", artifact, device)
    peer = ort.InferenceSession(folder / f"{name}.onnx", providers=["CPUExecutionProvider"])
    shapes = set()
    for seed in range(rounds):
        feed = MODELS[name]()[4](np.random.default_rng(seed))
        found = mine.run_named(feed)
        for output, expected in zip(peer.get_outputs(), peer.run(None, feed)):
            value, where = found[output.name], f"{name}, data {seed}, {output.name}"
            if isinstance(expected, list):
                assert len(value) == len(expected), (where, len(value), len(expected))
            pairs = zip(value, expected) if isinstance(expected, list) else [(value, expected)]
            for own, theirs in pairs:
                assert np.shape(own) == np.shape(theirs), (where, np.shape(own), np.shape(theirs))
                np.testing.assert_allclose(own, theirs, rtol=1e-4, atol=1e-5, err_msg=where)
            shapes.add(tuple(np.shape(each) for each in value) if isinstance(value, list) else np.shape(value))
    mine.close()
    print(f"{name}: equal on {rounds} sets of data, results of {len(shapes)} shapes", flush=True)


if __name__ == "__main__":
    target = pathlib.Path(sys.argv[2])
    if sys.argv[1] == "models":
        target.mkdir(parents=True, exist_ok=True)
        for each, model in (MODELS | REFUSED).items():
            save(target, each, model)
        for name, array in {"nine": np.array(9), "none": np.array(0), "five": np.array(5), "parts": np.array([5, 5, 5]), "rows3": np.ones((3, 2), np.float32),
                            "rows4": np.ones((4, 2), np.float32), "number": np.array(3, np.float32), "rows": np.ones((2, 3, 2), np.float32),
                            "s.0": np.ones((2, 3), np.float32), "s.1": np.full((1, 3), 2, np.float32), "t.0": np.arange(2, dtype=np.float32).reshape(2, 1),
                            "t.1": np.arange(4, dtype=np.float32).reshape(2, 2), "s.rows": np.array([[1, 1, 1], [1, 1, 1], [2, 2, 2]], np.float32), "s.sizes": np.array([[2], [1]]),
                            "s.off": np.array([[2], [2]]), "s.below": np.array([[4], [-1]]), "t.rows": np.array([[0, 1], [0, 2], [1, 3]], np.float32), "t.sizes": np.array([[1], [2]]),
                            "height": np.array([3])}.items():
            np.save(target / f"{name}.npy", array)
        save_data(target)
    else:
        for each in sys.argv[4:] or MODELS:
            check_runs(target, sys.argv[3], each, 12 if sys.argv[3] == "cpu" else 4)
