"""A random graph whose inputs have open dims: one model, and its values at several sizes of them.

A dim of an input is open where it has the size that stands for a symbol at the first set of sizes; what follows from it is what the oracle computes at each set.
A node that the oracle refuses at one of them, or whose results differ in more than dims that follow from the symbols, is dropped.
"""
import numpy as np

from graph import Graph, is_float

# Sizes of the symbols in each world. Those of the first one are no other dims of the generators.
SYMBOLS = {"a": (10, 1, 21), "b": (13, 5, 2)}
# Ops whose windows or steps pass over these dims of their first operand: they must be bound (README, dynamic shapes).
PICTURES, STEPS = slice(2, None), slice(0, 1)
CLOSED = dict.fromkeys(["Conv", "ConvTranspose", "MaxPool", "AveragePool", "LpPool", "MaxUnpool", "GridSample", "Col2Im", "DeformConv", "RoiAlign",
                        "CenterCropPad", "AffineGrid"], PICTURES) | {"Resize": slice(None)} | dict.fromkeys(["LSTM", "GRU", "RNN"], STEPS)
MARKS = {sizes[0]: name for name, sizes in SYMBOLS.items()}


class OpenGraph(Graph):
    def __init__(self, seed):
        super().__init__(seed)
        self.worlds += [({}, {}) for _ in range(len(SYMBOLS["a"]) - 1)]

    def dim(self):
        return int(self.choose(list(MARKS))) if self.rng.random() < 0.4 else super().dim()

    def leaf(self, value, constant=None):
        """Constants are the same at all sizes, so what has an open dim is an input; integers that are asked for are attributes in all but name."""
        value = np.ascontiguousarray(value)
        marked = any(size in MARKS for size in value.shape)
        if marked and not (constant and not is_float(value)):
            constant = False
        name = super().leaf(value, constant)
        for number, (values, disturbed) in enumerate(self.worlds[1:], 1):
            values[name] = disturbed[name] = value if name in self.constants else self.resized(value, number)
        return name

    def resized(self, value, world):
        """The same kind of value at another world's sizes: rows again from the first one, or left out."""
        for axis, size in enumerate(value.shape):
            if size in MARKS:
                value = value.take(np.arange(SYMBOLS[MARKS[size]][world]) % size, axis=axis)
        if is_float(value) and value.size:
            return self.rng.uniform(value.min(), value.max(), value.shape).astype(value.dtype)
        return np.ascontiguousarray(value)

    def alike(self, results):
        """Types and ranks are the same at all sizes."""
        kinds = [[(value.dtype, value.ndim) for value in values] for values in results]
        return all(each == kinds[0] for each in kinds) and all(value.size for values in results for value in values)

    def declared(self, name):
        """Open dims by name; what follows from them has none."""
        sizes = list(zip(*(values[name].shape for values, _ in self.worlds)))
        names = {found: symbol for symbol, found in SYMBOLS.items()}
        return [found[0] if len(set(found)) == 1 else names.get(found) for found in sizes]

    def add(self, op, inputs, outputs=1, domain="", **attributes):
        """Pictures and sequences that windows and steps pass over have sizes that are known."""
        first = CLOSED.get(op)
        if first and inputs[0] and any(not isinstance(dim, int) for dim in self.declared(inputs[0])[first]):
            return None
        return super().add(op, inputs, outputs, domain, **attributes)
