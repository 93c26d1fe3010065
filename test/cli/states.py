"""Takes samples into the running mean of an artifact, one process each, some of them killed; compares with NumPy."""
import pathlib
import subprocess
import sys

import numpy

dlc, artifact, folder, device = sys.argv[1:]
states = pathlib.Path(folder) / f"states-{device}.npz"


def command(entry, *more):
    return [dlc, "run", artifact, f"--device={device}", "--entry", entry, "--states", str(states), *more]


samples = numpy.random.default_rng(3).normal(size=(12, 4)).astype("f4")
taken = 0
for i, sample in enumerate(samples):
    path = pathlib.Path(folder) / "x.npy"
    numpy.save(path, sample)
    update = command("update", "--input", f"x={path}")
    before = states.read_bytes() if states.exists() else None
    if i % 5 >= 3 or i == 2:
        # Killed somewhere: the file is what it was, or what it is to become.
        process = subprocess.Popen(update, stdout=subprocess.DEVNULL)
        try:
            process.wait(0.003 * i)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        if states.read_bytes() != before:
            continue
    done = subprocess.run(update, check=True, capture_output=True, text=True).stdout
    if i < 2:
        print("first:" if i == 0 else "later:", done.splitlines()[-1])
with numpy.load(states) as found:
    good = found["count"] == 12 and numpy.allclose(found["mean"], samples.mean(0), rtol=1e-5)
subprocess.run(command("read", "--output", folder), check=True, stdout=subprocess.DEVNULL)
good = good and numpy.allclose(numpy.load(pathlib.Path(folder) / "mean.npy"), samples.mean(0), rtol=1e-5)
print("12 samples, killed 5 times:", "as NumPy says" if good else f"WRONG: {dict(numpy.load(states))}")
