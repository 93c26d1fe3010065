"""Steps of training on the CPU: dlc beside PyTorch eager, by turns, equal threads, medians.

  python train.py --torch PYTHON [--build DIR] [--threads 2] [--rounds 5] [--seconds 2] [--json FILE] [NETWORK ...]

PYTHON is an interpreter that has torch. A step is the whole of it: forward, loss, backward, Adam."""
import argparse
import json
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "training"))
import networks  # noqa: E402
import numpy  # noqa: E402
import run_training  # noqa: E402


class Torch:
    def __init__(self, python, network, threads):
        self.process = subprocess.Popen([python, HERE / "train_torch.py", network, str(threads)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        if self.process.stdout.readline().strip() != "ready":
            raise SystemExit(f"{network}: PyTorch does not start")

    def times(self, seconds):
        self.process.stdin.write(f"{seconds}\n")
        self.process.stdin.flush()
        return json.loads(self.process.stdout.readline())

    def close(self):
        self.process.stdin.close()
        self.process.wait()


class Dlc:
    def __init__(self, build, folder, network):
        trainer = run_training.Trainer(build, folder, network, "adam", small=False)
        self.model = trainer.open("cpu")
        self.batches = [[numpy.ascontiguousarray(batch[tensor.name]) for tensor in self.model.inputs] for batch in trainer.batches]
        self.loss = numpy.zeros((), "f4")
        for number in range(3):
            self.model.run(self.batches[number], [self.loss])

    def times(self, seconds):
        end, times, number = time.perf_counter() + seconds, [], 0
        while not times or time.perf_counter() < end:
            start = time.perf_counter()
            self.model.run(self.batches[number % len(self.batches)], [self.loss])
            times.append(1e3 * (time.perf_counter() - start))
            number += 1
        return times

    def close(self):
        self.model.close()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--torch", required=True)
    parser.add_argument("--build", default="build", type=pathlib.Path)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--seconds", type=float, default=2)
    parser.add_argument("--json", type=pathlib.Path)
    parser.add_argument("networks", nargs="*", default=list(networks.NETWORKS))
    options = parser.parse_args()
    cells = {}
    with tempfile.TemporaryDirectory() as folder:
        for network in options.networks:
            peers = {"dlc": Dlc(options.build, folder, network), "torch": Torch(options.torch, network, options.threads)}
            times = {name: [] for name in peers}
            for _ in range(options.rounds):
                for name, peer in peers.items():
                    times[name] += peer.times(options.seconds)
            for peer in peers.values():
                peer.close()
            cell = {name: statistics.median(values) for name, values in times.items()}
            cells[network] = cell
            print(f"{network}: dlc {cell['dlc']:.2f} ms, PyTorch {cell['torch']:.2f} ms: {cell['torch'] / cell['dlc']:.2f} times as fast", flush=True)
    if options.json:
        options.json.write_text(json.dumps({"threads": options.threads, "step_ms": cells}, indent=1) + "\n")


if __name__ == "__main__":
    main()
