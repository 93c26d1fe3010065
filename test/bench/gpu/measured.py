"""Kernels with their measured times, for the test of the cost model.

  cd test/bench && python3 -m gpu.measured RESULTS --dlc build/bin/dlc --to test/bench/results/gpu-NAME-DATE/kernels.mlir

RESULTS holds schedules.json and kernels.json of gpu-check, measured with the commit that --dlc is built of: each kernel is printed as `dlc compile
--stage=kernels` has it, with the schedule that ran and `measured_us`.
"""
import argparse
import json
import pathlib
import re
import subprocess
import tempfile

from . import material, schedules, written

FUNCTION = re.compile(r"  func\.func private @(\w+)\(.*?\n  }\n", re.S)


def kernels(dlc, model, architecture, *arguments):
    """Name -> text of every kernel function of a model."""
    command = [dlc, "compile", model, f"--target=cuda:{architecture}", "--stage=kernels", *arguments]
    text = subprocess.run([str(c) for c in command], capture_output=True, text=True, check=True).stdout
    return {found.group(1): found.group(0) for found in FUNCTION.finditer(text)}


def measured(text, name, us, key=None):
    if key:
        kind, parameters = schedules.schedule(key)
        schedule = ", ".join(f"{name} = {value} : i64" for name, value in sorted(parameters.items()))
        text = re.sub(r"schedule = \{[^}]*\}", f'schedule = {{kind = "{kind}", {schedule}}}', text)
    text = re.sub(r"@\w+", "@" + name, text, count=1)
    text = text.replace("attributes {dlc.kernel,", f"attributes {{dlc.kernel, measured_us = {us:.3f} : f64,")
    return "\n".join(line[2:] for line in text.rstrip().split("\n")) + "\n"


def swept(results, dlc, architecture, scratch):
    """Each product under each tile."""
    cells = json.loads((results / "schedules.json").read_text())["cells"]
    functions = kernels(dlc, schedules.products(scratch / "products.onnx", schedules.SHAPES), architecture)
    for key, cell in cells.items():
        for name, us in cell.get("us", {}).items():
            yield measured(functions[name], f"{name}__{key.replace('-', '_')}", us, key)


def networks(results, dlc, architecture, folder, scratch):
    """The kernels of whole networks, with the schedules that the cost model chose."""
    for key, cell in json.loads((results / "kernels.json").read_text())["cells"].items():
        if "kernels" not in cell:
            continue
        name, batch, precision = key.split("/")
        path = scratch / f"{name}.onnx"
        if name in written.NETWORKS:
            written.write(path, name, material.SEED)
        else:
            path = material.write_networks(folder, folder.parent.parent, [name])[name]
        functions = kernels(dlc, path, architecture, f"--dim=batch={batch[1:]}", *([] if precision == "f32" else [f"--precision={precision}"]))
        for kernel in cell["kernels"]:
            yield measured(functions[kernel["name"]], f"{name}_{batch}_{precision}_{kernel['name']}", kernel["us"] / kernel["calls"])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("results", type=pathlib.Path)
    parser.add_argument("--dlc", required=True)
    parser.add_argument("--architecture", default="sm_90a")
    parser.add_argument("--to", type=pathlib.Path, required=True)
    options = parser.parse_args()
    folder = pathlib.Path(__file__).resolve().parents[3] / ".cache" / "bench"
    with tempfile.TemporaryDirectory() as scratch:
        scratch = pathlib.Path(scratch)
        parts = [*swept(options.results, options.dlc, options.architecture, scratch),
                 *networks(options.results, options.dlc, options.architecture, folder, scratch)]
    options.to.write_text("".join(parts))
    print(f"{options.to}: {len(parts)} kernels")


if __name__ == "__main__":
    main()
