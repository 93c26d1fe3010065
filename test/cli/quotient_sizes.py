"""Pictures and lines whose sizes are divided again and again, rounded: quotient_sizes.py FOLDER writes the models."""
import pathlib
import sys

import numpy as np
from onnx import helper, numpy_helper

from open_sizes import integers, node, save, value, weight


def unpadded():
    """Six convolutions of stride 2 without padding, and a mean over what is left: by a product of quotients less a number."""
    nodes, weights, last, channels = [], [], "x", 3
    for i in range(6):
        weights.append(weight(f"w{i}", 4, channels, 3, 3))
        nodes += [node("Conv", [last, f"w{i}"], f"c{i}", strides=[2, 2] if i else [1, 1]), node("Relu", [f"c{i}"], f"r{i}")]
        last, channels = f"r{i}", 4
    return nodes + [node("GlobalAveragePool", [last], "y")], weights


def same(x, index, taps, nodes):
    """Pads such that a window of `taps` and stride 2 gives half as many places, rounded up: as exporters compute it."""
    def named(name):
        return f"{name}{index}"
    nodes += [node("Shape", [x], named("shape"), start=2), node("Add", [named("shape"), "one"], named("more")),
              node("Div", [named("more"), "two"], named("half")), node("Sub", [named("half"), "one"], named("steps")),
              node("Mul", [named("steps"), "two"], named("last")), node("Add", [named("last"), f"taps{taps}"], named("reach")),
              node("Sub", [named("reach"), named("shape")], named("lack")), node("Max", [named("lack"), "zero"], named("all")),
              node("Div", [named("all"), "two"], named("low")), node("Sub", [named("all"), named("low")], named("high")),
              node("Concat", ["none", named("low"), "none", named("high")], named("pads"), axis=0),
              node("Pad", [x, named("pads")], named("padded"))]
    return named("padded")


def padded():
    """Windows of 3 and 5 side by side, five times, with pads that are 0 or 1 more at every second size; those along height and width are the
    same at some sizes and at others are not."""
    nodes, last, channels = [], "x", 3
    weights = [integers("zero", [0]), integers("one", [1]), integers("two", [2]), integers("none", [0, 0]), integers("taps3", [3]),
               integers("taps5", [5])]
    for i in range(5):
        for taps in (3, 5):
            weights.append(weight(f"w{i}_{taps}", 2, channels, taps, taps))
            nodes.append(node("Conv", [same(last, f"{i}_{taps}", taps, nodes), f"w{i}_{taps}"], f"c{i}_{taps}", strides=[2, 2]))
        nodes += [node("Concat", [f"c{i}_3", f"c{i}_5"], f"k{i}", axis=1), node("Tanh", [f"k{i}"], f"t{i}")]
        last, channels = f"t{i}", 4
    return nodes + [node("GlobalMaxPool", [last], "y")], weights


def blocks():
    """Blocks of 64 x 64 elements, and a mean over all elements of a picture."""
    nodes = [node("Shape", ["x"], "shape"), node("Split", ["shape"], "n"), node("Div", ["h", "size"], "rows"), node("Div", ["w", "size"], "columns"),
             node("Concat", ["n", "channels", "rows", "size", "columns", "size"], "to", axis=0), node("Reshape", ["x", "to"], "parts"),
             node("ReduceMean", ["x"], "mean", axes=[1, 2, 3], keepdims=1), node("ReduceMax", ["parts"], "most", axes=[3, 5], keepdims=0),
             node("Sub", ["most", "mean"], "y")]
    nodes[1].output[:] = ["n", "c", "h", "w"]
    return nodes, [integers("size", [64]), integers("channels", [8])]


def columns():
    """A recurrence both ways over what convolutions of stride 2 leave of a picture's width, as readers of text have it."""
    nodes = [node("Conv", ["x", "w0"], "c0", strides=[2, 2], pads=[1, 1, 1, 1]), node("Relu", ["c0"], "r0"),
             node("Conv", ["r0", "w1"], "c1", strides=[2, 2], pads=[1, 1, 1, 1]), node("ReduceMean", ["c1"], "m", axes=[2], keepdims=0),
             node("Transpose", ["m"], "t", perm=[2, 0, 1]), helper.make_node("LSTM", ["t", "w", "r"], ["y"], name="lstm", hidden_size=5, direction="bidirectional")]
    return nodes, [weight("w0", 4, 3, 3, 3), weight("w1", 6, 4, 3, 3), weight("w", 2, 20, 6), weight("r", 2, 20, 5)]


def anchors():
    """Places of the cells of two levels of a detector, and their sizes, put behind each other and turned."""
    nodes, weights, last, channels = [], [integers("one", [1]), integers("two", [1, 2]), numpy_helper.from_array(np.float32(0), "zero"),
                                              numpy_helper.from_array(np.float32(0.5), "half"), numpy_helper.from_array(np.float32(1), "step")], "x", 3
    for i in range(2):
        def named(name):
            return f"{name}{i}"
        weights += [weight(named("k"), 4, channels, 3, 3), numpy_helper.from_array(np.float32(4 << i), named("size"))]
        nodes += [node("Conv", [last, named("k")], named("c"), strides=[4, 4] if i == 0 else [2, 2], pads=[1, 1, 1, 1]), node("Shape", [named("c")], named("s"), start=2),
                  node("Split", [named("s")], named("h")), node("Squeeze", [named("h"), "none"], named("rows")), node("Squeeze", [named("w"), "none"], named("wide"))]
        nodes[-3].output[:] = [named("h"), named("w")]
        for name, count in (("along", "wide"), ("down", "rows")):
            nodes += [node("Cast", [named(count)], named(f"{name}f"), to=1), node("Range", ["zero", named(f"{name}f"), "step"], named(f"{name}r")),
                      node("Add", [named(f"{name}r"), "half"], named(name))]
        nodes += [node("Unsqueeze", [named("down"), "one"], named("downs")), node("Expand", [named("along"), named("s")], named("ex")),
                  node("Expand", [named("downs"), named("s")], named("ey")), node("Unsqueeze", [named("ex"), "last"], named("ux")),
                  node("Unsqueeze", [named("ey"), "last"], named("uy")), node("Concat", [named("ux"), named("uy")], named("xy"), axis=-1),
                  node("Reshape", [named("xy"), "pairs"], named("p")), node("Mul", [named("rows"), named("wide")], named("n")), node("Unsqueeze", [named("n"), "none"], named("n1")),
                  node("Concat", [named("n1"), "one"], named("shape"), axis=0), node("ConstantOfShape", [named("shape")], named("z")),
                  node("Add", [named("z"), named("size")], named("f")), node("Reshape", [named("c"), "flat"], named("a"))]
        last, channels = named("c"), 4
    nodes += [node(op, [f"{name}0", f"{name}1"], f"{name}all", axis=axis) for op, name, axis in (("Concat", "p", 0), ("Concat", "f", 0), ("Concat", "a", 2))]
    nodes += [node("Transpose", ["pall"], "tp", perm=[1, 0]), node("Transpose", ["fall"], "tf", perm=[1, 0]), node("Slice", ["aall", "none", "twos", "one"], "boxes"),
              node("Add", ["boxes", "tp"], "at"), node("Mul", ["at", "tf"], "y")]
    return nodes, weights + [integers("none", [0]), integers("last", [-1]), integers("pairs", [-1, 2]), integers("flat", [0, 4, -1]), integers("twos", [2])]


def frames():
    """Windows of 40 samples, 16 apart, cut by a Scan over blocks of 16: as speech is prepared."""
    body = helper.make_graph([node("Concat", ["before", "block"], "frame", axis=-1), node("Slice", ["frame", "hop", "far", "minus"], "after")], "cut",
                             [value("before", ["N", 24]), value("block", ["N", 16])], [value("after", ["N", 24]), value("frame", ["N", 40])])
    nodes = [node("Shape", ["x"], "s", start=1), node("Sub", ["s", "overlap"], "rest"), node("Mod", ["rest", "hop"], "left"), node("Sub", ["s", "left"], "end"),
             node("Slice", ["x", "none", "overlap", "one"], "first"), node("Slice", ["x", "overlap", "end", "one"], "others"), node("Reshape", ["others", "blocks"], "b"),
             helper.make_node("Scan", ["first", "b"], ["last", "all"], name="scan", body=body, num_scan_inputs=1, scan_input_axes=[1], scan_output_axes=[1]),
             node("ReduceMean", ["all"], "mean", axes=[2], keepdims=1), node("Sub", ["all", "mean"], "y")]
    return nodes, [integers("overlap", [24]), integers("hop", [16]), integers("far", [2**63 - 1]), integers("minus", [-1]), integers("none", [0]), integers("one", [1]),
                   integers("blocks", [0, -1, 16])]


folder = pathlib.Path(sys.argv[1])
for model, dims in ((unpadded, [3, "H", "W"]), (padded, [3, "H", "W"]), (blocks, [8, "H", "W"]), (columns, [3, 32, "W"]), (anchors, [3, "H", "W"]), (frames, ["L"])):
    nodes, weights = model()
    save(folder, model.__name__, nodes, [value("x", ["N", *dims])], [value("y", None)], weights)
