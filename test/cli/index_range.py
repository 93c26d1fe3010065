"""Gathers and scatters with indices out of range, a little and by more than 32 bits, beside the rule in ir/IndexingOps.td.

    index_range.py DIR DEVICE        writes a model and its inputs, runs dlc, compares; prints `ok` at the end
"""
import pathlib
import subprocess
import sys

import numpy as np
import onnx
from onnx import TensorProto, helper

SIZE, WIDTH = 5, 70
FAR = np.array([0, SIZE, -SIZE - 1, 2**32 + 1, -(2**32) - 2, 2**63 - 1, -(2**63), -1, SIZE - 1, 2**31, -(2**31), 2], np.int64)


def nearest(index):
    index = int(index)
    return min(max(index + SIZE if index < 0 else index, 0), SIZE - 1)


def inside(index):
    return -SIZE <= int(index) < SIZE


def scattered(data, places, updates):
    """`places`: for each update, where it goes and the index that says so."""
    result = data.copy()
    for (at, index), update in zip(places, updates):
        if inside(index):
            result[at(int(index) % SIZE)] += update
    return result


def main(folder, device):
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True)
    random = np.random.default_rng(0)
    down = random.integers(0, 1000, (SIZE, WIDTH)).astype(np.float32)
    along = np.ascontiguousarray(down.T)
    columns = np.stack([np.roll(FAR, shift) for shift in range(WIDTH)], axis=1)
    updates = random.integers(0, 1000, (len(FAR), WIDTH)).astype(np.float32)
    inputs = {"down": down, "along": along, "rows": FAR[:, None], "far": FAR, "columns": columns,
              "lines": np.ascontiguousarray(columns.T), "updates": updates, "turned": np.ascontiguousarray(updates.T)}
    cells = [(i, j) for i in range(len(FAR)) for j in range(WIDTH)]
    expected = {
        "scatter_nd": scattered(down, [((lambda to: (to,)), i) for i in FAR], updates),
        "scatter_down": scattered(down, [((lambda to, j=j: (to, j)), columns[i, j]) for i, j in cells], updates.ravel()),
        "gather": down[[nearest(i) for i in FAR]],
        "gather_down": np.array([[down[nearest(columns[i, j]), j] for j in range(WIDTH)] for i in range(len(FAR))], np.float32),
    }
    expected["scatter_along"] = expected["scatter_down"].T
    expected["gather_nd"] = expected["gather"]
    nodes = [helper.make_node("ScatterND", ["down", "rows", "updates"], ["scatter_nd"], reduction="add"),
             helper.make_node("ScatterElements", ["down", "columns", "updates"], ["scatter_down"], axis=0, reduction="add"),
             helper.make_node("ScatterElements", ["along", "lines", "turned"], ["scatter_along"], axis=1, reduction="add"),
             helper.make_node("Gather", ["down", "far"], ["gather"], axis=0),
             helper.make_node("GatherElements", ["down", "columns"], ["gather_down"], axis=0),
             helper.make_node("GatherND", ["down", "rows"], ["gather_nd"])]
    info = lambda name, value: helper.make_tensor_value_info(
        name, TensorProto.INT64 if value.dtype == np.int64 else TensorProto.FLOAT, value.shape)
    graph = helper.make_graph(nodes, "range", [info(*item) for item in inputs.items()], [info(*item) for item in expected.items()])
    onnx.save(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 21)], ir_version=10), folder / "model.onnx")
    arguments = ["dlc", "run", str(folder / "model.onnx"), f"--device={device}", f"--output={folder}"]
    for name, value in inputs.items():
        np.save(folder / f"{name}.npy", value)
        arguments.append(f"--input={name}={folder / name}.npy")
    subprocess.run(arguments, check=True, stdout=subprocess.DEVNULL)
    for name, value in expected.items():
        np.testing.assert_array_equal(np.load(folder / f"{name}.npy"), value, err_msg=name)
    print("ok")


main(*sys.argv[1:])
