"""Records what PyTorch makes of the networks and optimizers of the tests: python record_pytorch.py, in an environment with torch.

Writes pytorch_losses.json (100 losses of each small network with SGD, Adam and AdamW, from the weights and batches of networks.py) and
../passes/OptimizerTable.inc (parameters after each step, for every optimizer and schedule), ../ir/LossTable.inc (losses and their gradients)."""
import json
import math
import pathlib

import numpy
import torch
import torch.nn.functional as F

import networks

HERE = pathlib.Path(__file__).parent
STEPS = 100
torch.set_num_threads(1)


def optimizer(kind, parameters, **options):
    """With the names of dlc.training."""
    renamed = {"learning_rate": "lr", "epsilon": "eps", "rate_decay": "lr_decay", "initial_sum": "initial_accumulator_value"}
    options = {renamed.get(key, key): value for key, value in options.items()}
    if "beta1" in options or "beta2" in options:
        options["betas"] = (options.pop("beta1", 0.9), options.pop("beta2", 0.999))
    makers = {"sgd": torch.optim.SGD, "adam": torch.optim.Adam, "adamw": torch.optim.AdamW, "rmsprop": torch.optim.RMSprop, "adagrad": torch.optim.Adagrad}
    options.setdefault("lr", 1e-3 if kind in ("adam", "adamw") else 1e-2)
    return makers[kind](parameters, **options)


# ---- networks ----


def conv(p, name, x):
    return F.conv2d(x, p[name + ".w"], p[name + ".b"])


def dense(p, name, x):
    return x @ p[name + ".w"] + p[name + ".b"]


def cnn(p, image, label):
    for i in range(3):
        image = F.relu(conv(p, f"conv{i}", image))
        image = F.max_pool2d(image, 2) if i < 2 else image
    return F.cross_entropy(dense(p, "dense1", F.relu(dense(p, "dense0", image.flatten(1)))), label)


def lstm(p, tokens, label):
    """Gates in ONNX's order: i, o, f, c."""
    x, hidden = p["embedding"][tokens], p["lstm.r"].shape[2]
    h = c = torch.zeros(len(tokens), hidden)
    bias = p["lstm.b"][0, : 4 * hidden] + p["lstm.b"][0, 4 * hidden :]
    for t in range(x.shape[1]):
        i, o, f, g = (x[:, t] @ p["lstm.w"][0].T + h @ p["lstm.r"][0].T + bias).chunk(4, 1)
        c = torch.sigmoid(f) * c + torch.sigmoid(i) * torch.tanh(g)
        h = torch.sigmoid(o) * torch.tanh(c)
    return F.cross_entropy(dense(p, "out", h), label)


def transformer(p, tokens, label, heads=2):
    x = p["embedding"][tokens] + p["position"]
    batch, length, width = x.shape
    layers = sum(name.startswith("up") for name in p) // 2

    def norm(name, y):
        return F.layer_norm(y, (width,), p[name + ".w"], p[name + ".b"])

    for i in range(layers):
        y = norm(f"n{i}a", x)
        q, k, v = (dense(p, f"{letter}{i}", y).view(batch, length, heads, -1).transpose(1, 2) for letter in "qkv")
        y = F.scaled_dot_product_attention(q, k, v, is_causal=True).transpose(1, 2).reshape(batch, length, width)
        x = x + dense(p, f"o{i}", y)
        x = x + dense(p, f"down{i}", F.gelu(dense(p, f"up{i}", norm(f"n{i}b", x))))
    return F.cross_entropy(dense(p, "out", norm("last", x)).flatten(0, 1), label)


def losses(network, kind):
    graph = networks.build(network, kind, small=True)[1]
    p = {name: torch.nn.Parameter(torch.from_numpy(array.copy())) for name, array in graph.states.items()}
    sets = [{name: torch.from_numpy(array) for name, array in batch.items()} for batch in networks.batches(network, graph)]
    steps, result = optimizer(**networks.OPTIMIZERS[kind], parameters=list(p.values())), []
    for step in range(STEPS):
        steps.zero_grad()
        loss = globals()[network](p, **sets[step % len(sets)])
        loss.backward()
        steps.step()
        result.append(round(loss.item(), 7))
    return result


# ---- optimizers ----

ROWS = [
    {"kind": "sgd", "learning_rate": 0.1}, {"kind": "sgd", "learning_rate": 0.1, "weight_decay": 0.01},
    {"kind": "sgd", "learning_rate": 0.1, "momentum": 0.9}, {"kind": "sgd", "learning_rate": 0.1, "momentum": 0.9, "dampening": 0.3},
    {"kind": "sgd", "learning_rate": 0.1, "momentum": 0.9, "nesterov": True, "weight_decay": 0.05},
    {"kind": "adam"}, {"kind": "adam", "learning_rate": 0.05, "beta1": 0.8, "beta2": 0.95, "weight_decay": 0.1, "epsilon": 1e-6},
    {"kind": "adamw"}, {"kind": "adamw", "learning_rate": 0.05, "weight_decay": 0.2},
    {"kind": "rmsprop"}, {"kind": "rmsprop", "learning_rate": 0.05, "momentum": 0.7, "centered": True, "weight_decay": 0.01, "alpha": 0.9},
    {"kind": "adagrad"}, {"kind": "adagrad", "learning_rate": 0.2, "rate_decay": 0.1, "initial_sum": 0.5, "weight_decay": 0.02},
]
SCHEDULES = [
    ({"kind": "step", "gamma": 0.5, "period": 2}, lambda o: torch.optim.lr_scheduler.StepLR(o, 2, 0.5)),
    ({"kind": "exponential", "gamma": 0.8}, lambda o: torch.optim.lr_scheduler.ExponentialLR(o, 0.8)),
    ({"kind": "cosine", "period": 5, "lowest": 0.01}, lambda o: torch.optim.lr_scheduler.CosineAnnealingLR(o, 5, 0.01)),
    ({"kind": "constant", "warmup": 3}, lambda o: torch.optim.lr_scheduler.LinearLR(o, 1 / 3, 1, 2)),
]
COUNT, ELEMENTS = 6, 5


def gradient(step):
    """Of step 0, 1, ...; the same formula stands in TrainStepTest.cpp."""
    return torch.tensor([math.sin(1.7 * step + 0.9 * i) * (1 + i) for i in range(ELEMENTS)], dtype=torch.float64)


def path(options, schedule=None):
    p = torch.nn.Parameter(torch.tensor([0.5 - 0.3 * i for i in range(ELEMENTS)], dtype=torch.float64))
    steps, values = optimizer(parameters=[p], **options), []
    rates = schedule(steps) if schedule else None
    for step in range(COUNT):
        p.grad = gradient(step)
        steps.step()
        if rates:
            rates.step()
        values += p.tolist()
    return values


def table():
    def dictionary(options):
        return ", ".join(f"{k} = " + (f'"{v}"' if isinstance(v, str) else str(v).lower() if isinstance(v, bool) else f"{v} : i64" if isinstance(v, int) else f"{v:.6e}") for k, v in options.items())

    rows = [(f"optimizer = {{{dictionary(options)}}}", path(options)) for options in ROWS]
    plain = {"kind": "sgd", "learning_rate": 0.1}
    rows += [(f"optimizer = {{{dictionary(plain)}}}, schedule = {{{dictionary(schedule)}}}", path(plain, maker)) for schedule, maker in SCHEDULES]
    lines = [f"// What record_pytorch.py wrote, with PyTorch {torch.__version__}: parameters after each of {COUNT} steps."]
    lines += ["{R\"(" + text + ")\", {" + ", ".join(f"{value:.9g}" for value in values) + "}}," for text, values in rows]
    return "\n".join(lines) + "\n"


# ---- losses ----


def loss_table():
    """Losses and gradients for the scores, labels and targets of LossTest.cpp."""
    labels, weights = torch.tensor([2, 0, 1, 1]), torch.tensor([1, 0.5, 2], dtype=torch.float64)
    targets = torch.tensor([0.5 + 0.5 * math.cos(0.5 * k) for k in range(12)], dtype=torch.float64).view(4, 3)
    shares = targets / targets.sum(1, keepdim=True)
    rows = {
        "cross_entropy": lambda x: F.cross_entropy(x, labels),
        "cross_entropy sum": lambda x: F.cross_entropy(x, labels, reduction="sum"),
        "cross_entropy smoothing": lambda x: F.cross_entropy(x, labels, label_smoothing=0.2),
        "cross_entropy weights": lambda x: F.cross_entropy(x, labels, weights),
        "cross_entropy ignore": lambda x: F.cross_entropy(x, labels, ignore_index=0),
        "cross_entropy weights ignore smoothing": lambda x: F.cross_entropy(x, labels, weights, ignore_index=0, label_smoothing=0.2),
        "dense": lambda x: F.cross_entropy(x, shares),
        "dense weights smoothing": lambda x: F.cross_entropy(x, shares, weights, label_smoothing=0.2),
        "nll weights": lambda x: F.nll_loss(F.log_softmax(x, 1), labels, weights),
        "probabilities": lambda x: F.nll_loss(torch.log(F.softmax(x, 1)), labels),
        "bce_logits": lambda x: F.binary_cross_entropy_with_logits(x, targets),
        "bce": lambda x: F.binary_cross_entropy(torch.sigmoid(x), targets),
        "mse": lambda x: F.mse_loss(x, targets),
        "l1 sum": lambda x: F.l1_loss(x, targets, reduction="sum"),
        "huber": lambda x: F.huber_loss(x, targets, delta=0.7),
        "kl": lambda x: F.kl_div(F.log_softmax(x, 1), shares, reduction="batchmean"),
    }
    lines = [f"// What record_pytorch.py wrote, with PyTorch {torch.__version__}: the loss, its gradient."]
    for name, loss in rows.items():
        x = torch.tensor([2 * math.sin(0.8 * i + 0.3) for i in range(12)], dtype=torch.float64).view(4, 3).requires_grad_()
        value = loss(x)
        value.backward()
        lines.append(f'{{"{name}", {value.item():.10g}, {{' + ", ".join(f"{g:.10g}" for g in x.grad.flatten().tolist()) + "}},")
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    (HERE.parent / "ir" / "LossTable.inc").write_text(loss_table())
    (HERE.parent / "passes" / "OptimizerTable.inc").write_text(table())
    record = {network: {kind: losses(network, kind) for kind in networks.OPTIMIZERS} for network in networks.NETWORKS}
    text = json.dumps({"torch": torch.__version__, "losses": record}).replace("], ", "],\n").replace("}, ", "},\n")
    (HERE / "pytorch_losses.json").write_text(text + "\n")
