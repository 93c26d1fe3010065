"""What the CPU benchmarks share: dlc and ONNX Runtime measured in turns on one machine.

A round is a window of one, then a window of the other: `dlc bench` on an artifact (its median), and runs of an ONNX Runtime session (their
median). Each window first waits for a machine that other processes leave alone; how busy others were is recorded with each. A figure is the
median over the quiet rounds; where there is none, over the quietest half.
"""
import json
import math
import os
import platform
import statistics
import subprocess
import sys
import time

QUIET = 0.1      # cores that others may use when a window begins
DISTURBED = 0.3  # a round in which they used more does not count, where a better one exists
SLOW_MS = 1000   # where one run of `outputs` took longer, its time is the figure
LONGEST_S = 60   # of one dlc command


def busy_ticks():
    fields = list(map(int, open("/proc/stat").readline().split()[1:9]))
    return sum(fields) - fields[3] - fields[4]  # all but idle and iowait


class Machine:
    """Waits for quiet, `patience` seconds in all (0: never)."""

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
                facts.setdefault("isa", [f for f in ("avx2", "fma", "avx512f", "avx512vl", "avx512_vnni") if f in value.split()])
        return facts


def foreign(measure, own_seconds):
    """Runs `measure`; -> (its result, cores that other processes used meanwhile). own_seconds() tells our children's CPU seconds."""
    begin, ticks, own = time.perf_counter(), busy_ticks(), own_seconds()
    result = measure()
    used = (busy_ticks() - ticks) / os.sysconf("SC_CLK_TCK") - (own_seconds() - own)
    return result, max(0.0, used / (time.perf_counter() - begin))


class OnnxRuntime:
    """A session in a process of its own. `inputs`: an .npz file, or the size of symbolic dims of random inputs."""

    def __init__(self, path, inputs, threads):
        worker = os.path.join(os.path.dirname(os.path.abspath(__file__)), "ort_worker.py")
        self.process = subprocess.Popen([sys.executable, worker, path, str(inputs), str(threads)], stdin=subprocess.PIPE,
                                        stdout=subprocess.PIPE, text=True)
        self.setup = self.answer()

    def answer(self):
        line = self.process.stdout.readline()
        if not line:
            raise RuntimeError("ONNX Runtime's process ended")
        return json.loads(line)

    def ask(self, **request):
        self.process.stdin.write(json.dumps(request) + "\n")
        self.process.stdin.flush()
        return self.answer()

    def seconds(self):
        fields = open(f"/proc/{self.process.pid}/stat").read().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def window(self, seconds):
        return self.ask(seconds=seconds)["ms"]

    def outputs(self, path):
        """Writes the outputs of a run into an .npz file; -> their names in order."""
        return self.ask(outputs=path)["names"]

    def close(self):
        self.process.stdin.close()
        self.process.wait()


class Dlc:
    """An artifact of `path`, compiled in the folder `scratch`. `inputs`: options that say what it runs on."""

    def __init__(self, command, path, threads, scratch, options=(), inputs=()):
        self.command, self.threads, self.inputs = command, threads, list(inputs)
        self.artifact, self.figures = os.path.join(scratch, "model.dlc"), os.path.join(scratch, "figures.json")
        begin = time.perf_counter()
        self.call("compile", path, "--target=cpu", *options, "-o", self.artifact)
        self.compile_s, self.single_ms = time.perf_counter() - begin, 0

    def call(self, *arguments):
        try:
            run = subprocess.run([self.command, *arguments], capture_output=True, text=True, timeout=LONGEST_S)
        except subprocess.TimeoutExpired:
            raise RuntimeError(f"dlc {arguments[0]} took more than {LONGEST_S} s")
        if run.returncode != 0:
            raise RuntimeError((run.stderr.strip().splitlines() or [f"exit {run.returncode}"])[0][:300])

    @staticmethod
    def seconds():
        times = os.times()
        return times.children_user + times.children_system

    def window(self, seconds):
        if self.single_ms > SLOW_MS:
            return [self.single_ms]
        self.call("bench", self.artifact, "--device=cpu", f"--threads={self.threads}", f"--duration={seconds}", "--json", self.figures,
                  *self.inputs)
        return [json.load(open(self.figures))["latency_ms"]["median"]]

    def outputs(self, folder):
        """Writes the outputs of a run as .npy files into `folder`."""
        self.call("run", self.artifact, "--device=cpu", f"--threads={self.threads}", "--output", folder, "--json", self.figures, *self.inputs)
        self.single_ms = json.load(open(self.figures))["run_ms"]


def compare(machine, dlc, other, rounds, seconds, name="ort"):
    """-> the cell of a result: times in ms by peer, their rounds, how busy others were, the ratio. `name`: of the other one."""
    samples, others = {"dlc": [], name: []}, {"dlc": [], name: []}
    for _ in range(rounds):
        for peer, runner in (("dlc", dlc), (name, other)):
            machine.wait()
            window, busy = foreign(lambda: runner.window(seconds), runner.seconds)
            samples[peer].append(statistics.median(window))
            others[peer].append(round(busy, 2))
    # A round counts with both its windows: one side's quiet and the other's busy ones are no comparison.
    worst = [max(pair) for pair in zip(*others.values())]
    counted = [i for i in range(rounds) if worst[i] < DISTURBED]
    cell = {"disturbed": not counted}
    counted = counted or sorted(range(rounds), key=worst.__getitem__)[:(rounds + 1) // 2]
    for peer in samples:
        cell[peer + "_ms"] = round(statistics.median(samples[peer][i] for i in counted), 4)
        cell[peer + "_rounds_ms"] = [round(s, 4) for s in samples[peer]]
        cell[peer + "_others"] = others[peer]
    cell["ratio"] = float(f"{cell[name + '_ms'] / cell['dlc_ms']:.3g}")
    cell["compile_s"] = round(dlc.compile_s, 2)
    return cell


def geomean(values):
    return math.exp(sum(map(math.log, values)) / len(values)) if values else None


def geomean_lines(cells):
    """The report's last lines."""
    quiet = [c["ratio"] for c in cells if "ratio" in c and not c["disturbed"]]
    every = [c["ratio"] for c in cells if "ratio" in c]
    lines = []
    for ratios, what in ((quiet, "ratios of quiet cells"), (every, "ratios, disturbed cells included")):
        if ratios:
            lines += ["", f"Geometric mean of {len(ratios)} {what}: **{geomean(ratios):.2f}**"]
    return lines


def head(result, title, words, peer="ONNX Runtime"):
    """The report's first lines."""
    return [f"# {title}", "",
            f"{result['date']} UTC, {result['threads']} threads, {result['machine'].get('model name', '?')} "
            f"({', '.join(result['machine'].get('isa', []))}), {result['versions']['dlc']}, {words}",
            f"ratio: {peer}'s time / dlc's; above 1 dlc is faster. others: cores that other processes used, worst round;",
            "a cell with * had no quiet round: its figures say little.", ""]


def version(command):
    lines = subprocess.run([command, "--version"], capture_output=True, text=True).stdout.strip().splitlines()
    return lines[0] if lines else "dlc"


def start(args):
    """The result of a run that begins now."""
    return {"date": time.strftime("%Y-%m-%d %H:%M", time.gmtime()), "machine": Machine.facts(), "threads": args.threads,
            "rounds": args.rounds, "seconds": args.seconds, "versions": {"dlc": version(args.dlc)}, "cells": []}


def add(result, cell, out, report):
    """Adds a cell and writes OUT.json and OUT.md."""
    result["cells"].append(cell)
    result["ratios"] = [c["ratio"] for c in result["cells"] if "ratio" in c]
    result["geomean"] = geomean(result["ratios"])
    os.makedirs(os.path.dirname(os.path.abspath(out)), exist_ok=True)
    for suffix, text in ((".json", json.dumps(result, indent=1) + "\n"), (".md", report(result))):
        with open(out + suffix, "w") as file:
            file.write(text)


def add_options(parser, kind, rounds, seconds):
    root = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
    parser.add_argument("--dlc", default=os.path.join(root, "build", "bin", "dlc"))
    parser.add_argument("--threads", type=int, default=os.cpu_count())
    parser.add_argument("--rounds", type=int, default=rounds)
    parser.add_argument("--seconds", type=float, default=seconds)
    parser.add_argument("--patience", type=float, default=120)
    parser.add_argument("--out", default=os.path.join(root, "test", "bench", "results", kind + "-" + time.strftime("%Y-%m-%d")))
