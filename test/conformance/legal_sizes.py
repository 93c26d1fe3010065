"""Which sizes of a case's inputs may be others: those at which another runtime runs the model, too, with twice the size.

A model fixes sizes by its weights, by its attributes and by what an operator is (boxes have four numbers); the case does not say which. The judge is ONNX
Runtime, or where it does not give the case's own outputs, ONNX's reference. Data of twice the size are the case's data twice: indices stay legal.
"""
import contextlib
import io
import warnings

import numpy as np
import onnx
from onnx.reference import ReferenceEvaluator

import onnxruntime as ort

LONGEST_LIST = 8  # of integers, that may be a shape or axes: its length is a rank, unless it must grow with other dims


def is_list(array):
    return array.ndim == 1 and array.dtype in (np.int32, np.int64) and len(array) <= LONGEST_LIST


class Runtime:
    """One judge: gives a model's outputs, or None where it refuses."""

    def __init__(self, model):
        options = ort.SessionOptions()
        options.intra_op_num_threads, options.log_severity_level = 1, 4
        self.session = ort.InferenceSession(model.SerializeToString(), options, providers=["CPUExecutionProvider"])

    def run(self, feed):
        return self.session.run(None, feed)


class Reference:
    def __init__(self, model):
        self.session = ReferenceEvaluator(model)

    def run(self, feed):
        with contextlib.redirect_stdout(io.StringIO()), warnings.catch_warnings(), np.errstate(all="ignore"):
            warnings.simplefilter("ignore")
            return self.session.run(None, feed)


def outputs_of(runtime, feed):
    try:
        return runtime.run(feed)
    except Exception:  # noqa: BLE001: whatever it raises, it refuses
        return None


def are_equal(found, expected):
    if found is None or len(found) != len(expected):
        return False
    for mine, theirs in zip(found, expected):
        if not isinstance(mine, np.ndarray) or mine.shape != theirs.shape or mine.dtype != theirs.dtype:
            return False
        real = np.issubdtype(theirs.dtype, np.floating)
        if not (np.allclose(mine, theirs, rtol=1e-3, atol=1e-5, equal_nan=True) if real else np.array_equal(mine, theirs)):
            return False
    return True


def without_shapes(model):
    """The model with any sizes of its inputs."""
    free = onnx.ModelProto()
    free.CopyFrom(model)
    given = {tensor.name for tensor in free.graph.initializer}
    for values in (free.graph.input, free.graph.output, free.graph.value_info):
        for value in values:
            if value.name not in given and value.type.HasField("tensor_type"):
                for dim in value.type.tensor_type.shape.dim if values is free.graph.input else ():
                    dim.Clear()
                if values is not free.graph.input:
                    value.type.tensor_type.ClearField("shape")
    return free


def judge_of(model, feed, expected):
    """The first runtime that gives the case's own outputs, or None."""
    for make in (Runtime, Reference):
        try:
            runtime = make(without_shapes(model))
        except Exception:  # noqa: BLE001: an operator that it does not know
            continue
        if are_equal(outputs_of(runtime, feed), expected):
            return runtime
    return None


def grown(feed, size, with_lists):
    """The data with every dim of this size twice as large."""
    result = {}
    for name, array in feed.items():
        if not is_list(array) or with_lists:
            for axis, dim in enumerate(array.shape):
                if dim == size:
                    array = np.concatenate([array, array], axis)
        result[name] = array
    return result


def open_sizes(model, feed, expected):
    """({size: whether lists of integers of this length have it, too}, the judge); all sizes where nobody can judge."""
    sizes = {dim for array in feed.values() if not is_list(array) for dim in array.shape if dim > 1}
    judge = judge_of(model, feed, expected)
    if judge is None:
        return {size: False for size in sizes}, None
    found = {}
    for size in sorted(sizes):
        has_lists = any(is_list(array) and len(array) == size for array in feed.values())
        # A list as long as a rank is one of axes; a longer one has a place for each element of something, which a judge may not look at.
        is_rank = size <= max(array.ndim for array in feed.values())
        for with_lists in ((False, True) if is_rank else (True, False)) if has_lists else (False,):
            if outputs_of(judge, grown(feed, size, with_lists)) is not None:
                found[size] = with_lists
                break
    return found, judge


def second_data(judge, feed, sizes):
    """(inputs, outputs) with every open size twice as large; None where that does not run."""
    for size, with_lists in sorted(sizes.items(), reverse=True):
        feed = grown(feed, size, with_lists)
    outputs = outputs_of(judge, feed) if judge else None
    return (feed, outputs) if outputs is not None and all(isinstance(each, np.ndarray) for each in outputs) else None
