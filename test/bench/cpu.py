"""Inference on this CPU: dlc beside ONNX Runtime, in one run, with equal threads, interleaved.

  cpu.py [--dlc build/bin/dlc] [--models a,b] [--batches 1,8] [--threads 2] [--rounds 5] [--seconds 1]
         [--folder DIR] [--out test/bench/results/cpu-DATE] [--patience 120]

For each model and batch, rounds go dlc, ONNX Runtime, dlc, ... A round is `dlc bench` on the compiled artifact (its median) and a window of
ONNX Runtime runs (their median); a cell is the median over the rounds (over the quiet ones, where there are any). Each window first waits for a machine that other processes leave
alone (`--patience` seconds in all); how busy others were is recorded with each cell. ratio = time of ONNX Runtime / time of dlc: above 1 dlc is
faster. Writes OUT.json after each cell, and OUT.md.
"""
import argparse
import json
import math
import os
import platform
import statistics
import subprocess
import sys
import tempfile
import time

import models

QUIET = 0.1      # cores that others may use when a window begins
DISTURBED = 0.3  # a round in which they used more does not count, where a better one exists


def busy_ticks():
    fields = list(map(int, open("/proc/stat").readline().split()[1:9]))
    return sum(fields) - fields[3] - fields[4]  # all but idle and iowait


class Machine:
    """Waits for quiet, and tells how much of the CPU others took meanwhile."""

    def __init__(self, patience):
        self.left = patience

    def wait(self):
        while self.left > 0:
            begin, ticks = time.perf_counter(), busy_ticks()
            time.sleep(0.3)
            passed = time.perf_counter() - begin
            if (busy_ticks() - ticks) / os.sysconf("SC_CLK_TCK") / passed < QUIET:
                return
            self.left -= passed

    @staticmethod
    def facts():
        facts = {"cores": os.cpu_count(), "kernel": platform.release(), "load_at_start": os.getloadavg()[0]}
        for line in open("/proc/cpuinfo"):
            key, _, value = line.partition(":")
            if key.strip() in ("model name", "cpu family", "model"):
                facts.setdefault(key.strip(), value.strip())
            if key.strip() == "flags":
                facts.setdefault("isa", [f for f in ("avx2", "fma", "avx512f", "avx512vl") if f in value.split()])
        return facts


def foreign(measure, own_seconds):
    """Runs `measure`; -> (its result, cores that other processes used meanwhile). own_seconds() tells our children's CPU seconds."""
    begin, ticks, own = time.perf_counter(), busy_ticks(), own_seconds()
    result = measure()
    used = (busy_ticks() - ticks) / os.sysconf("SC_CLK_TCK") - (own_seconds() - own)
    return result, max(0.0, used / (time.perf_counter() - begin))


class OnnxRuntime:
    def __init__(self, path, batch, threads):
        worker = os.path.join(os.path.dirname(os.path.abspath(__file__)), "ort_worker.py")
        self.process = subprocess.Popen([sys.executable, worker, path, str(batch), str(threads)], stdin=subprocess.PIPE,
                                        stdout=subprocess.PIPE, text=True)
        self.setup = json.loads(self.process.stdout.readline())

    def seconds(self):
        fields = open(f"/proc/{self.process.pid}/stat").read().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def window(self, seconds):
        self.process.stdin.write(json.dumps({"seconds": seconds}) + "\n")
        self.process.stdin.flush()
        return json.loads(self.process.stdout.readline())["ms"]

    def close(self):
        self.process.stdin.close()
        self.process.wait()


class Dlc:
    def __init__(self, command, path, batch, threads, scratch):
        self.command, self.threads = command, threads
        self.artifact = os.path.join(scratch, "model.dlc")
        self.figures = os.path.join(scratch, "figures.json")
        begin = time.perf_counter()
        self.call("compile", path, "--target=cpu", f"--dim=batch={batch}", "-o", self.artifact)
        self.compile_s = time.perf_counter() - begin

    def call(self, *arguments):
        run = subprocess.run([self.command, *arguments], capture_output=True, text=True)
        if run.returncode != 0:
            raise RuntimeError((run.stderr.strip().splitlines() or [f"exit {run.returncode}"])[0][:300])

    @staticmethod
    def seconds():
        times = os.times()
        return times.children_user + times.children_system

    def window(self, seconds):
        self.call("bench", self.artifact, "--device=cpu", f"--threads={self.threads}", f"--duration={seconds}", "--json",
                  self.figures)
        return [json.load(open(self.figures))["latency_ms"]["median"]]


def geomean(values):
    return math.exp(sum(map(math.log, values)) / len(values)) if values else None


def measure(args, machine, name, batch):
    path = models.write(name, args.folder)
    with tempfile.TemporaryDirectory() as scratch:
        cell = {"model": name, "batch": batch}
        ort = OnnxRuntime(path, batch, args.threads)
        try:
            dlc = Dlc(args.dlc, path, batch, args.threads, scratch)
            samples, others = {"dlc": [], "ort": []}, {"dlc": [], "ort": []}
            for _ in range(args.rounds):
                for peer, runner in (("dlc", dlc), ("ort", ort)):
                    machine.wait()
                    window, busy = foreign(lambda: runner.window(args.seconds), runner.seconds)
                    samples[peer].append(statistics.median(window))
                    others[peer].append(round(busy, 2))
            # A round counts where both windows were quiet: one side's quiet and the other's busy ones are no comparison.
            quiet = [all(others[peer][i] < DISTURBED for peer in others) for i in range(args.rounds)]
            cell["disturbed"] = not any(quiet)
            for peer in samples:
                counted = [s for s, good in zip(samples[peer], quiet) if good or cell["disturbed"]]
                cell[peer + "_ms"] = round(statistics.median(counted), 4)
                cell[peer + "_rounds_ms"] = [round(s, 4) for s in samples[peer]]
                cell[peer + "_others"] = others[peer]
            cell["ratio"] = round(cell["ort_ms"] / cell["dlc_ms"], 3)
            cell["compile_s"] = round(dlc.compile_s, 2)
        except RuntimeError as error:
            cell["error"] = str(error)
        finally:
            ort.close()
        cell["ort_create_s"] = ort.setup["create_s"]
        return cell, ort.setup["version"]


def report(result):
    lines = [f"# dlc beside ONNX Runtime {result['versions']['onnxruntime']} on the CPU", "",
             f"{result['date']} UTC, {result['threads']} threads, {result['machine'].get('model name', '?')} "
             f"({', '.join(result['machine'].get('isa', []))}), {result['versions']['dlc']}, f32, random weights but PP-LCNet's.",
             "ratio: ONNX Runtime's time / dlc's; above 1 dlc is faster. others: cores that other processes used, worst round;",
             "a cell with * had no quiet round: its figures say little.", "",
             "| model | batch | dlc ms | ONNX Runtime ms | ratio | compile s | others |", "|---|---:|---:|---:|---:|---:|---:|"]
    for cell in result["cells"]:
        if "error" in cell:
            lines.append(f"| {cell['model']} | {cell['batch']} | failed: {cell['error']} | | | | |")
            continue
        mark = " *" if cell.get("disturbed") else ""
        worst = max(cell["dlc_others"] + cell["ort_others"])
        lines.append(f"| {cell['model']}{mark} | {cell['batch']} | {cell['dlc_ms']:.4g} | {cell['ort_ms']:.4g} | {cell['ratio']:.2f} | "
                     f"{cell['compile_s']:.1f} | {worst:.2f} |")
    quiet = [c["ratio"] for c in result["cells"] if "ratio" in c and not c["disturbed"]]
    for ratios, what in ((quiet, "ratios of quiet cells"), (result["ratios"], "ratios, disturbed cells included")):
        if ratios:
            lines += ["", f"Geometric mean of {len(ratios)} {what}: **{geomean(ratios):.2f}**"]
    if "note" in result:
        lines += ["", result["note"]]
    return "\n".join(lines) + "\n"


def main():
    root = models.ROOT
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--dlc", default=os.path.join(root, "build", "bin", "dlc"))
    parser.add_argument("--models", default=",".join(models.MODELS))
    parser.add_argument("--batches", default="1,8")
    parser.add_argument("--threads", type=int, default=os.cpu_count())
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--seconds", type=float, default=1.0)
    parser.add_argument("--patience", type=float, default=120)
    parser.add_argument("--folder", default=os.path.join(root, ".cache", "bench"))
    parser.add_argument("--out", default=os.path.join(root, "test", "bench", "results", "cpu-" + time.strftime("%Y-%m-%d")))
    args = parser.parse_args()

    machine = Machine(args.patience)
    version = subprocess.run([args.dlc, "--version"], capture_output=True, text=True).stdout.strip().splitlines()
    result = {"date": time.strftime("%Y-%m-%d %H:%M", time.gmtime()), "machine": Machine.facts(), "threads": args.threads,
              "rounds": args.rounds, "seconds": args.seconds, "versions": {"dlc": version[0] if version else "dlc"}, "cells": []}
    for name in args.models.split(","):
        for batch in map(int, args.batches.split(",")):
            cell, result["versions"]["onnxruntime"] = measure(args, machine, name, batch)
            result["cells"].append(cell)
            result["ratios"] = [c["ratio"] for c in result["cells"] if "ratio" in c]
            result["geomean"] = geomean(result["ratios"])
            print(cell, file=sys.stderr, flush=True)
            os.makedirs(os.path.dirname(args.out), exist_ok=True)
            for suffix, text in ((".json", json.dumps(result, indent=1) + "\n"), (".md", report(result))):
                with open(args.out + suffix, "w") as file:
                    file.write(text)
    print(report(result))


if __name__ == "__main__":
    main()
