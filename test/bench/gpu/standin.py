"""A stand-in for torch on a GPU, in NumPy: what tensors.DeviceTensors does to device memory, rehearsed where there is none.

Memory is the host's, found by its address as torch finds the GPU's; `bfloat16` and `bool` are views of the same bytes.
"""
import ctypes
import types

import numpy as np

CODES = {"<f4": np.float32, "<f2": np.float16, "<i2": np.int16, "<i8": np.int64, "|u1": np.uint8}


class Array:
    """As much of a torch tensor as DeviceTensors touches."""

    def __init__(self, array, dtype=None):
        self.array, self.dtype = array, dtype or array.dtype

    def data_ptr(self):
        return self.array.ctypes.data

    def view(self, dtype):
        return Array(self.array, dtype)

    def is_floating_point(self):
        return self.dtype == "bfloat16" or np.issubdtype(self.dtype, np.floating)

    def _store(self, values):
        bits = np.asarray(values, np.float32).view(np.uint32) >> 16 if self.dtype == "bfloat16" else values
        self.array[...] = np.asarray(bits).astype(self.array.dtype)

    def copy_(self, other):
        self._store(other.array)

    def fill_(self, value):
        self._store(np.full(self.array.shape, value, np.float32 if self.is_floating_point() else np.int64))

    def double(self):
        if self.dtype == "bfloat16":
            return (self.array.view(np.uint16).astype(np.uint32) << 16).view(np.float32).astype(np.float64)
        return self.array.astype(np.float64)


def as_tensor(memory, device):
    facts = memory.__cuda_array_interface__
    dtype, dims = np.dtype(CODES[facts["typestr"]]), facts["shape"]
    size = int(np.prod(dims)) * dtype.itemsize
    return Array(np.frombuffer((ctypes.c_char * size).from_address(facts["data"][0]), dtype).reshape(dims))


class Generator:
    def __init__(self, device):
        self.rng = None

    def manual_seed(self, seed):
        self.rng = np.random.default_rng(seed)


def torch(log):
    """The module; `log` gets a line for every wait."""
    return types.SimpleNamespace(
        as_tensor=as_tensor, Generator=Generator, float32=np.float32, bfloat16="bfloat16", bool="bool", uint8=np.uint8,
        empty=lambda dims, device: Array(np.empty(dims, np.float32)),
        randn=lambda dims, generator, device, dtype: Array(generator.rng.standard_normal(dims, np.float32)),
        randint=lambda low, high, dims, generator, device: Array(generator.rng.integers(low, high, dims)),
        cuda=types.SimpleNamespace(synchronize=lambda: log.append("wait")))


class Model:
    """A model on "device memory" that doubles its first input and counts its second; it runs only after a wait."""

    def __init__(self, log):
        kinds = {"x": ("f16", 2), "ids": ("i64", 8), "b": ("bf16", 2), "none": ("f32", 0)}
        self.log, self.memory = log, {name: np.zeros(6 * size, np.uint8) for name, (_, size) in {**kinds, "y": ("f16", 2)}.items()}
        tensor = lambda name, kind, size: types.SimpleNamespace(name=name, type=kind, dims=[2, 3] if size else [0], bytes=6 * size)
        self.inputs = [tensor(name, *kind) for name, kind in kinds.items()]
        self.outputs = [tensor("y", "f16", 2)]

    def address(self, kind, index):
        return self.memory[(self.inputs if kind == "input" else self.outputs)[index].name].ctypes.data

    def repeat(self, count):
        assert self.log[-1] == "wait", "runs before what the caller does to its memory is done"
        self.memory["y"].view(np.float16)[...] = 2 * self.memory["x"].view(np.float16) + self.memory["ids"].view(np.int64).sum()
