"""The examples in small, on real data and through the command line: they learn what they should, what is frozen stays, and texts are written.

  python run_examples.py --build DIR [NAME ...]

All of the data and the wanted figures: ../bench/learn.py. The losses of gpt are held against those that record_gpt.py wrote with PyTorch.
"""
import argparse
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile

import numpy as np

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
sys.path.insert(0, str(HERE.parent / "bench"))
import learn  # noqa: E402

DEVICE = "--device=cpu"


class Failed(Exception):
    pass


class Bench:
    """A folder to work in, and dlc."""

    def __init__(self, build, folder):
        self.binary, self.material, self.folder = build / "bin/dlc", build / "material", folder
        folder.mkdir()

    def dlc(self, *command):
        done = subprocess.run([self.binary, *map(str, command)], capture_output=True, cwd=self.folder, env={**os.environ, "DLC_NUM_THREADS": "1"})
        if done.returncode:
            raise Failed(f"dlc {' '.join(map(str, command))}: {done.stderr.decode(errors='replace').strip()}")
        return done.stdout.decode(errors="replace")

    def write(self, name, text):
        (self.folder / name).write_text(text)
        return self.folder / name

    def train(self, text, data, *more):
        """Trains an example in the run `run`; the mean losses of its epochs."""
        self.dlc("train", text, "--data", f"train={data}", "--checkpoint", "run", DEVICE, *more)
        return [row["loss"] for row in self.log() if "loss" in row]

    def log(self):
        """Rows of an epoch and of a step; none are there before the first."""
        path = self.folder / "run/log.jsonl"
        return [json.loads(line) for line in path.read_text().splitlines()] if path.exists() else []

    def step_losses(self):
        return [row["step_loss"] for row in self.log() if "step_loss" in row]

    def evaluate(self, data):
        return json.loads(self.dlc("eval", "run", "--data", f"test={data}", DEVICE, "--json"))

    def infer(self, example, output, **inputs):
        for name, value in inputs.items():
            np.save(self.folder / f"{name}.npy", value)
        given = [part for name in inputs for part in ("--input", f"{name}={name}.npy")]
        self.dlc("run", example, "--checkpoint", "run", DEVICE, *given, "--output", "out")
        return np.load(self.folder / f"out/{output}.npy")

    def sample(self, prompt, *more):
        """What a network writes behind a prompt, as bytes."""
        done = self.dlc("sample", "run", DEVICE, "--prompt", prompt, *more)
        return done.removeprefix(prompt).removesuffix("\n")

    def states(self, which=max):
        """The tensors of a checkpoint, read as the format of safetensors says: name -> (bytes, type, shape)."""
        raw = (which((self.folder / "run").glob("step-*")) / "states.safetensors").read_bytes()
        length = int.from_bytes(raw[:8], "little")
        header = json.loads(raw[8:8 + length])
        return {name: raw[8 + length:][slice(*entry["data_offsets"])] for name, entry in header.items() if name != "__metadata__"}


# ---- pictures ----


def fashion(bench):
    """Part of the pictures, with augmentation and in both mixed precisions."""
    import gzip
    for part, count in (("train", 3000), ("t10k", 1000)):
        for what in ("images-idx3", "labels-idx1"):
            raw = gzip.decompress((bench.material / f"{part}-{what}-ubyte.gz").read_bytes())
            dims = [count, *(int.from_bytes(raw[4 * i:4 * i + 4]) for i in range(2, 1 + raw[3]))]
            head = raw[:4] + b"".join(size.to_bytes(4) for size in dims)
            (bench.folder / f"{part}-{what}.idx").write_bytes(head + raw[4 + 4 * raw[3]:][:int(np.prod(dims))])
    data = "idx:{0}-images-idx3.idx,{0}-labels-idx1.idx"
    for name, edit in (("augmented", learn.AUGMENTED), ("mixed_f16", learn.setting("precision = mixed_f16")), ("mixed_bf16", learn.setting("precision = mixed_bf16"))):
        text = bench.write(f"{name}.dl", learn.example("fashion", edit))
        subprocess.run(["rm", "-rf", bench.folder / "run"], check=True)
        losses = bench.train(text, data.format("train"), "--epochs", 2)
        accuracy = bench.evaluate(data.format("t10k"))["accuracy"]
        yield name, losses[1] < losses[0] and accuracy >= 0.66, f"loss {losses[0]:.3f} -> {losses[1]:.3f}, accuracy {accuracy:.3f}"


def digits(bench):
    """A trained network with a new head: it learns, and nothing but the head is there to be learnt."""
    image, label = learn.read_digits(bench.material / "digits.csv.gz")
    for part, rows in (("train", slice(0, 250)), ("test", slice(250, 350))):
        np.savez(bench.folder / f"{part}.npz", image=image[rows], label=label[rows])
    bench.write("orientation.onnx", "")
    (bench.folder / "orientation.onnx").write_bytes((bench.material / "orientation.onnx").read_bytes())
    text = bench.write("digits_head.dl", learn.example("digits_head"))
    losses = bench.train(text, "npz:train.npz", "--epochs", 3, "--batch", 25)
    accuracy = bench.evaluate("npz:test.npz")["accuracy"]
    yield "learns", losses[-1] < 0.7 * losses[0] and accuracy >= 0.75, f"loss {losses[0]:.3f} -> {losses[-1]:.3f}, accuracy {accuracy:.3f}"
    parameters = sorted(name for name in bench.states() if re.match(r"batch_norm|dense", name))
    wanted = ["batch_norm.bias", "batch_norm.mean", "batch_norm.scale", "batch_norm.variance", "dense.bias", "dense.kernel"]
    others = [name for name in bench.states() if name not in wanted and not re.match(r"(adam\.[mv]/|train\.|random\.)", name)]
    yield "states", len(parameters) == 6 and not others, f"{parameters}, {others}"


def crops(bench, side, count, tested=8):
    """Pieces of two photographs, a folder for each."""
    from PIL import Image
    rng = np.random.default_rng(1)
    for name in ("china", "flower"):
        photo = Image.open(bench.material / f"{name}.jpg")
        for part, number in (("train", count), ("test", tested)):
            (bench.folder / part / name).mkdir(parents=True, exist_ok=True)
            for i in range(number):
                x, y = (int(rng.integers(0, size - side)) for size in photo.size)
                photo.crop((x, y, x + side, y + side)).save(bench.folder / part / name / f"{i:02}.png")


def vgg16(bench):
    """A new head on a frozen base. Its weights are random, so it tells a temple from a flower by what random features show."""
    text = bench.write("vgg16_head.dl", learn.example("vgg16_head", ("deviation=1", "deviation=64"), ("1e-4", "2e-4")))
    crops(bench, 96, 32, 32)
    bench.train(text, "pictures:train", "--dim", "side=96", "--steps", 1, "--keep", 99)
    losses = bench.train("run", "pictures:train", "--epochs", 6, "--keep", 99)
    # Of 64 pieces that it has not seen, each of which it would guess one time in two: 46 by chance once in three thousand times.
    accuracy = bench.evaluate("pictures:test")["accuracy"]
    yield "learns", losses[-1] < losses[0] / 2 and accuracy >= 46 / 64, f"loss {losses[0]:.3f} -> {losses[-1]:.3f}, accuracy {accuracy:.3f}"
    first, last = bench.states(min), bench.states(max)
    frozen = [name for name in first if name.startswith("base.")]
    moved = [name for name in first if first[name] != last[name]]
    yield "bytes", len(frozen) == 26 and not set(frozen) & set(moved), f"{len(frozen)} frozen, {[name for name in moved if name in frozen]} moved"
    yield "head moves", {"head.kernel", "head.bias", "classes.kernel", "classes.bias"} <= set(moved), f"{moved}"
    yield "no optimizer state", not [name for name in first if name.startswith("adam.") and "base" in name] and "adam.m/head.kernel" in first, f"{sorted(first)}"
    kernels = bench.dlc("compile", text, "--entry", "train", "--dim", "side=96", "--stage=kernels")
    bodies = dict(re.findall(r"^  func\.func private @(\S+?)\((.*?)^  }", kernels, re.M | re.S))
    launched = re.findall(r"dlc\.launch @(\S+?)\(", kernels)
    counts = [sum(f"dlc.{op} " in bodies[name] for name in launched) for op in ("conv", "conv_data_grad", "conv_filter_grad", "matmul")]
    # Two dense layers, forward, the gradients of both weights, and of what the first hands to the second.
    yield "no backward kernels", counts == [13, 0, 0, 5], f"launches with a convolution, its data and filter gradients, a product: {counts}"
    # The size that the network is known for.
    crops(bench, 224, 2)
    printed = bench.dlc("train", text, "--data", "train=pictures:train,fit=stretch", "--dim", "side=224", "--batch", 1, "--steps", 2, DEVICE)
    yield "224 x 224", re.search(r"stopped after step 2  accuracy \S+  loss \d", printed), printed


# ---- text ----


def text_part(bench, start, size):
    raw = (bench.material / "fortunes-train.txt").read_bytes()
    (bench.folder / "text.txt").write_bytes(raw[start:start + size])
    return raw[start:start + size].decode(errors="replace")


def chars(bench):
    """Learns letters; writes what its scores say, with what it has read carried from step to step."""
    text = text_part(bench, 200_000, 100_000)
    example = bench.write("chars.dl", learn.example("chars", ("embedding(256, 64) |> lstm(256", "embedding(256, 16) |> lstm(48")))
    losses = bench.train(example, "bytes:text.txt", "--batch", 16, "--epochs", 1, "--steps", 40, "--save-every", 40, "--log-every", 1)
    log = bench.step_losses()
    yield "learns", log[0] > 5.4 and log[-1] < 3.4, f"{losses} {log[0]:.3f} -> {log[-1]:.3f}"
    prompt = text[1000:1100]
    scores = bench.infer(example, "scores", text=np.frombuffer(prompt.encode(), np.uint8).astype("i8")[None])
    likeliest = chr(scores[0, -1].argmax())
    written = bench.sample(prompt, "--temperature", 0, "--length", 1)
    yield "carries its state", written == likeliest, f"{written!r}, infer says {likeliest!r}"
    one, same, other = (bench.sample("The ", "--seed", seed, "--length", 60) for seed in (1, 1, 2))
    yield "seeds", one == same and one != other and len(one) >= 60, f"{one!r} {same!r} {other!r}"
    cold, hot = (len(set(bench.sample("The ", "--temperature", temperature, "--length", 100))) for temperature in (0.1, 3))
    yield "temperature", cold < hot, f"{cold} letters when cold, {hot} when hot"


def words(bench):
    """A vocabulary, which the run keeps; a window of words."""
    text = text_part(bench, 200_000, 60_000)
    bench.dlc("vocabulary", "words:text.txt", "-o", "words.txt", "--size", 1000)
    example = bench.write("words.dl", learn.example("words", ("embedding(vocabulary, 128) |> lstm(128)", "embedding(vocabulary, 32) |> lstm(32)"), ("1e-3", "1e-2")))
    losses = bench.train(example, "words:text.txt,vocabulary=words.txt,stride=2", "--epochs", 2, "--log-every", 1)
    log = bench.step_losses()
    yield "learns", log[0] > 6.8 and log[-1] < 5.3, f"{losses} {log[0]:.3f} -> {log[-1]:.3f}"
    entries = (bench.folder / "words.txt").read_text().split("\n")
    (bench.folder / "words.txt").unlink()
    # Windows of known words, and one behind which the network expects one, too.
    numbers = {entry: i for i, entry in enumerate(entries)}
    tokens = [numbers.get(word, 0) for word in re.findall(r"[a-z0-9']+|[^a-z0-9'\s]", text.lower())]
    windows = np.array([tokens[i:i + 20] for i in range(len(tokens) - 20) if all(tokens[i:i + 20])][:64], "i8")
    likeliest = bench.infer(example, "probabilities", text=windows).argmax(1)
    row = int(np.argmax(likeliest != 0))
    prompt = " ".join(entries[i] for i in windows[row])
    written = bench.sample("the the " + prompt, "--temperature", 0, "--length", 1)
    yield "a full window", likeliest[row] and written.strip() == entries[likeliest[row]], f"{written!r}, infer says {entries[likeliest[row]]!r}"
    short = np.where(np.arange(20) < 16, 0, windows[:1])
    expected = entries[bench.infer(example, "probabilities", text=short).argmax()]
    written = bench.sample(" ".join(entries[i] for i in short[0, 16:]), "--temperature", 0, "--length", 1)
    yield "a short one", written.strip() == expected, f"{written!r}, infer says {expected!r}"
    figures = bench.evaluate("words:text.txt,stride=40")
    yield "its own vocabulary", figures["loss"] < 6.9, f"{figures}"


def gpt(bench):
    """Follows PyTorch's losses; writes from less than a context, and from more."""
    record = json.loads((HERE / "gpt_losses.json").read_text())["losses"]["small"]
    found = gpt_losses(bench, **GPT["small"])
    worst = float(np.max(np.abs(np.array(found) / np.array(record) - 1)))
    yield "PyTorch's losses", worst <= 1e-4, f"{len(record)} steps within {worst:.1e}, {found[0]:.4f} -> {found[-1]:.4f}"
    text = (bench.folder / "text.txt").read_bytes().decode(errors="replace")
    for name, prompt in (("a short prompt", text[:10]), ("a long prompt", text[:150])):
        window = np.frombuffer(prompt.encode()[-128:].ljust(128, b"\0"), np.uint8).astype("i8")[None]
        scores = bench.infer("gpt.dl", "scores", text=window)
        likeliest = chr(scores[0, min(len(prompt), 128) - 1].argmax())
        written = bench.sample(prompt, "--temperature", 0, "--length", 1)
        yield name, written == likeliest, f"{written!r}, infer says {likeliest!r}"


# The first steps of gpt.dl without dropout on equal batches: those of the tests, and those of the issue.
GPT = {"small": {"batch": 4, "steps": 20}, "full": {"batch": 32, "steps": 100}}


def gpt_losses(bench, batch, steps):
    (bench.folder / "text.txt").write_bytes((bench.material / "fortunes-train.txt").read_bytes()[:steps * batch * 128 + 1])
    example = bench.write("gpt.dl", learn.example("gpt", ("dropout(0.1)", "dropout(0)")))
    bench.dlc("train", example, "--data", "train=bytes:text.txt", "--batch", batch, "--epochs", 1, "--no-shuffle", DEVICE, "--log-every", 1, "--checkpoint", "run")
    return bench.step_losses()


NAMES = {"fashion": fashion, "digits": digits, "vgg16": vgg16, "chars": chars, "words": words, "gpt": gpt}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", default="build", type=pathlib.Path)
    parser.add_argument("names", nargs="*", default=list(NAMES))
    options = parser.parse_args()
    build, passed, failed = options.build.resolve(), 0, 0
    subprocess.run([sys.executable, ROOT / "tools/fetch_material.py", build / "material", "fashion", "fortunes", "orientation", "photo"], check=True)
    with tempfile.TemporaryDirectory() as folder:
        for example in options.names:
            try:
                for name, good, text in NAMES[example](Bench(build, pathlib.Path(folder) / example)):
                    print("ok  " if good else "FAIL", f"{example} {name}: {text}", flush=True)
                    passed, failed = passed + bool(good), failed + (not good)
            except Failed as error:
                print("FAIL", f"{example}: {error}", flush=True)
                failed += 1
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
