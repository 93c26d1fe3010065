"""Part `kernels`: every kernel of the models, with the share of the roofline: the fewest microseconds that its operations and bytes
take at this GPU's measured rates, over what it took.

A kernel is timed by itself, repeated many times in a CUDA graph: no launch is in its time, and its data are in the L2 cache where they fit.
`floor_us` takes every byte from memory at the best copy rate; `l2_floor_us` at the best rate of a copy within the L2 cache, so that a kernel whose data
fit there lies between the two. The whole run is measured as one CUDA graph with inputs and outputs on the GPU (`run_us`); it takes some 1.1 us a launch more
than its kernels (H100), and what has left the cache between two uses. The run's share is the sum of its kernels' floors over that. `lost_us`: what a kernel takes above its floor, over all of its calls.
"""
from . import material, peaks
from .session import Failed, geomean, median

CASES = (("resnet50", 1), ("resnet50", 64), ("bert", 8), ("mobilenet_v2", 64), ("gpt2_s128", 1), ("pp_lcnet", 64), ("vit", 8), ("vgg19", 8),
         ("squeezenet", 64), ("pp_lcnet", 1), ("mnist_cnn", 64), ("mlp", 64))
QUICK = 8  # how many of them
TINY = (("mlp", 2),)
PRECISIONS = ("f16", "f32", "bf16", "tf32")


def rounded(value, digits):
    return None if value is None else round(value, digits)


def by_kernel(steps):
    """Steps of equal kernels added up: [{name, ..., calls, us, flops, bytes}]."""
    found = {}
    for step in steps:
        row = found.setdefault(step["name"], {**step, "calls": 0, "us": 0.0, "flops": 0, "bytes": 0})
        row["calls"] += 1
        for amount in ("us", "flops", "bytes"):
            row[amount] += step[amount]
    return list(found.values())


def row(limits, precision, kernel):
    us = kernel["us"] or None
    floor, bound = peaks.roofline_us(limits, precision, kernel["flops"], kernel["bytes"])
    cached, _ = peaks.roofline_us({**limits, "gb_per_s": limits.get("l2_gb_per_s", limits.get("gb_per_s"))}, precision, kernel["flops"], kernel["bytes"])
    rate = lambda amount, scale: rounded(us and amount / us * scale, 3)
    return {"name": kernel["name"], "summary": kernel["summary"], "schedule": kernel["schedule"], "calls": kernel["calls"], "us": rounded(us, 3),
            "floor_us": rounded(floor, 3), "l2_floor_us": rounded(cached, 3), "lost_us": rounded(us and floor is not None and us - floor or None, 3),
            "bound": bound, "roofline_share": rounded(us and floor and floor / us, 4), "flops": kernel["flops"], "bytes": kernel["bytes"],
            "tflops": rate(kernel["flops"], 1e-6), "gb_per_s": rate(kernel["bytes"], 1e-3)}


def one(session, name, batch, precision, limits):
    artifact, compile_s = session.artifacts.get(material.key(name, batch, precision))
    worker = session.worker()
    opened = worker.ask(90, do="open", artifact=str(artifact), ranges=material.ranges(name))
    steps = worker.ask(120, do="steps", repeats=2 if session.emulated else 20)["steps"]
    run = 1e3 * median(worker.ask(60, do="window", who="dlc", seconds=0.02 if session.tiny else 0.3)["device_ms"])
    peaks.check_honest(limits, precision, opened["flops"], opened["compulsory_bytes"], run, "dlc")
    rows = sorted((row(limits, precision, kernel) for kernel in by_kernel(steps)), key=lambda r: -(r["lost_us"] or r["us"] or 0))
    total, floors = sum(r["us"] or 0 for r in rows), [r["floor_us"] for r in rows]
    floor = None if None in floors else sum(floors)
    share = rounded(floor and run and floor / run, 4)
    return {"code_level": opened["code_level"], "kernels": rows, "kernels_us": round(total, 1), "run_us": round(run, 1), "floor_us": rounded(floor, 1),
            "roofline_share": share, "compile_s": compile_s, "peak_memory_bytes": opened["peak_memory_bytes"],
            "brief": f"{run:.0f} us a run, its kernels {total:.0f}" + (f", {100 * share:.1f}% of the roofline" if share else "")}


def chosen(session):
    cases = TINY if session.tiny else CASES[:QUICK] if session.quick else CASES
    names, batches = session.chosen("models", []), [int(b) for b in session.chosen("batches", [])]
    cases = [(n, b) for n, b in ([(n, b) for n in names for b in batches or [64]] if names else cases) if not batches or b in batches]
    return [(name, batch, precision) for precision in session.chosen("precisions", PRECISIONS[:1] if session.quick else PRECISIONS)
            for name, batch in cases]


def prepare(session):
    for name, batch, precision in chosen(session):
        material.want(session, name, batch, precision)


def measure(session, part):
    limits = session.peaks()
    part.put("peaks", limits)
    prepare(session)
    for name, batch, precision in chosen(session):
        part.cell(f"{name}/b{batch}/{precision}", lambda: one(session, name, batch, precision, limits), need=4)
    shares = [c["roofline_share"] for c in part.result["cells"].values() if c.get("roofline_share")]
    part.finish(geomean_roofline_share=geomean(shares))
