"""Models whose weights the CPU reads in another order than CUDA: python weights_once.py FOLDER."""
import sys
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper


def save(folder, op, kind, x, w, y, result, **attributes):
    node = helper.make_node(op, ["x", "w"], ["y"], name="product", **attributes)
    graph = helper.make_graph([node], op, [helper.make_tensor_value_info("x", kind, x)],
                              [helper.make_tensor_value_info("y", result, y)], [numpy_helper.from_array(w, "w")])
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 18)], ir_version=9)
    onnx.save(model, str(folder / f"{op}.onnx"))


def main():
    folder, random = Path(sys.argv[1]), np.random.default_rng(5)
    (folder / "deep").mkdir(parents=True, exist_ok=True)
    byte = lambda *shape: random.integers(-128, 128, shape).astype(np.int8)
    # 192 columns are whole panels of any width: what is packed has the size of what is not.
    save(folder, "MatMul", TensorProto.FLOAT, [64, 96], random.standard_normal((96, 192), np.float32), [64, 192],
         TensorProto.FLOAT)
    save(folder, "MatMulInteger", TensorProto.UINT8, [64, 96], byte(96, 192), [64, 192], TensorProto.INT32)
    save(folder, "ConvInteger", TensorProto.UINT8, [1, 8, 9, 9], byte(192, 8, 3, 3), [1, 192, 9, 9], TensorProto.INT32,
         pads=[1, 1, 1, 1])
    # CUDA reads these along the depth.
    save(folder, "Conv", TensorProto.FLOAT, [1, 16, 9, 9], random.standard_normal((192, 16, 3, 3), np.float32), [1, 192, 9, 9],
         TensorProto.FLOAT, pads=[1, 1, 1, 1])
    save(folder / "deep", "ConvInteger", TensorProto.UINT8, [1, 16, 9, 9], byte(192, 16, 3, 3), [1, 192, 9, 9], TensorProto.INT32,
         pads=[1, 1, 1, 1])


main()
