"""The runtime library through its C ABI (runtime/include/dlc/dlc.h): a compiled model in this process, by ctypes."""
import ctypes
from ctypes import POINTER, byref, c_char_p, c_int, c_int32, c_int64, c_size_t, c_uint64, c_void_p

DEVICES = {"cpu": 1, "cuda": 2, "emu": 3}


class RuntimeFailed(Exception):
    """What the runtime reported, in its own words."""


class LoadOptions(ctypes.Structure):
    _fields_ = [("struct_size", c_size_t), ("device", c_int), ("device_index", c_int32), ("keep_memory", c_int32), ("trust_native", c_int32)]


class ProgramInfo(ctypes.Structure):
    _fields_ = [("struct_size", c_size_t), ("device", c_int), ("device_name", c_char_p), ("code_level", c_char_p), ("model", c_char_p),
                ("compiler", c_char_p), ("inputs", c_size_t), ("outputs", c_size_t), ("kernels", c_size_t), ("steps", c_size_t),
                ("source_nodes", c_uint64), ("peak_memory_bytes", c_uint64), ("largest_live_set", c_uint64), ("weight_bytes", c_uint64),
                ("precision", c_char_p), ("entries", c_size_t), ("states", c_size_t)]


class TensorInfo(ctypes.Structure):
    _fields_ = [("struct_size", c_size_t), ("name", c_char_p), ("type", c_int), ("rank", c_size_t), ("dims", POINTER(c_int64)),
                ("dim_names", POINTER(c_char_p)), ("bytes", c_size_t), ("role", c_char_p)]


class StepInfo(ctypes.Structure):
    _fields_ = [("struct_size", c_size_t), ("kernel", c_char_p), ("summary", c_char_p), ("source", c_char_p), ("flops", c_uint64),
                ("bytes", c_uint64), ("tasks", c_int64), ("schedule", c_char_p)]


class RuntimeTensor(ctypes.Structure):  # dlc_tensor
    _fields_ = [("struct_size", c_size_t), ("data", c_void_p), ("device", c_int), ("type", c_int), ("rank", c_size_t), ("dims", POINTER(c_int64)),
                ("strides", POINTER(c_int64))]

    @classmethod
    def of(cls, info, array):
        """A NumPy array in host memory, of the type that `info` says."""
        strides = (c_int64 * array.ndim)(*[stride // array.itemsize for stride in array.strides])
        dims = (c_int64 * array.ndim)(*array.shape)
        return cls(ctypes.sizeof(cls), array.ctypes.data, DEVICES["cpu"], info.number, array.ndim, dims, strides)


class Library:
    def __init__(self, path):
        self.c = ctypes.CDLL(str(path))
        for name, arguments in (("dlc_program_load_file", [c_char_p, c_void_p, c_void_p]), ("dlc_program_get_info", [c_void_p, c_void_p]),
                                ("dlc_program_get_input", [c_void_p, c_char_p, c_size_t, c_void_p]),
                                ("dlc_program_get_output", [c_void_p, c_char_p, c_size_t, c_void_p]),
                                ("dlc_program_get_step", [c_void_p, c_char_p, c_size_t, c_void_p]), ("dlc_session_create", [c_void_p, c_void_p, c_void_p]),
                                ("dlc_session_run", [c_void_p, c_void_p, c_size_t, c_void_p, c_size_t, c_void_p]),
                                ("dlc_session_repeat", [c_void_p, c_size_t, c_void_p]),
                                ("dlc_session_time_steps", [c_void_p, c_size_t, c_void_p, c_size_t]),
                                ("dlc_session_get_input_address", [c_void_p, c_size_t, c_void_p]),
                                ("dlc_session_get_output_address", [c_void_p, c_size_t, c_void_p])):
            getattr(self.c, name).argtypes, getattr(self.c, name).restype = arguments, c_void_p  # a status, NULL for success
        for name in ("dlc_status_destroy", "dlc_session_destroy", "dlc_program_destroy"):
            getattr(self.c, name).argtypes, getattr(self.c, name).restype = [c_void_p], None
        self.c.dlc_status_message.argtypes, self.c.dlc_status_message.restype = [c_void_p], c_char_p
        self.c.dlc_element_type_name.argtypes, self.c.dlc_element_type_name.restype = [c_int], c_char_p

    def call(self, name, *arguments):
        status = getattr(self.c, name)(*arguments)
        if status:
            message = self.c.dlc_status_message(status).decode(errors="replace")
            self.c.dlc_status_destroy(status)
            raise RuntimeFailed(message)


class Tensor:
    def __init__(self, library, info):
        self.name, self.type = info.name.decode(), library.c.dlc_element_type_name(info.type).decode()
        self.number = info.type
        self.dims, self.bytes = [info.dims[i] for i in range(info.rank)], info.bytes


class Model:
    """An artifact loaded on a device, with one session of it."""

    def __init__(self, library, path, device):
        self.dlc, self.program, self.session = library, c_void_p(), c_void_p()
        options = LoadOptions(ctypes.sizeof(LoadOptions), DEVICES[device])
        library.call("dlc_program_load_file", str(path).encode(), byref(options), byref(self.program))
        library.call("dlc_session_create", self.program, None, byref(self.session))
        self.info = ProgramInfo(ctypes.sizeof(ProgramInfo))
        library.call("dlc_program_get_info", self.program, byref(self.info))
        self.inputs = [self._tensor("dlc_program_get_input", i) for i in range(self.info.inputs)]
        self.outputs = [self._tensor("dlc_program_get_output", i) for i in range(self.info.outputs)]

    def close(self):
        self.dlc.c.dlc_session_destroy(self.session)
        self.dlc.c.dlc_program_destroy(self.program)
        self.session, self.program = c_void_p(), c_void_p()

    def _tensor(self, call, index):
        info = TensorInfo(ctypes.sizeof(TensorInfo))
        self.dlc.call(call, self.program, None, index, byref(info))
        return Tensor(self.dlc, info)

    def steps(self):
        for index in range(self.info.steps):
            info = StepInfo(ctypes.sizeof(StepInfo))
            self.dlc.call("dlc_program_get_step", self.program, None, index, byref(info))
            yield {"name": info.kernel.decode(), "summary": info.summary.decode(), "schedule": info.schedule.decode(), "flops": info.flops,
                   "bytes": info.bytes}

    def address(self, kind, index):
        """Of the session's "input" or "output" in the GPU's memory."""
        address = c_uint64()
        self.dlc.call(f"dlc_session_get_{kind}_address", self.session, index, byref(address))
        return address.value

    def run(self, inputs, outputs):
        """Once, on NumPy arrays in host memory."""
        given = [(RuntimeTensor * max(1, len(arrays)))(*[RuntimeTensor.of(info, array) for info, array in zip(infos, arrays)])
                 for infos, arrays in ((self.inputs, inputs), (self.outputs, outputs))]
        self.dlc.call("dlc_session_run", self.session, given[0], len(inputs), given[1], len(outputs), None)

    def repeat(self, count):
        """Milliseconds of one of `count` runs back to back, by the device's clock."""
        nanoseconds = c_uint64()
        self.dlc.call("dlc_session_repeat", self.session, count, byref(nanoseconds))
        return 1e-6 * nanoseconds.value / count

    def time_steps(self, repeats):
        """Microseconds of every step by itself."""
        nanoseconds = (c_uint64 * max(1, self.info.steps))()
        self.dlc.call("dlc_session_time_steps", self.session, repeats, nanoseconds, self.info.steps)
        return [1e-3 * n for n in nanoseconds[:self.info.steps]]
