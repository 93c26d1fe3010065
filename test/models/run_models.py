"""Whole networks through the command line: ONNX's light networks as shipped and with random weights, the tutorials' small networks, and a
trained one. Compared with ONNX Runtime and with the reference interpreter; kernels and memory are held to their bounds.

    run_models.py --build build [--device emu] [--all] [name ...]      one line a check; last line: N passed, N failed

On the emulated device only the small networks run, unless --all asks for all of them; on the CPU --all adds the lower precisions of the largest,
and code for CUDA in the lower precisions of all.

Lower precisions. With --precision=tf32, f16 or bf16 the operands of every contraction are rounded, by at most u = 2^-11 of themselves (bf16:
2^-8), and sums are f32. One result of a contraction is a sum of many products w*x, each off by a part of up to 2u, evenly spread and of either
sign: each rounding deviates by about u/sqrt(3) times 0.75 (the mean over mantissas), both by u*0.6 together, and as the signs are
independent so does the sum in relation to its own typical size. n contractions one after the other add up independent errors: 0.6*u*sqrt(n). The
largest of many thousand such errors is 4 to 5 times the typical one: 3*u*sqrt(n). The bound is 4*u*sqrt(n) of the output's largest magnitude, n
being all contractions of the model (branches side by side make it too large, not too small); `dlc check` takes four times that. Stored values
are rounded once more between kernels, which are the same roundings that the next contraction would make, and in residual sums as many again.
A softmax at the end multiplies relative errors by the size of its logits, so logits are what is compared: the logarithms of the output, less
their mean. Also checked: that the error is far above that of f32, or nothing would have been narrowed.
"""
import argparse
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile

import numpy as np
import onnx
import onnxruntime as ort
from onnx import numpy_helper
from onnx.backend.test.runner import Runner

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT / "test" / "tools"))
import randomize  # noqa: E402
import small_models  # noqa: E402

# Kernels that a network may become at most (batch norm, bias, activation, residual and softmax are fused), and the arena as a multiple of
# the largest set of values that are alive at once.
MOST_KERNELS = {"resnet50": 60}
MOST_MEMORY = 1.3
# The reference interpreter needs more than half a minute on these.
NO_REFERENCE = {"vgg19"}
# Whose lower precisions run on the CPU with --all only.
LARGE = {"vgg19"}
# What the emulated device runs without --all: seconds each.
SMALL = {"mnist_cnn", "mlp", "encoder", "orientation", "squeezenet"}
UNIT = {"tf32": 2**-11, "f16": 2**-11, "bf16": 2**-8}


class Report:
    def __init__(self):
        self.passed = self.failed = self.skipped = 0

    def check(self, what, ok, detail=""):
        self.passed += ok
        self.failed += not ok
        print(f"{'ok    ' if ok else 'FAILED'} {what}{': ' + detail if detail else ''}", flush=True)

    def skip(self, what, reason):
        self.skipped += 1
        print(f"skipped {what}: {reason}", flush=True)


def run(command):
    result = subprocess.run([str(c) for c in command], capture_output=True, text=True)
    return result.returncode, result.stdout + result.stderr


def write_case(model, folder, batch=1):
    """model.onnx and one data set with ONNX Runtime's answers, as ONNX's own backend tests are laid out."""
    path = folder / "model.onnx"
    onnx.save(model, path)
    session = ort.InferenceSession(str(path), providers=["CPUExecutionProvider"])
    rng = np.random.default_rng(7)
    data = folder / "test_data_set_0"
    data.mkdir()
    feed = {}
    for i, value in enumerate(session.get_inputs()):
        shape = [d if isinstance(d, int) and d > 0 else batch for d in value.shape]
        floats = value.type == "tensor(float)"
        feed[value.name] = rng.standard_normal(shape).astype(np.float32) if floats else rng.integers(0, 100, shape)
        (data / f"input_{i}.pb").write_bytes(numpy_helper.from_array(feed[value.name], value.name).SerializeToString())
    np.savez(folder / "inputs.npz", **feed)
    for i, (value, got) in enumerate(zip(session.get_outputs(), session.run(None, feed))):
        (data / f"output_{i}.pb").write_bytes(numpy_helper.from_array(got, value.name).SerializeToString())
    return path


def logits(model, output):
    """What a softmax at the end was given, up to a constant; other outputs as they are."""
    if model.graph.node[-1].op_type != "Softmax":
        return output
    logs = np.log(np.maximum(output, np.finfo(np.float32).tiny))
    return logs - logs.mean()


def check_precisions(report, dlc, name, path, device):
    """Every lower precision stays within its bound (see above), and is lower."""
    model = onnx.load(path)
    data = path.parent / "test_data_set_0"
    expected = logits(model, numpy_helper.to_array(onnx.load_tensor(data / "output_0.pb")))
    feed = [f"--input={value.name}={data / f'input_{i}.pb'}" for i, value in enumerate(model.graph.input)]
    contractions = sum(node.op_type in ("Conv", "Gemm", "MatMul") for node in model.graph.node)
    error_of = {}
    for precision in ("f32", *UNIT):
        out = path.parent / f"{precision}-{device}"
        code, output = run([dlc, "run", path, f"--device={device}", f"--precision={precision}", f"--output={out}", *feed])
        if code != 0:
            report.check(f"{name} {precision} on {device}", False, output[-800:])
            continue
        found = logits(model, np.load(next(out.glob("*.npy"))))
        error_of[precision] = float(np.abs(found - expected).max() / np.abs(expected).max())
        bound = 1e-5 if precision == "f32" else 4 * UNIT[precision] * contractions**0.5
        report.check(f"{name} {precision} on {device}", error_of[precision] <= bound,
                     f"{error_of[precision]:.2g} of the largest output, at most {bound:.2g}")
        if precision != "f32" and "f32" in error_of:
            report.check(f"{name} {precision} on {device} is rounded", error_of[precision] > 8 * error_of["f32"],
                         f"f32 is off by {error_of['f32']:.2g}")


def check_emulated(report, dlc, name, model):
    with tempfile.TemporaryDirectory() as scratch:
        check_precisions(report, dlc, name, write_case(model, pathlib.Path(scratch)), "emu")


def check_model(report, dlc, name, model, batch=1, all_tiers=False):
    with tempfile.TemporaryDirectory() as scratch:
        path = write_case(model, pathlib.Path(scratch), batch)
        # Sums of thousands of products differ in their last bits between any two orders; answers near 0 need an absolute bound.
        code, output = run([dlc, "check", path, "--device=cpu", "--atol=1e-5"])
        report.check(f"{name} batch {batch} = ONNX Runtime", code == 0, "" if code == 0 else output[-800:])
        if batch == 1 and (all_tiers or name not in LARGE):
            check_precisions(report, dlc, name, path, "cpu")
        if name not in NO_REFERENCE and batch == 1:
            shutil.rmtree(pathlib.Path(scratch) / "test_data_set_0")
            code, output = run([dlc, "check", path, "--device=cpu", "--atol=1e-5"])
            report.check(f"{name} = reference", code == 0, "" if code == 0 else output[-800:])
        if batch == 1:
            check_plan(report, dlc, name, path, pathlib.Path(scratch))
            check_cuda(report, dlc, name, path, pathlib.Path(scratch), ["f32", *UNIT] if all_tiers or name in SMALL else ["f32"])


def check_artifact(report, dlc, name, path, scratch):
    """The artifact that ships (code for several levels, linked once) answers as the model compiled for this machine alone."""
    answers = []
    for given, folder in ((path, "from_model"), (scratch / "model.dlc", "from_artifact")):
        code, output = run([dlc, "run", given, "--device=cpu", f"--output={scratch / folder}", f"--input={scratch / 'inputs.npz'}"])
        if code != 0:
            report.check(f"{name}: artifact answers as the model", False, output[-800:])
            return
        answers.append(np.load(next((scratch / folder).glob("*.npy"))))
    close = np.allclose(answers[0], answers[1], rtol=1e-3, atol=1e-5)
    report.check(f"{name}: artifact answers as the model", close, f"differ by {np.abs(answers[0] - answers[1]).max()}" if not close else "")


def check_cuda(report, dlc, name, path, scratch, precisions):
    """Every kernel compiles for both architectures; dlc treats a spill and a ptxas warning as errors."""
    for precision in precisions:
        what = f"{name} {precision} compiles for CUDA"
        code, output = run([dlc, "compile", path, "-o", scratch / "cuda.dlc", "--target=cuda:sm_80,cuda:sm_90a", f"--precision={precision}", "--dim=*=1"])
        if code == 3:
            report.skip(what, output.strip().splitlines()[-1])
        else:
            report.check(what, code == 0, "" if code == 0 else output[-800:])


def check_plan(report, dlc, name, path, scratch):
    figures = scratch / "compile.json"
    code, output = run([dlc, "compile", path, "-o", scratch / "model.dlc", "--target=cpu", f"--json={figures}", "--dim=*=1"])
    report.check(f"{name} compiles to an artifact", code == 0, "" if code == 0 else output[-800:])
    if code != 0:
        return
    check_artifact(report, dlc, name, path, scratch)
    plan = json.loads(figures.read_text())["programs"][0]
    if name in MOST_KERNELS:
        report.check(f"{name}: at most {MOST_KERNELS[name]} kernels", plan["launches"] <= MOST_KERNELS[name], f"{plan['launches']}")
    bound = MOST_MEMORY * plan["largest_live_set_bytes"]
    report.check(f"{name}: memory", plan["arena_bytes"] <= max(bound, 4096),
                 f"{plan['arena_bytes']} bytes for a live set of {plan['largest_live_set_bytes']}")


def check_shipped(report, dlc, name):
    """The light network as it is: shapes, and 0.001 everywhere."""
    folder = pathlib.Path(randomize.light_folder())
    with tempfile.TemporaryDirectory() as scratch:
        data = pathlib.Path(scratch) / "test_data_set_0"
        data.mkdir()
        model = randomize.load_light(name)
        given = {t.name for t in model.graph.initializer}
        inputs = [i for i in model.graph.input if i.name not in given]
        for i, value in enumerate(inputs):
            array = Runner.generate_dummy_data(value, seed=0, name=name, random=False)  # what ONNX's own runner feeds
            (data / f"input_{i}.pb").write_bytes(numpy_helper.from_array(array, value.name).SerializeToString())
        shutil.copy(folder / f"light_{name}_output_0.pb", data / "output_0.pb")
        code, output = run([dlc, "check", folder / f"light_{name}.onnx", "--device=cpu", f"--data={data}"])
        report.check(f"light_{name} as shipped", code == 0, "" if code == 0 else output[-800:])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build", default="build")
    parser.add_argument("--material", default=str(ROOT / ".cache" / "material"))
    parser.add_argument("--device", choices=["cpu", "emu"], default="cpu")
    parser.add_argument("--all", action="store_true", help="the large networks, too, where they take minutes")
    parser.add_argument("names", nargs="*")
    args = parser.parse_args()
    dlc = pathlib.Path(args.build) / "bin" / "dlc"
    report = Report()
    emulated = args.device == "emu"
    wanted = lambda name: name in args.names if args.names else args.all or not emulated or name in SMALL

    for name, make in small_models.MODELS.items():
        if wanted(name) and emulated:
            check_emulated(report, dlc, name, make())
        elif wanted(name):
            for batch in (1, 3):
                check_model(report, dlc, name, make(), batch)
    if wanted("orientation"):
        subprocess.run([sys.executable, ROOT / "tools" / "fetch_material.py", args.material, "orientation"], check=True)
        model = onnx.load(pathlib.Path(args.material) / "orientation.onnx")
        check_emulated(report, dlc, "orientation", model) if emulated else check_model(report, dlc, "orientation", model)
    for name in randomize.LIGHT:
        if not wanted(name):
            continue
        model = randomize.randomize(randomize.load_light(name))
        if emulated:
            check_emulated(report, dlc, name, model)
            continue
        check_shipped(report, dlc, name)
        check_model(report, dlc, name, model, all_tiers=args.all)
    print(f"{report.passed} passed, {report.failed} failed, {report.skipped} skipped")
    return 1 if report.failed else 0


if __name__ == "__main__":
    sys.exit(main())
