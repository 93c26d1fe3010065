"""Writes FloatTable.inc: bit patterns of small floats as ml_dtypes and NumPy see them. Needs ml_dtypes; run by hand."""
import pathlib

import ml_dtypes
import numpy as np

TYPES = {  # MLIR's name -> dtype
    "f16": np.float16, "bf16": ml_dtypes.bfloat16, "f8E5M2": ml_dtypes.float8_e5m2, "f8E5M2FNUZ": ml_dtypes.float8_e5m2fnuz,
    "f8E4M3FN": ml_dtypes.float8_e4m3fn, "f8E4M3FNUZ": ml_dtypes.float8_e4m3fnuz, "f4E2M1FN": ml_dtypes.float4_e2m1fn,
    "f8E8M0FNU": ml_dtypes.float8_e8m0fnu,
}
UNROUNDED = {"f8E8M0FNU"}  # ONNX rounds it in its own ways: only decoding is taken from here


def hexadecimal(value):
    return "NAN" if np.isnan(value) else "INFINITY" if value == np.inf else "-INFINITY" if value == -np.inf else float(value).hex()


def samples():
    rng = np.random.default_rng(7)
    values = [0.0, -0.0, np.inf, -np.inf, np.nan, 1.0, -1.0, 1e-45, 3e38, 65504, 65519.9, 65520, 448, 464, 465, 240, 248, 249, 57344,
              61440, 61439, 61441, 6, 7, 5, 0.25, 0.75, 2.5, 3.5, 2.0**-9, 2.0**-10, 1.5 * 2.0**-10, 2.0**-17, 2.0**-24, 2.0**-25,
              1.5 * 2.0**-25, 0.1, 1.0 + 2.0**-8, 1.0 + 3 * 2.0**-8, 1 + 2.0**-11]
    values += list(np.exp2(rng.uniform(-26, 18, 60)) * rng.choice([-1, 1], 60))
    values += list(rng.uniform(-8, 8, 40))
    return np.array(values, np.float32)


def main():
    lines = ["// Made by make_float_table.py from ml_dtypes " + ml_dtypes.__version__ + " and NumPy.", "// clang-format off"]
    for name, dtype in TYPES.items():
        bits = 4 if name == "f4E2M1FN" else np.dtype(dtype).itemsize * 8
        if bits <= 8:
            decoded = np.arange(2**bits, dtype=np.uint8).view(dtype).astype(np.float64)
            lines += [f"static const double decoded_{name}[] = {{" + ", ".join(hexadecimal(v) for v in decoded) + "};"]
        if name in UNROUNDED:
            continue
        lines += [f"static const Encoding encoded_{name}[] = {{"]
        kind = np.uint8 if bits <= 8 else np.uint16
        with np.errstate(all="ignore"):
            encoded = samples().astype(dtype).view(kind)
        lines += ["  " + " ".join(f"{{{hexadecimal(v)}, 0x{int(b):x}}}," for v, b in zip(samples(), encoded)), "};"]
    pathlib.Path(__file__).with_name("FloatTable.inc").write_text("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
