"""A decoder whose cache grows by one token a step, from one artifact: what it gives beside ONNX Runtime, and what memory it takes.

    growing_cache.py --build build [--device cpu] [--steps 100]

Two layers as Llama has them (RMS norm, rotary positions, grouped queries, a gated SiLU), of the past's keys and values; each step hands over its own.
"""
import argparse
import pathlib
import subprocess
import sys
import tempfile

import numpy as np
import onnx
import onnxruntime as ort
from onnx import TensorProto, helper, numpy_helper

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "test" / "tools"))
import session  # noqa: E402

WIDTH, HEADS, GROUPS, SIZE, LAYERS = 32, 4, 2, 8, 2
STEPS_ON_EMULATOR = 6


class Builder:
    def __init__(self):
        self.nodes, self.weights, self.rng = [], [], np.random.default_rng(3)

    def constant(self, name, values):
        self.weights.append(numpy_helper.from_array(np.asarray(values), name))
        return name

    def weight(self, name, *shape):
        return self.constant(name, (self.rng.standard_normal(shape) / shape[0] ** 0.5).astype(np.float32))

    def node(self, op, inputs, output, **attributes):
        self.nodes.append(helper.make_node(op, inputs, [output], name="/" + output, **attributes))
        return output

    def norm(self, x, name):
        square = self.node("Mul", [x, x], name + "_square")
        mean = self.node("ReduceMean", [square], name + "_mean", axes=[-1])
        root = self.node("Sqrt", [self.node("Add", [mean, "epsilon"], name + "_safe")], name + "_root")
        return self.node("Mul", [self.node("Div", [x, root], name + "_scaled"), self.weight(name + ".w", WIDTH)], name)

    def heads(self, x, name, count):
        y = self.node("MatMul", [x, self.weight(name + ".w", WIDTH, count * SIZE)], name + "_product")
        return self.node("Transpose", [self.node("Reshape", [y, self.constant(name + "_split", np.int64([1, 1, count, SIZE]))], name + "_apart")],
                         name, perm=[0, 2, 1, 3])

    def rotate(self, x, name):
        half = lambda part, begin: self.node("Slice", [x, self.constant(f"{name}_{part}0", np.int64([begin])),
                                                       self.constant(f"{name}_{part}1", np.int64([begin + SIZE // 2])), "last"], f"{name}_{part}")
        a, b = half("low", 0), half("high", SIZE // 2)
        turned = self.node("Concat", [self.node("Neg", [b], name + "_minus"), a], name + "_turned", axis=-1)
        return self.node("Add", [self.node("Mul", [x, "cosines"], name + "_c"), self.node("Mul", [turned, "sines"], name + "_s")], name)


def decoder():
    b = Builder()
    b.constant("epsilon", np.float32(1e-5))
    b.constant("last", np.int64([-1]))
    b.constant("root", np.float32(SIZE ** -0.5))
    pairs = b.constant("speeds", (10000.0 ** (-np.arange(SIZE // 2) * 2 / SIZE)).astype(np.float32))
    angle = b.node("Mul", [b.node("Cast", ["position"], "real", to=TensorProto.FLOAT), pairs], "angle")
    both = b.node("Concat", [angle, angle], "angles", axis=0)
    b.node("Cos", [both], "cosines")
    b.node("Sin", [both], "sines")
    x, inputs, outputs = "x", [helper.make_tensor_value_info("x", TensorProto.FLOAT, [1, 1, WIDTH]),
                            helper.make_tensor_value_info("position", TensorProto.INT64, [1])], []
    for layer in range(LAYERS):
        n = lambda part: f"{part}{layer}"
        y = b.norm(x, n("norm"))
        q, k, v = b.rotate(b.heads(y, n("q"), HEADS), n("qr")), b.rotate(b.heads(y, n("k"), GROUPS), n("kr")), b.heads(y, n("v"), GROUPS)
        for name, new in (("k", k), ("v", v)):
            inputs.append(helper.make_tensor_value_info(f"past_{name}{layer}", TensorProto.FLOAT, [1, GROUPS, "past", SIZE]))
            b.node("Concat", [f"past_{name}{layer}", new], f"all_{name}{layer}", axis=2)
            outputs.append(helper.make_tensor_value_info(f"all_{name}{layer}", TensorProto.FLOAT, [1, GROUPS, None, SIZE]))
        grouped = b.node("Reshape", [q, b.constant(n("groups"), np.int64([1, GROUPS, HEADS // GROUPS, SIZE]))], n("grouped"))
        scores = b.node("MatMul", [grouped, b.node("Transpose", [n("all_k")], n("turned_k"), perm=[0, 1, 3, 2])], n("scores"))
        shares = b.node("Softmax", [b.node("Mul", [scores, "root"], n("scaled"))], n("shares"), axis=-1)
        mixed = b.node("Reshape", [b.node("MatMul", [shares, n("all_v")], n("mixed")), b.constant(n("join"), np.int64([1, 1, HEADS * SIZE]))],
                       n("joined"))
        x = b.node("Add", [x, b.node("MatMul", [mixed, b.weight(n("o"), HEADS * SIZE, WIDTH)], n("out"))], n("sum"))
        y = b.norm(x, n("norm2_"))
        gate = b.node("MatMul", [y, b.weight(n("g"), WIDTH, 64)], n("gate"))
        silu = b.node("Mul", [gate, b.node("Sigmoid", [gate], n("sigmoid"))], n("silu"))
        up = b.node("Mul", [silu, b.node("MatMul", [y, b.weight(n("u"), WIDTH, 64)], n("up"))], n("gated"))
        x = b.node("Add", [x, b.node("MatMul", [up, b.weight(n("d"), 64, WIDTH)], n("down"))], n("y"))
    outputs.insert(0, helper.make_tensor_value_info(x, TensorProto.FLOAT, [1, 1, WIDTH]))
    graph = helper.make_graph(b.nodes, "decoder", inputs, outputs, b.weights)
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)


def resident():
    return int(open("/proc/self/statm").read().split()[1]) * 4096


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build", type=pathlib.Path, default=ROOT / "build")
    parser.add_argument("--device", default="cpu")
    parser.add_argument("--steps", type=int)
    args = parser.parse_args()
    steps = args.steps or (100 if args.device == "cpu" else STEPS_ON_EMULATOR)
    failed = 0
    with tempfile.TemporaryDirectory() as folder:
        model, artifact = pathlib.Path(folder) / "decoder.onnx", pathlib.Path(folder) / "decoder.dlc"
        onnx.save(decoder(), model)
        subprocess.run([args.build / "bin" / "dlc", "compile", model, "-o", artifact, "--dim", "past=0..4096",
                        f"--target={'cpu' if args.device == 'cpu' else 'cuda:sm_90a'}"], check=True, stdout=subprocess.DEVNULL)
        mine = session.Session(args.build / "lib" / "libdlc.so", artifact, args.device)
        peer = ort.InferenceSession(model, providers=["CPUExecutionProvider"])
        names = [each.name for each in peer.get_inputs()]
        rng = np.random.default_rng(1)
        cache = other = [np.zeros((1, GROUPS, 0, SIZE), np.float32) for _ in range(2 * LAYERS)]
        grown = 0
        for step in range(steps):
            x = rng.standard_normal((1, 1, WIDTH)).astype(np.float32)
            position = np.array([step])
            y, *cache = mine.run([x, position, *cache])
            expected, *other = peer.run(None, dict(zip(names, [x, position, *other])))
            good = np.allclose(y, expected, rtol=1e-4, atol=1e-5) and all(a.shape == b.shape for a, b in zip(cache, other))
            if not good:
                failed += 1
                print(f"FAILED step {step}: differs by {np.abs(y - expected).max():.3g}")
            grown = grown or resident()
        grown = resident() - grown
        if grown > 32 << 20:  # the cache itself takes 50 KiB
            failed += 1
            print(f"FAILED: memory has grown by {grown / 2**20:.1f} MiB")
        mine.close()
    print(f"{steps - min(failed, steps)} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
