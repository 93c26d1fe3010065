"""Kernels with their measured times, for the test of the cost model.

  cd test/bench && python3 -m gpu.measured RESULTS --dlc build/bin/dlc --to test/bench/results/gpu-NAME-DATE/kernels.mlir [--model FILE.onnx]...

RESULTS holds schedules.json, kernels.json, and tuned.txt (what `dlc tune --export` wrote of the same networks, and of --model), those that are there, measured with the
commit that --dlc is built of: each kernel is printed as `dlc compile --stage=kernels` has it, with the schedule that ran and `measured_us`.
"""
import argparse
import json
import pathlib
import re
import statistics
import subprocess
import tempfile

from . import material, schedules, written

SCHEDULE, PARAMETER = re.compile(r'schedule = \{([^}]*?kind = "(\w+)"[^}]*)\}'), re.compile(r"(\w+) = (\d+) : i64")
FUNCTION = re.compile(r"  func\.func private @(\w+)\(.*?\n  }\n", re.S)


def kernels(dlc, model, architecture, *arguments):
    """Name -> text of every kernel function of a model."""
    command = [dlc, "compile", model, f"--target=cuda:{architecture}", "--stage=kernels", *arguments]
    text = subprocess.run([str(c) for c in command], capture_output=True, text=True, check=True).stdout
    return {found.group(1): found.group(0) for found in FUNCTION.finditer(text)}


def measured(text, name, us, kind=None, parameters=None):
    """The function under another name, with its time; its own schedule, or the one of that kind with these parameters."""
    if kind:
        schedule = ", ".join(f"{each} = {value} : i64" for each, value in sorted(parameters.items()))
        text = re.sub(r"schedule = \{[^}]*\}", f'schedule = {{kind = "{kind}", {schedule}}}', text)
    text = re.sub(r"@\w+", "@" + name, text, count=1)
    text = text.replace("attributes {dlc.kernel,", f"attributes {{dlc.kernel, measured_us = {us:.3f} : f64,")
    return "\n".join(line[2:] for line in text.rstrip().split("\n")) + "\n"


def key_of(kind, parameters):
    """How names of kernels say a schedule; parameters in the order of NAMES."""
    order = schedules.NAMES.get(kind, sorted(parameters))
    return "_".join([*([] if kind == "tensor" else [kind]), *(str(parameters[name]) for name in order)])


def cells_of(path):
    return json.loads(path.read_text())["cells"] if path.exists() else {}


def swept(results, dlc, architecture, scratch):
    """Each product under each tile."""
    cells = cells_of(results / "schedules.json")
    functions = kernels(dlc, schedules.products(scratch / "products.onnx", schedules.SHAPES), architecture) if cells else {}
    for key, cell in cells.items():
        for name, us in cell.get("us", {}).items():
            yield measured(functions[name], f"{name}__{key.replace('-', '_')}", us, *schedules.schedule(key))


def networks(results, dlc, architecture, folder, scratch):
    """(cell, name -> text of every kernel function) of the networks that were measured kernel by kernel."""
    for key, cell in cells_of(results / "kernels.json").items():
        if "kernels" not in cell:
            continue
        name, batch, precision = key.split("/")
        path = scratch / f"{name}.onnx"
        if name in written.NETWORKS:
            written.write(path, name, material.SEED)
        else:
            path = material.write_networks(folder, folder.parent.parent, [name])[name]
        yield key, cell, kernels(dlc, path, architecture, f"--dim=batch={batch[1:]}", *([] if precision == "f32" else [f"--precision={precision}"]))


def chosen(key, cell, functions):
    """The kernels of a network, with the schedules that the cost model chose."""
    for kernel in cell["kernels"]:
        yield measured(functions[kernel["name"]], f"{key.replace('/', '_')}_{kernel['name']}", kernel["us"] / kernel["calls"])


def tuned(results, functions):
    """The kernels of a tuning database under the schedules that were tried, those that the networks have."""
    path = results / "tuned.txt"
    rows = [line.split("\t") for line in path.read_text().splitlines()] if path.exists() else []
    names, usual = {row[1]: row[2] for row in rows if row[0] == "kernel"}, {}
    for row in rows:
        if row[0] != "measurement" or row[6] not in ("better", "measured") or names[row[4]] not in functions:
            continue
        name, us, parameters = names[row[4]], 1e-3 * float(row[7]), dict(each.split(":") for each in row[5].split(","))
        usual.setdefault(name, []).append(us / float(row[8]))
        kind = parameters.pop("kind")
        yield measured(functions[name], f"{name}__{key_of(kind, parameters)}", us, kind, parameters)
    for name, times in usual.items():
        parameters, kind = SCHEDULE.search(functions[name]).groups()
        yield measured(functions[name], f"{name}__{key_of(kind, dict(PARAMETER.findall(parameters)))}", statistics.median(times))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("results", type=pathlib.Path)
    parser.add_argument("--dlc", required=True)
    parser.add_argument("--architecture", default="sm_90a")
    parser.add_argument("--to", type=pathlib.Path, required=True)
    parser.add_argument("--model", type=pathlib.Path, action="append", default=[])
    options = parser.parse_args()
    folder = pathlib.Path(__file__).resolve().parents[3] / ".cache" / "bench"
    with tempfile.TemporaryDirectory() as scratch:
        scratch = pathlib.Path(scratch)
        parts, functions = [*swept(options.results, options.dlc, options.architecture, scratch)], {}
        for key, cell, own in networks(options.results, options.dlc, options.architecture, folder, scratch):
            parts += chosen(key, cell, own)
            functions.update(own)
        for model in options.model:
            functions.update(kernels(options.dlc, model, options.architecture))
        parts += tuned(options.results, functions)
    options.to.write_text("".join(parts))
    print(f"{options.to}: {len(parts)} kernels")


if __name__ == "__main__":
    main()
