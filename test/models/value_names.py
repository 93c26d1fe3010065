"""Names in the plan are sound: what a step writes under a value's name is that value of the model.

    value_names.py --build build [--device cpu|emu] [--all] [--seeds 0:60] [name ...]      last line: N passed, N failed, N skipped

Networks and random graphs run step by step (`dlc bisect --output`), and every named value is compared with ONNX Runtime's value of that name (of
random graphs with the oracle's, see test/random). `dlc-compare-stages` does the same within the compiler, after each stage, for code that no
machine here runs: CUDA, and lower precisions. That names survive is checked, too: of the launches of a network most write a named value.
"""
import argparse
import json
import pathlib
import subprocess
import sys
import tempfile

import numpy as np
import onnx
import onnxruntime as ort
from onnx import numpy_helper

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
for folder in ("tools", "models", "random"):
    sys.path.insert(0, str(ROOT / "test" / folder))
import randomize  # noqa: E402
import run_random  # noqa: E402
import small_models  # noqa: E402
from run_models import SMALL, Report, run, write_case  # noqa: E402

# The reference interpreter needs a minute on these.
LARGE = {"vgg19", "densenet121", "resnet50", "inception_v1", "inception_v2", "zfnet512", "bvlc_alexnet"}
# Of all launches, that write a value with a name: layouts, pads and parts of sums are no values of the model.
LEAST_NAMED = 0.5
UNROLLED = {"lstm_text"}  # steps of a recurrence are no values either
TOLERANCE = 1e-4  # of a value's largest magnitude; of random graphs what run_random.py takes
RANDOM_TOLERANCE = 2e-3


def close(found, expected, tolerance):
    """Whether the values agree, and how."""
    if found.shape != expected.shape:
        return False, f"{found.shape} for {expected.shape}"
    if expected.dtype.kind in "biu":
        # A quantized value may be a step away where it lies beside a boundary.
        most = 1 if expected.dtype.itemsize == 1 and expected.dtype.kind != "b" else 0
        worst = np.abs(found.astype(np.int64) - expected.astype(np.int64)).max(initial=0)
        return worst <= most, f"{worst} apart"
    found, expected = found.astype(np.float64), expected.astype(np.float64)
    same = (found == expected) | (np.isnan(found) & np.isnan(expected))
    scale = np.abs(expected[np.isfinite(expected)]).max(initial=0) or 1
    with np.errstate(invalid="ignore"):
        worst = np.where(same, 0, np.abs(found - expected) / scale).max(initial=0)
    return bool(worst <= tolerance), f"{worst:.2g} of the largest"


def values_of(dlc, path, device, inputs, scratch):
    """The named values of a run: [(name, round, array)], or what was said."""
    figures = scratch / "bisect.json"
    code, output = run([dlc, "bisect", path, f"--device={device}", f"--output={scratch / 'values'}", f"--json={figures}", *inputs])
    if code not in (0, 1):
        return None, output
    rows = json.loads(figures.read_text())["values"]
    return [(row["name"], row["round"], np.load(row["file"])) for row in rows if not row["output"]], output


def compare(report, what, found, known, tolerance):
    """`known`: name -> the model's value. Values of bodies have no name there."""
    wrong, compared = [], 0
    for name, number, value in found:
        if name in known and number == 0 and isinstance(known[name], np.ndarray):
            ok, detail = close(value, known[name], tolerance)
            compared += 1
            if not ok:
                wrong.append(f"'{name}': {detail}")
    report.check(f"{what}: {compared} values are what their names say", not wrong, "; ".join(wrong[:5]))
    return compared


def with_all_values(model):
    """The same model with every value as an output."""
    model = onnx.ModelProto.FromString(model.SerializeToString())
    there = {output.name for output in model.graph.output}
    for node in model.graph.node:
        for name in node.output:
            if name and name not in there:
                model.graph.output.add().name = name
    return model


def check_network(report, args, name, model):
    with tempfile.TemporaryDirectory() as temporary:
        scratch = pathlib.Path(temporary)
        path = write_case(model, scratch)
        feed = dict(np.load(scratch / "inputs.npz"))
        if name not in LARGE or args.all:
            session = ort.InferenceSession(with_all_values(model).SerializeToString(), providers=["CPUExecutionProvider"])
            names = [output.name for output in session.get_outputs()]
            known = dict(zip(names, session.run(None, feed)))
            found, output = values_of(args.dlc, path, args.device, [f"--input={scratch / 'inputs.npz'}"], scratch)
            if found is None:
                report.check(f"{name}: bisect runs", False, output[-800:])
                return
            compare(report, name, found, known, TOLERANCE)
        if args.device == "cpu":
            if name not in UNROLLED:
                check_inspect(report, args, name, path, scratch)
            check_stages(report, args, name, path)


def check_inspect(report, args, name, path, scratch):
    artifact, figures = scratch / "model.dlc", scratch / "inspect.json"
    code, output = run([args.dlc, "compile", path, "-o", artifact, "--target=cpu", "--dim=*=1"])
    if code == 0:
        code, output = run([args.dlc, "inspect", artifact, f"--json={figures}"])
    if code != 0:
        report.check(f"{name}: inspect", False, output[-800:])
        return
    entry = json.loads(figures.read_text())["programs"][0]["entries"][0]
    steps = {value["step"] for value in entry["values"]}
    report.check(f"{name}: launches that write named values", len(steps) >= LEAST_NAMED * entry["launches"],
                 f"{len(steps)} of {entry['launches']}")


def check_stages(report, args, name, path):
    for target, precision in (("cpu", ""), ("cuda", ""), ("cpu", "f16"), ("cuda", "bf16")):
        if name in LARGE and not args.all and (target, precision) != ("cuda", ""):
            continue
        if name == "vgg19" and not args.all:
            continue
        more = [f"--precision={precision}"] if precision else []
        code, output = run([args.dlc.parent / "dlc-compare-stages", path, f"--target={target}", *more])
        report.check(f"{name}: names within the compiler, {target} {precision or 'f32'}", code == 0 and "named values" in output,
                     "" if code == 0 else output[-800:])


def check_random(report, args):
    first, end = (int(part) for part in args.seeds.split(":"))
    refused = run_random.refusals(is_open=False)
    compared = 0
    for seed in range(first, end):
        graph = run_random.build_graph(seed, 14, is_open=False)
        with tempfile.TemporaryDirectory() as temporary:
            scratch = pathlib.Path(temporary)
            if not graph.save(scratch / "model"):
                continue
            path, data = scratch / "model" / "model.onnx", scratch / "model" / "test_data_set_0"
            inputs = [f"--input={value.name}={data / f'input_{i}.pb'}" for i, value in enumerate(onnx.load(path).graph.input)]
            found, output = values_of(args.dlc, path, args.device, inputs, scratch)
            if found is None:
                if any(pattern.search(output) for pattern in refused):
                    report.skip(f"random graph {seed}", "not supported")
                else:
                    report.check(f"random graph {seed}", False, output[-800:])
                continue
            compared += compare(report, f"random graph {seed}", found, graph.values, RANDOM_TOLERANCE)
    report.check("random graphs have named values", compared > 2 * (end - first), f"{compared}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build", default="build")
    parser.add_argument("--device", choices=["cpu", "emu"], default="cpu")
    parser.add_argument("--all", action="store_true", help="all networks in every way")
    parser.add_argument("--seeds", default="0:60", help="of random graphs, FIRST:END")
    parser.add_argument("names", nargs="*", help="networks, or 'random' (all)")
    args = parser.parse_args()
    args.dlc = pathlib.Path(args.build).resolve() / "bin" / "dlc"
    report = Report()
    wanted = lambda name: name in args.names if args.names else args.device == "cpu" or name in SMALL - {"squeezenet", "orientation"}
    for name, make in small_models.MODELS.items():
        if wanted(name):
            check_network(report, args, name, make())
    for name in randomize.LIGHT:
        if wanted(name):
            check_network(report, args, name, randomize.randomize(randomize.load_light(name)))
    if not args.names or "random" in args.names:
        check_random(report, args)
    print(f"{report.passed} passed, {report.failed} failed, {report.skipped} skipped")
    return 1 if report.failed else 0


if __name__ == "__main__":
    sys.exit(main())
