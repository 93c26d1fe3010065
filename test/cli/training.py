"""Trains the two layers of mlp.mlir: python training.py DLC ARTIFACT FOLDER DEVICE STEPS; prints the first and the mean of the last losses."""
import pathlib
import re
import subprocess
import sys

import numpy

dlc, artifact, folder, device, steps = sys.argv[1:]
folder = pathlib.Path(folder) / device
folder.mkdir()
states = folder / "states.npz"


def run(entry, **inputs):
    for name, value in inputs.items():
        numpy.save(folder / f"{name}.npy", value)
    given = [option for name in inputs for option in ("--input", f"{name}={folder / name}.npy")]
    command = [dlc, "run", artifact, f"--device={device}", "--entry", entry, "--states", str(states), *given]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


run("init", seed=numpy.int64(5))
random, losses = numpy.random.default_rng(1), []
for step in range(int(steps)):
    x = random.normal(size=(64, 2)).astype("f4")
    radius = (x**2).sum(1)
    out = run("train", x=x, label=((radius > 0.5) & (radius < 2)).astype("i8"))
    losses.append(float(re.search(r"loss f32\[\]\n\s*(\S+)", out)[1]))
with numpy.load(states) as found:
    assert found["train.step"] == int(steps), found["train.step"]
    assert found["adam.m/w0"].shape == (2, 32) and numpy.abs(found["adam.v/b1"]).max() > 0
print(f"{device}: {steps} steps: loss {losses[0]:.3f} -> {numpy.mean(losses[-10:]):.3f}")
good = losses[0] > 1.5 and numpy.mean(losses[-10:]) < 0.7
print(f"{device}:", "learned" if good else f"did not learn: {losses}")
