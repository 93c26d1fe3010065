"""Models without their weights: a bundle carries kilobytes in place of gigabytes, and the weights are drawn again from a seed."""
import numpy as np

from . import onnxfile

LARGE = 512  # bytes from which a float weight is left out


def strip(data):
    """(the model without its large float weights, how to draw them: [name, dims, kind, low or mean, high or deviation])."""
    out, draws = bytearray(), []
    for number, value in onnxfile.fields(memoryview(data)):
        if number != onnxfile.MODEL_GRAPH:
            out += onnxfile.emit(number, value)
            continue
        body = bytearray()
        for inner, part in onnxfile.fields(value):
            if inner == onnxfile.GRAPH_INITIALIZER and len(part) >= LARGE:
                name, array = onnxfile.read_tensor(part)
                if array.dtype == np.float32:
                    # Scales and variances must stay positive: drawn evenly from their range, the rest from a normal distribution.
                    even = array.min() > 0
                    two = (array.min(), array.max()) if even else (array.mean(dtype=np.float64), array.std(dtype=np.float64))
                    draws.append([name, list(array.shape), "even" if even else "normal", float(two[0]), float(two[1])])
                    continue
            body += onnxfile.emit(inner, part)
        out += onnxfile.emit(number, body)
    return bytes(out), draws


def fill(data, draws, seed):
    """The inverse of strip, with other numbers of the same distribution."""
    out = bytearray()
    for number, value in onnxfile.fields(memoryview(data)):
        if number != onnxfile.MODEL_GRAPH:
            out += onnxfile.emit(number, value)
            continue
        parts = [bytes(value)]
        for index, (name, dims, kind, a, b) in enumerate(draws):
            rng = np.random.default_rng([seed, index])
            drawn = rng.random(dims, np.float32) * (b - a) + a if kind == "even" else rng.standard_normal(dims, np.float32) * b + a
            parts.append(onnxfile.emit(onnxfile.GRAPH_INITIALIZER, onnxfile.emit_tensor(name, 1, dims, drawn.astype("<f4").tobytes())))
        size = sum(map(len, parts))
        out += onnxfile.emit_varint(onnxfile.MODEL_GRAPH << 3 | 2) + onnxfile.emit_varint(size)
        for part in parts:
            out += part
    return bytes(out)
