"""Small texts, their weights from the entry `init`, and NumPy's word on what they give.

    numerics.py DLC FOLDER
"""
import pathlib
import subprocess
import sys

import numpy as np

DLC, FOLDER = sys.argv[1], pathlib.Path(sys.argv[2])


def run(text, inputs, entry="infer", seed=3, weights=True):
    """The outputs of an entry, and the states that it began with, where there are some."""
    path, states = FOLDER / "case.dl", FOLDER / "states.npz"
    path.write_text(text)
    states.unlink(missing_ok=True)
    seed_file = FOLDER / "seed.npy"
    np.save(seed_file, np.int64(seed))
    init = [DLC, "run", path, "--device=cpu", "--entry=init", "--input", f"seed={seed_file}", "--states", states]
    if weights:
        subprocess.run(init, check=True, capture_output=True)
    command = [DLC, "run", path, "--device=cpu", f"--entry={entry}", f"--seed={seed}", "--output", FOLDER / "out"]
    for name, value in inputs.items():
        np.save(FOLDER / f"{name}.npy", value)
        command += ["--input", f"{name}={FOLDER / name}.npy"]
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode:
        sys.exit(done.stdout + done.stderr)
    return {f.stem: np.load(f) for f in (FOLDER / "out").glob("*.npy")}, dict(np.load(states)) if weights else {}


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def log_softmax(x):
    x = x - x.max(-1, keepdims=True)
    return x - np.log(np.exp(x).sum(-1, keepdims=True))


def dense():
    x = rng.normal(size=(4, 3)).astype("f4")
    out, w = run("model m(x: f32[4, 3]) {\n return x |> dense(5, activation=relu)\n}", {"x": x})
    return out["output"], np.maximum(x @ w["dense.kernel"] + w["dense.bias"], 0)


def convolution():
    x = rng.normal(size=(2, 6, 6, 3)).astype("f4")
    out, w = run("model m(x: f32[2, 6, 6, 3]) {\n return x |> conv2d(4, 3, stride=2, padding=\"same\")\n}", {"x": x})
    padded, expected = np.pad(x, ((0, 0), (0, 1), (0, 1), (0, 0))), np.zeros((2, 3, 3, 4))
    for i in range(3):
        for j in range(3):
            expected[:, i, j] = np.tensordot(padded[:, 2 * i:2 * i + 3, 2 * j:2 * j + 3], w["conv2d.kernel"], 3)
    return out["output"], expected + w["conv2d.bias"]


def transposed():
    x = rng.normal(size=(1, 3, 2)).astype("f4")
    out, w = run("model m(x: f32[1, 3, 2]) {\n return x |> conv1d_transpose(4, 3, stride=2)\n}", {"x": x})
    expected = np.zeros((1, 7, 4))
    for i in range(3):
        for k in range(3):
            expected[:, 2 * i + k] += x[:, i] @ w["conv1d_transpose.kernel"][k].T
    return out["output"], expected + w["conv1d_transpose.bias"]


def lstm():
    x = rng.normal(size=(2, 5, 3)).astype("f4")
    out, w = run("model m(x: f32[2, 5, 3]) {\n return x |> lstm(4)\n}", {"x": x})
    h = c = np.zeros((2, 4))
    for t in range(5):
        i, o, f, g = np.split(x[:, t] @ w["lstm.kernel"].T + h @ w["lstm.recurrent_kernel"].T + w["lstm.bias"], 4, 1)
        c = sigmoid(f) * c + sigmoid(i) * np.tanh(g)
        h = sigmoid(o) * np.tanh(c)
    assert (w["lstm.bias"][8:12] == 1).all() and w["lstm.bias"].sum() == 4
    return out["output"], h


def layer_norm():
    x = rng.normal(size=(4, 6)).astype("f4")
    out, _ = run("model m(x: f32[4, 6]) {\n return x |> layer_norm\n}", {"x": x})
    return out["output"], (x - x.mean(1, keepdims=True)) / np.sqrt(x.var(1, keepdims=True) + 1e-5)


def attention():
    x = rng.normal(size=(1, 4, 6)).astype("f4")
    out, w = run("model m(x: f32[1, 4, 6]) {\n return x |> multi_head_attention(2, causal=true)\n}", {"x": x})
    q, k, v = ((x[0] @ w[f"multi_head_attention.{n}_kernel"]).reshape(4, 2, 3).swapaxes(0, 1) for n in ("query", "key", "value"))
    scores = np.where(np.tri(4), q @ k.swapaxes(1, 2) / np.sqrt(3), -np.inf)
    y = (np.exp(log_softmax(scores)) @ v).swapaxes(0, 1).reshape(4, 6)
    return out["output"], (y @ w["multi_head_attention.output_kernel"])[None]


def initializers():
    """Moments of each initializer, and that a matrix is orthogonal."""
    text = "model m(x: f32[1]) {\n"
    for name in ("glorot_uniform", "glorot_normal", "he_uniform", "he_normal", "lecun_normal", "uniform(-1, 3)", "normal(2.0, mean=5.0)"):
        text += f"  a = weights([300, 200], init={name}, name=\"{name.split('(')[0]}\")\n  x = x + a[0, 0]\n"
    for name, shape in (("tall", "[60, 20]"), ("wide", "[20, 60]")):
        text += f"  a = weights({shape}, init=orthogonal, name=\"{name}\")\n  x = x + a[0, 0]\n"
    _, w = run(text + "  return x\n}", {"x": np.zeros(1, "f4")})
    w = {k.removesuffix(".value"): v for k, v in w.items()}
    found, expected = [], []
    for name, mean, deviation in (("glorot_uniform", 0, np.sqrt(2 / 500)), ("glorot_normal", 0, np.sqrt(2 / 500)), ("he_uniform", 0, np.sqrt(2 / 300)),
                                  ("he_normal", 0, np.sqrt(2 / 300)), ("lecun_normal", 0, np.sqrt(1 / 300)), ("uniform", 1, 4 / np.sqrt(12)),
                                  ("normal", 5, 2)):
        found += [1 + (w[name].mean() - mean) / deviation, w[name].std() / deviation]
        expected += [1, 1]
    assert np.allclose(found, expected, atol=0.02), found
    return np.stack([w["tall"].T @ w["tall"], w["wide"] @ w["wide"].T]), np.stack([np.eye(20)] * 2)


def losses():
    """Loss and metrics of `eval`, where the last record does not count."""
    x, label = rng.normal(size=(4, 3)).astype("f4"), np.array([0, 2, 1, 1])
    results = []
    for loss, expected in (("sparse_categorical_crossentropy", -log_softmax(x)[range(4), label]),
                           ("sparse_categorical_crossentropy(label_smoothing=0.1)",
                            -0.9 * log_softmax(x)[range(4), label] - 0.1 * log_softmax(x).mean(1))):
        text = f"model m(x: f32[4, 3]) {{\n return softmax(x)\n}}\ntrain m {{\n loss = {loss}\n metrics = [accuracy, top_k(k=2)]\n}}"
        out, _ = run(text, {"x": x, "label": label, "count": np.int64(3)}, "eval", weights=False)
        hits = (x.argmax(1) == label)[:3].mean()
        two = (np.argsort(-x, 1)[:, :2] == label[:, None]).any(1)[:3].mean()
        results.append(([out["loss"], out["accuracy"], out["top_k"]], [expected[:3].mean(), hits, two]))
    y = rng.normal(size=(4, 3)).astype("f4")
    wanted = np.exp(log_softmax(y)).astype("f4")
    text = "model m(x: f32[4, 3]) {\n return x\n}\ntrain m {\n loss = categorical_crossentropy(class_weights=[1, 0.5, 2])\n}"
    out, _ = run(text, {"x": x, "label": wanted, "count": np.int64(3)}, "eval", weights=False)
    results.append(([out["loss"]], [-(wanted * log_softmax(x) * [1, 0.5, 2]).sum(1)[:3].mean()]))
    for loss, expected in (("mean_squared_error", (x - y) ** 2), ("mean_absolute_error", abs(x - y)),
                           ("huber(delta=0.5)", np.where(abs(x - y) < 0.5, (x - y) ** 2 / 2, 0.5 * (abs(x - y) - 0.25)))):
        text = f"model m(x: f32[4, 3]) {{\n return x\n}}\ntrain m {{\n loss = {loss}\n}}"
        out, _ = run(text, {"x": x, "label": y, "count": np.int64(3)}, "eval", weights=False)
        results.append(([out["loss"]], [expected[:3].mean()]))
    return np.concatenate([r[0] for r in results]), np.concatenate([r[1] for r in results])


FOLDER.mkdir(parents=True, exist_ok=True)
rng = np.random.default_rng(5)
failed = 0
cases = [dense, convolution, transposed, lstm, layer_norm, attention, initializers, losses]
for case in cases:
    found, expected = case()
    if found.shape != expected.shape or not np.allclose(found, expected, rtol=1e-4, atol=1e-4):
        failed += 1
        print(f"{case.__name__}: {abs(found - expected).max() if found.shape == expected.shape else (found.shape, expected.shape)}")
print(f"{len(cases) - failed} passed, {failed} failed")
