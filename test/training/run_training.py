"""Trains the small networks of networks.py and compares their losses: with PyTorch's (pytorch_losses.json) on the CPU in f32, with the CPU's on the
emulated device and in mixed precision.

  python run_training.py --build DIR [--device cpu|emu] [NETWORK ...]
"""
import argparse
import json
import os
import pathlib
import subprocess
import sys
import tempfile

import numpy

import networks

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "bench" / "gpu"))
from runtime import Library, Model, RuntimeFailed  # noqa: E402

EXACT_STEPS, EXACT, LATER = 20, 1e-5, 1e-3  # relative, against PyTorch: the first steps, and all 100
MIXED = {"mixed_f16": 5e-3, "mixed_bf16": 4e-2}  # relative, against f32, over the first EXACT_STEPS
# A scale at which no gradient is infinite: at the default one the first steps of the transformer are left out until it has halved.
SCALE = {"mixed_f16": {"loss_scale": 1024.0}}
EMU_STEPS, EMU = 3, 1e-5


class Trainer:
    def __init__(self, build, folder, network, optimizer, precision="f32", small=True, targets="cpu", **training):
        text, self.graph = networks.build(network, optimizer, small, precision, **training)
        self.batches = networks.batches(network, self.graph)
        stem = pathlib.Path(folder) / f"{network}-{optimizer}-{precision}-{targets.split(':')[0]}"
        stem.with_suffix(".mlir").write_text(text)
        self.artifact = stem.with_suffix(".dlc")
        command = [build / "bin/dlc", "compile", stem.with_suffix(".mlir"), f"--target={targets}", "-o", self.artifact]
        done = subprocess.run([str(part) for part in command], capture_output=True, text=True, env={**os.environ, "DLC_REPRODUCER_DIR": str(folder)})
        if done.returncode:
            raise RuntimeError(f"{network} {optimizer} {precision}: {done.stderr.strip()}")
        self.loaded = Library(build / "lib/libdlc.so")

    def open(self, device):
        return Model(self.loaded, self.artifact, device)

    def losses(self, device, steps):
        model = self.open(device)
        loss, result = numpy.zeros((), "f4"), []
        for step in range(steps):
            batch = self.batches[step % len(self.batches)]
            model.run([numpy.ascontiguousarray(batch[tensor.name]) for tensor in model.inputs], [loss])
            result.append(float(loss))
        model.close()
        return numpy.array(result)


def worst(found, expected):
    return float(numpy.max(numpy.abs(found - expected) / numpy.abs(expected)))


def on_cpu(build, folder, network, record):
    """(name, what is wrong or None) of each case."""
    for optimizer in networks.OPTIMIZERS:
        expected = numpy.array(record[network][optimizer])
        found = Trainer(build, folder, network, optimizer).losses("cpu", len(expected))
        first, all_ = worst(found[:EXACT_STEPS], expected[:EXACT_STEPS]), worst(found, expected)
        good = first <= EXACT and all_ <= LATER
        yield f"{network} {optimizer}", good, f"first {EXACT_STEPS} steps within {first:.1e} of PyTorch, all within {all_:.1e}, {found[0]:.4f} -> {found[-1]:.4f}"
    plain = Trainer(build, folder, network, "adam").losses("cpu", EXACT_STEPS)
    for precision, bound in MIXED.items():
        found = worst(Trainer(build, folder, network, "adam", precision, **SCALE.get(precision, {})).losses("cpu", EXACT_STEPS), plain)
        yield f"{network} {precision}", found <= bound, f"within {found:.1e} of f32"


def on_emu(build, folder, network):
    for precision in ("f32", *MIXED):
        trainer = Trainer(build, folder, network, "adam", precision, targets="cpu,cuda:sm_90a")
        found, expected = trainer.losses("emu", EMU_STEPS), trainer.losses("cpu", EMU_STEPS)
        bound = EMU if precision == "f32" else MIXED[precision]
        yield f"{network} {precision}", worst(found, expected) <= bound, f"{EMU_STEPS} steps within {worst(found, expected):.1e} of the CPU"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", default="build", type=pathlib.Path)
    parser.add_argument("--device", default="cpu", choices=("cpu", "emu"))
    parser.add_argument("networks", nargs="*")
    options = parser.parse_args()
    options.networks = options.networks or [*networks.NETWORKS, *(networks.REPEATED if options.device == "emu" else [])]
    record, passed, failed = json.loads((HERE / "pytorch_losses.json").read_text())["losses"], 0, 0
    with tempfile.TemporaryDirectory() as folder:
        for network in options.networks:
            try:
                for name, good, text in on_cpu(options.build, folder, network, record) if options.device == "cpu" else on_emu(options.build, folder, network):
                    print("ok  " if good else "FAIL", f"{name}: {text}", flush=True)
                    passed, failed = passed + good, failed + (not good)
            except (RuntimeError, RuntimeFailed) as error:
                print("FAIL", error, flush=True)
                failed += 1
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
