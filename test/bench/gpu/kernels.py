"""Part `kernels`: every kernel of the models, with the share of the roofline: the fewest microseconds that its operations and bytes
take at this GPU's measured rates, over what it took.

A kernel's time lies between two events around its launch, so one of a few microseconds carries the launch with it. The whole run is also measured as
one CUDA graph with inputs and outputs on the GPU (`run_us`); the run's share is the sum of its kernels' floors over that.
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


def rounded(value, digits):
    return None if value is None else round(value, digits)


def bench(session, name, batch, precision, limits):
    """dlc bench with each kernel's floor beside its time."""
    path = material.network(session, name)
    figures = session.dlc("bench", path, f"--device={session.device}", f"--dim=batch={batch}", "--resident",
                          *(["--iterations=2", "--warmup=1"] if session.tiny else ["--duration=0.5"]),
                          *([] if precision == "f32" else [f"--precision={precision}"]), limit=120)
    rows, floors = [], []
    for kernel in figures["kernels"]:
        us = 1e3 * kernel["ms"] or None
        floor, bound = peaks.roofline_us(limits, precision, kernel["flops"], kernel["bytes"])
        floors.append(floor)
        rate = lambda amount, scale: rounded(us and amount / us * scale, 3)
        rows.append({"name": kernel["name"], "summary": kernel["summary"], "calls": kernel["calls"], "us": rounded(us, 3),
                     "floor_us": rounded(floor, 3), "bound": bound, "roofline_share": rounded(us and floor and floor / us, 4),
                     "tflops": rate(kernel["flops"], 1e-6), "gb_per_s": rate(kernel["bytes"], 1e-3), "schedule": kernel.get("schedule")})
    total = sum(row["us"] or 0 for row in rows)
    run = 1e3 * figures["resident"]["device_ms"]["median"]
    floor = None if None in floors else sum(floors)
    share = rounded(floor and run and floor / run, 4)
    return {"code_level": figures["code_level"], "kernels": rows, "kernels_us": round(total, 1), "run_us": round(run, 1), "floor_us": rounded(floor, 1),
            "roofline_share": share, "compile_ms": round(figures["compile_ms"]), "peak_memory_bytes": figures["peak_memory_bytes"],
            "brief": f"{run:.0f} us a run" + (f", {100 * share:.1f}% of the roofline" if share else "")}


def measure(session, part):
    found = part.cell("peaks", lambda: peaks.find(session, gpu_name(session))) or {}
    cases = TINY if session.tiny else CASES
    names, batches = session.chosen("models", []), [int(b) for b in session.chosen("batches", [])]
    cases = [(n, b) for n, b in ([(n, b) for n in names for b in batches or [64]] if names else cases) if not batches or b in batches]
    for precision in session.chosen("precisions", PRECISIONS):
        for name, batch in cases:
            part.cell(f"{name}/b{batch}/{precision}", lambda: bench(session, name, batch, precision, found), need=5 if session.tiny else 20)
    shares = [c["roofline_share"] for c in part.result["cells"].values() if c.get("roofline_share")]
    part.finish(geomean_roofline_share=geomean(shares))
