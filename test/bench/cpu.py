"""Inference on this CPU: dlc beside ONNX Runtime, or beside another build of dlc, in one run, with equal threads, interleaved.

  cpu.py [--dlc build/bin/dlc] [--against BUILD] [--models a,b] [--batches 1,8] [--threads 2] [--rounds 5] [--seconds 1]
         [--folder DIR] [--out test/bench/results/cpu-DATE] [--patience 120]

For each model and batch, rounds go dlc, the other one, dlc, ... (rounds.py). Windows wait for a quiet machine, `--patience` seconds in all.
ratio = time of the other one / time of dlc: above 1 dlc is faster. Writes OUT.json after each cell, and OUT.md.

`--against BUILD`: the other one is the driver of that build folder, say of the commit before (a clone of it, built); each compiles and runs its own
artifact. The report says whether anything got slower: a cell below 0.95, a geometric mean below 1.
"""
import argparse
import os
import sys
import tempfile

import models
import rounds


LEAST_RATIO, LEAST_MEAN = 0.95, 1.0  # beside another build: less is slower


def measure_builds(args, machine, name, batch):
    path, options = models.write(name, args.folder), [f"--dim=batch={batch}"]
    cell = {"model": name, "batch": batch}
    with tempfile.TemporaryDirectory() as scratch, tempfile.TemporaryDirectory() as other:
        try:
            dlc = rounds.Dlc(args.dlc, path, args.threads, scratch, options)
            before = rounds.Dlc(args.against, path, args.threads, other, options)
            cell.update(rounds.compare(machine, dlc, before, args.rounds, args.seconds, name="other"))
        except RuntimeError as error:
            cell["error"] = str(error)
    return cell


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


def verdict(cells):
    """What the ratios of two builds say."""
    ratios = [cell["ratio"] for cell in cells if "ratio" in cell]
    slower = [f"{cell['model']} at {cell['batch']}" for cell in cells if cell.get("ratio", 1) < LEAST_RATIO]
    if not ratios:
        return []
    words = f"below {LEAST_RATIO}: {', '.join(slower)}" if slower else f"no cell below {LEAST_RATIO}"
    return ["", f"{'Slower' if slower or rounds.geomean(ratios) < LEAST_MEAN else 'Nothing got slower'}: {words}; "
                f"geometric mean {rounds.geomean(ratios):.3f} (at least {LEAST_MEAN:g} wanted)."]


def report(result):
    builds = "other" in result["versions"]
    peer, key = ("the other build", "other") if builds else ("ONNX Runtime", "ort")
    title = f"dlc beside another build, {result['versions']['other']}," if builds else f"dlc beside ONNX Runtime {result['versions']['onnxruntime']}"
    lines = rounds.head(result, title + " on the CPU", "Random weights but PP-LCNet's; f32, and _int8: bytes by ONNX Runtime's static quantizer (QDQ).", peer)
    lines += [f"| model | batch | dlc ms | {peer} ms | ratio | compile s | others |", "|---|---:|---:|---:|---:|---:|---:|"]
    for cell in result["cells"]:
        if "error" in cell:
            lines.append(f"| {cell['model']} | {cell['batch']} | failed: {cell['error']} | | | | |")
            continue
        mark = " *" if cell.get("disturbed") else ""
        worst = max(cell["dlc_others"] + cell[key + "_others"])
        lines.append(f"| {cell['model']}{mark} | {cell['batch']} | {cell['dlc_ms']:.4g} | {cell[key + '_ms']:.4g} | {cell['ratio']:.2f} | "
                     f"{cell['compile_s']:.1f} | {worst:.2f} |")
    return "\n".join(lines + rounds.geomean_lines(result["cells"]) + (verdict(result["cells"]) if builds else [])) + "\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    rounds.add_options(parser, "cpu", 5, 1.0)
    parser.add_argument("--models", default=",".join(models.FLOATS), help="all of f32; also " + ", ".join(models.BYTES))
    parser.add_argument("--against", metavar="BUILD", help="a build folder (or its driver) in place of ONNX Runtime")
    parser.add_argument("--batches", default="1,8")
    parser.add_argument("--folder", default=os.path.join(models.ROOT, ".cache", "bench"))
    args = parser.parse_args()

    machine, result = rounds.Machine(args.patience), rounds.start(args)
    if args.against:
        if os.path.isdir(args.against):
            args.against = os.path.join(args.against, "bin", "dlc")
        if not os.access(args.against, os.X_OK):
            parser.error(f"--against: there is no driver {args.against}")
        result["versions"]["other"] = rounds.version(args.against)
    for name in args.models.split(","):
        for batch in map(int, args.batches.split(",")):
            if args.against:
                cell = measure_builds(args, machine, name, batch)
            else:
                cell, result["versions"]["onnxruntime"] = measure(args, machine, name, batch)
            rounds.add(result, cell, args.out, report)
            print(cell, file=sys.stderr, flush=True)
    print(report(result))


if __name__ == "__main__":
    main()
