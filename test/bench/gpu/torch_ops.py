"""ONNX's operators as calls of torch functions: OPS[op](builder, node, inputs...) gives the fx node of the result, or a list of them."""
import operator

import numpy as np
import torch
import torch.nn.functional as F

OPS = {}


def op(*names):
    def register(function):
        for name in names:
            OPS[name] = function
        return function
    return register


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


class Sizes(tuple):
    """A shape, or a part of one, as it is computed in the graph: numbers, and fx nodes of an input's sizes."""


@op("Shape")
def shape(b, node, x):
    return x  # its sizes are taken where a Slice says which: the rank is not known here


@op("Slice")
def part_of_shape(b, node, x, starts, ends, axes=None, steps=None):
    maker = b.makers.get(node.inputs[0])
    if maker is None or maker.op != "Shape" or (steps is not None and int(steps[0]) != 1):
        raise NotImplementedError("Slice of more than a shape")
    return Sizes(b.call(torch.Tensor.size, x, i) for i in range(int(starts[0]), int(ends[0])))


@op("Concat")
def concat(b, node, *x):
    if any(isinstance(v, Sizes) for v in x):
        return Sizes(size for v in x for size in v)
    return b.call(torch.cat, [b.value(v) for v in x], node.attributes["axis"])


@op("Reshape")
def reshape(b, node, x, shape):
    if isinstance(shape, Sizes):
        return b.call(torch.reshape, x, [d if isinstance(d, torch.fx.Node) else int(d) for d in shape])
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


def scaled_attention(q, k, v, mask, scale, causal):
    mask = mask if mask is None else mask.to(q.dtype).expand(q.shape[0], q.shape[1], q.shape[2], k.shape[2])
    return F.scaled_dot_product_attention(q, k, v, attn_mask=mask, is_causal=causal, scale=scale)


@op("FusedAttention")
def attention(b, node, q, k, v, mask=None):
    return b.call(scaled_attention, q, k, v, mask, node.attributes["scale"], node.attributes["causal"])


@op("LayerNormalization")
def layer_norm(b, node, x, scale, bias=None):
    if node.attributes.get("axis", -1) != -1:
        raise NotImplementedError("LayerNormalization with axis")
    return b.call(F.layer_norm, x, list(scale.shape), scale, bias, node.attributes.get("epsilon", 1e-5))


@op("Gather")
def gather(b, node, x, indices):
    axis = node.attributes.get("axis", 0)
    if isinstance(indices, np.ndarray) and indices.ndim == 0:
        return b.call(torch.select, x, axis, int(indices))
    if axis == 0:
        return b.call(F.embedding, indices, x)
    raise NotImplementedError("Gather with axis and indices")


@op("Split")
def split(b, node, x, sizes):
    parts = b.call(torch.split, x, [int(i) for i in sizes], node.attributes.get("axis", 0))
    return [b.call(operator.getitem, parts, i) for i in range(len(sizes))]


@op("Expand")
def expand(b, node, x, shape):
    return b.call(torch.Tensor.expand, x, *[-1 if int(d) == 1 else int(d) for d in shape])  # a dim of 1 keeps what it has


@op("Cast")
def cast(b, node, x):
    if node.attributes["to"] not in (1, 10, 11, 16):
        raise NotImplementedError("Cast to integers")
    return b.call(torch.Tensor.to, x, b.dtype)


class Lstm(torch.nn.Module):
    """ONNX's forward LSTM with weights in the order of torch's gates."""

    def __init__(self, w, r, bias):
        super().__init__()
        size = r.shape[2]
        turn = lambda a: torch.from_numpy(np.concatenate([a[i * size:(i + 1) * size] for i in (0, 2, 3, 1)]).copy())  # iofc -> ifco
        self.cell = torch.nn.LSTM(w.shape[2], size)
        for name, value in (("weight_ih_l0", w[0]), ("weight_hh_l0", r[0]), ("bias_ih_l0", bias[0][:4 * size]), ("bias_hh_l0", bias[0][4 * size:])):
            setattr(self.cell, name, torch.nn.Parameter(turn(value), requires_grad=False))

    def forward(self, x):
        y, (h, c) = self.cell(x)
        return y.unsqueeze(1), h, c


@op("LSTM")
def lstm(b, node, x, w, r, bias, *more):
    if any(m is not None for m in more) or node.attributes.get("direction", "forward") != "forward" or node.attributes.get("layout"):
        raise NotImplementedError("LSTM with these inputs or attributes")
    name = f"lstm{len(b.weights)}_{sum(1 for _ in b.module.children())}"
    b.module.add_module(name, Lstm(w, r, bias))
    result = b.fx.call_module(name, (x,))
    return [b.call(operator.getitem, result, i) for i in range(len(node.outputs))]


def largest(x, axes, keep):
    return torch.amax(x, axes, keep)


def reducing(function):
    def build_one(b, node, x, axes=None):
        dims = [int(i) for i in (node.attributes["axes"] if axes is None else axes)]
        return b.call(function, x, dims, bool(node.attributes.get("keepdims", 1)))
    return build_one


OPS["ReduceMax"], OPS["ReduceSum"] = reducing(largest), reducing(torch.sum)
for name, function in {"Relu": F.relu, "Sigmoid": torch.sigmoid, "Tanh": torch.tanh, "HardSwish": F.hardswish, "Add": torch.add,
                       "Sub": torch.sub, "Mul": torch.mul, "Div": torch.div, "MatMul": torch.matmul, "Sqrt": torch.sqrt, "Erf": torch.erf, "Neg": torch.neg, "Pow": torch.pow,
                       "Exp": torch.exp}.items():
    OPS[name] = lambda b, node, *x, function=function: b.call(function, *x)
OPS["Transpose"] = lambda b, node, x: b.call(torch.permute, x, node.attributes["perm"])
OPS["Identity"] = OPS["Dropout"] = lambda b, node, x, *_: x
OPS["Constant"] = lambda b, node: np.asarray(next(iter(node.attributes.values())))
