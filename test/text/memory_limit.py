"""`--memory-limit`: networks are trained within a part of the memory that a step takes, and every state has the bits that it has without a limit.

    memory_limit.py DLC FOLDER
"""
import json
import pathlib
import re
import subprocess
import sys

import numpy as np

DLC, FOLDER = sys.argv[1], pathlib.Path(sys.argv[2])
rng = np.random.default_rng(3)

CONV = """
def block(x, width) {
  y = x |> conv2d(width, 3, padding="same") |> batch_norm(activation=relu) |> conv2d(width, 3, padding="same") |> batch_norm
  return relu(x + y)
}
model deep(image: f32[batch, 16, 16, 3]) {
  x = image |> conv2d(8, 3, padding="same") |> batch_norm(activation=relu)
  for i in range(5) {
    x = block(x, 8)
  }
  scores = x |> global_avg_pool |> dropout(0.2) |> dense(5)
  return scores
}
train deep(label: i64[batch]) {
  loss = sparse_categorical_crossentropy
  optimizer = adam(learning_rate=1e-3)
  batch = 16
}
"""
TRANSFORMER = """
def block(x) {
  x = x + (x |> layer_norm |> multi_head_attention(2, causal=true) |> dropout(0.1))
  y = x |> layer_norm |> dense(96, activation=gelu) |> dense(24)
  return x + y
}
model gpt(text: i64[batch, 32]) {
  x = embedding(text, 40, 24) + embedding(positions(32), 32, 24, name="position")
  for i in range(4) {
    x = block(x)
  }
  scores = x |> layer_norm |> dense(40, bias=false)
  return scores
}
train gpt(label: i64[batch, 32]) {
  loss = sparse_categorical_crossentropy
  optimizer = adamw(learning_rate=1e-3)
  batch = 16
}
"""
# A loop of 40 rounds, each of 8 steps.
RECURRENT = """
model long(x: f32[batch, 320, 4]) {
  y = x |> lstm(16) |> dense(3)
  return y
}
train long(label: f32[batch, 3]) {
  loss = mean_squared_error
  optimizer = sgd(learning_rate=0.1)
  batch = 8
}
"""


def dlc(*args, check=True):
    done = subprocess.run([DLC, *map(str, args)], capture_output=True, text=True)
    if check and done.returncode:
        sys.exit(f"{' '.join(map(str, args))}\n{done.stdout}{done.stderr}")
    return done


def arena(file, target, batch, *more):
    """What a step takes, in bytes."""
    dlc("compile", file, "--entry", "train", f"--target={target}", "-o", FOLDER / "step.dlc", "--json", FOLDER / "step.json", "--dim", f"batch={batch}", *more)
    return json.loads((FOLDER / "step.json").read_text())["programs"][0]["arena_bytes"]


def states(file, data, device, batch, steps, name, *more):
    run = FOLDER / f"{file.stem}-{device}-{name}"
    done = dlc("train", file, "--data", f"train=npz:{data}", "--batch", batch, "--steps", steps, "--epochs", steps, "--no-shuffle", f"--device={device}",
               "--checkpoint", run, *more)
    last, = run.glob(f"step-*{steps}")
    return (last / "states.safetensors").read_bytes(), done.stdout + done.stderr


# name -> text, arrays, the part of the memory that is allowed
NETWORKS = {
    "deep": (CONV, {"image": rng.normal(size=(48, 16, 16, 3)).astype("f4"), "label": rng.integers(0, 5, 48)}, 0.5),
    "gpt": (TRANSFORMER, {"text": rng.integers(0, 40, (48, 32)), "label": rng.integers(0, 40, (48, 32))}, 0.75),
    "long": (RECURRENT, {"x": rng.normal(size=(48, 320, 4)).astype("f4"), "label": rng.normal(size=(48, 3)).astype("f4")}, 0.99),
}
FOLDER.mkdir(parents=True, exist_ok=True)
for name, (text, arrays, part) in NETWORKS.items():
    file, data = FOLDER / f"{name}.dl", FOLDER / f"{name}.npz"
    file.write_text(text)
    np.savez(data, **arrays)
    runs = [("cpu", "cpu", 16, 3)] + ([("emu", "cuda:sm_90a", 2, 1)] if name == "deep" else [])
    for device, target, batch, steps in runs:
        whole = arena(file, target, batch)
        limit = int(whole * part)
        again = arena(file, target, batch, f"--memory-limit={limit}")
        expected, _ = states(file, data, device, batch, steps, "plain")
        found, said = states(file, data, device, batch, steps, "limited", f"--memory-limit={limit}")
        isSaid = bool(re.search(r"memory limit .*(runs? again|nothing has to)", said))
        print(f"{name} {device}: {again} of {whole} bytes", "within the limit" if again <= limit else f"above {limit}",
              "with the same bits" if expected == found and isSaid else ("with other bits", said))
    if name == "deep":
        # The plan says what runs again, and for what.
        print("why:", "runs again: its result would wait" in dlc("inspect", FOLDER / "step.dlc", "--why").stdout)
        failed = dlc("compile", file, "--entry", "train", "--target=cpu", "-o", FOLDER / "none.dlc", "--memory-limit=4KiB", "--dim", "batch=16", check=False)
        print(failed.returncode, failed.stderr.strip())
