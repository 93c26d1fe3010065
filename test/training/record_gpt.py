"""Records what PyTorch makes of examples/gpt.dl without dropout: python record_gpt.py --build DIR, in an environment with torch.

Writes gpt_losses.json: the losses of the first steps (run_examples.GPT), from the weights that `dlc` begins with and on the batches that it takes,
and how far dlc's own are from them."""
import argparse
import json
import math
import pathlib
import tempfile

import numpy as np
import torch
import torch.nn.functional as F

import run_examples

HERE = pathlib.Path(__file__).resolve().parent
WIDTH, HEADS, LAYERS, CONTEXT = 128, 4, 4, 128
RATE, WARMUP, STEPS, DECAY, NORM = 3e-4, 100, 2000, 0.1, 1.0
torch.set_num_threads(1)


def scores(p, text):
    """As the text of the example says it; names are those of its weights."""
    x = p["embedding.embeddings"][text] + p["position.embeddings"]

    def norm(name, y):
        return F.layer_norm(y, (WIDTH,), p[name + ".scale"], p[name + ".bias"], 1e-5)

    def dense(name, y):
        return y @ p[name + ".kernel"] + p[name + ".bias"]

    for i in range(LAYERS):
        block = f"block_{i}" if i else "block"
        y, attention = norm(f"{block}.layer_norm", x), f"{block}.multi_head_attention"
        q, k, v = ((y @ p[f"{attention}.{what}_kernel"] + p[f"{attention}.{what}_bias"]).view(*y.shape[:2], HEADS, -1).transpose(1, 2)
                   for what in ("query", "key", "value"))
        y = F.scaled_dot_product_attention(q, k, v, is_causal=True).transpose(1, 2).reshape(x.shape)
        x = x + y @ p[f"{attention}.output_kernel"] + p[f"{attention}.output_bias"]
        x = x + dense(f"{block}.dense_1", F.gelu(dense(f"{block}.dense", norm(f"{block}.layer_norm_1", x))))
    return norm("layer_norm", x) @ p["dense.kernel"]


def rate(step):
    """Of step 0, 1, ...: up in a straight line, then half a cosine."""
    late = min(max(step - WARMUP, 0), STEPS) / STEPS
    return RATE * min((step + 1) / WARMUP, 1) * (1 + math.cos(math.pi * late)) / 2


def losses(bench, batch, steps):
    bench.dlc("run", bench.folder / "gpt.dl", "--entry", "init", "--input", "seed=zeros", "--states", "init.npz", run_examples.DEVICE)
    weights = np.load(bench.folder / "init.npz")
    p = {name: torch.nn.Parameter(torch.from_numpy(weights[name])) for name in weights.files if weights[name].dtype == np.float32}
    optimizer = torch.optim.AdamW(p.values(), lr=RATE, weight_decay=DECAY)
    text = torch.from_numpy(np.frombuffer((bench.folder / "text.txt").read_bytes(), np.uint8).astype("i8"))
    result = []
    for step in range(steps):
        windows = torch.stack([text[i * CONTEXT:][:CONTEXT + 1] for i in range(step * batch, (step + 1) * batch)])
        loss = F.cross_entropy(scores(p, windows[:, :-1]).flatten(0, 1), windows[:, 1:].flatten())
        optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(p.values(), NORM)
        optimizer.param_groups[0]["lr"] = rate(step)
        optimizer.step()
        result.append(round(loss.item(), 6))
    return result


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", default="build", type=pathlib.Path)
    build, record = parser.parse_args().build.resolve(), {}
    with tempfile.TemporaryDirectory() as folder:
        for name, size in run_examples.GPT.items():
            bench = run_examples.Bench(build, pathlib.Path(folder) / name)
            own = run_examples.gpt_losses(bench, **size)
            record[name] = losses(bench, **size)
            apart = np.abs(np.array(own) / np.array(record[name]) - 1)
            print(f"{name}: {size}: dlc within {apart[:20].max():.1e} of PyTorch over 20 steps, {apart.max():.1e} over all; "
                  f"losses {record[name][0]:.4f} -> {record[name][-1]:.4f}", flush=True)
    text = json.dumps({"torch": torch.__version__.split("+")[0], "losses": record}).replace("], ", "],\n")
    (HERE / "gpt_losses.json").write_text(text + "\n")


if __name__ == "__main__":
    main()
