"""Writes the models and data that the tests of the command line use into a folder."""
import pathlib
import struct
import sys

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

INPUT_DIMS = ["batch", 4]


def save(folder, name, nodes, inputs, outputs, initializers=()):
    graph = helper.make_graph(nodes, name, inputs, outputs, list(initializers))
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 21)], ir_version=10)
    onnx.save(model, folder / f"{name}.onnx")


def value(name, dims, kind=TensorProto.FLOAT):
    return helper.make_tensor_value_info(name, kind, dims)


def models(folder):
    weights = numpy_helper.from_array(np.arange(8, dtype=np.float32).reshape(4, 2), "w")
    save(folder, "mlp", [helper.make_node("MatMul", ["x", "w"], ["m"], name="dense"),
                         helper.make_node("Relu", ["m"], ["y/out"], name="act")],
         [value("x", INPUT_DIMS)], [value("y/out", ["batch", 2])], [weights])
    square = numpy_helper.from_array(np.full((512, 512), 0.5, np.float32), "w")
    save(folder, "product", [helper.make_node("MatMul", ["x", "w"], ["y"], name="dense")], [value("x", ["batch", 512])],
         [value("y", ["batch", 512])], [square])
    save(folder, "add", [helper.make_node("Add", ["a", "b"], ["sum"])],
         [value("a", ["n"]), value("b", ["n"])], [value("sum", ["n"])])
    save(folder, "bfloat", [helper.make_node("Add", ["a", "a"], ["twice"])],
         [value("a", [3], TensorProto.BFLOAT16)], [value("twice", [3], TensorProto.BFLOAT16)])
    save(folder, "integers", [helper.make_node("Mul", ["a", "a"], ["square"])],
         [value("a", [2, 3], TensorProto.INT64)], [value("square", [2, 3], TensorProto.INT64)])
    save(folder, "lookup", [helper.make_node("Gather", ["table", "index"], ["rows"], axis=0)],
         [value("index", [64], TensorProto.INT64)], [value("rows", [64, 2])],
         [numpy_helper.from_array(np.arange(200, dtype=np.float32).reshape(100, 2), "table")])
    save(folder, "reshape", [helper.make_node("Reshape", ["x", "shape"], ["y"])],
         [value("x", [6]), value("shape", [2], TensorProto.INT64)], [value("y", None)])
    save(folder, "unknown", [helper.make_node("Sqrtt", ["x"], ["y"], name="/a/Sqrtt")], [value("x", [2])], [value("y", [2])])


def cnn(folder, name, channels, classifies):
    """Convolutions with a residual, a concat and pools; a classifier behind them, or the picture itself as the result."""
    rng = np.random.default_rng(1)
    weight = lambda name, *shape: numpy_helper.from_array(rng.standard_normal(shape).astype(np.float32) * 0.2, name)
    node = lambda op, inputs, output, **attributes: helper.make_node(op, inputs, [output], name=output, **attributes)
    nodes = [node("Conv", ["x", "w1", "b1"], "c1", kernel_shape=[3, 3], pads=[1, 1, 1, 1]), node("Relu", ["c1"], "r1"),
             node("MaxPool", ["r1"], "p1", kernel_shape=[2, 2], strides=[2, 2]),
             node("Conv", ["p1", "w2"], "c2", kernel_shape=[3, 3], pads=[1, 1, 1, 1]), node("Add", ["c2", "p1"], "a2"),
             node("Sigmoid", ["a2"], "s2"), node("Concat", ["s2", "p1"], "k2", axis=1),
             node("Conv", ["k2", "w3"], "c3", kernel_shape=[1, 1])]
    weights = [weight("w1", 8, channels, 3, 3), weight("b1", 8), weight("w2", 8, 8, 3, 3), weight("w3", 12, 16, 1, 1)]
    result = ["batch", 12, 5, 6]
    if classifies:
        nodes += [node("GlobalAveragePool", ["c3"], "g3"), node("Flatten", ["g3"], "f3"), node("MatMul", ["f3", "w4"], "y")]
        weights.append(weight("w4", 12, 4))
        result = ["batch", 4]
    else:
        nodes[-1].output[0] = "y"
    save(folder, name, nodes, [value("x", ["batch", channels, 10, 12])], [value("y", result)], weights)


def arrays(folder):
    x = np.array([[1, 2, 3, 4], [-1, -2, -3, -4], [1, 0, 0, 0]], np.float32)
    np.save(folder / "x.npy", x)
    np.save(folder / "fortran.npy", np.asfortranarray(x))
    np.save(folder / "double.npy", x.astype(np.float64))
    np.save(folder / "big_endian.npy", x.astype(">f4"))
    np.save(folder / "objects.npy", np.array([None]), allow_pickle=True)
    np.save(folder / "wide.npy", np.zeros((2, 5), np.float32))
    np.save(folder / "index.npy", np.arange(6, dtype=np.int64).reshape(2, 3) - 3)
    np.save(folder / "halves.npy", np.array([0.5, 1.5, -2], np.float32))
    np.save(folder / "shape.npy", np.array([2, 3], np.int64))
    np.save(folder / "six.npy", np.arange(6, dtype=np.float32))
    good = (folder / "x.npy").read_bytes()
    (folder / "truncated.npy").write_bytes(good[:-5])
    (folder / "short.npy").write_bytes(good[:9])
    (folder / "huge.npy").write_bytes(good.replace(b"(3, 4)", b"(9, 9)").replace(b"(9, 9), }      ", b"(99999999999,)}"))
    (folder / "empty.npy").write_bytes(b"")
    (folder / "text.npy").write_text("1 2 3\n")
    two = {"a": np.array([1, 2, 3], np.float32), "b": np.array([10, 20, 30], np.float32)}
    np.savez(folder / "stored.npz", **two)
    np.savez_compressed(folder / "deflated.npz", **two)
    packed = (folder / "deflated.npz").read_bytes()
    (folder / "cut.npz").write_bytes(packed[:-30])
    (folder / "damaged.npz").write_bytes(packed[:60] + bytes(40) + packed[100:])


def data_sets(folder):
    """mlp with two sets of right answers of different batch sizes, one of wrong answers, one of a wrong type; reshape with one."""
    def write(case, number, inputs, outputs):
        data = folder / case / f"test_data_set_{number}"
        data.mkdir(parents=True, exist_ok=True)
        for kind, tensors in (("input", inputs), ("output", outputs)):
            for i, tensor in enumerate(tensors):
                (data / f"{kind}_{i}.pb").write_bytes(numpy_helper.from_array(tensor).SerializeToString())

    weights = np.arange(8, dtype=np.float32).reshape(4, 2)
    for case in ("good", "wrong", "type"):
        (folder / case).mkdir(exist_ok=True)
        (folder / case / "model.onnx").write_bytes((folder / "mlp.onnx").read_bytes())
    for number, batch in ((0, 2), (10, 3)):
        x = np.arange(batch * 4, dtype=np.float32).reshape(batch, 4) - 3
        y = np.maximum(x @ weights, 0)
        write("good", number, [x], [y])
        off = y.copy()
        off[1, 1] += 1
        write("wrong", number, [x], [y if number == 0 else off])
        write("type", number, [x], [y.astype(np.float64)])
    write("reshape", 0, [np.arange(6, dtype=np.float32), np.array([3, 2], np.int64)], [np.arange(6, dtype=np.float32).reshape(3, 2)])
    (folder / "reshape" / "model.onnx").write_bytes((folder / "reshape.onnx").read_bytes())
    whole = {"i": np.array([2**63 - 1, 1], np.int64), "u": np.array([2**64 - 1], np.uint64), "f": np.array([np.nan, np.inf, 2], np.float32)}
    kinds = {name: helper.np_dtype_to_tensor_dtype(array.dtype) for name, array in whole.items()}
    save(folder, "whole", [helper.make_node("Identity", [f"in_{name}"], [name]) for name in whole],
         [value(f"in_{name}", array.shape, kinds[name]) for name, array in whole.items()],
         [value(name, array.shape, kinds[name]) for name, array in whole.items()])
    write("whole", 0, list(whole.values()), [np.array([2**63 - 2, 1], np.int64), np.array([2**64 - 2], np.uint64), np.array([1, 1, 2], np.float32)])
    (folder / "whole" / "model.onnx").write_bytes((folder / "whole.onnx").read_bytes())
    write("broken", 0, [], [np.zeros(1, np.float32)])
    (folder / "broken" / "model.onnx").write_bytes((folder / "mlp.onnx").read_bytes())
    (folder / "broken" / "test_data_set_0" / "input_0.pb").write_bytes(struct.pack("<BB", 0x4A, 200) + bytes(3))


def main():
    folder = pathlib.Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    models(folder)
    cnn(folder, "classifier", 1, True)
    cnn(folder, "classifier_rgb", 3, True)
    cnn(folder, "picture", 3, False)
    arrays(folder)
    data_sets(folder)


if __name__ == "__main__":
    main()
