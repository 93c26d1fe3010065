"""Runs the loop with several numbers of rounds on the reference, the CPU and the emulated device, and compares."""
import pathlib
import subprocess
import sys

import numpy

dlc, model, artifact, folder, count = sys.argv[1:]
folder = pathlib.Path(folder)
random = numpy.random.default_rng(5)
numpy.savez(folder / "in.npz", x=random.normal(size=(2, 4)).astype("f4"), w=random.normal(size=(4, 4)).astype("f4") / 2)


def run(program, device, rounds):
    numpy.save(folder / "n.npy", numpy.dtype(count).type(rounds))
    subprocess.run([dlc, "run", program, f"--device={device}", "--input", str(folder / "in.npz"), "--input", f"n={folder / 'n.npy'}",
                    "--output", str(folder)], check=True, stdout=subprocess.DEVNULL)
    return [numpy.load(folder / f"{name}.npy") for name in ("y", "other", "inner")]


rounds = [0, 1, 2, 3, 4, 7, 30]
expected = [run(model, "reference", n) for n in rounds]
assert len({e[0].tobytes() for e in expected}) > 4  # they differ
for device in ("cpu", "emu"):
    wrong = [n for n, e in zip(rounds, expected)
             if not all(numpy.allclose(a, b, rtol=1e-5, atol=1e-6) for a, b in zip(run(artifact, device, n), e))]
    print(f"{device}:", f"WRONG for {wrong}" if wrong else ", ".join(map(str, rounds)) + " rounds as the reference")
