"""Models whose sizes stay open, written into a folder; and runs of one artifact at several sizes, held against ONNX Runtime.

    open_sizes.py models FOLDER
    open_sizes.py run ARTIFACT MODEL DEVICE[:TOLERANCE] NAME=SIZE,... [NAME=SIZE,...]...      one line for each set of sizes
"""
import pathlib
import subprocess
import sys
import tempfile

import numpy as np
import onnx
import onnxruntime as ort
from onnx import TensorProto, helper, numpy_helper

RNG = np.random.default_rng(5)


def save(folder, name, nodes, inputs, outputs, weights=()):
    graph = helper.make_graph(nodes, name, inputs, outputs, list(weights))
    opset = helper.make_opsetid("", OPSETS.get(name, 17))
    onnx.save(helper.make_model(graph, opset_imports=[opset], ir_version=8), folder / f"{name}.onnx")


def value(name, dims, kind=TensorProto.FLOAT):
    return helper.make_tensor_value_info(name, kind, dims)


def weight(name, *shape):
    return numpy_helper.from_array((RNG.standard_normal(shape) * 0.2).astype(np.float32), name)


def integers(name, values):
    return numpy_helper.from_array(np.array(values, np.int64), name)


def node(op, inputs, output, **attributes):
    return helper.make_node(op, inputs, [output], name=output, **attributes)


def classifier():
    """Layers of a perceptron, of more rows than a tile has and fewer."""
    return ([node("Gemm", ["x", "w1", "b1"], "h1"), node("Relu", ["h1"], "r1"), node("Gemm", ["r1", "w2", "b2"], "h2"),
             node("Softmax", ["h2"], "y")],
            [value("x", ["batch", 40])], [value("y", ["batch", 7])],
            [weight("w1", 40, 96), weight("b1", 96), weight("w2", 96, 7), weight("b2", 7)])


def pictures():
    """A convolutional network that flattens by its input's own shape, as exporters write it."""
    nodes = [node("Conv", ["x", "w1", "b1"], "c1", pads=[1, 1, 1, 1]), node("Relu", ["c1"], "r1"),
             node("MaxPool", ["r1"], "p1", kernel_shape=[2, 2], strides=[2, 2]),
             node("Conv", ["p1", "w2"], "c2", group=16, pads=[1, 1, 1, 1]), node("Add", ["c2", "p1"], "a2"),
             node("Concat", ["a2", "p1"], "k2", axis=1), node("Conv", ["k2", "w3"], "c3", strides=[2, 2]),
             node("Shape", ["c3"], "shape"), node("Gather", ["shape", "zero"], "n", axis=0),
             node("Unsqueeze", ["n", "axes"], "n1"), node("Concat", ["n1", "rest"], "flat", axis=0),
             node("Reshape", ["c3", "flat"], "f3"), node("MatMul", ["f3", "w4"], "y")]
    return (nodes, [value("x", ["N", 3, 12, 10])], [value("y", ["N", 5])],
            [weight("w1", 16, 3, 3, 3), weight("b1", 16), weight("w2", 16, 1, 3, 3), weight("w3", 8, 32, 1, 1),
             weight("w4", 8 * 3 * 3, 5), integers("zero", 0), integers("axes", [0]), integers("rest", [-1])])


def attention(batch, length, split, joined, shapes=()):
    """One layer of an encoder; `shapes` are the nodes that compute what its reshapes read."""
    heads = [node("MatMul", ["x", f"w{name}"], name) for name in "qkv"]
    heads += [node("Reshape", [name, "split"], f"{name}4") for name in "qkv"]
    heads += [node("Transpose", ["q4"], "qt", perm=[0, 2, 1, 3]), node("Transpose", ["k4"], "kt", perm=[0, 2, 3, 1]),
              node("Transpose", ["v4"], "vt", perm=[0, 2, 1, 3])]
    nodes = heads + [node("MatMul", ["qt", "kt"], "s"), node("Mul", ["s", "scale"], "t"), node("Softmax", ["t"], "p", axis=-1),
                     node("MatMul", ["p", "vt"], "o"), node("Transpose", ["o"], "ot", perm=[0, 2, 1, 3]),
                     node("Reshape", ["ot", "join"], "oj"), node("MatMul", ["oj", "wo"], "oo"), node("Add", ["oo", "x"], "r"),
                     node("LayerNormalization", ["r", "gain", "bias"], "y")]
    return (list(shapes) + nodes, [value("x", [batch, length, 24])], [value("y", [batch, length, 24])],
            [weight(f"w{name}", 24, 24) for name in "qkvo"] + [weight("gain", 24), weight("bias", 24)] + split + joined +
            [numpy_helper.from_array(np.array(0.35, np.float32), "scale")])


def layers(height=128, width=96):
    """Large tensors that convolutions hand on, a part of the batch at a time; what lives beside them, and a rest that has places of another size."""
    nodes = [node("Conv", ["x", "w1"], "c1", pads=[1, 1, 1, 1]), node("Relu", ["c1"], "r1"),
             node("Conv", ["r1", "w2"], "c2", group=16, pads=[1, 1, 1, 1]), node("Conv", ["c2", "w3"], "c3"), node("Add", ["c3", "r1"], "a3"),
             node("Conv", ["a3", "w4"], "c4", strides=[2, 2]), node("Relu", ["c4"], "r4"), node("ReduceMean", ["c1"], "m", axes=[2, 3], keepdims=1),
             node("Add", ["r4", "m"], "y")]
    return (nodes, [value("x", ["batch", 4, height, width])], [value("y", ["batch", 16, None, None])],
            [weight("w1", 16, 4, 3, 3), weight("w2", 16, 1, 3, 3), weight("w3", 16, 16, 1, 1), weight("w4", 16, 16, 1, 1)])


def tokens():
    """Of 6 tokens, for any batch."""
    return attention("batch", 6, [integers("split", [0, 6, 3, 8])], [integers("join", [0, 6, 24])])


def encoder():
    """For any batch and length, which its reshapes read from the input's shape."""
    shapes = [node("Shape", ["x"], "shape"), node("Slice", ["shape", "from", "to"], "both"),
              node("Concat", ["both", "heads"], "split", axis=0), node("Concat", ["both", "width"], "join", axis=0)]
    return attention("batch", "length", [integers("from", [0]), integers("to", [2]), integers("heads", [3, 8])],
                     [integers("width", [24])], shapes)


def steps():
    """The batch behind the steps of a sequence: products of all steps, with what each step has of its own, and a recurrence."""
    nodes = [node("MatMul", ["x", "w1"], "m"), node("Add", ["m", "b1"], "a"), node("Relu", ["a"], "wide"),
             node("Add", ["wide", "shifts"], "moved"), node("MatMul", ["moved", "own"], "each"),
             node("Softmax", ["each"], "y", axis=-1), node("ReduceMean", ["wide"], "mean", axes=[2], keepdims=0),
             node("Gather", ["table", "ids"], "rows", axis=0), node("Slice", ["wide", "two", "five", "zero"], "later"),
             node("LSTM", ["x", "lw", "lr", "lb"], "h", hidden_size=32)]
    return (nodes, [value("x", [7, "batch", 24]), value("ids", [7, "batch"], TensorProto.INT64)],
            [value("wide", [7, "batch", 40]), value("y", [7, "batch", 5]), value("mean", [7, "batch"]), value("rows", [7, "batch", 11]),
             value("later", [3, "batch", 40]), value("h", [7, 1, "batch", 32])],
            [weight("w1", 24, 40), weight("b1", 40), weight("shifts", 7, 1, 40), weight("own", 7, 40, 5), weight("table", 9, 11),
             integers("two", [2]), integers("five", [5]), integers("zero", [0]),
             weight("lw", 1, 128, 24), weight("lr", 1, 128, 32), weight("lb", 1, 256)])


def columns():
    """At each place sums and running sums down the columns: blocks of threads in two dims on CUDA."""
    nodes = [node("LogSoftmax", ["x"], "y", axis=1), node("CumSum", ["x", "one"], "sums"), node("ReduceMax", ["x"], "most", axes=[1], keepdims=0)]
    return (nodes, [value("x", ["batch", 17, 40])], [value("y", ["batch", 17, 40]), value("sums", ["batch", 17, 40]), value("most", ["batch", 40])],
            [integers("one", 1)])


def two():
    """Two open sizes, of which each tensor has one; the same table for all rows."""
    nodes = [node("Gather", ["table", "index"], "rows", axis=0), node("ReduceSum", ["rows", "last"], "sums", keepdims=0),
             node("MatMul", ["x", "w"], "m"), node("Sigmoid", ["m"], "b")]
    return (nodes, [value("index", ["words", 3], TensorProto.INT64), value("x", ["n", 4])],
            [value("sums", ["words", 3]), value("b", ["n", 5])],
            [weight("table", 9, 11), integers("last", [2]), weight("w", 4, 5)])


def values():
    """Sizes as values: a mean over all rows, how many elements there are, and the number of each row."""
    nodes = [node("ReduceMean", ["x"], "mean", axes=[0], keepdims=0), node("Shape", ["x"], "shape"),
             node("Cast", ["shape"], "real", to=TensorProto.FLOAT), node("ReduceProd", ["real"], "count", keepdims=0),
             node("Div", ["x", "count"], "part"), node("Gather", ["shape", "zero"], "n", axis=0), node("Range", ["zero", "n", "one"], "rows"),
             node("Cast", ["rows"], "places", to=TensorProto.FLOAT), node("Unsqueeze", ["places", "one1"], "column"),
             node("Add", ["x", "column"], "moved")]
    return (nodes, [value("x", ["n", 4])], [value("mean", [4]), value("part", ["n", 4]), value("moved", ["n", 4]),
                                            value("shape", [2], TensorProto.INT64)], [integers("zero", 0), integers("one", 1), integers("one1", [1])])


def strided():
    """Sizes that are rounded: strides over pictures of any height and width, a picture made twice as large."""
    nodes = [node("Conv", ["x", "w1"], "c1", strides=[2, 2], pads=[1, 1, 1, 1]), node("Relu", ["c1"], "r1"),
             node("MaxPool", ["r1"], "p1", kernel_shape=[3, 3], strides=[2, 2], ceil_mode=1), node("Resize", ["p1", "", "scales"], "big"),
             node("Resize", ["r1", "", "scales"], "smooth", mode="linear"), node("GlobalAveragePool", ["big"], "mean")]
    return (nodes, [value("x", [1, 3, "h", "w"])], [value("big", [1, 4, None, None]), value("smooth", [1, 4, None, None]), value("mean", [1, 4, 1, 1])],
            [weight("w1", 4, 3, 3, 3), numpy_helper.from_array(np.array([1, 1, 2, 2], np.float32), "scales")])


def deep():
    """Six strides of 2, by kernels of several widths, and the mean over what is left: 1/64 of a picture's height and width, of any size."""
    nodes, value_name, weights = [], "x", []
    for i, (kernel, stride, groups) in enumerate([(3, 2, 1), (3, 2, 8), (1, 1, 1), (5, 2, 8), (3, 2, 8), (1, 1, 1), (5, 2, 8), (7, 2, 8)]):
        nodes += [node("Conv", [value_name, f"w{i}"], f"c{i}", strides=[stride] * 2, pads=[kernel // 2] * 4, group=groups),
                  node("BatchNormalization", [f"c{i}", f"g{i}", f"s{i}", f"m{i}", f"v{i}"], f"n{i}"), node("Relu", [f"n{i}"], f"r{i}")]
        weights += [weight(f"w{i}", 8, (8 if i else 3) // groups, kernel, kernel), weight(f"g{i}", 8), weight(f"s{i}", 8), weight(f"m{i}", 8),
                    numpy_helper.from_array(RNG.random(8).astype(np.float32) + 0.5, f"v{i}")]
        value_name = f"r{i}"
    nodes += [node("GlobalAveragePool", [value_name], "mean"), node("Flatten", ["mean"], "flat"), node("Gemm", ["flat", "w"], "y")]
    return nodes, [value("x", ["n", 3, "h", "w"])], [value("y", ["n", 5])], weights + [weight("w", 8, 5)]


def blocks():
    """Sizes that must divide: blocks of pixels, heads."""
    nodes = [node("SpaceToDepth", ["x"], "s", blocksize=2), node("Conv", ["s", "w1"], "c"), node("DepthToSpace", ["c"], "d", blocksize=2),
             helper.make_node("Split", ["x"], ["left", "right"], name="split", axis=3)]
    return (nodes, [value("x", [1, 2, "h", "w"])], [value("d", [1, 2, None, None]), value("left", [1, 2, None, None]), value("right", [1, 2, None, None])],
            [weight("w1", 8, 8, 1, 1)])


def ends():
    """Parts that are counted from the end, the middle, backwards; masks; roots of sizes."""
    nodes = [node("Slice", ["x", "last", "most", "first"], "tail"), node("Slice", ["x", "minus", "least", "first", "minus"], "reversed"),
             node("MatMul", ["x", "wq"], "q"), node("Transpose", ["x"], "t", perm=[1, 0]), node("MatMul", ["q", "t"], "s"),
             node("Shape", ["x"], "shape"), node("Gather", ["shape", "zero"], "n", axis=0), node("Cast", ["n"], "real", to=TensorProto.FLOAT),
             node("Sqrt", ["real"], "root"), node("Div", ["s", "root"], "scaled"), node("Trilu", ["scaled"], "lower", upper=0),
             node("EyeLike", ["s"], "eye"), node("Add", ["lower", "eye"], "y"), node("CumSum", ["x", "zero"], "running"), node("ArgMax", ["x"], "best", axis=0)]
    return (nodes, [value("x", ["n", 4])], [value("tail", [None, 4]), value("reversed", [None, 4]), value("y", [None, None]), value("running", [None, 4]),
                                            value("best", [1, 4], TensorProto.INT64)],
            [integers("last", [-2]), integers("most", [2**60]), integers("first", [0]), integers("minus", [-1]), integers("least", [-2**60]),
             integers("zero", 0), weight("wq", 4, 4)])


def recurrent():
    """A recurrence of any length."""
    return ([helper.make_node("LSTM", ["x", "w", "r"], ["all", "", "cell"], name="lstm", hidden_size=5)], [value("x", ["length", 2, 3])],
            [value("all", [None, 1, 2, 5]), value("cell", [1, 2, 5])], [weight("w", 1, 20, 3), weight("r", 1, 20, 5)])


def cut():
    """Parts of numbers that fit one size alone."""
    return [helper.make_node("Split", ["x", "sizes"], ["a", "b"], name="parts")], [value("x", ["n"])], [value("a", [None]), value("b", [None])], [integers("sizes", [2, 3])]


def many():
    """More open sizes than have products of their own: each flattened with others."""
    nodes = [node("Reshape", ["x", "flat"], "row"), node("Relu", ["row"], "y"), node("Add", ["a", "b"], "z")]
    return (nodes, [value("x", ["i", "j", "k"]), value("a", ["l", 1, "m"]), value("b", ["o", 1])],
            [value("y", [None]), value("z", [None, None, None])], [integers("flat", [-1])])


def tables():
    """What sizes read of constants: rows of positions, by numbers of their own and one by one, and a corner of a mask."""
    nodes = [node("Shape", ["x"], "shape"), node("Slice", ["shape", "one", "two"], "length"), node("Slice", ["places", "zero", "length", "zero"], "placed"),
             node("Add", ["x", "placed"], "sum"), node("Slice", ["ids", "zero", "length", "one"], "numbers"), node("Gather", ["learned", "numbers"], "rows"),
             node("Add", ["sum", "rows"], "tokens"), node("Transpose", ["tokens"], "turned", perm=[0, 2, 1]), node("MatMul", ["tokens", "turned"], "scores"),
             node("Slice", ["mask", "zero", "length", "one"], "lines"), node("Slice", ["lines", "zero", "length", "two"], "corner"),
             node("Where", ["corner", "scores", "low"], "seen"), node("Softmax", ["seen"], "shares", axis=-1), node("MatMul", ["shares", "tokens"], "y")]
    return (nodes, [value("x", ["batch", "length", 8])], [value("y", ["batch", "length", 8])],
            [integers("zero", [0]), integers("one", [1]), integers("two", [2]), weight("places", 100, 8), integers("ids", [[*range(100)]]), weight("learned", 100, 8),
             numpy_helper.from_array(np.tril(np.ones((1, 100, 100), bool)), "mask"), numpy_helper.from_array(np.float32(-1e9), "low")])


def short():
    """A table of fewer rows than the sizes that are usually looked at, beside a size that may be anything."""
    nodes = [node("Shape", ["x"], "shape"), node("Slice", ["shape", "one", "two"], "length"), node("Slice", ["places", "zero", "length", "zero"], "placed"),
             node("Add", ["x", "placed"], "sum"), node("Softmax", ["sum"], "y", axis=-1)]
    return (nodes, [value("x", ["batch", "length", 8])], [value("y", ["batch", "length", 8])],
            [integers("zero", [0]), integers("one", [1]), integers("two", [2]), weight("places", 32, 8)])


def decoder():
    """One query of a few heads, and any number of keys."""
    nodes = [node("Transpose", ["k"], "turned", perm=[0, 1, 3, 2]), node("MatMul", ["q", "turned"], "scores"), node("Mul", ["scores", "scale"], "scaled"),
             node("Softmax", ["scaled"], "shares", axis=-1), node("MatMul", ["shares", "v"], "y")]
    return (nodes, [value("q", [1, 3, 1, 16]), value("k", [1, 3, "keys", 16]), value("v", [1, 3, "keys", 16])], [value("y", [1, 3, 1, 16])],
            [numpy_helper.from_array(np.float32(0.25), "scale")])


def first_rows():
    """The first rows of one tensor beside all of another: as many as there are."""
    return ([node("Slice", ["x", "zero", "most", "zero"], "first"), node("Mul", ["first", "y"], "z")], [value("x", ["n", 4]), value("y", ["n", 1])],
            [value("z", ["n", 4])], [integers("zero", [0]), integers("most", [13])])


def few_rows():
    """Every third row, backwards from the tenth to the fifteenth from the end: four, as another tensor has, at a few sizes."""
    return ([node("Slice", ["x", "from", "to", "rows", "step"], "part"), node("Add", ["part", "y"], "z")], [value("x", ["n", 5]), value("y", [4, 5])],
            [value("z", [4, 5])], [integers("from", [9]), integers("to", [-15]), integers("rows", [0]), integers("step", [-3])])


def cubes():
    """Powers of a size, in three dims and behind a window."""
    return ([node("MaxPool", ["x"], "p", kernel_shape=[2, 2, 2]), node("AveragePool", ["x"], "a", kernel_shape=[3, 3, 3], strides=[2, 2, 2], pads=[1] * 6),
             node("Transpose", ["p"], "y", perm=[0, 4, 1, 3, 2])],
            [value("x", [1, 3, "n", "n", "n"])], [value("y", [None] * 5), value("a", [None] * 5)])


def parts():
    """Parts of which the last one is shorter."""
    return ([helper.make_node("Split", ["x"], ["a", "b"], name="split", num_outputs=2), node("Relu", ["b"], "rest"), node("Concat", ["b", "a"], "y", axis=0)],
            [value("x", ["n", 4])], [value("rest", [None, 4]), value("y", [None, 4])])


def masks():
    """A causal mask that is compared of ranges, and one that is filled up to the other's length by computed pads."""
    nodes = [node("MatMul", ["q", "k"], "s"), node("Shape", ["s"], "shape"), node("Gather", ["shape", "zero"], "rows", axis=0),
             node("Gather", ["shape", "one"], "columns", axis=0), node("Range", ["zero", "rows", "one"], "r"), node("Range", ["zero", "columns", "one"], "c"),
             node("Unsqueeze", ["r", "last"], "r2"), node("Less", ["r2", "c"], "later"), node("Where", ["later", "low", "none"], "causal"),
             node("Add", ["s", "causal"], "masked"), node("Softmax", ["masked"], "y"),
             node("Shape", ["m"], "given"), node("Slice", ["shape", "last", "two"], "all"), node("Sub", ["all", "given"], "missing"),
             node("Concat", ["first", "missing"], "pads", axis=0), node("Pad", ["m", "pads", "low"], "wide"), node("Add", ["s", "wide"], "z")]
    return (nodes, [value("q", ["n", 4]), value("k", [4, "m"]), value("m", ["few"])], [value("y", [None, None]), value("z", [None, None])],
            [integers("zero", 0), integers("one", 1), integers("last", [1]), integers("two", [2]), integers("first", [0]),
             numpy_helper.from_array(np.array(-1e9, np.float32), "low"), numpy_helper.from_array(np.array(0, np.float32), "none")])


def waves():
    """Transforms of any length, and back."""
    nodes = [node("DFT", ["x"], "f", axis=1), node("DFT", ["f"], "back", axis=1, inverse=1), node("DFT", ["x"], "half", axis=1, onesided=1)]
    return (nodes, [value("x", ["b", "n", 1])], [value("f", [None] * 3), value("back", [None] * 3), value("half", [None] * 3)])


def same():
    """Padding that follows from the sizes."""
    nodes = [node("Conv", ["x", "w"], "low", auto_pad="SAME_LOWER", strides=[2, 2]), node("Conv", ["x", "w"], "high", auto_pad="SAME_UPPER", strides=[2, 1]),
             node("MaxPool", ["x"], "p", kernel_shape=[3, 3], strides=[2, 2], auto_pad="SAME_UPPER")]
    return (nodes, [value("x", [1, 3, "h", "w"])], [value(name, [None] * 4) for name in ("low", "high", "p")], [weight("w", 2, 3, 3, 3)])


def empty():
    """Of one dim there is nothing."""
    return ([node("Trilu", ["x"], "t", upper=0), node("Concat", ["t", "z"], "y", axis=1)],
            [value("x", ["n", 0, "m"]), value("z", ["n", 2, "m"])], [value("y", [None] * 3)])


def window():
    """A window larger than the sizes that are usually looked at."""
    return ([node("MaxPool", ["x"], "y", kernel_shape=[200], dilations=[10], strides=[10], pads=[100, 100])], [value("x", [1, 2, "n"])], [value("y", [1, 2, None])])


def chosen():
    """Axes that data decide, of dims that stay open; a diagonal."""
    nodes = [node("Mod", ["k", "three"], "axis"), node("ReduceMax", ["x", "axis"], "y"), node("Unsqueeze", ["x", "axis"], "u"),
             node("Einsum", ["s"], "d", equation="...ii->...i")]
    return (nodes, [value("x", ["a", "b", "c"]), value("k", [1], TensorProto.INT64), value("s", ["e", "f", "f"])],
            [value("y", [None] * 3), value("u", [None] * 4), value("d", [None] * 2)], [integers("three", [3])])


def memories():
    """Layers with a state: linear attention, a causal convolution of any length."""
    nodes = [node("Abs", ["d"], "size"), node("Neg", ["size"], "decay"), node("Sigmoid", ["b0"], "beta"),
             helper.make_node("LinearAttention", ["q", "k", "v", "", "decay", "beta"], ["y", "state"], name="attention", q_num_heads=4, kv_num_heads=2),
             helper.make_node("CausalConvWithState", ["x", "w", "b"], ["z", "past"], name="convolution", activation="silu")]
    return (nodes, [value("q", ["n", "t", 20]), value("k", ["n", "t", 10]), value("v", ["n", "t", 6]), value("d", ["n", "t", 10]), value("b0", ["n", "t", 2]),
                    value("x", ["n", "channels", "t"]), value("w", ["channels", 1, 4]), value("b", ["channels"])],
            [value("y", [None] * 3), value("state", [None] * 4), value("z", [None] * 3), value("past", [None] * 3)])


def layer(batch, length):
    """What sm_90a computes by wgmma in f16: a layer of an encoder with heads of 64."""
    heads = [node("MatMul", ["x", f"w{name}"], name) for name in "qkv"] + [node("Reshape", [name, "split"], f"{name}4") for name in "qkv"]
    heads += [node("Transpose", [f"{name}4"], f"{name}t", perm=[0, 2, 3, 1] if name == "k" else [0, 2, 1, 3]) for name in "qkv"]
    nodes = heads + [node("MatMul", ["qt", "kt"], "s"), node("Mul", ["s", "scale"], "t"), node("Softmax", ["t"], "p", axis=-1), node("MatMul", ["p", "vt"], "o"),
                     node("Transpose", ["o"], "ot", perm=[0, 2, 1, 3]), node("Reshape", ["ot", "join"], "oj"), node("MatMul", ["oj", "wo"], "oo"), node("Add", ["oo", "x"], "y")]
    return (nodes, [value("x", [batch, length, 256])], [value("y", [batch, length, 256])],
            [numpy_helper.from_array((RNG.standard_normal((256, 256)) / 16).astype(np.float32), f"w{name}") for name in "qkvo"] +
            [integers("split", [0, 0, 4, 64]), integers("join", [0, 0, 256]), numpy_helper.from_array(np.array(0.125, np.float32), "scale")])


def turned():
    """Transposes whose innermost dims are open, or one of them, with what leads into them and what follows."""
    nodes = [node("Exp", ["x"], "e"), node("Transpose", ["e"], "t", perm=[1, 0]), node("Add", ["t", "z"], "y"), node("Transpose", ["c"], "last", perm=[0, 2, 1]),
             node("Cast", ["x"], "d", to=TensorProto.DOUBLE), node("Transpose", ["d"], "wide", perm=[1, 0])]
    results = [value("y", [None, None]), value("last", [None, None, 24]), value("wide", [None, None], TensorProto.DOUBLE)]
    return nodes, [value("x", ["n", "m"]), value("z", ["m", 1]), value("c", ["n", 24, "m"])], results, []


def products():
    """Products whose rhs has open sizes: columns, depths, both; with epilogues, of f32, f64 and bytes."""
    nodes = [node("MatMul", ["x", "z"], "p"), node("Add", ["p", "bias"], "a"), node("Mul", ["a", "scale"], "y"),
             node("Gemm", ["x1", "x1"], "gram", transB=1), node("Gemm", ["x1", "x1"], "inner", transA=1),
             node("Cast", ["x"], "xd", to=TensorProto.DOUBLE), node("Cast", ["z"], "zd", to=TensorProto.DOUBLE), node("MatMul", ["xd", "zd"], "wide"),
             node("QuantizeLinear", ["x", "step"], "xq"), node("QuantizeLinear", ["z", "step", "middle"], "zq"), node("MatMulInteger", ["xq", "zq"], "bytes"),
             node("MatMulInteger", ["rows", "columns"], "batches")]
    inputs = [value("x", ["b", "n", "k"]), value("z", ["b", "k", "m"]), value("bias", ["m"]), value("scale", ["b", "n", 1]), value("x1", ["n", "k"]),
              value("rows", ["b", 3, 8], TensorProto.INT8), value("columns", ["b", 8, 21], TensorProto.INT8)]
    outputs = [value("y", [None] * 3), value("gram", [None] * 2), value("inner", [None] * 2), value("wide", [None] * 3, TensorProto.DOUBLE),
               value("bytes", [None] * 3, TensorProto.INT32), value("batches", [None, 3, 21], TensorProto.INT32)]
    return nodes, inputs, outputs, [numpy_helper.from_array(np.float32(0.0625), "step"), numpy_helper.from_array(np.int8(0), "middle")]


def moved():
    """Rows the other way round, every second and third element, joined and padded."""
    part = lambda name, start, axis, step: (node("Slice", ["x", f"{name}_start", "end" if step > 0 else "begin", f"{name}_axis", f"{name}_step"], name),
                                            [integers(f"{name}_start", [start]), integers(f"{name}_axis", [axis]), integers(f"{name}_step", [step])])
    parts = [part("back", -1, 1, -1), part("up", -1, 0, -1), part("second", 0, 1, 2), part("third", -1, 1, -3)]
    nodes = [*(part for part, _ in parts), node("Concat", ["x", "z"], "joined", axis=1), node("Concat", ["x", "back", "up"], "three", axis=0),
             node("Pad", ["x", "widths"], "framed"), node("Pad", ["x", "widths"], "mirrored", mode="reflect"), node("Pad", ["x", "widths"], "edged", mode="edge")]
    weights = [integers("begin", [-(2**60)]), integers("end", [2**60]), integers("widths", [0, 2, 1, 3]), *(each for _, numbers in parts for each in numbers)]
    return nodes, [value("x", ["n", "m"]), value("z", ["n", "k"])], [value(each.output[0], [None, None]) for each in nodes], weights


def short_taps():
    """Convolutions of few channels: lines that are cut into tiles of their own, and lines that are too short for that."""
    nodes = [node("Conv", ["x", "w1"], "c1", pads=[1, 1, 1, 1]), node("Relu", ["c1"], "r1"), node("Conv", ["r1", "w2"], "y", group=4, pads=[1, 1, 1, 1]),
             node("Conv", ["r1", "w3"], "z", group=4, pads=[2, 1, 2, 1], strides=[2, 1], dilations=[2, 1]), node("Conv", ["x", "w4"], "s", pads=[3, 3, 3, 3], strides=[2, 2])]
    return (nodes, [value("x", ["b", 3, "h", "w"])], [value(name, [None, channels, None, None]) for name, channels in (("y", 16), ("z", 32), ("s", 40))],
            [weight("w1", 16, 3, 3, 3), weight("w2", 16, 4, 3, 3), weight("w3", 32, 4, 3, 3), weight("w4", 40, 3, 7, 7)])


def long_rows():
    """Running sums, selections and scatters along open dims: of rows, and of what has columns behind it."""
    pair = lambda values, indices, inputs, **attributes: helper.make_node("TopK", inputs, [values, indices], name=values, **attributes)
    nodes = [node("CumSum", ["x", "one"], "sums", exclusive=1, reverse=1), node("CumSum", ["t", "zero"], "down"),
             pair("best", "where", ["x", "three"], axis=1), node("Shape", ["x"], "all", start=1), pair("sorted", "order", ["x", "all"], axis=1, largest=0),
             pair("tops", "rows", ["t", "three"], axis=0), node("Mul", ["order", "two"], "doubled"), node("Mul", ["all", "two"], "size"),
             node("Concat", ["batch", "size"], "shape", axis=0), node("Shape", ["x"], "batch", start=0, end=1), node("ConstantOfShape", ["shape"], "zeros"),
             node("ScatterElements", ["zeros", "doubled", "sorted"], "spread", axis=1), node("ScatterElements", ["t", "rows", "tops"], "marked", axis=0, reduction="add")]
    nodes = [*nodes[:8], nodes[9], nodes[8], *nodes[10:]]
    outputs = ["sums", "down", "best", "where", "sorted", "order", "tops", "spread", "marked"]
    kinds = {"where": TensorProto.INT64, "order": TensorProto.INT64}
    results = [helper.make_tensor_value_info(name, kinds.get(name, TensorProto.FLOAT), [None, None]) for name in outputs]
    numbers = [integers("three", [3]), integers("two", [2]), numpy_helper.from_array(np.array(1, np.int64), "one"), numpy_helper.from_array(np.array(0, np.int64), "zero")]
    return nodes, [value("x", ["batch", "length"]), value("t", ["length", 5])], results, numbers


def filters(height=14, width=14):
    """The same of convolutions: sliding windows over pictures of a batch, lines of their channels."""
    filter = lambda name, *shape: numpy_helper.from_array((RNG.standard_normal(shape) / np.prod(shape[1:]) ** 0.5).astype(np.float32), name)
    nodes = [node("Conv", ["x", "w1"], "c1", pads=[1, 1, 1, 1]), node("Relu", ["c1"], "r1"), node("Conv", ["r1", "w2"], "c2"), node("Add", ["c2", "x"], "a2"),
             node("Conv", ["a2", "w3"], "y", strides=[2, 2], pads=[1, 1, 1, 1])]
    return (nodes, [value("x", ["N", 256, height, width])], [value("y", ["N", 512, None, None])],
            [filter("w1", 512, 256, 3, 3), filter("w2", 256, 512, 1, 1), filter("w3", 512, 256, 3, 3)])


OPSETS = {"long_rows": 18, "parts": 18, "chosen": 18, "memories": 27}
MODELS = {"decoder": decoder, "layer": lambda: layer("batch", "length"), "layer_of_200": lambda: layer("batch", 200), "turned": turned, "products": products, "short_taps": short_taps, "moved": moved, "long_rows": long_rows, "filters": filters, "any_filters": lambda: filters("height", "width"), "tables": tables, "short": short, "first_rows": first_rows, "few_rows": few_rows, "layers": layers, "any_layers": lambda: layers("height", "width"), "cubes": cubes, "parts": parts, "masks": masks, "waves": waves, "same": same, "empty": empty, "window": window, "chosen": chosen, "memories": memories, "strided": strided, "deep": deep, "blocks": blocks, "ends": ends, "recurrent": recurrent, "cut": cut, "many": many, "classifier": classifier, "pictures": pictures, "tokens": tokens, "encoder": encoder, "steps": steps, "columns": columns, "two": two, "values": values}


def refused(folder):
    """What does not work at sizes that are known when the program runs, or does not at some of them."""
    save(folder, "powers", [node("Shape", ["x"], "s"), node("Mul", ["s", "s"], "square"), node("Div", ["square", "two"], "half"),
                            node("ConstantOfShape", ["half"], "y")], [value("x", ["n"])], [value("y", [None])], [integers("two", [2])])
    save(folder, "pairs", [node("Reshape", ["x", "two"], "p"), node("Shape", ["x"], "s"), node("Mul", ["s", "s"], "square"), node("Div", ["square", "three"], "third"),
                           node("ConstantOfShape", ["third"], "y")], [value("x", ["n"])], [value("p", [None, 2]), value("y", [None])], [integers("two", [-1, 2]), integers("three", [3])])
    save(folder, "eighths", [node("Reshape", ["x", "eight"], "y")], [value("x", ["N"])], [value("y", [None, 8])], [integers("eight", [-1, 8])])
    save(folder, "distance", [node("Shape", ["x"], "s"), node("Cast", ["s"], "f", to=TensorProto.FLOAT), node("Sqrt", ["f"], "r"),
                              node("Div", ["x", "r"], "y")], [value("x", ["n", 2])], [value("y", ["n", 2])])
    save(folder, "tail", [node("Slice", ["x", "from", "to", "first"], "y")], [value("x", ["n", 4])], [value("y", None)],
         [integers("from", [0]), integers("to", [50]), integers("first", [0])])
    save(folder, "powers_of_sums", [node("Pad", ["x", "pads"], "p"), node("Transpose", ["p"], "y", perm=[3, 2, 1, 0])], [value("x", ["n", "n", "n", "n"])],
         [value("y", [None] * 4)], [integers("pads", [1] * 4 + [0] * 4)])
    save(folder, "joined", [node("Concat", ["z", "x"], "c", axis=0), node("Slice", ["c", "back", "end", "first"], "y")], [value("x", ["n", 64]), value("z", [3, 64])],
         [value("y", [3, 64])], [integers("back", [-3]), integers("end", [2**60]), integers("first", [0])])
    save(folder, "crossing", [node("Slice", ["x", "back", "end", "first"], "part"), node("Concat", ["part", "x"], "y", axis=0)], [value("x", ["n", 4])],
         [value("y", ["m", 4])], [integers("back", [-8]), integers("end", [9]), integers("first", [0])])
    save(folder, "crossing_blocks", [node("SpaceToDepth", ["x"], "blocks", blocksize=2), node("Slice", ["blocks", "back", "end", "rows"], "y")],
         [value("x", [1, 1, "h", 4])], [value("y", [1, 4, None, 2])], [integers("back", [-8]), integers("end", [9]), integers("rows", [2])])
    save(folder, "odd_rows", [node("Slice", ["x", "one", "end", "zero"], "rest"), node("Reshape", ["rest", "pairs"], "y"), node("Shape", ["x"], "length"),
                              node("Slice", ["places", "zero", "length", "zero"], "placed"), node("Add", ["x", "placed"], "z")],
         [value("x", ["n"])], [value("y", [None, 2]), value("z", ["n"])],
         [integers("zero", [0]), integers("one", [1]), integers("end", [2**60]), integers("pairs", [-1, 2]), weight("places", 32)])
    save(folder, "smaller", [node("Shape", ["x"], "s"), node("Gather", ["s", "zero"], "n", axis=0), node("Min", ["n", "eight"], "m"),
                             node("Cast", ["m"], "f", to=TensorProto.FLOAT), node("Mul", ["x", "f"], "y")],
         [value("x", ["n", 4])], [value("y", ["n", 4])], [integers("zero", 0), integers("eight", 8)])
    save(folder, "joined_table", [node("Concat", ["x", "y"], "both", axis=0), node("Shape", ["both"], "s"), node("Slice", ["table", "first", "s", "first"], "part"),
                                  node("Add", ["both", "part"], "z")], [value("x", ["a"]), value("y", ["b"])], [value("z", [None])],
         [integers("first", [0]), weight("table", 1000)])
    save(folder, "mirrored", [node("Pad", ["x", "widths"], "y", mode="reflect")], [value("x", ["n"])], [value("y", [None])], [integers("widths", [9, 11])])
    save(folder, "unnamed", [node("Relu", ["x"], "y")], [value("x", [None, None, 2])], [value("y", [None, None, 2])])


def check_runs(artifact, model, device, tuples):
    device, tolerance = (device.split(":") + [""])[:2]
    session = ort.InferenceSession(model, providers=["CPUExecutionProvider"])
    for text in tuples:
        sizes = {name: int(size) for name, size in (part.split("=") for part in text.split(","))}
        feed = {}
        for each in session.get_inputs():
            dims = [sizes[dim] if isinstance(dim, str) else dim for dim in each.shape]
            feed[each.name] = (RNG.integers(0, 9, dims, np.int8 if "int8" in each.type else np.int64) if "int" in each.type
                               else RNG.standard_normal(dims).astype(np.float32))
        with tempfile.TemporaryDirectory() as folder:
            command = ["dlc", "run", artifact, f"--device={device}", "--output", folder]
            for name, array in feed.items():
                np.save(f"{folder}/{name}.in.npy", array)
                command += ["--input", f"{name}={folder}/{name}.in.npy"]
            subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
            for output, expected in zip(session.get_outputs(), session.run(None, feed)):
                found = np.load(f"{folder}/{output.name}.npy")
                assert found.shape == expected.shape, (found.shape, expected.shape)
                np.testing.assert_allclose(found, expected, rtol=float(tolerance or 1e-4), atol=float(tolerance or 1e-5))
        print("equal at", text, flush=True)


if __name__ == "__main__":
    if sys.argv[1] == "models":
        target = pathlib.Path(sys.argv[2])
        target.mkdir(parents=True, exist_ok=True)
        for name, make in MODELS.items():
            save(target, name, *make())
        refused(target)
    else:
        check_runs(sys.argv[2], sys.argv[3], sys.argv[4], sys.argv[5:])
