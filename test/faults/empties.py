"""Tensors without elements, in every place where an op can have one: no rows, no columns, no depth, no batch, no steps; against constant and
against computed operands. What comes out is empty, or made of nothing: sums of 0, products of 1, extremes of the type's limits, or bias alone.
"""
import numpy as np
from onnx import helper, numpy_helper

FLOATS = {"f32": np.float32, "f64": np.float64, "f16": np.float16}


class Table:
    def __init__(self, kind):
        self.kind, self.dtype = kind, FLOATS[kind]
        self.nodes, self.inputs, self.outputs, self.constants = [], [], [], []

    def value(self, name, shape, constant=False, array=None):
        """A tensor of ones, or `array`."""
        tensor = numpy_helper.from_array(np.ones(shape, self.dtype) if array is None else array, name)
        (self.constants if constant else self.inputs).append(tensor)
        return name

    def check(self, name, op, shapes, expected, attributes=None, extra=(), dtype=None):
        """Operands of these shapes (None: left out): all at run time, and then all behind the first as constants. `extra`: integer constants.
        `expected`: a shape, or (shape, value)."""
        shape, fill = expected if expected and isinstance(expected[0], tuple) else (expected, 0)
        for how in ("run", "known"):
            label = f"{name}_{self.kind}_{how}"
            operands = ["" if s is None else self.value(f"{label}_{i}", s, how == "known" and i > 0) for i, s in enumerate(shapes)]
            for i, values in enumerate(extra):
                operands.append(self.value(f"{label}_extra_{i}", None, True, np.array(values, np.int64)) if values is not None else "")
            self.nodes.append(helper.make_node(op, operands, [label], label, **(attributes or {})))
            self.outputs.append(numpy_helper.from_array(np.full(shape, fill, dtype or self.dtype), label))


def fill_table(t):
    for name, a, b, result in (("rows", (0, 3), (3, 4), (0, 4)), ("columns", (2, 3), (3, 0), (2, 0)), ("depth", (2, 0), (0, 4), (2, 4)),
                               ("batch", (0, 2, 3), (0, 3, 4), (0, 2, 4)), ("rows_of_batch", (5, 0, 3), (3, 4), (5, 0, 4)),
                               ("all", (0, 0), (0, 0), (0, 0)), ("vector", (0,), (0, 4), (4,)), ("large", (600, 0), (0, 700), (600, 700))):
        t.check(f"matmul_{name}", "MatMul", [a, b], result)
    t.check("gemm_rows", "Gemm", [(0, 3), (4, 3), (4,)], (0, 4), {"transB": 1})
    t.check("gemm_depth", "Gemm", [(2, 0), (0, 4), (4,)], ((2, 4), 1))
    t.check("gemm_columns", "Gemm", [(3, 2), (3, 0), (1,)], (2, 0), {"transA": 1})
    t.check("einsum_depth", "Einsum", [(2, 0), (0, 4)], (2, 4), {"equation": "ij,jk->ik"})
    t.check("einsum_batch", "Einsum", [(0, 2, 3), (0, 3)], (0, 2), {"equation": "bij,bj->bi"})
    t.check("einsum_sum", "Einsum", [(3, 0)], (3,), {"equation": "ij->i"})
    t.check("conv_batch", "Conv", [(0, 3, 8, 8), (4, 3, 3, 3), (4,)], (0, 4, 6, 6))
    t.check("conv_channels", "Conv", [(2, 0, 8, 8), (4, 0, 3, 3), (4,)], ((2, 4, 6, 6), 1))
    t.check("conv_filters", "Conv", [(2, 3, 8, 8), (0, 3, 3, 3), (0,)], (2, 0, 6, 6))
    t.check("depthwise_batch", "Conv", [(0, 16, 8, 8), (16, 1, 3, 3)], (0, 16, 6, 6), {"group": 16})
    t.check("conv1d_batch", "Conv", [(0, 3, 8), (4, 3, 3)], (0, 4, 6))
    t.check("conv_transpose_batch", "ConvTranspose", [(0, 3, 8, 8), (3, 4, 3, 3), (4,)], (0, 4, 10, 10))
    t.check("conv_transpose_channels", "ConvTranspose", [(1, 0, 8, 8), (0, 4, 3, 3), (4,)], ((1, 4, 10, 10), 1))
    for op in ("AveragePool", "MaxPool"):
        t.check(f"{op}_batch", op, [(0, 3, 8, 8)], (0, 3, 7, 7), {"kernel_shape": [2, 2]})
        t.check(f"{op}_channels", op, [(2, 0, 8, 8)], (2, 0, 7, 7), {"kernel_shape": [2, 2]})
    t.check("global_pool", "GlobalAveragePool", [(0, 3, 8, 8)], (0, 3, 1, 1))
    for name, shape, axis, result in (("rows", (0, 5), 1, (0, 5)), ("axis", (5, 0), 1, (5, 0)), ("middle", (2, 0, 3), 1, (2, 0, 3))):
        for op in ("Softmax", "LogSoftmax"):
            t.check(f"{op}_{name}", op, [shape], result, {"axis": axis})
    t.check("layer_norm", "LayerNormalization", [(0, 8), (8,), (8,)], (0, 8))
    t.check("batch_norm", "BatchNormalization", [(0, 4, 3), (4,), (4,), (4,), (4,)], (0, 4, 3))
    for op, fill in (("ReduceSum", 0), ("ReduceProd", 1), ("ReduceMax", -np.inf), ("ReduceMin", np.inf), ("ReduceL2", 0), ("ReduceSumSquare", 0)):
        t.check(f"{op}_axis", op, [(3, 0)], ((3,), fill), {"keepdims": 0}, [[1]])
        t.check(f"{op}_all", op, [(3, 0)], ((1, 1), fill), {"keepdims": 1})
        t.check(f"{op}_rows", op, [(0, 3)], (0,), {"keepdims": 0}, [[1]])
    t.check("arg_max", "ArgMax", [(0, 3)], (0, 1), {"axis": 1}, dtype=np.int64)
    t.check("cumulative", "CumSum", [(3, 0)], (3, 0), {}, [1])
    for name, op in (("relu", "Relu"), ("exp", "Exp"), ("erf", "Erf")):
        t.check(name, op, [(2, 0, 3)], (2, 0, 3))
    for op in ("Add", "Mul", "Div", "Pow", "Max"):
        t.check(f"{op}_broadcast", op, [(0, 3), (1, 3)], (0, 3))
    t.check("concat", "Concat", [(2, 3), (0, 3), (1, 3)], ((3, 3), 1), {"axis": 0})
    t.check("concat_all", "Concat", [(2, 0), (2, 0)], (2, 0), {"axis": 1})
    t.check("transpose", "Transpose", [(0, 3, 2)], (2, 0, 3), {"perm": [2, 0, 1]})
    t.check("reshape", "Reshape", [(0, 4)], (2, 0), {"allowzero": 1}, [[2, 0]])
    t.check("pad", "Pad", [(0, 2)], ((2, 2), 0), {}, [[1, 0, 1, 0]])
    t.check("expand", "Expand", [(1, 3)], (0, 3), {}, [[0, 3]])
    t.check("tile", "Tile", [(2, 3)], (0, 3), {}, [[0, 1]])
    t.check("slice", "Slice", [(4, 3)], (0, 3), {}, [[2], [2], [0]])
    t.check("gather", "Gather", [(4, 3)], (0, 3), {}, [np.zeros((0,), np.int64)])
    t.check("gather_rows", "Gather", [(4, 0)], (2, 0), {}, [[1, 3]])
    t.check("resize", "Resize", [(0, 3, 4, 4), None], (0, 3, 8, 8), {"mode": "linear"}, [None, [0, 3, 8, 8]])
    t.check("grid_sample", "GridSample", [(0, 3, 4, 4), (0, 2, 2, 2)], (0, 3, 2, 2))
    for op, gates in (("RNN", 1), ("GRU", 3), ("LSTM", 4)):
        weights = [(1, gates * 5, 3), (1, gates * 5, 5)]
        t.check(f"{op}_batch", op, [(2, 0, 3), *weights], (2, 1, 0, 5), {"hidden_size": 5})
        t.check(f"{op}_steps", op, [(0, 2, 3), *weights], (0, 1, 2, 5), {"hidden_size": 5})
        t.check(f"{op}_reverse_steps", op, [(0, 2, 3), *weights], (0, 1, 2, 5), {"hidden_size": 5, "direction": "reverse"})


def case():
    tables = [Table(kind) for kind in FLOATS]
    for table in tables:
        fill_table(table)
    return tuple([item for table in tables for item in getattr(table, part)] for part in ("nodes", "inputs", "outputs", "constants"))
