"""Sums of what is broadcast, where dims of one element lie between others: x + y, and its sum over each set of axes, both given."""
import itertools

import numpy as np
from onnx import helper, numpy_helper

SHAPES = ([2, 1, 6], [1, 3, 4], [2, 1, 1, 5], [3, 2, 1, 2])


def case():
    nodes, inputs, outputs, constants = [], [], [], []
    for s, shape in enumerate(SHAPES):
        x = (np.arange(np.prod(shape)) % 7).reshape(shape).astype(np.float32)
        inputs.append(numpy_helper.from_array(x, f"x{s}"))
        wide = [dim for dim, size in enumerate(shape) if size > 1]
        for lacking in itertools.chain.from_iterable(itertools.combinations(wide, n) for n in range(1, len(wide) + 1)):
            other = [1 if dim in lacking else size for dim, size in enumerate(shape)]
            name = f"{s}_{''.join(map(str, lacking))}"
            y = (np.arange(np.prod(other)) % 5 * 10).reshape(other).astype(np.float32)
            inputs.append(numpy_helper.from_array(y, f"y{name}"))
            for axes in (list(range(len(shape))), [len(shape) - 1], [0], [0, 1]):
                key = f"{name}_{''.join(map(str, axes))}"
                constants.append(numpy_helper.from_array(np.array(axes, np.int64), f"axes{key}"))
                nodes += [helper.make_node("Add", [f"x{s}", f"y{name}"], [f"sum{key}"], f"sum{key}"),
                          helper.make_node("ReduceSum", [f"sum{key}", f"axes{key}"], [f"all{key}"], f"all{key}", keepdims=0)]
                outputs += [numpy_helper.from_array(x + y, f"sum{key}"),
                            numpy_helper.from_array(np.asarray((x + y).sum(tuple(axes)), np.float32), f"all{key}")]
    return nodes, inputs, outputs, constants
