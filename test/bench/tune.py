"""`dlc tune` on this CPU: what a search of a minute gains, beside the usual schedules, in one run.

  tune.py [--dlc build/bin/dlc] [--models a,b] [--budget 60] [--batch 1] [--threads 2] [--rounds 7] [--seconds 1]
          [--folder DIR] [--out test/bench/results/tune-DATE] [--patience 120]

For each model: a search into a new database, then artifacts without and with it, measured in turns (rounds.py). ratio = time of
the usual schedules / time of the tuned ones: above 1 tuning pays. Writes OUT.json after each cell, OUT.md, and the databases as OUT-MODEL.txt.
"""
import argparse
import json
import os
import subprocess
import sys
import tempfile

import models
import rounds
from gpu import written

MODELS = ("mobilenet_v2", "mnist_cnn", "bert")


def model_file(name, folder):
    if name not in written.NETWORKS:
        return models.write(name, folder)
    path = os.path.join(folder, name + ".onnx")
    os.makedirs(folder, exist_ok=True)
    if not os.path.exists(path):
        written.write(path, name, seed=1)
    return path


def measure(args, machine, name):
    path, batch = model_file(name, args.folder), f"--dim=batch={args.batch}"
    cell = {"model": name, "batch": args.batch}
    with tempfile.TemporaryDirectory() as scratch, tempfile.TemporaryDirectory() as other:
        database, text = os.path.join(scratch, "tuned.db"), f"{args.out}-{name}.txt"
        machine.wait()
        found = subprocess.run([args.dlc, "tune", path, "--device=cpu", f"--threads={args.threads}", "--db", database, f"--budget={args.budget}s",
                                batch, "--json", "-"], capture_output=True, text=True)
        if found.returncode:
            return {**cell, "error": found.stderr.strip()[:300]}
        figures = json.loads(found.stdout)
        os.makedirs(os.path.dirname(os.path.abspath(text)), exist_ok=True)
        subprocess.run([args.dlc, "tune", "--db", database, "--export", text], check=True)
        changed = [kernel for kernel in figures["kernels"] if kernel["best"] != kernel["usual"]]
        cell.update(kernels=len(figures["kernels"]), measured=figures["measured"], wrong=figures["wrong"], failed=figures["failed"],
                    changed={kernel["name"]: [kernel["usual"], kernel["best"], round(kernel["ratio"], 3)] for kernel in changed})
        # The peer of rounds.compare is the artifact without a database.
        tuned = rounds.Dlc(args.dlc, path, args.threads, scratch, options=["--db", database, batch])
        usual = rounds.Dlc(args.dlc, path, args.threads, other, options=[batch])
        pair = rounds.compare(machine, tuned, usual, args.rounds, args.seconds)
        cell.update({key.replace("dlc", "tuned").replace("ort", "usual"): value for key, value in pair.items()})
        return cell


def report(result):
    lines = [f"# What `dlc tune` gains on the CPU in {result['budget']:g} s", "",
             f"{result['date']} UTC, {result['threads']} threads, {result['machine'].get('model name', '?')} "
             f"({', '.join(result['machine'].get('isa', []))}), {result['versions']['dlc']}, random weights, f32.",
             "ratio: time by the usual schedules / by the tuned ones; above 1 tuning pays. others: cores that other processes used, worst round;",
             "a cell with * had no quiet round: its figures say little.", "",
             "| model | batch | usual ms | tuned ms | ratio | schedules measured | kernels changed | others |", "|---|---:|---:|---:|---:|---:|---:|---:|"]
    for cell in result["cells"]:
        if "error" in cell:
            lines.append(f"| {cell['model']} | {cell['batch']} | failed: {cell['error']} | | | | | |")
            continue
        mark, worst = " *" if cell.get("disturbed") else "", max(cell["tuned_others"] + cell["usual_others"])
        lines.append(f"| {cell['model']}{mark} | {cell['batch']} | {cell['usual_ms']:.4g} | {cell['tuned_ms']:.4g} | {cell['ratio']:.2f} | "
                     f"{cell['measured']} | {len(cell['changed'])} of {cell['kernels']} | {worst:.2f} |")
    return "\n".join(lines + rounds.geomean_lines(result["cells"])) + "\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    rounds.add_options(parser, "tune", 7, 1.0)
    parser.add_argument("--models", default=",".join(MODELS), help="of cpu.py and of gpu/written.py")
    parser.add_argument("--budget", type=float, default=60)
    parser.add_argument("--batch", type=int, default=1)
    parser.add_argument("--folder", default=os.path.join(models.ROOT, ".cache", "bench"))
    args = parser.parse_args()

    machine, result = rounds.Machine(args.patience), {**rounds.start(args), "budget": args.budget}
    for name in args.models.split(","):
        cell = measure(args, machine, name)
        rounds.add(result, cell, args.out, report)
        print(cell, file=sys.stderr, flush=True)
    print(report(result))


if __name__ == "__main__":
    main()
