"""Generators of random nodes: each takes a Graph, picks operands that suit and adds one node or a few.

`OPS` holds them with their weights. What makes no sense may be generated now and then: the oracle drops it.
"""
import numpy as np

import control
import windows
from registry import OPS, op

FLOATS = (np.float32,)
WIDE = (np.float32, np.float32, np.float64)
INTEGERS = (np.int64, np.int32, np.int8, np.uint8)
NUMBERS = FLOATS + (np.float64, np.int64, np.int32)
ANY = NUMBERS + (np.int8, np.uint8, np.bool_)
assert windows and control  # they register their own


# ---- Elementwise

@op(8)
def unary(g):
    kind = g.choose(["Abs", "Neg", "Exp", "Tanh", "Sigmoid", "Relu", "Sqrt", "Log", "Erf", "Sin", "Cos", "Atan", "Asinh", "Sinh", "Softplus",
                     "Softsign", "Reciprocal", "HardSwish", "Mish", "Floor", "Ceil", "Round", "Sign", "Identity", "Tan", "Acos", "Atanh", "Cosh"])
    g.add(kind, [g.pick(WIDE)])


@op(3)
def unary_with_parameters(g):
    kind, more = g.choose([("LeakyRelu", {"alpha": 0.2}), ("Elu", {"alpha": 0.7}), ("Selu", {}), ("Celu", {"alpha": 1.3}), ("ThresholdedRelu", {"alpha": 0.5}),
                           ("HardSigmoid", {"alpha": 0.3}), ("Gelu", {"approximate": "tanh"}), ("Gelu", {}), ("Shrink", {"lambd": 0.4, "bias": 0.1})])
    g.add(kind, [g.pick(FLOATS)], **more)


@op(3)
def integer_unary(g):
    kind, types = g.choose([("Abs", INTEGERS), ("Neg", (np.int64, np.int32, np.int8)), ("BitwiseNot", INTEGERS), ("Sign", INTEGERS), ("Not", (np.bool_,))])
    g.add(kind, [g.pick(types)])


def partner(g, x, low=None, high=None):
    """An operand that broadcasts against x: of its shape, of some of its dims, or one that is there and fits."""
    value = g.values[x]
    fits = [n for n, v in g.values.items() if v.dtype == value.dtype and n != x and broadcasts(v.shape, value.shape)]
    if fits and low is None and g.chance(0.5):
        return g.choose(fits)
    shape = [d if g.chance(0.7) else 1 for d in value.shape]
    shape = shape[g.rng.integers(len(shape) + 1):] if g.chance(0.4) else shape
    if g.chance(0.1):
        shape = [g.choose([1, 2, 3])] + [1] * (value.ndim - len(shape)) + shape
    return g.leaf(g.draw(value.dtype, shape, low, high))


def broadcasts(a, b):
    try:
        return np.prod(np.broadcast_shapes(a, b)) <= 20000
    except ValueError:
        return False


def either_order(g, a, b):
    return [a, b] if g.chance(0.7) else [b, a]


@op(14)
def binary(g):
    kind = g.choose(["Add", "Sub", "Mul", "Add", "Mul", "Max", "Min"])
    x = g.pick(WIDE + INTEGERS[:2])
    g.add(kind, either_order(g, x, partner(g, x)))


@op(4)
def division(g):
    x = g.pick(WIDE + (np.int64, np.int32))
    g.add("Div", [x, partner(g, x, 1, 5)])


@op(2)
def power(g):
    if g.chance(0.5):
        x = g.pick(FLOATS)
        g.add("Pow", [x, g.constant(g.choose([2, 3, 1, 0, -1, 0.5]), np.float32)])
    else:
        x = g.pick((np.int64, np.int32), accept=lambda v: np.abs(v).max() < 1000)
        g.add("Pow", [x, g.leaf(g.draw(g.values[x].dtype, (), 0, 4))])


@op(3)
def modulo(g):
    x = g.pick(INTEGERS[:2] + FLOATS)
    g.add("Mod", [x, partner(g, x, 1, 7)], fmod=int(g.values[x].dtype.kind == "f" or g.chance(0.3)))


@op(4)
def comparison(g):
    x = g.pick(WIDE + INTEGERS[:2])
    g.add(g.choose(["Less", "Greater", "LessOrEqual", "GreaterOrEqual", "Equal"]), either_order(g, x, partner(g, x)))


@op(3)
def logic(g):
    if g.chance(0.6):
        x = g.pick((np.bool_,))
        g.add(g.choose(["And", "Or", "Xor", "Equal"]), either_order(g, x, partner(g, x)))
    elif g.chance(0.6):
        x = g.pick(INTEGERS)
        g.add(g.choose(["BitwiseAnd", "BitwiseOr", "BitwiseXor"]), either_order(g, x, partner(g, x)))
    else:
        x = g.pick((np.uint8,))
        g.add("BitShift", [x, partner(g, x, 0, 7)], direction=g.choose(["LEFT", "RIGHT"]))


@op(4)
def where(g):
    x = g.pick(ANY)
    other = partner(g, x)
    shape = [d if g.chance(0.7) else 1 for d in g.shape(x)]
    g.add("Where", [g.leaf(g.draw(np.bool_, shape)), *either_order(g, x, other)])


@op(3)
def clip(g):
    x = g.pick(NUMBERS)
    kind = g.values[x].dtype
    g.add("Clip", [x, g.constant(-1, kind) if g.chance(0.7) else "", g.constant(1, kind) if g.chance(0.7) else ""])


@op(6)
def cast(g):
    source = g.pick(ANY)
    value = g.values[source]
    targets = [1, 11, 6, 7, 9, 3] if value.dtype.kind != "f" or np.abs(value).max() < 100 else [1, 11]
    g.add("Cast", [source], to=int(g.choose(targets)))


@op(2)
def variadic(g):
    x = g.pick(FLOATS)
    g.add(g.choose(["Sum", "Mean", "Max", "Min"]), [x] + [partner(g, x) for _ in range(g.choose([0, 1, 2, 3]))])


@op(1)
def prelu(g):
    x = g.pick(FLOATS, range(1, 5))
    g.add("PRelu", [x, g.leaf(g.draw(np.float32, [g.shape(x)[1]] + [1] * (g.rank(x) - 2) if g.rank(x) > 1 else [1]))])


# ---- Rows

def axis(g, x, negative=True):
    at = int(g.rng.integers(g.rank(x)))
    return at - g.rank(x) if negative and g.chance(0.4) else at


def some_axes(g, x):
    axes = [int(a) for a in range(g.rank(x)) if g.chance(0.5)] or [int(g.rng.integers(g.rank(x)))]
    return [a - g.rank(x) if g.chance(0.3) else a for a in axes]


@op(8)
def reduction(g):
    kind = g.choose(["ReduceSum", "ReduceMean", "ReduceMax", "ReduceMin", "ReduceProd", "ReduceL1", "ReduceL2", "ReduceSumSquare", "ReduceLogSumExp",
                     "ReduceLogSum"])
    x = g.pick(FLOATS if kind not in ("ReduceSum", "ReduceMax", "ReduceMin") else NUMBERS, range(1, 6))
    g.add(kind, [x] + ([g.constant(some_axes(g, x))] if g.chance(0.85) else []), keepdims=int(g.chance(0.6)))


@op(5)
def softmax(g):
    x = g.pick(FLOATS, range(1, 5))
    g.add(g.choose(["Softmax", "Softmax", "LogSoftmax", "Hardmax"]), [x], axis=axis(g, x))


@op(3)
def arg_reduction(g):
    x = g.pick(FLOATS + (np.int32,), range(1, 5))
    g.add(g.choose(["ArgMax", "ArgMin"]), [x], axis=axis(g, x), keepdims=int(g.chance(0.5)), select_last_index=int(g.chance(0.3)))


@op(3)
def cumulative(g):
    x = g.pick(WIDE + (np.int64, np.int32), range(1, 5))
    g.add("CumSum", [x, g.constant(axis(g, x))], exclusive=int(g.chance(0.4)), reverse=int(g.chance(0.4)))


@op(3)
def top_k(g):
    x = g.pick(FLOATS + (np.int64,), range(1, 5))
    at = axis(g, x)
    k = int(g.rng.integers(1, g.shape(x)[at] + 1))
    g.add("TopK", [x, g.constant([k])], 2, axis=at, largest=int(g.chance(0.6)), sorted=1)


@op(4)
def layer_norm(g):
    x = g.pick(FLOATS, range(1, 5))
    at = axis(g, x)
    shape = g.shape(x)[at % g.rank(x):]
    g.add("LayerNormalization", [x, g.leaf(g.draw(np.float32, shape))] + ([g.leaf(g.draw(np.float32, shape))] if g.chance(0.7) else []), axis=at,
          epsilon=1e-2)


@op(4)
def channel_norm(g):
    x = g.pick(FLOATS, range(3, 6))
    c = g.shape(x)[1]
    vector = lambda low=-2, high=2: g.leaf(g.draw(np.float32, [c], low, high), constant=True if g.chance(0.7) else None)
    kind = g.choose(["BatchNormalization", "InstanceNormalization", "GroupNormalization", "LRN", "LpNormalization", "MeanVarianceNormalization"])
    if kind == "BatchNormalization":
        g.add(kind, [x, vector(), vector(), vector(), vector(0.5, 2)], epsilon=1e-3)
    elif kind == "InstanceNormalization":
        g.add(kind, [x, vector(), vector()], epsilon=1e-2)
    elif kind == "GroupNormalization":
        g.add(kind, [x, vector(), vector()], num_groups=g.choose([d for d in range(1, c + 1) if c % d == 0]), epsilon=1e-2)
    elif kind == "LRN":
        g.add(kind, [x], size=g.choose([1, 3, 5]), alpha=0.1, beta=0.75, bias=1.0)
    elif kind == "LpNormalization":
        g.add(kind, [x], axis=axis(g, x), p=g.choose([1, 2]))
    else:
        g.add(kind, [x], axes=[0, 2, 3] if g.rank(x) == 4 else [0, 2])


# ---- Products

@op(8)
def matmul(g):
    x = g.pick(WIDE, range(1, 5))
    k, batch = g.shape(x)[-1], list(g.shape(x)[:-2])
    n = g.dim()
    form = g.rng.integers(4)
    shape = [k] if form == 0 else [k, n] if form == 1 else batch + [k, n] if form == 2 else [d if g.chance(0.5) else 1 for d in batch] + [k, n]
    if g.chance(0.2) and g.rank(x) > 1:
        left = g.leaf(g.draw(g.values[x].dtype, [n, g.shape(x)[-2]], -1, 1))
        g.add("MatMul", [left, x])
    else:
        g.add("MatMul", [x, g.leaf(g.draw(g.values[x].dtype, shape, -1, 1))])


@op(5)
def gemm(g):
    x = g.pick(FLOATS, [2])
    ta, tb = int(g.chance(0.4)), int(g.chance(0.5))
    rows, k = g.shape(x)[::-1] if ta else g.shape(x)
    n = g.dim()
    weights = g.leaf(g.draw(np.float32, [n, k] if tb else [k, n], -1, 1), constant=g.chance(0.7))
    bias = [g.leaf(g.draw(np.float32, g.choose([[n], [1, n], [rows, 1], [rows, n], []])))] if g.chance(0.7) else []
    g.add("Gemm", [x, weights, *bias], transA=ta, transB=tb, alpha=g.choose([1.0, 0.5]), beta=g.choose([1.0, 2.0]))


@op(3)
def einsum(g):
    x = g.pick(FLOATS, [2, 3])
    if g.rank(x) == 2:
        i, j = g.shape(x)
        k = g.dim()
        equation, shape = g.choose([("ij,jk->ik", [j, k]), ("ij,kj->ki", [k, j]), ("ij,ij->i", [i, j]), ("ij,ij->", [i, j]), ("ij,k->ikj", [k]), ("ij,jk", [j, k])])
    else:
        b, i, j = g.shape(x)
        k = g.dim()
        equation, shape = g.choose([("bij,bjk->bik", [b, j, k]), ("bij,jk->bki", [j, k]), ("bij,bkj->bik", [b, k, j]), ("bij,bij->ij", [b, i, j]),
                                    ("bij,kb->jik", [k, b]), ("...ij,...jk->...ik", [1, j, k])])
    g.add("Einsum", either_order(g, x, g.leaf(g.draw(np.float32, shape, -1, 1))) if equation == "ij,ij->i" else [x, g.leaf(g.draw(np.float32, shape, -1, 1))],
          equation=equation)


@op(2)
def integer_product(g):
    x = g.pick((np.uint8, np.int8), [2, 3])
    other = g.choose([np.uint8, np.int8])
    weights = g.leaf(g.draw(other, [g.shape(x)[-1], g.dim()]), constant=g.chance(0.7))
    zeros = [g.constant(3, g.values[x].dtype), g.constant(2, other)] if g.chance(0.6) else []
    g.add("MatMulInteger", [x, weights, *zeros])


# ---- Shapes

@op(6)
def transpose(g):
    x = g.pick(ANY, range(1, 6))
    g.add("Transpose", [x], perm=[int(p) for p in g.rng.permutation(g.rank(x))] if g.chance(0.8) else None)


@op(6)
def reshape(g):
    x = g.pick(ANY)
    shape = list(g.shape(x))
    for _ in range(g.choose([1, 2, 3])):
        at = int(g.rng.integers(len(shape) + 1))
        factor = next((f for f in (2, 3, 4, 7) if at < len(shape) and shape[at] % f == 0 and shape[at] > f), None)
        if at + 1 < len(shape) and g.chance(0.5):
            shape[at:at + 2] = [shape[at] * shape[at + 1]]
        elif factor:
            shape[at:at + 1] = [factor, shape[at] // factor]
        elif g.chance(0.4) and len(shape) < 6:
            shape.insert(at, 1)
    if shape and g.chance(0.5):
        shape[g.rng.integers(len(shape))] = -1
    g.add("Reshape", [x, g.constant(shape)])


@op(3)
def squeeze(g):
    x = g.pick(ANY)
    ones = [i for i, d in enumerate(g.shape(x)) if d == 1]
    if ones and g.chance(0.6):
        g.add("Squeeze", [x] + ([g.constant([g.choose(ones)])] if g.chance(0.7) else []))
    elif g.rank(x) < 5:
        g.add("Unsqueeze", [x, g.constant(sorted({int(a) for a in g.rng.integers(0, g.rank(x) + 1, g.choose([1, 2]))}))])


@op(2)
def flatten(g):
    x = g.pick(ANY, range(1, 6))
    g.add("Flatten", [x], axis=int(g.rng.integers(g.rank(x) + 1)))


@op(6)
def slicing(g):
    x = g.pick(ANY, range(1, 6))
    axes = sorted({int(g.rng.integers(g.rank(x))) for _ in range(g.choose([1, 2]))})
    starts, ends, steps = [], [], []
    for a in axes:
        size = g.shape(x)[a]
        low, high = sorted(int(v) for v in g.rng.integers(0, size + 1, 2))
        high = max(high, low + 1)
        step = int(g.choose([1, 1, 1, 2, 3]))
        if g.chance(0.25):
            starts.append(high - 1), ends.append(low - 1 if low else -(size + 5)), steps.append(-step)
        else:
            starts.append(low - size if g.chance(0.3) else low), ends.append(2**31 if high >= size and g.chance(0.5) else high), steps.append(step)
    g.add("Slice", [x, g.constant(starts), g.constant(ends), g.constant(axes), g.constant(steps)])


@op(6)
def concat(g):
    x = g.pick(ANY, range(1, 6))
    at, value = axis(g, x), g.values[x]
    fits = [n for n, v in g.values.items() if v.dtype == value.dtype and v.ndim == value.ndim
            and np.delete(v.shape, at).tolist() == np.delete(value.shape, at).tolist()]
    parts = [x]
    for _ in range(g.choose([1, 1, 2, 3])):
        shape = list(value.shape)
        shape[at] = g.choose([1, 2, 3])
        parts.append(g.choose(fits) if fits and g.chance(0.6) else g.leaf(g.draw(value.dtype, shape)))
    g.rng.shuffle(parts)
    g.add("Concat", parts, axis=at)


@op(4)
def split(g):
    x = g.pick(ANY, range(1, 6), accept=lambda v: max(v.shape) > 1)
    at = g.choose([i for i, d in enumerate(g.shape(x)) if d > 1])
    size = g.shape(x)[at]
    first = int(g.rng.integers(1, size))
    if g.chance(0.5):
        g.add("Split", [x, g.constant([first, size - first])], 2, axis=at)
    else:
        parts = g.choose([n for n in (2, 3, 4, size) if n <= size and n <= 8] or [2])
        g.add("Split", [x], parts, axis=at, num_outputs=parts)


@op(3)
def pad(g):
    x = g.pick(FLOATS + INTEGERS[:2], range(1, 5))
    mode = g.choose(["constant", "constant", "reflect", "edge", "wrap"])
    amounts = [int(v) for v in g.rng.integers(-1 if mode == "constant" else 0, 3, 2 * g.rank(x))]
    value = [g.constant(g.choose([0, 1, -2]), g.values[x].dtype)] if mode == "constant" and g.chance(0.6) else []
    g.add("Pad", [x, g.constant(amounts), *value], mode=mode)


@op(2)
def tile(g):
    x = g.pick(ANY, range(1, 5), accept=lambda v: v.size < 2000)
    g.add("Tile", [x, g.constant([g.choose([1, 1, 2, 3]) for _ in range(g.rank(x))])])


@op(3)
def expand(g):
    x = g.pick(ANY, range(0, 5), accept=lambda v: v.size < 2000)
    shape = [g.choose([2, 3]) if d == 1 and g.chance(0.6) else d for d in g.shape(x)]
    g.add("Expand", [x, g.constant([g.choose([1, 2])] * g.choose([0, 1]) + shape)])


@op(2)
def triangle(g):
    x = g.pick(NUMBERS, range(2, 5))
    g.add("Trilu", [x, g.constant(int(g.rng.integers(-2, 3)))], upper=int(g.chance(0.5)))


@op(2)
def computed_shape(g):
    """Reshape by a shape that the graph computes, as exporters write it."""
    x = g.pick(ANY, range(2, 5))
    shape = g.add("Shape", [x])
    first = g.add("Gather", [shape[0], g.constant(0)], axis=0) if shape else None
    row = g.add("Unsqueeze", [first[0], g.constant([0])]) if first else None
    whole = g.add("Concat", [row[0], g.constant([-1])], axis=0) if row else None
    if whole:
        g.add("Reshape", [x, whole[0]])


# ---- Indices

@op(4)
def gather(g):
    x = g.pick(ANY, range(1, 5))
    at = axis(g, x)
    size = g.shape(x)[at]
    shape = g.choose([[], [g.dim()], [2, 3], [1]])
    g.add("Gather", [x, g.leaf(g.draw(g.choose([np.int64, np.int32]), shape, -size, size - 1))], axis=at)


@op(3)
def gather_elements(g):
    x = g.pick(ANY, range(1, 5))
    at = axis(g, x)
    size, shape = g.shape(x)[at], list(g.shape(x))
    shape[at] = g.choose([1, 2, 5])
    g.add("GatherElements", [x, g.leaf(g.draw(np.int64, shape, -size, size - 1))], axis=at)


@op(2)
def gather_nd(g):
    x = g.pick(NUMBERS, range(2, 5))
    depth = int(g.rng.integers(1, g.rank(x) + 1))
    rows = [[int(g.rng.integers(-d, d)) for d in g.shape(x)[:depth]] for _ in range(g.choose([1, 3, 6]))]
    g.add("GatherND", [x, g.leaf(np.asarray(rows, np.int64))])


@op(3)
def scatter_elements(g):
    x = g.pick(FLOATS + (np.int64, np.int32), range(1, 4))
    at = axis(g, x)
    size, shape = g.shape(x)[at], list(g.shape(x))
    kind = g.choose([None, "add", "max", "min", "mul"])
    shape[at] = min(size, g.choose([1, 2]))
    index = np.argsort(g.rng.random(g.shape(x)), axis=at).take(range(shape[at]), axis=at)  # no place twice
    if kind:
        index = g.draw(np.int64, shape, -size, size - 1)
    g.add("ScatterElements", [x, g.leaf(index.astype(np.int64)), g.leaf(g.draw(g.values[x].dtype, shape))], axis=at, reduction=kind)


@op(3)
def scatter_nd(g):
    x = g.pick(FLOATS + (np.int64,), range(1, 5))
    depth = int(g.rng.integers(1, g.rank(x) + 1))
    places = np.argwhere(np.ones(g.shape(x)[:depth], bool))
    rows = places[g.rng.permutation(len(places))[:g.choose([1, 3, 6])]]
    g.add("ScatterND", [x, g.leaf(rows.astype(np.int64)), g.leaf(g.draw(g.values[x].dtype, [len(rows), *g.shape(x)[depth:]]))],
          reduction=g.choose([None, "add", "mul", "max"]))


@op(2)
def one_hot(g):
    depth = g.choose([2, 5, 9])
    index = g.pick((np.int64, np.int32), range(0, 4), accept=lambda v: -depth <= v.min() and v.max() < depth)
    g.add("OneHot", [index, g.constant(depth), g.leaf(g.draw(g.choose([np.float32, np.int64]), [2]), constant=True)], axis=g.choose([-1, 0]))


@op(1)
def reverse_sequence(g):
    x = g.pick(NUMBERS, range(2, 5))
    order = g.choose([(0, 1), (1, 0)])
    g.add("ReverseSequence", [x, g.leaf(g.draw(np.int64, [g.shape(x)[order[1]]], 1, g.shape(x)[order[0]]))], time_axis=order[0], batch_axis=order[1])
