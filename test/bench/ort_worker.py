"""One ONNX Runtime session in a process of its own: prints its set-up, then answers requests.

  ort_worker.py MODEL INPUTS THREADS        INPUTS: an .npz file, or the size of symbolic dims of random inputs
  stdin: {"seconds": S}    stdout: {"ms": [...]}
         {"outputs": FILE.npz}     {"names": [...]}
"""
import json
import sys
import time

import numpy as np
import onnxruntime as ort


def values(session, inputs):
    if inputs.endswith(".npz"):
        return dict(np.load(inputs))
    rng = np.random.default_rng(7)
    shapes = {value.name: [d if isinstance(d, int) else int(inputs) for d in value.shape] for value in session.get_inputs()}
    kinds = {value.name: value.type for value in session.get_inputs()}
    return {name: rng.standard_normal(shape).astype(np.float32) if kinds[name] == "tensor(float)" else rng.integers(0, 100, shape)
            for name, shape in shapes.items()}


def main():
    path, inputs, threads = sys.argv[1], sys.argv[2], int(sys.argv[3])
    options = ort.SessionOptions()
    options.intra_op_num_threads, options.log_severity_level = threads, 3
    begin = time.perf_counter()
    session = ort.InferenceSession(path, options, providers=["CPUExecutionProvider"])
    create = time.perf_counter() - begin
    # Bound to buffers: a run copies nothing in or out.
    binding = session.io_binding()
    for name, value in values(session, inputs).items():
        binding.bind_cpu_input(name, value)
    for value in session.get_outputs():
        binding.bind_output(value.name)
    session.run_with_iobinding(binding)
    print(json.dumps({"create_s": round(create, 4), "version": ort.__version__}), flush=True)
    for line in sys.stdin:
        request = json.loads(line)
        if "outputs" in request:
            names = [value.name for value in session.get_outputs()]
            np.savez(request["outputs"], **dict(zip(names, binding.copy_outputs_to_cpu())))
            print(json.dumps({"names": names}), flush=True)
            continue
        end, samples = time.perf_counter() + request["seconds"], []
        for _ in range(2):
            session.run_with_iobinding(binding)
        while time.perf_counter() < end or len(samples) < 5:
            begin = time.perf_counter()
            session.run_with_iobinding(binding)
            samples.append(1e3 * (time.perf_counter() - begin))
        print(json.dumps({"ms": samples}), flush=True)


if __name__ == "__main__":
    main()
