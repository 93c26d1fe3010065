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

SIZES = {"cpu": ((1, 1), (1, 7), (3, 16), (8, 64), (1, 512)), "emu": ((1, 1), (1, 7), (3, 16), (2, 33))}
TOLERANCE = {"f32": 2e-5, "f16": 1e-2}  # of values around 1, behind six layers


def inputs(batch, length):
    """Tokens, of which each text but the first has some fewer."""
    rng = np.random.default_rng(length)
    mask = np.ones((batch, length), np.int64)
    for row in range(1, batch):
        mask[row, length - row:] = 0
    return {"input_ids": rng.integers(1000, 30000, (batch, length)), "attention_mask": mask, "token_type_ids": np.zeros_like(mask)}


def run(dlc, artifact, device, feed, folder):
    arguments = []
    for name, value in feed.items():
        np.save(folder / f"{name}.npy", value)
        arguments.append(f"--input={name}={folder / name}.npy")
    subprocess.run([dlc, "run", artifact, f"--device={device}", "--output", folder, *arguments], check=True, stdout=subprocess.DEVNULL)
    return [np.load(folder / f"{name}.npy") for name in ("tokens", "embedding")]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--build", type=pathlib.Path, default=ROOT / "build")
    parser.add_argument("--material", type=pathlib.Path, default=ROOT / ".cache" / "material")
    parser.add_argument("--device", default="cpu", choices=list(SIZES))
    args = parser.parse_args()
    dlc, passed, failed = args.build / "bin" / "dlc", 0, 0
    model = minilm.write(args.material)
    session = ort.InferenceSession(str(model), providers=["CPUExecutionProvider"])
    with tempfile.TemporaryDirectory() as scratch:
        scratch = pathlib.Path(scratch)
        for precision, tolerance in TOLERANCE.items() if args.device == "emu" else [("f32", TOLERANCE["f32"])]:
            target = "cpu" if args.device == "cpu" else "cuda"
            artifact = scratch / "minilm.dlc"
            subprocess.run([dlc, "compile", model, "-o", artifact, f"--target={target}", f"--precision={precision}"], check=True, stdout=subprocess.DEVNULL)
            for batch, length in SIZES[args.device]:
                feed = inputs(batch, length)
                pairs = zip(run(dlc, artifact, args.device, feed, scratch), session.run(None, feed))
                worst = max(float(np.abs(found - expected).max()) for found, expected in pairs)
                good = worst <= tolerance
                passed, failed = passed + good, failed + (not good)
                print(f"{'ok    ' if good else 'FAILED'} {precision}, batch {batch}, length {length}: largest difference {worst:.2g}", flush=True)
    print(f"{passed} passed, {failed} failed")
    return failed > 0


if __name__ == "__main__":
    sys.exit(main())
