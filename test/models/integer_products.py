"""Products of quantized tensors, exact: MatMulInteger, ConvInteger, QLinearMatMul and QLinearConv of random shapes with all signs and random zero
points, constant operands and computed ones, beside sums of NumPy in 64 bits; and the same products as tools for quantization write them, with
DequantizeLinear in front and QuantizeLinear behind (QDQ).

    integer_products.py --build build [--device emu]      last line: N passed, N failed

One model holds many nodes, each with inputs of its own; it is compiled for each CPU level that this machine runs (the emulated device: once).
A sum is an integer: it must be equal. Behind a scale the rounding may go either way where NumPy's own quotient lies within 1e-3 of a tie.
Whole networks come out of ONNX Runtime's static quantizer; there residual sums and averages stay floats, and a few steps may differ.
QDQ has one definition here, passes/QuantizeContractions.cpp, in f32 on whole sums: every result must be equal, and ONNX Runtime's a step away at
most. That whole sums are multiplied, and not what is dequantized, is seen in the operands of the contractions.
"""
import argparse
import itertools
import pathlib
import re
import subprocess
import sys
import tempfile

import numpy as np
import onnx
import onnxruntime
from onnx import TensorProto, helper, numpy_helper

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "tools"))
import quantize  # noqa: E402
import randomize  # noqa: E402
import small_models  # noqa: E402

TYPES = {"u8": np.uint8, "s8": np.int8}


def draw(rng, dtype, shape):
    """All bytes, with the ends more often: sums that saturate anywhere in between show."""
    info = np.iinfo(dtype)
    values = rng.integers(info.min, info.max + 1, shape)
    return np.where(rng.random(shape) < 0.3, rng.choice([info.min, info.max], shape), values).astype(dtype)


def wrap(sums):
    return sums.astype(np.int64).astype(np.uint64).astype(np.uint32).view(np.int32)


def pad_spatial(x, low, high, filler):
    return np.pad(x, [(0, 0), (0, 0), *zip(low, high)], constant_values=filler)


def convolve(x, w, low, high, strides, dilations, groups):
    """x [N, C, spatial...] and w [O, C/groups, kernel...] without their zero points, in 64 bits."""
    x = pad_spatial(x, low, high, 0)
    kernel, spatial = w.shape[2:], x.ndim - 2
    sizes = [(x.shape[2 + d] - dilations[d] * (kernel[d] - 1) - 1) // strides[d] + 1 for d in range(spatial)]
    result = np.zeros([x.shape[0], w.shape[0], *sizes], np.int64)
    inputs, outputs = x.shape[1] // groups, w.shape[0] // groups
    for tap in np.ndindex(*kernel):
        window = tuple(slice(tap[d] * dilations[d], tap[d] * dilations[d] + (sizes[d] - 1) * strides[d] + 1, strides[d])
                       for d in range(spatial))
        for g in range(groups):
            part = x[(slice(None), slice(g * inputs, (g + 1) * inputs), *window)]
            rows = slice(g * outputs, (g + 1) * outputs)
            result[:, rows] += np.einsum("nc...,oc->no...", part, w[(rows, slice(None), *tap)])
    return result


class Model:
    def __init__(self, seed):
        self.rng = np.random.default_rng(seed)
        self.nodes, self.inputs, self.outputs, self.constants = [], [], [], []
        self.feed, self.expected, self.labels = {}, {}, {}

    def operand(self, name, value, constant):
        if value is None:
            return ""
        value = np.asarray(value)
        if constant:
            self.constants.append(numpy_helper.from_array(value, name))
        else:
            self.inputs.append(helper.make_tensor_value_info(name, helper.np_dtype_to_tensor_dtype(value.dtype), value.shape))
            self.feed[name] = value
        return name

    def node(self, kind, operands, constant, expected, label, **attributes):
        index = len(self.nodes)
        names = [self.operand(f"x{index}_{i}", value, constant(i)) for i, value in enumerate(operands)]
        while names and not names[-1]:
            names.pop()
        self.nodes.append(helper.make_node(kind, names, [f"y{index}"], **attributes))
        element = helper.np_dtype_to_tensor_dtype(np.dtype(expected[1])) if isinstance(expected, tuple) else TensorProto.INT32
        self.outputs.append(helper.make_tensor_value_info(f"y{index}", element, None))
        self.expected[f"y{index}"] = expected
        self.labels[f"y{index}"] = label

    def zero(self, dtype, shape, kind):
        """None, 0, the middle of the type, or any number."""
        if kind == 0:
            return None if shape == () and self.rng.random() < 0.5 else np.zeros(shape, dtype)
        if kind == 1:
            return np.full(shape, 128 if dtype == np.uint8 else 0, dtype)
        return draw(self.rng, dtype, shape)

    def scales(self, shape):
        return np.exp2(self.rng.uniform(-4, 0, shape)).astype(np.float32)

    def product(self, quantized, a, za, b, zb, channels, sums, label, **attributes):
        """One node, with its scales where `quantized`. `channels`: the shape of per-channel scales beside the sums."""
        rng = self.rng
        constant_b, constant_zeros = rng.random() < 0.7, rng.random() < 0.7
        label += f", {'constant' if constant_b else 'computed'} rhs, {'constant' if constant_zeros else 'computed'} zero points"
        kind = {"matmul": ("MatMulInteger", "QLinearMatMul"), "conv": ("ConvInteger", "QLinearConv")}[label.split()[0]][quantized]
        if not quantized:
            flags = [False, constant_b, constant_zeros, constant_zeros]
            self.node(kind, [a, b, za, zb], lambda i: flags[i], wrap(sums), label, **attributes)
            return
        za = np.zeros((), a.dtype) if za is None else za
        zb = np.zeros((), b.dtype) if zb is None else zb
        scale_a, scale_b = self.scales(()), self.scales(zb.shape)
        operands = [a, scale_a, za, b, scale_b, zb]
        if kind == "QLinearConv" and rng.random() < 0.5:
            bias = rng.integers(-1000, 1000, b.shape[0]).astype(np.int32)
            sums = sums + bias.reshape([-1] + [1] * (b.ndim - 2))
            operands.append(bias)
        factor = np.float64(scale_a) * scale_b.astype(np.float64).reshape(channels if zb.ndim == 1 else zb.shape)
        dtype = rng.choice([np.uint8, np.int8])
        scale_y = np.float32(max(np.abs(sums * factor).max() / 100, 1e-3))
        zero_y = draw(rng, dtype, ())
        operands[6:6] = [scale_y, zero_y]
        flags = [False, True, constant_zeros, constant_b, True, constant_zeros, True, True, True]
        self.node(kind, operands, lambda i: flags[i], (wrap(sums) * (factor / np.float64(scale_y)), dtype, int(zero_y)), label, **attributes)

    def matmul(self):
        rng = self.rng
        sign_a, sign_b = rng.choice(["u8", "s8"], 2)
        m, n = rng.choice([1, 2, 3, 5, 8, 13, 17, 33, 70], 2)
        k = rng.choice([1, 2, 3, 4, 5, 7, 8, 15, 31, 64, 65, 130])
        batch = [(), (), (3,), (2, 3)][rng.integers(4)]
        own = [batch, (), batch[:1] + (1,) * (len(batch) - 1)][rng.integers(3)]
        a, b = draw(rng, TYPES[sign_a], (*batch, m, k)), draw(rng, TYPES[sign_b], (*own, k, n))
        shape_a = (m,) if rng.random() < 0.2 and m > 1 else ()
        shape_b = (n,) if rng.random() < 0.3 and n > 1 else ()
        quantized = rng.random() < 0.4
        if quantized:
            shape_a = ()
        kinds = rng.integers(0, 3, 2)
        za, zb = self.zero(a.dtype, shape_a, kinds[0]), self.zero(b.dtype, shape_b, kinds[1])
        wide = a.astype(np.int64) - (0 if za is None else za.astype(np.int64).reshape(shape_a + (1,) * len(shape_a)))
        sums = wide @ (b.astype(np.int64) - (0 if zb is None else zb.astype(np.int64)))
        label = f"matmul {sign_a} {list(a.shape)} x {sign_b} {list(b.shape)}, zero points {za if za is None else za.tolist()} and "
        label += f"{zb if zb is None else zb.tolist()}"
        self.product(quantized, a, za, b, zb, (-1,), sums, label[:150])

    def conv(self):
        rng = self.rng
        sign_x, sign_w = rng.choice(["u8", "s8"], 2)
        spatial = int(rng.choice([1, 2, 2, 2, 3]))
        groups = int(rng.choice([1, 1, 1, 2, 3]))
        inputs, outputs = int(rng.choice([1, 2, 3, 4, 7, 8, 16])) * groups, int(rng.choice([1, 2, 5, 8, 17, 36])) * groups
        if rng.random() < 0.15:
            groups = outputs = inputs = 6
        kernel = rng.integers(1, 4, spatial)
        dilations, strides = rng.integers(1, 3, spatial), rng.integers(1, 3, spatial)
        low, high = rng.integers(0, 3, spatial), rng.integers(0, 3, spatial)
        if rng.random() < 0.3:
            low = high = np.zeros(spatial, int)
        sizes = np.maximum(rng.integers(3, 12, spatial), dilations * (kernel - 1) + 1)
        x = draw(rng, TYPES[sign_x], (rng.integers(1, 3), inputs, *sizes))
        w = draw(rng, TYPES[sign_w], (outputs, inputs // groups, *kernel))
        kinds = rng.integers(0, 3, 2)
        zx = self.zero(x.dtype, (), kinds[0])
        zw = self.zero(w.dtype, (outputs,) if rng.random() < 0.4 and outputs > 1 else (), kinds[1])
        wide = w.astype(np.int64) - (0 if zw is None else zw.astype(np.int64).reshape(zw.shape + (1,) * (w.ndim - 1) * zw.ndim))
        sums = convolve(x.astype(np.int64) - (0 if zx is None else int(zx)), wide, low, high, strides, dilations, groups)
        label = f"conv {sign_x} {list(x.shape)} x {sign_w} {list(w.shape)}, pads {low}{high}, strides {strides}, dilations {dilations}, "
        label += f"groups {groups}, zero points {zx} and {'none' if zw is None else zw.shape}"
        self.product(rng.random() < 0.4, x, zx, w, zw, [-1] + [1] * spatial, sums, label, strides=strides.tolist(), dilations=dilations.tolist(),
                     pads=[*low.tolist(), *high.tolist()], group=groups)

    def dequantized(self, name, value, scale, zero, axis, constant):
        """The name of a DequantizeLinear of `value`."""
        operands = [self.operand(name, value, constant), self.operand(f"{name}_scale", scale, True)]
        if zero is not None:
            operands.append(self.operand(f"{name}_zero", zero, True))
        self.nodes.append(helper.make_node("DequantizeLinear", operands, [f"{name}_f"], axis=axis))
        return f"{name}_f"

    def qdq(self):
        """DequantizeLinear -> Conv, Gemm or MatMul (-> Relu or Clip) -> QuantizeLinear."""
        rng = self.rng
        index, kind = len(self.nodes), rng.choice(["Conv", "Conv", "Gemm", "MatMul"])
        sign_x, sign_w, sign_y = (TYPES[sign] for sign in rng.choice(["u8", "s8"], 3))
        outputs = int(rng.choice([1, 5, 16, 33]))
        attributes, groups = {}, 1
        if kind == "Conv":
            groups = int(rng.choice([1, 1, 2, 6]))
            inputs = groups if groups == 6 else int(rng.choice([1, 3, 16, 20])) * groups
            outputs = int(rng.choice([1, 2])) * 6 if groups == 6 else outputs * groups
            x = draw(rng, sign_x, (2, inputs, *rng.integers(4, 9, 2)))
            w = draw(rng, sign_w, (outputs, inputs // groups, *rng.integers(1, 4, 2)))
            pads = [int(pad) for pad in rng.integers(0, 2, 4)] if rng.random() < 0.7 else [0] * 4
            attributes = {"pads": pads, "strides": [1, 2], "group": groups}
            channel, axis = [-1, 1, 1], 0
        else:
            depth, channel = int(rng.choice([3, 16, 65])), [-1]
            x, w = draw(rng, sign_x, (7, depth)), draw(rng, sign_w, (depth, outputs))
            axis = 1
            if kind == "Gemm" and rng.random() < 0.5:
                w, axis, attributes = w.T.copy(), 0, {"transB": 1}
        per_channel = rng.random() < 0.5
        zero_x, zero_y = draw(rng, sign_x, ()), draw(rng, sign_y, ())
        zero_w = self.zero(sign_w, (outputs,) if per_channel else (), rng.integers(0, 3))
        scale_x, scale_w = self.scales(()), self.scales((outputs,) if per_channel else ())
        distance = x.astype(np.int64) - int(zero_x)
        zeros = 0 if zero_w is None else zero_w.astype(np.int64)
        if per_channel and zero_w is not None:
            zeros = zeros.reshape([-1 if d == axis else 1 for d in range(w.ndim)])
        whole = w.astype(np.int64) - zeros
        if kind == "Conv":
            sums = convolve(distance, whole, attributes["pads"][:2], attributes["pads"][2:], [1, 2], [1, 1], groups)
        else:
            sums = distance @ (whole.T if attributes else whole)
        scale = scale_x * scale_w  # in f32
        names = [self.dequantized(f"x{index}", x, scale_x, zero_x, 1, False), self.dequantized(f"w{index}", w, scale_w, zero_w, axis, True)]
        if kind != "MatMul" and rng.random() < 0.7:
            bias = rng.integers(-1000, 1000, outputs).astype(np.int32)
            names.append(self.dequantized(f"b{index}", bias, scale, np.zeros(scale.shape, np.int32) if rng.random() < 0.5 else None, 0, True))
            sums = sums + bias.reshape(channel)
        self.nodes.append(helper.make_node(str(kind), names, [f"p{index}"], **attributes))
        scale_y = np.float32(np.exp2(np.ceil(np.log2(max(np.abs(sums * np.max(scale)).max() / 100, 1e-3)))) * rng.uniform(0.7, 1))
        value = sums.astype(np.float32) * (scale.reshape(channel if per_channel else ()) / scale_y)
        last, between = f"p{index}", rng.choice(["", "Relu", "Clip"])
        if between:
            bounds = [] if between == "Relu" else [self.operand(f"low{index}", np.float32(-20), True), self.operand(f"high{index}", np.float32(60), True)]
            self.nodes.append(helper.make_node(str(between), [last, *bounds], [f"r{index}"]))
            last = f"r{index}"
            value = np.maximum(value, 0) if between == "Relu" else np.clip(value, np.float32(-20) / scale_y, np.float32(60) / scale_y)
        self.nodes.append(helper.make_node("QuantizeLinear", [last, self.operand(f"sy{index}", scale_y, True), self.operand(f"zy{index}", zero_y, True)],
                                           [f"y{index}"]))
        self.outputs.append(helper.make_tensor_value_info(f"y{index}", helper.np_dtype_to_tensor_dtype(np.dtype(sign_y)), None))
        info = np.iinfo(sign_y)
        self.expected[f"y{index}"] = np.clip(np.rint(value) + np.float32(zero_y), info.min, info.max).astype(sign_y)
        self.labels[f"y{index}"] = (f"QDQ {kind} {x.dtype}{list(x.shape)} x {w.dtype}{list(w.shape)} {between}, "
                                    f"{'per channel' if per_channel else 'per tensor'}, zero points {zero_x}, {zero_w is not None}, {zero_y}")[:200]

    def save(self, path):
        graph = helper.make_graph(self.nodes, "integers", self.inputs, self.outputs, self.constants)
        onnx.save(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 21)], ir_version=10), path)


def differs(found, expected):
    """What is wrong with an output, or ''."""
    if not isinstance(expected, tuple):
        wrong = np.argwhere(found != expected) if found.shape == expected.shape else None
        low = high = expected
    else:
        exact, dtype, zero = expected
        info = np.iinfo(dtype)
        low, high = (np.clip(np.rint(exact + off) + zero, info.min, info.max) for off in (-1e-3, 1e-3))
        wrong = np.argwhere((found < low) | (found > high)) if found.shape == exact.shape and found.dtype == dtype else None
    if wrong is None:
        return f"shape or type is {found.dtype} {found.shape}"
    if not len(wrong):
        return ""
    at = tuple(wrong[0])
    return f"{len(wrong)} of {found.size} are wrong, first at {list(at)}: {found[at]}, expected {low[at]} to {high[at]}"


def float_products(dlc, path, device):
    """What is wrong with the contractions of a QDQ model, or '': but for groups of fewer than 16 channels they are of bytes."""
    kernels = subprocess.run([dlc, "compile", path, "--stage=kernels", f"--target={'cuda:sm_80' if device == 'emu' else 'cpu'}"], capture_output=True, text=True)
    if kernels.returncode:
        return kernels.stderr
    contractions = re.findall(r"dlc\.(?:matmul|conv) .*: \(tensor<[^>]*>, tensor<[^>]*x(\d+)x\d+x(\w+)>\).*", kernels.stdout)
    floats = [f"{channels} channels of {element}" for channels, element in contractions if element not in ("i8", "ui8") and int(channels) >= 16]
    return "; ".join(floats[:2]) if contractions else "no contractions found"


def exact_session(path):
    """ONNX Runtime without the saturating products of u8 and s8 that it takes on processors without VNNI."""
    options = onnxruntime.SessionOptions()
    options.add_session_config_entry("session.x64quantprecision", "1")
    return onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])


def networks(dlc, device):
    """Networks as ONNX Runtime quantizes them: (what, what is wrong or '')."""
    makers = {"mnist_cnn": small_models.mnist_cnn}
    if device == "cpu":
        makers |= {"mobilenet_v2": small_models.mobilenet_v2, "squeezenet": lambda: randomize.randomize(randomize.load_light("squeezenet"))}
    for name, make in makers.items():
        with tempfile.TemporaryDirectory() as folder:
            folder = pathlib.Path(folder)
            onnx.save(make(), folder / "float.onnx")
            model = folder / "model.onnx"
            quantize.quantize(folder / "float.onnx", model, per_channel=name != "squeezenet", signed=name == "mnist_cnn")
            session = exact_session(model)
            given, wanted = session.get_inputs()[0], session.get_outputs()[0].name
            x = np.random.default_rng(3).standard_normal([d if isinstance(d, int) else 1 for d in given.shape]).astype(np.float32)
            np.savez(folder / "in.npz", **{given.name: x})
            theirs = session.run([wanted], {given.name: x})[0]
            result = subprocess.run([dlc, "run", model, f"--device={device}", f"--input={folder}/in.npz", f"--output={folder}"], capture_output=True, text=True)
            yield f"{name} quantized, contractions", float_products(dlc, model, device)
            if result.returncode:
                yield f"{name} quantized", result.stderr
                continue
            off = np.abs(np.load(folder / f"{wanted}.npy") - theirs).max() / np.abs(theirs).max()
            yield f"{name} quantized", f"{off:.3f} of the largest output off" if not off <= 0.03 else ""


def qdq_faults(model, dlc, path, device):
    """What is checked of a QDQ model beside its results, each with what is wrong or ''."""
    yield "contractions", float_products(dlc, path, device)
    # Without its rewrites ONNX Runtime has no integer kernels for QDQ, with them it computes like here.
    session = exact_session(path)
    names = [value.name for value in session.get_outputs()]
    for name, theirs in zip(names, session.run(names, model.feed)):
        most = np.abs(theirs.astype(np.int64) - model.expected[name].astype(np.int64)).max()
        yield f"ONNX Runtime, {name}, {model.labels[name]}", f"{most} steps away" if most > 1 else ""


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", default="build")
    parser.add_argument("--device", default="cpu")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--models", type=int, default=2, help="how many of each kind, of 40 nodes each")
    args = parser.parse_args()
    dlc = pathlib.Path(args.build).resolve() / "bin/dlc"
    passed = failed = 0
    levels = ["x86-64-v3", "x86-64-v4", "native"] if args.device == "cpu" else [None]
    for seed, is_qdq in itertools.product(range(args.seed, args.seed + args.models), (False, True)):
        model = Model(seed)
        for _ in range(40 if is_qdq else 20):
            if is_qdq:
                model.qdq()
            else:
                model.matmul()
                model.conv()
        with tempfile.TemporaryDirectory() as folder:
            folder = pathlib.Path(folder)
            model.save(folder / "model.onnx")
            np.savez(folder / "inputs.npz", **model.feed)
            if is_qdq:
                for what, fault in qdq_faults(model, dlc, folder / "model.onnx", args.device):
                    passed, failed = passed + (not fault), failed + bool(fault)
                    if fault:
                        print(f"FAILED model {seed}, {what}: {fault}")
            for level in levels:
                what, file = f"{'QDQ ' if is_qdq else ''}model {seed} on {level or args.device}", folder / "model.onnx"
                output = folder / (level or "out")
                if level:
                    file = folder / f"{level}.dlc"
                    compiled = subprocess.run([dlc, "compile", folder / "model.onnx", f"--target=cpu:{level}", "-o", file], capture_output=True, text=True)
                    if compiled.returncode:
                        failed += 1
                        print(f"FAILED {what}: {compiled.stderr}")
                        continue
                result = subprocess.run([dlc, "run", file, f"--device={args.device}", f"--input={folder}/inputs.npz", f"--output={output}"],
                                        capture_output=True, text=True)
                if result.returncode == 3 and level == "x86-64-v4":
                    print(f"skipped {what}: this machine has no AVX-512")
                    continue
                if result.returncode:
                    failed += 1
                    print(f"FAILED {what}: {result.stderr}")
                    continue
                for name, expected in model.expected.items():
                    fault = differs(np.load(output / f"{name}.npy"), expected)
                    passed, failed = passed + (not fault), failed + bool(fault)
                    if fault:
                        print(f"FAILED {what}, {name}, {model.labels[name]}: {fault}")
    for what, fault in networks(dlc, args.device):
        passed, failed = passed + (not fault), failed + bool(fault)
        if fault:
            print(f"FAILED {what}: {fault}")
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
