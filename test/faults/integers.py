"""Integer arithmetic at its edges, against Python's unbounded integers wrapped to the type: powers with exponents of every type, division and
remainder by zero and of the lowest number by -1, shifts beyond the width, and sums, products and extremes of every width in every shape of
reduction. ONNX leaves division by zero open: here it gives 0, and so does the remainder.
"""
import math

import numpy as np
from onnx import helper, numpy_helper

TYPES = {f"{sign}int{bits}": (bits, bool(sign)) for bits in (8, 16, 32, 64) for sign in ("", "u")}


def wrap(kind, value):
    bits, unsigned = TYPES[kind]
    value &= (1 << bits) - 1
    return value if unsigned or value < 1 << (bits - 1) else value - (1 << bits)


def edges(kind):
    bits, unsigned = TYPES[kind]
    top = (1 << (bits - (not unsigned))) - 1
    return sorted({0, 1, 2, 3, 7, 10, 63, top, top - 1, top // 3} | (set() if unsigned else {-1, -2, -3, -7, -top, -top - 1}))


def quotient(a, b):
    return 0 if b == 0 else abs(a) // abs(b) * (1 if (a < 0) == (b < 0) else -1)


def power(a, b):
    """a to the power of an integer b, or of a fraction where it is a root."""
    if b != int(b):
        return math.isqrt(a) if b == 0.5 and a >= 0 else None
    b = int(b)
    if b < 0:
        return {1: 1, -1: -1 if b % 2 else 1}.get(a, 0)
    return pow(a, b, 1 << 64)


class Table:
    def __init__(self):
        self.nodes, self.inputs, self.outputs, self.constants = [], [], [], []

    def array(self, name, values, kind, constant=False):
        tensor = numpy_helper.from_array(np.array(values, getattr(np, kind)), name)
        (self.constants if constant else self.inputs).append(tensor)
        return name

    def node(self, op, inputs, name, expected, kind, **attributes):
        self.nodes.append(helper.make_node(op, inputs, [name], name, **attributes))
        self.outputs.append(numpy_helper.from_array(np.array(expected, getattr(np, kind)), name))


OPS = {  # name -> op, attributes, meaning
    "add": ("Add", {}, lambda a, b: a + b), "sub": ("Sub", {}, lambda a, b: a - b), "mul": ("Mul", {}, lambda a, b: a * b),
    "div": ("Div", {}, quotient), "mod": ("Mod", {}, lambda a, b: a % b if b else 0),
    "fmod": ("Mod", {"fmod": 1}, lambda a, b: a - quotient(a, b) * b if b else 0),
}


def arithmetic():
    table = Table()
    for kind, (bits, unsigned) in TYPES.items():
        pairs = [(a, b) for a in edges(kind) for b in edges(kind)]
        a, b = (table.array(f"{kind}_{side}", [pair[i] for pair in pairs], kind) for i, side in enumerate("ab"))
        ops = dict(OPS)
        if unsigned:
            ops["left"] = ("BitShift", {"direction": "LEFT"}, lambda a, b, bits=bits: a << b if b < bits else 0)
            ops["right"] = ("BitShift", {"direction": "RIGHT"}, lambda a, b, bits=bits: a >> b if b < bits else 0)
        for name, (op, attributes, meaning) in ops.items():
            table.node(op, [a, b], f"{name}_{kind}", [wrap(kind, meaning(*pair)) for pair in pairs], kind, **attributes)
            for fixed in (0, 200 if unsigned else -1):  # known when compiling
                constant = table.array(f"{name}_{kind}_by_{fixed}", [fixed], kind, constant=True)
                table.node(op, [a, constant], f"{name}_{kind}_known_{fixed}", [wrap(kind, meaning(x, fixed)) for x, _ in pairs], kind, **attributes)
    return table.nodes, table.inputs, table.outputs, table.constants


def powers():
    table = Table()
    for kind in ("int32", "int64"):
        bases = sorted({*range(-12, 13), *edges(kind), 46340, 2**31 - 1})
        for exponent_kind in (*TYPES, "float32", "float64", "float16"):
            whole = [0, 1, 2, 3, 4, 5, 7, 13, 31, 62, 63, 64, 100]
            exponents = [0.5, *whole, -1, -2, -3] if exponent_kind not in TYPES else sorted({*whole, *edges(exponent_kind)})
            pairs = [(a, b) for a in bases for b in exponents if power(a, b) is not None and (b != 0.5 or a < 2**52)]
            name = f"{kind}_{exponent_kind}"
            a = table.array(f"{name}_a", [a for a, _ in pairs], kind)
            b = table.array(f"{name}_b", [b for _, b in pairs], exponent_kind)
            table.node("Pow", [a, b], name, [wrap(kind, power(*pair)) for pair in pairs], kind)
        for b in (0, 1, 2, 3, 10, -1, 0.5):  # known when compiling
            known = [a for a in bases if power(a, b) is not None and (b != 0.5 or a < 2**52)]
            a = table.array(f"{kind}_known_{b}_a", known, kind)
            constant = table.array(f"{kind}_known_{b}_b", [b], "float32" if b == 0.5 else "int64", constant=True)
            table.node("Pow", [a, constant], f"{kind}_known_{b}", [wrap(kind, power(a, b)) for a in known], kind)
    return table.nodes, table.inputs, table.outputs, table.constants


def reductions():
    """Few rows, tiles and long depths of products; rows, columns and single long lines of the rest."""
    table, draw = Table(), np.random.default_rng(5)
    for kind in TYPES:
        info = np.iinfo(getattr(np, kind))
        fill = lambda *shape: draw.integers(info.min, info.max, shape, getattr(np, kind), endpoint=True)
        arrays = {}
        for name, shape in {"few": (2, 300), "many": (70, 40), "deep": (300, 24), "wide": (40, 50), "line": (1, 40000), "tall": (3000, 4)}.items():
            arrays[name] = fill(*shape)
            table.array(f"{kind}_{name}", arrays[name], kind)
        for left, right in (("few", "deep"), ("many", "wide")):
            expected = np.einsum("ij,jk->ik", arrays[left], arrays[right])
            table.node("Einsum", [f"{kind}_{left}", f"{kind}_{right}"], f"{kind}_{left}_product", expected, kind, equation="ij,jk->ik")
        for name in ("line", "tall", "many"):
            for result in ("i", "j"):
                expected = np.einsum(f"ij->{result}", arrays[name])
                table.node("Einsum", [f"{kind}_{name}"], f"{kind}_{name}_sum_{result}", expected, kind, equation=f"ij->{result}")
            if kind in ("int16", "uint16"):
                continue  # ONNX has no extremes of 16 bits
            for op, function in (("ReduceMax", np.max), ("ReduceMin", np.min)):
                for axis in (0, 1):
                    axes = table.array(f"{kind}_{name}_{op}_{axis}_axes", [axis], "int64", constant=True)
                    table.node(op, [f"{kind}_{name}", axes], f"{kind}_{name}_{op}_{axis}", function(arrays[name], axis), kind, keepdims=0)
            if kind in ("int8", "uint8"):
                continue
            for op, function in (("ReduceSum", np.sum), ("ReduceProd", np.prod)):
                axes = table.array(f"{kind}_{name}_{op}_axes", [1], "int64", constant=True)
                expected = function(arrays[name], 1, dtype=getattr(np, kind))
                table.node(op, [f"{kind}_{name}", axes], f"{kind}_{name}_{op}", expected, kind, keepdims=0)
    return table.nodes, table.inputs, table.outputs, table.constants
