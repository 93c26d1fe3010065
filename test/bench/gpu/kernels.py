"""Part `kernels`: every kernel of the models, with the share of the roofline: the fewest microseconds that its operations and bytes
take at this GPU's measured rates, over what it took.

Times are between two events around each launch, so a kernel of a few microseconds carries the launch with it; whole runs (part `models`) are
measured as one CUDA graph. Large networks first at a batch that fills the GPU.
"""
from . import environment, material, peaks
from .session import Failed, geomean

CASES = (("resnet50", 64), ("resnet50", 1), ("vgg19", 8), ("squeezenet", 64), ("pp_lcnet", 64), ("pp_lcnet", 1), ("mnist_cnn", 64), ("mlp", 64))
TINY = (("mlp", 2),)
PRECISIONS = ("f16", "f32", "bf16", "tf32")


def gpu_name(session):
    try:
        return environment.gpu_name({"doctor": session.dlc("doctor")})
    except Failed:
        return "no GPU"


def bench(session, name, batch, precision, limits):
    """dlc bench with each kernel's floor beside its time."""
    path = material.network(session, name)
    figures = session.dlc("bench", path, f"--device={session.device}", f"--dim=batch={batch}", "--iterations=3" if session.tiny else "--duration=0.5",
                          *([] if precision == "f32" else [f"--precision={precision}"]), limit=120)
    rows, floors, total = [], 0.0, 0.0
    for kernel in figures["kernels"]:
        us = 1e3 * kernel["ms"]
        floor, bound = peaks.roofline_us(limits, precision, kernel["flops"], kernel["bytes"])
        rows.append({"name": kernel["name"], "summary": kernel["summary"], "calls": kernel["calls"], "us": round(us, 3),
                     "floor_us": round(floor, 3), "bound": bound, "roofline_share": round(floor / us, 4) if us else None,
                     "tflops": round(kernel["flops"] / us * 1e-6, 3) if us else None, "gb_per_s": round(kernel["bytes"] / us * 1e-3, 1) if us else None,
                     "schedule": kernel.get("schedule")})
        floors, total = floors + floor, total + us
    return {"code_level": figures["code_level"], "kernels": rows, "kernels_us": round(total, 1), "floor_us": round(floors, 1),
            "roofline_share": round(floors / total, 4) if total else None, "compile_ms": round(figures["compile_ms"]),
            "peak_memory_bytes": figures["peak_memory_bytes"], "brief": f"{total:.0f} us, {100 * floors / total if total else 0:.1f}% of the roofline"}


def measure(session, part):
    found = part.cell("peaks", lambda: peaks.find(session, gpu_name(session)))
    if found is None or "error" in found:
        if not session.emulated:
            return part.finish("missing", reason=(found or {}).get("error", "no time"))
        # Rehearsal: any rates do, since emulated times are no figures.
        found = {"source": "none", "gb_per_s": 1.0, "tflops": dict.fromkeys(peaks.KINDS, 1.0)}
    cases = TINY if session.tiny else CASES
    names, batches = session.chosen("models", []), [int(b) for b in session.chosen("batches", [])]
    cases = [(n, b) for n, b in ([(n, b) for n in names for b in batches or [64]] if names else cases) if not batches or b in batches]
    for precision in session.chosen("precisions", PRECISIONS):
        for name, batch in cases:
            part.cell(f"{name}/b{batch}/{precision}", lambda: bench(session, name, batch, precision, found), need=20)
    shares = [c["roofline_share"] for c in part.result["cells"].values() if c.get("roofline_share")]
    part.finish(geomean_roofline_share=geomean(shares))
