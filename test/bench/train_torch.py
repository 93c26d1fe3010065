"""One of the networks of test/training/networks.py at full size in PyTorch eager: for each line on stdin, a number of seconds, trains for so long
and prints the milliseconds of each step as JSON.  python train_torch.py NETWORK THREADS"""
import json
import pathlib
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "training"))
import networks  # noqa: E402
import record_pytorch  # noqa: E402
import torch  # noqa: E402
import torch.nn.functional as F  # noqa: E402

network, threads = sys.argv[1], int(sys.argv[2])
torch.set_num_threads(threads)
graph = networks.build(network, "adam")[1]
weights = {name: torch.nn.Parameter(torch.from_numpy(array.copy())) for name, array in graph.states.items()}
sets = [{name: torch.from_numpy(array) for name, array in batch.items()} for batch in networks.batches(network, graph)]

if network == "lstm":  # by its own layer, whose steps are fused
    layer = torch.nn.LSTM(weights["embedding"].shape[1], weights["lstm.r"].shape[2], batch_first=True)
    weights = {name: value for name, value in weights.items() if not name.startswith("lstm.")}
    parameters = [*weights.values(), *layer.parameters()]

    def loss_of(tokens, label):
        return F.cross_entropy(record_pytorch.dense(weights, "out", layer(weights["embedding"][tokens])[0][:, -1]), label)
else:
    parameters = list(weights.values())

    def loss_of(**batch):
        heads = {"heads": 4} if network == "transformer" else {}
        return getattr(record_pytorch, network)(weights, **batch, **heads)

optimizer = torch.optim.Adam(parameters, lr=1e-3, fused=True)


def step(number):
    optimizer.zero_grad(set_to_none=True)
    loss = loss_of(**sets[number % len(sets)])
    loss.backward()
    optimizer.step()
    return loss


for number in range(3):
    step(number)
print("ready", flush=True)
for line in sys.stdin:
    end, times, number = time.perf_counter() + float(line), [], 0
    while not times or time.perf_counter() < end:
        start = time.perf_counter()
        step(number)
        times.append(1e3 * (time.perf_counter() - start))
        number += 1
    print(json.dumps(times), flush=True)
