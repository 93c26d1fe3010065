"""The figures of `dlc bench --json` are all there and fit together."""
import json
import sys

figures = json.load(open(sys.argv[1]))
latency = figures["latency_ms"]
assert 0 < latency["min"] <= latency["median"] <= latency["p90"] <= latency["p99"] <= latency["max"], latency
assert latency["min"] <= latency["mean"] <= latency["max"], latency
for name in ("compile_ms", "load_ms", "first_run_ms", "peak_memory_bytes", "weight_bytes", "peak_gflops", "threads", "iterations"):
    assert figures[name] >= 0, name
assert abs(figures["throughput"]["runs_per_s"] * latency["median"] / 1e3 - 1) < 1e-6
assert figures["kernels"] and abs(sum(kernel["share"] for kernel in figures["kernels"]) - 1) < 1e-6
# A product in registers comes close to the peak; beyond it, the peak or the count of operations is wrong.
assert figures["peak_share"] <= 1.05 and all(kernel["peak_share"] <= 1.05 for kernel in figures["kernels"]), figures
assert all(kernel["ms"] >= 0 and kernel["calls"] >= 1 and kernel["name"] for kernel in figures["kernels"])
if sys.argv[2:] == ["resident"]:
    assert all(kernel["ms"] > 0 and kernel["schedule"] for kernel in figures["kernels"] if kernel["name"] != "copy")
    assert all(0 < figures["resident"][kind]["min"] <= figures["resident"][kind]["median"] for kind in ("latency_ms", "device_ms"))
else:
    assert figures["resident"] is None
