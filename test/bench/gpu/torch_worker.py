"""torch in a process of its own: one JSON request a line on stdin, one JSON answer a line on stdout; a request that fails answers {"error"}.

  {"do": "load", "model": F.onnx, "input": F.npz, "mode": eager|graph|compile, "precision": f32|tf32|f16|bf16}   set-up; its output beside
                                                                          "expect": F.npy, as a relative error
  {"do": "window", "seconds": S}       times of the loaded model: `latency_ms` one run and a wait, `device_ms` runs back to back
  {"do": "gemm", "kind", "m", "n", "k", "sets", "seconds"}      microseconds a product, `sets` products on buffers of their own in one graph
  {"do": "copy", "bytes": N}           bytes read and written a second of a device-to-device copy
  {"do": "facts"}
Inputs lie on the device. Every time is of random data. Without a GPU (--device cpu) the same code runs on the CPU: a rehearsal.
"""
import os
import sys
import time

import numpy as np
import torch

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
from gpu import onnxfile, worker  # noqa: E402

TYPES = {"f32": torch.float32, "tf32": torch.float32, "f16": torch.float16, "bf16": torch.bfloat16}


class Worker:
    def __init__(self, device):
        self.device, self.cuda = torch.device(device), device == "cuda"
        torch.manual_seed(7)
        torch.backends.cudnn.benchmark = True
        torch.set_grad_enabled(False)

    def sync(self):
        if self.cuda:
            torch.cuda.synchronize()

    def allow_tf32(self, precision):
        torch.backends.cuda.matmul.allow_tf32 = torch.backends.cudnn.allow_tf32 = precision == "tf32"

    def graphed(self, function):
        """The calls of `function` as one CUDA graph; on a CPU the function itself."""
        if not self.cuda:
            return function
        side = torch.cuda.Stream()
        side.wait_stream(torch.cuda.current_stream())
        with torch.cuda.stream(side):
            for _ in range(3):
                function()
        torch.cuda.current_stream().wait_stream(side)
        graph = torch.cuda.CUDAGraph()
        with torch.cuda.graph(graph):
            self.kept = function()  # the graph writes to this memory
        return graph.replay

    def elapsed_ms(self, function, runs):
        """Device time of `runs` calls back to back."""
        if not self.cuda:
            begin = time.perf_counter()
            for _ in range(runs):
                function()
            return 1e3 * (time.perf_counter() - begin)
        start, end = torch.cuda.Event(enable_timing=True), torch.cuda.Event(enable_timing=True)
        start.record()
        for _ in range(runs):
            function()
        end.record()
        end.synchronize()
        return start.elapsed_time(end)

    # ---- requests -----------------------------------------------------------------------------------------------------------------

    def facts(self, _):
        gpu = torch.cuda.get_device_properties(0) if self.cuda else None
        return {"torch": torch.__version__, "cuda": torch.version.cuda, "gpu": gpu.name if gpu else None,
                "l2_bytes": gpu.L2_cache_size if gpu else 1 << 20}

    def load(self, request):
        from gpu import torch_model
        dtype = TYPES[request["precision"]]
        self.allow_tf32(request["precision"])
        begin = time.perf_counter()
        graph = onnxfile.read(request["model"])
        module = torch_model.build(graph).to(self.device, dtype)
        module = module.to(memory_format=torch.channels_last)
        values = np.load(request["input"])
        inputs = []
        for value in graph.inputs:
            x = torch.from_numpy(values[value.name]).to(self.device)
            x = x.to(dtype) if x.is_floating_point() else x
            inputs.append(x.contiguous(memory_format=torch.channels_last) if x.dim() == 4 else x)
        if request["mode"] == "graph":
            if not self.cuda:
                raise RuntimeError("a CUDA graph needs a GPU")
            replay = self.graphed(lambda: module(*inputs))
            self.run = lambda: (replay(), self.kept)[1]
        elif request["mode"] == "compile":
            from torch._inductor import config
            config.freezing = True
            compiled = torch.compile(module, dynamic=False, **({"mode": "max-autotune"} if self.cuda else {}))
            for x in inputs:
                torch._dynamo.mark_static_address(x)  # read where they lie, not copied into the graph's own buffers
            self.run = lambda: compiled(*inputs)
            for _ in range(3):  # warm up, record, replay
                self.run()
        else:
            self.run = lambda: module(*inputs)
        output = self.run()[0].float().cpu().numpy()
        self.sync()
        answer = {"setup_s": round(time.perf_counter() - begin, 2), "memory_bytes": torch.cuda.max_memory_allocated() if self.cuda else None}
        if request.get("expect"):
            answer["relative_error"] = worker.relative_error(output, request["expect"])
        return answer

    def window(self, request):
        return worker.window(lambda: (self.run(), self.sync()), lambda runs: self.elapsed_ms(self.run, runs), request["seconds"])

    def gemm(self, request):
        kind, m, n, k, sets = (request[name] for name in ("kind", "m", "n", "k", "sets"))
        dtype = TYPES[kind]
        self.allow_tf32(kind)
        answer = {}
        buffers = [(torch.randn(m, k, device=self.device).to(dtype), torch.randn(k, n, device=self.device).to(dtype),
                    torch.empty(m, n, device=self.device, dtype=dtype)) for _ in range(sets)]
        for library in ("cublas", "cublaslt") if self.cuda else ("cpu",):
            if self.cuda:
                torch.backends.cuda.preferred_blas_library(library)
            run = self.graphed(lambda: [torch.mm(x, w, out=y) for x, w, y in buffers])
            run()
            self.sync()
            times, end = [], time.perf_counter() + request["seconds"]
            while len(times) < 5 or time.perf_counter() < end:
                times.append(1e3 * self.elapsed_ms(run, 1) / sets)
            answer[library + "_us"] = float(np.median(times))
        if self.cuda:
            torch.backends.cuda.preferred_blas_library("default")
            del buffers, run
            self.kept = None
            torch.cuda.empty_cache()  # dlc is next and needs the memory
        answer["best_us"] = min(v for name, v in answer.items() if name.endswith("_us"))
        return answer

    def copy(self, request):
        count = request["bytes"] // 4
        source, target = torch.randn(count, device=self.device), torch.empty(count, device=self.device)
        run = self.graphed(lambda: target.copy_(source))
        times = [self.elapsed_ms(run, 1) for _ in range(3 if not self.cuda else 30)]
        return {"gb_per_s": 8e-6 * count / float(np.median(times))}


if __name__ == "__main__":
    worker.serve(Worker)
