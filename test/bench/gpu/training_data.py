"""The networks of examples/ whose steps of training are measured: their texts, their sizes, and batches whose labels can be learnt."""
import dataclasses

import numpy as np

SETS = 4  # batches that take turns


@dataclasses.dataclass(frozen=True)
class Network:
    example: str  # examples/<example>.dl
    batch: int
    dims: dict = dataclasses.field(default_factory=dict)  # beside the batch
    tiny: tuple = ()  # (old, new) edits of the text for a rehearsal


NETWORKS = {
    "cnn": Network("fashion", 64),
    "lstm": Network("words", 64, tiny=(("vocabulary = 1000", "vocabulary = 40"), ("steps = 20", "steps = 4"), ("128", "16"))),
    "vgg16_head": Network("vgg16_head", 8, {"side": 96}),
    "transformer": Network("gpt", 32, tiny=(("width = 128", "width = 16"), ("layers = 4", "layers = 1"), ("context = 128", "context = 8"))),
}


def batches(network, batch, vocabulary=1000, steps=20, side=96, context=128):
    """SETS of them: name -> array, with the labels."""
    random = np.random.default_rng(11)
    for _ in range(SETS):
        if network in ("cnn", "vgg16_head", "resnet50"):
            label = random.integers(0, 10, batch)
            shape = {"cnn": (28, 28, 1), "vgg16_head": (side, side, 3), "resnet50": (3, 224, 224)}[network]
            image = random.integers(0, 120, (batch, *shape)) + 12 * label.reshape(-1, 1, 1, 1)
            yield {"image": ((image - 114) / 50).astype("f4") if network == "resnet50" else image.astype("u1"), "label": label}
        elif network == "lstm":
            text = random.integers(0, vocabulary, (batch, steps))
            yield {"text": text, "label": text[:, -1].copy()}
        else:
            text = random.integers(0, 256, (batch, context))
            yield {"text": text, "label": np.roll(text, 1, 1)}
