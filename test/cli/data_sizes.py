"""Models in which data decide about sizes, written into a folder; and runs of their artifacts, held against ONNX Runtime.

    data_sizes.py models FOLDER
    data_sizes.py run FOLDER DEVICE [NAME...]      the models, of one artifact FOLDER/NAME.dlc each, on several sets of data: a line for each
"""
import pathlib
import shutil
import subprocess
import sys

import numpy as np
import onnx
import onnxruntime as ort
from onnx import TensorProto, helper, numpy_helper

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "tools"))
import session  # noqa: E402

F, I = TensorProto.FLOAT, TensorProto.INT64


def value(name, dims, kind=F):
    return helper.make_tensor_value_info(name, kind, dims)


def constant(name, values, kind=np.int64):
    return numpy_helper.from_array(np.array(values, kind), name)


def node(op, inputs, *outputs, **attributes):
    return helper.make_node(op, inputs, list(outputs), name="/" + outputs[0], **attributes)


def weight(name, *shape):
    return numpy_helper.from_array((np.random.default_rng(len(name)).standard_normal(shape) * 0.5).astype(np.float32), name)


def mask(rng, *shape):
    return (rng.standard_normal(shape) * (rng.random(shape) < rng.random())).astype(np.float32)


def nonzero():
    return ([node("NonZero", ["x"], "y")], [value("x", [4, 5])], [value("y", [2, None], I)], [],
            lambda rng: {"x": mask(rng, 4, 5)})


def compress():
    nodes = [node("Greater", ["x", "zero"], "c"), node("Compress", ["x", "c"], "flat"),
             node("Compress", ["w", "c"], "rows", axis=1), node("Add", ["rows", "rows"], "twice")]
    return (nodes, [value("x", [7]), value("w", [2, 7, 3])], [value("flat", [None]), value("twice", [2, None, 3])],
            [constant("zero", 0, np.float32)],
            lambda rng: {"x": mask(rng, 7), "w": rng.standard_normal((2, 7, 3)).astype(np.float32)})


def unique(ordered):
    return ([node("Unique", ["x"], "y", "first", "inverse", "counts", sorted=ordered)], [value("x", [3, 5], I)],
            [value(name, [None], I) for name in ("y", "first", "inverse", "counts")], [],
            lambda rng: {"x": rng.integers(0, rng.integers(1, 9), (3, 5))})


def boxes_of(rng, count, centred=False):
    corner, size = rng.random((1, count, 2)) * 4, rng.random((1, count, 2)) + 0.5
    return np.concatenate([corner, size if centred else corner + size], -1).astype(np.float32)


def detector():
    """A head as of SSD: boxes and class scores, suppression, and of what is left boxes, scores and classes."""
    nodes = [node("MatMul", ["features", "w"], "logits"), node("Transpose", ["logits"], "turned", perm=[0, 2, 1]),
             node("Sigmoid", ["turned"], "scores"),
             node("NonMaxSuppression", ["boxes", "scores", "most", "overlap", "least"], "selected"),
             node("Gather", ["selected", "two"], "which", axis=1), node("Gather", ["selected", "one"], "class", axis=1),
             node("Squeeze", ["boxes", "first"], "flat"), node("Gather", ["flat", "which"], "kept", axis=0),
             node("Squeeze", ["scores", "first"], "table"), node("GatherND", ["table", "places"], "confidence"),
             node("Slice", ["selected", "from", "to", "last"], "places")]
    nodes = nodes[:-2] + [nodes[-1], nodes[-2]]
    return (nodes, [value("features", [1, 40, 6]), value("boxes", [1, 40, 4])],
            [value("selected", [None, 3], I), value("kept", [None, 4]), value("confidence", [None]), value("class", [None], I)],
            [weight("w", 6, 3), constant("most", [7]), constant("overlap", [0.4], np.float32), constant("least", [0.6], np.float32),
             constant("two", 2), constant("one", 1), constant("first", [0]), constant("from", [1]), constant("to", [3]), constant("last", [1])],
            lambda rng: {"features": (rng.standard_normal((1, 40, 6)) * rng.integers(0, 3)).astype(np.float32), "boxes": boxes_of(rng, 40)})


def detector_yolo():
    """A head as of YOLO: centres and sizes, the box's score times that of each class."""
    nodes = [node("Split", ["x", "parts"], "boxes", "whole", "classes", axis=2), node("Mul", ["whole", "classes"], "product"),
             node("Transpose", ["product"], "scores", perm=[0, 2, 1]),
             node("NonMaxSuppression", ["boxes", "scores", "most", "overlap", "least"], "selected", center_point_box=1),
             node("Slice", ["selected", "from", "to", "last"], "places"), node("Cast", ["places"], "real", to=F),
             node("Gather", ["selected", "two"], "which", axis=1), node("Gather", ["boxes", "which"], "kept", axis=1)]
    return (nodes, [value("x", [1, 50, 9])], [value("selected", [None, 3], I), value("real", [None, 2]), value("kept", [1, None, 4])],
            [constant("parts", [4, 1, 4]), constant("most", [20]), constant("overlap", [0.5], np.float32), constant("least", [0.3], np.float32),
             constant("two", 2), constant("from", [1]), constant("to", [3]), constant("last", [1])],
            lambda rng: {"x": np.concatenate([boxes_of(rng, 50, True), rng.random((1, 50, 5)).astype(np.float32)], -1)})


def experts():
    """A mixture of three experts: the tokens of each are gathered, computed and put back."""
    nodes, weights = [node("MatMul", ["x", "router"], "logits"), node("ArgMax", ["logits"], "chosen", axis=1, keepdims=0)], [weight("router", 8, 3)]
    total = "zeros"
    for e in range(3):
        nodes += [node("Equal", ["chosen", f"n{e}"], f"mine{e}"), node("NonZero", [f"mine{e}"], f"rows{e}"),
                  node("Squeeze", [f"rows{e}", "first"], f"index{e}"), node("Gather", ["x", f"index{e}"], f"tokens{e}", axis=0),
                  node("MatMul", [f"tokens{e}", f"up{e}"], f"wide{e}"), node("Relu", [f"wide{e}"], f"act{e}"),
                  node("MatMul", [f"act{e}", f"down{e}"], f"out{e}"), node("Unsqueeze", [f"index{e}", "last"], f"places{e}"),
                  node("ScatterND", [total, f"places{e}", f"out{e}"], f"total{e}")]
        weights += [weight(f"up{e}", 8, 16), weight(f"down{e}", 16, 8), constant(f"n{e}", e)]
        total = f"total{e}"
    return (nodes, [value("x", [16, 8])], [value(total, [16, 8])],
            weights + [constant("first", [0]), constant("last", [1]), constant("zeros", np.zeros((16, 8)), np.float32)],
            lambda rng: {"x": rng.standard_normal((16, 8)).astype(np.float32) + np.float32(rng.integers(-1, 2))})


def counted():
    """Sizes that become values: how many rows there are, and their mean."""
    nodes = [node("NonZero", ["m"], "at"), node("Squeeze", ["at", "first"], "index"), node("Gather", ["x", "index"], "rows", axis=0),
             node("Shape", ["rows"], "shape"), node("Cast", ["shape"], "real", to=F),
             node("ReduceMean", ["rows"], "mean", axes=[0], keepdims=0), node("Softmax", ["rows"], "soft", axis=0)]
    return (nodes, [value("m", [9]), value("x", [9, 5])], [value("real", [2]), value("mean", [5]), value("soft", [None, 5])],
            [constant("first", [0])],
            lambda rng: {"m": np.maximum(mask(rng, 9), np.eye(9, dtype=np.float32)[4]), "x": rng.standard_normal((9, 5)).astype(np.float32)})


def compared():
    """A count that data decide, compared: it chooses a branch, and how many rounds there are; and a size that is always the same, which chooses a rank."""
    one, none = graph("one", [node("Unsqueeze", ["x", "first"], "high")], [], [value("high", [1])]), graph("none", [node("Neg", ["x"], "low")], [], [value("low", [])])
    few = graph("few", [node("Neg", ["at"], "less")], [], [value("less", [1, None], I)])
    many = graph("many", [node("Concat", ["at", "at"], "twice", axis=1)], [], [value("twice", [1, None], I)])
    body = graph("body", [node("Mul", ["v", "half"], "v_next"), node("Add", ["i", "three"], "so_far"), node("Less", ["so_far", "size"], "on"), node("Squeeze", ["on", "first"], "again")],
                 [value("i", [], I), value("go", [], TensorProto.BOOL), value("v", [])], [value("again", [], TensorProto.BOOL), value("v_next", [])])
    nodes = [node("NonZero", ["m"], "at"), node("Shape", ["at"], "sizes"), node("Gather", ["sizes", "one"], "size", axis=0), node("Greater", ["size", "three"], "c"),
             node("Squeeze", ["c", "first"], "large"), node("If", ["large"], "part", then_branch=many, else_branch=few), node("Add", ["part", "part"], "y"),
             node("Loop", ["", "large", "x"], "z", body=body), node("Shape", ["m"], "nine"), node("Greater", ["nine", "three"], "is"), node("Squeeze", ["is", "first"], "always"),
             node("If", ["always"], "w", then_branch=none, else_branch=one)]
    return (nodes, [value("m", [9]), value("x", [])], [value("y", [1, None], I), value("z", []), value("w", None)],
            [constant("first", [0]), constant("one", [1]), constant("three", [3]), constant("half", 0.5, np.float32)],
            lambda rng: {"m": mask(rng, 9), "x": np.array(rng.standard_normal(), np.float32)})


def ranges():
    nodes = [node("Range", ["start", "limit", "step"], "r"), node("Mul", ["r", "r"], "squares"),
             node("ConstantOfShape", ["shape"], "c"), node("Add", ["c", "z"], "d")]
    return (nodes, [value(name, [], I) for name in ("start", "limit", "step")] + [value("shape", [2], I), value("z", [1, 1])],
            [value("squares", [None], I), value("d", [None, None])], [],
            lambda rng: {"start": np.array(rng.integers(-5, 5)), "limit": np.array(rng.integers(5, 30)), "step": np.array(rng.integers(1, 4)),
                         "shape": rng.integers(1, 6, 2), "z": rng.standard_normal((1, 1)).astype(np.float32)})


def best():
    return ([node("TopK", ["x", "k"], "values", "indices", axis=1), node("Relu", ["values"], "y")], [value("x", [3, 9, 2]), value("k", [1], I)],
            [value("y", [3, None, 2]), value("indices", [3, None, 2], I)], [],
            lambda rng: {"x": rng.standard_normal((3, 9, 2)).astype(np.float32), "k": rng.integers(0, 10, 1)})


def parts():
    nodes = [node("Slice", ["x", "starts", "ends", "axes", "steps"], "s"), node("Split", ["x", "sizes"], "a", "b", axis=1),
             node("Neg", ["s"], "n"), node("Concat", ["a", "a"], "aa", axis=1)]

    def data(rng):
        size = rng.integers(0, 8)
        return {"x": rng.standard_normal((4, 7, 6)).astype(np.float32), "starts": rng.integers(-6, 9, 2), "ends": rng.integers(-9, 9, 2),
                "sizes": np.array([size, 7 - size])}

    return (nodes, [value("x", [4, 7, 6]), value("starts", [2], I), value("ends", [2], I), value("sizes", [2], I)],
            [value("n", [None] * 3), value("aa", [4, None, 6]), value("b", [4, None, 6])], [constant("axes", [1, 2]), constant("steps", [2, -1])], data)


def repeated():
    nodes = [node("Tile", ["x", "repeats"], "t"), node("Expand", ["y", "shape"], "e"), node("Pad", ["x", "pads", "fill"], "p"),
             node("OneHot", ["which", "depth", "both"], "h", axis=0)]
    return (nodes, [value("x", [2, 3]), value("y", [3, 1]), value("repeats", [2], I), value("shape", [3], I), value("pads", [4], I),
                    value("which", [4], I), value("depth", [1], I)],
            [value("t", [None, None]), value("e", [None, 3, None]), value("p", [None, None]), value("h", [None, 4])],
            [constant("fill", 2.5, np.float32), constant("both", [-1, 1], np.float32)],
            lambda rng: {"x": rng.standard_normal((2, 3)).astype(np.float32), "y": rng.standard_normal((3, 1)).astype(np.float32),
                         "repeats": rng.integers(1, 4, 2), "shape": np.array([rng.integers(1, 4), 3, rng.integers(1, 5)]),
                         "pads": rng.integers(0, 4, 4), "which": rng.integers(0, 5, 4), "depth": rng.integers(1, 9, 1)})


def reshaped():
    nodes = [node("Reshape", ["x", "shape"], "r"), node("MatMul", ["r", "t"], "y"), node("Transpose", ["r"], "t", perm=[1, 0])]
    shapes = [[4, 6], [2, -1], [24, 1], [0, 6], [-1, 3]]
    return ([nodes[0], nodes[2], nodes[1]], [value("x", [4, 6]), value("shape", [2], I)], [value("r", [None, None]), value("y", [None, None])], [],
            lambda rng: {"x": rng.standard_normal((4, 6)).astype(np.float32), "shape": np.array(shapes[rng.integers(len(shapes))])})


def regrouped():
    """Of an open dim, more elements than each dim of the result has room for, to other shapes."""
    nodes = [node("Reshape", ["x", "shape"], "r"), node("ReduceSum", ["r", "last"], "s", keepdims=0), node("Reshape", ["x", "flat"], "f")]

    def data(rng):
        n = rng.integers(1, 40)
        shapes = [[n, 6, 50], [6, n, 50], [-1, 3, 100], [0, 100, -1], [2 * n, 50, 3]]
        return {"x": rng.standard_normal((n, 6, 50)).astype(np.float32), "shape": np.array(shapes[rng.integers(len(shapes))]), "flat": np.array([rng.choice([-1, n * 300])])}

    return (nodes, [value("x", ["n", 6, 50]), value("shape", [3], I), value("flat", [1], I)], [value("s", [None, None]), value("f", [None])], [constant("last", [2])], data)


def graph(name, nodes, inputs, outputs, weights=()):
    return helper.make_graph(nodes, name, inputs, outputs, list(weights))


def branches():
    """An If whose branches give results of different shapes."""
    then = graph("then", [node("Slice", ["x", "from", "to"], "short"), node("Identity", ["x"], "same")], [],
                 [value("short", [2, 6]), value("same", [4, 6])], [constant("from", [1]), constant("to", [3])])
    otherwise = graph("else", [node("Concat", ["x", "x"], "long", axis=1), node("Neg", ["x"], "other")], [],
                      [value("long", [4, 12]), value("other", [4, 6])])
    nodes = [node("If", ["c"], "part", "whole", then_branch=then, else_branch=otherwise), node("Relu", ["part"], "y"),
             node("ReduceSum", ["part", "axis"], "sums", keepdims=0)]
    return (nodes, [value("c", [], TensorProto.BOOL), value("x", [4, 6])],
            [value("y", [None, None]), value("whole", [4, 6]), value("sums", [None])], [constant("axis", [1])],
            lambda rng: {"c": np.array(rng.random() < 0.5), "x": rng.standard_normal((4, 6)).astype(np.float32)})


def rounds():
    """A Loop that ends early and keeps what each round gives."""
    body = graph("body", [node("Mul", ["v", "w"], "next"), node("ReduceMax", ["next"], "largest", keepdims=0),
                          node("Less", ["largest", "limit"], "again"), node("Identity", ["next"], "kept")],
                 [value("i", [], I), value("go", [], TensorProto.BOOL), value("v", [3])],
                 [value("again", [], TensorProto.BOOL), value("next", [3]), value("kept", [3])])
    nodes = [node("Loop", ["most", "yes", "x"], "last", "all", body=body), node("Neg", ["all"], "y")]
    return (nodes, [value("most", [], I), value("x", [3]), value("w", [3])], [value("last", [3]), value("y", [None, 3])],
            [constant("yes", True, bool), constant("limit", 50, np.float32)],
            lambda rng: {"most": np.array(rng.integers(0, 12)), "x": rng.random(3).astype(np.float32), "w": (rng.random(3) * 3).astype(np.float32)})


def axes():
    """Axes that data decide."""
    nodes = [node("ReduceSum", ["x", "two"], "sums", keepdims=0), node("ReduceMax", ["x", "one"], "largest", keepdims=1),
             node("ReduceLogSumExp", ["x", "two"], "logs", keepdims=1), node("CumSum", ["x", "axis"], "running"),
             node("Unsqueeze", ["x", "places"], "wide"), node("Squeeze", ["u", "which"], "back"),
             node("Slice", ["x", "starts", "ends", "two", "steps"], "part"), node("Neg", ["sums"], "y")]

    def data(rng):
        return {"x": rng.standard_normal((3, 4, 5)).astype(np.float32), "one": rng.integers(-3, 3, 1), "axis": rng.integers(-3, 3, 1),
                "two": rng.permutation(3)[:2] - np.array([0, 3]) * rng.integers(0, 2), "places": np.sort(rng.permutation(5)[:2]),
                "u": rng.standard_normal((1, 4, 1)).astype(np.float32), "which": rng.choice([0, 2, -1, -3], 1),
                "starts": rng.integers(-6, 6, 2), "ends": rng.integers(-6, 6, 2), "steps": rng.choice([-2, -1, 1, 2, 9], 2)}

    return (nodes, [value("x", [3, 4, 5]), value("u", [1, 4, 1])] + [value(name, [n], I) for name, n in (("one", 1), ("which", 1), ("axis", 1), ("two", 2), ("places", 2), ("starts", 2),
                                                                                  ("ends", 2), ("steps", 2))],
            [value(name, [None] * rank) for name, rank in (("y", 1), ("largest", 3), ("logs", 3), ("running", 3), ("wide", 5), ("back", 2), ("part", 3))],
            [], data)


def emptied():
    """Results of which one variant is empty: axes of an empty tensor, a branch without rows."""
    none = graph("then", [node("Identity", ["nothing"], "no")], [], [value("no", [0, 2], I)], [constant("nothing", np.zeros((0, 2)))])
    places = graph("else", [node("NonZero", ["m"], "at"), node("Transpose", ["at"], "some")], [], [value("some", [None, 2], I)])
    nodes = [node("Squeeze", ["x", "axis"], "flat"), node("If", ["c"], "rows", then_branch=none, else_branch=places),
             node("Add", ["rows", "rows"], "twice")]
    return (nodes, [value("x", [1, 0, 1]), value("axis", [1], I), value("c", [], TensorProto.BOOL), value("m", [3, 4])],
            [value("flat", [None, None]), value("twice", [None, 2], I)], [],
            lambda rng: {"x": np.zeros((1, 0, 1), np.float32), "axis": rng.choice([0, 2, -1, -3], 1), "c": np.array(rng.random() < 0.3), "m": mask(rng, 3, 4)})


def strides():
    """Steps beyond every size."""
    nodes = [node("Slice", ["x", "starts", "ends", "axes", "steps"], "s"), node("Neg", ["s"], "y")]
    return (nodes, [value("x", [5, 6]), value("starts", [2], I), value("ends", [2], I)], [value("y", [None, None])],
            [constant("axes", [0, 1]), constant("steps", [2**63 - 1, -2**63 + 1])],
            lambda rng: {"x": rng.standard_normal((5, 6)).astype(np.float32), "starts": rng.integers(-6, 7, 2), "ends": rng.integers(-7, 7, 2)})


def mirrored():
    """Padding by what lies inside."""
    nodes = [node("Pad", ["x", "pads"], mode, mode=mode) for mode in ("reflect", "edge", "wrap")]
    return (nodes, [value("x", [4, 5]), value("pads", [4], I)], [value(mode, [None, None]) for mode in ("reflect", "edge", "wrap")], [],
            lambda rng: {"x": rng.standard_normal((4, 5)).astype(np.float32), "pads": rng.integers(0, 4, 4)})


def grid():
    return ([node("AffineGrid", ["theta", "size"], "g")], [value("theta", [1, 2, 3]), value("size", [4], I)], [value("g", [None] * 4)], [],
            lambda rng: {"theta": rng.standard_normal((1, 2, 3)).astype(np.float32), "size": np.array([1, 1, *rng.integers(1, 6, 2)])})


def resized():
    """Pictures resampled to sizes and by scales of the run."""
    nodes = [node("Resize", ["x", "", "", "sizes"], "to", mode="linear"), node("Resize", ["x", "", "scales"], "by", mode="nearest"),
             node("Resize", ["x", "", "", "sizes"], "cubic", mode="cubic", coordinate_transformation_mode="align_corners"),
             node("Resize", ["x", "", "", "pair"], "ratio", axes=[2, 3], keep_aspect_ratio_policy="not_larger", mode="linear"),
             node("Resize", ["x", "", "", "sizes"], "smooth", mode="linear", antialias=1), node("Relu", ["to"], "y")]
    return (nodes, [value("x", [1, 2, 6, 5]), value("sizes", [4], I), value("scales", [4]), value("pair", [2], I)],
            [value(name, [None] * 4) for name in ("y", "by", "cubic", "ratio", "smooth")], [],
            lambda rng: {"x": rng.standard_normal((1, 2, 6, 5)).astype(np.float32), "sizes": np.array([1, 2, rng.integers(1, 14), rng.integers(1, 14)]),
                         "scales": np.array([1, 1, rng.choice([0.5, 1, 1.5, 2, 3.25]), rng.choice([0.75, 1, 2])], np.float32),
                         "pair": rng.integers(2, 14, 2)})


def rows():
    """Different rows, and a mask whose diagonal data decide."""
    nodes = [node("Unique", ["x"], "rows", "first", "inverse", "counts", axis=0, sorted=1),
             node("Unique", ["x"], "columns", "", "", "often", axis=1, sorted=0), node("Trilu", ["w", "k"], "lower", upper=0)]
    return (nodes, [value("x", [6, 2], I), value("w", [4, 5]), value("k", [], I)],
            [value("rows", [None, 2], I)] + [value(name, [None], I) for name in ("first", "inverse", "counts")] +
            [value("columns", [6, None], I), value("often", [None], I), value("lower", [4, 5])], [],
            lambda rng: {"x": rng.integers(0, 2, (6, 2)), "w": rng.standard_normal((4, 5)).astype(np.float32), "k": np.array(rng.integers(-6, 7))})


MODELS = {"axes": axes, "emptied": emptied, "strides": strides, "mirrored": mirrored, "grid": grid, "resized": resized, "rows": rows, "nonzero": nonzero, "compress": compress, "unique": lambda: unique(1), "unsorted": lambda: unique(0), "detector": detector,
          "yolo": detector_yolo, "experts": experts, "counted": counted, "compared": compared, "ranges": ranges, "best": best, "parts": parts, "repeated": repeated,
          "reshaped": reshaped, "regrouped": regrouped, "branches": branches, "rounds": rounds}
# The most that sizes may be which follow from no other: an emulated device has room for as much.
BOUNDS = {"resized": [f"{each}[{dim}]=0..32" for each in ("to", "by", "cubic", "smooth") for dim in range(4)] +
                     [f"ratio[{dim}]=0..32" for dim in (2, 3)] + [f"smooth.taps[{dim}]=0..8" for dim in range(4)],
          "rows": ["rows[0]=0..6", "columns[1]=0..2"], "grid": ["g[1]=0..8", "g[2]=0..8"], "regrouped": ["r[0]=0..80", "r[1]=0..100", "r[2]=0..100", "n=1..40"]}
OPSETS = {"grid": 20, "compared": 17, "mirrored": 19, "counted": 17, "detector": 17, "rounds": 17}


def save(folder, name, model):
    nodes, inputs, outputs, weights, _ = model()
    graph = helper.make_graph(nodes, name, inputs, outputs, weights)
    onnx.save(helper.make_model(graph, opset_imports=[helper.make_opsetid("", OPSETS.get(name, 18))], ir_version=8), folder / f"{name}.onnx")


def check_runs(folder, device, name, rounds):
    dlc, artifact = pathlib.Path(shutil.which("dlc")).resolve(), folder / f"{name}.dlc"
    if not artifact.exists():
        bounds = [f"--dim={bound}" for bound in BOUNDS.get(name, [])]
        subprocess.run([dlc, "compile", folder / f"{name}.onnx", "-o", artifact, "--target=cpu,cuda:sm_90a", *bounds], check=True, stdout=subprocess.DEVNULL)
    mine = session.Session(dlc.parents[1] / "lib" / "libdlc.so", artifact, device)
    peer = ort.InferenceSession(folder / f"{name}.onnx", providers=["CPUExecutionProvider"])
    shapes = set()
    for seed in range(rounds):
        feed = MODELS[name]()[4](np.random.default_rng(seed))
        found = mine.run([feed[each.name] for each in peer.get_inputs()])
        for output, value, expected in zip(peer.get_outputs(), found, peer.run(None, feed)):
            assert value.shape == expected.shape, (name, seed, output.name, value.shape, expected.shape)
            np.testing.assert_allclose(value, expected, rtol=1e-4, atol=1e-5, err_msg=f"{name}, data {seed}, {output.name}")
            shapes.add(expected.shape)
    mine.close()
    print(f"{name}: equal on {rounds} sets of data, results of {len(shapes)} shapes", flush=True)


if __name__ == "__main__":
    import loop_sizes
    MODELS.update(loop_sizes.MODELS)
    BOUNDS.update(loop_sizes.BOUNDS)
    target = pathlib.Path(sys.argv[2])
    if sys.argv[1] == "models":
        target.mkdir(parents=True, exist_ok=True)
        for each, model in (MODELS | loop_sizes.REFUSED).items():
            save(target, each, model)
        np.save(target / "limit.npy", np.array(9))
        np.save(target / "limit1.npy", np.array([9]))
    else:
        for each in sys.argv[4:] or MODELS:
            check_runs(target, sys.argv[3], each, 12 if sys.argv[3] == "cpu" else 4)
