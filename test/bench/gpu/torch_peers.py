"""torch as a peer: its rates, its matrix products, and whole ONNX graphs in four ways of running them.

  eager      channels_last, cudnn.benchmark
  graph      eager, captured in a CUDA graph
  compile    torch.compile in its default mode, captured in a CUDA graph where that is possible
  autotune   torch.compile(mode="max-autotune")

Weights are parameters, inputs are real inputs of the graph: nothing is frozen that a caller could change between runs.
"""
import os
import sys
import time

import numpy as np
import torch

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
from gpu import onnxfile, torch_model, worker  # noqa: E402

TYPES = {"f32": torch.float32, "tf32": torch.float32, "f16": torch.float16, "bf16": torch.bfloat16}
REPLAYS = 10  # copies of what is measured in one graph


def prepare():
    torch.backends.cudnn.benchmark = True
    torch.set_grad_enabled(False)


def allow_tf32(kind):
    torch.backends.cuda.matmul.allow_tf32 = torch.backends.cudnn.allow_tf32 = kind == "tf32"


def captured(function):
    """`function` as a CUDA graph: (replay, what it returned). On a CPU it is called itself."""
    side = torch.cuda.Stream()
    side.wait_stream(torch.cuda.current_stream())
    with torch.cuda.stream(side):
        for _ in range(3):
            function()
    torch.cuda.current_stream().wait_stream(side)
    torch.cuda.synchronize()
    graph = torch.cuda.CUDAGraph()
    with torch.cuda.graph(graph):
        result = function()
    return graph.replay, result


def elapsed_ms(cuda, function, runs):
    """Device time of `runs` calls back to back; on a CPU the clock's."""
    if not cuda:
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


def sampled(cuda, run, seconds, least=5):
    times, end = [], time.perf_counter() + seconds
    while len(times) < least or time.perf_counter() < end:
        times.append(elapsed_ms(cuda, run, 1))
    return float(np.median(times))


def copy_rate(cuda, nbytes):
    device = "cuda" if cuda else "cpu"
    source = torch.randn(nbytes // 4, device=device)
    target = torch.empty_like(source)
    run = (lambda: [target.copy_(source) for _ in range(REPLAYS)])
    replay = captured(run)[0] if cuda else run
    rate = 2e-6 * nbytes * REPLAYS / sampled(cuda, replay, 0.15 if cuda else 0)
    return rate


def matrix_rate(cuda, kind, size):
    allow_tf32(kind)
    device = "cuda" if cuda else "cpu"
    x, w = (torch.randn(size, size, device=device).to(TYPES[kind]) for _ in range(2))
    y = torch.empty_like(x)
    run = lambda: torch.mm(x, w, out=y)
    replay = captured(run)[0] if cuda else run
    best = min(elapsed_ms(cuda, replay, 1) for _ in range(20 if cuda else 2))  # in a burst: the most that the card can do
    return 2e-9 * size ** 3 / best


class Products:
    """torch.mm of all pairs as one CUDA graph, by cuBLAS and cuBLASLt."""

    def __init__(self, cuda, buffers, kind):
        allow_tf32(kind)
        self.cuda, self.count, self.runs = cuda, len(buffers), {}
        outputs = [torch.empty(x.shape[0], w.shape[1], dtype=x.dtype, device=x.device) for x, w in buffers]
        for library in ("cublas", "cublaslt") if cuda else ("cpu",):
            run = lambda: [torch.mm(x, w, out=y) for (x, w), y in zip(buffers, outputs)]
            if cuda:
                torch.backends.cuda.preferred_blas_library(library)
                run = captured(run)[0]
            self.runs[library] = run
        if cuda:
            torch.backends.cuda.preferred_blas_library("default")

    def times(self, seconds):
        found = {library + "_us": 1e3 * sampled(self.cuda, run, seconds / len(self.runs)) / self.count for library, run in self.runs.items()}
        return {"libraries": found, "us": min(found.values())}


class Peer:
    """One way of running an ONNX graph. `truth`: in f64, eager."""

    def __init__(self, cuda, mode, path, precision, truth=False):
        self.cuda, self.mode, self.notes, self.truth = cuda, mode, {}, truth
        self.dtype = torch.float64 if truth else TYPES[precision]
        self.precision = "f32" if truth else precision
        allow_tf32(self.precision)
        graph = onnxfile.read(path)
        self.input_names, self.output_names = [v.name for v in graph.inputs], [v.name for v in graph.outputs]
        self.images = any(node.op == "Conv" for node in graph.nodes)
        module = torch_model.build(graph, self.dtype, "cuda" if cuda else "cpu")
        self.module = module.to(memory_format=torch.channels_last) if self.images else module
        self.inputs, self.run = None, None

    def _take(self, data):
        """The inputs in the peer's type, at addresses of its own that stay."""
        for index, name in enumerate(self.input_names):
            x = data.torch_input(name)
            x = x.to(self.dtype) if x.is_floating_point() else x.clone()
            x = x.contiguous(memory_format=torch.channels_last) if x.dim() == 4 and self.images else x
            if self.run is None:
                self.inputs = (self.inputs or []) + [x.clone()]
            else:
                self.inputs[index].copy_(x)

    def outputs(self, data):
        self._take(data)
        if self.run is None:
            self._set_up()
        result = self.run()
        if self.cuda:
            torch.cuda.synchronize()
        return result

    def _set_up(self):
        allow_tf32(self.precision)
        call = lambda: self.module(*self.inputs)
        if self.mode in ("compile", "autotune"):
            torch._dynamo.reset()
            tuned = self.mode == "autotune" and self.cuda
            compiled = torch.compile(self.module, dynamic=False, **({"mode": "max-autotune"} if tuned else {}))
            call = lambda: compiled(*self.inputs)
            for _ in range(3):
                call()
        self.run = call
        if self.cuda and (self.mode in ("graph", "compile")):
            try:
                replay, result = captured(call)
                self.run = lambda: (replay(), result)[1]
                self.notes["captured"] = True
            except RuntimeError as error:
                if self.mode == "graph":
                    raise
                torch.cuda.synchronize()
                self.notes["captured"] = f"no: {error}".splitlines()[0][:200]

    def window(self, seconds):
        allow_tf32(self.precision)
        wait = torch.cuda.synchronize if self.cuda else lambda: None
        return worker.window(lambda: (self.run(), wait()), lambda runs: elapsed_ms(self.cuda, self.run, runs), seconds)
