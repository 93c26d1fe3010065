"""An ONNX graph as a torch module: the peers run the very file that dlc runs.

build(graph, dtype, device) gives a torch.fx.GraphModule of plain torch functions, so that eager and torch.compile see straight code. Batch
normalization is folded into the convolution before it and constants are computed, as any deployment would: for the peers' benefit.
"""
import numpy as np
import torch

from . import peer_graph
from .torch_ops import OPS


class Builder:
    """Nodes of the fx graph, and what is known of each name: an fx node or a NumPy constant."""

    def __init__(self, graph, dtype):
        self.dtype = dtype  # of all floating-point values
        self.source, self.fx, self.module = graph, torch.fx.Graph(), torch.nn.Module()
        self.known = {"": None, **graph.tensors}
        self.makers = {out: node for node in graph.nodes for out in node.outputs}
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


def build(graph, dtype, device):
    peer_graph.fold_batch_norms(graph)
    peer_graph.fuse_attention(graph)
    b = Builder(graph, dtype)
    for value in graph.inputs:
        b.known[value.name] = b.fx.placeholder("input_" + "".join(c if c.isalnum() else "_" for c in value.name))
    for node in graph.nodes:
        if node.op not in OPS:
            raise NotImplementedError(f"ONNX op {node.op}")
        found = OPS[node.op](b, node, *[b.known[i] for i in node.inputs])
        b.known.update(zip(node.outputs, found if isinstance(found, list) else [found]))
    # In memory as ONNX has them: a view would leave the work of a transposition to whoever reads it.
    b.fx.output(tuple(b.call(torch.Tensor.contiguous, b.known[out.name]) for out in graph.outputs))
    return torch.fx.GraphModule(b.module, b.fx).eval().to(device).to(dtype)
