"""The benchmark's models: ONNX files with real weights and a symbolic batch, written into a folder."""
import os
import sys

import onnx
from onnx import shape_inference

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
sys.path[:0] = [os.path.join(ROOT, "test", "tools"), os.path.join(ROOT, "tools")]


def light(name):
    import randomize
    model = randomize.set_batch(randomize.randomize(randomize.load_light(name), 1), "batch")
    del model.graph.value_info[:]  # states batch 1
    return model


def small(name):
    import small_models
    return small_models.MODELS[name](1)


def bert_base(folder):
    """Twelve layers of an encoder as large as BERT's, 128 tokens."""
    import small_models
    return small_models.encoder(1, tokens=128, width=768, heads=12, layers=12)


def orientation(folder):
    """PP-LCNet, trained: which way up is a photo."""
    import pathlib
    import fetch_material
    fetch_material.fetch("orientation", pathlib.Path(folder))
    model = onnx.load(os.path.join(folder, "orientation.onnx"))
    for value in [*model.graph.input, *model.graph.output]:
        value.type.tensor_type.shape.dim[0].dim_param = "batch"
    for dim, size in zip(model.graph.input[0].type.tensor_type.shape.dim[1:], (3, 224, 224)):
        dim.dim_value = size
    del model.graph.value_info[:]
    return model


def quantized(name, folder):
    """The model of another name in bytes, as ONNX Runtime's static quantizer leaves it (QDQ, scales per channel)."""
    import quantize
    path = os.path.join(folder, name + "_int8.part")
    quantize.quantize(write(name, folder), path)
    model = onnx.load(path)
    os.remove(path)
    return model


FLOATS = {
    "resnet50": lambda folder: light("resnet50"),
    "vgg19": lambda folder: light("vgg19"),
    "squeezenet": lambda folder: light("squeezenet"),
    "mnist_cnn": lambda folder: small("mnist_cnn"),
    "mlp": lambda folder: small("mlp"),
    "lstm_text": lambda folder: small("lstm_text"),
    "mobilenet_v2": lambda folder: small("mobilenet_v2"),
    "pp_lcnet": orientation,
    "bert_base": bert_base,
}
BYTES = {name + "_int8": lambda folder, name=name: quantized(name, folder) for name in ("resnet50", "squeezenet", "mobilenet_v2", "mnist_cnn")}
MODELS = FLOATS | BYTES


def write(name, folder):
    """The path of the model's file, written where it is not there yet."""
    os.makedirs(folder, exist_ok=True)
    path = os.path.join(folder, name + ".onnx")
    if not os.path.exists(path):
        model = MODELS[name](folder)
        shape_inference.infer_shapes(model, strict_mode=True)
        onnx.save(model, path + ".part")
        os.replace(path + ".part", path)
    return path


if __name__ == "__main__":
    for model_name in MODELS:
        print(write(model_name, sys.argv[1]))
