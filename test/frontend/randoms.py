"""What a model draws: distributed as its ops say, other numbers in each stream and each round, the same in each new session.

    randoms.py DLC MODEL FOLDER DEVICE...
"""
import pathlib
import subprocess
import sys

import numpy as np

dlc, model, folder, devices = sys.argv[1], sys.argv[2], pathlib.Path(sys.argv[3]), sys.argv[4:]
np.save(folder / "p.npy", np.full(8192, 0.25, np.float32))


def drawn(device):
    subprocess.run([dlc, "run", model, f"--device={device}", f"--input=p={folder / 'p.npy'}", "--output", str(folder)], check=True, stdout=subprocess.DEVNULL)
    return {path.stem: np.load(path) for path in folder.glob("*.npy") if path.stem != "p"}


def near(found, expected, deviations=5, spread=1.0, count=8192):
    assert abs(found - expected) < deviations * spread / count ** 0.5, (found, expected)


for device in devices:
    first, again = drawn(device), drawn(device)
    assert all(np.array_equal(first[name], again[name]) for name in first)
    near(first["normal"].mean(), 3, spread=2)
    near(first["normal"].std(), 2, spread=2)
    near(first["like"].mean(), 0)
    near(first["uniform"].mean(), 1, spread=4 / 12 ** 0.5)
    assert -1 <= first["uniform"].min() < -0.99 and 2.99 < first["uniform"].max() < 3
    assert first["double"].dtype == np.float64 and abs(np.corrcoef(first["double"], first["uniform"])[0, 1]) < 0.06
    near(first["coins"].mean(), 0.25, spread=0.44)
    for row, weights in zip(first["chosen"], ([1, 2, 5], [4, 4, 0.5])):
        for number, weight in enumerate(weights):
            near((row == number).mean(), weight / sum(weights), spread=0.5, count=4096)
    rows = first["rows"]
    assert len(np.unique(rows)) > 0.99 * rows.size and np.allclose(first["sum"], rows.sum(axis=0), rtol=1e-4)
    near(rows.mean(), 0.5, spread=1 / 12 ** 0.5, count=rows.size)
    print(f"{device}: {', '.join(sorted(first))} as they should be")
