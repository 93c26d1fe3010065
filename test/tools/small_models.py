"""Small networks of the tutorials as ONNX files with seeded random weights and a symbolic batch.

    small_models.py mnist_cnn OUT.onnx        Keras's MNIST CNN: conv 32, pool, conv 64, pool, conv 64, dense 64, dense 10
    small_models.py mlp OUT.onnx              784-512-512-10
    small_models.py lstm_text OUT.onnx        64 tokens of 10000: embedding 128, LSTM 128, the last state to dense 10000, softmax
    small_models.py mobilenet_v2 OUT.onnx     images of 224: 17 inverted residuals, batch norms folded
    small_models.py encoder OUT.onnx          two layers of a transformer: 24 tokens of 64, 4 heads, GELU
"""
import argparse

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper


class Builder:
    """Collects nodes and weights of a chain of layers."""

    def __init__(self, seed):
        self.rng, self.nodes, self.weights = np.random.default_rng(seed), [], []

    def weight(self, name, shape, fan_in):
        value = (self.rng.standard_normal(shape) * np.sqrt(2 / fan_in)).astype(np.float32)
        self.weights.append(numpy_helper.from_array(value, name))
        return name

    def node(self, op, inputs, name, **attributes):
        self.nodes.append(helper.make_node(op, inputs, [name], name=name, **attributes))
        return name

    def conv(self, x, name, inputs, outputs, size):
        w = self.weight(name + ".w", (outputs, inputs, size, size), inputs * size * size)
        b = self.weight(name + ".b", (outputs,), 200)
        return self.node("Relu", [self.node("Conv", [x, w, b], name, kernel_shape=[size, size])], name + "_relu")

    def pool(self, x, name):
        return self.node("MaxPool", [x], name, kernel_shape=[2, 2], strides=[2, 2])

    def dense(self, x, name, inputs, outputs, relu=True):
        w = self.weight(name + ".w", (outputs, inputs), inputs)
        b = self.weight(name + ".b", (outputs,), 200)
        y = self.node("Gemm", [x, w, b], name, transB=1)
        return self.node("Relu", [y], name + "_relu") if relu else y

    def constant(self, name, value):
        self.weights.append(numpy_helper.from_array(np.asarray(value), name))
        return name

    def model(self, name, in_name, in_shape, out_name, out_shape, in_type=TensorProto.FLOAT):
        value = lambda n, s, kind: helper.make_tensor_value_info(n, kind, ["batch", *s])
        self.nodes[-1].output[0] = out_name
        graph = helper.make_graph(self.nodes, name, [value(in_name, in_shape, in_type)],
                                  [value(out_name, out_shape, TensorProto.FLOAT)], self.weights)
        return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)


def mnist_cnn(seed=1):
    b = Builder(seed)
    x = b.pool(b.conv("image", "conv1", 1, 32, 3), "pool1")
    x = b.pool(b.conv(x, "conv2", 32, 64, 3), "pool2")
    x = b.node("Flatten", [b.conv(x, "conv3", 64, 64, 3)], "flatten")
    x = b.dense(b.dense(x, "dense1", 576, 64), "dense2", 64, 10, relu=False)
    b.node("Softmax", [x], "softmax", axis=-1)
    return b.model("mnist_cnn", "image", [1, 28, 28], "probs", [10])


def mlp(seed=1):
    b = Builder(seed)
    x = b.dense(b.dense("x", "dense1", 784, 512), "dense2", 512, 512)
    b.dense(x, "dense3", 512, 10, relu=False)
    return b.model("mlp", "x", [784], "logits", [10])


def encoder(seed=1, tokens=24, width=64, heads=4, layers=2):
    b = Builder(seed)
    constant = b.constant

    def product(x, name, inputs, outputs):
        y = b.node("MatMul", [x, b.weight(name + ".w", (inputs, outputs), 2 * inputs)], name + "_product")
        return b.node("Add", [y, b.weight(name + ".b", (outputs,), 200)], name)

    def norm(x, name):
        scale = constant(name + ".scale", np.ones(width, np.float32))
        return b.node("LayerNormalization", [x, scale, b.weight(name + ".b", (width,), 200)], name, axis=-1)

    split = constant("split", np.array([0, 0, heads, width // heads], np.int64))
    join = constant("join", np.array([0, 0, width], np.int64))
    root = constant("root", np.float32((width // heads) ** -0.5))
    half, one, sqrt2 = constant("half", np.float32(0.5)), constant("one", np.float32(1)), constant("sqrt2", np.float32(2**0.5))
    x = "tokens"
    for layer in range(layers):
        name = lambda part: f"layer{layer}_{part}"
        y = norm(x, name("norm1"))
        parts = []
        for part, order in (("q", [0, 2, 1, 3]), ("k", [0, 2, 3, 1]), ("v", [0, 2, 1, 3])):
            z = b.node("Reshape", [product(y, name(part), width, width), split], name(part + "_split"))
            parts.append(b.node("Transpose", [z], name(part + "_heads"), perm=order))
        scores = b.node("Mul", [b.node("MatMul", parts[:2], name("scores")), root], name("scaled"))
        mixed = b.node("MatMul", [b.node("Softmax", [scores], name("weights"), axis=-1), parts[2]], name("mixed"))
        mixed = b.node("Reshape", [b.node("Transpose", [mixed], name("back"), perm=[0, 2, 1, 3]), join], name("joined"))
        x = b.node("Add", [x, product(mixed, name("out"), width, width)], name("sum1"))
        h = product(norm(x, name("norm2")), name("up"), width, 4 * width)
        bell = b.node("Add", [b.node("Erf", [b.node("Div", [h, sqrt2], name("div"))], name("erf")), one], name("bell"))
        gelu = b.node("Mul", [b.node("Mul", [h, bell], name("product")), half], name("gelu"))
        x = b.node("Add", [x, product(gelu, name("down"), 4 * width, width)], name("sum2"))
    norm(x, "last")
    return b.model("encoder", "tokens", [tokens, width], "features", [tokens, width])


def lstm_text(seed=1, words=10000, tokens=64, width=128):
    b = Builder(seed)
    x = b.node("Gather", [b.weight("words", (words, width), 2), "ids"], "embedding")
    x = b.node("Transpose", [x], "steps", perm=[1, 0, 2])
    weights = [b.weight(f"lstm.{name}", (1, 4 * width, width), 6 * width) for name in "wr"]
    x = b.node("LSTM", [x, *weights, b.weight("lstm.b", (1, 8 * width), 200)], "lstm", hidden_size=width)
    x = b.node("Transpose", [b.node("Squeeze", [x, b.constant("direction", np.int64([1]))], "states")], "rows", perm=[1, 0, 2])
    x = b.node("Gather", [x, b.constant("last", np.int64(-1))], "last_state", axis=1)
    b.node("Softmax", [b.dense(x, "dense", width, words, relu=False)], "softmax", axis=-1)
    return b.model("lstm_text", "ids", [tokens], "probs", [words], TensorProto.INT64)


# Expansion, filters, repetitions, stride of the first.
INVERTED_RESIDUALS = ((1, 16, 1, 1), (6, 24, 2, 2), (6, 32, 3, 2), (6, 64, 4, 2), (6, 96, 3, 1), (6, 160, 3, 2), (6, 320, 1, 1))


def mobilenet_v2(seed=1):
    b = Builder(seed)
    bounds = [b.constant("zero", np.float32(0)), b.constant("six", np.float32(6))]

    def conv(x, name, inputs, outputs, size, stride=1, group=1, clip=True):
        w = b.weight(name + ".w", (outputs, inputs // group, size, size), inputs // group * size * size)
        y = b.node("Conv", [x, w, b.weight(name + ".b", (outputs,), 200)], name, kernel_shape=[size, size], strides=[stride] * 2,
                   pads=[size // 2] * 4, group=group)
        return b.node("Clip", [y, *bounds], name + "_clip") if clip else y

    x, channels = conv("image", "stem", 3, 32, 3, 2), 32
    for stage, (expansion, filters, repetitions, stride) in enumerate(INVERTED_RESIDUALS):
        for i in range(repetitions):
            name, wide, first = f"block{stage}_{i}", channels * expansion, stride if i == 0 else 1
            y = conv(x, name + "_expand", channels, wide, 1) if expansion != 1 else x
            y = conv(conv(y, name + "_spatial", wide, wide, 3, first, wide), name + "_project", wide, filters, 1, clip=False)
            x = b.node("Add", [x, y], name + "_sum") if first == 1 and channels == filters else y
            channels = filters
    x = b.node("Flatten", [b.node("GlobalAveragePool", [conv(x, "head", channels, 1280, 1)], "pool")], "flatten")
    b.dense(x, "classes", 1280, 1000, relu=False)
    return b.model("mobilenet_v2", "image", [3, 224, 224], "logits", [1000])


MODELS = {"mnist_cnn": mnist_cnn, "mlp": mlp, "lstm_text": lstm_text, "mobilenet_v2": mobilenet_v2, "encoder": encoder}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("model", choices=MODELS)
    parser.add_argument("out")
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    model = MODELS[args.model](args.seed)
    onnx.checker.check_model(model)
    onnx.save(model, args.out)


if __name__ == "__main__":
    main()
