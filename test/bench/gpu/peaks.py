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
    """Copies of 1 GiB and smaller; square matrix products, the best of two sizes, through torch."""
    tiny = session.tiny
    result = {"source": "measured through torch in this run", "copies": {}, "tflops": {}}
    with peers.start(session, "torch") as peer:
        result["facts"] = peer.ask(120, do="facts")
        for mib in (1,) if tiny else (8, 64, 256, 1024):
            result["copies"][f"{mib} MiB"] = peer.ask(60, do="copy", bytes=mib << 20)["gb_per_s"]
        result["gb_per_s"] = list(result["copies"].values())[-1]
        for kind in KINDS:
            rates = [2e-6 * size ** 3 / peer.ask(60, do="gemm", kind=kind, m=size, n=size, k=size, sets=2, seconds=0.01 if tiny else 0.5)["best_us"]
                     for size in ((64,) if tiny else (4096, 8192))]
            result["tflops"][kind] = max(rates)
    return result


def find(session, gpu):
    try:
        return measured(session)
    except Failed as failure:
        return {**from_datasheet(gpu), "not_measured": str(failure)}


def roofline_us(peaks, kind, flops, nbytes):
    """(the fewest microseconds that this work takes, what bounds it); (None, None) where the rates are not known."""
    if "tflops" not in peaks:
        return None, None
    compute = flops / (peaks["tflops"][kind] * 1e6)
    memory = nbytes / (peaks["gb_per_s"] * 1e3)
    return (compute, "compute") if compute > memory else (memory, "memory")
