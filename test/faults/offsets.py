"""Normalizations of values far from zero: x = offset + deviation * (+1 or -1, as many of each), which becomes +1 and -1. E[x^2] - E[x]^2 has no right
digit left there. Softmax and its relatives beside them: a large offset cancels.
"""
import numpy as np
from onnx import helper, numpy_helper

OFFSET, DEVIATION = 3000.0, 0.25


def case():
    nodes, inputs, outputs, constants = [], [], [], []

    def check(name, op, x, expected, *more, **attributes):
        inputs.append(numpy_helper.from_array(x.astype(np.float32), f"x_{name}"))
        for i, value in enumerate(more):
            constants.append(numpy_helper.from_array(np.asarray(value, np.float32), f"{name}_{i}"))
        nodes.append(helper.make_node(op, [f"x_{name}", *(f"{name}_{i}" for i in range(len(more)))], [name], name, **attributes))
        outputs.append(numpy_helper.from_array(expected.astype(np.float32), name))

    signs = np.where(np.arange(2 * 4 * 6 * 8).reshape(2, 4, 6, 8) % 2, 1.0, -1.0)
    x, ones, zeros = OFFSET + DEVIATION * signs, np.ones(4), np.zeros(4)
    check("mean_variance", "MeanVarianceNormalization", x, signs)
    check("mean_variance_rows", "MeanVarianceNormalization", x[0], signs[0], axes=[2])
    check("instance_norm", "InstanceNormalization", x, signs, ones, zeros, epsilon=1e-12)
    check("group_norm", "GroupNormalization", x, signs, ones, zeros, num_groups=2, epsilon=1e-12)
    check("layer_norm", "LayerNormalization", x, signs, np.ones(8), np.zeros(8), epsilon=1e-12)
    check("layer_norm_dims", "LayerNormalization", x, signs, np.ones((6, 8)), axis=2, epsilon=1e-12)
    check("batch_norm", "BatchNormalization", x, signs, ones, zeros, np.full(4, OFFSET), np.full(4, DEVIATION**2), epsilon=1e-12)
    rows = np.tile([0.0, np.log(3.0)], (5, 4)).astype(np.float32)
    shifted = np.tile([64.0, 65.0, 66.0, 67.0], (5, 2))
    small = np.exp(shifted - 67.0)
    check("softmax", "Softmax", shifted, small / small.sum(-1, keepdims=True))
    check("log_softmax", "LogSoftmax", shifted, shifted - 67.0 - np.log(small.sum(-1, keepdims=True)))
    check("softmax_quarters", "Softmax", rows, np.tile([1 / 16, 3 / 16], (5, 4)))
    check("log_sum_exp", "ReduceLogSumExp", shifted + 100, 167.0 + np.log(small.sum(-1, keepdims=True)), keepdims=1)
    nodes[-1].input.append("axes")
    constants.append(numpy_helper.from_array(np.array([-1], np.int64), "axes"))
    return nodes, inputs, outputs, constants
