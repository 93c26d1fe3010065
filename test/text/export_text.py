"""`dlc export FILE -o FILE.dl`: text -> IR -> text -> IR gives the same graph, and what is written is laid out already.

    export_text.py DLC FOLDER FILE.dl DIM=SIZE...
"""
import hashlib
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
    """What is returned, as a hash of all that it is computed from, in any order; inputs, states."""
    text = dlc("compile", path, "--entry", "infer", "--stage=import", "--constants")
    text = re.sub(r" loc\(.*?\)$", "", text, flags=re.M)
    text = re.sub(r" \{role = \"\w+\"\}", "", text)  # which follow from how it is trained
    blobs = dict(re.findall(r"(\w+): \"(0x[0-9A-F]+)\"", text))
    text = re.sub(r"dense_resource<(\w+)>", lambda match: blobs[match.group(1)], text)
    head, body = text[text.index("func.func"):].split("\n", 1)
    values = {argument: state or argument for argument, state in re.findall(r"(%arg\d+): tensor<[^>]*>(?: \{dlc\.state = (@\S+?)\})?", head)}
    for line in body.splitlines():
        results, _, op = line.rpartition(" = dlc.") if " = dlc." in line else ("", "", line)
        said = re.sub(r"%[\w#]+", lambda operand: values[operand.group(0)], op).strip()
        if said.startswith("return"):
            return said, sorted(re.findall(r"dlc\.name = \"[^\"]*\"", head)), sorted(re.findall(r"dlc\.state @\S+ .*?: tensor<[^>]*>", text))
        for i, result in enumerate(results.strip().split(", ")):
            values[result] = hashlib.sha256(f"{said} {i}".encode()).hexdigest()


FOLDER.mkdir(parents=True, exist_ok=True)
written = FOLDER / f"again-{SOURCE.name}"
dlc("export", SOURCE, "-o", written)
first, second = graph(SOURCE), graph(written)
for what, one, other in zip(("the graph", "the list of names", "the set of states"), first, second):
    print(what, "is the same" if one == other else f"differs\n{one}\n{other}")
laid = subprocess.run([DLC, "format", "--stdout", written], capture_output=True, text=True).stdout
print("layout", "is the standard one" if laid == written.read_text() else f"differs\n{written.read_text()}\n{laid}")
print(written.read_text())
