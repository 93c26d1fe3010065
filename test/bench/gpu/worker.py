"""What the peers' processes share: the loop of requests, the windows of times, the comparison."""
import argparse
import json
import os
import sys
import time
import traceback

import numpy as np


def relative_error(output, expected_path):
    """Of the output as a whole, in the Euclidean norm; NaN counts as wrong with the caller."""
    expected = np.load(expected_path).astype(np.float64)
    return float(np.linalg.norm(output.reshape(expected.shape) - expected) / np.linalg.norm(expected))


def window(run_and_wait, back_to_back, seconds):
    """Half the time single runs, launched and waited for; half the time many runs back to back: back_to_back(runs) -> ms of all of them."""
    run_and_wait()
    single, end = [], time.perf_counter() + seconds / 2
    while len(single) < 5 or time.perf_counter() < end:
        begin = time.perf_counter()
        run_and_wait()
        single.append(1e3 * (time.perf_counter() - begin))
    runs = max(2, min(200, int(20 / max(float(np.median(single)), 1e-3))))
    many, end = [], time.perf_counter() + seconds / 2
    while len(many) < 3 or time.perf_counter() < end:
        many.append(back_to_back(runs) / runs)
    return {"latency_ms": single, "device_ms": many}


def fatal(error):
    """Whether the GPU's context is lost, so that only a new process helps."""
    return "CUDA error" in error or "CUDA_ERROR_" in error and "OUT_OF_MEMORY" not in error


def serve(make, **more):
    """Answers requests from stdin with the methods of make(options) that they name. `more`: options beside --device and their defaults."""
    parser = argparse.ArgumentParser()
    for name, default in {"device": "cuda", **more}.items():
        parser.add_argument(f"--{name}", default=default)
    # Libraries print as they like: answers go to the real stdout, all else to stderr.
    answers = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)
    worker = make(parser.parse_args())
    for line in sys.stdin:
        request = json.loads(line)
        try:
            answer = getattr(worker, request["do"])(request)
        except Exception as error:  # whatever a peer throws is its result
            answer = {"error": f"{type(error).__name__}: {error}".splitlines()[0][:300]}
            traceback.print_exc()
        print(json.dumps(answer), file=answers, flush=True)
        if fatal(answer.get("error", "")):
            os._exit(1)
