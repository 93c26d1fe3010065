"""Part `memory`: attention, and what moves memory more than it computes (softmax, norms, reductions, transposes, chains, gathers, concatenation), beside torch.

Tensors have the model's own type, 64 MiB and more, beyond what the L2 cache holds; peers and figures as in part `models`, with GB/s of the bytes that must
be moved. `copy_share` is what a copy that moves as many bytes takes, of the kernel's own time: the floor of what is read and written once. Cells whose names
end in a setting of `--schedule` are computed that way. Attention is written as its products and softmax; torch runs it as
scaled_dot_product_attention.
"""
import numpy as np

from . import beside, onnxfile
from .layers import Layers
from .session import Failed, geomean

NUMPY = {"f32": np.float32, "f16": np.float16}
ATTENTION = ((8, 16, 512, 64), (4, 16, 1024, 64), (4, 16, 1024, 128), (2, 16, 2048, 64), (2, 16, 2048, 128), (1, 16, 4096, 64), (1, 16, 4096, 128))
KINDS = ("f16", "f32")


def graph(kind, make, *inputs, integers=()):
    """A graph of make(layers, *inputs), of inputs with these dims (those of `integers`, by position, i64)."""
    b = Layers(1)
    names = [b.input(f"x{i}", "i64" if i in integers else kind, *dims) for i, dims in enumerate(inputs)]
    b.output("y", make(b, *names), kind)
    return b.graph


def constant(b, kind, value):
    return b.constant(value, NUMPY[kind])


def norm(b, kind, x, width):
    return b.node("LayerNormalization", x, constant(b, kind, np.ones(width)), constant(b, kind, np.zeros(width)), axis=-1)


def rms_norm(b, kind, x, width):
    mean = b.node("ReduceMean", b.node("Mul", x, x), axes=[-1], keepdims=1)
    return b.node("Mul", b.node("Div", x, b.node("Sqrt", b.node("Add", mean, constant(b, kind, 1e-3)))), constant(b, kind, np.ones(width)))


def attention(b, kind, q, k, v, size):
    scores = b.node("Mul", b.node("MatMul", q, b.node("Transpose", k, perm=[0, 1, 3, 2])), constant(b, kind, size ** -0.5))
    return b.node("MatMul", b.node("Softmax", scores, axis=-1), v)


def cells(rows, columns):
    """name -> (graph of a type, values of integer inputs)."""
    flat, half, long, longest = (rows, columns), (rows, columns // 2), (rows // 32, 32 * columns), (rows // 128, 128 * columns)
    return {
        "softmax": (lambda t: graph(t, lambda b, x: b.node("Softmax", x, axis=-1), flat), {}),
        "layer_norm": (lambda t: graph(t, lambda b, x: norm(b, t, x, columns), flat), {}),
        "softmax_long": (lambda t: graph(t, lambda b, x: b.node("Softmax", x, axis=-1), long), {}),
        "softmax_longest": (lambda t: graph(t, lambda b, x: b.node("Softmax", x, axis=-1), longest), {}),
        "layer_norm_long": (lambda t: graph(t, lambda b, x: norm(b, t, x, long[1]), long), {}),
        "residual_norm": (lambda t: graph(t, lambda b, x, y: norm(b, t, b.node("Add", x, y), columns), flat, flat), {}),
        "rms_norm": (lambda t: graph(t, lambda b, x: rms_norm(b, t, x, columns), flat), {}),
        "relu": (lambda t: graph(t, lambda b, x: b.node("Relu", x), flat), {}),
        "chain": (lambda t: graph(t, lambda b, x, y: b.node("Mul", b.node("Sigmoid", b.node("Add", b.node("Mul", x, y), x)), y), flat, flat), {}),
        "reduce_rows": (lambda t: graph(t, lambda b, x: b.node("ReduceMax", x, axes=[-1], keepdims=1), flat), {}),
        "reduce_columns": (lambda t: graph(t, lambda b, x: b.node("ReduceMean", x, axes=[0], keepdims=1), flat), {}),
        "transpose": (lambda t: graph(t, lambda b, x: b.node("Transpose", x, perm=[1, 0]), flat), {}),
        "transpose_heads": (lambda t: graph(t, lambda b, x: b.node("Transpose", x, perm=[0, 2, 1, 3]), (rows // 128, 128, 16, columns // 16)), {}),
        "gather": (lambda t: graph(t, lambda b, table, ids: b.node("Gather", table, ids), flat, (rows,), integers=(1,)), {"x1": (0, rows)}),
        "concat": (lambda t: graph(t, lambda b, x, y: b.node("Concat", x, y, axis=1), half, half), {}),
    }


# Other schedules of the same kernels: those of `sm_90a` have clusters.
SETTINGS = {
    "softmax": ("keep:0", "kind:block"),
    "softmax_long": ("keep:0", "threads:1024,keep:0", "kind:cluster,blocks:2", "kind:cluster,blocks:4"),
    "softmax_longest": ("kind:block,keep:0", "kind:cluster,blocks:4,keep:0", "kind:cluster,blocks:8"),
    "layer_norm": ("keep:0", "kind:block", "rows_per_block:4", "rows_per_block:16"),
    "layer_norm_long": ("keep:0", "kind:cluster,blocks:2", "kind:cluster,blocks:4"),
    "residual_norm": ("keep:0", "kind:block"),
    "rms_norm": ("keep:0",),
    "reduce_columns": ("split:16", "split:4"),
    "transpose": ("tile:32",),
}


def settings(session):
    """[(name, kind, setting)] of the chosen cells."""
    tried = {"softmax": ("keep:0",)} if session.tiny else SETTINGS
    known = [(name, kind, text) for name, kind in chosen(session) for text in tried.get(name, ())]
    return [each for each in known if session.architecture() == "sm_90a" or "cluster" not in each[2]]


def attention_cell(shape):
    batch, heads, tokens, size = shape
    dims = (batch, heads, tokens, size)
    return (lambda t: graph(t, lambda b, q, k, v: attention(b, t, q, k, v, size), dims, dims, dims), {})


def catalogue(session):
    if session.tiny:
        return {"attention_1x2x16x8": attention_cell((1, 2, 16, 8)), **cells(128, 32)}
    return {**{f"attention_{'x'.join(map(str, shape))}": attention_cell(shape) for shape in ATTENTION}, **cells(32768, 1024)}


def chosen(session):
    names = [n for n in session.chosen("models", catalogue(session)) if n in catalogue(session)]
    if session.quick and not session.tiny:
        names = [n for n in names if not n.startswith("attention") or n in ("attention_4x16x1024x64", "attention_2x16x2048x128")]
    return [(name, kind) for kind in session.chosen("precisions", KINDS[:1] if session.quick else KINDS) if kind in KINDS for name in names]


def path(session, name, kind):
    target = session.scratch / f"memory-{name}-{kind}.onnx"
    if not target.exists():
        onnxfile.write(target, name, catalogue(session)[name][0](kind))
    return target


def key(name, kind, setting=None):
    return f"memory/{name}/{kind}" + (f"/{setting}" if setting else "")


def prepare(session):
    for name, kind, setting in [*((name, kind, None) for name, kind in chosen(session)), *settings(session)]:
        session.artifacts.want(key(name, kind, setting), lambda name=name, kind=kind: path(session, name, kind),
                               *([f"--schedule=*={setting}"] if setting else []))


def copy_rate(session, nbytes, known={}):
    """GB/s of a copy that reads and writes so many bytes, both together."""
    if nbytes not in known:
        known[nbytes] = session.worker().ask(60, do="copy", bytes=max(nbytes // 2, 1))["gb_per_s"]
    return known[nbytes]


def one(session, name, kind, peers, seconds, setting=None):
    cell = beside.measure(session, key(name, kind, setting), lambda: path(session, name, kind), kind, peers, seconds, catalogue(session)[name][1])
    mine = cell["peers"].get("dlc", {}).get("device_ms")
    if mine:
        nbytes = cell["model"]["compulsory_bytes"]
        cell["gb_per_s"] = round(1e-6 * nbytes / mine, 1)
        try:
            cell["copy_share"] = round(cell["gb_per_s"] / copy_rate(session, nbytes), 3)
            cell["brief"] += f"; {cell['copy_share']:.2f} of a copy's rate"
        except Failed:  # copies are torch's
            pass
    return cell


def tried(session, name, kind, setting):
    """Checked beside torch, but no rival of the schedule that was chosen."""
    cell = one(session, name, kind, ("eager",), 0.05, setting)
    for figure in ("ratio", "ratios", "best_peer"):
        cell.pop(figure, None)
    return cell


def measure(session, part):
    prepare(session)
    for suffix, modes in beside.passes(session, ("graph", "compile")):
        for name, kind in chosen(session):
            part.cell(f"{name}/{kind}{suffix}", lambda: one(session, name, kind, modes, 0.02 if session.tiny else 0.15), need=3)
        if not suffix:
            for name, kind, setting in settings(session):
                part.cell(f"{name}/{kind}/{setting}", lambda: tried(session, name, kind, setting), need=2)
    part.finish(geomean_ratio=geomean([c.get("ratio") for c in beside.merged(part.result["cells"]).values()]))
