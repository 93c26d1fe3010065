"""Part `models`: whole networks beside torch: eager in a CUDA graph, torch.compile in its default mode, plain eager, max-autotune, and JAX.

All run the same ONNX file on the same inputs, drawn on the device, and their outputs are compared. `device_ms`: runs back to back with inputs and outputs
on the device, as one CUDA graph where the peer can, by the device's clock (JAX: the host's). `latency_ms`: one such run, launched and waited for, by the
host's clock. Weights stay in the caches as the run before left them, as in serving. In f16 and bf16 the peers hold weights and inputs in that type; dlc
has the model's f32 inputs and outputs, with --precision. The roofline counts operations, weights, inputs and outputs once, so it is below the sum over
the kernels in part `kernels`, where tensors between kernels count too. `setup_s`: from the ONNX file to the first result; dlc's `compile_s` beside it. ratio = the best
peer's device time over dlc's: above 1 dlc is faster.
"""
from . import beside, material
from .session import geomean

CASES = (("resnet50", (1, 64)), ("bert", (1, 8)), ("mobilenet_v2", (1, 64)), ("mnist_cnn", (1, 64)), ("lstm_text", (1, 64)), ("gpt2_s128", (1,)),
         ("gpt2_s1024", (1,)), ("vit", (1, 8)), ("llama_s128", (1,)), ("pp_lcnet", (1, 64)), ("mlp", (1, 64)), ("squeezenet", (1, 64)),
         ("vgg19", (1, 64)), ("densenet121", (1, 8)))
QUICK = (("resnet50", 1), ("resnet50", 64), ("bert", 1), ("mobilenet_v2", 1), ("mnist_cnn", 64), ("lstm_text", 1), ("gpt2_s128", 1), ("bert", 8),
         ("mobilenet_v2", 64), ("gpt2_s1024", 1), ("vit", 8), ("llama_s128", 1))
TINY = (("mlp", (2,)),)
PRECISIONS = ("f16", "f32", "tf32", "bf16")
PEERS = ("graph", "compile", "eager", "jax", "autotune")
QUICK_PEERS = ("graph", "compile")


def chosen(session):
    """[(name, batch, precision)]."""
    names, batches = session.chosen("models", []), [int(b) for b in session.chosen("batches", [])]
    if session.quick and not session.tiny and not names:
        cases = [(name, batch) for name, batch in QUICK if not batches or batch in batches]
    else:
        known = dict(TINY if session.tiny else CASES)
        cases = [(name, batch) for name in names or known for batch in batches or known.get(name, (1, 64))]
    return [(name, batch, precision) for precision in session.chosen("precisions", PRECISIONS[:1] if session.quick else PRECISIONS)
            for name, batch in cases]


def prepare(session):
    for name, batch, precision in chosen(session):
        material.want(session, name, batch, precision)


def measure(session, part):
    prepare(session)
    seconds = 0.02 if session.tiny else 0.3 if session.quick else 0.6
    for suffix, modes in beside.passes(session, QUICK_PEERS if session.quick else PEERS):
        for name, batch, precision in chosen(session):
            part.cell(f"{name}/b{batch}/{precision}{suffix}", lambda: beside.measure(
                session, material.key(name, batch, precision), lambda: material.network(session, name), precision, modes, seconds,
                material.ranges(name)), need=6)
    ratios = [c.get("ratio") for c in beside.merged(part.result["cells"]).values()]
    part.finish(facts=session.peaks().get("facts"), geomean_ratio=geomean(ratios), counted=len([r for r in ratios if r]))
