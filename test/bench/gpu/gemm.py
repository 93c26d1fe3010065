"""Part `gemm`: matrix products of dlc beside cuBLAS and cuBLASLt through torch.

Both sides run `sets` products on the same buffers, which together exceed three times the L2 cache, as one CUDA graph: dlc as a model of `sets`
MatMul nodes, torch as `sets` calls of torch.mm(out=). Time is the graph's time on the device over `sets`: caches are cold and launches cost what they
cost inside a graph, for both alike. Turns go torch, dlc, torch, dlc; a figure is a median. Inputs are drawn on the device; dlc's outputs are poisoned
before the run that is compared with a product in f64. Types are the model's own (f16 and bf16 in and out), accumulated in f32; tf32 is f32 data with
--precision=tf32. A time that is below what the operations and bytes can take is an error, whoever it belongs to.
"""
from . import material, peaks
from .session import Failed, geomean, median

SHAPES = [  # m, n, k, where from; the first dozen tells most
    (4096, 4096, 4096, "square"), (8192, 8192, 8192, "square"), (2048, 2048, 2048, "square"), (1024, 1024, 1024, "square"),
    (16, 4096, 4096, "skinny"), (1, 4096, 4096, "skinny"), (128, 768, 768, "BERT b1 projection"), (4096, 3072, 768, "BERT b32 up"),
    (100352, 64, 256, "ResNet-50 b32 1x1"), (6272, 256, 1024, "ResNet-50 b32 1x1"), (1000, 1000, 1000, "odd: no power of 2"),
    (4096, 768, 3072, "BERT b32 down"), (512, 512, 512, "square"), (8, 4096, 4096, "skinny"), (32, 4096, 4096, "skinny"),
    (64, 4096, 4096, "skinny"), (128, 3072, 768, "BERT b1 up"), (4096, 2304, 768, "BERT b32 qkv"), (197, 3072, 768, "ViT b1 up"),
    (8192, 768, 3072, "GPT-2 b8 down"), (1, 32000, 512, "decoder head"), (25088, 512, 128, "ResNet-50 b32 1x1"),
    (1568, 512, 2048, "ResNet-50 b32 1x1"), (32, 1000, 2048, "ResNet-50 b32 head"), (32, 4096, 25088, "VGG b32 fc1"), (1023, 1025, 1027, "odd"),
]
TINY_SHAPES = [(33, 17, 29, "odd"), (16, 32, 64, "square")]
KINDS = ("f16", "bf16", "tf32", "f32")
QUICK = {"f16": len(SHAPES), "bf16": 2, "tf32": 2, "f32": 2}  # how many shapes
BYTES = {"f16": 2, "bf16": 2, "tf32": 4, "f32": 4}
BOUNDS = {"f16": 1e-3, "bf16": 8e-3, "tf32": 2e-3, "f32": 1e-5}
MOST_BYTES = 2 << 30  # of all sets


def sets_for(kind, m, n, k, l2_bytes):
    one = BYTES[kind] * (m * k + k * n + m * n)
    return max(1, min(48, -(-3 * l2_bytes // one), max(1, MOST_BYTES // one))), one


def want(session, key, kind, shape, sets):
    m, n, k, _ = shape
    element = "f32" if kind == "tf32" else kind
    model = lambda: material.products(session.scratch / f"{key.replace('/', '-')}.onnx", element, m, n, k, sets)
    session.artifacts.want("gemm/" + key, model, *(["--precision=tf32"] if kind == "tf32" else []))


def one(session, limits, l2_bytes, key, kind, shape):
    m, n, k, what = shape
    sets, nbytes = sets_for(kind, m, n, k, l2_bytes)
    artifact, compile_s = session.artifacts.get("gemm/" + key)
    worker = session.worker()
    opened = worker.ask(60, do="open", artifact=str(artifact))
    checked = worker.ask(60, do="verify_products")
    if not checked["relative_error"] < BOUNDS[kind] or not checked["finite"]:
        raise Failed(f"wrong result: relative error {checked['relative_error']:.3g}, more than {BOUNDS[kind]:g}"
                     + ("" if checked["finite"] else "; not all products are finite"))
    samples, libraries, seconds = {"torch": [], "dlc": []}, {}, 0.02 if session.tiny else 0.15
    for side in ("torch", "dlc") * 2:
        if side == "dlc":
            samples["dlc"].append(1e3 * median(worker.ask(60, do="window", who="dlc", seconds=seconds)["device_ms"]) / sets)
            continue
        try:
            answer = worker.ask(60, do="products", kind=kind, seconds=seconds)
            samples["torch"].append(answer["us"])
            libraries = answer["libraries"]
        except Failed as failure:
            libraries = {"missing": str(failure)}
    cell = {"what": what, "sets": sets, "cold": sets * nbytes > 3 * l2_bytes, "relative_error": checked["relative_error"],
            "kernels": opened["kernels"], "libraries": libraries, "compile_s": compile_s}
    flops = 2 * m * n * k
    for side, values in samples.items():
        if values:
            us = median(values)
            peaks.check_honest(limits, kind, flops * sets, nbytes * sets, us * sets, side)
            cell[side + "_us"] = round(us, 3)
            cell[side + "_tflops"] = round(1e-6 * flops / us, 2)
            cell[side + "_gb_per_s"] = round(1e-3 * nbytes / us, 1)
    if samples["torch"]:
        cell["ratio"] = round(cell["torch_us"] / cell["dlc_us"], 3)
    floor, bound = peaks.roofline_us(limits, kind, flops, nbytes)
    if floor:
        cell["floor_us"], cell["bound"], cell["roofline_share"] = round(floor, 3), bound, round(floor / cell["dlc_us"], 4)
    cell["brief"] = f"dlc {cell['dlc_us']} us, torch {cell.get('torch_us', 'missing')} us"
    return cell


def chosen(session):
    """[(key, kind, shape)] in the order in which they are measured."""
    shapes = TINY_SHAPES if session.tiny else SHAPES
    kinds = session.chosen("precisions", QUICK if session.quick else KINDS)
    return [(f"{kind}/{'x'.join(map(str, shape[:3]))}", kind, shape) for kind in kinds
            for shape in (shapes[:QUICK[kind]] if session.quick and not session.tiny else shapes)]


def prepare(session):
    """Has all products compiled ahead."""
    l2_bytes = session.l2_bytes()
    for key, kind, shape in chosen(session):
        want(session, key, kind, shape, sets_for(kind, *shape[:3], l2_bytes)[0])


def measure(session, part):
    l2_bytes, limits = session.l2_bytes(), session.peaks()
    prepare(session)
    for key, kind, shape in chosen(session):
        part.cell(key, lambda: one(session, limits, l2_bytes, key, kind, shape), need=3)
    ratios = {kind: [c.get("ratio") for key, c in part.result["cells"].items() if key.startswith(kind + "/")] for kind in KINDS}
    part.finish(peer=limits.get("facts", {"missing": limits.get("not_measured")}),
                geomeans={kind: geomean(values) for kind, values in ratios.items() if any(values)})
