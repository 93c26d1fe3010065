"""An ONNX graph as a JAX function: XLA runs the very file that dlc runs.

build(graph) -> (weights, function) with function(weights, *inputs) -> outputs, to be jitted. Layouts are left to XLA.
"""
import functools

import jax
import jax.numpy as jnp
import numpy as np
from jax import lax

from . import peer_graph

OPS = {}


def op(*names):
    def register(function):
        for name in names:
            OPS[name] = function
        return function
    return register


def pads(node, dims):
    if node.attributes.get("auto_pad", "NOTSET") not in ("NOTSET", "VALID"):
        raise NotImplementedError(f"{node.op} with auto_pad")
    found = node.attributes.get("pads", [0] * 2 * dims)
    return list(zip(found[:dims], found[dims:]))


@op("Conv")
def conv(node, x, w, bias=None):
    dims = w.ndim - 2
    a = node.attributes
    y = lax.conv_general_dilated(x, w, a.get("strides", [1] * dims), pads(node, dims), rhs_dilation=a.get("dilations", [1] * dims),
                                 dimension_numbers=("NCHW", "OIHW", "NCHW"), feature_group_count=a.get("group", 1))
    return y if bias is None else y + bias.reshape(1, -1, *[1] * dims)


@op("BatchNormalization")
def batch_norm(node, x, scale, bias, mean, variance):
    wide = lambda v: v.reshape(1, -1, *[1] * (x.ndim - 2))
    return (x - wide(mean)) * wide(scale * lax.rsqrt(variance + node.attributes.get("epsilon", 1e-5))) + wide(bias)


def window(node, x, start, combine):
    a = node.attributes
    if a.get("ceil_mode"):
        raise NotImplementedError("pooling with ceil_mode")
    dims = x.ndim - 2
    return lax.reduce_window(x, start, combine, (1, 1, *a["kernel_shape"]), (1, 1, *a.get("strides", [1] * dims)),
                             [(0, 0), (0, 0), *pads(node, dims)])


@op("MaxPool")
def max_pool(node, x):
    return window(node, x, -jnp.inf, lax.max)


@op("AveragePool")
def average_pool(node, x):
    total = window(node, x, 0.0, lax.add)
    if node.attributes.get("count_include_pad"):
        return total / float(np.prod(node.attributes["kernel_shape"]))
    # How many elements each window has: counted here, as XLA would fold it slowly.
    a, counts = node.attributes, []
    for size, stride, (before, after), length in zip(a["kernel_shape"], a.get("strides", [1] * (x.ndim - 2)), pads(node, x.ndim - 2), x.shape[2:]):
        starts = np.arange(-before, length + after - size + 1, stride)
        counts.append(np.minimum(starts + size, length) - np.maximum(starts, 0))
    return total / functools.reduce(np.multiply.outer, counts).astype(x.dtype)


@op("GlobalAveragePool")
def global_average(node, x):
    return jnp.mean(x, axis=tuple(range(2, x.ndim)), keepdims=True)


@op("Gemm")
def gemm(node, x, w, c=None):
    a = node.attributes
    y = a.get("alpha", 1.0) * ((x.T if a.get("transA") else x) @ (w.T if a.get("transB") else w))
    return y.astype(x.dtype) if c is None else (y + a.get("beta", 1.0) * c).astype(x.dtype)


@op("Softmax")
def softmax(node, x, opset=13):
    if opset >= 13:
        return jax.nn.softmax(x, axis=node.attributes.get("axis", -1))
    axis = node.attributes.get("axis", 1)
    return jax.nn.softmax(x.reshape(*x.shape[:axis], -1), axis=axis).reshape(x.shape)


@op("LRN")
def lrn(node, x):
    a = node.attributes
    size = a["size"]
    squares = lax.reduce_window(x * x, 0.0, lax.add, (1, size, 1, 1), (1, 1, 1, 1), [(0, 0), ((size - 1) // 2, size // 2), (0, 0), (0, 0)])
    return x / (a.get("bias", 1.0) + a.get("alpha", 1e-4) / size * squares) ** a.get("beta", 0.75)


@op("Reshape")
def reshape(node, x, shape):
    return x.reshape([x.shape[i] if d == 0 and not node.attributes.get("allowzero") else int(d) for i, d in enumerate(shape)])


@op("Unsqueeze")
def unsqueeze(node, x, axes=None):
    return (np if isinstance(x, np.ndarray) else jnp).expand_dims(x, tuple(int(i) for i in (node.attributes["axes"] if axes is None else axes)))


@op("Squeeze")
def squeeze(node, x, axes=None):
    return jnp.squeeze(x, tuple(int(i) for i in (node.attributes["axes"] if axes is None else axes)))


@op("ReduceMean")
def mean(node, x, axes=None):
    axes = node.attributes["axes"] if axes is None else axes
    return jnp.mean(x, axis=tuple(int(i) for i in axes), keepdims=bool(node.attributes.get("keepdims", 1)))


@op("Clip")
def clip(node, x, low=None, high=None):
    return jnp.clip(x, node.attributes.get("min") if low is None else low, node.attributes.get("max") if high is None else high)


@op("Flatten")
def flatten(node, x):
    return x.reshape(int(np.prod(x.shape[:node.attributes.get("axis", 1)])), -1)


@op("Sum")
def add_all(node, *values):
    return sum(values[1:], values[0])


OPS.update({
    "Relu": lambda n, x: jnp.maximum(x, 0), "Sigmoid": lambda n, x: jax.nn.sigmoid(x), "Tanh": lambda n, x: jnp.tanh(x),
    "HardSwish": lambda n, x: x * jnp.clip(x / 6 + 0.5, 0, 1),
    "HardSigmoid": lambda n, x: jnp.clip(x * n.attributes.get("alpha", 0.2) + n.attributes.get("beta", 0.5), 0, 1),
    "Add": lambda n, a, b: a + b, "Sub": lambda n, a, b: a - b, "Mul": lambda n, a, b: a * b, "Div": lambda n, a, b: a / b,
    "MatMul": lambda n, a, b: a @ b, "Sqrt": lambda n, x: jnp.sqrt(x),
    "Concat": lambda n, *x: jnp.concatenate(x, n.attributes["axis"]), "Transpose": lambda n, x: jnp.transpose(x, n.attributes.get("perm")),
    "Identity": lambda n, x: x, "Dropout": lambda n, x, *_: x,
    "Constant": lambda n: np.asarray(next(iter(n.attributes.values()))),
})


def build(graph):
    for node in graph.nodes:
        if node.op not in OPS:
            raise NotImplementedError(f"ONNX op {node.op}")
    peer_graph.fold_batch_norms(graph)
    weights = {name: value for name, value in graph.tensors.items() if np.issubdtype(value.dtype, np.floating)}
    integers = {name: value for name, value in graph.tensors.items() if name not in weights}

    def function(weights, *inputs):
        known = {"": None, **integers, **weights, **{v.name: x for v, x in zip(graph.inputs, inputs)}}
        for node in graph.nodes:
            more = {"opset": graph.opset} if node.op == "Softmax" else {}
            known[node.outputs[0]] = OPS[node.op](node, *[known[i] for i in node.inputs], **more)
        return tuple(known[out.name] for out in graph.outputs)

    return weights, function
