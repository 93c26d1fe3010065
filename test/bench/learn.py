"""Trains the examples on all of their data, and holds the results to what they should reach.

    learn.py [--dlc build/bin/dlc] [--device cpu] [--threads N] [--fresh] [--out FOLDER] [NAME ...]

A run that was stopped goes on from its newest checkpoint (--fresh begins anew), so a long one may be cut. The table RUNS says what each is held
to and about how long it takes on two quiet cores. --out FOLDER writes NAME.md (figures, the run as it was printed, text that the network writes),
NAME.csv (the log) and NAME.svg (its plot) there. The last lines are a verdict for each run; the exit code is 1 where one is not good.
"""
import argparse
import csv
import dataclasses
import datetime
import gzip
import io
import json
import pathlib
import platform
import shutil
import subprocess
import sys
import time

import numpy as np

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent


@dataclasses.dataclass
class Task:
    """What `dlc train` and `dlc eval` get. `samples`: prompts and temperatures of texts to be written afterwards."""
    text: str
    train: list
    test: str
    files: dict = dataclasses.field(default_factory=dict)  # beside the text: name -> file
    samples: list = dataclasses.field(default_factory=list)


@dataclasses.dataclass
class Run:
    prepare: object
    figure: str  # of `dlc eval`
    wanted: str  # shown; "accuracy >= 0.885"
    seconds: int


def example(name, *edits):
    """The text of an example, with (old, new) edits that must be found."""
    text = (ROOT / "examples" / f"{name}.dl").read_text()
    for old, new in edits:
        if old not in text:
            sys.exit(f"examples/{name}.dl no longer has {old!r}")
        text = text.replace(old, new)
    return text


def setting(line):
    """An edit that adds a setting to `train`."""
    return "  metrics = [accuracy]\n", f"  metrics = [accuracy]\n  {line}\n"


AUGMENTED = ("image |> rescale(1 / 255)", "image |> rescale(1 / 255) |> random_flip |> random_shift(0.05)")


# What is moved about takes longer to learn: three times as long, ever more slowly.
LONGER = (("epochs = 5", "epochs = 15"), ("learning_rate=1e-3", "learning_rate=cosine_decay(1e-3, steps=14070)"))


def fashion(*edits):
    def prepare(args, material, folder):
        files = lambda part: f"idx:{material}/{part}-images-idx3-ubyte.gz,{material}/{part}-labels-idx1-ubyte.gz"
        return Task(example("fashion", *edits), ["--data", f"train={files('train')}"], f"test={files('t10k')}")
    return prepare


def read_digits(path):
    """scikit-learn's digits: [1797, 8, 8, 1] of 0 to 16, and their classes."""
    rows = np.array(list(csv.reader(io.TextIOWrapper(gzip.open(path)))), float)
    return rows[:, :64].reshape(-1, 8, 8, 1).astype(np.uint8), rows[:, 64].astype(np.int64)


def digits(args, material, folder):
    """The last 397 pictures are held out."""
    image, label = read_digits(material / "digits.csv.gz")
    for part, rows in (("train", slice(0, 1400)), ("test", slice(1400, None))):
        np.savez(folder / f"digits-{part}.npz", image=image[rows], label=label[rows])
    return Task(example("digits_head"), ["--data", f"train=npz:{folder}/digits-train.npz"], f"test=npz:{folder}/digits-test.npz",
                {"orientation.onnx": material / "orientation.onnx"})


def words(args, material, folder):
    run(args, "vocabulary", f"words:{material}/fortunes-train.txt", "-o", folder / "words.txt")
    data = f"words:{material}/fortunes-%s.txt,vocabulary={folder / 'words.txt'}"
    return Task(example("words"), ["--data", "train=" + data % "train"], "test=" + data % "test", samples=[("the world is", 0.7)])


def characters(name):
    def prepare(args, material, folder):
        data = f"bytes:{material}/fortunes-%s.txt"
        return Task(example(name), ["--data", "train=" + data % "train"], "test=" + data % "test", samples=[("The ", 0.5), ("The ", 0.8), ("A man ", 1.0)])
    return prepare


# Of texts of bytes, 2.61 is what a bigram model of the same bytes has on the held-out part; of words, 3.72 is for one that has 3.89 there.
RUNS = {
    "fashion": Run(fashion(), "accuracy", "accuracy >= 0.885", 70),
    "fashion-f16": Run(fashion(setting("precision = mixed_f16")), "accuracy", "accuracy >= 0.885", 90),
    "fashion-bf16": Run(fashion(setting("precision = mixed_bf16")), "accuracy", "accuracy >= 0.885", 90),
    "fashion-augmented": Run(fashion(AUGMENTED), "accuracy", "accuracy >= 0.885", 120),
    "fashion-augmented-longer": Run(fashion(AUGMENTED, *LONGER), "accuracy", "accuracy >= 0.905", 240),
    "digits": Run(digits, "accuracy", "accuracy >= 0.93", 90),
    "words": Run(words, "loss", "loss <= 3.72", 300),
    "chars": Run(characters("chars"), "loss", "loss <= 2.61", 300),
    "gpt": Run(characters("gpt"), "loss", "loss <= 2.61", 700),
}


def run(args, *command, show=True):
    """What a command of dlc prints, as it prints it."""
    process = subprocess.Popen([args.dlc, *map(str, command)], stdout=subprocess.PIPE, text=True, errors="replace")
    lines = []
    for line in process.stdout:
        lines.append(line)
        if show:
            print(line, end="", flush=True)
    if process.wait():
        sys.exit(f"dlc {' '.join(map(str, command))} ended with {process.returncode}")
    return "".join(lines)


def good(wanted, value):
    _, relation, bound = wanted.split()
    return value >= float(bound) if relation == ">=" else value <= float(bound)


def train(args, name, material):
    """The rows of the report of one run: verdict, and what was printed."""
    folder = ROOT / "build/learn" / name
    if args.fresh:
        shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True, exist_ok=True)
    task, told = RUNS[name].prepare(args, material, folder), folder / "printed.txt"
    (folder / f"{name}.dl").write_text(task.text)
    for file, source in task.files.items():
        shutil.copyfile(source, folder / file)
    where, common = folder / "run", [f"--device={args.device}", *(["--threads", args.threads] if args.threads else [])]
    goes_on = any(where.glob("step-*"))
    print(f"==> {name}: {RUNS[name].wanted}; about {RUNS[name].seconds} s on two quiet cores{', going on' if goes_on else ''}", flush=True)
    start = time.time()
    printed = run(args, "train", *([where] if goes_on else [folder / f"{name}.dl", "--checkpoint", where]), *task.train, *common, *args.more)
    told.write_text((told.read_text() if goes_on and told.exists() else "") + printed)
    seconds = time.time() - start
    run(args, "eval", where, "--data", task.test, *common, "--json", folder / "eval.json")
    value = json.loads((folder / "eval.json").read_text())[RUNS[name].figure]
    fine = good(RUNS[name].wanted, value)
    verdict = f"{name}: {RUNS[name].figure} {value:.4f} on held-out data, wanted {RUNS[name].wanted}: {'good' if fine else 'NOT GOOD'} ({seconds:.0f} s)"
    report = [f"# {name} ({datetime.date.today()}, {platform.processor() or platform.machine()}, {args.device}; `test/bench/learn.py {name}`)", "", verdict, "",
              *("    " + line for line in told.read_text().splitlines())]
    for prompt, temperature in task.samples:
        written = run(args, "sample", where, "--prompt", prompt, "--temperature", temperature, "--length", 400 if "chars" in name or "gpt" in name else 80, *common)
        report += ["", f"`dlc sample run --prompt {prompt!r} --temperature {temperature}`:", "", *("    " + line for line in written.splitlines())]
    if args.out:
        args.out.mkdir(parents=True, exist_ok=True)
        (args.out / f"{name}.md").write_text("\n".join(line.rstrip() for line in report).replace(f"{ROOT}/", "") + "\n")
        shutil.copyfile(where / "log.csv", args.out / f"{name}.csv")
        shutil.copyfile(where / "plot.svg", args.out / f"{name}.svg")
    return verdict, fine


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--dlc", default=ROOT / "build/bin/dlc")
    parser.add_argument("--device", default="cpu")
    parser.add_argument("--threads", type=int)
    parser.add_argument("--fresh", action="store_true", help="begin anew where a run was stopped")
    parser.add_argument("--out", type=pathlib.Path)
    parser.add_argument("--more", nargs=argparse.REMAINDER, default=[], help="options for dlc train, behind all others")
    parser.add_argument("names", nargs="*", default=list(RUNS), metavar="NAME", help=f"of {', '.join(RUNS)} (all)")
    args = parser.parse_args()
    if unknown := [name for name in args.names if name not in RUNS]:
        parser.error(f"no run {', '.join(unknown)}; there are {', '.join(RUNS)}")
    material = ROOT / "build/material"
    subprocess.run([sys.executable, ROOT / "tools/fetch_material.py", material, "fashion", "fortunes", "orientation", "photo"], check=True)
    results = [train(args, name, material) for name in args.names]
    print("\n".join(verdict for verdict, _ in results))
    return 0 if all(fine for _, fine in results) else 1


if __name__ == "__main__":
    sys.exit(main())
