"""Inference on this CPU: dlc beside ONNX Runtime, in one run, with equal threads, interleaved.

  cpu.py [--dlc build/bin/dlc] [--models a,b] [--batches 1,8] [--threads 2] [--rounds 5] [--seconds 1]
         [--folder DIR] [--out test/bench/results/cpu-DATE] [--patience 120]

For each model and batch, rounds go dlc, ONNX Runtime, dlc, ... (rounds.py). Windows wait for a quiet machine, `--patience` seconds in all.
ratio = time of ONNX Runtime / time of dlc: above 1 dlc is faster. Writes OUT.json after each cell, and OUT.md.
"""
import argparse
import os
import sys
import tempfile

import models
import rounds


def measure(args, machine, name, batch):
    path = models.write(name, args.folder)
    with tempfile.TemporaryDirectory() as scratch:
        cell = {"model": name, "batch": batch}
        ort = rounds.OnnxRuntime(path, batch, args.threads)
        try:
            dlc = rounds.Dlc(args.dlc, path, args.threads, scratch, options=[f"--dim=batch={batch}"])
            cell.update(rounds.compare(machine, dlc, ort, args.rounds, args.seconds))
        except RuntimeError as error:
            cell["error"] = str(error)
        finally:
            ort.close()
        cell["ort_create_s"] = ort.setup["create_s"]
        return cell, ort.setup["version"]


def report(result):
    lines = rounds.head(result, f"dlc beside ONNX Runtime {result['versions']['onnxruntime']} on the CPU",
                        "Random weights but PP-LCNet's; f32, and _int8: bytes by ONNX Runtime's static quantizer (QDQ).")
    lines += ["| model | batch | dlc ms | ONNX Runtime ms | ratio | compile s | others |", "|---|---:|---:|---:|---:|---:|---:|"]
    for cell in result["cells"]:
        if "error" in cell:
            lines.append(f"| {cell['model']} | {cell['batch']} | failed: {cell['error']} | | | | |")
            continue
        mark = " *" if cell.get("disturbed") else ""
        worst = max(cell["dlc_others"] + cell["ort_others"])
        lines.append(f"| {cell['model']}{mark} | {cell['batch']} | {cell['dlc_ms']:.4g} | {cell['ort_ms']:.4g} | {cell['ratio']:.2f} | "
                     f"{cell['compile_s']:.1f} | {worst:.2f} |")
    return "\n".join(lines + rounds.geomean_lines(result["cells"])) + "\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    rounds.add_options(parser, "cpu", 5, 1.0)
    parser.add_argument("--models", default=",".join(models.FLOATS), help="all of f32; also " + ", ".join(models.BYTES))
    parser.add_argument("--batches", default="1,8")
    parser.add_argument("--folder", default=os.path.join(models.ROOT, ".cache", "bench"))
    args = parser.parse_args()

    machine, result = rounds.Machine(args.patience), rounds.start(args)
    for name in args.models.split(","):
        for batch in map(int, args.batches.split(",")):
            cell, result["versions"]["onnxruntime"] = measure(args, machine, name, batch)
            rounds.add(result, cell, args.out, report)
            print(cell, file=sys.stderr, flush=True)
    print(report(result))


if __name__ == "__main__":
    main()
