"""The test of gpu-check: the whole script on the emulated device with tiny settings, its JSON, its summary, a cut run, a bundle's layout.

    rehearse.py --build build
"""
import argparse
import json
import os
import pathlib
import stat
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent.parent
sys.path.insert(0, str(HERE.parent))

import numpy as np  # noqa: E402

from gpu import backend, beside, bundle, conformance, onnxfile, peaks, report, schedules, session, standin, stripped, tensors, written  # noqa: E402

# Runs what it is given, and says what the real one would.
SANITIZER = """#!/bin/sh
while [ "$1" != "${1#--}" ]; do shift 2; done
"$@" > /dev/null || exit 1
echo "========= ERROR SUMMARY: 0 errors"
"""


class Checks:
    def __init__(self):
        self.passed, self.failed = 0, 0

    def that(self, good, what):
        self.passed += bool(good)
        self.failed += not good
        if not good:
            print(f"FAILED: {what}")


def call(build, out, *arguments):
    command = [sys.executable, ROOT / "tools" / "gpu-check", "--device=emu", "--tiny", f"--build={build}", f"--out={out}", *arguments]
    return subprocess.run([str(c) for c in command], capture_output=True, text=True, stdin=subprocess.DEVNULL)


def check_parts(checks, build, scratch):
    out = scratch / "results"
    sanitizer = scratch / "sanitizer"
    sanitizer.write_text(SANITIZER)
    sanitizer.chmod(sanitizer.stat().st_mode | stat.S_IXUSR)
    ran = call(build, out, f"--sanitizer={sanitizer}", "--precisions=f32,f16", "--cases=test_add,test_matmul_2d,test_equal_string",
               "--minutes=60")
    checks.that(ran.returncode == 0, f"exit code {ran.returncode}: {ran.stderr[-3000:]}")
    parts = {path.stem: json.loads(path.read_text()) for path in out.glob("*.json")}
    checks.that(set(parts) == set(report.ORDER), f"parts: {sorted(parts)}")
    for name, part in parts.items():
        checks.that(part["device"] == "emu" and part["figures"] is False and "no figures" in part["note"], f"{name} is marked as a rehearsal")
        checks.that(not part["left_out"] and part["status"] in ("complete", "missing"), f"{name}: {part['status']}, {part['left_out']}")
        faults = [cell["error"] for cell in part["cells"].values() if cell.get("error", "").startswith("fault")]
        checks.that(not faults, f"{name}: {faults}")
    cells = {name: part["cells"] for name, part in parts.items()}
    checks.that(cells["environment"]["doctor"].get("version"), "environment has dlc's version")
    for name in conformance.TINY_NETWORKS:
        for precision in ("f32", "f16"):
            checks.that(cells["conformance"][f"{name}/{precision}"].get("passed"), f"conformance: {cells['conformance'][f'{name}/{precision}']}")
    if (build / "bin" / "dlc-instruction-check").exists():
        checks.that(cells["instructions"]["instructions"].get("passed_all"), f"instructions: {cells['instructions']}")
    counts = parts["conformance"]["backend"]["counts"]
    checks.that(counts == {"passed": 2, "as_listed": 1, "failed": 0}, f"backend cases: {parts['conformance']['backend']}")
    clean = [cell.get("errors") for cell in cells["sanitizer"].values()]
    checks.that(len(clean) == 12 and not any(clean) and None not in clean, f"sanitizer: {cells['sanitizer']}")
    kernels = cells["kernels"]["mlp/b2/f32"]
    checks.that(kernels.get("kernels") and kernels["run_us"] > 0 and all(k["us"] > 0 and k["schedule"] for k in kernels["kernels"]), f"kernels: {kernels}")
    for key in ("f32/33x17x29", "f16/16x32x64"):
        gemm = cells["gemm"][key]
        checks.that(gemm.get("dlc_us", 0) > 0 and gemm["relative_error"] < 1e-3, f"gemm {key}: {gemm}")
    for key in (schedules.key("tensor", schedules.TILES[3]), schedules.key("wgmma", schedules.WGMMA[-1])):
        tried = cells["schedules"].get(key, {}).get("us", {})
        checks.that(len(tried) == 2 and all(us > 0 for us in tried.values()), f"schedules {key}: {cells['schedules']}")
    for part, keys in (("models", ("mlp/b2/f32", "mlp/b2/f16")), ("memory", ("softmax/f32", "softmax/f32/keep:0", "gather/f16", "attention_1x2x16x8/f16"))):
        for key in keys:
            dlc = cells[part][key].get("peers", {}).get("dlc", {})
            checks.that(dlc.get("device_ms", 0) > 0 and dlc.get("latency_ms", 0) > 0, f"{part} {key}: {cells[part][key]}")
    for key in ("cnn/f32", "lstm/f16", "transformer/f32"):
        step = cells["training"][key]
        checks.that(step.get("peers", {}).get("dlc", {}).get("device_ms", 0) > 0 and step["launches"] > 10 and step["kernels"], f"training {key}: {step}")
    check_peer(checks, cells)
    summary = (out / "summary.md").read_text()
    checks.that("Geometric" not in summary, "a rehearsal has no means")
    checks.that("no time on this page is a figure of any GPU" in summary, "the summary says what it is")
    checks.that(all(f"## {name}" in summary for name in report.SECTIONS), "the summary has all sections")
    glance = (out / "glance.html").read_text()
    checks.that("A rehearsal" in glance and "matmul_2x512x784_add_relu" in glance and "http" not in glance, "the page at a glance")
    return out


def check_peer(checks, cells):
    """torch is measured where it is installed, and recorded as missing where not."""
    cell = cells["models"]["mlp/b2/f16/compile"]
    if cells["environment"]["torch"]["torch"]:
        checks.that(cell.get("ratio", 0) > 0 and cell["peers"]["compile"]["changes"] > 0.1, f"torch beside dlc: {cell}")
    else:
        checks.that("torch is not installed" in cell["failed"]["compile"], f"torch is recorded as missing: {cell}")


def check_going_on(checks, build, out):
    """What is there is kept; what no time is left for is listed."""
    before = json.loads((out / "gemm.json").read_text())["cells"]
    ran = call(build, out, "--parts=gemm", "--precisions=f32")
    after = json.loads((out / "gemm.json").read_text())["cells"]
    checks.that(ran.returncode == 0 and after == before, "a second call keeps what is there")
    call(build, out, "--parts=gemm", "--precisions=f32", "--redo", "--minutes=0")
    cut = json.loads((out / "gemm.json").read_text())
    checks.that(cut["status"] == "cut" and len(cut["left_out"]) == 2 and not cut["cells"], f"no time: {cut}")
    ran = call(build, out, "--quick", "--minutes=2", "--parts=gemm", "--precisions=f32", "--redo")
    quick = json.loads((out / "gemm.json").read_text())
    checks.that(ran.returncode == 0 and len(quick["cells"]) == 2 and quick["limit_minutes"] < 2 * 125 / 240 + 0.01, f"--quick shares out its time: {quick}")
    ran = call(build, out, "--parts=nonsense")
    checks.that(ran.returncode == 2 and "no part nonsense" in ran.stderr, "an unknown part is refused")


def check_bundle(checks, build, scratch):
    """What a bundle holds is enough: run from it, with a network whose weights are drawn on the spot."""
    folder = scratch / "gpu-check"
    bundle.gather(session.Places(build), folder, ["mlp"], with_nvrtc=False)
    command = [sys.executable, folder / "gpu-check", "--device=emu", "--tiny", "--parts=environment,conformance", "--models=mlp", "--precisions=f32",
               "--cases=test_add,test_relu", f"--out={scratch / 'from-bundle'}"]
    ran = subprocess.run([str(c) for c in command], capture_output=True, text=True, stdin=subprocess.DEVNULL, cwd=scratch)
    checks.that(ran.returncode == 0, f"from a bundle: exit code {ran.returncode}: {ran.stderr[-2000:]}")
    part = json.loads((scratch / "from-bundle" / "conformance.json").read_text())
    checks.that(part["cells"].get("mlp/f32", {}).get("passed"), f"from a bundle: {part['cells']}")
    checks.that(part["backend"]["counts"]["passed"] == 2, f"from a bundle: {part['backend']}")
    about = json.loads((scratch / "from-bundle" / "environment.json").read_text())["bundle"]
    checks.that(about.get("made") and "nvrtc" in about, f"the bundle says what it is: {about}")
    command = [sys.executable, folder / "gpu-check", "--device=emu", "--tiny", "--parts=training", "--models=lstm", "--precisions=f32", f"--out={scratch / 'trained'}"]
    ran = subprocess.run([str(c) for c in command], capture_output=True, text=True, stdin=subprocess.DEVNULL, cwd=scratch)
    trained = json.loads((scratch / "trained" / "training.json").read_text())["cells"]
    checks.that(ran.returncode == 0 and trained["lstm/f32"].get("losses"), f"training from a bundle: {trained}")
    checks.that((folder / "models" / "mlp.onnx").stat().st_size < 1e5, "models travel without their weights")


def check_wrong_is_seen(checks):
    part = {"part": "conformance", "cells": {"m/f32": {"passed": False, "error": "out of tolerance"}}}
    checks.that(report.is_wrong(part), "a wrong model is wrong")
    checks.that(report.is_wrong({"part": "conformance", "cells": {}, "backend": {"failures": ["x"]}}), "a wrong case is wrong")
    checks.that(report.is_wrong({"part": "instructions", "cells": {"instructions": {"passed_all": False}}}), "a wrong instruction is wrong")
    checks.that(report.is_wrong({"part": "sanitizer", "cells": {"memcheck/x": {"errors": 2}}}), "an error of the sanitizer is wrong")
    checks.that(report.is_wrong({"part": "models", "cells": {"x": {"error": "wrong result: ..."}}}), "a wrong output of a network is wrong")
    checks.that(not report.is_wrong({"part": "gemm", "cells": {"x": {"error": "took more than 90 s"}}}), "slow is not wrong")


def check_honesty(checks):
    """A time that cannot be, and an output that does not change, are errors; a peer that is wrong has no ratio."""
    limits = {"tflops": {"f16": 100.0}, "gb_per_s": 1000.0, "facts": {"l2_bytes": 50e6}}
    checks.that(peaks.roofline_us(limits, "f16", 2e9, 1e6) == (20.0, "compute"), "the roofline")
    checks.that(abs(peaks.least_us(limits, "f16", 1.1e9, 50e6) - 10) < 1e-9, "data that the cache can hold need no memory")
    checks.that(abs(peaks.least_us(limits, "f16", 0, 50e6 + 11e6) - 10) < 1e-9, "what it cannot hold comes from memory")
    checks.that(peaks.least_us({**limits, "rehearsal": True}, "f16", 1e9, 1e9) == 0, "a rehearsal has no floor")
    folded = {"model": {"flops": 1e12, "compulsory_bytes": 1e6}, "failed": {},
              "peers": {"dlc": {"device_ms": 20.0}, "graph": {"device_ms": 10.0}, "compile": {"device_ms": 0.02}}}
    cell = beside.judged(folded, limits, "f16")
    checks.that(cell["best_peer"] == "graph" and cell["ratio"] == 0.5 and "least" in cell["failed"]["compile"], f"a folded peer: {cell}")
    own = beside.judged({"model": folded["model"], "failed": {}, "peers": {"dlc": {"device_ms": 0.02}}}, limits, "f16")
    checks.that("wrong result" in own.get("error", ""), f"dlc below the floor: {own}")
    pair = beside.merged({"m/b1/f16": {"peers": {"dlc": {}, "graph": {}}, "failed": {}, "ratios": {"graph": 1.5}, "ratio": 1.5, "best_peer": "graph"},
                          "m/b1/f16/compile": {"peers": {"dlc": {}, "compile": {}}, "failed": {}, "ratios": {"compile": 0.9}}})
    checks.that(list(pair) == ["m/b1/f16"] and pair["m/b1/f16"]["ratio"] == 0.9 and pair["m/b1/f16"]["best_peer"] == "compile", f"merged: {pair}")


def check_backend_cases(checks, scratch):
    """Many cases in one process: which are judged where it does not come to its end, and which come first."""
    sys.path.insert(0, str(ROOT / "test" / "conformance"))
    import backend_case
    said = "model a\nok     test_data_set_0: 'y' f32[1]\n1 passed, 0 failed\nexit code 0\nmodel b\ndlc: error: b.onnx: op 'X' is not known\nexit code 2\nmodel c\n"
    judged = list(backend_case.split(said, ["a", "b", "c"]))
    checks.that(judged == [(None, ""), ("unsupported", "op '...' is not known")], f"a process that died in its third case: {judged}")
    value = lambda name: onnxfile.Value(name, 1, [2])
    for name, op in (("add_1", "Add"), ("add_2", "Add"), ("relu", "Relu")):
        inputs = ["x", "x"] if op == "Add" else ["x"]
        onnxfile.write(scratch / f"{name}.onnx", name, onnxfile.Graph([value("x")], [value("y")], [onnxfile.Node(op, "", inputs, ["y"])], {}, 17))
    order = backend.by_variety({name: scratch / f"{name}.onnx" for name in ("add_1", "add_2", "relu")})
    checks.that(order == ["add_1", "relu", "add_2"], f"every operator once before any twice: {order}")


def check_device_memory(checks):
    """What only a GPU has, on a stand-in: both sides see the same memory, draws repeat, poison is seen, runs wait for writes."""
    log = []
    model = standin.Model(log)
    data = tensors.DeviceTensors(model, {"ids": (5, 9)}, standin.torch(log))
    data.fill(1)
    first = {name: data.f64(name).copy() for name in ("x", "ids", "b")}
    checks.that(first["ids"].min() >= 5 and first["ids"].max() < 9, f"integers in their range: {first['ids']}")
    checks.that(np.array_equal(model.memory["x"].view(np.float16).reshape(2, 3), first["x"]), "the model sees what was drawn")
    data.poison()
    checks.that(np.isnan(data.f64("y")).all(), "poison")
    data.run()
    checks.that(np.array_equal(data.f64("y"), (2 * first["x"] + first["ids"].sum()).astype(np.float16)), "the result")
    data.fill(2)
    changed = all(not np.array_equal(data.f64(name), value) for name, value in first.items() if name != "ids")
    data.fill(1)
    checks.that(changed and all(np.array_equal(data.f64(name), value) for name, value in first.items()), "a seed gives its own values again")
    error = tensors.relative_error(np.array([1.0, np.nan]), np.array([1.0, 2.0]))
    checks.that(not error < 1e9, "a NaN is within no bound")
    checks.that(tensors.relative_error(np.array([3.0, 5.0]), np.array([3.0, 4.0])) == 0.2, "the relative error")


def check_written(checks, scratch):
    """The networks that are written here are valid ONNX."""
    import onnx
    for name in [n for n in written.NETWORKS if n.endswith("_tiny")]:
        written.write(scratch / f"{name}.onnx", name, 4)
        try:
            onnx.checker.check_model(onnx.load(scratch / f"{name}.onnx"), full_check=True)
            checks.that(True, name)
        except onnx.checker.ValidationError as error:
            checks.that(False, f"{name}: {error}")


def check_onnx_files(checks, scratch):
    """Our reader and writer beside the onnx package."""
    import onnx
    from onnx import numpy_helper
    sys.path.insert(0, str(ROOT / "test" / "tools"))
    import small_models
    path = scratch / "mnist.onnx"
    model = small_models.MODELS["mnist_cnn"](1)
    onnx.save(model, path)
    graph = onnxfile.read(path)
    checks.that([n.op for n in graph.nodes] == [n.op_type for n in model.graph.node], "nodes")
    checks.that(all(np.array_equal(numpy_helper.to_array(t), graph.tensors[t.name]) for t in model.graph.initializer), "tensors")
    checks.that(all(node.attributes.get(a.name) == (onnx.helper.get_attribute_value(a)) for node, n in zip(graph.nodes, model.graph.node)
                    for a in n.attribute), "attributes")
    bare, draws = stripped.strip(path.read_bytes())
    filled = onnx.load_from_string(stripped.fill(bare, draws, 1))
    onnx.checker.check_model(filled)
    checks.that(len(bare) < len(path.read_bytes()) / 20, "a stripped model is small")
    checks.that(len(filled.graph.initializer) == len(model.graph.initializer), "a filled model has all weights")
    old, new = ({t.name: numpy_helper.to_array(t) for t in m.graph.initializer} for m in (model, filled))
    checks.that(all(abs(old[n].std() - new[n].std()) < 0.2 * old[n].std() for n in old if old[n].size > 1000), "drawn as they were distributed")
    value = lambda name: onnxfile.Value(name, 1, [2, 3])
    onnxfile.write(scratch / "w.onnx", "w", onnxfile.Graph([value("x")], [value("y")], [onnxfile.Node("Relu", "", ["x"], ["y"])], {}, 17))
    onnx.checker.check_model(onnx.load(scratch / "w.onnx"))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build", default="build")
    build = pathlib.Path(parser.parse_args().build).resolve()
    os.environ.setdefault("DLC_CACHE_DIR", str(build / "test" / "cache"))
    checks = Checks()
    with tempfile.TemporaryDirectory() as folder:
        scratch = pathlib.Path(folder)
        check_wrong_is_seen(checks)
        check_honesty(checks)
        check_device_memory(checks)
        check_backend_cases(checks, scratch)
        check_onnx_files(checks, scratch)
        check_written(checks, scratch)
        check_bundle(checks, build, scratch)
        check_going_on(checks, build, check_parts(checks, build, scratch))
    print(f"{checks.passed} passed, {checks.failed} failed")
    return 1 if checks.failed else 0


if __name__ == "__main__":
    sys.exit(main())
