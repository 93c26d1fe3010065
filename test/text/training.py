"""Runs of `dlc train` on real pictures: they learn, go on as if they had not been stopped, survive kills, and leave what others read.

    training.py learn|resume|kill|export|onnx DLC FOLDER MATERIAL
"""
import gzip
import json
import pathlib
import random
import shutil
import subprocess
import sys
import time

import numpy as np

STEP, DLC, FOLDER, MATERIAL = sys.argv[1], sys.argv[2], pathlib.Path(sys.argv[3]), pathlib.Path(sys.argv[4])
ROOT = pathlib.Path(__file__).resolve().parent.parent.parent

# A network with all that a run must remember: running statistics, dropout and augmentation, moments, a schedule.
MODEL = """
model small(image: u8[batch, 28, 28, 1]) {
  x = image |> rescale(1 / 255) |> random_shift(0.1) |> conv2d(8, 5, stride=2) |> batch_norm(momentum=0.9, activation=relu)
  x = x |> conv2d(16, 3, stride=2, activation=relu) |> flatten |> dropout(0.2)
  scores = x |> dense(10)
  return scores
}

train small(label: i64[batch]) {
  loss = sparse_categorical_crossentropy
  optimizer = adam(learning_rate=cosine_decay(1e-2, steps=600, warmup=10))
  metrics = [accuracy]
  batch = 50
}
"""


def idx(path, count):
    """The first `count` records of a file of MNIST's format."""
    raw = gzip.decompress((MATERIAL / path).read_bytes())
    dims = [int.from_bytes(raw[4 + 4 * i:8 + 4 * i]) for i in range(raw[3])]
    return np.frombuffer(raw, np.uint8, offset=4 + 4 * raw[3]).reshape(dims)[:count]


def write_idx(path, array):
    header = bytes([0, 0, 8, array.ndim]) + b"".join(d.to_bytes(4) for d in array.shape)
    path.write_bytes(header + array.tobytes())
    return str(path)


def data(name, part, count):
    FOLDER.mkdir(parents=True, exist_ok=True)
    files = [write_idx(FOLDER / f"{part}-{count}-{what}.idx", idx(f"{part}-{what}-ubyte.gz", count)) for what in ("images-idx3", "labels-idx1")]
    return ["--data", f"{name}=idx:" + ",".join(files)]


def dlc(*args, check=True):
    done = subprocess.run([DLC, *map(str, args)], capture_output=True, text=True)
    if check and done.returncode:
        sys.exit(f"{' '.join(map(str, args))}\n{done.stdout}{done.stderr}")
    return done


def model():
    path = FOLDER / "small.dl"
    path.write_text(MODEL)
    return path


def states(run):
    """The tensors of a run's newest checkpoint, read as the format says."""
    newest = max(run.glob("step-*"))
    raw = (newest / "states.safetensors").read_bytes()
    length = int.from_bytes(raw[:8], "little")
    types = {"F32": "f4", "I64": "i8", "BOOL": "?"}
    header = json.loads(raw[8:8 + length])
    return newest.name, {name: np.frombuffer(raw[8 + length:][slice(*entry["data_offsets"])], types[entry["dtype"]]).reshape(entry["shape"])
                         for name, entry in header.items()}


def same(one, two):
    (step, a), (other, b) = states(one), states(two)
    return step == other and a.keys() == b.keys() and all(a[k].tobytes() == b[k].tobytes() for k in a)


def learn():
    run = FOLDER / "learn"
    shutil.rmtree(run, ignore_errors=True)
    train = data("train", "train", 6000)
    done = dlc("train", model(), *train, *data("validation", "t10k", 1010), "--epochs", 3, "--checkpoint", run, "--device=cpu", "--log-every", 20)
    print(done.stdout, end="")
    rows = [json.loads(line) for line in (run / "log.jsonl").read_text().splitlines()]
    epochs = [row for row in rows if "validation_accuracy" in row]
    figures = json.loads(dlc("eval", run, *data("test", "t10k", 1010), "--device=cpu", "--json").stdout)
    print("accuracy", "is good" if epochs[-1]["validation_accuracy"] > 0.75 else epochs)
    print("eval", "agrees" if abs(figures["accuracy"] - epochs[-1]["validation_accuracy"]) < 1e-6 and figures["records"] == 1010 else figures)
    header, *lines = (run / "log.csv").read_text().splitlines()
    print("log", "is whole" if len(rows) == 21 and len(lines) == 21 and header.startswith("step,epoch,") else (rows, lines))
    print("plot", "is one" if (run / "plot.svg").read_text().startswith("<svg") else "is missing")
    # The weights in a run of the network alone, with all pictures in one batch: a sum that is rounded otherwise may move one or two.
    np.save(FOLDER / "image.npy", idx("t10k-images-idx3-ubyte.gz", 1010)[..., None])
    dlc("run", model(), "--checkpoint", run, "--device=cpu", "--input", f"image={FOLDER / 'image.npy'}", "--output", FOLDER / "out")
    hits = (np.load(FOLDER / "out/scores.npy").argmax(1) == idx("t10k-labels-idx1-ubyte.gz", 1010)).mean()
    print("run", "knows the pictures" if abs(hits - figures["accuracy"]) < 2.5 / 1010 else (hits, figures))


def resume():
    train = data("train", "train", 1020)  # the last batch has 20 of 50
    common = ["--device=cpu", "--split", "0.1", *train]
    whole, parts = FOLDER / "whole", FOLDER / "parts"
    for run in (whole, parts):
        shutil.rmtree(run, ignore_errors=True)
    dlc("train", model(), "--epochs", 3, "--checkpoint", whole, *common)
    dlc("train", model(), "--epochs", 3, "--checkpoint", parts, "--steps", 7, *common)
    dlc("train", model(), "--resume", parts, "--epochs", 3, "--steps", 30, *common)
    dlc("train", parts, "--epochs", 3, *common)
    print("resumed", "to the bit" if same(whole, parts) else "otherwise")
    logs = [[{k: v for k, v in json.loads(line).items() if k not in ("seconds", "samples_per_second", "waited")}
             for line in (run / "log.jsonl").read_text().splitlines()] for run in (whole, parts)]
    print("logs", "agree" if logs[0] == logs[1] and len(logs[0]) == 3 else logs)
    print("kept", len(list(parts.glob("step-*"))))


def kill():
    train = data("train", "train", 1020)
    common = ["--device=cpu", *train, "--epochs", "2"]
    whole, killed = FOLDER / "once", FOLDER / "killed"
    for run in (whole, killed):
        shutil.rmtree(run, ignore_errors=True)
    dlc("train", model(), "--checkpoint", whole, *common)
    dlc("train", model(), "--checkpoint", killed, "--steps", 1, "--save-every", 1, *common)
    rng, kills = random.Random(1), 0
    for _ in range(12):
        process = subprocess.Popen([DLC, "train", killed, "--save-every", "1", *common], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        before = max(killed.glob("step-*")).name
        # Where it writes: after its first new checkpoint it is killed at any time.
        deadline = time.monotonic() + 60
        while process.poll() is None and max(killed.glob("step-*")).name == before and time.monotonic() < deadline:
            time.sleep(0.002)
        time.sleep(rng.random() * 0.02)
        process.kill()
        process.communicate()
        kills += process.returncode == -9
        states(killed)
        if process.returncode == 0:
            break
    dlc("train", killed, *common)
    print("killed", "often" if kills >= 5 else kills, "and", "as if not" if same(whole, killed) else "otherwise")


def export():
    run = FOLDER / "learn"
    dlc("export", run, "-o", FOLDER / "small.onnx")
    import onnx
    import onnxruntime
    onnx.checker.check_model(str(FOLDER / "small.onnx"), full_check=True)
    session = onnxruntime.InferenceSession(str(FOLDER / "small.onnx"), providers=["CPUExecutionProvider"])
    image = idx("t10k-images-idx3-ubyte.gz", 50)[..., None]
    found, = session.run(None, {"image": image})
    np.save(FOLDER / "image.npy", image)
    dlc("run", model(), "--checkpoint", run, "--device=cpu", "--input", f"image={FOLDER / 'image.npy'}", "--output", FOLDER / "out")
    print("onnxruntime", "agrees" if np.allclose(found, np.load(FOLDER / "out/scores.npy"), rtol=1e-4, atol=1e-4) else "does not")
    # The file is a model like others, and learns on.
    (FOLDER / "recipe.dl").write_text("train(label: i64[50]) {\n  loss = sparse_categorical_crossentropy\n  optimizer = adam(learning_rate=1e-3)\n"
                                      "  metrics = [accuracy]\n}\n")
    done = dlc("train", FOLDER / "small.onnx", "--recipe", FOLDER / "recipe.dl", *data("train", "train", 1000), "--epochs", 2, "--device=cpu",
               "--log", FOLDER / "recipe.jsonl")
    rows = [json.loads(line) for line in (FOLDER / "recipe.jsonl").read_text().splitlines()]
    print("recipe", "learns on" if rows[1]["loss"] < rows[0]["loss"] and rows[0]["accuracy"] > 0.75 else (rows, done.stdout))


{"learn": learn, "resume": resume, "kill": kill, "export": export}[STEP]()
