"""Networks that are written on the spot, weights drawn from a seed: transformers.

Shapes are those of the models they are named after; biases are small and weights scaled so that values keep their size through the layers, in f16 too.
"""
import dataclasses
import typing

import numpy as np

from . import onnxfile
from .layers import Layers


@dataclasses.dataclass
class Network:
    make: typing.Callable  # seed -> Layers
    ranges: dict = dataclasses.field(default_factory=dict)  # of integer inputs: [low, high)


def bert(seed, tokens=128, layers=12, width=768, heads=12, vocabulary=30522):
    """BERT-base: ids and an attention mask in, the last hidden state out."""
    b = Layers(seed)
    ids, mask = b.input("input_ids", "i64", "batch", tokens), b.input("attention_mask", "i64", "batch", tokens)
    x = b.node("Gather", b.weight(vocabulary, width, scale=1.0), ids)
    x = b.layer_norm(b.node("Add", x, b.weight(tokens, width, scale=0.1)), width, 1e-12)
    shut = b.node("Sub", b.constant(1.0), b.cast(mask, "f32"))
    shut = b.node("Mul", b.node("Unsqueeze", shut, b.ints(1, 2)), b.constant(-1e4))
    for _ in range(layers):
        q, k, v = (b.heads(b.linear(x, width, width), heads, width // heads, tokens) for _ in range(3))
        mixed = b.joined(b.attention(q, k, v, width // heads, shut), tokens, width)
        x = b.layer_norm(b.node("Add", x, b.linear(mixed, width, width)), width, 1e-12)
        x = b.layer_norm(b.node("Add", x, b.linear(b.gelu(b.linear(x, width, 4 * width)), 4 * width, width)), width, 1e-12)
    b.output("last_hidden_state", x, "f32", "batch", tokens, width)
    return b


def vit(seed, size=224, patch=16, layers=12, width=768, heads=12, classes=1000):
    """ViT-B/16: an image in, logits out."""
    b = Layers(seed)
    image, tokens = b.input("image", "f32", "batch", 3, size, size), (size // patch) ** 2 + 1
    w = b.weight(width, 3, patch, patch, scale=(3 * patch * patch) ** -0.5)
    x = b.node("Conv", image, w, b.weight(width, scale=0.02), kernel_shape=[patch, patch], strides=[patch, patch])
    x = b.node("Transpose", b.node("Reshape", x, b.ints(0, width, tokens - 1)), perm=[0, 2, 1])
    first = b.node("Mul", b.node("ReduceMean", x, axes=[1], keepdims=1), b.constant(0.0))  # one row for each image of the batch
    x = b.node("Concat", b.node("Add", first, b.weight(1, 1, width, scale=1.0)), x, axis=1)
    x = b.node("Add", x, b.weight(1, tokens, width, scale=0.1))
    for _ in range(layers):
        y = b.layer_norm(x, width, 1e-6)
        q, k, v = (b.heads(b.linear(y, width, width), heads, width // heads, tokens) for _ in range(3))
        x = b.node("Add", x, b.linear(b.joined(b.attention(q, k, v, width // heads), tokens, width), width, width, gain=0.3))
        y = b.layer_norm(x, width, 1e-6)
        x = b.node("Add", x, b.linear(b.gelu(b.linear(y, width, 4 * width)), 4 * width, width, gain=0.3))
    x = b.node("Gather", b.layer_norm(x, width, 1e-6), b.constant(0, np.int64), axis=1)
    b.output("logits", b.linear(x, width, classes), "f32", "batch", classes)
    return b


def gpt2(seed, tokens, layers=12, width=768, heads=12, vocabulary=50257):
    """GPT-2 small: ids in, the logits of every token out."""
    b = Layers(seed)
    ids, embedding = b.input("input_ids", "i64", "batch", tokens), b.weight(vocabulary, width, scale=1.0)
    x = b.node("Add", b.node("Gather", embedding, ids), b.weight(tokens, width, scale=0.1))
    mask = b.causal_mask(tokens)
    for _ in range(layers):
        y = b.layer_norm(x, width)
        q, k, v = b.node("Split", b.linear(y, width, 3 * width), b.ints(width, width, width), outputs=3, axis=-1)
        q, k, v = (b.heads(part, heads, width // heads, tokens) for part in (q, k, v))
        x = b.node("Add", x, b.linear(b.joined(b.attention(q, k, v, width // heads, mask), tokens, width), width, width, gain=0.3))
        y = b.layer_norm(x, width)
        x = b.node("Add", x, b.linear(b.gelu_tanh(b.linear(y, width, 4 * width)), 4 * width, width, gain=0.3))
    b.output("logits", b.linear(b.layer_norm(x, width), width, vocabulary, bias=False), "f32", "batch", tokens, vocabulary)
    return b


def llama(seed, tokens, layers=4, width=2048, heads=32, kv_heads=8, hidden=5632):
    """A stack of a Llama's decoder blocks, on embedded tokens: RMS norm, rotary positions, grouped-query attention, SwiGLU."""
    b, size, group = Layers(seed), width // heads, heads // kv_heads
    x, mask = b.input("hidden", "f32", "batch", tokens, width), b.causal_mask(tokens)
    angles = np.arange(tokens)[:, None] * 1e4 ** (-np.arange(0, size, 2) / size)
    cosine, sine = (b.constant(np.tile(f(angles), 2)) for f in (np.cos, np.sin))

    def rotated(x):
        low, high = b.node("Split", x, b.ints(size // 2, size // 2), outputs=2, axis=-1)
        turned = b.node("Concat", b.node("Neg", high), low, axis=-1)
        return b.node("Add", b.node("Mul", x, cosine), b.node("Mul", turned, sine))

    def shared(x):
        """Each key and value head serves `group` query heads."""
        wide = b.node("Expand", b.node("Unsqueeze", x, b.ints(2)), b.ints(1, 1, group, 1, 1))
        return b.node("Reshape", wide, b.ints(0, heads, tokens, size))

    for _ in range(layers):
        y = b.rms_norm(x, width)
        q = rotated(b.heads(b.linear(y, width, width, bias=False), heads, size, tokens))
        k = shared(rotated(b.heads(b.linear(y, width, kv_heads * size, bias=False), kv_heads, size, tokens)))
        v = shared(b.heads(b.linear(y, width, kv_heads * size, bias=False), kv_heads, size, tokens))
        mixed = b.joined(b.attention(q, k, v, size, mask), tokens, width)
        x = b.node("Add", x, b.linear(mixed, width, width, bias=False, gain=0.3))
        y = b.rms_norm(x, width)
        gated = b.node("Mul", b.silu(b.linear(y, width, hidden, bias=False)), b.linear(y, width, hidden, bias=False))
        x = b.node("Add", x, b.linear(gated, hidden, width, bias=False, gain=0.3))
    b.output("out", b.rms_norm(x, width), "f32", "batch", tokens, width)
    return b


NETWORKS = {
    "bert": Network(bert, {"input_ids": (0, 30522), "attention_mask": (1, 2)}),
    "vit": Network(vit),
    "gpt2_s128": Network(lambda seed: gpt2(seed, 128), {"input_ids": (0, 50257)}),
    "gpt2_s1024": Network(lambda seed: gpt2(seed, 1024), {"input_ids": (0, 50257)}),
    "llama_s128": Network(lambda seed: llama(seed, 128)),
    "llama_s1024": Network(lambda seed: llama(seed, 1024)),
    # The same layers, small: for a rehearsal.
    "bert_tiny": Network(lambda seed: bert(seed, 8, 1, 32, 2, 50), {"input_ids": (0, 50), "attention_mask": (1, 2)}),
    "vit_tiny": Network(lambda seed: vit(seed, 32, 16, 1, 32, 2, 10)),
    "gpt2_tiny": Network(lambda seed: gpt2(seed, 8, 1, 32, 2, 50), {"input_ids": (0, 50)}),
    "llama_tiny": Network(lambda seed: llama(seed, 8, 1, 32, 4, 2, 48)),
}


def write(path, name, seed):
    onnxfile.write(path, name, NETWORKS[name].make(seed).graph)
