"""The benchmark's single ops (and short chains) at sizes that networks use: each a small ONNX model and its inputs.

`OPS` maps a name to a function that builds on a `Graph`: `input` is a value that each run is given, `weight` one that the model holds.
"""
import numpy as np
import onnx
from onnx import helper, numpy_helper, shape_inference

OPSET = 21


class Graph:
    """Collects the nodes, weights and inputs of one model."""

    def __init__(self, seed=1):
        self.rng, self.nodes, self.weights, self.inputs = np.random.default_rng(seed), [], [], {}

    def f32(self, *shape, scale=1.0):
        return (self.rng.standard_normal(shape) * scale).astype(np.float32)

    def integers(self, low, high, shape, dtype=np.int64):
        return self.rng.integers(low, high, shape).astype(dtype)

    def input(self, value):
        name = f"x{len(self.inputs)}"
        self.inputs[name] = np.ascontiguousarray(value)
        return name

    def weight(self, value, dtype=None):
        name = f"w{len(self.weights)}"
        self.weights.append(numpy_helper.from_array(np.asarray(value, dtype), name))
        return name

    def node(self, op, *operands, outputs=1, **attributes):
        names = [f"y{len(self.nodes)}" + (f"_{i}" if outputs > 1 else "") for i in range(outputs)]
        self.nodes.append(helper.make_node(op, list(operands), names, **attributes))
        return names[0] if outputs == 1 else names

    def model(self, name, outputs):
        inputs = [helper.make_tensor_value_info(key, helper.np_dtype_to_tensor_dtype(value.dtype), value.shape)
                  for key, value in self.inputs.items()]
        outputs = [onnx.ValueInfoProto(name=output) for output in ([outputs] if isinstance(outputs, str) else outputs)]
        graph = helper.make_graph(self.nodes, name, inputs, outputs, self.weights)
        model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", OPSET)], ir_version=10)
        model = shape_inference.infer_shapes(model, strict_mode=True, data_prop=True)
        del model.graph.value_info[:]
        for output in model.graph.output:  # GroupNormalization is a function without inference of its own
            if output.type.WhichOneof("value") is None:
                output.type.CopyFrom(model.graph.input[0].type)
        onnx.checker.check_model(model)
        return model


def index(values):
    return np.asarray(values, np.int64)


def top_k(shape, k):
    return lambda g: g.node("TopK", g.input(g.f32(*shape)), g.weight(index([k])), outputs=2, axis=-1)


def cumulative(*shape):
    return lambda g: g.node("CumSum", g.input(g.f32(*shape)), g.weight(index(len(shape) - 1)))


def arg_max(shape, axis):
    return lambda g: g.node("ArgMax", g.input(g.f32(*shape)), axis=axis, keepdims=0)


def scatter_nd(reduction):
    def build(g):
        rows = g.integers(0, 2048, (256, 1)) if reduction != "none" else g.rng.permutation(2048)[:256].reshape(256, 1)
        return g.node("ScatterND", g.input(g.f32(2048, 512)), g.input(rows.astype(np.int64)), g.input(g.f32(256, 512)),
                      reduction=reduction)
    return build


def scatter_elements(g):
    rows = np.stack([g.rng.permutation(1024)[:256] for _ in range(1024)], 1)
    return g.node("ScatterElements", g.input(g.f32(1024, 1024)), g.input(index(rows)), g.input(g.f32(256, 1024)), axis=0)


def gather_nd(g):
    places = np.stack([g.integers(0, 64, 4096), g.integers(0, 128, 4096)], 1)
    return g.node("GatherND", g.input(g.f32(64, 128, 64)), g.input(places))


def one_hot(g):
    return g.node("OneHot", g.input(g.integers(0, 1000, (1024,))), g.weight(index([1000])), g.weight(np.float32([0, 1])))


def embedding(g):
    return g.node("Gather", g.weight(g.f32(30522, 256)), g.input(g.integers(0, 30522, (8, 128))), axis=0)


def gather_elements(g):
    return g.node("GatherElements", g.input(g.f32(1024, 1024)), g.input(g.integers(0, 1024, (1024, 256))), axis=1)


def concat(pieces, axis):
    return lambda g: g.node("Concat", *[g.input(g.f32(64, 16)) for _ in range(pieces)], axis=axis)


def concat_channels(g):
    return g.node("Concat", *[g.input(g.f32(1, 64, 56, 56)) for _ in range(4)], axis=1)


def split(pieces):
    return lambda g: g.node("Split", g.input(g.f32(64, 16 * pieces)), outputs=pieces, axis=1, num_outputs=pieces)


def slice_step(g):
    return g.node("Slice", g.input(g.f32(1, 64, 112, 112)), *[g.weight(index(v)) for v in ([0, 1], [112, 112], [2, 3], [2, 2])])


def matmul_integer(g):
    return g.node("MatMulInteger", g.input(g.integers(0, 256, (128, 512), np.uint8)), g.weight(g.integers(-128, 128, (512, 512)), np.int8),
                  g.weight(128, np.uint8))


def scale_of(value):
    return np.float32(np.abs(value).max() / 127)


def qlinear_matmul(g):
    x, w = g.integers(0, 256, (128, 768), np.uint8), g.integers(-127, 128, (768, 768), np.int8)
    return g.node("QLinearMatMul", g.input(x), g.weight(np.float32(0.02)), g.weight(128, np.uint8), g.weight(w), g.weight(np.float32(0.01)),
                  g.weight(0, np.int8), g.weight(np.float32(0.5)), g.weight(128, np.uint8))


def conv_integer(g):
    x, w = g.integers(0, 256, (1, 64, 56, 56), np.uint8), g.integers(0, 256, (64, 64, 3, 3), np.uint8)
    return g.node("ConvInteger", g.input(x), g.weight(w), g.weight(128, np.uint8), g.weight(128, np.uint8), pads=[1, 1, 1, 1])


def qlinear_conv(channels, kernel, group=1):
    def build(g):
        x = g.integers(0, 256, (1, channels, 56, 56), np.uint8)
        w = g.integers(-127, 128, (channels, channels // group, kernel, kernel), np.int8)
        return g.node("QLinearConv", g.input(x), g.weight(np.float32(0.02)), g.weight(128, np.uint8), g.weight(w), g.weight(np.float32(0.01)),
                      g.weight(0, np.int8), g.weight(np.float32(0.5)), g.weight(128, np.uint8),
                      g.weight(g.integers(-1000, 1000, (channels,), np.int32)), pads=[kernel // 2] * 4, group=group)
    return build


def quantize(g):
    x = g.node("QuantizeLinear", g.input(g.f32(1, 64, 112, 112)), g.weight(np.float32(0.03)), g.weight(128, np.uint8))
    return g.node("DequantizeLinear", x, g.weight(np.float32(0.03)), g.weight(128, np.uint8))


def dynamic_quantize(g):
    return g.node("DynamicQuantizeLinear", g.input(g.f32(128, 768)), outputs=3)


def resize(shape, mode):
    return lambda g: g.node("Resize", g.input(g.f32(*shape)), "", g.weight(np.float32([1, 1, 2, 2])), mode=mode)


def grid_sample(g):
    y, x = np.meshgrid(np.linspace(-1, 1, 256), np.linspace(-1, 1, 256), indexing="ij")
    grid = np.stack([x, y], -1)[None].astype(np.float32) + g.f32(1, 256, 256, 2, scale=0.02)
    return g.node("GridSample", g.input(g.f32(1, 3, 256, 256)), g.input(grid), mode="linear", align_corners=1)


def recurrent(op, steps, batch, width):
    gates = {"LSTM": 4, "GRU": 3, "RNN": 1}[op]

    def build(g):
        w, r = (g.weight(g.f32(1, gates * width, width, scale=width**-0.5)) for _ in range(2))
        bias = g.weight(g.f32(1, 2 * gates * width, scale=0.1))
        more = {"linear_before_reset": 1} if op == "GRU" else {}
        return g.node(op, g.input(g.f32(steps, batch, width)), w, r, bias, outputs=2, hidden_size=width, **more)
    return build


def softmax(shape, axis, op="Softmax"):
    return lambda g: g.node(op, g.input(g.f32(*shape)), axis=axis)


def layer_norm(rows, width):
    return lambda g: g.node("LayerNormalization", g.input(g.f32(rows, width)), g.weight(g.f32(width)), g.weight(g.f32(width)), axis=-1)


def channel_norm(op, *shape, **attributes):
    return lambda g: g.node(op, g.input(g.f32(*shape)), g.weight(g.f32(shape[1])), g.weight(g.f32(shape[1])), **attributes)


def reduction(op, shape, axes, keepdims=0):
    def build(g):
        operands = [g.input(g.f32(*shape))] + ([] if axes is None else [g.weight(index(axes))])
        return g.node(op, *operands, keepdims=keepdims)
    return build


def transpose(shape, perm):
    return lambda g: g.node("Transpose", g.input(g.f32(*shape)), perm=perm)


def dft(g):
    return g.node("DFT", g.input(g.f32(16, 1024, 1)), "", g.weight(index(1)), onesided=1)


def stft(g):
    window = np.hanning(401)[:-1].astype(np.float32)
    return g.node("STFT", g.input(g.f32(1, 16000, 1)), g.weight(index(160)), g.weight(window), g.weight(index(400)), onesided=1)


def where(g):
    x, y = (g.input(g.f32(1024, 1024)) for _ in range(2))
    return g.node("Where", g.node("Less", x, y), x, g.node("Mul", y, g.weight(np.float32(0.5))))


def gelu(g):
    x = g.input(g.f32(512, 3072))
    bell = g.node("Add", g.node("Erf", g.node("Div", x, g.weight(np.float32(2**0.5)))), g.weight(np.float32(1)))
    return g.node("Mul", g.node("Mul", x, bell), g.weight(np.float32(0.5)))


def silu(g):
    x = g.input(g.f32(512, 3072))
    return g.node("Mul", x, g.node("Sigmoid", x))


def unary(op, *shape, **attributes):
    return lambda g: g.node(op, g.input(g.f32(*shape)), **attributes)


def bias_add(g):
    return g.node("Add", g.input(g.f32(1, 256, 56, 56)), g.weight(g.f32(1, 256, 1, 1)))


def pool(op, shape, kernel, stride, pad=0):
    return lambda g: g.node(op, g.input(g.f32(*shape)), kernel_shape=[kernel] * 2, strides=[stride] * 2, pads=[pad] * 4)


def pad(mode):
    return lambda g: g.node("Pad", g.input(g.f32(1, 64, 112, 112)), g.weight(index([0, 0, 1, 1, 0, 0, 1, 1])), mode=mode)


def tile(g):
    return g.node("Tile", g.input(g.f32(256, 256)), g.weight(index([4, 4])))


def expand(g):
    return g.node("Expand", g.input(g.f32(1024, 1)), g.weight(index([1024, 1024])))


def einsum(g):
    return g.node("Einsum", g.input(g.f32(1, 12, 128, 64)), g.input(g.f32(1, 12, 128, 64)), equation="bhid,bhjd->bhij")


def matmul(a, b):
    return lambda g: g.node("MatMul", g.input(g.f32(*a)), g.input(g.f32(*b)))


def dense(g):
    return g.node("MatMul", g.input(g.f32(128, 768)), g.weight(g.f32(768, 768, scale=0.03)))


def conv(channels, size, filters, kernel, op="Conv", **attributes):
    def build(g):
        group = attributes.get("group", 1)
        shape = (channels, filters // group) if op == "ConvTranspose" else (filters, channels // group)
        x = g.input(g.f32(1, channels, *size))
        return g.node(op, x, g.weight(g.f32(*shape, *kernel, scale=0.05)), g.weight(g.f32(filters)), **attributes)
    return build


SQUARE, IMAGE = (1024, 1024), (1, 64, 112, 112)
OPS = {
    "top_k_300_of_8400": top_k((1, 8400), 300),
    "top_k_100_of_30000": top_k((1, 30000), 100),
    "arg_max_of_30522": arg_max((32, 30522), 1),
    "arg_max_channels": arg_max((1, 21, 256, 256), 1),
    "cum_sum_20000": cumulative(20000),
    "cum_sum_64x4096": cumulative(64, 4096),
    "scatter_nd": scatter_nd("none"),
    "scatter_nd_add": scatter_nd("add"),
    "scatter_elements": scatter_elements,
    "gather_nd": gather_nd,
    "gather_elements": gather_elements,
    "embedding": embedding,
    "one_hot": one_hot,
    "concat_400": concat(400, 1),
    "concat_channels": concat_channels,
    "split_256": split(256),
    "slice_step_2": slice_step,
    "matmul_integer": matmul_integer,
    "qlinear_matmul": qlinear_matmul,
    "conv_integer": conv_integer,
    "qlinear_conv": qlinear_conv(64, 3),
    "qlinear_conv_1x1": qlinear_conv(128, 1),
    "qlinear_depthwise": qlinear_conv(128, 3, 128),
    "quantize_dequantize": quantize,
    "dynamic_quantize": dynamic_quantize,
    "resize_nearest": resize((1, 256, 40, 40), "nearest"),
    "resize_linear": resize((1, 3, 640, 640), "linear"),
    "resize_linear_channels": resize((1, 64, 56, 56), "linear"),
    "resize_cubic": resize((1, 3, 640, 640), "cubic"),
    "grid_sample": grid_sample,
    "lstm_200x128": recurrent("LSTM", 200, 1, 128),
    "gru_200x128": recurrent("GRU", 200, 1, 128),
    "lstm_64x8x128": recurrent("LSTM", 64, 8, 128),
    "softmax_inner": softmax((8, 12, 128, 128), -1),
    "softmax_1000": softmax((64, 1000), -1),
    "softmax_channels": softmax((1, 21, 256, 256), 1),
    "log_softmax_30522": softmax((32, 30522), -1, "LogSoftmax"),
    "layer_norm": layer_norm(1024, 768),
    "instance_norm": channel_norm("InstanceNormalization", *IMAGE),
    "group_norm": channel_norm("GroupNormalization", *IMAGE, num_groups=8),
    "sum_inner": reduction("ReduceSum", SQUARE, [1]),
    "sum_outer": reduction("ReduceSum", SQUARE, [0]),
    "sum_all": reduction("ReduceSum", SQUARE, None),
    "sum_middle": reduction("ReduceSum", (64, 256, 64), [1]),
    "mean_inner": reduction("ReduceMean", SQUARE, [1]),
    "mean_outer": reduction("ReduceMean", SQUARE, [0]),
    "mean_all": reduction("ReduceMean", SQUARE, None),
    "mean_image": reduction("ReduceMean", (1, 256, 56, 56), [2, 3], 1),
    "max_inner": reduction("ReduceMax", SQUARE, [1]),
    "max_outer": reduction("ReduceMax", SQUARE, [0]),
    "max_all": reduction("ReduceMax", SQUARE, None),
    "l2_inner": reduction("ReduceL2", SQUARE, [1]),
    "transpose_2d": transpose(SQUARE, [1, 0]),
    "transpose_nchw_to_nhwc": transpose(IMAGE, [0, 2, 3, 1]),
    "transpose_nhwc_to_nchw": transpose((1, 112, 112, 64), [0, 3, 1, 2]),
    "transpose_rgb": transpose((1, 640, 640, 3), [0, 3, 1, 2]),
    "transpose_heads": transpose((8, 128, 12, 64), [0, 2, 1, 3]),
    "dft_16x1024": dft,
    "stft_16000": stft,
    "where_chain": where,
    "gelu_chain": gelu,
    "silu_chain": silu,
    "tanh": unary("Tanh", *SQUARE),
    "exp": unary("Exp", *SQUARE),
    "hard_swish": unary("HardSwish", *IMAGE),
    "bias_add": bias_add,
    "max_pool": pool("MaxPool", IMAGE, 3, 2, 1),
    "max_pool_2": pool("MaxPool", IMAGE, 2, 2),
    "average_pool": pool("AveragePool", IMAGE, 3, 2, 1),
    "global_average_pool": unary("GlobalAveragePool", 8, 1280, 7, 7),
    "pad_constant": pad("constant"),
    "pad_reflect": pad("reflect"),
    "tile": tile,
    "expand": expand,
    "einsum": einsum,
    "matmul_batched": matmul((12, 128, 64), (12, 64, 128)),
    "matmul_square": matmul((256, 256), (256, 256)),
    "matmul_vector": matmul((1, 1024), (1024, 1024)),
    "dense": dense,
    "conv_3x3": conv(64, (56, 56), 64, (3, 3), pads=[1] * 4),
    "conv_image": conv(3, (224, 224), 32, (3, 3), pads=[1] * 4, strides=[2, 2]),
    "conv_depthwise": conv(128, (56, 56), 128, (3, 3), pads=[1] * 4, group=128),
    "conv_grouped": conv(128, (28, 28), 128, (3, 3), pads=[1] * 4, group=32),
    "conv_1d": conv(128, (512,), 128, (3,), pads=[1, 1]),
    "conv_transpose": conv(64, (32, 32), 64, (4, 4), "ConvTranspose", strides=[2, 2], pads=[1] * 4),
}


def build(name):
    """-> (model, its inputs by name)."""
    graph = Graph()
    outputs = OPS[name](graph)
    return graph.model(name, outputs), graph.inputs
