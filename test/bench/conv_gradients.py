"""The gradients of ResNet-50's convolutions beside the convolutions themselves, on this CPU, in GFLOP/s.

    conv_gradients.py [--batch 8] [--threads 2] [--rounds 9] [--json FILE] [--only SUBSTRING]

Filters are operands, as in training: nothing about them is known when compiling. All three of a layer are timed in turns
(build/bin/dlc-graph-bench), fastest round; both gradients multiply as often as the convolution. A ratio is the gradient's
GFLOP/s through the convolution's.
"""
import argparse
import json
import math
import pathlib
import subprocess
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent

# name, size of the image, channels, outputs, kernel, stride, padding; how often ResNet-50 has it
LAYERS = [
    ("stem 7x7 s2", 224, 3, 64, 7, 2, 3, 1),
    ("1: 1x1 64-64", 56, 64, 64, 1, 1, 0, 1), ("1: 3x3 64", 56, 64, 64, 3, 1, 1, 3), ("1: 1x1 64-256", 56, 64, 256, 1, 1, 0, 4),
    ("1: 1x1 256-64", 56, 256, 64, 1, 1, 0, 2),
    ("2: 1x1 256-128", 56, 256, 128, 1, 1, 0, 1), ("2: 3x3 128 s2", 56, 128, 128, 3, 2, 1, 1), ("2: 1x1 256-512 s2", 56, 256, 512, 1, 2, 0, 1),
    ("2: 1x1 128-512", 28, 128, 512, 1, 1, 0, 4), ("2: 1x1 512-128", 28, 512, 128, 1, 1, 0, 3), ("2: 3x3 128", 28, 128, 128, 3, 1, 1, 3),
    ("3: 1x1 512-256", 28, 512, 256, 1, 1, 0, 1), ("3: 3x3 256 s2", 28, 256, 256, 3, 2, 1, 1), ("3: 1x1 512-1024 s2", 28, 512, 1024, 1, 2, 0, 1),
    ("3: 1x1 256-1024", 14, 256, 1024, 1, 1, 0, 6), ("3: 1x1 1024-256", 14, 1024, 256, 1, 1, 0, 5), ("3: 3x3 256", 14, 256, 256, 3, 1, 1, 5),
    ("4: 1x1 1024-512", 14, 1024, 512, 1, 1, 0, 1), ("4: 3x3 512 s2", 14, 512, 512, 3, 2, 1, 1), ("4: 1x1 1024-2048 s2", 14, 1024, 2048, 1, 2, 0, 1),
    ("4: 1x1 512-2048", 7, 512, 2048, 1, 1, 0, 3), ("4: 1x1 2048-512", 7, 2048, 512, 1, 1, 0, 2), ("4: 3x3 512", 7, 512, 512, 3, 1, 1, 2),
]


def tensor(*sizes):
    return "tensor<" + "x".join(map(str, sizes)) + "xf32>"


def graphs(batch, image, channels, outputs, kernel, stride, padding):
    """The convolution, its data gradient and its filter gradient as graphs, and multiply-adds of each."""
    size = (image + 2 * padding - kernel) // stride + 1
    x, y = tensor(batch, image, image, channels), tensor(batch, size, size, outputs)
    f = tensor(kernel, kernel, channels, outputs)
    pair = lambda value: f"array<i64: {value}, {value}>"  # noqa: E731
    common = f"strides = {pair(stride)}, pads_low = {pair(padding)}, dilations = {pair(1)}"
    high = f", pads_high = {pair((size - 1) * stride + kernel - image - padding)}"

    def graph(op, more, a, b, result):
        return (f"func.func @main(%a: {a}, %b: {b}) -> {result} {{\n  %r = dlc.{op} %a, %b channels_last {{{common}{more}}} : ({a}, {b}) -> {result}\n"
                f"  return %r : {result}\n}}\n")

    return [graph("conv", high, x, f, y), graph("conv_data_grad", "", y, f, x), graph("conv_filter_grad", "", x, y, f)], \
        batch * size * size * outputs * kernel * kernel * channels


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--batch", type=int, default=8)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--json")
    parser.add_argument("--only", default="")
    arguments = parser.parse_args()
    rows = []
    print("| layer | convolution GFLOP/s | data gradient | ratio | filter gradient | ratio |\n| --- | ---: | ---: | ---: | ---: | ---: |")
    for name, *layer, _ in LAYERS:
        if arguments.only not in name:
            continue
        texts, products = graphs(arguments.batch, *layer)
        with tempfile.NamedTemporaryFile("w", suffix=".mlir") as file:
            file.write("// -----\n".join(texts))
            file.flush()
            done = subprocess.run([ROOT / "build/bin/dlc-graph-bench", file.name, f"--threads={arguments.threads}", f"--rounds={arguments.rounds}"],
                                  capture_output=True, text=True, check=True)
        best = [float(line.split()[0]) for line in done.stdout.splitlines()]
        rates = [2 * products / microseconds / 1e3 for microseconds in best]
        rows.append({"layer": name, "gflops": rates, "microseconds": best})
        print(f"| {name} | {rates[0]:.0f} | {rates[1]:.0f} | {rates[1] / rates[0]:.2f} | {rates[2]:.0f} | {rates[2] / rates[0]:.2f} |", flush=True)
    for number, what in ((1, "data"), (2, "filter")):
        mean = math.exp(sum(math.log(row["gflops"][number] / row["gflops"][0]) for row in rows) / len(rows))
        print(f"\ngeometric mean of the {what} gradient's ratios: {mean:.2f}")
    if arguments.json:
        pathlib.Path(arguments.json).write_text(json.dumps({"batch": arguments.batch, "threads": arguments.threads, "rows": rows}, indent=1) + "\n")


if __name__ == "__main__":
    main()
