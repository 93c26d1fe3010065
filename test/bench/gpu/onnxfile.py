"""ONNX files with the standard library and numpy alone: a machine with a GPU need not have the onnx package.

read(path) gives the graph for the peers; write(...) makes the models whose graphs are written here. Field numbers are those of onnx.proto.
"""
import dataclasses
import os
import struct
import sys

import numpy as np

# ONNX's data types: number -> numpy's type. BFLOAT16 (16) has none: its bits are read as uint16.
TYPES = {1: np.float32, 2: np.uint8, 3: np.int8, 4: np.uint16, 5: np.int16, 6: np.int32, 7: np.int64, 9: np.bool_, 10: np.float16,
         11: np.float64, 12: np.uint32, 13: np.uint64, 16: np.uint16}
NUMBERS = {"f32": 1, "i64": 7, "f16": 10, "f64": 11, "bf16": 16}

# Fields of the messages.
MODEL_GRAPH, GRAPH_INITIALIZER = 7, 5
TENSOR_DIMS, TENSOR_TYPE, TENSOR_NAME, TENSOR_RAW = 1, 2, 8, 9
TENSOR_LISTS = {4: "<f4", 5: None, 7: None, 10: "<f8", 11: None}  # float_data, int32_data, int64_data, double_data, uint64_data


# ---- wire format ------------------------------------------------------------------------------------------------------------------

def varint(data, at):
    value = shift = 0
    while True:
        byte = data[at]
        at += 1
        value |= (byte & 127) << shift
        if byte < 128:
            return value, at
        shift += 7


def fields(data):
    """(number, value) of a message's fields: an int for numbers, bytes for the rest (fixed ones too)."""
    at, end = 0, len(data)
    while at < end:
        key, at = varint(data, at)
        number, kind = key >> 3, key & 7
        if kind == 0:
            value, at = varint(data, at)
        else:
            size = {1: 8, 5: 4}.get(kind)
            if size is None:
                size, at = varint(data, at)
            value, at = data[at:at + size], at + size
        yield number, value


def signed(value):
    return value - (1 << 64) if value >> 63 else value


def ints(value):
    """A repeated int64 field's value: packed or single."""
    if isinstance(value, int):
        return [signed(value)]
    out, at = [], 0
    while at < len(value):
        one, at = varint(value, at)
        out.append(signed(one))
    return out


def text(value):
    return bytes(value).decode()


def emit_varint(value):
    value &= (1 << 64) - 1
    out = bytearray()
    while value > 127:
        out.append(value & 127 | 128)
        value >>= 7
    out.append(value)
    return bytes(out)


def emit(number, value):
    """One field: an int, text, or bytes."""
    if isinstance(value, int):
        return emit_varint(number << 3) + emit_varint(value)
    value = value.encode() if isinstance(value, str) else bytes(value)
    return emit_varint(number << 3 | 2) + emit_varint(len(value)) + value


# ---- reading ----------------------------------------------------------------------------------------------------------------------

@dataclasses.dataclass
class Value:
    name: str
    type: int = 0
    dims: list = dataclasses.field(default_factory=list)  # ints, or names of symbolic dims


@dataclasses.dataclass
class Node:
    op: str = ""
    domain: str = ""
    inputs: list = dataclasses.field(default_factory=list)
    outputs: list = dataclasses.field(default_factory=list)
    attributes: dict = dataclasses.field(default_factory=dict)


@dataclasses.dataclass
class Graph:
    inputs: list
    outputs: list
    nodes: list
    tensors: dict
    opset: int = 0


def read_tensor(data):
    """(name, array) of a TensorProto."""
    dims, kind, name, raw, listed = [], 1, "", None, []
    for number, value in fields(data):
        if number == TENSOR_DIMS:
            dims += ints(value)
        elif number == TENSOR_TYPE:
            kind = value
        elif number == TENSOR_NAME:
            name = text(value)
        elif number == TENSOR_RAW:
            raw = value
        elif number in TENSOR_LISTS:
            form = TENSOR_LISTS[number]
            listed += ints(value) if form is None else np.frombuffer(value, form).tolist()
    if kind not in TYPES:
        raise ValueError(f"tensor '{name}' has data type {kind}, which is not read here")
    if raw is not None:
        array = np.frombuffer(raw, TYPES[kind])
    elif kind == 10:  # int32_data holds the bits
        array = np.array(listed, np.uint16).view(np.float16)
    else:
        array = np.array(listed, TYPES[kind])
    return name, array.reshape(dims)


def read_value(data):
    value = Value("")
    for number, field in fields(data):
        if number == 1:
            value.name = text(field)
        elif number == 2:
            tensor = dict(fields(field)).get(1, b"")
            for inner, part in fields(tensor):
                if inner == 1:
                    value.type = part
                elif inner == 2:
                    for _, dim in fields(part):
                        known = dict(fields(dim))
                        value.dims.append(known[1] if 1 in known else text(known.get(2, b"")))
    return value


def read_attribute(data):
    name, kind, found = "", 0, {7: [], 8: [], 9: []}
    for number, value in fields(data):
        if number == 1:
            name = text(value)
        elif number == 20:
            kind = value
        elif number == 7:
            found[7] += np.frombuffer(value, "<f4").tolist()
        elif number == 8:
            found[8] += ints(value)
        elif number == 9:
            found[9].append(text(value))
        else:
            found[number] = value
    field = {1: 2, 2: 3, 3: 4, 4: 5, 6: 7, 7: 8, 8: 9}.get(kind)
    if field is None:
        raise ValueError(f"attribute '{name}' is of a kind that is not read here")
    value = found.get(field, 0)
    convert = {2: lambda v: struct.unpack("<f", v)[0], 3: signed, 4: text, 5: lambda v: read_tensor(v)[1]}
    return name, convert.get(field, lambda v: v)(value)


def read_node(data):
    node = Node()
    for number, value in fields(data):
        if number == 1:
            node.inputs.append(text(value))
        elif number == 2:
            node.outputs.append(text(value))
        elif number == 4:
            node.op = text(value)
        elif number == 5:
            name, attribute = read_attribute(value)
            node.attributes[name] = attribute
        elif number == 7:
            node.domain = text(value)
    return node


def read(path):
    with open(path, "rb") as file:
        data = memoryview(file.read())
    graph = Graph([], [], [], {})
    for number, value in fields(data):
        if number == 8:
            opset = dict(fields(value))
            if not opset.get(1):
                graph.opset = opset.get(2, 0)
        if number != MODEL_GRAPH:
            continue
        for inner, part in fields(value):
            if inner == 1:
                graph.nodes.append(read_node(part))
            elif inner == GRAPH_INITIALIZER:
                name, array = read_tensor(part)
                graph.tensors[name] = array
            elif inner == 11:
                graph.inputs.append(read_value(part))
            elif inner == 12:
                graph.outputs.append(read_value(part))
    graph.inputs = [v for v in graph.inputs if v.name not in graph.tensors]
    return graph


# ---- writing ----------------------------------------------------------------------------------------------------------------------

def emit_value(number, value):
    """Dims of None: of a shape that is not stated."""
    dims = b"".join(emit(1, emit(1, d) if isinstance(d, int) else emit(2, d)) for d in value.dims or ())
    shape = b"" if value.dims is None else emit(2, dims)
    return emit(number, emit(1, value.name) + emit(2, emit(1, emit(1, value.type) + shape)))


def emit_attribute(name, value):
    if isinstance(value, int):
        return emit(1, name) + emit(3, value) + emit(20, 2)
    if isinstance(value, float):
        return emit(1, name) + emit_varint(2 << 3 | 5) + struct.pack("<f", value) + emit(20, 1)
    if isinstance(value, str):
        return emit(1, name) + emit(4, value) + emit(20, 3)
    if isinstance(value, list):
        return emit(1, name) + b"".join(emit(8, v) for v in value) + emit(20, 7)
    raise ValueError(f"attribute '{name}': {type(value).__name__} is not written here")


def emit_tensor(name, kind, dims, raw):
    return b"".join(emit(TENSOR_DIMS, int(d)) for d in dims) + emit(TENSOR_TYPE, kind) + emit(TENSOR_NAME, name) + emit(TENSOR_RAW, raw)


def write(path, name, graph):
    """Writes a Graph, its tensors too, whole or not at all."""
    parts = []
    for node in graph.nodes:
        inner = [emit(1, i) for i in node.inputs] + [emit(2, o) for o in node.outputs] + [emit(3, node.outputs[0]), emit(4, node.op)]
        parts.append(emit(1, b"".join(inner + [emit(5, emit_attribute(k, v)) for k, v in node.attributes.items()])))
    parts.append(emit(2, name))
    numbers = {np.dtype(kind): number for number, kind in TYPES.items() if number != 16}
    for tensor, array in graph.tensors.items():
        parts.append(emit(GRAPH_INITIALIZER, emit_tensor(tensor, numbers[array.dtype], array.shape, np.ascontiguousarray(array).tobytes())))
    parts += [emit_value(11, v) for v in graph.inputs] + [emit_value(12, v) for v in graph.outputs]
    part = f"{path}.part"
    with open(part, "wb") as file:
        file.write(emit(1, 8) + emit(8, emit(1, "") + emit(2, graph.opset)))
        file.write(emit_varint(MODEL_GRAPH << 3 | 2) + emit_varint(sum(map(len, parts))))
        file.writelines(parts)
    os.replace(part, path)


if __name__ == "__main__":
    found = read(sys.argv[1])
    print(f"opset {found.opset}, {len(found.nodes)} nodes, {len(found.tensors)} tensors")
    print("inputs: ", *[(v.name, v.type, v.dims) for v in found.inputs])
    print("outputs:", *[(v.name, v.type, v.dims) for v in found.outputs])
