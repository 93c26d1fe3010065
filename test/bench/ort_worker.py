"""One ONNX Runtime session in a process of its own: prints its set-up, then answers requests with samples.

  ort_worker.py MODEL BATCH THREADS
  stdin: {"seconds": S}    stdout: {"ms": [...]}
"""
import json
import sys
import time

import numpy as np
import onnxruntime as ort


def main():
    path, batch, threads = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    options = ort.SessionOptions()
    options.intra_op_num_threads, options.log_severity_level = threads, 3
    begin = time.perf_counter()
    session = ort.InferenceSession(path, options, providers=["CPUExecutionProvider"])
    create = time.perf_counter() - begin
    # Bound to buffers: a run copies nothing in or out.
    rng, binding = np.random.default_rng(7), session.io_binding()
    for value in session.get_inputs():
        shape = [batch if not isinstance(d, int) else d for d in value.shape]
        binding.bind_cpu_input(value.name, rng.standard_normal(shape).astype(np.float32))
    for value in session.get_outputs():
        binding.bind_output(value.name)
    session.run_with_iobinding(binding)
    print(json.dumps({"create_s": round(create, 4), "version": ort.__version__}), flush=True)
    for line in sys.stdin:
        end, samples = time.perf_counter() + json.loads(line)["seconds"], []
        for _ in range(2):
            session.run_with_iobinding(binding)
        while time.perf_counter() < end or len(samples) < 5:
            begin = time.perf_counter()
            session.run_with_iobinding(binding)
            samples.append(1e3 * (time.perf_counter() - begin))
        print(json.dumps({"ms": samples}), flush=True)


if __name__ == "__main__":
    main()
