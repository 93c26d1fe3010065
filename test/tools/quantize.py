"""Quantizes a model the way users do: ONNX Runtime's static quantizer, QDQ, bytes for activations and weights.

    quantize.py MODEL.onnx OUT.onnx [--per-channel] [--signed]     activations are unsigned, or signed with --signed; weights signed
"""
import argparse
import pathlib
import tempfile

import numpy as np
import onnx
from onnx import version_converter
from onnxruntime.quantization import CalibrationDataReader, QuantFormat, QuantType, quantize_static
from onnxruntime.quantization.shape_inference import quant_pre_process


class RandomInputs(CalibrationDataReader):
    """A few normal random inputs."""

    def __init__(self, model, count=2):
        rng = np.random.default_rng(5)
        known = {tensor.name for tensor in model.graph.initializer}
        shapes = {value.name: [dim.dim_value or 1 for dim in value.type.tensor_type.shape.dim] for value in model.graph.input if value.name not in known}
        self.feeds = iter([{name: rng.standard_normal(shape).astype(np.float32) for name, shape in shapes.items()} for _ in range(count)])

    def get_next(self):
        return next(self.feeds, None)


def quantize(source, target, per_channel=True, signed=False):
    with tempfile.TemporaryDirectory() as folder:
        newer, prepared = pathlib.Path(folder) / "newer.onnx", pathlib.Path(folder) / "prepared.onnx"
        onnx.save(version_converter.convert_version(onnx.load(source), 17), newer)  # per-channel scales begin with 13
        quant_pre_process(str(newer), str(prepared), skip_symbolic_shape=True)
        quantize_static(str(prepared), str(target), RandomInputs(onnx.load(prepared)), quant_format=QuantFormat.QDQ, per_channel=per_channel,
                        activation_type=QuantType.QInt8 if signed else QuantType.QUInt8, weight_type=QuantType.QInt8)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("model")
    parser.add_argument("out")
    parser.add_argument("--per-channel", action="store_true")
    parser.add_argument("--signed", action="store_true")
    args = parser.parse_args()
    quantize(args.model, args.out, args.per_channel, args.signed)


if __name__ == "__main__":
    main()
