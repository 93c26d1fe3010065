"""One peer of train.py with one network, in a process of its own.

  python train_worker.py dlc|eager|compiled NETWORK THREADS ARTIFACT LIBRARY

Says on stdout, as JSON, that it is ready, and for each line on stdin, a number of seconds, the milliseconds of each step in that time."""
import ctypes
import json
import os
import resource
import sys
import time

peer, network, threads, artifact, library = sys.argv[1], sys.argv[2], int(sys.argv[3]), sys.argv[4], sys.argv[5]
os.environ["OMP_NUM_THREADS"] = os.environ["DLC_NUM_THREADS"] = str(threads)
reply = os.fdopen(os.dup(1), "w")
os.dup2(2, 1)

import numpy  # noqa: E402

from gpu import runtime, training_data  # noqa: E402

if peer != "dlc":
    import torch  # noqa: E402

    from gpu import torch_training  # noqa: E402

    torch.set_num_threads(threads)
BATCH = training_data.NETWORKS[network].batch
BATCHES = list(training_data.batches(network, BATCH))


def resident():
    """(now, at most so far) in MiB."""
    pages = int(open("/proc/self/statm").read().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


class Dlc:
    def __init__(self):
        self.model = runtime.Model(runtime.Library(library), artifact, "cpu")
        count = numpy.array(BATCH, "i8")
        self.batches = [[{**batch, "count": count}[tensor.name] for tensor in self.model.inputs] for batch in BATCHES]
        self.results = [numpy.zeros(tensor.dims, {"f32": "f4", "i64": "i8"}[tensor.type]) for tensor in self.model.outputs]
        self.loss, self.number = [tensor.name for tensor in self.model.outputs].index("loss"), 0

    def __call__(self):
        self.model.run(self.batches[self.number % len(BATCHES)], self.results)
        self.number += 1
        return float(self.results[self.loss])


def say(message):
    reply.write(json.dumps(message) + "\n")
    reply.flush()


before, begin = resident()[0], time.perf_counter()
step = Dlc() if peer == "dlc" else torch_training.Steps(network, BATCHES, peer)
first = step()
setup = time.perf_counter() - begin
for _ in range(2):
    step()
say({"setup_s": setup, "first_loss": first})
for line in sys.stdin:
    end, times, loss = time.perf_counter() + float(line), [], 0
    while len(times) < 3 or time.perf_counter() < end:
        start = time.perf_counter()
        loss = step()
        times.append(1e3 * (time.perf_counter() - start))
    say({"ms": times, "loss": loss, "resident_mib": resident()[1] - before})
