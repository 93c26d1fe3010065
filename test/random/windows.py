"""Generators of ops that slide over space or time: convolutions, pooling, resampling, recurrences, attention."""
import numpy as np

from registry import op

FLOATS = (np.float32,)


def image(g, ranks=(3, 4, 4, 4, 5), least=1):
    return g.pick(FLOATS, g.choose([[r] for r in ranks]), accept=lambda v: min(v.shape[2:]) >= least and v.size > 8)


def window(g, x, largest=4, dilate=True):
    """kernel_shape, strides, dilations and pads that leave something of x's space."""
    space = g.shape(x)[2:]
    kernel = [int(g.rng.integers(1, min(largest, d) + 1)) for d in space]
    attributes = {"kernel_shape": kernel}
    if g.chance(0.6):
        attributes["strides"] = [int(g.choose([1, 2, 3])) for _ in space]
    if dilate and g.chance(0.3):
        attributes["dilations"] = [int(g.choose([1, 2])) if 2 * k - 1 <= d else 1 for k, d in zip(kernel, space)]
    form = g.rng.random()
    if form < 0.5:
        attributes["pads"] = [int(g.rng.integers(0, k)) for k in kernel * 2]
    elif form < 0.7 and "dilations" not in attributes:  # with dilation, or where strides leave gaps, authorities differ
        form, strides = g.choose(["SAME_UPPER", "SAME_LOWER", "VALID"]), attributes.get("strides", [1] * len(kernel))
        if form == "VALID" or all(s <= k for s, k in zip(strides, kernel)):
            attributes["auto_pad"] = form
    return attributes


@op(10)
def convolution(g):
    x = image(g)
    c = g.shape(x)[1]
    groups = g.choose([1, 1, c] + [d for d in range(1, c + 1) if c % d == 0])
    out = groups * g.choose([1, 2, 3, 5, 16])
    where = window(g, x)
    weights = g.leaf(g.draw(np.float32, [out, c // groups, *where["kernel_shape"]], -1, 1), constant=g.chance(0.8))
    made = g.add("Conv", [x, weights] + ([g.leaf(g.draw(np.float32, [out]), constant=g.chance(0.8))] if g.chance(0.6) else []), group=groups, **where)
    if made and g.chance(0.6):
        g.add(g.choose(["Relu", "Sigmoid", "HardSwish", "Tanh"]), made)


@op(4)
def transposed_convolution(g):
    x = image(g, (3, 4, 4, 5))
    c = g.shape(x)[1]
    groups = g.choose([1, 1, c])
    where = window(g, x, 3)
    out = g.choose([1, 2, 3, 8])
    if any(s > k for s, k in zip(where.get("strides", []), where["kernel_shape"])):
        where.pop("auto_pad", None)
    if "strides" in where and g.chance(0.4):
        where["output_padding"] = [int(g.rng.integers(0, s)) for s in where["strides"]]
    if max(where["kernel_shape"]) * 3 * max(g.shape(x)[2:]) > 200:
        return
    g.add("ConvTranspose", [x, g.leaf(g.draw(np.float32, [c, out, *where["kernel_shape"]], -1, 1), constant=g.chance(0.8))]
          + ([g.leaf(g.draw(np.float32, [out * groups]))] if g.chance(0.5) else []), group=groups, **where)


@op(6)
def pooling(g):
    x = image(g)
    kind = g.choose(["MaxPool", "AveragePool", "MaxPool", "AveragePool", "LpPool"])
    where = window(g, x)
    if kind == "MaxPool" and g.chance(0.3):
        g.add(kind, [x], 2, **where)
        return
    if "auto_pad" not in where and g.chance(0.4):
        where["ceil_mode"] = 1
    if kind == "AveragePool":
        where["count_include_pad"] = int(g.chance(0.4))
    g.add(kind, [x], **where)


@op(2)
def global_pooling(g):
    g.add(g.choose(["GlobalAveragePool", "GlobalMaxPool", "GlobalLpPool"]), [image(g)])


@op(4)
def resize(g):
    x = image(g, (3, 4, 4))
    mode = g.choose(["nearest", "linear", "cubic"])
    if mode == "cubic" and g.rank(x) != 4:
        return
    space = g.rank(x) - 2
    scales = [1.0, 1.0] + [float(g.choose([0.5, 1.0, 1.5, 2.0, 2.6])) for _ in range(space)]
    sizes = [*g.shape(x)[:2]] + [g.dim() for _ in range(space)]
    by = ["", g.constant(scales, np.float32)] if g.chance(0.5) else ["", "", g.constant(sizes)]
    g.add("Resize", [x, *by], mode=mode, coordinate_transformation_mode=g.choose(["half_pixel", "asymmetric", "align_corners", "pytorch_half_pixel"]),
          nearest_mode=g.choose(["round_prefer_floor", "floor", "ceil", "round_prefer_ceil"]) if mode == "nearest" else None)


@op(2)
def shuffle_space(g):
    x = g.pick(FLOATS, [4])
    n, c, h, w = g.shape(x)
    if c % 4 == 0 and g.chance(0.6):
        g.add("DepthToSpace", [x], blocksize=2, mode=g.choose(["DCR", "CRD"]))
    elif h % 2 == 0 and w % 2 == 0:
        g.add("SpaceToDepth", [x], blocksize=2)


@op(2)
def grid_sample(g):
    x = g.pick(FLOATS, [4])
    grid = g.leaf(g.draw(np.float32, [g.shape(x)[0], g.choose([1, 3, 5]), g.choose([2, 4]), 2], -1.2, 1.2))
    g.add("GridSample", [x, grid], mode=g.choose(["linear", "nearest", "cubic"]), padding_mode=g.choose(["zeros", "border", "reflection"]),
          align_corners=int(g.chance(0.5)))


@op(3)
def recurrence(g):
    x = g.pick(FLOATS, [3], accept=lambda v: v.shape[0] <= 9)
    steps, batch, width = g.shape(x)
    kind, gates = g.choose([("LSTM", 4), ("GRU", 3), ("RNN", 1)])
    hidden, direction = g.choose([1, 3, 8, 16]), g.choose(["forward", "reverse", "bidirectional"])
    both = 2 if direction == "bidirectional" else 1
    draw = lambda *shape: g.leaf(g.draw(np.float32, shape, -0.5, 0.5), constant=g.chance(0.8))
    inputs = [x, draw(both, gates * hidden, width), draw(both, gates * hidden, hidden), draw(both, 2 * gates * hidden) if g.chance(0.7) else ""]
    inputs += [g.leaf(g.draw(np.int32, [batch], 1, steps)) if g.chance(0.3) else "", draw(both, batch, hidden) if g.chance(0.4) else ""]
    if kind == "LSTM":
        inputs += [draw(both, batch, hidden) if g.chance(0.4) else "", draw(both, 3 * hidden) if g.chance(0.3) else ""]
    g.add(kind, inputs, 3 if kind == "LSTM" else 2, hidden_size=hidden, direction=direction,
          linear_before_reset=int(g.chance(0.5)) if kind == "GRU" else None)


@op(3)
def attention(g):
    """Softmax(q k' / sqrt(d) + mask) v, as exporters write it."""
    q = g.pick(FLOATS, [3, 4], accept=lambda v: np.abs(v).max() < 20)
    *batch, rows, depth = g.shape(q)
    keys, width = g.dim(), g.dim()
    k, v = (g.leaf(g.draw(np.float32, batch + [keys, size], -1, 1)) for size in (depth, width))
    turned = g.add("Transpose", [k], perm=[*range(len(batch)), len(batch) + 1, len(batch)])
    scores = turned and g.add("MatMul", [q, turned[0]])
    scaled = scores and g.add("Mul", [scores[0], g.constant(depth ** -0.5, np.float32)])
    if scaled and g.chance(0.5):
        scaled = g.add("Add", [scaled[0], g.leaf(g.draw(np.float32, [rows, keys]))])
    weights = scaled and g.add("Softmax", scaled, axis=-1)
    if weights:
        g.add("MatMul", [weights[0], v])


@op(2)
def quantized(g):
    x = g.pick(FLOATS, range(1, 5), accept=lambda v: np.abs(v).max() < 50)
    scale, zero = g.constant(0.1, np.float32), g.constant(g.choose([0, 3]), g.choose([np.uint8, np.int8]))
    made = g.add("QuantizeLinear", [x, scale, zero])
    if made:
        g.add("DequantizeLinear", [made[0], scale, zero])
