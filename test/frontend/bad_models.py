"""Unusable models are refused with exit code 2 and one message that names file and node, without much work or memory.

    bad_models.py [--tool dlc] [NAME ...]      last line: N passed, N failed
"""
import argparse
import os
import pathlib
import re
import resource
import subprocess
import sys
import tempfile

import numpy as np
import onnx
from onnx import TensorProto, helper

import bad_control
import bad_sizes
from make_models import cnn, constant, model, value

# Each takes 0.1 s of processor time at most on a machine of 2022; a model that expands without end takes minutes.
SECONDS, MEGABYTES, LINES = 10.0, 200, 4


def add_model(**changes):
    """y = x + w, to be broken."""
    return model([helper.make_node("Add", ["x", "w"], ["y"], name="/add", **changes)], [value("x", [2, 3])], [value("y", [2, 3])],
                 [constant("w", np.ones((2, 3), np.float32))])


def one_node(op, inputs, shapes, outputs=("y",), opset=17, initializers=(), **attributes):
    return model([helper.make_node(op, inputs, list(outputs), name="/node", **attributes)],
                 [value(n, s) for n, s in shapes.items()], [value(o, None) for o in outputs], initializers, opset)


def external(folder, location, **more):
    result = add_model()
    tensor = result.graph.initializer[0]
    tensor.ClearField("raw_data")
    tensor.data_location = TensorProto.EXTERNAL
    for key, text in {"location": location, **more}.items():
        entry = tensor.external_data.add()
        entry.key, entry.value = key, str(text)
    return result


def external_through_link(folder):
    (folder / "outside").mkdir()
    (folder / "outside" / "secret.bin").write_bytes(b"\0" * 64)
    (folder / "inside").mkdir()
    os.symlink(folder / "outside" / "secret.bin", folder / "inside" / "weights.bin")
    path = folder / "inside" / "model.onnx"
    path.write_bytes(external(folder, "weights.bin").SerializeToString())
    return path


def external_in_linked_folder(folder):
    (folder / "outside").mkdir()
    (folder / "outside" / "weights.bin").write_bytes(b"\0" * 64)
    os.symlink(folder / "outside", folder / "part")
    return external(folder, "part/weights.bin")


def external_hard_link(folder):
    (folder / "secret.bin").write_bytes(b"\0" * 64)
    os.link(folder / "secret.bin", folder / "weights.bin")
    return external(folder, "weights.bin")


def external_pipe(folder):
    os.mkfifo(folder / "weights.bin")
    return external(folder, "weights.bin")


def external_folder(folder):
    (folder / "weights.bin").mkdir()
    return external(folder, "weights.bin")


def external_at(offset):
    def made(folder):
        (folder / "weights.bin").write_bytes(b"\0" * 64)
        return external(folder, "weights.bin", offset=offset)
    return made


def external_short(folder):
    (folder / "weights.bin").write_bytes(b"\0" * 8)
    return external(folder, "weights.bin")


def huge_initializer(folder):
    result = add_model()
    tensor = result.graph.initializer[0]
    del tensor.dims[:]
    tensor.dims.extend([2**20, 2**20])
    return result


def overflowing_initializer(folder):
    result = huge_initializer(folder)
    result.graph.initializer[0].dims[:] = [2**62, 2**62, 2**62]
    return result


def cycle(folder):
    nodes = [helper.make_node("Add", ["x", "c"], ["a"], name="first"), helper.make_node("Relu", ["a"], ["b"], name="second"),
             helper.make_node("Neg", ["b"], ["c"], name="third")]
    return model(nodes, [value("x", [2])], [value("c", [2])])


def unsorted_nodes(folder):
    nodes = [helper.make_node("Relu", ["a"], ["y"], name="late"), helper.make_node("Neg", ["x"], ["a"], name="early")]
    return model(nodes, [value("x", [2])], [value("y", [2])])


def recursion(folder):
    call = lambda op: [helper.make_node(op, ["a"], ["b"], name="call", domain="local")]
    imports = [helper.make_opsetid("local", 1)]
    functions = [helper.make_function("local", "F", ["a"], ["b"], call("G"), imports),
                 helper.make_function("local", "G", ["a"], ["b"], call("F"), imports)]
    return model([helper.make_node("F", ["x"], ["y"], name="start", domain="local")], [value("x", [2])], [value("y", [2])],
                 functions=functions, domains=["local"])


def doubling(folder):
    """30 functions that each call the next one twice: 2^30 nodes."""
    imports = [helper.make_opsetid("local", 1), helper.make_opsetid("", 17)]
    functions = []
    for i in range(30):
        op, domain = (f"F{i + 1}", "local") if i < 29 else ("Neg", "")
        nodes = [helper.make_node(op, ["a"], ["m"], domain=domain), helper.make_node(op, ["m"], ["b"], domain=domain)]
        functions.append(helper.make_function("local", f"F{i}", ["a"], ["b"], nodes, imports))
    return model([helper.make_node("F0", ["x"], ["y"], name="start", domain="local")], [value("x", [2])], [value("y", [2])],
                 functions=functions, domains=["local"])


def nested_loops(folder):
    """A loop of 255 rounds in a loop of 255 rounds in one of 255, which carry another shape each round, and so must be unrolled."""
    body = [helper.make_node("Transpose", ["b"], ["c"], name="2")]
    for name in ("1", "0", ""):
        head = [value(n, s, t) for n, s, t in (("i", [], TensorProto.INT64), ("go", [], TensorProto.BOOL), ("b", [None, None], TensorProto.FLOAT))]
        graph = helper.make_graph(body, "body", head, [value("go", [], TensorProto.BOOL), value("c", [None, None])])
        body = [helper.make_node("Loop", ["rounds", "", "b"], ["c"], name=name, body=graph)]
    return model(body, [value("b", [1, 2])], [value("c", [None, None])], [constant("rounds", np.int64(255))])


def long_names(folder):
    """A call with a long name of a function of many nodes, each with a long name."""
    nodes = [helper.make_node("Neg", ["a" if i == 0 else f"v{i}"], [f"v{i + 1}"], name="n" * 1000) for i in range(1000)]
    function = helper.make_function("local", "F", ["a"], ["b"], [*nodes, helper.make_node("Frobnicate", ["v1000"], ["b"])],
                                    [helper.make_opsetid("", 17)])
    return model([helper.make_node("F", ["x"], ["y"], name="c" * 1000000, domain="local")], [value("x", [2])], [value("y", [2])],
                 functions=[function], domains=["local"])


def duplicate_name(folder):
    nodes = [helper.make_node("Relu", ["x"], ["y"], name="one"), helper.make_node("Neg", ["x"], ["y"], name="two")]
    return model(nodes, [value("x", [2])], [value("y", [2])])


def wrong_size(folder):
    result = add_model()
    result.graph.initializer[0].raw_data = b"\0" * 10
    return result


def changed(made, change):
    """The model after `change(model)`."""
    change(made)
    return made


def default_of(array):
    """y = x + w, where w is an input whose value stands in the model: of other dims or another type than declared."""
    return changed(add_model(), lambda m: (m.graph.input.append(value("w", [2, 3])), m.graph.initializer[0].CopyFrom(constant("w", array))))


def declared(kind, *values):
    """y = x + w, and what else is declared."""
    return changed(add_model(), lambda m: getattr(m.graph, kind).extend(values))


def loop(condition_type, body_type=TensorProto.BOOL, inner=()):
    """A loop of three rounds whose condition, and what its body gives for one, have these types."""
    inputs = [value("i", [], TensorProto.INT64), value("go", [], TensorProto.BOOL), value("a", [2])]
    nodes = [helper.make_node("Neg", ["a"], ["b"], name="neg"), helper.make_node("Cast", ["go"], ["more"], name="cast", to=body_type)]
    body = helper.make_graph(nodes, "body", inputs, [value("more", [], body_type), value("b", [2])], value_info=list(inner))
    node = helper.make_node("Loop", ["n", "c", "x"], ["y"], name="/node", body=body)
    return model([node], [value("x", [2])], [value("y", None)],
                 [constant("n", np.int64(3)), helper.make_tensor("c", condition_type, [], [1])])


def random_bytes(folder):
    return np.random.default_rng(3).integers(0, 256, 5000, np.uint8).tobytes()


def no_graph(folder):
    return onnx.ModelProto(ir_version=8, opset_import=[helper.make_opsetid("", 17)])


def old_opset(folder):
    return one_node("Relu", ["x"], {"x": [2]}, opset=4)


PNG = b"\x89PNG\r\n\x1a\n" + b"\0" * 100

# name -> (what to compile: a model, bytes, a path, or None for a missing file), what the message says
CASES = {
    "missing": (lambda f: None, r"missing.onnx: no such file"),
    "empty": (lambda f: b"", r"the file is empty"),
    "folder": (lambda f: f, r"is a folder"),
    "png": (lambda f: PNG, r"not an ONNX model, but a PNG picture"),
    "random bytes": (random_bytes, r"not .*ONNX model"),
    "truncated": (lambda f: cnn().SerializeToString()[:700], r"truncated"),
    "no graph": (no_graph, r"it holds no graph"),
    "old opset": (old_opset, r"opset 4 is not supported, expected 6 to 27"),
    "cycle": (cycle, r"node 'first' \(Add\): the graph has a cycle: the node needs 'c'"),
    "not sorted": (unsorted_nodes, r"node 'late' \(Relu\): input 'a' is computed by the later node 'early'"),
    "undefined name": (lambda f: one_node("Relu", ["nothing"], {"x": [2]}), r"node '/node' \(Relu\): input 'nothing' is not defined"),
    "undefined output": (lambda f: model([], [value("x", [2])], [value("z", [2])]), r"output 'z' is not defined"),
    "unknown op": (lambda f: one_node("Frobnicate", ["x"], {"x": [2]}), r"node '/node' \(Frobnicate\): op 'Frobnicate' is not known"),
    "op of a later opset": (lambda f: one_node("Gelu", ["x"], {"x": [2]}, opset=17), r"op 'Gelu' is not in opset 17, but in opset 20 and later"),
    "refused op": (lambda f: one_node("MaxRoiPool", ["x"], {"x": [2, 2]}), r"node '/node' \(MaxRoiPool\): op 'MaxRoiPool' is not supported: it is not written yet\n"),
    "mismatched shapes": (lambda f: one_node("Add", ["x", "z"], {"x": [2, 3], "z": [4, 5]}), r"node '/node' \(Add\): .*\[4, 5\].* does not broadcast with \[2, 3\]"),
    "mismatched product": (lambda f: one_node("MatMul", ["x", "z"], {"x": [2, 3], "z": [4, 5]}), r"node '/node' \(MatMul\): "),
    "mismatched channels": (lambda f: one_node("Conv", ["x", "z"], {"x": [1, 3, 8, 8], "z": [4, 5, 3, 3]}), r"node '/node' \(Conv\): "),
    "wrong rank": (lambda f: one_node("Conv", ["x", "z"], {"x": [3], "z": [4, 5, 3, 3]}), r"node '/node' \(Conv\): expected a filter of the input's rank"),
    "missing input": (lambda f: one_node("Conv", ["x"], {"x": [1, 3, 8, 8]}), r"node '/node' \(Conv\): expected 2 to 3 inputs, found 1"),
    "empty input": (lambda f: one_node("Add", ["x", ""], {"x": [2]}), r"node '/node' \(Add\): input 1 \('B'\) is missing"),
    "wrong attribute type": (lambda f: one_node("Softmax", ["x"], {"x": [2, 3]}, axis="last"), r"node '/node' \(Softmax\): attribute 'axis' is a string, expected an integer"),
    "prime transform": (lambda f: one_node("DFT", ["x"], {"x": [1, 8209, 1]}), r"transforms of 8209 points are not supported: expected at most 8192, or two factors of at most 2048"),
    "axis out of range": (lambda f: one_node("Softmax", ["x"], {"x": [2, 3]}, axis=7), r"axis 7 is out of range for a tensor of rank 2"),
    "bad reshape": (lambda f: one_node("Reshape", ["x", "s"], {"x": [2, 3]}, initializers=[constant("s", np.array([4, -1]))]), r"node '/node' \(Reshape\): the shape does not fit"),
    "huge strides": (lambda f: one_node("MaxPool", ["x"], {"x": [1, 1, 8, 8]}, kernel_shape=[2, 2], strides=[2**62, 1]), r"attribute 'strides' holds 4611686018427387904, which is out of range"),
    "2^40 elements": (huge_initializer, r"initializer 'w': .*over the limit"),
    "overflowing dims": (overflowing_initializer, r"initializer 'w': .*over the limit"),
    "2^40 elements by expansion": (lambda f: one_node("Expand", ["x", "s"], {"x": [1]}, initializers=[constant("s", np.array([2**20, 2**20]))]), r"node '/node' \(Expand\): .*over the limit"),
    "2^40 elements by shape": (lambda f: one_node("ConstantOfShape", ["s"], {}, initializers=[constant("s", np.array([2**20, 2**20]))]), r"node '/node' \(ConstantOfShape\): .*over the limit"),
    "2^40 elements as input": (lambda f: one_node("Relu", ["x"], {"x": [2**20, 2**20]}), r"input 'x' .*over the limit"),
    "data of the wrong size": (wrong_size, r"initializer 'w': has 10 bytes of data, its dims \[2, 3\] of float need 24"),
    "external with ..": (lambda f: external(f, "../weights.bin"), r"initializer 'w': external data '../weights.bin' is outside of the model's folder"),
    "external absolute": (lambda f: external(f, "/etc/passwd"), r"initializer 'w': external data '/etc/passwd' is outside of the model's folder"),
    "external through a link": (external_through_link, r"initializer 'w': external data 'weights.bin' goes through the link 'weights.bin': it must be a file in the model's folder\n"),
    "external in a linked folder": (external_in_linked_folder, r"initializer 'w': external data 'part/weights.bin' goes through the link 'part': it must be a file in the model's folder\n"),
    "external with a hard link": (external_hard_link, r"initializer 'w': external data 'weights.bin' has 2 names \(hard links\), of which some may be outside of the model's folder: make it a copy\n"),
    "external pipe": (external_pipe, r"initializer 'w': external data 'weights.bin' is not a regular file\n"),
    "external folder": (external_folder, r"initializer 'w': external data 'weights.bin' is not a regular file\n"),
    "external without a name": (lambda f: external(f, ""), r"initializer 'w': external data names no file\n"),
    "external beyond the end": (external_at(41), r"external data 'weights.bin' has 64 bytes, expected 24 from byte 41\n"),
    "external at an overflow": (external_at(2**64 - 24), r"external data 'weights.bin' has 64 bytes, expected 24 from byte 18446744073709551592\n"),
    "external before the start": (external_at(-24), r"external data has the offset '-24', expected a number of bytes\n"),
    "external of another length": (lambda f: external(f, "weights.bin", length=12), r"external data has 12 bytes, the tensor's dims need 24\n"),
    "external missing": (lambda f: external(f, "gone.bin"), r"external data 'gone.bin': no such file"),
    "external too short": (external_short, r"external data 'weights.bin' has 8 bytes, expected 24 from byte 0"),
    "external offset": (lambda f: external(f, "weights.bin", offset="x"), r"offset 'x'"),
    "duplicate name": (duplicate_name, r"node 'two' \(Neg\): the name 'y' of its result is defined twice"),
    "recursion": (recursion, r"function 'F' calls itself \(F -> G -> F\)"),
    "doubling functions": (doubling, r"doubling-functions.onnx: the model expands to at least 2147483647 nodes, over the limit of 200000\n"),
    "nested loops": (nested_loops, r"node '[^']*' \(\w+\): the bodies of loops and branches expand to more than 50000 nodes\n"),
    "long names": (long_names, r"node of output 'c{197}\.\.\.' \(Frobnicate\): op 'Frobnicate' is not known\n"),
    "vector as a bound": (lambda f: one_node("Clip", ["x", "low"], {"x": [4], "low": [4]}), r"node '/node' \(Clip\): expected 'min' to be one number, found tensor<4xf32>\n"),
    "uneven split": (lambda f: one_node("Split", ["x"], {"x": [5]}, ["y", "z"], opset=13), r"node '/node' \(Split\): a dim of 5 does not divide into 2 equal parts\n"),
    "split without sizes": (lambda f: one_node("Split", ["x"], {"x": [4]}, ["y", "z"], opset=18), r"node '/node' \(Split\): expected either input 'split' or attribute 'num_outputs', found neither\n"),
    "split with two sizes": (lambda f: one_node("Split", ["x", "s"], {"x": [4]}, ["y", "z"], opset=18, initializers=[constant("s", np.array([2, 2]))], num_outputs=2), r"found both\n"),
    "negative axis of transpose": (lambda f: one_node("Transpose", ["x"], {"x": [4, 5]}, perm=[-1, 0]), r"node '/node' \(Transpose\): 'perm' holds -1, expected 0 to 1\n"),
    "two types of quantized elements": (lambda f: one_node("QuantizeLinear", ["x", "s", "z"], {"x": [4], "s": []}, opset=21, initializers=[constant("z", np.uint8(3))], output_dtype=TensorProto.INT8), r"node '/node' \(QuantizeLinear\): attribute 'output_dtype' asks for i8, but 'y_zero_point' is ui8\n"),
    "type of a zero point": (lambda f: one_node("DequantizeLinear", ["x", "s", "z"], {"s": []}, opset=21, initializers=[constant("x", np.zeros(4, np.int8)), constant("z", np.uint8(3))]), r"node '/node' \(DequantizeLinear\): input 2 \('x_zero_point'\) has elements of uint8, but input 0 \('x'\) of int8: both must be the same\n"),
    "type that an attribute asks for": (lambda f: one_node("Cast", ["x"], {"x": [4]}, opset=9, to=TensorProto.BFLOAT16), r"node '/node' \(Cast\): output 0 \('output'\) has elements of bfloat16, expected float, uint8, int8, uint16, int16, int32, int64, string, bool, float16, double, uint32 or uint64 in opset 9\n"),
    "loop with a number as condition": (lambda f: loop(TensorProto.FLOAT), r"node '/node' \(Loop\): input 1 \('cond'\) has elements of float, expected bool in opset 17\n"),
    "body that gives a number as condition": (lambda f: loop(TensorProto.BOOL, TensorProto.INT32), r"node '/node' \(Loop\): its body gives a condition of tensor<i32>, expected one bool\n"),
    "body with another type than declared": (lambda f: loop(TensorProto.BOOL, inner=[value("b", [2], TensorProto.INT64)]), r"'b' is declared with elements of float, and again with elements of int64\n"),
    "body's input of another type": (lambda f: changed(loop(TensorProto.BOOL), lambda m: setattr(m.graph.node[0].attribute[0].g.input[0].type.tensor_type, "elem_type", TensorProto.INT32)), r"node '/node': its body's input 'i' is declared with elements of int32, but has elements of int64\n"),
    "default of another type": (lambda f: default_of(np.ones((2, 3))), r"initializer 'w' has elements of double, but the input of its name float\n"),
    "default of other dims": (lambda f: default_of(np.ones((3, 3), np.float32)), r"initializer 'w' has other dims than the input of its name\n"),
    "two declarations": (lambda f: declared("value_info", value("v", [2]), value("v", [2], TensorProto.INT64)), r"'v' is declared with elements of float, and again with elements of int64\n"),
    "result of another type than declared": (lambda f: declared("value_info", value("y", [2, 3], TensorProto.INT64)), r"'y' is declared with elements of float, and again with elements of int64\n"),
    "output of another type than declared": (lambda f: changed(add_model(), lambda m: setattr(m.graph.output[0].type.tensor_type, "elem_type", TensorProto.DOUBLE)), r"node '/add' \(Add\): its result 'y' is declared with elements of double, but has elements of float\n"),
    "format of the future": (lambda f: changed(add_model(), lambda m: setattr(m, "ir_version", 99)), r"its ir_version is 99, expected 1 to 13 \(the newest format that is known\)\n"),
    "format unknown": (lambda f: changed(add_model(), lambda m: m.ClearField("ir_version")), r"its ir_version is 0, expected 1 to 13"),
    "operator set of the future": (lambda f: changed(add_model(), lambda m: m.opset_import.append(helper.make_opsetid("ai.onnx.ml", 9))), r"opset 9 of the domain 'ai.onnx.ml' is not supported, expected at most 5\n"),
    "string input": (lambda f: model([helper.make_node("Identity", ["x"], ["y"])], [value("x", [2], TensorProto.STRING)], [value("y", [2], TensorProto.STRING)]), r"input 'x': elements of string are not supported"),
}

CASES |= bad_control.CASES | bad_sizes.CASES


def write(name, folder):
    made = CASES[name][0](folder)
    path = folder / f"{name.replace(' ', '-').replace('^', '')}.onnx"
    if isinstance(made, pathlib.Path):
        return made
    if made is not None:
        path.write_bytes(made if isinstance(made, bytes) else made.SerializeToString())
    return path


def run(command):
    """Exit code, output, megabytes at the peak, seconds of processor time."""
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL)
    output = process.stdout.read().decode(errors="replace")
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    return process.returncode, output, usage.ru_maxrss / 1024, usage.ru_utime + usage.ru_stime


def problem(name, tool):
    with tempfile.TemporaryDirectory() as temporary:
        path = write(name, pathlib.Path(temporary))
        code, output, megabytes, processor = run([tool, "compile", str(path), "--stage=import"])
    wrong = []
    if code != 2:
        wrong.append(f"exit code {code}")
    if not re.search(CASES[name][1], output):
        wrong.append(f"expected the message {CASES[name][1]!r}")
    if path.name not in output:
        wrong.append("the message does not name the file")
    if len(output.strip().splitlines()) > LINES:
        wrong.append(f"more than {LINES} lines")
    if processor > SECONDS:
        wrong.append(f"took {processor:.1f} s")
    if megabytes > MEGABYTES:
        wrong.append(f"took {megabytes:.0f} MB")
    return "; ".join(wrong) and f"{'; '.join(wrong)}; output: {output.strip()[:600]}"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--tool", default="dlc")
    parser.add_argument("names", nargs="*")
    args = parser.parse_args()
    failed = 0
    names = args.names or list(CASES)
    for name in names:
        wrong = problem(name, args.tool)
        failed += bool(wrong)
        if wrong:
            print(f"FAILED {name}: {wrong}")
    print(f"{len(names) - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
