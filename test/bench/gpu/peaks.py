"""What the GPU can do at best: measured in the same run, else the vendor's datasheet, said as such."""
from . import peers
from .session import Failed

# Dense rates without sparsity: TFLOP/s of f16 and bf16 (tensor), tf32 (tensor), f32; bandwidth in GB/s. From NVIDIA's datasheets.
DATASHEETS = {
    "H200": {"f16": 989, "tf32": 494, "f32": 67, "gb_per_s": 4800},
    "H100 PCIe": {"f16": 756, "tf32": 378, "f32": 51, "gb_per_s": 2000},
    "H100": {"f16": 989, "tf32": 494, "f32": 67, "gb_per_s": 3350},
    "A100": {"f16": 312, "tf32": 156, "f32": 19.5, "gb_per_s": 1555},
    "L40S": {"f16": 362, "tf32": 183, "f32": 91.6, "gb_per_s": 864},
    "L4": {"f16": 121, "tf32": 60, "f32": 30.3, "gb_per_s": 300},
    "RTX 4090": {"f16": 165, "tf32": 82.6, "f32": 82.6, "gb_per_s": 1008},
    "RTX 3090": {"f16": 71, "tf32": 35.6, "f32": 35.6, "gb_per_s": 936},
}
KINDS = ("f16", "bf16", "tf32", "f32")


def from_datasheet(gpu):
    for name, row in DATASHEETS.items():
        if name in gpu:
            return {"source": f"datasheet of the {name}", "gb_per_s": row["gb_per_s"],
                    "tflops": {"f16": row["f16"], "bf16": row["f16"], "tf32": row["tf32"], "f32": row["f32"]}}
    raise Failed(f"nothing measured, and no datasheet of '{gpu}' here")


def measured(session):
    """Copies within the L2 cache and beyond it, and square matrix products in a short burst, through torch: the best of some sizes."""
    worker, tiny = session.worker(), session.tiny
    facts = worker.ask(120, do="facts")
    result = {"source": "measured through torch in this run", "rehearsal": session.emulated, "facts": facts, "copies": {}, "tflops": {}}
    for mib in (1,) if tiny else (8, 64, 256, 1024):
        result["copies"][f"{mib} MiB"] = worker.ask(60, do="copy", bytes=mib << 20)["gb_per_s"]
    rates = [(int(name.split()[0]) * 2 << 20, rate) for name, rate in result["copies"].items()]
    result["gb_per_s"] = max(rate for size, rate in rates if tiny or size > 2 * facts["l2_bytes"])
    result["l2_gb_per_s"] = max(rate for _, rate in rates)
    for kind in KINDS:
        result["tflops"][kind] = max(worker.ask(60, do="rate", kind=kind, size=size)["tflops"] for size in ((64,) if tiny else (4096, 8192)))
    return result


def find(session, gpu):
    try:
        return measured(session)
    except Failed as failure:
        return {**from_datasheet(gpu), "not_measured": str(failure)}


def roofline_us(peaks, kind, flops, nbytes):
    """(the fewest microseconds that this work takes at the measured rates, what bounds it); (None, None) where the rates are not known."""
    if "tflops" not in peaks:
        return None, None
    compute = flops / (peaks["tflops"][kind] * 1e6)
    memory = nbytes / (peaks["gb_per_s"] * 1e3)
    return (compute, "compute") if compute > memory else (memory, "memory")


def least_us(peaks, kind, flops, nbytes):
    """What no honest run can undercut: operations a tenth faster than the best that was measured, and of the bytes those that the L2 cache cannot
    hold from one run to the next, at a tenth more than the best copy. 0 where the rates are not known, or are those of a rehearsal."""
    if "tflops" not in peaks or peaks.get("rehearsal"):
        return 0.0
    beyond = max(0, nbytes - peaks.get("facts", {}).get("l2_bytes", nbytes))
    return max(flops / (peaks["tflops"][kind] * 1.1e6), beyond / (peaks["gb_per_s"] * 1.1e3))


def check_honest(peaks, kind, flops, nbytes, us, who):
    """Failed where a time is below that."""
    least = least_us(peaks, kind, flops, nbytes)
    if us < least:
        raise Failed(f"wrong result: {who} took {us:.4g} us, where {least:.4g} us are the least that this work can take")
