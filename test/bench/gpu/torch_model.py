"""An ONNX graph as a torch module: the peers run the very file that dlc runs.

build(graph) gives a torch.fx.GraphModule of plain torch functions, so that eager and torch.compile see straight code. Batch
normalization is folded into the convolution before it and constants are computed, as any deployment would: for the peers' benefit.
"""
import numpy as np
import torch
import torch.nn.functional as F

from . import onnxfile

OPS = {}


def op(*names):
    def register(function):
        for name in names:
            OPS[name] = function
        return function
    return register


class Builder:
    """Nodes of the fx graph, and what is known of each name: an fx node or a NumPy constant."""

    def __init__(self, graph):
        self.source, self.fx, self.module = graph, torch.fx.Graph(), torch.nn.Module()
        self.known = {"": None, **graph.tensors}
        self.uses = {}
        for node in graph.nodes:
            for name in node.inputs:
                self.uses[name] = self.uses.get(name, 0) + 1
        self.weights = {}  # of constants by identity, each registered once

    def call(self, function, *arguments, **named):
        return self.fx.call_function(function, tuple(map(self.value, arguments)), {k: self.value(v) for k, v in named.items()})

    def value(self, argument):
        """A NumPy constant as a parameter of the module, all else as it is."""
        if not isinstance(argument, np.ndarray):
            return argument
        if argument.size == 1:
            return argument.item()
        if id(argument) not in self.weights:
            name = f"w{len(self.weights)}"
            tensor = torch.from_numpy(np.array(argument))
            self.module.register_parameter(name, torch.nn.Parameter(tensor, requires_grad=False)) if tensor.is_floating_point() else \
                self.module.register_buffer(name, tensor)
            self.weights[id(argument)] = (self.fx.get_attr(name), argument)  # the array is kept: its id must stay its own
        return self.weights[id(argument)][0]


def padding(node, dims):
    """(symmetric padding, what F.pad needs before it or None)."""
    if node.attributes.get("auto_pad", "NOTSET") not in ("NOTSET", "VALID"):
        raise NotImplementedError(f"{node.op} with auto_pad")
    pads = node.attributes.get("pads", [0] * 2 * dims)
    begin, end = pads[:dims], pads[dims:]
    if begin == end:
        return begin, None
    return [0] * dims, [p for i in reversed(range(dims)) for p in (begin[i], end[i])]


@op("Conv")
def conv(b, node, x, w, bias=None):
    dims = w.ndim - 2
    pad, before = padding(node, dims)
    x = b.call(F.pad, x, before) if before else x
    a = node.attributes
    function = {1: F.conv1d, 2: F.conv2d, 3: F.conv3d}[dims]
    return b.call(function, x, w, bias, a.get("strides", [1] * dims), pad, a.get("dilations", [1] * dims), a.get("group", 1))


@op("BatchNormalization")
def batch_norm(b, node, x, scale, bias, mean, variance):
    return b.call(F.batch_norm, x, mean, variance, scale, bias, False, 0.0, node.attributes.get("epsilon", 1e-5))


@op("MaxPool", "AveragePool")
def pool(b, node, x):
    a = node.attributes
    size = a["kernel_shape"]
    pad, before = padding(node, len(size))
    largest = node.op == "MaxPool"
    if before:
        if not largest and not a.get("count_include_pad"):
            raise NotImplementedError("AveragePool with uneven pads")
        x = b.call(F.pad, x, before, value=float("-inf") if largest else 0.0)
    ceil = bool(a.get("ceil_mode", 0))
    if largest:
        return b.call(F.max_pool2d, x, size, a.get("strides", [1] * len(size)), pad, a.get("dilations", [1] * len(size)), ceil)
    return b.call(F.avg_pool2d, x, size, a.get("strides", [1] * len(size)), pad, ceil, bool(a.get("count_include_pad", 0)))


@op("GlobalAveragePool")
def global_average(b, node, x):
    return b.call(F.adaptive_avg_pool2d, x, 1)


@op("Gemm")
def gemm(b, node, x, w, c=None):
    a = node.attributes
    if a.get("alpha", 1.0) != 1.0 or a.get("beta", 1.0) != 1.0:
        raise NotImplementedError("Gemm with alpha or beta")
    x = b.call(torch.transpose, x, 0, 1) if a.get("transA") else x
    if a.get("transB"):
        return b.call(F.linear, x, w, c)
    y = b.call(torch.matmul, x, w)
    return y if c is None else b.call(torch.add, y, c)


@op("LRN")
def lrn(b, node, x):
    a = node.attributes
    return b.call(F.local_response_norm, x, a["size"], a.get("alpha", 1e-4), a.get("beta", 0.75), a.get("bias", 1.0))


@op("Softmax")
def softmax(b, node, x):
    if b.source.opset >= 13:
        return b.call(torch.softmax, x, node.attributes.get("axis", -1))
    axis = node.attributes.get("axis", 1)  # before 13 over all dims from the axis on
    flat = b.call(torch.softmax, b.call(torch.flatten, x, axis), axis)
    return b.call(torch.reshape, flat, b.call(getattr, x, "shape"))


@op("Reshape")
def reshape(b, node, x, shape):
    sizes = [b.call(torch.Tensor.size, x, i) if d == 0 and not node.attributes.get("allowzero") else int(d) for i, d in enumerate(shape)]
    return b.call(torch.reshape, x, sizes)


@op("Flatten")
def flatten(b, node, x):
    if node.attributes.get("axis", 1) != 1:
        raise NotImplementedError("Flatten with axis")
    return b.call(torch.flatten, x, 1)


@op("Unsqueeze")
def unsqueeze(b, node, x, axes=None):
    for axis in sorted(int(i) for i in (node.attributes["axes"] if axes is None else axes)):
        x = np.expand_dims(x, axis) if isinstance(x, np.ndarray) else b.call(torch.unsqueeze, x, axis)
    return x


@op("Squeeze")
def squeeze(b, node, x, axes=None):
    return b.call(torch.squeeze, x, tuple(int(i) for i in (node.attributes["axes"] if axes is None else axes)))


@op("ReduceMean")
def mean(b, node, x, axes=None):
    return b.call(torch.mean, x, [int(i) for i in (node.attributes["axes"] if axes is None else axes)], bool(node.attributes.get("keepdims", 1)))


@op("Clip")
def clip(b, node, x, low=None, high=None):
    number = lambda value, name: node.attributes.get(name) if value is None else value.item()
    return b.call(torch.clamp, x, number(low, "min"), number(high, "max"))


@op("HardSigmoid")
def hard_sigmoid(b, node, x):
    scaled = b.call(torch.add, b.call(torch.mul, x, float(node.attributes.get("alpha", 0.2))), float(node.attributes.get("beta", 0.5)))
    return b.call(torch.clamp, scaled, 0.0, 1.0)


@op("Sum")
def add_all(b, node, first, *rest):
    for other in rest:
        first = b.call(torch.add, first, other)
    return first


for name, function in {"Relu": F.relu, "Sigmoid": torch.sigmoid, "Tanh": torch.tanh, "HardSwish": F.hardswish, "Add": torch.add,
                       "Sub": torch.sub, "Mul": torch.mul, "Div": torch.div, "MatMul": torch.matmul, "Sqrt": torch.sqrt}.items():
    OPS[name] = lambda b, node, *x, function=function: b.call(function, *x)
OPS["Concat"] = lambda b, node, *x: b.call(torch.cat, [b.value(v) for v in x], node.attributes["axis"])
OPS["Transpose"] = lambda b, node, x: b.call(torch.permute, x, node.attributes["perm"])
OPS["Identity"] = OPS["Dropout"] = lambda b, node, x, *_: x
OPS["Constant"] = lambda b, node: np.asarray(next(iter(node.attributes.values())))


def build(graph):
    onnxfile.fold_batch_norms(graph)
    b = Builder(graph)
    for value in graph.inputs:
        b.known[value.name] = b.fx.placeholder("input_" + "".join(c if c.isalnum() else "_" for c in value.name))
    for node in graph.nodes:
        if node.op not in OPS:
            raise NotImplementedError(f"ONNX op {node.op}")
        b.known[node.outputs[0]] = OPS[node.op](b, node, *[b.known[i] for i in node.inputs])
    b.fx.output(tuple(b.known[out.name] for out in graph.outputs))
    return torch.fx.GraphModule(b.module, b.fx).eval()
