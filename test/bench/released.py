"""Released networks, each one artifact for every size, beside ONNX Runtime on this CPU: one run, equal threads, rounds interleaved.

    released.py [--networks detector,pitch] [--threads 2] [--rounds 3] [--seconds 0.5] [--out test/bench/results/released-DATE] [--patience 60]

The networks and the sizes are those of test/models/released.py, which holds their results against each other. ratio = time of ONNX Runtime / time of
dlc: above 1 dlc is faster. Writes OUT.json after each cell, and OUT.md.
"""
import argparse
import os
import pathlib
import sys
import tempfile

import numpy as np

import rounds

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "test" / "models"))
import released  # noqa: E402


def report(result):
    lines = rounds.head(result, f"Released networks beside ONNX Runtime {result['versions']['onnxruntime']} on the CPU", "one artifact a network.")
    lines += ["| network | inputs | dlc ms | ONNX Runtime ms | ratio | compile s | others |", "|---|---|---:|---:|---:|---:|---:|"]
    for cell in result["cells"]:
        if "error" in cell:
            lines.append(f"| {cell['network']} | {cell['inputs']} | failed: {cell['error']} | | | | |")
            continue
        mark = " *" if cell["disturbed"] else ""
        lines.append(f"| {cell['network']}{mark} | {cell['inputs']} | {cell['dlc_ms']:.4g} | {cell['ort_ms']:.4g} | {cell['ratio']:.2f} | {cell['compile_s']:.1f} | "
                     f"{max(cell['dlc_others'] + cell['ort_others']):.2f} |")
    return "\n".join(lines + rounds.geomean_lines(result["cells"])) + "\n"


def measure(args, machine, name, options, feed):
    path = args.material / f"{name}.onnx"
    cell = {"network": name, "inputs": ", ".join(f"{list(value.shape)}" for value in feed.values())}
    with tempfile.TemporaryDirectory() as scratch:
        inputs = os.path.join(scratch, "inputs.npz")
        np.savez(inputs, **feed)
        ort = rounds.OnnxRuntime(str(path), inputs, args.threads)
        try:
            dlc = rounds.Dlc(args.dlc, str(path), args.threads, scratch, options, [f"--input={inputs}"])
            cell.update(rounds.compare(machine, dlc, ort, args.rounds, args.seconds))
        except RuntimeError as error:
            cell["error"] = str(error)
        version = ort.setup["version"]
        ort.close()
    return cell, version


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    rounds.add_options(parser, "released", 3, 0.5)
    parser.add_argument("--networks", default=",".join(released.NETWORKS))
    parser.add_argument("--material", type=pathlib.Path, default=ROOT / ".cache" / "material")
    args = parser.parse_args()
    released.fetch(args.material)
    machine, result = rounds.Machine(args.patience), rounds.start(args)
    for name in args.networks.split(","):
        options, feeds, _ = released.NETWORKS[name]
        for feed in feeds:
            cell, result["versions"]["onnxruntime"] = measure(args, machine, name, options, feed)
            rounds.add(result, cell, args.out, report)
            print(cell, file=sys.stderr, flush=True)
    print(report(result))


if __name__ == "__main__":
    main()
