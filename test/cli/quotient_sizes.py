"""Pictures whose sizes are divided again and again, rounded: quotient_sizes.py FOLDER writes the models."""
import pathlib
import sys

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


folder = pathlib.Path(sys.argv[1])
for model, channels in ((unpadded, 3), (padded, 3), (blocks, 8)):
    nodes, weights = model()
    save(folder, model.__name__, nodes, [value("x", ["N", channels, "H", "W"])], [value("y", None)], weights)
