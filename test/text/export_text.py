"""`dlc export FILE -o FILE.dl`: text -> IR -> text -> IR gives the same programs, and what is written is laid out already.

    export_text.py DLC FOLDER FILE.dl|CASES.txt DIM=SIZE...

All entries are compared (what each returns, as a hash of all that it is computed from, whatever the order of ops; its inputs, and how it is
trained), and the states with their roles and first values, at the sizes at which the text was written and at another batch. Written once more, the
text is the same to the byte. A file of cases holds texts apart by lines `====`.
"""
import hashlib
import pathlib
import re
import subprocess
import sys

DLC, FOLDER, SOURCE, DIMS = sys.argv[1], pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3]), sys.argv[4:]


def dlc(*args):
    done = subprocess.run([DLC, *map(str, args)], capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"{' '.join(map(str, args))}\n{done.stdout}{done.stderr}")
    return done.stdout


def parts(text):
    """What commas part, outside of brackets."""
    found, depth, inside = [""], 0, False
    for c in text:
        inside ^= c == '"'
        depth += 0 if inside else (c in "<([{") - (c in ">)]}")
        if c == "," and not depth and not inside:
            found.append("")
        else:
            found[-1] += c
    return [part.strip() for part in found if part.strip()]


def entry(head, lines):
    """(name, inputs, states, results, how it is trained) of a function."""
    name, given, results, attributes = re.fullmatch(
        r'func\.func @(\w+)\((.*?)\)(?: -> (\(.*\)|[^({]*?))?(?: attributes \{(.*)\})? \{', head).groups()
    values, inputs, states = {}, [], set()
    for argument in parts(given):
        value, _, said = argument.partition(": ")
        state = re.search(r"dlc\.state = (@[^,}]*)", said)
        values[value] = state.group(1) if state else f"input {len(inputs)}"
        states.add(said) if state else inputs.append(said)
    returned = []
    for line in lines:
        made, _, op = line.rpartition(" = dlc.") if " = dlc." in line else ("", "", line)
        said = re.sub(r"%[\w#]+", lambda operand: values[operand.group(0)], op).strip()
        if op.strip().startswith("return"):
            returned = [values[value] for value in re.findall(r"%[\w#]+", op)]
        count = 0
        for result in parts(made):
            result, _, several = result.partition(":")
            for i in range(int(several or 1)):
                values[f"{result}#{i}" if several else result] = hashlib.sha256(f"{said} {count}".encode()).hexdigest()
                count += 1
    results = parts(results.removeprefix("(").removesuffix(")")) if results else []
    training = [part for part in parts(attributes or "") if not part.startswith("dlc.source_nodes")]
    return name, inputs, sorted(states), list(zip(results, returned)), training


def options(dims):
    return [option for dim in dims for option in ("--dim", dim)]


def programs(path, dims):
    text = dlc("compile", path, "--stage=import", "--constants", *options(dims))
    blobs = {name: hashlib.sha256(blob.encode()).hexdigest() for name, blob in re.findall(r'(\w+): "(0x[0-9A-F]+)"', text)}
    text = re.sub(r"dense_resource<(\w+)>", lambda match: blobs[match.group(1)], text[:text.rindex("\n}\n")])
    text = re.sub(r" loc\(.*?\)$", "", text, flags=re.M)
    states = sorted(line.strip() for line in text.splitlines() if line.strip().startswith("dlc.state "))
    entries = []
    for function in re.split(r"^  (?=func\.func)", text, flags=re.M)[1:]:
        head, *lines = function.splitlines()
        entries.append(entry(head, lines[:-1]))
    return {"states": states} | {f"entry {name}": rest for name, *rest in entries}


def again(source):
    """What is not the same; "" where all is."""
    written, twice = FOLDER / f"again-{source.stem}.dl", FOLDER / f"twice-{source.stem}.dl"
    dlc("export", source, "-o", written, *options(DIMS))
    dlc("export", written, "-o", twice, *options(DIMS))
    wrong = ""
    for dims in [DIMS] + [[dim if dim != "batch=2" else "batch=3" for dim in DIMS]] * ("batch=2" in DIMS):
        first, second = programs(source, dims), programs(written, dims)
        wrong += "" if list(first) == list(second) else f"{list(first)} became {list(second)}\n"
        for what in first:
            if first[what] != second.get(what):
                differences = [f"{one}\n  {other}" for one, other in zip(first[what], second[what]) if one != other] if what in second else []
                wrong += f"{what} differs at {dims}:\n  " + "\n  ".join(differences) + "\n"
    if twice.read_text() != written.read_text():
        wrong += f"the second text is another one:\n{twice.read_text()}"
    if dlc("format", "--stdout", written) != written.read_text():
        wrong += "the layout is not the standard one\n"
    return wrong and f"{source}:\n{wrong}{written.read_text()}"


def main():
    FOLDER.mkdir(parents=True, exist_ok=True)
    sources = [SOURCE]
    if SOURCE.suffix == ".txt":
        sources = []
        for i, case in enumerate(re.split(r"^====\n", SOURCE.read_text(), flags=re.M), 1):
            sources.append(FOLDER / f"case-{i}.dl")
            sources[-1].write_text(case)
    wrong = [found for found in map(again, sources) if found]
    print("\n".join(wrong))
    print(f"{len(sources) - len(wrong)} passed, {len(wrong)} failed")
    if len(sources) == 1:
        print((FOLDER / f"again-{SOURCE.stem}.dl").read_text())
    else:
        functions = re.findall(r"^    (\w+)\(", dlc("format", "--functions", SOURCE), flags=re.M)
        words = set(re.findall(r"\w+", SOURCE.read_text()))
        print("not among them:", ", ".join(name for name in functions if name not in words))


if __name__ == "__main__":
    main()
