"""Layers as ONNX nodes with weights drawn from a seed: what the networks that are written here are made of. NumPy alone."""
import numpy as np

from . import onnxfile


class Layers:
    """A graph that grows node by node; every method returns the name of its result."""

    def __init__(self, seed, opset=17):
        self.rng, self.count = np.random.default_rng(seed), 0
        self.graph = onnxfile.Graph([], [], [], {}, opset)
        self.constants = {}

    def input(self, name, kind, *dims):
        self.graph.inputs.append(onnxfile.Value(name, onnxfile.NUMBERS[kind], list(dims)))
        return name

    def output(self, name, value, kind, *dims):
        """Without dims: of a shape that is not stated."""
        self.node("Identity", value, to=name)
        self.graph.outputs.append(onnxfile.Value(name, onnxfile.NUMBERS[kind], list(dims) or None))

    def node(self, op, *inputs, to=None, outputs=1, **attributes):
        """`to`: the result's name, else one is made; of `outputs` the list of names."""
        self.count += 1
        names = [to or f"{op.lower()}_{self.count}"] + [f"{op.lower()}_{self.count}_{i}" for i in range(1, outputs)]
        self.graph.nodes.append(onnxfile.Node(op, "", [i or "" for i in inputs], names, attributes))
        return names[0] if outputs == 1 else names

    def tensor(self, array):
        name = f"w{len(self.graph.tensors)}"
        self.graph.tensors[name] = array
        return name

    def constant(self, value, kind=np.float32):
        """Equal ones are one tensor."""
        array = np.asarray(value, kind)
        known = (array.dtype.str, array.shape, array.tobytes())
        if known not in self.constants:
            self.constants[known] = self.tensor(array)
        return self.constants[known]

    def ints(self, *values):
        return self.constant(list(values), np.int64)

    def weight(self, *dims, scale):
        return self.tensor(self.rng.standard_normal(dims, np.float32) * np.float32(scale))

    def cast(self, x, kind):
        name = self.node("Cast", x)
        self.graph.nodes[-1].attributes["to"] = onnxfile.NUMBERS[kind]
        return name

    # ---- layers ----------------------------------------------------------------------------------------------------------------------

    def linear(self, x, inputs, outputs, bias=True, gain=1.0):
        y = self.node("MatMul", x, self.weight(inputs, outputs, scale=gain * inputs ** -0.5))
        return self.node("Add", y, self.weight(outputs, scale=0.02)) if bias else y

    def layer_norm(self, x, width, epsilon=1e-5):
        scale = self.tensor((1 + 0.1 * self.rng.standard_normal(width, np.float32)).astype(np.float32))
        return self.node("LayerNormalization", x, scale, self.weight(width, scale=0.02), axis=-1, epsilon=float(epsilon))

    def rms_norm(self, x, width, epsilon=1e-5):
        mean = self.node("ReduceMean", self.node("Mul", x, x), axes=[-1], keepdims=1)
        root = self.node("Sqrt", self.node("Add", mean, self.constant(epsilon)))
        scale = self.tensor((1 + 0.1 * self.rng.standard_normal(width, np.float32)).astype(np.float32))
        return self.node("Mul", self.node("Div", x, root), scale)

    def gelu(self, x):
        """By the error function, as exporters write it."""
        bell = self.node("Add", self.node("Erf", self.node("Div", x, self.constant(2 ** 0.5))), self.constant(1.0))
        return self.node("Mul", self.node("Mul", x, bell), self.constant(0.5))

    def gelu_tanh(self, x):
        cube = self.node("Mul", self.node("Mul", x, x), x)
        inner = self.node("Mul", self.node("Add", x, self.node("Mul", cube, self.constant(0.044715))), self.constant((2 / np.pi) ** 0.5))
        return self.node("Mul", self.node("Mul", x, self.constant(0.5)), self.node("Add", self.node("Tanh", inner), self.constant(1.0)))

    def silu(self, x):
        return self.node("Mul", x, self.node("Sigmoid", x))

    def heads(self, x, heads, size, tokens):
        """[batch, tokens, heads * size] -> [batch, heads, tokens, size]."""
        return self.node("Transpose", self.node("Reshape", x, self.ints(0, tokens, heads, size)), perm=[0, 2, 1, 3])

    def attention(self, q, k, v, size, mask=None):
        """softmax(q @ k^T / sqrt(size) + mask) @ v, of [batch, heads, tokens, size]."""
        scores = self.node("MatMul", q, self.node("Transpose", k, perm=[0, 1, 3, 2]))
        scores = self.node("Mul", scores, self.constant(size ** -0.5))
        scores = self.node("Add", scores, mask) if mask else scores
        return self.node("MatMul", self.node("Softmax", scores, axis=-1), v)

    def causal_mask(self, tokens):
        return self.constant(np.triu(np.full((tokens, tokens), -1e4, np.float32), 1))

    def joined(self, x, tokens, width):
        """[batch, heads, tokens, size] -> [batch, tokens, heads * size]."""
        return self.node("Reshape", self.node("Transpose", x, perm=[0, 2, 1, 3]), self.ints(0, tokens, width))
