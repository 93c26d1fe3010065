"""Writes the small models that the importer's tests read.

    make_models.py NAME FILE
"""
import pathlib
import sys

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper


def value(name, shape, kind=TensorProto.FLOAT):
    return helper.make_tensor_value_info(name, kind, shape)


def constant(name, array):
    return numpy_helper.from_array(np.asarray(array), name)


def model(nodes, inputs, outputs, initializers=(), opset=17, functions=(), domains=()):
    graph = helper.make_graph(nodes, "test", inputs, outputs, list(initializers))
    imports = [helper.make_opsetid("", opset), *[helper.make_opsetid(d, 1) for d in domains]]
    return helper.make_model(graph, opset_imports=imports, functions=list(functions), ir_version=8)


def cnn():
    """Convolution with batch normalization, pool, flatten, gemm, softmax; a symbolic batch."""
    ones = np.ones(4, np.float32)
    nodes = [
        helper.make_node("Conv", ["x", "w"], ["c"], name="/conv/Conv", auto_pad="SAME_UPPER", strides=[2, 2]),
        helper.make_node("BatchNormalization", ["c", "scale", "bias", "mean", "variance"], ["n"], name="/bn/BatchNormalization"),
        helper.make_node("Relu", ["n"], ["r"], name="/relu/Relu"),
        helper.make_node("GlobalAveragePool", ["r"], ["p"], name="/pool/GlobalAveragePool"),
        helper.make_node("Flatten", ["p"], ["f"]),
        helper.make_node("Gemm", ["f", "fc.weight", "fc.bias"], ["g"], name="/fc/Gemm", transB=1),
        helper.make_node("Softmax", ["g"], ["y"], name="/softmax/Softmax", axis=-1),
    ]
    weights = [constant("w", np.full((4, 3, 3, 3), 0.5, np.float32)), constant("scale", ones), constant("bias", ones),
               constant("mean", ones), constant("variance", ones), constant("fc.weight", np.ones((10, 4), np.float32)),
               constant("fc.bias", np.ones(10, np.float32))]
    return model(nodes, [value("x", ["batch", 3, 8, 8])], [value("y", ["batch", 10])], weights)


def shapes():
    """A shape computation as exporters write it: the importer folds it."""
    nodes = [
        helper.make_node("Shape", ["x"], ["s"]),
        helper.make_node("Gather", ["s", "zero"], ["n"], axis=0),
        helper.make_node("Unsqueeze", ["n", "axes"], ["n1"]),
        helper.make_node("Concat", ["n1", "rest"], ["target"], axis=0),
        helper.make_node("Reshape", ["x", "target"], ["y"], name="/Reshape"),
    ]
    return model(nodes, [value("x", ["batch", 3, 4])], [value("y", ["batch", 12])],
                 [constant("zero", np.int64(0)), constant("axes", np.array([0])), constant("rest", np.array([-1]))])


def functions():
    """Local functions, one inside the other, with an attribute handed down."""
    inner = helper.make_function("local", "Scale", ["a"], ["b"],
                                 [helper.make_node("Constant", [], ["c"]), helper.make_node("Mul", ["a", "c"], ["b"], name="mul")],
                                 [helper.make_opsetid("", 17)], ["factor"])
    reference = inner.node[0].attribute.add()
    reference.name, reference.ref_attr_name, reference.type = "value_float", "factor", onnx.AttributeProto.FLOAT
    outer = helper.make_function("local", "Twice", ["a"], ["b"],
                                 [helper.make_node("Scale", ["a"], ["m"], name="first", domain="local", factor=2.0),
                                  helper.make_node("Scale", ["m"], ["b"], name="second", domain="local", factor=3.0)],
                                 [helper.make_opsetid("", 17), helper.make_opsetid("local", 1)])
    return model([helper.make_node("Twice", ["x"], ["y"], name="call", domain="local")], [value("x", [2])], [value("y", [2])],
                 functions=[inner, outer], domains=["local"])


def types():
    """Initializers of many types, raw and in typed fields, each cast to float."""
    rows = [("float16", helper.make_tensor("float16", TensorProto.FLOAT16, [2], [1.5, -2.0])),
            ("bfloat16", helper.make_tensor("bfloat16", TensorProto.BFLOAT16, [2], [1.5, -2.0])),
            ("int4", helper.make_tensor("int4", TensorProto.INT4, [3], [-8, 7, 1])),
            ("uint4", helper.make_tensor("uint4", TensorProto.UINT4, [3], [15, 0, 9])),
            ("float8", helper.make_tensor("float8", TensorProto.FLOAT8E4M3FN, [2], [1.5, -2.0])),
            ("uint8", constant("uint8", np.array([200, 3], np.uint8))),
            ("double", helper.make_tensor("double", TensorProto.DOUBLE, [2], [0.25, 4.0])),
            ("bool", helper.make_tensor("bool", TensorProto.BOOL, [2], [True, False]))]
    nodes = [helper.make_node("Cast", [name], [f"out_{name}"], to=TensorProto.FLOAT) for name, _ in rows]
    return model(nodes, [], [value(f"out_{name}", list(t.dims)) for name, t in rows], [t for _, t in rows], opset=21)


def branches():
    """An `If` whose condition follows from a shape."""
    then = helper.make_graph([helper.make_node("Relu", ["x"], ["t"], name="then")], "then", [], [value("t", None)])
    other = helper.make_graph([helper.make_node("Neg", ["x"], ["e"], name="else")], "else", [], [value("e", None)])
    nodes = [helper.make_node("Size", ["x"], ["size"]), helper.make_node("Greater", ["size", "four"], ["big"]),
             helper.make_node("If", ["big"], ["y"], name="choice", then_branch=then, else_branch=other)]
    return model(nodes, [value("x", [2, 3])], [value("y", [2, 3])], [constant("four", np.int64(4))])


def control():
    """A Loop that inputs and what it carries decide, an If inside, and a Scan over more rounds than are unrolled."""
    i64, i1 = TensorProto.INT64, TensorProto.BOOL
    then = helper.make_graph([helper.make_node("Relu", ["a"], ["t"], name="then")], "then", [], [value("t", [2])])
    other = helper.make_graph([helper.make_node("Add", ["a", "w"], ["e"], name="else")], "else", [], [value("e", [2])])
    nodes = [helper.make_node("If", ["go"], ["b"], name="choice", then_branch=then, else_branch=other),
             helper.make_node("ReduceMax", ["b"], ["most"], name="most", keepdims=0), helper.make_node("Less", ["most", "limit"], ["on"], name="less")]
    body = helper.make_graph(nodes, "body", [value("i", [], i64), value("go", [], i1), value("a", [2])], [value("on", [], i1), value("b", [2])])
    step = helper.make_graph([helper.make_node("Add", ["s", "r"], ["sum"], name="sum"), helper.make_node("Neg", ["sum"], ["kept"], name="neg")], "step",
                             [value("s", [2]), value("r", [2])], [value("sum", [2]), value("kept", [2])])
    top = [helper.make_node("Loop", ["n", "c", "x"], ["y"], name="loop", body=body),
           helper.make_node("Scan", ["y", "rows"], ["z", "all"], name="scan", body=step, num_scan_inputs=1, scan_input_directions=[1])]
    return model(top, [value("n", [], i64), value("c", [], i1), value("x", [2]), value("rows", [400, 2])], [value("z", [2]), value("all", [400, 2])],
                 [constant("w", np.array([1, 2], np.float32)), constant("limit", np.float32(9))])


def sequences():
    """A sequence that is split, mapped and put together again; and one that a choice of the run gives."""
    square = helper.make_graph([helper.make_node("Mul", ["e", "e"], ["m"], name="square")], "square", [value("e", None)], [value("m", None)])
    branch = lambda op: helper.make_graph([helper.make_node(op, ["x"], ["v"], name=op), helper.make_node("SequenceConstruct", ["v", "x"], ["q"], name="made")],
                                          op, [], [onnx.helper.make_tensor_sequence_value_info("q", TensorProto.FLOAT, None)])
    nodes = [helper.make_node("SplitToSequence", ["x", "parts"], ["s"], name="split"), helper.make_node("SequenceMap", ["s"], ["m"], name="map", body=square),
             helper.make_node("SequenceErase", ["m", "zero"], ["e"], name="erase"), helper.make_node("ConcatFromSequence", ["e"], ["y"], name="concat", axis=0),
             helper.make_node("If", ["c"], ["q"], name="choice", then_branch=branch("Neg"), else_branch=branch("Exp"))]
    sequence = onnx.helper.make_tensor_sequence_value_info("q", TensorProto.FLOAT, None)
    return model(nodes, [value("x", [6]), value("c", [], TensorProto.BOOL)], [value("y", [5]), sequence],
                 [constant("parts", np.array([1, 2, 3])), constant("zero", np.int64(0))])


def randoms():
    """All ops that draw, one of them in a loop that keeps what each round drew."""
    body = helper.make_graph([helper.make_node("RandomUniform", [], ["u"], name="drawn", shape=[64]), helper.make_node("Add", ["a", "u"], ["b"], name="add"),
                              helper.make_node("Identity", ["u"], ["k"], name="keep")], "body",
                             [value("i", [], TensorProto.INT64), value("go", [], TensorProto.BOOL), value("a", [64])],
                             [value("go", [], TensorProto.BOOL), value("b", [64]), value("k", [64])])
    nodes = [helper.make_node("RandomNormal", [], ["normal"], name="normal", shape=[64, 128], mean=3.0, scale=2.0, seed=7.0),
             helper.make_node("RandomNormalLike", ["p"], ["like"], name="like"),
             helper.make_node("RandomUniform", [], ["uniform"], name="uniform", shape=[8192], low=-1.0, high=3.0),
             helper.make_node("RandomUniformLike", ["p"], ["double"], name="double", dtype=TensorProto.DOUBLE),
             helper.make_node("Bernoulli", ["p"], ["coins"], name="coins"),
             helper.make_node("Multinomial", ["logits"], ["chosen"], name="chosen", sample_size=4096, dtype=TensorProto.INT64),
             helper.make_node("Loop", ["rounds", "", "zeros"], ["sum", "rows"], name="loop", body=body)]
    outputs = [value("normal", [64, 128]), value("like", [8192]), value("uniform", [8192]), value("double", [8192], TensorProto.DOUBLE),
               value("coins", [8192]), value("chosen", [2, 4096], TensorProto.INT64), value("sum", [64]), value("rows", [300, 64])]
    return model(nodes, [value("p", [8192])], outputs, [constant("logits", np.log(np.array([[1, 2, 5], [4, 4, 0.5]], np.float32))),
                                                      constant("rounds", np.int64(300)), constant("zeros", np.zeros(64, np.float32))])


def old():
    """Opset 6: broadcasting by attribute."""
    nodes = [helper.make_node("Add", ["x", "b"], ["y"], name="add", broadcast=1, axis=1)]
    return model(nodes, [value("x", [2, 3, 4])], [value("y", [2, 3, 4])], [constant("b", np.ones(3, np.float32))], opset=6)


def integers():
    """Products of quantized tensors: weights of both signs, zero points known and not."""
    u8, s8, i32 = TensorProto.UINT8, TensorProto.INT8, TensorProto.INT32
    nodes = [
        helper.make_node("MatMulInteger", ["a", "signed", "three"], ["m"], name="mm"),
        helper.make_node("MatMulInteger", ["a", "unsigned", "zero", "middle"], ["n"], name="middle"),
        helper.make_node("MatMulInteger", ["b", "unsigned", "", "z"], ["o"], name="asymmetric"),
        helper.make_node("ConvInteger", ["x", "w", "three"], ["c"], name="conv", pads=[1, 1, 1, 1]),
        helper.make_node("QLinearConv", ["x", "scale", "zero", "w", "scale", "none", "scale", "three", "bias"], ["q"], name="qconv", pads=[1, 1, 1, 1]),
    ]
    inputs = [value("a", [2, 4], u8), value("b", [2, 4], s8), value("z", [], u8), value("x", [1, 2, 4, 4], u8)]
    outputs = [value("m", None, i32), value("n", None, i32), value("o", None, i32), value("c", None, i32), value("q", None, u8)]
    weights = [constant("signed", np.arange(12, dtype=np.int8).reshape(4, 3)), constant("unsigned", np.arange(12, dtype=np.uint8).reshape(4, 3)),
               constant("three", np.uint8(3)), constant("zero", np.uint8(0)), constant("middle", np.uint8(128)), constant("none", np.int8(0)),
               constant("w", np.ones((3, 2, 3, 3), np.int8)), constant("scale", np.float32(0.5)), constant("bias", np.array([1, 2, 3], np.int32))]
    return model(nodes, inputs, outputs, weights)


def external(path):
    """Initializers in files beside the model."""
    folder = pathlib.Path(path).parent
    (folder / "part").mkdir(exist_ok=True)
    (folder / "a.bin").write_bytes(b"\xff" * 8 + np.array([1.5, -2], np.float32).tobytes())
    (folder / "part" / "b.bin").write_bytes(np.array([3, 4]).tobytes() + b"\xff")
    tensors = [onnx.TensorProto(name="a", data_type=TensorProto.FLOAT, dims=[2]), onnx.TensorProto(name="b", data_type=TensorProto.INT64, dims=[2])]
    for tensor, facts in zip(tensors, ({"location": "a.bin", "offset": "8", "length": "8"}, {"location": "./part/b.bin"})):
        tensor.data_location = TensorProto.EXTERNAL
        for key, text in facts.items():
            entry = tensor.external_data.add()
            entry.key, entry.value = key, text
    nodes = [helper.make_node("Neg", ["x"], ["y"]), helper.make_node("Add", ["y", "a"], ["c"]), helper.make_node("Add", ["z", "b"], ["d"])]
    return model(nodes, [value("x", [2]), value("z", [2], TensorProto.INT64)], [value("c", [2]), value("d", [2], TensorProto.INT64)], tensors)


def qdq():
    """A convolution and a Gemm as tools for quantization write them, with scales per channel; and one of which the weights alone are bytes."""
    nodes = [
        helper.make_node("QuantizeLinear", ["x", "s", "zx"], ["xq"], name="/x/Quantize"),
        helper.make_node("DequantizeLinear", ["xq", "s", "zx"], ["xf"]),
        helper.make_node("DequantizeLinear", ["w", "sw"], ["wf"], axis=0),
        helper.make_node("DequantizeLinear", ["b", "sb"], ["bf"], axis=0),
        helper.make_node("Conv", ["xf", "wf", "bf"], ["c"], name="/conv/Conv"),
        helper.make_node("Relu", ["c"], ["r"]),
        helper.make_node("QuantizeLinear", ["r", "s", "zero"], ["rq"]),
        helper.make_node("DequantizeLinear", ["rq", "s", "zero"], ["rf"]),
        helper.make_node("Flatten", ["rf"], ["f"]),
        helper.make_node("QuantizeLinear", ["f", "s", "zero"], ["fq"]),
        helper.make_node("DequantizeLinear", ["fq", "s", "zero"], ["ff"]),
        helper.make_node("DequantizeLinear", ["v", "s"], ["vf"]),
        helper.make_node("Gemm", ["ff", "vf"], ["y"], name="/fc/Gemm", transB=1),
        helper.make_node("Flatten", ["x"], ["xflat"]),
        helper.make_node("DequantizeLinear", ["u", "s"], ["uf"]),
        helper.make_node("MatMul", ["xflat", "uf"], ["z"], name="/fc/MatMul"),
    ]
    rng = np.random.default_rng(1)
    scales = np.exp2(-rng.integers(2, 5, 32)).astype(np.float32)
    weights = [constant("s", np.float32(0.5)), constant("zx", np.uint8(3)), constant("zero", np.uint8(0)), constant("sw", scales),
               constant("sb", scales * np.float32(0.5)), constant("b", rng.integers(-99, 99, 32).astype(np.int32)),
               constant("w", rng.integers(-9, 9, (32, 16, 1, 1)).astype(np.int8)), constant("v", rng.integers(-9, 9, (48, 512)).astype(np.int8)),
               constant("u", rng.integers(-9, 9, (256, 64)).astype(np.int8))]
    return model(nodes, [value("x", [4, 16, 4, 4])], [value("y", [4, 48]), value("z", [4, 64])], weights)


MODELS = {f.__name__: f for f in (cnn, shapes, functions, types, branches, control, sequences, randoms, old, integers, qdq)}

if __name__ == "__main__":
    made = external(sys.argv[2]) if sys.argv[1] == "external" else MODELS[sys.argv[1]]()
    pathlib.Path(sys.argv[2]).write_bytes(made.SerializeToString())
