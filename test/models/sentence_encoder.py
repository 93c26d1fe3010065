"""A trained BERT (all-MiniLM-L6-v2) from one artifact, at several batches and lengths, beside ONNX Runtime. Its weights are fetched (90 MB, once)."""
import argparse
import pathlib
import subprocess
import sys
import tempfile

import numpy as np
import onnxruntime as ort

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "test" / "tools"))
import minilm  # noqa: E402

SIZES = ((1, 1), (1, 7), (3, 16), (8, 64), (1, 512))
TOLERANCE = 2e-5  # of values around 1, behind six layers


def inputs(batch, length):
    """Tokens, of which each text but the first has some fewer."""
    rng = np.random.default_rng(length)
    mask = np.ones((batch, length), np.int64)
    for row in range(1, batch):
        mask[row, length - row:] = 0
    return {"input_ids": rng.integers(1000, 30000, (batch, length)), "attention_mask": mask, "token_type_ids": np.zeros_like(mask)}


def run(dlc, artifact, feed, folder):
    arguments = []
    for name, value in feed.items():
        np.save(folder / f"{name}.npy", value)
        arguments.append(f"--input={name}={folder / name}.npy")
    subprocess.run([dlc, "run", artifact, "--device=cpu", "--output", folder, *arguments], check=True, stdout=subprocess.DEVNULL)
    return [np.load(folder / f"{name}.npy") for name in ("tokens", "embedding")]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--build", type=pathlib.Path, default=ROOT / "build")
    parser.add_argument("--material", type=pathlib.Path, default=ROOT / ".cache" / "material")
    args = parser.parse_args()
    dlc, passed, failed = args.build / "bin" / "dlc", 0, 0
    model = minilm.write(args.material)
    session = ort.InferenceSession(str(model), providers=["CPUExecutionProvider"])
    with tempfile.TemporaryDirectory() as scratch:
        scratch = pathlib.Path(scratch)
        subprocess.run([dlc, "compile", model, "-o", scratch / "minilm.dlc", "--target=cpu"], check=True, stdout=subprocess.DEVNULL)
        for batch, length in SIZES:
            feed = inputs(batch, length)
            pairs = zip(run(dlc, scratch / "minilm.dlc", feed, scratch), session.run(None, feed))
            worst = max(float(np.abs(found - expected).max()) for found, expected in pairs)
            good = worst <= TOLERANCE
            passed, failed = passed + good, failed + (not good)
            print(f"{'ok    ' if good else 'FAILED'} batch {batch}, length {length}: largest difference {worst:.2g}", flush=True)
    print(f"{passed} passed, {failed} failed")
    return failed > 0


if __name__ == "__main__":
    sys.exit(main())
