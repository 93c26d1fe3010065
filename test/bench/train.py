"""Steps of training on the CPU: dlc beside PyTorch eager and torch.compile, in one run, by turns, with equal threads; medians.

  python train.py [--torch PYTHON] [--build DIR] [--threads 2] [--rounds 4] [--seconds 1.5] [--out FILE] [NETWORK ...]

The networks are those of examples/: cnn (fashion.dl, batch 64), lstm (words.dl, 64), vgg16_head (8 pictures of 96 pixels), transformer (gpt.dl, 32
texts of 128 bytes); their peers stand in gpu/torch_training.py. A step is the whole of it, augmentation, forward, loss, backward, clipping and optimizer, on a
batch in memory. PYTHON has torch; by default an environment in .cache/torch, which is made where it is not there (some minutes and 5 GB).
Writes FILE.md and FILE.json."""
import argparse
import datetime
import json
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile

import rounds
from gpu.training_data import NETWORKS

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
TORCH = "2.13.0"
PEERS = ("dlc", "eager", "compiled")
WANTED = {"cnn": 1.2, "lstm": 1.2, "vgg16_head": 1.0, "transformer": 1.0}  # so many times as fast as the better peer


def torch_python(given):
    if given:
        return given
    folder = ROOT / ".cache" / "torch"
    python = folder / "bin" / "python"
    if subprocess.run([python, "-c", "import torch"], capture_output=True).returncode if python.exists() else True:
        print(f"installing torch {TORCH} into {folder}", flush=True)
        subprocess.run([sys.executable, "-m", "venv", folder], check=True)
        subprocess.run([python, "-m", "pip", "install", "--quiet", f"torch=={TORCH}", "numpy"], check=True)
    return python


def version_of(python):
    return subprocess.run([python, "-c", "import torch; print(torch.__version__)"], capture_output=True, text=True, check=True).stdout.strip()


def compile_step(build, folder, network):
    """The artifact, and what the compiler says of its memory before anything runs."""
    known = NETWORKS[network]
    dims = {"batch": known.batch, **known.dims}
    artifact = pathlib.Path(folder) / f"{network}.dlc"
    command = [build / "bin" / "dlc", "compile", ROOT / "examples" / f"{known.example}.dl", "--entry=train", "--target=cpu:native", "-o", artifact, "--json",
               *(f"--dim={name}={size}" for name, size in dims.items())]
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True)
    if done.returncode:
        raise SystemExit(f"{network}: {done.stderr.strip()}")
    return artifact, json.loads(done.stdout)


class Worker:
    def __init__(self, python, peer, network, threads, artifact, build, folder):
        environment = {**os.environ, "TORCHINDUCTOR_CACHE_DIR": f"{folder}/inductor", "PYTHONDONTWRITEBYTECODE": "1"}
        self.errors = open(f"{folder}/{peer}-{network}.log", "w+")
        self.process = subprocess.Popen([python, HERE / "train_worker.py", peer, network, str(threads), artifact, build / "lib" / "libdlc.so"],
                                        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self.errors, text=True, env=environment)
        self.setup = self.answer()

    def answer(self):
        line = self.process.stdout.readline()
        if not line:
            self.errors.seek(0)
            raise RuntimeError((self.errors.read().strip().splitlines() or ["its process ended"])[-1])
        return json.loads(line)

    def window(self, seconds):
        self.process.stdin.write(f"{seconds}\n")
        self.process.stdin.flush()
        return self.answer()

    def close(self):
        self.process.stdin.close()
        self.process.wait()


def measure(options, folder, network):
    artifact, compiled = compile_step(options.build, folder, network)
    memory = compiled["programs"][0]["memory"]["train"]
    cell = {"planned_mib": {name: memory[f"{name}_bytes"] / 2**20 for name in ("arena", "state", "input", "output")}, "peers": {}, "missing": {}}
    workers, windows, last = {}, {peer: [] for peer in PEERS}, {}
    for peer in PEERS:
        try:
            python = sys.executable if peer == "dlc" else options.torch
            workers[peer] = Worker(python, peer, network, options.threads, artifact, options.build, folder)
        except RuntimeError as error:
            if peer == "dlc":
                raise SystemExit(f"{network}: {error}") from error
            cell["missing"][peer] = str(error)
    for _ in range(options.rounds):
        for peer, worker in workers.items():
            last[peer] = worker.window(options.seconds)
            windows[peer] += last[peer]["ms"]
    for peer, worker in workers.items():
        worker.close()
        cell["peers"][peer] = {"median_ms": statistics.median(windows[peer]), "min_ms": min(windows[peer]), "steps": len(windows[peer]),
                               "setup_s": worker.setup["setup_s"], "resident_mib": last[peer]["resident_mib"],
                               "first_loss": worker.setup["first_loss"], "last_loss": last[peer]["loss"]}
    others = [peer["median_ms"] for name, peer in cell["peers"].items() if name != "dlc"]
    cell["ratio"] = min(others) / cell["peers"]["dlc"]["median_ms"] if others else None
    return cell


def report(result):
    machine = result["machine"]
    lines = [f"# Steps of training on the CPU, {result['date']}", "",
             f"{machine.get('model name')}, {machine['cores']} cores, {result['threads']} threads, f32; PyTorch {result['torch']}, its optimizers fused; load when it began "
             f"{machine['load_at_start']:.1f}. Made by `test/bench/train.py`: peers by turns, {result['rounds']} windows of {result['seconds']} s each, medians of all steps.",
             "", "| network | dlc ms | eager ms | compiled ms | times as fast as the better | wanted | dlc planned MiB (arena + states + inputs) | resident MiB dlc / eager / compiled |",
             "| --- | --- | --- | --- | --- | --- | --- | --- |"]
    for network, cell in result["cells"].items():
        def number(peer, key):
            return f"{cell['peers'][peer][key]:.1f}" if peer in cell["peers"] else "-"
        planned = cell["planned_mib"]
        total = sum(planned.values())
        ratio = f"{cell['ratio']:.2f}" if cell["ratio"] else "-"
        parts = " + ".join(f"{planned[name]:.1f}" for name in ("arena", "state", "input"))
        lines.append(f"| {network} | {number('dlc', 'median_ms')} | {number('eager', 'median_ms')} | {number('compiled', 'median_ms')} | {ratio} | {WANTED[network]} | "
                     f"{total:.1f} ({parts}) | " + " / ".join(number(peer, "resident_mib") for peer in PEERS) + " |")
    lines += ["", "Planned is known when the step is compiled. Resident is what the process took, at most, beyond what it had before the network was there (with the "
              "code of torch.compile and its compiler's own memory; of dlc, the artifact that is mapped, too).", ""]
    for network, cell in result["cells"].items():
        losses = ", ".join(f"{peer} {value['first_loss']:.3f} to {value['last_loss']:.3f}" for peer, value in cell["peers"].items())
        lines.append(f"- {network}: loss {losses}." + "".join(f" {peer} is missing: {error}" for peer, error in cell["missing"].items()))
    return "\n".join(lines) + "\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--torch")
    parser.add_argument("--build", default=ROOT / "build", type=pathlib.Path)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--rounds", type=int, default=4)
    parser.add_argument("--seconds", type=float, default=1.5)
    parser.add_argument("--out", type=pathlib.Path, help="without .md or .json")
    parser.add_argument("networks", nargs="*", default=list(NETWORKS), metavar="NETWORK")
    options = parser.parse_args()
    unknown = set(options.networks) - set(NETWORKS)
    if unknown:
        parser.error(f"no such network: {', '.join(sorted(unknown))}; there are {', '.join(NETWORKS)}")
    options.torch = torch_python(options.torch)
    result = {"date": f"{datetime.datetime.now(datetime.timezone.utc):%Y-%m-%d}", "machine": rounds.Machine.facts(), "threads": options.threads,
              "rounds": options.rounds, "seconds": options.seconds, "torch": version_of(options.torch), "cells": {}}
    with tempfile.TemporaryDirectory() as folder:
        for network in options.networks:
            cell = result["cells"][network] = measure(options, folder, network)
            print(f"{network}: " + ", ".join(f"{peer} {value['median_ms']:.2f} ms" for peer, value in cell["peers"].items()) +
                  (f": {cell['ratio']:.2f} times as fast as the better" if cell["ratio"] else ""), flush=True)
    if options.out:
        options.out.with_suffix(".json").write_text(json.dumps(result, indent=1) + "\n")
        options.out.with_suffix(".md").write_text(report(result))


if __name__ == "__main__":
    main()
