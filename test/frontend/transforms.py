"""Fourier transforms beside numpy's: one product, or two where the length has a factor for it.

    transforms.py [--tool dlc]      last line: N passed, N failed
"""
import argparse
import os
import subprocess
import sys
import tempfile

import numpy as np
import onnx
from onnx import TensorProto, helper

# dims with the real (and imaginary) part last, axis, inverse, onesided, element type
CASES = {
    "one product": ([2, 300, 1], 1, 0, 0, np.float32),
    "a prime": ([1, 521, 1], 1, 0, 1, np.float32),
    "a power of two": ([3, 1024, 1], 1, 0, 1, np.float32),
    "odd factors": ([2, 1035, 2], 1, 0, 0, np.float32),
    "unequal factors": ([2, 2008, 1], 1, 0, 1, np.float32),
    "inverse": ([2, 1000, 2], 1, 1, 0, np.float32),
    "inverse of a half": ([2, 513, 2], 1, 1, 1, np.float32),
    "f64": ([2, 900, 2], 1, 0, 0, np.float64),
    "an inner axis": ([2, 3, 512, 2], 2, 0, 0, np.float32),
    "an outer axis": ([2, 576, 5, 1], 1, 0, 1, np.float32),
}
BOUNDS = {np.float32: 2.0**-23, np.float64: 2.0**-46}  # of the largest magnitude: the rounding of f32, sums of f64


def expected(x, axis, inverse, onesided):
    wide = x.astype(np.float64)
    numbers = wide[..., 0] + (1j * wide[..., 1] if x.shape[-1] == 2 else 0)
    if inverse and onesided:
        return np.fft.irfft(numbers, axis=axis)[..., None]
    result = (np.fft.ifft if inverse else np.fft.fft)(numbers, axis=axis)
    if onesided:
        result = np.take(result, np.arange(x.shape[axis] // 2 + 1), axis)
    return np.stack([result.real, result.imag], -1)


def problem(tool, dims, axis, inverse, onesided, element):
    x = np.random.default_rng(1).standard_normal(dims).astype(element)
    wanted = expected(x, axis, inverse, onesided)
    elem = TensorProto.FLOAT if element == np.float32 else TensorProto.DOUBLE
    node = helper.make_node("DFT", ["x"], ["y"], axis=axis, inverse=inverse, onesided=onesided)
    graph = helper.make_graph([node], "g", [helper.make_tensor_value_info("x", elem, dims)],
                              [helper.make_tensor_value_info("y", elem, wanted.shape)])
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "m.onnx")
        onnx.save(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8), path)
        np.save(os.path.join(folder, "x.npy"), x)
        run = subprocess.run([tool, "run", path, f"--input=x={folder}/x.npy", f"--output={folder}/out", "--device=cpu"],
                             capture_output=True, text=True)
        if run.returncode:
            return run.stderr.strip()
        found = np.load(os.path.join(folder, "out", "y.npy"))
    if found.shape != wanted.shape or found.dtype != element:
        return f"found {found.dtype}{found.shape}, expected {wanted.shape}"
    error = np.abs(found - wanted).max() / np.abs(wanted).max()
    return "" if error <= BOUNDS[element] else f"differs by {error:.2g} of the largest magnitude"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--tool", default="dlc")
    args = parser.parse_args()
    failed = 0
    for name, case in CASES.items():
        wrong = problem(args.tool, *case)
        failed += bool(wrong)
        if wrong:
            print(f"FAILED {name}: {wrong}")
    print(f"{len(CASES) - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
