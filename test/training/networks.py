"""Small networks as MLIR text with a step of training, their weights and their batches: what the tests, the record of PyTorch's losses
and the measurements share.

  python networks.py NETWORK OPTIMIZER [--small] [--precision P] > step.mlir
"""
import argparse
import json
import math

import numpy

OPTIMIZERS = {
    "sgd": {"kind": "sgd", "learning_rate": 0.01, "momentum": 0.9, "weight_decay": 1e-4},
    "adam": {"kind": "adam", "learning_rate": 1e-3},
    "adamw": {"kind": "adamw", "learning_rate": 1e-3, "weight_decay": 0.05},
}


class Value:
    def __init__(self, name, shape, element="f32"):
        self.name, self.shape, self.element = name, tuple(shape), element

    @property
    def type(self):
        return "tensor<" + "".join(f"{size}x" for size in self.shape) + self.element + ">"


class Graph:
    """One function, @train, over states; each method adds an op and gives its value."""

    def __init__(self):
        self.lines, self.states, self.inputs, self.count = [], {}, [], 0

    def input(self, name, shape, element="f32"):
        self.inputs.append(Value("%" + name, shape, element))
        return self.inputs[-1]

    def parameter(self, name, array):
        self.states[name] = numpy.asarray(array, "f4")
        return Value("%" + name, array.shape)

    def fresh(self):
        self.count += 1
        return f"%{self.count}"

    def op(self, text, operands, shape, element="f32", more="", results=None):
        """`text` names the op, `more` is what stands behind the operands."""
        result = Value(self.fresh(), shape, element)
        types = ", ".join(value.type for value in operands)
        types = f"({types})" if len(operands) != 1 or text.split()[0] in ("matmul", "add") else types
        self.lines.append(f"{result.name} = dlc.{text} {', '.join(value.name for value in operands)}{more} : {types} -> {result.type}")
        return result

    def constant(self, number, element="f32"):
        result = Value(self.fresh(), (), element)
        self.lines.append(f"{result.name} = dlc.constant dense<{number!r}> : {result.type}")
        return result

    def binary(self, op, a, b):
        b = b if isinstance(b, Value) else self.constant(float(b))
        return self.op(op, [a, b], numpy.broadcast_shapes(a.shape, b.shape))

    def unary(self, op, x):
        return self.op(op, [x], x.shape)

    def reshape(self, x, shape):
        return self.op("reshape", [x], shape, x.element)

    def transpose(self, x, order):
        return self.op("transpose", [x], [x.shape[i] for i in order], more=f" permutation = {list(order)}")

    def matmul(self, a, b):
        return self.op("matmul", [a, b], a.shape[:-1] + b.shape[-1:])

    def dense(self, name, x, weights, bias):
        product = self.matmul(x, self.parameter(name + ".w", weights))
        return self.binary("add", product, self.parameter(name + ".b", bias))

    def conv(self, name, x, filters, bias, pad=0):
        out = [size + 2 * pad - kernel + 1 for size, kernel in zip(x.shape[2:], filters.shape[2:])]
        window = f"strides = array<i64: 1, 1>, pads_low = array<i64: {pad}, {pad}>, pads_high = array<i64: {pad}, {pad}>, dilations = array<i64: 1, 1>"
        y = self.op("conv", [x, self.parameter(name + ".w", filters)], (x.shape[0], filters.shape[0], *out), more=f" channels_first {{{window}}}")
        return self.binary("add", y, self.reshape(self.parameter(name + ".b", bias), (filters.shape[0], 1, 1)))

    def pool(self, x):
        zeros, twos = "array<i64: 0, 0>", "array<i64: 2, 2>"
        window = f"kernel = {twos}, strides = {twos}, pads_low = {zeros}, pads_high = {zeros}, dilations = array<i64: 1, 1>"
        return self.op("pool max", [x], (*x.shape[:2], x.shape[2] // 2, x.shape[3] // 2), more=f" channels_first {{{window}}}")

    def layer_norm(self, name, x, width):
        y = Value(self.fresh(), x.shape)
        statistics = Value("", x.shape[:-1] + (1,)).type
        self.lines.append(f"{y.name}:3 = dlc.normalize {x.name} axes = [{len(x.shape) - 1}] {{epsilon = 1.0e-5 : f64}} : {x.type} -> ({y.type}, {statistics}, {statistics})")
        y = Value(y.name + "#0", x.shape)
        y = self.binary("mul", y, self.parameter(name + ".w", numpy.ones(width)))
        return self.binary("add", y, self.parameter(name + ".b", numpy.zeros(width)))

    def cross_entropy(self, logits, label):
        rows, classes = logits.shape
        logs = self.op("log_softmax", [logits], logits.shape, more=" axes = [1]")
        line, column = Value(self.fresh(), (1, classes), "i64"), self.reshape(label, (rows, 1))
        self.lines.append(f"{line.name} = dlc.iota axis = 1 : {line.type}")
        hit = self.op("compare eq", [line, column], logits.shape, "i1")
        chosen = self.op("select", [hit, logs, self.constant(0.0)], logits.shape)
        total = self.op("reduce sum", [chosen], (), more=" axes = [0, 1]")
        return self.binary("mul", total, -1.0 / rows)

    def text(self, loss, training):
        def attribute(value):
            if isinstance(value, dict):
                return "{" + ", ".join(f"{key} = {attribute(entry)}" for key, entry in value.items()) + "}"
            return json.dumps(value) if isinstance(value, (str, bool)) else f"{value} : i64" if isinstance(value, int) else f"{value:.9e}"

        def hexadecimal(array):
            return f'dense<"0x{array.tobytes().hex()}">' if array.size > 1 else f"dense<{array.item()!r}>"

        states = "".join(f"  dlc.state @{name} {{role = \"parameter\"}} : {Value('', array.shape).type} = {hexadecimal(array)} : {Value('', array.shape).type}\n"
                         for name, array in self.states.items())
        arguments = [f"{value.name}: {value.type} {{dlc.name = \"{value.name[1:]}\"}}" for value in self.inputs]
        arguments += [f"%{name}: {Value('', array.shape).type} {{dlc.state = @{name}}}" for name, array in self.states.items()]
        body = "".join(f"    {line}\n" for line in self.lines)
        return (f"module {{\n{states}  func.func @train({', '.join(arguments)}) -> (tensor<f32> {{dlc.name = \"loss\"}})\n"
                f"      attributes {{dlc.training = {attribute(training)}}} {{\n{body}    return {loss.name} : tensor<f32>\n  }}\n}}\n")


def uniform(random, *shape, fan):
    return random.uniform(-1, 1, shape).astype("f4") / math.sqrt(fan)


def cnn(graph, random, small):
    """conv 32, pool, conv 64, pool, conv 64, dense 64, dense 10 on 28 x 28 pictures."""
    batch, widths, hidden = (8, (4, 8, 8), 16) if small else (64, (32, 64, 64), 64)
    x, label = graph.input("image", (batch, 1, 28, 28)), graph.input("label", (batch,), "i64")
    channels, y = 1, x
    for i, width in enumerate(widths):
        fan = channels * 9
        y = graph.unary("relu", graph.conv(f"conv{i}", y, uniform(random, width, channels, 3, 3, fan=fan), uniform(random, width, fan=fan)))
        y = graph.pool(y) if i < 2 else y
        channels = width
    y = graph.reshape(y, (batch, channels * 9))
    y = graph.unary("relu", graph.dense("dense0", y, uniform(random, channels * 9, hidden, fan=channels * 9), uniform(random, hidden, fan=channels * 9)))
    y = graph.dense("dense1", y, uniform(random, hidden, 10, fan=hidden), uniform(random, 10, fan=hidden))
    return graph.cross_entropy(y, label)


def lstm(graph, random, small):
    """Embedding and LSTM(128) over 20 words, dense over the vocabulary."""
    return recurrent(graph, random, (8, 6, 30, 8, 12) if small else (64, 20, 1000, 128, 128), "lstm", 4, 3)


def repeated(*cell):
    """The same of sizes whose steps are one launch on CUDA."""
    return lambda graph, random, small: recurrent(graph, random, (4, 7, 30, 8, 64), *cell)


def recurrent(graph, random, sizes, op, gates, functions, more=""):
    batch, steps, words, embedded, hidden = sizes
    tokens, label = graph.input("tokens", (batch, steps), "i64"), graph.input("label", (batch,), "i64")
    table = graph.parameter("embedding", random.normal(size=(words, embedded)).astype("f4"))
    x = graph.op("gather", [table, tokens], (batch, steps, embedded), more=" axis = 0")
    x = graph.transpose(x, (1, 0, 2))
    w = graph.parameter(f"{op}.w", uniform(random, 1, gates * hidden, embedded, fan=hidden))
    r = graph.parameter(f"{op}.r", uniform(random, 1, gates * hidden, hidden, fan=hidden))
    b = graph.parameter(f"{op}.b", uniform(random, 1, 2 * gates * hidden, fan=hidden))
    y, last = Value(graph.fresh(), (steps, 1, batch, hidden)), Value("", (1, batch, hidden))
    names, zeros = ", ".join(["\"sigmoid\""] + ["\"tanh\""] * (functions - 1)), ", ".join(["0.0"] * functions)
    results = ", ".join([y.type] + [last.type] * (functions - 1))
    graph.lines.append(f"{y.name}:{functions} = dlc.{op} {x.name}, {w.name}, {r.name} bias {b.name} forward {{activations = [{names}], alphas = array<f64: {zeros}>, "
                       f"betas = array<f64: {zeros}>{more}}} : ({x.type}, {w.type}, {r.type}, {b.type}) -> ({results})")
    h = graph.reshape(Value(y.name + "#1", last.shape), (batch, hidden))
    return graph.cross_entropy(graph.dense("out", h, uniform(random, hidden, words, fan=hidden), uniform(random, words, fan=hidden)), label)


def transformer(graph, random, small):
    """A character language model: layers of causal attention and two dense layers, normalized in front."""
    batch, length, width, heads, layers, letters = (4, 8, 16, 2, 2, 20) if small else (32, 128, 128, 4, 4, 96)
    tokens, label = graph.input("tokens", (batch, length), "i64"), graph.input("label", (batch * length,), "i64")
    table = graph.parameter("embedding", 0.02 * random.normal(size=(letters, width)))
    x = graph.op("gather", [table, tokens], (batch, length, width), more=" axis = 0")
    x = graph.binary("add", x, graph.parameter("position", 0.02 * random.normal(size=(length, width))))

    def dense(name, y, to):
        fan = y.shape[-1]
        return graph.dense(name, y, uniform(random, fan, to, fan=fan), uniform(random, to, fan=fan))

    def split(y):
        return graph.transpose(graph.reshape(y, (batch, length, heads, width // heads)), (0, 2, 1, 3))

    for i in range(layers):
        y = graph.layer_norm(f"n{i}a", x, width)
        q, k, v = (split(dense(f"{letter}{i}", y, width)) for letter in "qkv")
        name, scores = graph.fresh(), Value("", (batch, heads, length, length))
        graph.lines.append(f"{name}:2 = dlc.attention {q.name}, {k.name}, {v.name} {{causal = true, scale = {1 / math.sqrt(width // heads):.17e} : f64}} : "
                           f"({q.type}, {k.type}, {v.type}) -> ({q.type}, {scores.type})")
        y = graph.reshape(graph.transpose(Value(name + "#0", q.shape), (0, 2, 1, 3)), (batch, length, width))
        x = graph.binary("add", x, dense(f"o{i}", y, width))
        y = dense(f"up{i}", graph.layer_norm(f"n{i}b", x, width), 4 * width)
        half = graph.binary("mul", y, 0.5)
        y = graph.binary("mul", half, graph.binary("add", graph.unary("erf", graph.binary("mul", y, 1 / math.sqrt(2))), 1.0))
        x = graph.binary("add", x, dense(f"down{i}", y, width))
    x = graph.reshape(graph.layer_norm("last", x, width), (batch * length, width))
    return graph.cross_entropy(dense("out", x, letters), label)


NETWORKS = {"cnn": cnn, "lstm": lstm, "transformer": transformer}
# On the emulated device alone, beside the CPU.
REPEATED = {"lstm_repeated": repeated("lstm", 4, 3), "gru_repeated": repeated("gru", 3, 2, ", linear_before_reset = true"),
            "gru_reset_before_repeated": repeated("gru", 3, 2)}
SETS = 4  # batches that take turns


def build(network, optimizer, small=False, precision="f32", **training):
    """The module's text, and the graph with weights and inputs."""
    graph = Graph()
    loss = (NETWORKS | REPEATED)[network](graph, numpy.random.default_rng(3), small)
    return graph.text(loss, {"optimizer": OPTIMIZERS[optimizer], "precision": precision, **training}), graph


def batches(network, graph):
    """SETS batches, each a dictionary of arrays; labels can be learnt from what they belong to."""
    random, result = numpy.random.default_rng(17), []
    shapes = {value.name[1:]: value.shape for value in graph.inputs}
    words = next((a.shape[0] for n, a in graph.states.items() if n == "embedding"), 0)
    for _ in range(SETS):
        if network == "cnn":
            label = random.integers(0, 10, shapes["label"])
            image = random.normal(size=shapes["image"]) + label.reshape(-1, 1, 1, 1) / 10
            result.append({"image": image.astype("f4"), "label": label})
        elif network == "lstm" or network in REPEATED:
            tokens = random.integers(0, words, shapes["tokens"])
            result.append({"tokens": tokens, "label": tokens[:, -1].copy()})
        else:
            letters = graph.states["embedding"].shape[0]
            tokens = random.integers(0, letters, shapes["tokens"])
            tokens[:, 1::2] = tokens[:, ::2][:, : tokens[:, 1::2].shape[1]]
            result.append({"tokens": tokens, "label": numpy.roll(tokens, -1, 1).reshape(-1)})
    return result


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("network", choices=NETWORKS)
    parser.add_argument("optimizer", choices=OPTIMIZERS)
    parser.add_argument("--small", action="store_true")
    parser.add_argument("--precision", default="f32")
    options = parser.parse_args()
    print(build(options.network, options.optimizer, options.small, options.precision)[0], end="")
