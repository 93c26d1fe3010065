"""Every pair of element types that Cast takes, at the values where rounding, overflow and wrapping are decided, against exact arithmetic (numbers
are ints and fractions here, rounded once). Not as a target: FLOAT8E8M0, whose rounding modes ONNX's own data cover.

Out of range, where ONNX leaves a float's integer open: 32 and 64 bits saturate, narrower types keep the low bits of the saturated 32-bit
integer, NaN is 0 (ir/ElementwiseOps.td).
"""
import math
import random
from fractions import Fraction

from onnx import TensorProto, helper

# exponent bits, mantissa bits, bias, what the patterns beyond the finite numbers are
FLOATS = {
    "DOUBLE": (11, 52, 1023, "ieee"), "FLOAT": (8, 23, 127, "ieee"), "FLOAT16": (5, 10, 15, "ieee"), "BFLOAT16": (8, 7, 127, "ieee"),
    "FLOAT8E5M2": (5, 2, 15, "ieee"), "FLOAT8E4M3FN": (4, 3, 7, "nan"), "FLOAT8E5M2FNUZ": (5, 2, 16, "unsigned zero"),
    "FLOAT8E4M3FNUZ": (4, 3, 8, "unsigned zero"), "FLOAT4E2M1": (2, 1, 1, "none"),
}
INTEGERS = {f"{sign}INT{bits}": (bits, sign == "U") for bits in (2, 4, 8, 16, 32, 64) for sign in ("", "U")}
INTEGERS["BOOL"] = (1, True)
EIGHT_BITS = [name for name in FLOATS if name.startswith("FLOAT8")]
SOURCES = [*FLOATS, *INTEGERS, "FLOAT8E8M0"]


def width(name):
    if name == "FLOAT8E8M0":
        return 8
    return INTEGERS[name][0] if name in INTEGERS else 1 + sum(FLOATS[name][:2])


def decode(name, bits):
    """An int, a Fraction (-0.0 as a float), or a float that is no number."""
    if name in INTEGERS:
        size, unsigned = INTEGERS[name]
        return bits if unsigned or bits < 1 << (size - 1) else bits - (1 << size)
    if name == "FLOAT8E8M0":
        return math.nan if bits == 255 else Fraction(2) ** (bits - 127)
    exponent_bits, mantissa_bits, bias, special = FLOATS[name]
    sign, magnitude = bits >> (exponent_bits + mantissa_bits), bits & ((1 << (exponent_bits + mantissa_bits)) - 1)
    exponent, mantissa = magnitude >> mantissa_bits, magnitude & ((1 << mantissa_bits) - 1)
    if special == "ieee" and exponent == (1 << exponent_bits) - 1:
        return math.nan if mantissa else -math.inf if sign else math.inf
    if (special == "nan" and magnitude == (1 << (exponent_bits + mantissa_bits)) - 1) or (special == "unsigned zero" and sign and not magnitude):
        return math.nan
    value = Fraction(mantissa if exponent == 0 else mantissa + (1 << mantissa_bits)) * Fraction(2) ** (max(exponent, 1) - bias - mantissa_bits)
    return (-value if value else -0.0) if sign else value


def encode_float(name, value, saturate):
    exponent_bits, mantissa_bits, bias, special = FLOATS[name]
    sign_bit = 1 << (exponent_bits + mantissa_bits)
    infinity = ((1 << exponent_bits) - 1) << mantissa_bits
    largest = {"ieee": infinity - 1, "nan": sign_bit - 2}.get(special, sign_bit - 1)
    nan = {"ieee": infinity | 1 << (mantissa_bits - 1), "nan": sign_bit - 1}.get(special, sign_bit)
    if value != value:
        return nan
    sign = sign_bit if math.copysign(1, value) < 0 else 0
    if value in (math.inf, -math.inf):
        bits = largest + 1
    else:
        magnitude, exponent = abs(Fraction(value)), 1 - bias
        if magnitude >= Fraction(2) ** exponent:
            exponent = magnitude.numerator.bit_length() - magnitude.denominator.bit_length()
            exponent -= Fraction(2) ** exponent > magnitude
        bits = round(magnitude / Fraction(2) ** (exponent - mantissa_bits))  # halves to even
        bits += (exponent - (1 - bias)) << mantissa_bits
    if bits > largest:
        if saturate or special == "none":
            bits = largest
        elif special == "unsigned zero":
            return nan
        else:
            bits = infinity if special == "ieee" else nan
    return 0 if special == "unsigned zero" and bits == 0 else sign | bits


def encode_integer(name, value, from_float):
    size, unsigned = INTEGERS[name]
    if name == "BOOL":
        return int(value != 0)
    if from_float:
        if value != value:
            return 0
        wide, no_sign = (size, unsigned) if size >= 32 else (32, False)
        low, high = (0, (1 << wide) - 1) if no_sign else (-(1 << (wide - 1)), (1 << (wide - 1)) - 1)
        value = low if value <= low else high if value >= high else math.trunc(value)
    return int(value) & ((1 << size) - 1)


def near(value):
    """The value, and what lies just beside it."""
    return [value, value + Fraction(1, 2**60) * abs(value), value - Fraction(1, 2**60) * abs(value),
            value + Fraction(1, 2**30) * abs(value), value - Fraction(1, 2**30) * abs(value)]


def samples(name, random):
    """Bit patterns of the type `name`."""
    size = width(name)
    if size <= 8:
        return list(range(1 << size))
    if name in INTEGERS:
        values = [0, 1, 2, 3]
        for k in range(2, size + 1):
            values += [(1 << k) + d for d in (-2, -1, 0, 1, 2)]
            for below in (7, 8, 9, 10, 11, 23, 24, 25, 52, 53, 54):  # halves of the last place, and beside them
                if below < k:
                    values += [(1 << k) + (1 << (k - below)) + d for d in (-1, 0, 1)]
                    values += [(1 << k) + (3 << (k - below)) + d for d in (-1, 0, 1)]
        mask = (1 << size) - 1
        return sorted({v & mask for v in values} | {-v & mask for v in values})
    values = [Fraction(k, 2) for k in range(-9, 10)]
    for bits in (1, 2, 3, 7, 8, 15, 16, 31, 32, 63, 64):
        values += [sign * v for sign in (1, -1) for base in (1 << bits, (1 << bits) - 1, (1 << bits) - Fraction(1, 2)) for v in near(Fraction(base))]
    for target, (exponent_bits, mantissa_bits, bias, _) in FLOATS.items():
        top = 1 << (exponent_bits + mantissa_bits)
        patterns = {0, 1, 2, 3, *range(max(0, top - 12), top - 1), *(random.randrange(top) for _ in range(12))}
        patterns |= {(1 << mantissa_bits) + d for d in (-2, -1, 0, 1)}
        for pattern in patterns:
            low, high = decode(target, pattern), decode(target, min(pattern + 1, top - 1))
            if isinstance(low, Fraction) and isinstance(high, Fraction):
                values += [sign * v for v in near((low + high) / 2) for sign in (1, -1)]
                values.append(high)
    patterns = {encode_float(name, value, False) for value in values}
    patterns |= {encode_float(name, value, False) for value in (math.nan, math.inf, -math.inf, -0.0)}
    return sorted(patterns)


def tensor(name, element, patterns):
    size, data = width(element), bytearray()
    size = 8 if element == "BOOL" else size
    if size < 8:
        for i in range(0, len(patterns), 8 // size):
            data.append(sum(pattern << (size * k) for k, pattern in enumerate(patterns[i:i + 8 // size])))
    else:
        for pattern in patterns:
            data += pattern.to_bytes(size // 8, "little")
    result = TensorProto(name=name, data_type=getattr(TensorProto, element), dims=[len(patterns)])
    result.raw_data = bytes(data)
    return result


def case():
    """(nodes, inputs, outputs, constants): tensors with names, of a model that casts every input to every type."""
    draw = random.Random(11)
    nodes, inputs, outputs = [], [], []
    for source in SOURCES:
        patterns = samples(source, draw)
        values = [decode(source, pattern) for pattern in patterns]
        inputs.append(tensor(source, source, patterns))
        for target in (*FLOATS, *INTEGERS):
            for saturate in ((1, 0) if target in EIGHT_BITS else (1,)):
                if target == source:
                    continue
                name = f"{source}_to_{target}" + ("" if saturate else "_overflowing")
                if target in FLOATS:
                    result = [encode_float(target, value, saturate and target in EIGHT_BITS) for value in values]
                else:
                    result = [encode_integer(target, value, source not in INTEGERS) for value in values]
                nodes.append(helper.make_node("Cast", [source], [name], name, to=getattr(TensorProto, target),
                                              **({} if saturate else {"saturate": 0})))
                outputs.append(tensor(name, target, result))
    return nodes, inputs, outputs, []
