"""Networks with control flow that only the run decides, as exporters write them: on each device beside ONNX Runtime.

    control_flow.py --build build [--device cpu] [name ...]      one line a check; last line: N passed, N failed

Each model is compiled once and run on several data sets, which differ in the course that the run takes.
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

F32, I64, BOOL = TensorProto.FLOAT, TensorProto.INT64, TensorProto.BOOL
RNG = np.random.default_rng(11)


def real(*shape, scale=1.0):
    return (RNG.normal(size=shape) * scale).astype(np.float32)


class Body:
    """Nodes, initializers, inputs and outputs of one graph."""

    def __init__(self, inputs=(), outputs=()):
        self.nodes, self.constants = [], {}
        self.inputs = [helper.make_tensor_value_info(*i) for i in inputs]
        self.outputs = [helper.make_tensor_value_info(*o) for o in outputs]

    def __call__(self, op, inputs, outputs, **attributes):
        self.nodes.append(helper.make_node(op, inputs, [outputs] if isinstance(outputs, str) else outputs, name=f"{op}_{outputs}", **attributes))

    def constant(self, name, value, dtype=None):
        self.constants[name] = np.asarray(value, dtype)

    def graph(self, name):
        return helper.make_graph(self.nodes, name, self.inputs, self.outputs,
                                 [numpy_helper.from_array(v, n) for n, v in self.constants.items()])


def model(body, opset=17):
    return helper.make_model(body.graph("main"), opset_imports=[helper.make_opsetid("", opset)], ir_version=9)


def greedy_decoder():
    """A GRU step in a Loop that stops at a token, or after as many steps as an input says."""
    vocabulary, hidden, longest, end = 23, 16, 40, 5
    step = Body([("i", I64, []), ("go", BOOL, []), ("token", I64, [1]), ("h", F32, [1, 1, hidden]), ("tokens", I64, [longest])],
                [("go_on", BOOL, []), ("next", I64, [1]), ("h_next", F32, [1, 1, hidden]), ("tokens_next", I64, [longest])])
    step.constant("none", [0], np.int64)
    step.constant("end", end, np.int64)
    step.constant("row", [1, 1, hidden], np.int64)
    step("Gather", ["embedding", "token"], "e")
    step("Reshape", ["e", "row"], "x")
    step("GRU", ["x", "w", "r", "b", "", "h"], ["y", "h_next"], hidden_size=hidden, linear_before_reset=1)
    step("Squeeze", ["h_next", "none"], "s")
    step("MatMul", ["s", "out"], "logits")
    step("ArgMax", ["logits"], "next", axis=1, keepdims=0)
    step("Unsqueeze", ["i", "none"], "place")
    step("ScatterElements", ["tokens", "place", "next"], "tokens_next", axis=0)
    step("Squeeze", ["next", "none"], "scalar")
    step("Equal", ["scalar", "end"], "ended")
    step("Not", ["ended"], "go_on")
    main = Body([("steps", I64, []), ("first", I64, [1]), ("h0", F32, [1, 1, hidden])],
                [("last", I64, [1]), ("h", F32, [1, 1, hidden]), ("tokens", I64, [longest])])
    main.constant("embedding", real(vocabulary, hidden))
    main.constant("w", real(1, 3 * hidden, hidden, scale=0.5))
    main.constant("r", real(1, 3 * hidden, hidden, scale=0.5))
    main.constant("b", real(1, 6 * hidden, scale=0.5))
    main.constant("out", real(hidden, vocabulary))
    main.constant("blank", np.full(longest, -1), np.int64)
    main.constant("true", True, np.bool_)
    main("Loop", ["steps", "true", "first", "h0", "blank"], ["last", "h", "tokens"], body=step.graph("step"))
    data = [{"steps": np.int64(n), "first": np.array([t], np.int64), "h0": real(1, 1, hidden)} for n, t in ((40, 1), (0, 2), (1, 3), (7, 4), (30, 9))]
    return model(main), data


def beam_search():
    """Beams of a bigram model: log softmax, the best of all continuations, the beams put in a new order."""
    vocabulary, beams, steps = 17, 4, 30
    step = Body([("i", I64, []), ("go", BOOL, []), ("scores", F32, [beams, 1]), ("last", I64, [beams]), ("paths", I64, [beams, steps])],
                [("go", BOOL, []), ("scores_next", F32, [beams, 1]), ("last_next", I64, [beams]), ("paths_next", I64, [beams, steps])])
    step.constant("all", [beams * vocabulary], np.int64)
    step.constant("k", [beams], np.int64)
    step.constant("size", vocabulary, np.int64)
    step.constant("column", [beams, 1], np.int64)
    step.constant("axis", [1], np.int64)
    step("Gather", ["bigrams", "last"], "logits")
    step("LogSoftmax", ["logits"], "p", axis=1)
    step("Add", ["p", "scores"], "total")
    step("Reshape", ["total", "all"], "flat")
    step("TopK", ["flat", "k"], ["best", "index"])
    step("Reshape", ["best", "column"], "scores_next")
    step("Div", ["index", "size"], "beam")
    step("Mod", ["index", "size"], "last_next")
    step("Gather", ["paths", "beam"], "kept")
    step("Expand", ["i", "column"], "places")
    step("Unsqueeze", ["last_next", "axis"], "new")
    step("ScatterElements", ["kept", "places", "new"], "paths_next", axis=1)
    main = Body([("steps", I64, []), ("last0", I64, [beams])], [("scores", F32, [beams, 1]), ("last", I64, [beams]), ("paths", I64, [beams, steps])])
    main.constant("bigrams", real(vocabulary, vocabulary, scale=2))
    main.constant("begin", [[0], [-1], [-2], [-3]], np.float32)
    main.constant("blank", np.zeros((beams, steps)), np.int64)
    main.constant("true", True, np.bool_)
    main("Loop", ["steps", "true", "begin", "last0", "blank"], ["scores", "last", "paths"], body=step.graph("step"))
    return model(main), [{"steps": np.int64(n), "last0": RNG.integers(0, vocabulary, beams)} for n in (30, 1, 0, 12)]


def bidirectional_scan():
    """Both directions and other axes than the first, over more rounds than are unrolled."""
    length, batch, width = 300, 3, 5
    step = Body([("s", F32, [batch, width]), ("a", F32, [batch, width]), ("z", F32, [batch, width])],
                [("s_next", F32, [batch, width]), ("sum", F32, [batch, width]), ("largest", F32, [batch])])
    step("Mul", ["s", "decay"], "d")
    step("Add", ["d", "a"], "s_next")
    step("MatMul", ["s_next", "w"], "m")
    step("Add", ["m", "z"], "sum")
    step("ReduceMax", ["sum"], "largest", axes=[1], keepdims=0)
    main = Body([("s0", F32, [batch, width]), ("x", F32, [batch, length, width])],
                [("s", F32, [batch, width]), ("y", F32, [batch, width, length]), ("largest", F32, [length, batch])])
    main.constant("decay", 0.7, np.float32)
    main.constant("w", real(width, width))
    main("Scan", ["s0", "x", "x"], ["s", "y", "largest"], num_scan_inputs=2, body=step.graph("step"), scan_input_axes=[1, -2],
         scan_input_directions=[0, 1], scan_output_axes=[-1, 0], scan_output_directions=[1, 0])
    return model(main), [{"s0": real(batch, width), "x": real(batch, length, width)} for _ in range(2)]


def branch(outputs, *nodes, constants=()):
    body = Body((), outputs)
    for name, value in constants:
        body.constant(name, value)
    for op, inputs, made, attributes in nodes:
        body(op, inputs, made, **attributes)
    return body.graph("branch")


def nested_if():
    """A choice inside a choice, over values from around both, one of them passed on as it is."""
    shape = [2, 6]
    inner = {"then_branch": branch([("t", F32, shape)], ("Tanh", ["h"], "t", {})),
             "else_branch": branch([("e", F32, shape)], ("MatMul", ["h", "w"], "m", {}), ("Add", ["m", "x"], "e", {}))}
    outer = {"then_branch": branch([("t2", F32, shape), ("u", F32, shape)], ("Mul", ["x", "h"], "t2", {}), ("Identity", ["x"], "u", {})),
             "else_branch": branch([("e2", F32, shape), ("v", F32, shape)], ("If", ["small"], "e2", inner), ("Relu", ["h"], "v", {}))}
    main = Body([("x", F32, shape)], [("y", F32, shape), ("z", F32, shape)])
    main.constant("w", real(6, 6))
    main.constant("zero", 0, np.float32)
    main.constant("limit", 4, np.float32)
    main("MatMul", ["x", "w"], "h")
    main("ReduceSum", ["x"], "sum", keepdims=0)
    main("Greater", ["sum", "zero"], "positive")
    main("Abs", ["sum"], "size")
    main("Less", ["size", "limit"], "small")
    main("If", ["positive"], ["a", "z"], **outer)
    main("Add", ["a", "x"], "y")
    base = real(*shape, scale=0.1)
    return model(main), [{"x": base + np.float32(by)} for by in (0.5, -0.1, -0.9)]


def newton():
    """A loop without a trip count: until the change is small."""
    step = Body([("i", I64, []), ("go", BOOL, []), ("r", F32, [8])], [("go_on", BOOL, []), ("r_next", F32, [8])])
    step.constant("half", 0.5, np.float32)
    step.constant("enough", 1e-5, np.float32)
    step("Div", ["x", "r"], "q")
    step("Add", ["q", "r"], "s")
    step("Mul", ["s", "half"], "r_next")
    step("Sub", ["r_next", "r"], "change")
    step("Abs", ["change"], "size")
    step("ReduceMax", ["size"], "most", keepdims=0)
    step("Greater", ["most", "enough"], "go_on")
    main = Body([("x", F32, [8])], [("root", F32, [8])])
    main.constant("true", True, np.bool_)
    main("Loop", ["", "true", "x"], ["root"], body=step.graph("step"))
    return model(main), [{"x": np.abs(real(8, scale=s)) + np.float32(0.5)} for s in (1, 1000)]


def scan_outputs():
    """A Loop whose values of all rounds are kept, with a scalar among them; nested in it one without a condition."""
    rounds, width = 300, 7
    inner = Body([("j", I64, []), ("c", BOOL, []), ("t", F32, [width])], [("c", BOOL, []), ("t_next", F32, [width])])
    inner("Mul", ["t", "factor"], "u")
    inner("Add", ["u", "x"], "t_next")
    step = Body([("i", I64, []), ("go", BOOL, []), ("v", F32, [width])],
                [("go", BOOL, []), ("v_next", F32, [width]), ("v_kept", F32, [width]), ("total", F32, []), ("count", I64, [])])
    step.constant("three", 3, np.int64)
    step("Loop", ["three", "", "v"], ["v_next"], body=inner.graph("inner"))
    step("Identity", ["v_next"], "v_kept")
    step("ReduceSum", ["v_next"], "total", keepdims=0)
    step("Mul", ["i", "i"], "count")
    main = Body([("x", F32, [width])], [("last", F32, [width]), ("all", F32, [rounds, width]), ("totals", F32, [rounds]), ("counts", I64, [rounds])])
    main.constant("rounds", rounds, np.int64)
    main.constant("factor", real(width, scale=0.3))
    main.constant("zeros", np.zeros(width), np.float32)
    main("Loop", ["rounds", "", "zeros"], ["last", "all", "totals", "counts"], body=step.graph("step"))
    return model(main), [{"x": real(width)}]


def swapped():
    """Two carried values that change places, and one that stays as it is."""
    step = Body([("i", I64, []), ("go", BOOL, []), ("a", F32, [4]), ("b", F32, [4]), ("c", F32, [4])],
                [("go", BOOL, []), ("b_out", F32, [4]), ("next", F32, [4]), ("c_out", F32, [4])])
    step("Add", ["a", "b"], "sum")
    step("Mul", ["sum", "c"], "next")
    step("Identity", ["b"], "b_out")
    step("Identity", ["c"], "c_out")
    main = Body([("n", I64, []), ("x", F32, [4]), ("y", F32, [4])], [("a", F32, [4]), ("b", F32, [4]), ("c", F32, [4])])
    main.constant("true", True, np.bool_)
    main.constant("most", [0.5, 0.6, 0.7, 0.4], np.float32)
    main("Loop", ["n", "true", "x", "y", "most"], ["a", "b", "c"], body=step.graph("step"))
    return model(main), [{"n": np.int64(n), "x": real(4), "y": real(4)} for n in (0, 1, 2, 9)]


def recurrent(op, gates, length, hidden=10, **attributes):
    batch, width = 3, 6
    directions = 2 if attributes.get("direction") == "bidirectional" else 1
    main = Body([("x", F32, [length, batch, width]), ("lengths", TensorProto.INT32, [batch])],
                [("y", F32, [length, directions, batch, hidden]), ("h", F32, [directions, batch, hidden])])
    main.constant("w", real(directions, gates * hidden, width, scale=0.4))
    main.constant("r", real(directions, gates * hidden, hidden, scale=0.4))
    main.constant("b", real(directions, 2 * gates * hidden, scale=0.4))
    main(op, ["x", "w", "r", "b", "lengths"], ["y", "h"], hidden_size=hidden, **attributes)
    return model(main), [{"x": real(length, batch, width), "lengths": np.array(l, np.int32)} for l in ([length, 1, length // 2 + 1], [length] * 3)]


def voice_detection():
    """The sampling rate chooses the network: convolutions and an LSTM cell with its state, as voice detectors have them."""
    hidden, window = 8, 64
    branches, main = {}, Body([("x", F32, [1, window]), ("state", F32, [2, 1, hidden]), ("rate", I64, [])],
                              [("p", F32, [1, 1]), ("state_next", F32, [2, 1, hidden])])
    for name, stride in (("then_branch", 2), ("else_branch", 4)):
        body = Body((), [(f"p_{stride}", F32, [1, 1]), (f"s_{stride}", F32, [2, 1, hidden])])
        n = lambda stem: f"{stem}_{stride}"
        body.constant(n("axis"), [1], np.int64)
        body.constant(n("first"), [0], np.int64)
        body.constant(n("taps"), real(hidden, 1, 5, scale=0.5))
        body.constant(n("w"), real(1, 4 * hidden, hidden, scale=0.5))
        body.constant(n("r"), real(1, 4 * hidden, hidden, scale=0.5))
        body.constant(n("b"), real(1, 8 * hidden, scale=0.5))
        body.constant(n("out"), real(hidden, 1))
        body.constant(n("halves"), [1, 1], np.int64)
        body("Unsqueeze", ["x", n("axis")], n("channel"))
        body("Conv", [n("channel"), n("taps")], n("conv"), strides=[stride], pads=[2, 2])
        body("Relu", [n("conv")], n("relu"))
        body("Transpose", [n("relu")], n("steps"), perm=[2, 0, 1])
        body("Split", ["state", n("halves")], [n("h0"), n("c0")], axis=0)
        body("LSTM", [n("steps"), n("w"), n("r"), n("b"), "", n("h0"), n("c0")], ["", n("h"), n("c")], hidden_size=hidden)
        body("Concat", [n("h"), n("c")], n("s"), axis=0)
        body("Squeeze", [n("h"), n("first")], n("row"))
        body("MatMul", [n("row"), n("out")], n("logit"))
        body("Sigmoid", [n("logit")], n("p"))
        branches[name] = body.graph(name)
    main.constant("high", 16000, np.int64)
    main("Equal", ["rate", "high"], "is_high")
    main("If", ["is_high"], ["p", "state_next"], **branches)
    return model(main), [{"x": real(1, window), "state": real(2, 1, hidden), "rate": np.int64(r)} for r in (16000, 8000)]


MODELS = {"greedy_decoder": greedy_decoder, "beam_search": beam_search, "bidirectional_scan": bidirectional_scan, "nested_if": nested_if,
          "newton": newton, "scan_outputs": scan_outputs, "swapped": swapped, "voice_detection": voice_detection,
          "lstm_1": lambda: recurrent("LSTM", 4, 1), "lstm_7": lambda: recurrent("LSTM", 4, 7),
          "lstm_1000": lambda: recurrent("LSTM", 4, 1000), "lstm_both": lambda: recurrent("LSTM", 4, 140, direction="bidirectional"),
          "gru_reverse": lambda: recurrent("GRU", 3, 133, direction="reverse", linear_before_reset=0),
          "rnn": lambda: recurrent("RNN", 1, 200),
          # All steps in one launch on CUDA.
          "lstm_repeated": lambda: recurrent("LSTM", 4, 9, hidden=64, direction="bidirectional"),
          "gru_repeated": lambda: recurrent("GRU", 3, 9, hidden=64, direction="bidirectional", linear_before_reset=1),
          "gru_reset_before_repeated": lambda: recurrent("GRU", 3, 9, hidden=64, direction="bidirectional", linear_before_reset=0),
          "rnn_repeated": lambda: recurrent("RNN", 1, 9, hidden=64, direction="reverse")}
SLOW_ON_EMU = {"lstm_1000"}


def write(network, data, folder):
    path = folder / "model.onnx"
    onnx.save(network, path)
    session = ort.InferenceSession(str(path), providers=["CPUExecutionProvider"])
    for number, feed in enumerate(data):
        case = folder / f"test_data_set_{number}"
        case.mkdir()
        for i, value in enumerate(session.get_inputs()):
            (case / f"input_{i}.pb").write_bytes(numpy_helper.from_array(np.asarray(feed[value.name]), value.name).SerializeToString())
        for i, (value, out) in enumerate(zip(session.get_outputs(), session.run(None, {n: np.asarray(v) for n, v in feed.items()}))):
            (case / f"output_{i}.pb").write_bytes(numpy_helper.from_array(np.asarray(out), value.name).SerializeToString())
    return path


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build", default="build")
    parser.add_argument("--device", default="cpu", choices=["cpu", "emu", "reference"])
    parser.add_argument("names", nargs="*")
    args = parser.parse_args()
    dlc = pathlib.Path(args.build).resolve() / "bin" / "dlc"
    passed = failed = 0
    for name in args.names or MODELS:
        if args.device == "emu" and name in SLOW_ON_EMU and not args.names:
            continue
        with tempfile.TemporaryDirectory() as scratch:
            network, data = MODELS[name]()
            path = write(network, data, pathlib.Path(scratch))
            result = subprocess.run([dlc, "check", path, f"--device={args.device}", "--rtol=1e-3", "--atol=1e-4"], capture_output=True, text=True)
            said = result.stdout + result.stderr
            ok = result.returncode == 0 and f"{len(data)} passed, 0 failed" in said
            constant = "compiled in" in said  # an input's value decided what was compiled
            ok = ok and not constant
        passed, failed = passed + ok, failed + (not ok)
        print(f"{'ok    ' if ok else 'FAILED'} {name} on {args.device}, {len(data)} data sets" + ("" if ok else f"\n{said}"), flush=True)
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
