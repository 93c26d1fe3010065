"""Random loops in whose rounds data decide about sizes, and which carry what grows and sequences, beside ONNX Runtime.

    run_loops.py [--build build] [--device cpu|emu] [--seeds 0:80]      one line a loop; last line: N passed, N failed

Each is compiled once and run for several numbers of rounds.
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

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "tools"))
import session  # noqa: E402

ROUNDS = (0, 1, 5, 9)
FLOAT, INT, BOOL = TensorProto.FLOAT, TensorProto.INT64, TensorProto.BOOL


def info(name, kind, shape):
    return helper.make_tensor_value_info(name, kind, shape)


class Body:
    """Nodes of a round: it has its number `i`, a vector `v`, and a matrix `g` where there is one."""

    def __init__(self, rng):
        self.rng, self.nodes, self.constants = rng, [], {}

    def name(self):
        return f"t{len(self.nodes)}_{len(self.constants)}"

    def constant(self, value):
        name = f"c{len(self.constants)}"
        self.constants[name] = np.asarray(value)
        return name

    def real(self, value):
        return self.constant(np.float32(value))

    def add(self, op, *inputs, **attributes):
        outputs = [self.name() + letter for letter in ("ab" if op == "TopK" else "a")]
        self.nodes.append(helper.make_node(op, inputs, outputs, **attributes))
        return outputs[0]

    def count(self, most):
        """min(i + 1, most), one element."""
        return self.add("Unsqueeze", self.add("Min", self.add("Add", "i", self.constant(np.int64(1))), self.constant(np.int64(most))), self.constant([0]))

    def number(self, size):
        """Of the vector's elements those that data choose, as one number."""
        kind, first = self.rng.integers(6), self.constant([0])
        if kind == 0:
            large = self.add("Greater", "v", self.real(self.rng.normal() / 2))
            return self.add("ReduceSum", self.add("Compress", "v", large, axis=0), keepdims=0)
        if kind == 1:
            places = self.add("NonZero", self.add("Less", "v", self.real(self.rng.normal() / 2)))
            return self.add("ReduceSumSquare", self.add("Gather", "v", self.add("Squeeze", places, first)), keepdims=0)
        if kind == 2:
            return self.add("ReduceMax", self.add("Slice", "v", first, self.count(size), first), keepdims=0)
        if kind == 3:
            return self.add("ReduceMean", self.add("TopK", "v", self.count(size), axis=0), keepdims=0)
        if kind == 4:
            counted = self.add("Range", self.constant(np.int64(0)), self.add("Add", "i", self.constant(np.int64(1))), self.constant(np.int64(1)))
            return self.add("ReduceMean", self.add("Cast", counted, to=FLOAT), keepdims=0)
        return self.add("ReduceMin", "v", keepdims=0)

    def grown(self, columns, following):
        total = self.add("ReduceSum", following, keepdims=0)
        row = self.add("Reshape", self.add("Mul", total, self.constant(np.ones((1, columns), np.float32))), self.constant([1, columns]))
        kind = self.rng.integers(3)
        if kind == 0:
            return self.add("Concat", "g", row, axis=0)
        if kind == 1:
            return self.add("Concat", row, "g", row, axis=0)
        large = self.add("Greater", self.add("ReduceSum", "g", self.constant([1]), keepdims=0), self.real(-0.5))
        return self.add("Concat", self.add("Compress", "g", large, axis=0), row, axis=0)


    def edited(self, following):
        """The sequence `q` of vectors with one element more, and what data do with it."""
        length = lambda q: self.add("SequenceLength", q)
        place = lambda q: self.add("Mod", "i", length(q))
        element = self.add("Mul", following, self.real(self.rng.normal()))
        q = self.add("SequenceInsert", "q", element)
        for kind in self.rng.integers(6, size=self.rng.integers(1, 4)):
            if kind == 0:
                q = self.add("SequenceInsert", q, "v", place(q))
            elif kind == 1:
                q = self.add("SequenceInsert", q, self.add("Add", self.add("SequenceAt", q, self.constant(np.int64(-1))), "v"))
            elif kind == 2:
                there = self.add("SequenceAt", q, place(q))
                q = self.add("SequenceInsert", self.add("SequenceErase", q, place(q)), there, self.constant(np.int64(0)))
            elif kind == 3:
                q = self.add("SequenceInsert", self.add("SequenceErase", q), element)
            elif kind == 4:
                q = self.add("If", self.add("Less", self.add("ReduceMax", "v", keepdims=0), self.real(0.3)), then_branch=branch("SequenceInsert", q, "v"), else_branch=branch("Identity", q))
            else:
                q = self.add("If", self.add("Greater", length(q), self.constant(np.int64(self.rng.integers(3, 7)))), then_branch=branch("SequenceErase", q, place(q)), else_branch=branch("Identity", q))
        return q


    def uneven(self, columns, following):
        """The sequence `r` of matrices of any height with one more, and what data do with it."""
        length = lambda q: self.add("SequenceLength", q)
        place = lambda q: self.add("Mod", "i", length(q))

        def matrix():
            whole = self.add("Mul", self.add("Unsqueeze", following, self.constant([1])), self.constant(np.linspace(0.5, 1, columns, dtype=np.float32)[None]))
            kind = self.rng.integers(4)
            if kind == 0:
                return self.add("Compress", whole, self.add("Greater", "v", self.real(self.rng.normal() / 2)), axis=0)
            if kind == 1:
                return self.add("Slice", whole, self.constant([0]), self.count(4), self.constant([0]))
            if kind == 2:
                return self.add("Concat", whole, whole, axis=0)
            return whole

        r = self.add("SequenceInsert", "r", matrix())
        for kind in self.rng.integers(6, size=self.rng.integers(1, 4)):
            if kind == 0:
                r = self.add("SequenceInsert", r, matrix(), place(r))
            elif kind == 1:
                r = self.add("SequenceInsert", r, self.add("Tanh", self.add("SequenceAt", r, place(r))))
            elif kind == 2:
                there = self.add("SequenceAt", r, place(r))
                r = self.add("SequenceInsert", self.add("SequenceErase", r, place(r)), there, self.constant(np.int64(0)))
            elif kind == 3:
                r = self.add("SequenceInsert", self.add("SequenceErase", r), matrix())
            elif kind == 4:
                r = self.add("If", self.add("Less", self.add("ReduceMax", "v", keepdims=0), self.real(0.3)), then_branch=branch("SequenceInsert", r, matrix()), else_branch=branch("Identity", r))
            else:
                r = self.add("If", self.add("Greater", length(r), self.constant(np.int64(self.rng.integers(3, 7)))), then_branch=branch("SequenceErase", r, place(r)), else_branch=branch("Identity", r))
        return r


def branch(op, *inputs):
    name = f"{op}_{'_'.join(inputs)}"
    return helper.make_graph([helper.make_node(op, inputs, [name])], op, [], [helper.make_tensor_sequence_value_info(name, FLOAT, None)])


def after_uneven(rng, columns):
    """What is made of the sequence of matrices behind the loop: (nodes, results, constants)."""
    kept, total, each = info("doubled", FLOAT, [None, columns]), info("sum", FLOAT, [1, columns]), info("matrix", FLOAT, [None, columns])
    body = helper.make_graph([helper.make_node("Add", ["matrix", "matrix"], ["doubled"]), helper.make_node("ReduceSum", ["doubled", "zero"], ["sum"], keepdims=1)], "matrices", [each],
                             [kept, total], [numpy_helper.from_array(np.array([0]), "zero")])
    nodes = [helper.make_node("ConcatFromSequence", ["matrices"], ["tall"], axis=int(rng.choice([0, -2]))), helper.make_node("SequenceLength", ["matrices"], ["number"]),
             helper.make_node("SequenceAt", ["matrices", "place"], ["chosen"]), helper.make_node("SequenceMap", ["matrices"], ["doubles", "sums"], body=body),
             helper.make_node("ConcatFromSequence", ["sums"], ["all_sums"], axis=0)]
    results = [info("tall", FLOAT, [None, columns]), info("number", INT, []), info("chosen", FLOAT, [None, columns]), info("all_sums", FLOAT, [None, columns]),
               helper.make_tensor_sequence_value_info("doubles", FLOAT, [None, columns])]
    return nodes, results, {"place": np.int64(rng.choice([0, -1]))}


def after(rng, size):
    """What is made of the sequence behind the loop: (nodes, results, constants)."""
    one, total, each = info("one", FLOAT, [size]), info("total", FLOAT, [1]), info("each", FLOAT, [size])
    body = helper.make_graph([helper.make_node("Mul", ["each", "each"], ["one"]), helper.make_node("ReduceSum", ["one"], ["total"])], "each", [each], [one, total])
    nodes = [helper.make_node("ConcatFromSequence", ["edited"], ["joined"], axis=int(rng.integers(2) - 1), new_axis=1), helper.make_node("SequenceLength", ["edited"], ["length"]),
             helper.make_node("SequenceAt", ["edited", "last"], ["end"]), helper.make_node("SequenceMap", ["edited"], ["mapped", "totals"], body=body),
             helper.make_node("ConcatFromSequence", ["totals"], ["long"], axis=0)]
    results = [info("joined", FLOAT, [None, None]), info("length", INT, []), info("end", FLOAT, [size]), info("long", FLOAT, [None]),
               helper.make_tensor_sequence_value_info("mapped", FLOAT, [size])]
    return nodes, results, {"last": np.int64(-1)}


def make(seed):
    """-> (model, shapes of what the loop begins with, bounds of sizes that have none of their own)."""
    rng = np.random.default_rng(seed)
    size, bounds = int(rng.integers(3, 9)), []
    body = Body(rng)
    number = body.number(size)
    mixed = body.add(str(rng.choice(["Add", "Sub", "Max"])), number, body.number(size))
    following = body.add("Tanh", body.add("Sub", "v", body.add("Mul", mixed, body.real(0.1))))
    carried, given, results = [info("v", FLOAT, [size])], [info("x", FLOAT, [size])], [info("y", FLOAT, [size])]
    outputs = [info(following, FLOAT, [size])]
    if rng.random() < 0.6:
        columns, rows = int(rng.integers(1, 4)), int(rng.integers(1, 4))
        carried.append(info("g", FLOAT, [None, columns]))
        given.append(info("g0", FLOAT, [rows, columns]))
        results.append(info("grown", FLOAT, [None, columns]))
        outputs.append(info(body.grown(columns, following), FLOAT, [None, columns]))
        bounds.append("grown[0]=0..64")
    before, behind, more, constants = [], [], [], {}
    if rng.random() < 0.5:
        before = [helper.make_node("SequenceConstruct", ["x"] * int(rng.integers(1, 3)), ["begun"])]
        carried.append(helper.make_tensor_sequence_value_info("q", FLOAT, [size]))
        given.append(helper.make_tensor_sequence_value_info("begun", FLOAT, [size]))
        results.append(helper.make_tensor_sequence_value_info("edited", FLOAT, [size]))
        outputs.append(helper.make_tensor_sequence_value_info(body.edited(following), FLOAT, [size]))
        bounds.append("edited[0]=0..48")
        behind, more, constants = after(rng, size)
    if rng.random() < 0.4:
        columns = int(rng.integers(1, 4))
        before += [helper.make_node("Unsqueeze", ["x", "axis"], ["column"]), helper.make_node("Mul", ["column", "factors"], ["wide"]), helper.make_node("SequenceConstruct", ["wide"] * int(rng.integers(1, 3)), ["first"])]
        carried.append(helper.make_tensor_sequence_value_info("r", FLOAT, [None, columns]))
        given.append(helper.make_tensor_sequence_value_info("first", FLOAT, [None, columns]))
        results.append(helper.make_tensor_sequence_value_info("matrices", FLOAT, [None, columns]))
        outputs.append(helper.make_tensor_sequence_value_info(body.uneven(columns, following), FLOAT, [None, columns]))
        nodes, extra, held = after_uneven(rng, columns)
        behind, more = behind + nodes, more + extra
        constants |= held | {"axis": np.array([1]), "factors": np.linspace(1, 2, columns, dtype=np.float32)[None]}
        bounds.append("matrices[0]=0..64")
    goes_on = body.add("Less", body.add("ReduceMax", following, keepdims=0), body.real(rng.choice([0.6, 5])))
    if rng.random() < 0.5:
        outputs.append(info(body.add("Identity", number), FLOAT, []))
        results.append(info("kept", FLOAT, [None]))
        bounds.append("kept[0]=0..32")
    rounds = helper.make_graph(body.nodes, "body", [info("i", INT, []), info("go", BOOL, []), *carried], [info(goes_on, BOOL, []), *outputs],
                               [numpy_helper.from_array(value, name) for name, value in body.constants.items()])
    loop = helper.make_node("Loop", ["n", "", *(each.name for each in given)], [each.name for each in results], body=rounds)
    given = [each for each in given if each.type.HasField("tensor_type")]
    graph = helper.make_graph([*before, loop, *behind], "main", [info("n", INT, []), *given], results + more,
                              [numpy_helper.from_array(value, name) for name, value in constants.items()])
    shapes = {each.name: [dim.dim_value for dim in each.type.tensor_type.shape.dim] for each in given}
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 18)], ir_version=9), shapes, bounds


def check(args, seed, folder):
    """What is wrong, or nothing."""
    model, shapes, bounds = make(seed)
    path, artifact, dlc = folder / "loop.onnx", folder / "loop.dlc", args.build / "bin" / "dlc"
    onnx.save(model, path)
    options = ort.SessionOptions()
    options.log_severity_level = 3
    peer = ort.InferenceSession(path, options, providers=["CPUExecutionProvider"])
    target = "cpu" if args.device == "cpu" else "cuda:sm_90a"
    compiled = subprocess.run([dlc, "compile", path, "-o", artifact, f"--target={target}", *(f"--dim={each}" for each in bounds)], capture_output=True, text=True)
    if compiled.returncode:
        return compiled.stderr
    mine = session.Session(args.build / "lib" / "libdlc.so", artifact, args.device)
    rng = np.random.default_rng(seed)
    for rounds in ROUNDS:
        feed = {"n": np.array(rounds), **{name: rng.standard_normal(shape).astype(np.float32) for name, shape in shapes.items()}}
        try:
            found = mine.run_named(feed)
        except RuntimeError as error:
            return f"{rounds} rounds: {error}"
        for output, expected in zip(peer.get_outputs(), peer.run(None, feed)):
            value = found[output.name]
            pairs = list(zip(value, expected)) if isinstance(expected, list) else [(value, expected)]
            equal = len(value) == len(expected) if isinstance(expected, list) else True
            if not equal or any(own.shape != theirs.shape or not np.allclose(own, theirs, rtol=1e-3, atol=1e-4) for own, theirs in pairs):
                return f"{rounds} rounds: {output.name} is {value}, expected {expected}"
    mine.close()
    return ""


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build", type=pathlib.Path, default=pathlib.Path("build"))
    parser.add_argument("--device", default="cpu", choices=["cpu", "emu"])
    parser.add_argument("--seeds", default="0:80")
    args = parser.parse_args()
    args.build = args.build.resolve()
    first, last = map(int, args.seeds.split(":"))
    passed = 0
    for seed in range(first, last):
        with tempfile.TemporaryDirectory() as folder:
            problem = check(args, seed, pathlib.Path(folder))
        passed += not problem
        print(f"{'FAILED' if problem else 'ok    '} loop {seed} on {args.device}" + (f": {problem}" if problem else ""), flush=True)
    print(f"{passed} passed, {last - first - passed} failed")
    return passed < last - first


if __name__ == "__main__":
    sys.exit(main())
