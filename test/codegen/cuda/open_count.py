"""Products and convolutions for all sizes beside the same kernels for one size, under the same schedules: how many
instructions the warps execute on the emulated device (dlc-kernel-check --count).

    open_count.py FOLDER        kernels are written there
"""
import pathlib
import re
import subprocess
import sys

# More than the kernels of one size, at most.
MOST = 1.10

TENSOR = ("tensor", dict(tile_rows=32, tile_columns=32, tile_depth=64, stages=4, warps_rows=1, warps_columns=1, warps_depth=4))
WIDE = ("tensor", dict(tile_rows=64, tile_columns=64, tile_depth=64, stages=3, warps_rows=2, warps_columns=2, warps_depth=1))
WGMMA = ("wgmma", dict(tile_rows=64, tile_columns=64, stages=4, blocks=132, cluster=1, ping_pong=0))
TURNS = ("wgmma", dict(tile_rows=128, tile_columns=64, stages=5, blocks=132, cluster=1, ping_pong=1))
TILES = ("tiles", dict(tile_rows=32, tile_columns=64, tile_depth=16, thread_rows=4, thread_columns=4, groups=1))


def tensor(dims, element, is_open):
    """Dims that are strings are open: s0 at 61, and so on; else all are known."""
    nominal = {"s0": 61, "s1": 67, "s2": 71}
    shape = "x".join(str(nominal.get(dim, dim)) for dim in dims) + "x" + element
    return f"tensor<{shape}" + (f", affine_map<()[s0, s1, s2] -> ({', '.join(map(str, dims))})>>" if is_open else ">")


def function(name, body, schedule, is_open, size):
    kind, values = schedule
    parameters = ", ".join(f"{key} = {value} : i64" for key, value in sorted(values.items()))
    sizes = f", dlc.check_sizes = array<i64: {', '.join(map(str, size))}>" if is_open else ""
    return body.replace("ATTRIBUTES", "attributes {dlc.kernel%s, root = #dlc<kernel_root contraction>, schedule = {kind = \"%s\", %s}}"
                        % (sizes, kind, parameters)).replace("NAME", name)


def convolution(schedule, element, size, picture, channels, filters, window, any_picture=False):
    def build(name, is_open):
        pictures = ["s0", *(["s1", "s2"] if any_picture else [picture, picture])] if is_open else [size, picture, picture]
        x, y = (tensor([*pictures, each], element, is_open) for each in (channels, filters))
        w, b = f"tensor<{window}x{window}x{channels}x{filters}x{element}>", f"tensor<{filters}x{element}>"
        pads = f"array<i64: {window // 2}, {window // 2}>"
        return function(name, f"""func.func private @NAME(%x: {x}, %w: {w}, %b: {b}) -> {y} ATTRIBUTES {{
  %0 = dlc.conv %x, %w channels_last {{strides = array<i64: 1, 1>, pads_low = {pads}, pads_high = {pads}, dilations = array<i64: 1, 1>}} : ({x}, {w}) -> {y}
  %1 = dlc.add %0, %b : ({y}, {b}) -> {y}
  dlc.yield %1 : {y}
}}
""", schedule, is_open, [size, picture, picture])
    return build


def product(schedule, element, size, depth, columns):
    def build(name, is_open):
        x, y = (tensor(["s0" if is_open else size, each], element, is_open) for each in (depth, columns))
        w = f"tensor<{depth}x{columns}x{element}>"
        text = function(name, f"""func.func private @NAME(%x: {x}, %w: {w}) -> {y} ATTRIBUTES {{
  %0 = dlc.matmul %x, %w : ({x}, {w}) -> {y}
  dlc.yield %0 : {y}
}}
""", schedule, is_open, [size, 1, 1])
        return text.replace("{dlc.kernel,", "{dlc.kernel, dlc.all_sizes,") if is_open else text
    return build


CASES = {
    "one picture of 14x14, 3x3": convolution(TENSOR, "f16", 1, 14, 64, 64, 3),
    "eight pictures of 14x14, 3x3": convolution(WIDE, "f16", 8, 14, 64, 64, 3),
    "eight pictures of 14x14, 3x3, by wgmma": convolution(WGMMA, "f16", 8, 14, 64, 64, 3),
    "eight pictures of 28x28, 1x1, by wgmma": convolution(TURNS, "f16", 8, 28, 128, 64, 1),
    "eight pictures of any size, 3x3, by wgmma": convolution(WGMMA, "f16", 8, 14, 64, 64, 3, any_picture=True),
    "five pictures of 7x7, 3x3, f32": convolution(TILES, "f32", 5, 7, 32, 64, 3),
    "one picture of 14x14, 1x1, f32": convolution(TILES, "f32", 1, 14, 64, 64, 1),
    "100 rows": product(TENSOR, "f16", 100, 256, 256),
    "1000 rows by wgmma": product(TURNS, "f16", 1000, 256, 256),
    "70 rows, f32": product(TILES, "f32", 70, 128, 128),
}


def main():
    folder = pathlib.Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    symbol = "{least = 1 : i64, most = %d : i64, name = \"%s\", nominal = %d : i64}"
    symbols = ", ".join(symbol % each for each in ((2**62 - 1, "batch", 61), (4096, "height", 67), (4096, "width", 71)))
    text = "module attributes {dlc.sizes = [%s]} {\n" % symbols
    for number, build in enumerate(CASES.values()):
        text += build(f"open{number}", True) + build(f"bound{number}", False)
    path = folder / "kernels.mlir"
    path.write_text(text + "}\n")
    output = subprocess.run(["dlc-kernel-check", "--seeds=1", "--count", path], stdout=subprocess.PIPE, text=True).stdout
    counts = {name: int(count) for name, count in re.findall(r"^ok +(\w+): .* (\d+) instructions$", output, re.M)}
    failed = 0
    for number, name in enumerate(CASES):
        ours, theirs = counts.get(f"open{number}"), counts.get(f"bound{number}")
        good = ours and theirs and ours <= MOST * theirs
        failed += not good
        print(f"{'ok' if good else 'FAILED'}  {name}: {ours} instructions, of one size {theirs}" + (f": {ours / theirs:.3f}" if ours and theirs else ""))
    if failed:
        print(output)
    print(f"{len(CASES) - failed} passed, {failed} failed")
    return bool(failed)


sys.exit(main())
