"""dlc's runtime and torch in one process, on the same device memory. One JSON request a line on stdin, one JSON answer a line on stdout;
a request that fails answers {"error"}; after an error that the GPU does not recover from the process ends, and the next request starts another.

  {"do": "facts"}                                              what torch sees (nothing of torch where it is not installed)
  {"do": "copy", "bytes"}                                      GB/s read and written by device-to-device copies
  {"do": "rate", "kind", "size"}                               TFLOP/s of torch's square matrix products
  {"do": "open", "artifact", "ranges"}                         dlc's model with drawn inputs: operations, bytes, memory
  {"do": "verify_products"}                                    of an opened model of MatMul nodes: relative error against f64
  {"do": "products", "kind", "seconds"}                        torch.mm on the opened model's own buffers, in one CUDA graph
  {"do": "steps", "repeats"}                                   microseconds of each step by itself
  {"do": "peer", "mode", "model", "precision", "truth"}        torch on the same ONNX file: set-up seconds, its outputs beside dlc's
  {"do": "window", "who", "seconds"}                           times of "dlc" or a peer: `latency_ms`, `device_ms`
  {"do": "save", "input", "output"}                            the opened model's inputs as .npz and its outputs, for other processes
  {"do": "close"}                                              frees the opened model and its peers

--device emu: dlc on the emulated device with NumPy arrays, torch (where installed) on the CPU: a rehearsal of every line but graph capture.
"""
import gc
import os
import sys
import time

import numpy as np

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
from gpu import runtime, tensors, worker  # noqa: E402

try:
    import torch
except ImportError:
    torch = None


def need_torch():
    if torch is None:
        raise RuntimeError("torch is not installed here")


class Worker:
    def __init__(self, options):
        self.device, self.cuda = options.device, options.device == "cuda"
        self.dlc = runtime.Library(options.dlc)
        self.model, self.data, self.peers = None, None, {}
        if self.cuda:
            need_torch()
            torch.cuda.init()
        if torch:
            from gpu import torch_peers
            self.torch_peers = torch_peers
            torch_peers.prepare()

    # ---- the machine ---------------------------------------------------------------------------------------------------------------

    def facts(self, _):
        if torch is None:
            return {"torch": None, "l2_bytes": 1 << 16}
        gpu = torch.cuda.get_device_properties(0) if self.cuda else None
        return {"torch": torch.__version__, "cuda": torch.version.cuda, "cudnn": torch.backends.cudnn.version() if self.cuda else None,
                "gpu": gpu and gpu.name, "l2_bytes": gpu.L2_cache_size if gpu else 1 << 16,
                "multiprocessors": gpu and gpu.multi_processor_count, "memory_bytes": gpu and gpu.total_memory}

    def copy(self, request):
        need_torch()
        return {"gb_per_s": self.torch_peers.copy_rate(self.cuda, request["bytes"])}

    def rate(self, request):
        need_torch()
        return {"tflops": self.torch_peers.matrix_rate(self.cuda, request["kind"], request["size"])}

    # ---- dlc -----------------------------------------------------------------------------------------------------------------------

    def open(self, request):
        self.close({})
        begin = time.perf_counter()
        self.model = runtime.Model(self.dlc, request["artifact"], self.device)
        make = tensors.DeviceTensors if self.cuda else tensors.HostTensors
        self.data = make(self.model, request.get("ranges") or {})
        self.data.fill(1)
        self.data.poison()
        self.data.run()
        info, steps = self.model.info, list(self.model.steps())
        bad = [t.name for t in self.model.outputs if t.type in tensors.FLOATS and not bool(np.isfinite(float(self.data.f64(t.name).sum())))]
        outside = sum(t.bytes for t in [*self.model.inputs, *self.model.outputs])
        return {"load_s": round(time.perf_counter() - begin, 3), "flops": sum(s["flops"] for s in steps), "steps": len(steps),
                "compulsory_bytes": outside + info.weight_bytes, "peak_memory_bytes": info.peak_memory_bytes,
                "weight_bytes": info.weight_bytes, "code_level": info.code_level.decode(), "not_finite": bad,
                "outputs": [t.name for t in self.model.outputs],
                "kernels": sorted({f"{s['summary']}: {s['schedule']}" for s in steps})[:3]}

    def close(self, _):
        self.peers.clear()
        self.data = None
        if self.model:
            self.model.close()
            self.model = None
            gc.collect()
            if self.cuda:
                torch.cuda.empty_cache()
        return {}

    def verify_products(self, _):
        """The first and the last y_i = x_i @ w_i against f64, and whether all of the others are finite."""
        self.data.poison()
        self.data.run()
        errors, last = [], len(self.model.outputs) - 1
        for i in sorted({0, last}):
            expected = self.data.f64(f"x{i}") @ self.data.f64(f"w{i}")
            errors.append(tensors.relative_error(self.data.f64(f"y{i}"), expected))
        finite = all(bool(np.isfinite(float(self.data.f64(f"y{i}").sum()))) for i in range(last + 1))
        return {"relative_error": max(errors, key=lambda e: e if e == e else float("inf")), "finite": finite}

    def products(self, request):
        need_torch()
        buffers = [[self.data.torch_input(f"{side}{i}") for side in "xw"] for i in range(len(self.model.outputs))]
        if "products" not in self.peers:
            self.peers["products"] = self.torch_peers.Products(self.cuda, buffers, request["kind"])
        return self.peers["products"].times(request["seconds"])

    def steps(self, request):
        if not self.cuda:
            self.data.run()
        rounds = [self.model.time_steps(request["repeats"]) for _ in range(3 if self.cuda else 1)]
        return {"steps": [{**step, "us": us} for step, us in zip(self.model.steps(), np.median(rounds, axis=0).tolist())]}

    # ---- peers ---------------------------------------------------------------------------------------------------------------------

    def peer(self, request):
        """Sets a peer up and compares its outputs with dlc's on two sets of inputs; `truth`: it computes in f64 and is not timed."""
        need_torch()
        begin = time.perf_counter()
        peer = self.torch_peers.Peer(self.cuda, request["mode"], request["model"], request["precision"], request.get("truth", False))
        answer, errors, seen = {}, [], []
        for seed in (1, 2):
            self.data.fill(seed)
            self.data.poison()
            self.data.run()
            outputs = peer.outputs(self.data)
            if seed == 1:
                answer = {"setup_s": round(time.perf_counter() - begin, 2), **peer.notes}
            found = [self.data.as_f64(output) for output in outputs]
            errors += [tensors.relative_error(self.data.f64(name), value) for name, value in zip(peer.output_names, found)]
            seen.append(found[0])
        answer["relative_error"] = max(errors, key=lambda e: e if e == e else float("inf"))
        answer["changes"] = tensors.relative_error(seen[0], seen[1])
        if not request.get("truth"):
            self.peers[request["mode"]] = peer
        return answer

    def window(self, request):
        if request["who"] == "dlc":
            if not self.cuda:
                self.data.run()
            return worker.window(lambda: self.model.repeat(1), lambda runs: self.model.repeat(runs) * runs, request["seconds"])
        return self.peers[request["who"]].window(request["seconds"])

    def save(self, request):
        np.savez(request["input"], **{t.name: np.asarray(self.data.torch_input(t.name).float().cpu() if torch and t.type in tensors.FLOATS else
                                                         self.data.torch_input(t.name).cpu() if torch else self.data.inputs[t.name])
                                      for t in self.model.inputs})
        value = self.data.f64(self.model.outputs[0].name)
        np.save(request["output"], value if isinstance(value, np.ndarray) else value.cpu().numpy())
        return {}


if __name__ == "__main__":
    worker.serve(Worker, dlc=None)
