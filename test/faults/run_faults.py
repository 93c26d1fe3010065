"""Models on which dlc once failed, and tables that hold their relatives: cases on the CPU, the emulated device and in the reference interpreter.

    run_faults.py --build build [--device cpu] [--device emu] [name ...]      one line a check; last line: N passed, N failed
"""
import argparse
import json
import pathlib
import re
import subprocess
import sys
import tempfile

import onnx
from onnx import helper

import casts
import empties
import integers
import offsets
import unit_dims

HERE = pathlib.Path(__file__).resolve().parent
TABLES = {"casts": casts.case, "integer_arithmetic": integers.arithmetic, "integer_powers": integers.powers,
          "integer_reductions": integers.reductions, "empties": empties.case, "offsets": offsets.case, "unit_dims": unit_dims.case}
TOLERANCES = {"offsets": {"rtol": 1e-5, "atol": 0}}  # the other tables are exact
DEVICES = ("cpu", "emu", "reference")


def run(command):
    result = subprocess.run([str(part) for part in command], capture_output=True, text=True, errors="replace")
    return result.returncode, result.stdout + result.stderr


def write_case(folder, case, constant=False):
    """model.onnx and a data set; with `constant` the inputs are initializers, so that the constant folder computes."""
    nodes, inputs, outputs, constants = case
    typed = lambda tensor: helper.make_tensor_value_info(tensor.name, tensor.data_type, list(tensor.dims))
    graph = helper.make_graph(nodes, "table", [] if constant else [typed(t) for t in inputs], [typed(t) for t in outputs],
                              [*constants, *(inputs if constant else [])])
    onnx.save(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 25)], ir_version=11), folder / "model.onnx")
    data = folder / "test_data_set_0"
    data.mkdir()
    for kind, tensors in (("input", [] if constant else inputs), ("output", outputs)):
        for i, tensor in enumerate(tensors):
            (data / f"{kind}_{i}.pb").write_bytes(tensor.SerializeToString())
    return folder / "model.onnx"


def complaint(code, output, meta):
    """What is wrong with how a check ended, or ""."""
    if meta.get("expect") == "refuse":
        error = next((line for line in output.splitlines() if line.startswith("dlc: error: ")), "")
        error = re.sub(r"^dlc: error: \S*model\.onnx: ", "", error)
        return "" if code == 2 and error == meta["message"] else f"exit code {code}, expected 2 and '{meta['message']}':\n{output}"
    missing = [note for note in meta.get("notes", []) if f"dlc: note: {note}" not in output.splitlines()]
    if code == 0 and missing:
        return f"expected the note '{missing[0]}':\n{output}"
    return "" if code == 0 else "\n".join(line for line in output.splitlines() if not line.startswith("ok "))[-3000:]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build", default="build")
    parser.add_argument("--device", action="append", choices=DEVICES)
    parser.add_argument("names", nargs="*", help="cases and tables (all)")
    args = parser.parse_args()
    dlc = pathlib.Path(args.build).resolve() / "bin" / "dlc"
    failed = total = 0

    def check(name, device, model, meta):
        nonlocal failed, total
        code, output = run([dlc, "check", model, f"--device={device}", f"--rtol={meta.get('rtol', 1e-3)}", f"--atol={meta.get('atol', 1e-7)}"])
        wrong = complaint(code, output, meta)
        total, failed = total + 1, failed + bool(wrong)
        print(f"{'FAILED' if wrong else 'ok    '} {name} ({device}){': ' + wrong if wrong else ''}", flush=True)

    with tempfile.TemporaryDirectory() as scratch:
        for name in sorted({path.parent.name for path in HERE.glob("*/model.onnx")} | TABLES.keys()):
            if args.names and name not in args.names:
                continue
            meta = TOLERANCES.get(name, {"rtol": 0, "atol": 0})
            if name in TABLES:
                case = TABLES[name]()
                for part in ("values", "constants"):
                    (pathlib.Path(scratch) / name / part).mkdir(parents=True)
                model = write_case(pathlib.Path(scratch) / name / "values", case)
                folded = write_case(pathlib.Path(scratch) / name / "constants", case, constant=True)
            else:
                model, folded = HERE / name / "model.onnx", None
                meta = json.loads((HERE / name / "meta.json").read_text())
            for device in [d for d in args.device or DEVICES if d in meta.get("devices", DEVICES)]:
                check(name, device, model, meta)
            if folded and (not args.device or "cpu" in args.device):
                check(f"{name}, as constants", "cpu", folded, meta)
    print(f"{total - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
