"""Trains the examples on all of their data, and holds the results to what they should reach.

    learn.py [--dlc build/bin/dlc] [--device cpu] [--out FILE.md] [fashion] [words] [chars] [gpt]

fashion: accuracy on the 10,000 test pictures after 5 epochs, at least 0.885. words: loss on the last tenth of the words after 3 epochs, at most 3.72
(unigram 4.56, bigram 3.89). Each run leaves its log and plot under build/learn.
"""
import argparse
import datetime
import json
import pathlib
import platform
import shutil
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent


def run(args, *command):
    done = subprocess.run([args.dlc, *map(str, command)], stdout=subprocess.PIPE, text=True)
    print(done.stdout, end="", flush=True)
    if done.returncode:
        sys.exit(f"dlc {' '.join(map(str, command))} ended with {done.returncode}")
    return done.stdout


def fashion(args, material, folder):
    files = lambda part: f"idx:{material}/{part}-images-idx3-ubyte.gz,{material}/{part}-labels-idx1-ubyte.gz"
    return [ROOT / "examples/fashion.dl", "--data", f"train={files('train')}"], f"test={files('t10k')}", "accuracy", lambda x: x >= 0.885


def words(args, material, folder):
    run(args, "vocabulary", f"words:{material}/fortunes-train.txt", "-o", folder / "words.txt")
    data = lambda part: f"words:{material}/fortunes-{part}.txt,vocabulary={folder / 'words.txt'}"
    return [ROOT / "examples/words.dl", "--data", f"train={data('train')}"], f"test={data('test')}", "loss", lambda x: x <= 3.72


def text(name):
    def prepare(args, material, folder):
        data = lambda part: f"bytes:{material}/fortunes-{part}.txt"
        return [ROOT / f"examples/{name}.dl", "--data", f"train={data('train')}"], f"test={data('test')}", "loss", lambda x: x < 2.5
    return prepare


RUNS = {"fashion": fashion, "words": words, "chars": text("chars"), "gpt": text("gpt")}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--dlc", default=ROOT / "build/bin/dlc")
    parser.add_argument("--device", default="cpu")
    parser.add_argument("--out")
    parser.add_argument("--more", nargs=argparse.REMAINDER, default=[], help="options for dlc train, behind all others")
    parser.add_argument("names", nargs="*", default=["fashion", "words"])
    args = parser.parse_args()
    material, rows = ROOT / "build/material", []
    subprocess.run([sys.executable, ROOT / "tools/fetch_material.py", material, "fashion", "fortunes"], check=True)
    for name in args.names:
        folder = ROOT / "build/learn" / name
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        command, test, figure, good = RUNS[name](args, material, folder)
        start = time.time()
        log = run(args, "train", *command, "--checkpoint", folder / "run", f"--device={args.device}", *args.more)
        seconds = time.time() - start
        run(args, "eval", folder / "run", "--data", test, f"--device={args.device}", "--json", folder / "eval.json")
        figures = json.loads((folder / "eval.json").read_text())
        rows.append((name, figure, figures[figure], good(figures[figure]), seconds, log.strip()))
    lines = [f"# Examples trained on all of their data ({datetime.date.today()}, {platform.processor() or platform.machine()}, {args.device})", "",
             "| example | figure on held-out data | good | seconds |", "| --- | --- | --- | --- |"]
    lines += [f"| {name} | {figure} {value:.4f} | {'yes' if fine else 'NO'} | {seconds:.0f} |" for name, figure, value, fine, seconds, _ in rows]
    for name, *_, log in rows:
        lines += ["", f"## {name}", "", *("    " + line for line in log.splitlines())]
    if args.out:
        pathlib.Path(args.out).write_text("\n".join(lines) + "\n")
    print("\n".join(lines[2:4 + len(rows)]))
    return 0 if all(row[3] for row in rows) else 1


if __name__ == "__main__":
    sys.exit(main())
