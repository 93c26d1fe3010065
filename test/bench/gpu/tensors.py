"""A compiled model's inputs and outputs as arrays: torch tensors on the GPU's own memory, or NumPy arrays for the emulated device.

Both kinds draw inputs from a seed, poison outputs, run, and give values in f64, so that the parts need not know which they have.
"""
import numpy as np

# dlc's type -> how its bytes are seen. bf16 has no NumPy type: its bits are.
NUMPY = {"f32": np.float32, "f64": np.float64, "f16": np.float16, "bf16": np.uint16, "i8": np.int8, "i16": np.int16, "i32": np.int32,
         "i64": np.int64, "ui8": np.uint8, "ui16": np.uint16, "ui32": np.uint32, "ui64": np.uint64, "i1": np.bool_}
FLOATS = ("f64", "f32", "f16", "bf16")


def relative_error(found, expected):
    """||found - expected|| / ||expected||, of f64 arrays of either kind; a NaN gives NaN, which is below no bound."""
    difference = found - expected.reshape(found.shape)
    scale = float((expected * expected).sum()) ** 0.5
    return float((difference * difference).sum()) ** 0.5 / (scale or 1.0)


def to_bf16(array):
    bits = array.astype(np.float32).view(np.uint32)
    return ((bits + 0x7fff + ((bits >> 16) & 1)) >> 16).astype(np.uint16)


def to_f64(array, kind):
    return (array.astype(np.uint32) << 16).view(np.float32).astype(np.float64) if kind == "bf16" else array.astype(np.float64)


class HostTensors:
    """In NumPy. `ranges`: the values of integer inputs, name -> [low, high); else 0 or 1."""

    def __init__(self, model, ranges):
        self.model, self.ranges = model, ranges
        self.inputs = {t.name: np.zeros(t.dims, NUMPY[t.type]) for t in model.inputs}
        self.outputs = {t.name: np.zeros(t.dims, NUMPY[t.type]) for t in model.outputs}

    def fill(self, seed):
        for index, tensor in enumerate(self.model.inputs):
            rng = np.random.default_rng([seed, index])
            if tensor.type in FLOATS:
                drawn = rng.standard_normal(tensor.dims, np.float32)
                self.inputs[tensor.name][...] = to_bf16(drawn) if tensor.type == "bf16" else drawn
            else:
                self.inputs[tensor.name][...] = rng.integers(*self.ranges.get(tensor.name, (0, 2)), tensor.dims)

    def poison(self):
        for tensor in self.model.outputs:
            self.outputs[tensor.name][...] = np.nan if tensor.type in ("f64", "f32", "f16") else -1 if tensor.type != "bf16" else 0xffff

    def run(self):
        self.model.run(list(self.inputs.values()), list(self.outputs.values()))

    def f64(self, name):
        tensor = next(t for t in [*self.model.inputs, *self.model.outputs] if t.name == name)
        return to_f64({**self.inputs, **self.outputs}[name], tensor.type)

    def torch_input(self, name):
        import torch
        value = torch.from_numpy(self.inputs[name].view(np.int16) if self.inputs[name].dtype == np.uint16 else self.inputs[name])
        bits = next(t.type for t in self.model.inputs if t.name == name) == "bf16"
        return value.view(torch.bfloat16) if bits else value

    @staticmethod
    def as_f64(tensor):
        return tensor.double().cpu().numpy()


class Memory:
    """Device memory as torch takes it over without a copy."""

    def __init__(self, address, dims, code):
        self.__cuda_array_interface__ = {"data": (address, False), "shape": tuple(dims), "typestr": code, "version": 2, "strides": None}


class DeviceTensors:
    """In torch, on the session's own device memory: what torch writes there dlc reads, and the other way round."""

    def __init__(self, model, ranges, torch=None):
        if torch is None:
            import torch
        self.torch, self.model, self.ranges = torch, model, ranges
        self.types = {"f32": ("<f4", None), "f64": ("<f8", None), "f16": ("<f2", None), "bf16": ("<i2", torch.bfloat16), "i8": ("|i1", None),
                      "i16": ("<i2", None), "i32": ("<i4", None), "i64": ("<i8", None), "ui8": ("|u1", None), "i1": ("|u1", torch.bool)}
        self.inputs = {t.name: self._wrap("input", i, t) for i, t in enumerate(model.inputs)}
        self.outputs = {t.name: self._wrap("output", i, t) for i, t in enumerate(model.outputs)}

    def _wrap(self, kind, index, tensor):
        code, seen = self.types[tensor.type]
        address = self.model.address(kind, index)  # asked for also where it is empty: the runtime learns who brings inputs
        if not tensor.bytes:
            return self.torch.empty(tensor.dims, device="cuda")
        found = self.torch.as_tensor(Memory(address, tensor.dims, code), device="cuda")
        assert found.data_ptr() == address, "torch has copied"
        return found.view(seen) if seen else found

    def fill(self, seed):
        torch = self.torch
        generator = torch.Generator("cuda")
        for index, tensor in enumerate(self.model.inputs):
            generator.manual_seed(1000 * seed + index)
            target = self.inputs[tensor.name]
            if tensor.type in FLOATS:
                target.copy_(torch.randn(tensor.dims, generator=generator, device="cuda", dtype=torch.float32))
            else:
                target.copy_(torch.randint(*self.ranges.get(tensor.name, (0, 2)), tensor.dims, generator=generator, device="cuda"))
        torch.cuda.synchronize()

    def poison(self):
        for target in self.outputs.values():
            target.fill_(float("nan") if target.is_floating_point() else 1 if target.dtype == self.torch.bool else -1
                         if target.dtype != self.torch.uint8 else 255)
        self.torch.cuda.synchronize()

    def run(self):
        self.torch.cuda.synchronize()
        self.model.repeat(1)

    def f64(self, name):
        return {**self.inputs, **self.outputs}[name].double()

    def torch_input(self, name):
        return self.inputs[name]

    @staticmethod
    def as_f64(tensor):
        return tensor.double()
