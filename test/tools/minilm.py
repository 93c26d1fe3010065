"""The trained sentence encoder all-MiniLM-L6-v2 as an ONNX file, as exporters write a BERT: any batch, any length up to 512.

    minilm.py FOLDER     writes FOLDER/minilm.onnx (fetches the weights first, 90 MB)

Inputs: input_ids, attention_mask, token_type_ids i64[batch, length]; outputs: tokens f32[batch, length, 384], and embedding f32[batch, 384], their mean over
the tokens that the mask has. Reshapes read their shapes from the inputs', the mask becomes 0 and the lowest float.
"""
import pathlib
import sys

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tools"))
LAYERS, HEADS, WIDTH = 6, 12, 384


def weights_of(path):
    """A safetensors file -> its tensors by name."""
    import json
    data = path.read_bytes()
    length = int.from_bytes(data[:8], "little")
    table = json.loads(data[8:8 + length])
    kinds = {"F32": np.float32, "I64": np.int64}
    return {name: np.frombuffer(data, kinds[entry["dtype"]], offset=8 + length + entry["data_offsets"][0],
                                count=int(np.prod(entry["shape"]))).reshape(entry["shape"])
            for name, entry in table.items() if name != "__metadata__"}


class Graph:
    def __init__(self, weights):
        self.weights, self.nodes, self.constants = weights, [], {}

    def constant(self, name, value):
        self.constants[name] = numpy_helper.from_array(np.asarray(value), name)
        return name

    def node(self, op, inputs, name, **attributes):
        self.nodes.append(helper.make_node(op, inputs, [name], name=name, **attributes))
        return name

    def dense(self, x, name):
        weight = self.constant(f"{name}.weight", np.ascontiguousarray(self.weights[f"{name}.weight"].T))
        bias = self.constant(f"{name}.bias", self.weights[f"{name}.bias"])
        return self.node("Add", [self.node("MatMul", [x, weight], f"{name}/MatMul"), bias], f"{name}/Add")

    def norm(self, x, name):
        parts = [self.constant(f"{name}.{part}", self.weights[f"{name}.{part}"]) for part in ("weight", "bias")]
        return self.node("LayerNormalization", [x, *parts], name, axis=-1, epsilon=1e-12)

    def heads(self, x, name):
        """[batch, length, 384] -> [batch, 12, length, 32]"""
        parts = self.node("Reshape", [x, "shape_of_heads"], f"{name}/Reshape")
        return self.node("Transpose", [parts], f"{name}/Transpose", perm=[0, 2, 1, 3])

    def attention(self, x, name):
        query, key, value = (self.heads(self.dense(x, f"{name}.self.{part}"), f"{name}.{part}") for part in ("query", "key", "value"))
        turned = self.node("Transpose", [key], f"{name}.key/turned", perm=[0, 1, 3, 2])
        scores = self.node("Div", [self.node("MatMul", [query, turned], f"{name}/scores"), "root"], f"{name}/Div")
        shares = self.node("Softmax", [self.node("Add", [scores, "mask"], f"{name}/masked")], f"{name}/Softmax", axis=-1)
        mixed = self.node("Transpose", [self.node("MatMul", [shares, value], f"{name}/mix")], f"{name}/back", perm=[0, 2, 1, 3])
        joined = self.node("Reshape", [mixed, "shape_of_tokens"], f"{name}/joined")
        return self.norm(self.node("Add", [self.dense(joined, f"{name}.output.dense"), x], f"{name}/residual"), f"{name}.output.LayerNorm")

    def gelu(self, x, name):
        error = self.node("Erf", [self.node("Div", [x, "root_of_two"], f"{name}/scaled")], f"{name}/Erf")
        return self.node("Mul", [self.node("Mul", [x, self.node("Add", [error, "one"], f"{name}/Add")], f"{name}/Mul"), "half"], name)

    def layer(self, x, name):
        x = self.attention(x, f"{name}.attention")
        inner = self.gelu(self.dense(x, f"{name}.intermediate.dense"), f"{name}.gelu")
        return self.norm(self.node("Add", [self.dense(inner, f"{name}.output.dense"), x], f"{name}/residual"), f"{name}.output.LayerNorm")


def build(weights):
    g = Graph(weights)
    f32 = np.float32
    for name, value in {"root": np.sqrt(f32(WIDTH / HEADS)), "root_of_two": np.sqrt(f32(2)), "one": f32(1), "half": f32(0.5), "lowest": np.finfo(f32).min,
                        "heads": np.array([HEADS, WIDTH // HEADS]), "width": np.array([WIDTH]), "zero": np.array([0]), "second": np.array([1]),
                        "two": np.array([2]), "middle": np.array([1, 2]), "last": np.array([-1])}.items():
        g.constant(name, value)
    for name in ("word", "position", "token_type"):
        g.constant(name, weights[f"embeddings.{name}_embeddings.weight"])
    g.node("Shape", ["input_ids"], "shape")
    g.node("Concat", ["shape", "heads"], "shape_of_heads", axis=0)
    g.node("Concat", ["shape", "width"], "shape_of_tokens", axis=0)
    # Positions: the first rows of the table, as many as there are tokens.
    g.node("Slice", ["shape", "second", "two"], "length")
    g.node("Slice", ["position", "zero", "length", "zero"], "positions")
    g.node("Gather", ["word", "input_ids"], "words")
    g.node("Gather", ["token_type", "token_type_ids"], "types")
    g.node("Add", [g.node("Add", ["words", "types"], "embedded"), "positions"], "placed")
    g.node("Cast", ["attention_mask"], "seen", to=TensorProto.FLOAT)
    g.node("Unsqueeze", ["seen", "middle"], "seen_by_all")
    g.node("Mul", [g.node("Sub", ["one", "seen_by_all"], "hidden"), "lowest"], "mask")
    x = g.norm("placed", "embeddings.LayerNorm")
    for number in range(LAYERS):
        x = g.layer(x, f"encoder.layer.{number}")
    g.node("Identity", [x], "tokens")
    g.node("Unsqueeze", ["seen", "last"], "shares")
    total = g.node("ReduceSum", [g.node("Mul", [x, "shares"], "counted"), "second"], "total", keepdims=0)
    g.node("Div", [total, g.node("ReduceSum", ["shares", "second"], "count", keepdims=0)], "embedding")
    inputs = [helper.make_tensor_value_info(name, TensorProto.INT64, ["batch", "length"]) for name in ("input_ids", "attention_mask", "token_type_ids")]
    outputs = [helper.make_tensor_value_info("tokens", TensorProto.FLOAT, ["batch", "length", WIDTH]),
               helper.make_tensor_value_info("embedding", TensorProto.FLOAT, ["batch", WIDTH])]
    graph = helper.make_graph(g.nodes, "minilm", inputs, outputs, list(g.constants.values()))
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)


def write(folder):
    import fetch_material
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "minilm.onnx"
    if not path.exists():
        fetch_material.fetch("minilm", folder)
        onnx.save(build(weights_of(folder / "minilm.safetensors")), path)
    return path


if __name__ == "__main__":
    print(write(pathlib.Path(sys.argv[1])))
