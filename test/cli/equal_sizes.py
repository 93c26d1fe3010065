"""Models whose inputs have dims without names that must be equal to one another, or to numbers, written into a folder."""
import pathlib
import sys

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

F, I = TensorProto.FLOAT, TensorProto.INT64


def node(op, inputs, output, **attributes):
    return helper.make_node(op, inputs, [output], name=f"/{output}", **attributes)


def weight(name, *shape):
    return numpy_helper.from_array(np.random.default_rng(len(name)).standard_normal(shape).astype(np.float32), name)


def constant(name, value):
    return numpy_helper.from_array(np.array(value), name)


def save(folder, name, nodes, inputs, outputs, constants=()):
    values = [[helper.make_tensor_value_info(each, kind, shape) for each, kind, shape in side] for side in (inputs, outputs)]
    model = helper.make_model(helper.make_graph(nodes, name, *values, list(constants)), opset_imports=[helper.make_opsetid("", 18)], ir_version=8)
    onnx.save(model, folder / f"{name}.onnx")


if __name__ == "__main__":
    target = pathlib.Path(sys.argv[1])
    target.mkdir(parents=True, exist_ok=True)
    # A text model as exporters without names of dims write it: each dim is one of its own.
    save(target, "text", [node("Gather", ["words", "ids"], "a"), node("Gather", ["kinds", "types"], "b"), node("Add", ["a", "b"], "c"), node("MatMul", ["c", "w"], "d"),
                          node("Unsqueeze", ["mask", "last"], "m"), node("Mul", ["d", "m"], "e"), node("ReduceSum", ["e", "one"], "y", keepdims=0)],
         [("ids", I, ["unk__1", "unk__2"]), ("mask", F, ["unk__3", "unk__4"]), ("types", I, ["unk__5", "unk__6"])], [("y", F, None)],
         [weight("words", 10, 8), weight("kinds", 2, 8), weight("w", 8, 8), constant("last", [2]), constant("one", [1])])
    # One of the names says more; the depth of a product.
    save(target, "named", [node("MatMul", ["x", "z"], "y"), node("Add", ["y", "u"], "s")], [("x", F, ["rows", None]), ("z", F, [None, "columns"]), ("u", F, [None, None])], [("s", F, None)])
    # A dim that can only be what the weights are, whatever the file says.
    save(target, "number", [node("MatMul", ["x", "w"], "y")], [("x", F, ["n", "features"])], [("y", F, None)], [weight("w", 6, 4)])
    # Sizes that data decide: equal to one another, and to a dim.
    save(target, "found", [node("NonZero", ["x"], "p"), node("NonZero", ["z"], "q"), node("Add", ["p", "q"], "s"), node("Transpose", ["s"], "t", perm=[1, 0]), node("Cast", ["t"], "f", to=F),
                           node("Add", ["f", "u"], "y")], [("x", F, ["n"]), ("z", F, ["n"]), ("u", F, ["m", 1])], [("y", F, None)])
    # A step of a decoder with a cache: its mask is as long as both together, whatever that dim is called.
    for name, length in {"cache": "past + sequence", "total": "total"}.items():
        save(target, name, [node("Concat", ["past", "x"], "keys", axis=1), node("Transpose", ["keys"], "turned", perm=[0, 2, 1]), node("MatMul", ["x", "turned"], "scores"),
                            node("Unsqueeze", ["mask", "one"], "m"), node("Add", ["scores", "m"], "masked"), node("Softmax", ["masked"], "shares", axis=-1), node("MatMul", ["shares", "keys"], "y")],
             [("x", F, ["batch", "sequence", 8]), ("past", F, ["batch", "past", 8]), ("mask", F, ["batch", length])], [("y", F, None), ("keys", F, None)], [constant("one", [1])])
    # ... of one token.
    for name, length in {"token": "past + 1", "longer": "total"}.items():
        save(target, name, [node("Concat", ["past", "x"], "keys", axis=1), node("MatMul", ["keys", "w"], "z"), node("Mul", ["z", "mask"], "y")],
             [("x", F, ["batch", 1, 8]), ("past", F, ["batch", "past", 8]), ("mask", F, ["batch", length, 1])], [("y", F, None)], [weight("w", 8, 3)])
    # What no equality mends: 2 rows of a third, whatever n is.
    save(target, "never", [node("Reshape", ["x", "two"], "y"), node("Add", ["x", "w"], "s")], [("x", F, [None])], [("y", F, None), ("s", F, None)], [constant("two", [2, -1]), weight("w", 7)])
    for name, array in {"ids": np.ones((2, 3), np.int64), "mask": np.ones((2, 3), np.float32), "short": np.ones((2, 2), np.float32), "some": np.array([1, 0, 2], np.float32),
                        "others": np.array([0, 3, 4], np.float32), "one": np.array([0, 0, 5], np.float32), "two": np.ones((2, 1), np.float32), "three": np.ones((3, 1), np.float32),
                        "x": np.ones((1, 2, 8), np.float32), "past": np.ones((1, 3, 8), np.float32), "mask5": np.zeros((1, 5), np.float32), "mask4": np.zeros((1, 4), np.float32)}.items():
        np.save(target / f"{name}.npy", array)
