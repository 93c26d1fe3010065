"""Part `gemm`: matrix products of dlc beside cuBLAS and cuBLASLt through torch.

Both sides run `sets` products on buffers of their own, which together exceed three times the L2 cache, as one CUDA graph with the inputs on the
device: dlc as a model of `sets` MatMul nodes, torch as `sets` calls of torch.mm(out=). Time is the graph's time on the device over `sets`: caches
are cold and launches cost what they cost inside a graph, for both alike. Turns go torch, dlc, torch; a figure is a median. Data are random.
Types are the model's own (f16 and bf16 in and out), accumulated in f32; tf32 is f32 data with --precision=tf32.
"""
import numpy as np

from . import material, peers
from .session import Failed, geomean, median

SHAPES = [  # m, n, k, where from
    (4096, 4096, 4096, "square"), (2048, 2048, 2048, "square"), (8192, 8192, 8192, "square"), (1024, 1024, 1024, "square"), (512, 512, 512, "square"),
    (1, 4096, 4096, "skinny"), (8, 4096, 4096, "skinny"), (16, 4096, 4096, "skinny"), (32, 4096, 4096, "skinny"), (64, 4096, 4096, "skinny"),
    (128, 768, 768, "BERT b1 projection"), (128, 3072, 768, "BERT b1 up"), (4096, 2304, 768, "BERT b32 qkv"), (4096, 3072, 768, "BERT b32 up"),
    (4096, 768, 3072, "BERT b32 down"), (197, 3072, 768, "ViT b1 up"), (8192, 768, 3072, "GPT-2 b8 down"), (1, 32000, 512, "decoder head"),
    (100352, 64, 256, "ResNet-50 b32 1x1"), (25088, 512, 128, "ResNet-50 b32 1x1"), (6272, 256, 1024, "ResNet-50 b32 1x1"),
    (1568, 512, 2048, "ResNet-50 b32 1x1"), (32, 1000, 2048, "ResNet-50 b32 head"), (32, 4096, 25088, "VGG b32 fc1"), (1000, 1000, 1000, "odd: no power of 2"),
    (1023, 1025, 1027, "odd"),
]
TINY_SHAPES = [(33, 17, 29, "odd"), (16, 32, 64, "square")]
KINDS = ("f16", "bf16", "tf32", "f32")
BYTES = {"f16": 2, "bf16": 2, "tf32": 4, "f32": 4}
MOST_BYTES = 3 << 28  # of all sets: random data are drawn on the CPU


def sets_for(kind, m, n, k, l2_bytes):
    one = BYTES[kind] * (m * k + k * n + m * n)
    return max(1, min(48, -(-3 * l2_bytes // one), max(1, MOST_BYTES // one))), one


def dlc_window(session, path, kind):
    return session.dlc("bench", path, f"--device={session.device}", "--resident", f"--iterations={2 if session.tiny else 7}", "--warmup=1",
                       *(["--precision=tf32"] if kind == "tf32" else []), limit=90)


def verify(session, kind, m, n, k):
    """One product against NumPy in f32, from inputs rounded to the type: the relative error of the whole result."""
    if kind == "bf16":
        return None  # NumPy has no bf16: its products are checked in part `conformance`
    path = material.products(session.scratch / "verify.onnx", "f32" if kind == "tf32" else kind, m, n, k, 1)
    rng, dtype = np.random.default_rng(5), np.float16 if kind == "f16" else np.float32
    x, w = rng.standard_normal((m, k), np.float32).astype(dtype), rng.standard_normal((k, n), np.float32).astype(dtype)
    np.save(session.scratch / "x.npy", x)
    np.save(session.scratch / "w.npy", w)
    session.dlc("run", path, f"--device={session.device}", f"--input=x0={session.scratch / 'x.npy'}", f"--input=w0={session.scratch / 'w.npy'}",
                f"--output={session.scratch / 'gemm'}", *(["--precision=tf32"] if kind == "tf32" else []), figures=False, limit=60)
    found = np.load(session.scratch / "gemm" / "y0.npy").astype(np.float32)
    expected = x.astype(np.float32) @ w.astype(np.float32)
    error = float(np.linalg.norm(found - expected) / np.linalg.norm(expected))
    bound = {"f16": 1e-3, "tf32": 2e-3, "f32": 1e-5}[kind]
    if not error < bound:
        raise Failed(f"wrong result: relative error {error:.3g}, more than {bound:g}")
    return error


def one(session, torch, l2_bytes, kind, shape):
    m, n, k, what = shape
    sets, nbytes = sets_for(kind, m, n, k, l2_bytes)
    error = verify(session, kind, m, n, k)
    path = material.products(session.scratch / "gemm.onnx", "f32" if kind == "tf32" else kind, m, n, k, sets)
    samples, libraries = {"dlc": [], "torch": []}, {}
    for side in ("torch", "dlc", "torch"):
        if side == "dlc":
            figures = dlc_window(session, path, kind)
            samples["dlc"].append(1e3 * figures["resident"]["device_ms"]["median"] / sets)
        elif torch:
            answer = torch.ask(120, do="gemm", kind=kind, m=m, n=n, k=k, sets=sets, seconds=0.01 if session.tiny else 0.2)
            samples["torch"].append(answer.pop("best_us"))
            libraries = answer
    cell = {"what": what, "sets": sets, "cold": sets * nbytes > 3 * l2_bytes, "relative_error": error,
            "kernels": sorted({kernel["summary"] for kernel in figures["kernels"]})[:3], "libraries": libraries}
    for side, values in samples.items():
        if values:
            us = median(values)
            cell[side + "_us"] = round(us, 3)
            cell[side + "_tflops"] = round(2e-6 * m * n * k / us, 2)
            cell[side + "_gb_per_s"] = round(1e-3 * nbytes / us, 1)
    if samples["torch"]:
        cell["ratio"] = round(cell["torch_us"] / cell["dlc_us"], 3)
    cell["brief"] = f"dlc {cell['dlc_us']} us, torch {cell.get('torch_us', 'missing')} us"
    return cell


def measure(session, part):
    torch = None
    try:
        torch = peers.start(session, "torch")
        facts = torch.ask(120, do="facts")
    except Failed as failure:
        torch, facts = None, {"missing": str(failure), "l2_bytes": 64 << 20 if not session.tiny else 1 << 16}
        session.options.say(f"gemm: {failure}")
    l2_bytes = 1 << 16 if session.tiny else facts["l2_bytes"]
    try:
        for kind in session.chosen("precisions", KINDS):
            for shape in TINY_SHAPES if session.tiny else SHAPES:
                part.cell(f"{kind}/{shape[0]}x{shape[1]}x{shape[2]}", lambda: one(session, torch, l2_bytes, kind, shape), need=15)
    finally:
        if torch:
            torch.close()
    ratios = {kind: [c.get("ratio") for key, c in part.result["cells"].items() if key.startswith(kind + "/")] for kind in KINDS}
    part.finish(peer=facts, geomeans={kind: geomean(values) for kind, values in ratios.items() if any(values)})
