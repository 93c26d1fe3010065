"""JAX in a process of its own; requests, each a line of JSON:

  {"do": "load", "model": F.onnx, "input": F.npz, "precision", "expect": F.npy}    set-up; its output beside `expect`, as a relative error
  {"do": "window", "seconds"}    {"do": "facts"}                                    as in device_worker.py
"""
import os
import sys

os.environ.setdefault("XLA_PYTHON_CLIENT_PREALLOCATE", "false")  # the GPU is shared with the other peers
sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))

import time  # noqa: E402

import jax  # noqa: E402
import jax.numpy as jnp  # noqa: E402
import numpy as np  # noqa: E402

from gpu import onnxfile, worker  # noqa: E402

TYPES = {"f32": jnp.float32, "tf32": jnp.float32, "f16": jnp.float16, "bf16": jnp.bfloat16}


class Worker:
    def __init__(self, options):
        device = "cuda" if options.device == "cuda" else "cpu"
        backend = jax.default_backend()
        if device == "cuda" and backend == "cpu":
            raise SystemExit("JAX sees no GPU")
        if device == "cpu":
            jax.config.update("jax_platforms", "cpu")

    def facts(self, _):
        return {"jax": jax.__version__, "device": str(jax.devices()[0])}

    def load(self, request):
        from gpu import jax_model
        dtype = TYPES[request["precision"]]
        jax.config.update("jax_default_matmul_precision", {"f32": "highest", "tf32": "tensorfloat32"}.get(request["precision"], "default"))
        begin = time.perf_counter()
        graph = onnxfile.read(request["model"])
        weights, function = jax_model.build(graph)
        self.weights = {name: jax.device_put(jnp.asarray(value).astype(dtype)) for name, value in weights.items()}
        values = np.load(request["input"])
        own = lambda x: jnp.asarray(x).astype(dtype) if np.issubdtype(x.dtype, np.floating) else jnp.asarray(x)
        self.inputs = [jax.device_put(own(values[v.name])) for v in graph.inputs]
        self.compiled = jax.jit(function).lower(self.weights, *self.inputs).compile()
        output = np.asarray(self.run()[0].astype(jnp.float32))
        answer = {"setup_s": round(time.perf_counter() - begin, 2)}
        if request.get("expect"):
            answer["relative_error"] = worker.relative_error(output, request["expect"])
        return answer

    def run(self):
        return self.compiled(self.weights, *self.inputs)

    def window(self, request):
        def back_to_back(runs):
            begin = time.perf_counter()
            for _ in range(runs):
                result = self.run()
            jax.block_until_ready(result)
            return 1e3 * (time.perf_counter() - begin)
        return worker.window(lambda: jax.block_until_ready(self.run()), back_to_back, request["seconds"])


if __name__ == "__main__":
    worker.serve(Worker)
