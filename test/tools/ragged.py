"""Sequences whose elements differ in size, as programs take and give them: `x`, the elements one behind the other, the dims that vary in front and
counted together; and `x.sizes`, an element's sizes in a row. What an element is stands in the name of its last dim: "?x3x_", a dim that varies, one of 3, and one that the rows tell."""
import numpy as np


def varying(shape):
    """The dims of an element of "?x3" that vary, and the others."""
    parts = shape.split("x")
    return [d for d, part in enumerate(parts) if part == "?"], [d for d, part in enumerate(parts) if part != "?"]


def join(elements, shape, dtype):
    """(rows, sizes) of a list of arrays."""
    dims, fixed = varying(shape)
    tail = [elements[0].shape[d] for d in fixed] if elements else [int(shape.split("x")[d].replace("_", "0")) for d in fixed]
    order = dims + fixed
    rows = [np.zeros([0, *tail], dtype)] + [np.transpose(each, order).reshape([-1, *tail] if each.size else [0, *tail]) for each in elements]
    return np.concatenate(rows), np.array([[each.shape[d] for d in dims] for each in elements], np.int64).reshape(-1, len(dims))


def split(rows, sizes, shape):
    """The list of arrays."""
    dims, fixed = varying(shape)
    order, elements, first = dims + fixed, [], 0
    for own in sizes:
        count = int(np.prod(own))
        elements.append(np.transpose(rows[first:first + count].reshape([*own, *rows.shape[1:]]), np.argsort(order)))
        first += count
    assert first == len(rows), (first, rows.shape)
    return elements
