"""Small networks of the tutorials as ONNX files with seeded random weights and a symbolic batch.

    small_models.py mnist_cnn OUT.onnx        Keras's MNIST CNN: conv 32, pool, conv 64, pool, conv 64, dense 64, dense 10
    small_models.py mlp OUT.onnx              784-512-512-10
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

    def model(self, name, in_name, in_shape, out_name, out_shape):
        value = lambda n, s: helper.make_tensor_value_info(n, TensorProto.FLOAT, ["batch", *s])
        self.nodes[-1].output[0] = out_name
        graph = helper.make_graph(self.nodes, name, [value(in_name, in_shape)], [value(out_name, out_shape)], self.weights)
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


MODELS = {"mnist_cnn": mnist_cnn, "mlp": mlp}


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
