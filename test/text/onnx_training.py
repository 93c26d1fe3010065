"""`dlc train model.onnx`: a residual network and one of depthwise convolutions, as an exporter writes them for inference. One step of SGD moves every weight
by its gradient, which central differences of ONNX's reference in f64 and in training form confirm; running statistics become what the batch says.

    onnx_training.py DLC FOLDER
"""
import json
import pathlib
import struct
import subprocess
import sys

import numpy as np
import onnx
import onnxruntime
from onnx import helper
from onnx.reference import ReferenceEvaluator

DLC, FOLDER = sys.argv[1], pathlib.Path(sys.argv[2])
BATCH, CLASSES, MOMENTUM, STEP = 4, 3, 0.8, 1e-5
rng = np.random.default_rng(5)
options = onnxruntime.SessionOptions()
options.log_severity_level = 3


class Model:
    """A graph whose weights are drawn; `proto` gives it in f32 for inference or in f64 for training."""

    def __init__(self, name, build, opset):
        self.name, self.opset, self.weights, self.nodes, self.norms, self.count = name, opset, {}, [], [], 0
        build(self)

    def weight(self, name, shape, low, high):
        self.weights[name] = rng.uniform(low, high, shape).astype(np.float32)
        return name

    def node(self, op, inputs, **attributes):
        self.count += 1
        self.nodes.append((op, inputs, f"v{self.count}", attributes))
        return f"v{self.count}"

    def conv(self, x, name, inputs, outputs, size, bias=False, group=1, **attributes):
        spread = (3 / (inputs // group * size * size)) ** 0.5
        operands = [x, self.weight(f"{name}.weight", (outputs, inputs // group, size, size), -spread, spread)]
        if bias:
            operands.append(self.weight(f"{name}.bias", (outputs,), -0.2, 0.2))
        return self.node("Conv", operands, group=group, kernel_shape=[size, size], pads=[size // 2] * 4, **attributes)

    def norm(self, x, name, channels):
        bounds = {"weight": (0.5, 1.5), "bias": (-0.2, 0.2), "running_mean": (-0.1, 0.1), "running_var": (0.5, 1.5)}
        names = [self.weight(f"{name}.{what}", (channels,), *bound) for what, bound in bounds.items()]
        self.norms.append(name)
        return self.node("BatchNormalization", [x, *names], epsilon=1e-3, momentum=MOMENTUM)

    def proto(self, double, weights):
        element = onnx.TensorProto.DOUBLE if double else onnx.TensorProto.FLOAT
        number = np.float64 if double else np.float32
        nodes, outputs = [], ["scores"]
        for i, (op, inputs, result, attributes) in enumerate(self.nodes):
            results = ["scores" if i + 1 == len(self.nodes) else result]
            if double and op == "BatchNormalization":
                attributes = {**attributes, "training_mode": 1}
                results += [result + ".mean", result + ".var"]
                outputs += results[1:]
            if op == "Clip":
                inputs = [inputs[0], "low", "high"]
            nodes.append(helper.make_node(op, inputs, results, name=f"/{op}_{i}", **attributes))
        constants = {**weights, "low": np.array(0), "high": np.array(6)}
        graph = helper.make_graph(
            nodes, self.name, [helper.make_tensor_value_info("image", element, ["batch", 3, 8, 8])],
            [helper.make_tensor_value_info(name, element, None if i else ["batch", CLASSES]) for i, name in enumerate(outputs)],
            [onnx.numpy_helper.from_array(np.asarray(value, number), name) for name, value in constants.items()])
        return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 15 if double else self.opset)], ir_version=8)

    def run(self, weights, image, label):
        """The loss, and the next statistics."""
        found = ReferenceEvaluator(self.proto(True, weights)).run(None, {"image": image.astype(np.float64)})
        scores = found[0] - found[0].max(axis=1, keepdims=True)
        loss = np.mean(np.log(np.exp(scores).sum(axis=1)) - scores[np.arange(BATCH), label])
        names = [f"{norm}.{what}" for norm in self.norms for what in ("running_mean", "running_var")]
        return loss, dict(zip(names, found[1:]))


def residual(m):
    x = m.node("Relu", [m.norm(m.conv("image", "stem", 3, 4, 3, bias=True), "stem_norm", 4)])
    x = m.node("MaxPool", [x], kernel_shape=[2, 2], strides=[2, 2])
    y = m.node("Relu", [m.norm(m.conv(x, "a", 4, 4, 3), "a_norm", 4)])
    y = m.norm(m.conv(y, "b", 4, 4, 3), "b_norm", 4)
    x = m.node("Relu", [m.node("Add", [x, y])])
    y = m.node("Relu", [m.norm(m.conv(x, "c", 4, 6, 3, strides=[2, 2]), "c_norm", 6)])
    x = m.node("Relu", [m.node("Add", [y, m.norm(m.conv(x, "down", 4, 6, 1, strides=[2, 2]), "down_norm", 6)])])
    x = m.node("Flatten", [m.node("GlobalAveragePool", [x])])
    m.node("Gemm", [x, m.weight("fc.weight", (CLASSES, 6), -0.5, 0.5), m.weight("fc.bias", (CLASSES,), -0.2, 0.2)], transB=1)


def mobile(m):
    x = m.node("Clip", [m.norm(m.conv("image", "stem", 3, 4, 3, strides=[2, 2]), "stem_norm", 4)])
    y = m.node("Clip", [m.norm(m.conv(x, "expand", 4, 8, 1), "expand_norm", 8)])
    y = m.node("Clip", [m.norm(m.conv(y, "depth", 8, 8, 3, group=8), "depth_norm", 8)])
    x = m.node("Add", [x, m.norm(m.conv(y, "project", 8, 4, 1), "project_norm", 4)])
    x = m.node("HardSwish" if m.opset >= 14 else "Relu", [m.conv(x, "head", 4, 6, 1, bias=True)])
    x = m.node("Flatten", [m.node("GlobalAveragePool", [x])])
    m.node("Gemm", [x, m.weight("fc.weight", (6, CLASSES), -0.5, 0.5), m.weight("fc.bias", (CLASSES,), -0.2, 0.2)])


def dlc(*args):
    done = subprocess.run([DLC, *map(str, args)], capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"{' '.join(map(str, args))}\n{done.stdout}{done.stderr}")
    return done


def states(run):
    raw = (max(run.glob("step-*"), key=lambda path: int(path.name[5:])) / "states.safetensors").read_bytes()
    size = struct.unpack("<Q", raw[:8])[0]
    kinds = {"F32": np.float32, "I64": np.int64}
    return {name: np.frombuffer(raw[8 + size + entry["data_offsets"][0]:8 + size + entry["data_offsets"][1]], kinds[entry["dtype"]]).reshape(entry["shape"])
            for name, entry in json.loads(raw[8:8 + size]).items() if name != "__metadata__"}


def recipe(path, more=""):
    path.write_text(f"train(label: i64[batch]) {{\n  loss = sparse_categorical_crossentropy\n  optimizer = sgd(learning_rate=1.0)\n  batch = {BATCH}\n{more}}}\n")
    return path


def train(model, file, text, data, name, steps, device):
    run = FOLDER / f"{model.name}-{name}"
    dlc("train", file, "--recipe", text, "--data", f"train=npz:{data}", "--steps", steps, "--epochs", steps, "--no-shuffle", f"--device={device}", "--checkpoint", run,
        "--log", FOLDER / "log.jsonl")
    return states(run), run


def check(build, opset):
    model = Model(build.__name__, build, opset)
    image = rng.normal(size=(BATCH, 3, 8, 8)).astype(np.float32)
    label = rng.integers(0, CLASSES, BATCH)
    data, file = FOLDER / f"{model.name}.npz", FOLDER / f"{model.name}.onnx"
    np.savez(data, image=image, label=label)
    onnx.save(model.proto(False, model.weights), file)
    wrong = []
    for device in ("cpu", "emu"):
        after, run = train(model, file, recipe(FOLDER / "recipe.dl"), data, device, 1, device)
        trained = [name for name in model.weights if "running" not in name]
        loss, statistics = model.run(model.weights, image, label)
        wrong += [f"{device} {name}: no state" for name in model.weights if name not in after]
        for name, expected in statistics.items():
            if not np.allclose(after[name], expected, rtol=1e-4, atol=1e-5):
                wrong.append(f"{device} {name}: {after[name]}, expected {expected}")
        for name in trained:
            gradient = model.weights[name] - after[name]
            for place in rng.choice(gradient.size, min(gradient.size, 6), replace=False):
                losses = []
                for step in (STEP, -STEP):
                    moved = {key: value.astype(np.float64) for key, value in model.weights.items()}
                    moved[name].flat[place] += step
                    losses.append(model.run(moved, image, label)[0])
                expected = (losses[0] - losses[1]) / (2 * STEP)
                if abs(gradient.flat[place] - expected) > 2e-4 + 2e-3 * abs(expected):
                    wrong.append(f"{device} {name}[{place}]: {gradient.flat[place]}, expected {expected}")
    print(f"{model.name}: {len(trained)} weights and {len(statistics)} statistics", "agree" if not wrong else wrong)
    # What is frozen keeps its bits, statistics included; the others move.
    frozen, _ = train(model, file, recipe(FOLDER / "frozen.dl", '  freeze = ["stem*"]\n'), data, "frozen", 2, "cpu")
    moved = {name: not np.array_equal(frozen[name], value) for name, value in model.weights.items()}
    print(f"{model.name}: frozen", "holds" if all(still != name.startswith("stem") for name, still in moved.items()) else moved)
    # The trained network is one for inference again: by its running statistics.
    dlc("export", run, "-o", FOLDER / "trained.onnx")
    onnx.save(model.proto(False, {name: after[name] for name in model.weights}), FOLDER / "again.onnx")
    found, expected = (onnxruntime.InferenceSession(FOLDER / name, options, providers=["CPUExecutionProvider"]).run(None, {"image": image})[0]
                       for name in ("trained.onnx", "again.onnx"))
    print(f"{model.name}: export", "agrees" if np.allclose(found, expected, rtol=1e-3, atol=1e-4) else (found, expected))


def dropout():
    """Drops other elements in each step, and none outside of training."""
    graph = helper.make_graph(
        [helper.make_node("MatMul", ["x", "w"], ["y"], name="/product"), helper.make_node("Dropout", ["y", "ratio"], ["z"], name="/drop")],
        "dropping", [helper.make_tensor_value_info("x", 1, ["batch", 8])], [helper.make_tensor_value_info("z", 1, ["batch", 64])],
        [onnx.numpy_helper.from_array(np.full((8, 64), 0.125, np.float32), "w"), onnx.numpy_helper.from_array(np.array(0.25, np.float32), "ratio")])
    onnx.save(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 13)], ir_version=8), FOLDER / "dropping.onnx")
    np.savez(FOLDER / "dropping.npz", x=np.ones((BATCH, 8), np.float32), label=np.zeros((BATCH, 64), np.float32))
    (FOLDER / "dropping.dl").write_text("train(label: f32[batch, 64]) {\n  loss = mean_absolute_error\n  optimizer = sgd(learning_rate=1e-30)\n  batch = 4\n}\n")
    dlc("train", FOLDER / "dropping.onnx", "--recipe", FOLDER / "dropping.dl", "--data", f"train=npz:{FOLDER / 'dropping.npz'}", "--data",
        f"validation=npz:{FOLDER / 'dropping.npz'}", "--epochs", 3, "--device=cpu", "--log", FOLDER / "dropping.jsonl")
    rows = [json.loads(line) for line in (FOLDER / "dropping.jsonl").read_text().splitlines()]
    losses = {row["loss"] for row in rows}
    kept = [loss * 0.75 for loss in losses]  # of ones that count 1 / (1 - ratio)
    print("dropout", "drops" if len(losses) == 3 and all(0.65 < part < 0.85 for part in kept) and all(abs(row["validation_loss"] - 1) < 1e-6 for row in rows)
          else rows)


def refused():
    """A ratio that no mask can have, in a file whose dropout nobody asked for before."""
    graph = helper.make_graph(
        [helper.make_node("MatMul", ["x", "w"], ["y"], name="/product"), helper.make_node("Dropout", ["y"], ["z"], name="/drop", ratio=1.5)],
        "refused", [helper.make_tensor_value_info("x", 1, ["batch", 8])], [helper.make_tensor_value_info("z", 1, ["batch", 64])],
        [onnx.numpy_helper.from_array(np.zeros((8, 64), np.float32), "w")])
    onnx.save(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 11)], ir_version=8), FOLDER / "refused.onnx")
    done = subprocess.run([DLC, "train", FOLDER / "refused.onnx", "--recipe", FOLDER / "dropping.dl", "--data", f"train=npz:{FOLDER / 'dropping.npz'}", "--device=cpu"],
                          capture_output=True, text=True)
    print(done.returncode, done.stderr.strip())


FOLDER.mkdir(parents=True, exist_ok=True)
check(residual, 13)
check(mobile, 14)
dropout()
refused()
