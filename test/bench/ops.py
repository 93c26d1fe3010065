"""Single ops at the sizes of real networks: dlc beside ONNX Runtime, in one run, with equal threads, interleaved.

  ops.py [--ops 'top_k_*,resize_linear'] [--quick] [--check] [--list] [--dlc build/bin/dlc] [--threads 2] [--rounds 5] [--seconds 0.15]
         [--patience 120] [--out test/bench/results/ops-DATE]

The ops and their sizes stand in op_models.py. For each, both run on the same inputs and their outputs are compared: integers exactly, floats by
the largest difference over the largest magnitude. Then rounds go dlc, ONNX Runtime, dlc, ... (rounds.py). Windows wait for a quiet machine,
`--patience` seconds in all; `--patience 0` measures at once. `--quick`: 3 short rounds. `--check` compares with the reference interpreter,
too, by `dlc check`. ratio = time of ONNX Runtime / time of dlc: above 1 dlc is faster. Exit code 1 where outputs differ or an op fails.
Writes OUT.json after each op, and OUT.md.
"""
import argparse
import fnmatch
import os
import sys
import tempfile

import numpy as np
import onnx

import op_models
import rounds

MOST = 1e-4  # difference of floats, of the largest magnitude
# Rounding to an 8-bit type: halfway cases fall to either side. ONNX Runtime's DFT of f32 is the less exact side.
TOLERANCES = {"qlinear_*": 1 / 255, "dynamic_quantize": 1 / 255, "quantize_dequantize": 1 / 64, "stft_16000": 1e-3, "dft_16x1024": 1e-3}


def difference(mine, theirs):
    """-> the largest difference over the largest magnitude; infinity where shapes, types, or special values differ."""
    if mine.shape != theirs.shape or mine.dtype != theirs.dtype:
        return float("inf")
    if mine.size == 0 or np.array_equal(mine, theirs):
        return 0.0
    if mine.dtype in (np.int32, np.int64, np.bool_):
        return float("inf")
    mine, theirs = mine.astype(np.float64), theirs.astype(np.float64)
    finite = np.isfinite(theirs)
    if not np.array_equal(mine[~finite], theirs[~finite], equal_nan=True) or not np.isfinite(mine[finite]).all():
        return float("inf")
    return float(np.abs(mine - theirs)[finite].max() / max(np.abs(theirs[finite]).max(), 1e-30))


def compare_outputs(name, dlc, ort, scratch):
    dlc.outputs(os.path.join(scratch, "outputs"))
    theirs = os.path.join(scratch, "theirs.npz")
    names = ort.outputs(theirs)
    expected = np.load(theirs)
    worst = max(difference(np.load(os.path.join(scratch, "outputs", output + ".npy")), expected[output]) for output in names)
    most = next((bound for pattern, bound in TOLERANCES.items() if fnmatch.fnmatch(name, pattern)), MOST)
    if worst > most:
        raise RuntimeError(f"outputs differ by {worst:.2g} of the largest magnitude, more than {most:.2g}")
    return worst


def measure(args, machine, name):
    model, inputs = op_models.build(name)
    cell, ort = {"op": name, "nodes": len(model.graph.node)}, None
    with tempfile.TemporaryDirectory() as scratch:
        path, values = os.path.join(scratch, name + ".onnx"), os.path.join(scratch, "inputs.npz")
        onnx.save(model, path)
        np.savez(values, **inputs)
        try:
            ort = rounds.OnnxRuntime(path, values, args.threads)
            dlc = rounds.Dlc(args.dlc, path, args.threads, scratch, inputs=["--input", values])
            cell["difference"] = compare_outputs(name, dlc, ort, scratch)
            if args.check:
                dlc.call("check", path, "--device=cpu", "--input", values)
            cell.update(rounds.compare(machine, dlc, ort, args.rounds, args.seconds))
        except RuntimeError as error:
            cell["error"] = str(error)
        finally:
            if ort:
                ort.close()
        return cell, ort.setup["version"] if ort else None


def report(result):
    lines = rounds.head(result, f"Single ops: dlc beside ONNX Runtime {result['versions']['onnxruntime']} on the CPU", "sizes in op_models.py.")
    lines += ["| op | dlc ms | ONNX Runtime ms | ratio | difference | compile s | others |", "|---|---:|---:|---:|---:|---:|---:|"]
    for cell in result["cells"]:
        if "error" in cell:
            lines.append(f"| {cell['op']} | failed: {cell['error']} | | | | | |")
            continue
        mark = " *" if cell["disturbed"] else ""
        worst = max(cell["dlc_others"] + cell["ort_others"])
        lines.append(f"| {cell['op']}{mark} | {cell['dlc_ms']:.4g} | {cell['ort_ms']:.4g} | {cell['ratio']:.2f} | {cell['difference']:.1e} | "
                     f"{cell['compile_s']:.2f} | {worst:.2f} |")
    slow = sorted((c for c in result["cells"] if c.get("ratio", 1) < 0.5), key=lambda c: c["ratio"])
    lines += ["", "Below 0.5: " + (", ".join(f"{c['op']} ({c['ratio']:.2f})" for c in slow) or "none")]
    return "\n".join(lines + rounds.geomean_lines(result["cells"])) + "\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    rounds.add_options(parser, "ops", 5, 0.15)
    parser.add_argument("--ops", default="*", help="names or patterns")
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--list", action="store_true")
    args = parser.parse_args()
    patterns = args.ops.split(",")
    names = [name for name in op_models.OPS if any(fnmatch.fnmatch(name, pattern) for pattern in patterns)]
    unknown = [pattern for pattern in patterns if not fnmatch.filter(op_models.OPS, pattern)]
    if unknown:
        parser.error(f"no op is called {unknown[0]}")
    if args.list:
        print("\n".join(names))
        return 0
    if args.quick:
        args.rounds, args.seconds = 3, 0.05

    machine, result = rounds.Machine(args.patience), rounds.start(args)
    for name in names:
        cell, version = measure(args, machine, name)
        result["versions"]["onnxruntime"] = version or result["versions"].get("onnxruntime")
        rounds.add(result, cell, args.out, report)
        print(cell.get("error") or f"{cell['ratio']:7.2f}  dlc {cell['dlc_ms']:.4g} ms, ONNX Runtime {cell['ort_ms']:.4g} ms", name,
              file=sys.stderr, flush=True)
    print(report(result))
    return 1 if any("error" in cell for cell in result["cells"]) else 0


if __name__ == "__main__":
    sys.exit(main())
