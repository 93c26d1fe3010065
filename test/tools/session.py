"""A session of an artifact in this process, through the C ABI: for tests that run one many times.

    session = Session("build/lib/libdlc.so", "model.dlc", "cpu")
    outputs = session.run([x, y])      # arrays in the order of the entry
    outputs = session.run_named({"x": x, "s": [a, b]})      # by name; sequences are lists
"""
import ctypes

import numpy as np

import ragged

TYPES = [None, np.float32, np.float64, np.float16, None, np.int8, np.int16, np.int32, np.int64, np.uint8, np.uint16, np.uint32, np.uint64, np.bool_]
DEVICES = {"auto": 0, "cpu": 1, "cuda": 2, "emu": 3}


class Tensor(ctypes.Structure):
    _fields_ = [("struct_size", ctypes.c_size_t), ("data", ctypes.c_void_p), ("device", ctypes.c_int), ("type", ctypes.c_int),
                ("rank", ctypes.c_size_t), ("dims", ctypes.POINTER(ctypes.c_int64)), ("strides", ctypes.c_void_p)]


class Info(ctypes.Structure):
    _fields_ = [("struct_size", ctypes.c_size_t), ("name", ctypes.c_char_p), ("type", ctypes.c_int), ("rank", ctypes.c_size_t),
                ("dims", ctypes.POINTER(ctypes.c_int64)), ("names", ctypes.POINTER(ctypes.c_char_p)), ("bytes", ctypes.c_size_t), ("role", ctypes.c_char_p)]


Allocate = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_size_t, ctypes.POINTER(Tensor))


class LoadOptions(ctypes.Structure):
    _fields_ = [("struct_size", ctypes.c_size_t), ("device", ctypes.c_int)]


class RunOptions(ctypes.Structure):
    _fields_ = [("struct_size", ctypes.c_size_t), ("entry", ctypes.c_char_p), ("stream", ctypes.c_void_p), ("asynchronous", ctypes.c_int32),
                ("nanoseconds", ctypes.c_void_p), ("steps", ctypes.c_size_t), ("allocate", Allocate), ("context", ctypes.c_void_p)]


class Session:
    def __init__(self, library, artifact, device="cpu"):
        self.dlc = ctypes.CDLL(str(library))
        for name in ("dlc_program_load_file", "dlc_session_create", "dlc_program_get_input", "dlc_program_get_output", "dlc_session_run"):
            getattr(self.dlc, name).restype = ctypes.c_void_p
        self.dlc.dlc_status_message.restype = ctypes.c_char_p
        self.program, self.session = ctypes.c_void_p(), ctypes.c_void_p()
        options = LoadOptions(ctypes.sizeof(LoadOptions), DEVICES[device])
        self.check(self.dlc.dlc_program_load_file(str(artifact).encode(), ctypes.byref(options), ctypes.byref(self.program)))
        self.check(self.dlc.dlc_session_create(self.program, None, ctypes.byref(self.session)))
        self.inputs, self.outputs = self.values(self.dlc.dlc_program_get_input), self.values(self.dlc.dlc_program_get_output)

    def values(self, get):
        """(name, type, names of dims) of each input or output."""
        found, info = [], Info(ctypes.sizeof(Info))
        while not (status := get(self.program, None, ctypes.c_size_t(len(found)), ctypes.byref(info))):
            found.append((info.name.decode(), TYPES[info.type], [info.names[i].decode() for i in range(info.rank)]))
        self.dlc.dlc_status_destroy(ctypes.c_void_p(status))
        return found

    def check(self, status):
        if status:
            message = self.dlc.dlc_status_message(ctypes.c_void_p(status)).decode()
            self.dlc.dlc_status_destroy(ctypes.c_void_p(status))
            raise RuntimeError(message)

    def run(self, inputs):
        inputs = [np.asarray(array, order="C") for array in inputs]
        tensors = (Tensor * max(len(inputs), 1))()
        for tensor, array in zip(tensors, inputs):
            dims = (ctypes.c_int64 * max(array.ndim, 1))(*array.shape)
            tensor.__init__(ctypes.sizeof(Tensor), array.ctypes.data, 1, TYPES.index(array.dtype.type), array.ndim, dims, None)
        outputs = [None] * len(self.outputs)

        def allocate(_, index, tensor):
            outputs[index] = np.zeros(tensor.contents.dims[:tensor.contents.rank], self.outputs[index][1])
            tensor.contents.data = outputs[index].ctypes.data
            return 0

        callback = Allocate(allocate)
        results = (Tensor * max(len(outputs), 1))(*[Tensor(ctypes.sizeof(Tensor), None, 1, TYPES.index(kind)) for _, kind, _ in self.outputs])
        options = RunOptions(ctypes.sizeof(RunOptions), allocate=callback)
        self.check(self.dlc.dlc_session_run(self.session, tensors, ctypes.c_size_t(len(inputs)), results, ctypes.c_size_t(len(outputs)),
                                            ctypes.byref(options)))
        return outputs

    def run_named(self, feed):
        """name -> array, or the list of a sequence's elements, of `feed` and of the results."""
        shapes = {name: names[-1] for name, _, names in self.inputs + self.outputs if name.endswith(".sizes")}
        inputs = []
        for name, kind, _ in self.inputs:
            of = name.removesuffix(".sizes") if name in shapes else name
            array = feed[of]
            if f"{of}.sizes" in shapes:
                array = ragged.join(array, shapes[f"{of}.sizes"], kind)[name in shapes]
            inputs.append(np.stack(array) if isinstance(array, list) else array)
        found = dict(zip([name for name, _, _ in self.outputs], self.run(inputs)))
        for name in [name for name in found if name in shapes]:
            of = name.removesuffix(".sizes")
            found[of] = ragged.split(found[of], found.pop(name), shapes[name])
        return found

    def close(self):
        self.dlc.dlc_session_destroy(self.session)
        self.dlc.dlc_program_destroy(self.program)
