"""Unusable control flow, sequences and sampled regions: cases of bad_models.py."""
import numpy as np
from onnx import TensorProto, helper

from make_models import constant, model, value

I64, BOOL = TensorProto.INT64, TensorProto.BOOL


def node(op, inputs, outputs=("y",), **attributes):
    return helper.make_node(op, inputs, list(outputs), name="/node", **attributes)


def grows(count, condition="", opset=17):
    """A Loop that carries a tensor to which each round gives one dim more."""
    body = helper.make_graph([helper.make_node("Unsqueeze", ["a", "first"], ["b"], name="/grow")], "body",
                             [value("i", [], I64), value("go", [], BOOL), value("a", None)], [value("go", [], BOOL), value("b", None)])
    return model([node("Loop", [count, condition, "x"], body=body)], [value("x", [1]), value("n", [], I64), value("c", [], BOOL)], [value("y", None)],
                 [constant("many", np.int64(1000)), constant("first", np.array([0]))], opset)


def grows_while_few():
    """The same, as long as data say."""
    body = helper.make_graph([helper.make_node("Unsqueeze", ["a", "first"], ["b"], name="/grow")], "body",
                             [value("i", [], I64), value("go", [], BOOL), value("a", None)], [value("go", [], BOOL), value("b", None)])
    before = [helper.make_node("NonZero", ["x"], ["at"], name="/at"), helper.make_node("Size", ["at"], ["size"], name="/size"), helper.make_node("Greater", ["size", "two"], ["c"], name="/few")]
    return model([*before, node("Loop", ["two", "c", "x"], body=body)], [value("x", [7])], [value("y", None)], [constant("two", np.int64(2)), constant("first", np.array([0]))])


def choice(then, other, condition_shape=()):
    branches = {name: helper.make_graph([helper.make_node(op, inputs, ["v"], name=f"/{name}")], name, [], [value("v", None)])
                for name, (op, inputs) in (("then_branch", then), ("else_branch", other))}
    return model([node("If", ["c"], **branches)], [value("x", [2]), value("w", [3]), value("c", list(condition_shape), BOOL)], [value("y", None)])


def long_scan():
    body = helper.make_graph([helper.make_node("Concat", ["s", "r"], ["t"], name="/grow", axis=0)], "body", [value("s", None), value("r", [2])], [value("t", None)])
    return model([node("Scan", ["x", "rows"], body=body, num_scan_inputs=1)], [value("x", [2]), value("rows", [300, 2])], [value("y", None)])


def sequence(op, *more, outputs=("y",), count=3, initializers=(), **attributes):
    """`op` on a sequence of `count` vectors of two."""
    made = helper.make_node("SequenceConstruct", ["x"] * count, ["s"], name="/made") if count else helper.make_node("SequenceEmpty", [], ["s"], name="/made")
    return model([made, node(op, ["s", *more], outputs, **attributes)], [value("x", [2]), value("n", [], I64)], [value(o, None) for o in outputs],
                 list(initializers))


def mapped():
    """Two sequences of different lengths."""
    body = helper.make_graph([helper.make_node("Add", ["a", "b"], ["m"], name="/add")], "body", [value("a", None), value("b", None)], [value("m", None)])
    nodes = [helper.make_node("SequenceConstruct", ["x"] * n, [f"s{n}"], name=f"/s{n}") for n in (2, 3)]
    return model([*nodes, node("SequenceMap", ["s2", "s3"], ("q",), body=body), helper.make_node("SequenceLength", ["q"], ["y"], name="/length")],
                 [value("x", [2])], [value("y", None, I64)])


def split(parts):
    return model([node("SplitToSequence", ["x", "parts"], ("s",)), helper.make_node("SequenceLength", ["s"], ["y"], name="/length")], [value("x", [4])],
                 [value("y", None, I64)], [constant("parts", np.array(parts))])


def sequence_input(element=TensorProto.FLOAT):
    given = helper.make_tensor_sequence_value_info("s", element, None)
    return model([node("SequenceLength", ["s"])], [given], [value("y", None, I64)])


def map_of_any():
    """A body that gives less than the SequenceMap, over a sequence of any length."""
    body = helper.make_graph([helper.make_node("Neg", ["a"], ["m"], name="/neg")], "body", [value("a", None)], [value("m", None)])
    given = helper.make_tensor_sequence_value_info("s", TensorProto.FLOAT, [2])
    return model([node("SequenceMap", ["s"], ("y", "z"), body=body)], [given], [value("y", None), value("z", None)])


def emptied_loop():
    """A Loop that begins with a sequence of any length and goes on with a tensor."""
    body = helper.make_graph([helper.make_node("ConcatFromSequence", ["q"], ["t"], name="/all", axis=0)], "body",
                             [value("i", [], I64), value("go", [], BOOL), helper.make_tensor_sequence_value_info("q", TensorProto.FLOAT, [2])], [value("go", [], BOOL), value("t", None)])
    given = helper.make_tensor_sequence_value_info("s", TensorProto.FLOAT, [2])
    return model([node("Loop", ["n", "", "s"], body=body)], [given, value("n", [], I64)], [value("y", None)])


def declared_sequence():
    return model([node("Neg", ["x"])], [value("x", [2])], [helper.make_tensor_sequence_value_info("y", TensorProto.FLOAT, [2])])


def roi_align(boxes=4, **attributes):
    return model([node("RoiAlign", ["x", "boxes", "batch"], **attributes)], [value("x", [1, 2, 8, 8]), value("boxes", [3, boxes]), value("batch", [3], I64)],
                 [value("y", None)])


def deform_conv(offsets):
    return model([node("DeformConv", ["x", "w", "offset"])], [value("x", [1, 2, 8, 8]), value("w", [4, 2, 3, 3]), value("offset", [1, offsets, 6, 6])],
                 [value("y", None)], opset=22)


LOOP, SEQUENCE = r"node '/node' \(Loop\): cannot be a loop of the program: ", r"node '/node' \(Sequence\w+\): "
CASES = {
    "loop that grows": (lambda f: grows("n"), LOOP + r"a carried value changes from tensor<1xf32> to tensor<1x1xf32> in a round; and cannot be unrolled: input 'M' must be known at compile time, but it depends on the model's input 'n'\n"),
    "loop that grows by a condition": (lambda f: grows("", "c"), LOOP + r".* the condition must be known at compile time, but it depends on the model's input 'c'\n"),
    "loop that grows while data say so": (lambda f: grows_while_few(), LOOP + r".*and cannot be unrolled: whether there is another round follows from sizes that are known when the program runs\n"),
    "choice of two ranks": (lambda f: choice(("Neg", ["x"]), ("Flatten", ["w"])), r"node '/node' \(If\): cannot be decided when the program runs: one branch gives tensor<2xf32>, the other tensor<3x1xf32>\n"),
    "choice of broken branches": (lambda f: choice(("Sub", ["x", "w"]), ("Add", ["x", "w"])), r"node '/node' \(If\): cannot be decided when the program runs: node '/node//then_branch' \(Sub\): .*does not broadcast"),
    "choice by two": (lambda f: choice(("Neg", ["x"]), ("Abs", ["x"]), [2]), r"a condition is tensor<2xi1>, expected one bool\n"),
    "long scan that grows": (lambda f: long_scan(), r"node '/node' \(Scan\): cannot be a loop of the program: a carried value changes from tensor<2xf32> to tensor<4xf32> in a round; and scans of more than 256 rounds are not unrolled, found 300\n"),
    "sequence position": (lambda f: sequence("SequenceAt", "p", initializers=[constant("p", np.int64(3))]), SEQUENCE + r"position 3 is out of range in a sequence of 3\n"),
    "sequence position of a run": (lambda f: sequence("SequenceAt", "n", count=0), SEQUENCE + r"input 'position' must be known at compile time"),
    "sequence place to insert": (lambda f: sequence("SequenceInsert", "x", "p", outputs=("q",), initializers=[constant("p", np.int64(-4))]), SEQUENCE + r"position -4 is out of range in a sequence of 3\n"),
    "sequence without elements": (lambda f: sequence("SequenceErase", outputs=("q",), count=0), SEQUENCE + r"the sequence has no elements\n"),
    "nothing to put together": (lambda f: sequence("ConcatFromSequence", count=0, axis=0), r"node '/node' \(ConcatFromSequence\): expected a sequence of tensors, and some\n"),
    "tensor for a sequence": (lambda f: model([node("SequenceLength", ["x"])], [value("x", [2])], [value("y", None, I64)]), SEQUENCE + r"input 0 \('input_sequence'\) has elements of float, expected a sequence in opset 17\n"),
    "sequence for a tensor": (lambda f: sequence("Neg"), r"node '/node' \(Neg\): input 0 \('X'\) is a sequence of 3, expected .* in opset 17\n"),
    "sequences of two lengths": (lambda f: mapped(), SEQUENCE + r"input 1 has another length than the first sequence\n"),
    "split beyond the end": (lambda f: split([3, 2]), r"node '/node' \(SplitToSequence\): the parts of input 'split' are longer than dim 0, 4\n"),
    "split of a part": (lambda f: split([1, 2]), r"the parts of input 'split' have 3 elements, dim 0 has 4\n"),
    "split into nothing": (lambda f: split(0), r"input 'split' is 0, expected a positive number\n"),
    "optional without an element": (lambda f: model([helper.make_node("Optional", [], ["o"], name="/empty", type=helper.make_tensor_type_proto(TensorProto.FLOAT, [2])), node("OptionalGetElement", ["o"])], [value("x", [2])], [value("y", None)], opset=18), r"node '/node' \(OptionalGetElement\): the optional has no element\n"),
    "sequence input": (lambda f: sequence_input(), r"input 's' is a sequence whose elements have no shape in the model: their shapes must be given \('s\[0\]', \.\.\.\)\n"),
    "map that gives too little": (lambda f: map_of_any(), SEQUENCE + r"its body has 1 outputs, expected 2\n"),
    "loop that gives up its sequence": (lambda f: emptied_loop(), LOOP + r"a carried value changes from a sequence to tensor<\d+xf32> in a round; and cannot be unrolled: .*\n"),
    "sequence of strings": (lambda f: sequence_input(TensorProto.STRING), r"input 's' holds elements of string, which is not supported\n"),
    "tensor declared as a sequence": (lambda f: declared_sequence(), r"output 'y' is declared as a sequence, but is computed as a tensor\n"),
    "boxes that choose their samples": (lambda f: roi_align(), r"node '/node' \(RoiAlign\): a sampling_ratio of 0 is not supported: each box decides how many samples it takes\n"),
    "boxes of three numbers": (lambda f: roi_align(3, sampling_ratio=2), r"expected boxes of four numbers, tensor<3x4xf32>, found tensor<3x3xf32>"),
    "unknown pooling of boxes": (lambda f: roi_align(mode="most", sampling_ratio=2), r"attribute 'mode' is 'most', expected avg or max\n"),
    "offsets of another count": (lambda f: deform_conv(17), r"node '/node' \(DeformConv\): the shapes .* do not fit each other\n"),
    "determinant of a rectangle": (lambda f: model([node("Det", ["x"])], [value("x", [2, 3])], [value("y", None)]), r"node '/node' \(Det\): expected square matrices, found tensor<2x3xf32>\n"),
}
