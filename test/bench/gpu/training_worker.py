"""Steps of training of one network: dlc's and torch's in one process. One JSON request a line on stdin, one JSON answer a line on stdout.

  {"do": "peer", "network", "batch", "mode", "precision"}          torch sets up a way of training the network; its first loss
  {"do": "open", "artifact", "network", "batch", "dims", "steps"}  dlc's losses of the first steps, on the device and by the artifact's code for the CPU
  {"do": "kernels", "repeats"}                                     microseconds of each step of dlc's plan by itself
  {"do": "window", "who", "seconds"}                               times of "dlc" or a mode: `latency_ms`, `device_ms`, and the loss behind them

--device emu: dlc on the emulated device, torch (where installed) on the CPU.
"""
import os
import sys
import time

import numpy as np

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
from gpu import runtime, tensors, training_data, worker  # noqa: E402

os.environ.setdefault("TORCHINDUCTOR_COMPILE_THREADS", "4")  # networks are set up beside one another
try:
    import torch
except ImportError:
    torch = None


class Steps:
    """dlc's, on batches in host memory."""

    def __init__(self, library, artifact, device, batches):
        self.model = runtime.Model(library, artifact, device)
        self.batches = [[batch[tensor.name] for tensor in self.model.inputs] for batch in batches]
        self.results = [np.zeros(tensor.dims, tensors.NUMPY[tensor.type]) for tensor in self.model.outputs]
        self.loss, self.number = [tensor.name for tensor in self.model.outputs].index("loss"), 0

    def __call__(self):
        self.model.run(self.batches[self.number % len(self.batches)], self.results)
        self.number += 1
        return float(self.results[self.loss])

    def window(self, seconds):
        return worker.window(self, lambda runs: self.model.repeat(runs) * runs, seconds)


class Worker:
    def __init__(self, options):
        self.device, self.dlc, self.runners = options.device, runtime.Library(options.dlc), {}

    def peer(self, request):
        if torch is None:
            raise RuntimeError("torch is not installed here")
        from gpu import torch_training
        begin = time.perf_counter()
        batches = list(training_data.batches(request["network"], request["batch"], **request["dims"]))
        steps = torch_training.Steps(request["network"], batches, request["mode"], self.device == "cuda", request["precision"])
        first = steps()
        self.runners[request["mode"]] = steps
        return {"first_loss": first, "setup_s": round(time.perf_counter() - begin, 2), **steps.notes}

    def open(self, request):
        batches = [{**batch, "count": np.array(request["batch"], "i8")}
                   for batch in training_data.batches(request["network"], request["batch"], **request["dims"])]
        cpu = Steps(self.dlc, request["artifact"], "cpu", batches)
        expected = [cpu() for _ in range(request["steps"])]
        cpu.model.close()
        steps = self.runners["dlc"] = Steps(self.dlc, request["artifact"], self.device, batches)
        info, plan = steps.model.info, list(steps.model.steps())
        return {"losses": [steps() for _ in expected], "cpu_losses": expected, "launches": len(plan), "flops": sum(step["flops"] for step in plan),
                "peak_memory_bytes": info.peak_memory_bytes, "code_level": info.code_level.decode()}

    def kernels(self, request):
        model = self.runners["dlc"].model
        return {"steps": [{**step, "us": us} for step, us in zip(model.steps(), model.time_steps(request["repeats"]))]}

    def window(self, request):
        runner = self.runners[request["who"]]
        times = runner.window(request["seconds"])
        return {**times, "loss": runner()}


if __name__ == "__main__":
    worker.serve(Worker, dlc=None)
