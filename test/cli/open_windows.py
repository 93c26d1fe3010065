"""Convolutions of pictures, lines and volumes of any size, many from one input: open_windows.py FOLDER writes the models."""
import pathlib
import sys

from open_sizes import node, save, value, weight


def branches(convolutions, channels, rank):
    """(filters, taps, stride, dilation, pads before and behind, groups) each, every second one with what networks have behind it."""
    nodes, weights = [], []
    for i, (filters, taps, stride, dilation, pads, groups) in enumerate(convolutions):
        weights += [weight(f"w{i}", filters, channels // groups, *[taps] * rank), weight(f"b{i}", filters)]
        end = f"c{i}" if i % 2 else f"y{i}"
        nodes.append(node("Conv", ["x", f"w{i}", f"b{i}"], end, strides=[stride] * rank, dilations=[dilation] * rank, group=groups,
                          pads=[pads[0]] * rank + [pads[1]] * rank))
        if i % 2:
            nodes += [node("Sigmoid", [end], f"s{i}"), node("Mul", [end, f"s{i}"], f"y{i}")]
    return nodes, weights


def transposed():
    """Transposed convolutions: what they add up lies within strides, of which some windows leave places out."""
    nodes, weights = [], []
    for i, (filters, taps, stride, pads) in enumerate([(8, 2, 2, 0), (20, 4, 2, 1), (33, 3, 1, 1), (6, 2, 3, 0), (40, 5, 3, 2)]):
        weights += [weight(f"w{i}", 18, filters, taps, taps), weight(f"b{i}", filters)]
        nodes.append(node("ConvTranspose", ["x", f"w{i}", f"b{i}"], f"y{i}", strides=[stride] * 2, pads=[pads] * 4))
    return nodes, weights


def residual(channels):
    """A block whose result is added to what it read, which lies where its own is written."""
    nodes = [node("Relu", ["x"], "r"), node("Conv", ["r", "v0"], "d0", pads=[1] * 4), node("Relu", ["d0"], "d1"),
             node("Conv", ["d1", "v1"], "d2", pads=[1] * 4), node("Add", ["d2", "r"], "sum"), node("Relu", ["sum"], "z")]
    return nodes, [weight("v0", 40, channels, 3, 3), weight("v1", channels, 40, 3, 3)]


PICTURES = [(16, 3, 1, 1, (1, 1), 1), (70, 3, 2, 1, (1, 1), 1), (5, 1, 1, 1, (0, 0), 1), (33, 1, 2, 1, (0, 0), 1), (48, 5, 1, 2, (4, 4), 1), (24, 3, 1, 1, (2, 0), 2),
            (100, 2, 2, 1, (1, 0), 4), (36, 3, 1, 1, (1, 1), 36), (36, 7, 1, 1, (3, 3), 36), (36, 5, 2, 2, (4, 4), 36)]
SMALL = [(20, 7, 2, 1, (3, 3), 1), (64, 4, 4, 1, (3, 3), 1), (3, 3, 1, 1, (1, 1), 3), (3, 5, 3, 1, (2, 2), 3)]
LINES = [(20, 3, 1, 1, (1, 1), 1), (64, 9, 4, 1, (8, 4), 1), (18, 7, 1, 2, (6, 6), 18)]
VOLUMES = [(17, 3, 1, 1, (1, 1), 1), (32, 3, 2, 1, (1, 1), 2), (6, 3, 1, 1, (1, 1), 6)]

folder = pathlib.Path(sys.argv[1])
for name, convolutions, channels, dims in (("pictures", PICTURES, 36, ["H", "W"]), ("stems", SMALL, 3, ["H", "W"]), ("lines", LINES, 18, ["T"]),
                                           ("volumes", VOLUMES, 6, ["D", "H", "W"])):
    nodes, weights = branches(convolutions, channels, len(dims))
    outputs = [f"y{i}" for i in range(len(convolutions))]
    if name == "pictures":
        more, others = residual(channels)
        nodes, weights, outputs = nodes + more, weights + others, outputs + ["z"]
    save(folder, name, nodes, [value("x", ["N", channels, *dims])], [value(output, None) for output in outputs], weights)
nodes, weights = transposed()
save(folder, "transposed", nodes, [value("x", ["N", 18, "H", "W"])], [value(f"y{i}", None) for i in range(len(nodes))], weights)
