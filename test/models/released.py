"""Released networks, each one artifact at several sizes, beside ONNX Runtime: voice detection (silero-vad), text in pictures (rapidocr), a detector
(nudenet: YOLOv8), what prepares speech for recognizers (onnx-asr), the quality of speech (speechmos), notes in music (basic-pitch). They are fetched
(55 MB, once)."""
import argparse
import pathlib
import subprocess
import sys
import tempfile

import numpy as np
import onnxruntime as ort

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tools"))
sys.path.insert(0, str(ROOT / "test" / "tools"))
import fetch_material  # noqa: E402
from session import Session  # noqa: E402

TOLERANCE = 3e-5  # of the largest value, or 1; logarithms of small energies are among them
random = np.random.default_rng(6)


def real(*shape):
    return (random.standard_normal(shape) * 0.1).astype("f4")


def voices(batches, rate=None, name="input"):
    feeds = [{name: real(batch, 576), "state": real(2, batch, 128)} for batch in batches]
    return [{**feed, "sr": np.array(rate, np.int64)} for feed in feeds] if rate else feeds


def waves(*sizes):
    return [{"waveforms": real(batch, length), "waveforms_lens": np.array([length] + [length * 2 // 3] * (batch - 1), np.int64)} for batch, length in sizes]


# file -> (options, inputs, whether the emulated device runs it, too). What no option binds stays open.
SAMPLES = ["--dim", "sequence=576"]
NETWORKS = {
    "silero_vad": (["--dim", "input[1]=576"], voices([1], 16000), True),
    "silero_vad_half": (SAMPLES, voices([1, 3]), True),
    "silero_vad_16k_op15": (SAMPLES, voices([1, 3], 16000), True),
    "silero_vad_op18_ifless": (SAMPLES, voices([1, 3], 16000), True),
    "silero_vad_16k_sequence": ([], [{"input": real(length, 576), "h": real(1, 1, 128), "c": real(1, 1, 128)} for length in (1, 5)], True),
    "silero_vad_openvino_16k": ([], voices([1]), True),
    "ocr_detection": ([], [{"x": real(1, 3, *size)} for size in ((64, 64), (96, 160), (320, 224))], False),
    "ocr_recognition": (["--dim", "x[2]=48"], [{"x": real(batch, 3, 48, width)} for batch, width in ((1, 100), (2, 320), (1, 481))], False),
    "ocr_direction": (["--dim", "x[2]=48", "--dim", "x[3]=192"], [{"x": real(batch, 3, 48, 192)} for batch in (1, 3)], False),
    "detector": ([], [{"images": real(batch, 3, *size)} for batch, size in ((1, (320, 320)), (2, (256, 352)))], False),
    "speech_wespeaker": ([], waves((1, 16000), (3, 5003)), False),
    "speech_kaldi": ([], waves((1, 16000), (3, 5003)), False),
    "speech_nemo80": ([], waves((1, 16000), (3, 5003)), False),
    "speech_whisper80_conv": ([], waves((1, 16000), (2, 5003)), False),
    "quality_of_speech": ([], [{"degraded_audio": real(batch, 1, frames, 257), "rater_embed": real(batch, 64)} for batch, frames in ((2, 50), (3, 121))], False),
    "quality_of_echo": ([], [{"input": real(1, 3, frames, 160), "h0": real(4, 1, 64)} for frames in (20, 101)], False),
    "pitch": ([], [{"serving_default_input_2:0": real(batch, 43844, 1)} for batch in (1, 2)], False),
}


def largest_difference(dlc, artifact, device, feed, session):
    mine = Session(dlc.parents[1] / "lib" / "libdlc.so", artifact, device)
    worst = 0.0
    for found, expected in zip(mine.run([feed[name] for name, *_ in mine.inputs]), session.run(None, feed)):
        assert found.shape == expected.shape, f"{found.shape}, not {expected.shape}"
        worst = max(worst, float(np.abs(found - expected).max()) / max(1.0, float(np.abs(expected).max())))
    return worst


def fetch(folder):
    folder.mkdir(parents=True, exist_ok=True)
    for name in ("silero", "rapidocr", "detector", "speech", "quality", "pitch"):
        fetch_material.fetch(name, folder)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--build", type=pathlib.Path, default=ROOT / "build")
    parser.add_argument("--material", type=pathlib.Path, default=ROOT / ".cache" / "material")
    args = parser.parse_args()
    fetch(args.material)
    dlc, passed, failed = args.build / "bin" / "dlc", 0, 0
    options = ort.SessionOptions()
    options.log_severity_level = 3
    for name, (dims, feeds, emulated) in NETWORKS.items():
        path = args.material / f"{name}.onnx"
        session = ort.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
        with tempfile.TemporaryDirectory() as scratch:
            scratch = pathlib.Path(scratch)
            artifact, targets = scratch / "model.dlc", "cpu,cuda:sm_90a" if emulated else "cpu"
            subprocess.run([dlc, "compile", path, f"--target={targets}", "-o", artifact, *dims], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            for feed in feeds:
                for device in ("cpu", "emu") if emulated else ("cpu",):
                    worst = largest_difference(dlc, artifact, device, feed, session)
                    good = worst <= TOLERANCE
                    passed, failed = passed + good, failed + (not good)
                    shapes = ", ".join(f"{key} {list(value.shape)}" for key, value in feed.items())
                    print(f"{'ok    ' if good else 'FAILED'} {name} on {device}, {shapes}: largest difference {worst:.2g}", flush=True)
    print(f"{passed} passed, {failed} failed")
    return failed > 0


if __name__ == "__main__":
    sys.exit(main())
