"""Random graphs over all ops: dlc on each device beside the values of an oracle (ONNX Runtime, else ONNX's reference).

    run_random.py --build build [--device cpu] [--seeds 0:200] [--nodes 14] [--open] [--keep FOLDER]     last line: N passed, N failed, N skipped

A graph is its seed: the same seed gives the same model. What dlc refuses counts as skipped where `unsupported.txt` has the message's kind, and as
failed where it has not; `--keep` leaves the models that fail. With `--open` inputs have open dims: one program each, run at three sets of sizes
(`unsupported-open.txt`).
"""
import argparse
import pathlib
import re
import resource
import shutil
import subprocess
import sys
import tempfile

import ops
from graph import Graph
from open_graph import OpenGraph

HERE = pathlib.Path(__file__).resolve().parent
BATCH = 25


def build_graph(seed, nodes, is_open):
    graph = OpenGraph(seed) if is_open else Graph(seed)
    functions, weights = zip(*ops.OPS)
    total = sum(weights)
    for _ in range(20 * nodes):
        if len(graph.nodes) >= nodes:
            break
        functions[graph.rng.choice(len(functions), p=[w / total for w in weights])](graph)
    return graph


def refusals(is_open):
    names = ["unsupported.txt"] + ["unsupported-open.txt"] * is_open
    lines = [line.split("#")[0].strip() for name in names for line in (HERE / name).read_text().splitlines()]
    return [re.compile(line) for line in lines if line]


def limit_memory():
    """No graph here holds more than some megabytes."""
    resource.setrlimit(resource.RLIMIT_AS, (4 << 30, 4 << 30))


def check(dlc, device, folders, tolerance, options):
    """folder -> (exit code, what was said)."""
    models = [folder / "model.onnx" for folder in folders]
    command = [dlc, "check", *models, f"--device={device}", f"--rtol={tolerance}", f"--atol={tolerance}", *options]
    result = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace", preexec_fn=limit_memory)
    parts = re.split(r"^model (.*)$", result.stdout, flags=re.M)
    said = {}
    for path, text in zip(parts[1::2], parts[2::2]):
        code = re.search(r"^exit code (\d+)$", text, re.M)
        said[pathlib.Path(path).parent] = (int(code.group(1)) if code else 4, text)
    missing = [folder for folder in folders if folder not in said or "exit code" not in said[folder][1]]
    if missing and len(folders) > 1:  # one ended the process: each by itself
        for folder in missing:
            said.update(check(dlc, device, [folder], tolerance, options))
    return {folder: said.get(folder, (result.returncode if len(folders) == 1 else 4, result.stdout)) for folder in folders}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build", default="build")
    parser.add_argument("--device", default="cpu", choices=["cpu", "emu", "reference"])
    parser.add_argument("--seeds", default="0:150", help="FIRST:END")
    parser.add_argument("--nodes", type=int, default=14)
    parser.add_argument("--open", action="store_true", help="one program for all sizes of open dims, run at three")
    parser.add_argument("--keep", type=pathlib.Path, help="a folder for the models that fail")
    args = parser.parse_args()
    dlc = pathlib.Path(args.build).resolve() / "bin" / "dlc"
    first, end = (int(part) for part in args.seeds.split(":"))
    options = ["--dim", "*=?", "--values=run"] if args.open else []
    known, counts = refusals(args.open), {"passed": 0, "failed": 0, "skipped": 0}
    kinds, dropped = {}, 0
    with tempfile.TemporaryDirectory() as scratch:
        for start in range(first, end, BATCH):
            folders = []
            for seed in range(start, min(start + BATCH, end)):
                graph = build_graph(seed, args.nodes, args.open)
                dropped += graph.dropped
                folder = pathlib.Path(scratch) / str(seed)
                if graph.save(folder):
                    folders.append(folder)
                    for node in graph.nodes:
                        kinds[node.op_type] = kinds.get(node.op_type, 0) + 1
            for folder, (code, text) in check(dlc, args.device, folders, 2e-3, options).items():
                refused = code == 2 and "FAILED" not in text and any(pattern.search(text) for pattern in known)
                verdict = "passed" if code == 0 else "skipped" if refused else "failed"
                counts[verdict] += 1
                if verdict == "failed":
                    print(f"FAILED seed {folder.name} ({args.device}): exit code {code}\n{text.strip()[-1500:]}", flush=True)
                    if args.keep:
                        shutil.copytree(folder, args.keep / folder.name, dirs_exist_ok=True)
            shutil.rmtree(scratch)
            pathlib.Path(scratch).mkdir()
    print(f"{sum(kinds.values())} nodes of {len(kinds)} ops; {dropped} more were dropped as wild or refused by the oracle")
    print(f"{counts['passed']} passed, {counts['failed']} failed, {counts['skipped']} skipped")
    return 1 if counts["failed"] else 0


if __name__ == "__main__":
    sys.exit(main())
