"""`dlc export FILE -o FILE.dl`: text -> IR -> text -> IR gives the same graph, and what is written is laid out already.

    export_text.py DLC FOLDER FILE.dl DIM=SIZE...
"""
import pathlib
import re
import subprocess
import sys

DLC, FOLDER, SOURCE, DIMS = sys.argv[1], pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3]), sys.argv[4:]


def dlc(*args):
    done = subprocess.run([DLC, *map(str, args), *(option for dim in DIMS for option in ("--dim", dim))], capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"{' '.join(map(str, args))}\n{done.stdout}{done.stderr}")
    return done.stdout


def graph(path):
    """Its IR, arguments by their states' names: layers may be met in another order."""
    text = dlc("compile", path, "--entry", "infer", "--stage=import", "--constants")
    text = re.sub(r" loc\(.*?\)$", "", text, flags=re.M)
    for argument, state in re.findall(r"(%arg\d+): tensor<[^>]*> \{dlc\.state = (@\S+?)\}", text):
        text = re.sub(rf"{argument}\b", f"%{state}", text)
    head, body = text[text.index("func.func"):].split("\n", 1)
    return sorted(re.split(r", (?=%)", head)), body, sorted(re.findall(r"dlc\.state @\S+ .*?: tensor<[^>]*>", text))


FOLDER.mkdir(parents=True, exist_ok=True)
written = FOLDER / f"again-{SOURCE.name}"
dlc("export", SOURCE, "-o", written)
first, second = graph(SOURCE), graph(written)
print("graph", "is the same" if first[1] == second[1] else f"differs\n{first[1]}\n{second[1]}")
arguments = [[re.sub(r"dlc.name = \"[^\"]*\"", "", part) for part in side[0]] for side in (first, second)]
print("arguments", "are the same" if arguments[0] == arguments[1] else f"differ\n{arguments[0]}\n{arguments[1]}")
print("states", "are the same" if first[2] == second[2] else f"differ\n{first[2]}\n{second[2]}")
laid = subprocess.run([DLC, "format", "--stdout", written], capture_output=True, text=True).stdout
print("layout", "is the standard one" if laid == written.read_text() else f"differs\n{written.read_text()}\n{laid}")
print(written.read_text())
