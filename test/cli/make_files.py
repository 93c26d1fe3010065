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
    write("broken", 0, [], [np.zeros(1, np.float32)])
    (folder / "broken" / "model.onnx").write_bytes((folder / "mlp.onnx").read_bytes())
    (folder / "broken" / "test_data_set_0" / "input_0.pb").write_bytes(struct.pack("<BB", 0x4A, 200) + bytes(3))


def main():
    folder = pathlib.Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    models(folder)
    arrays(folder)
    data_sets(folder)


if __name__ == "__main__":
    main()
