"""Names of any bytes and any length, in a model: what `dlc` prints of them is on one line, escaped and cut, and its JSON stays JSON.

    names.py DIR        writes the models and runs dlc on them; prints `ok` at the end
"""
import json
import pathlib
import subprocess
import sys

import numpy as np
from onnx import TensorProto, helper, numpy_helper

# What a terminal would obey, a line of its own, bytes that are not UTF-8 (put in below: Python's Protobuf refuses them), a quote.
ESCAPES = "\x1b[31mred\n  dlc: error: planted\r"
MARK = "@@"  # becomes the bytes ff fe
SHOWN = "\\x1b[31mred\\n  dlc: error: planted\\r\\xff\\xfe"
LONG = "n" * 200000
CUT = "n" * 197 + "..."


def model(name, op):
    """y = op(x), with `name` for the graph, its input, its output, its dims and its node."""
    shape = [f"{name}dim", 4]
    graph = helper.make_graph([helper.make_node(op, [f"{name}in"], [f"{name}out"], name=f"{name}node")], f"{name}graph",
                              [helper.make_tensor_value_info(f"{name}in", TensorProto.FLOAT, shape)],
                              [helper.make_tensor_value_info(f"{name}out", TensorProto.FLOAT, shape)])
    made = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 21)], ir_version=10)
    return made.SerializeToString().replace(MARK.encode(), b"\xff\xfe")


def dlc(code, *arguments):
    result = subprocess.run(["dlc", *map(str, arguments)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, stdin=subprocess.DEVNULL)
    assert result.returncode == code, (arguments, result.returncode, result.stderr[:2000])
    return result.stdout.decode(), result.stderr.decode()  # both are UTF-8


def check_text(text, shown, longest):
    assert shown in text, (shown, text[:3000])
    hidden = [c for c in text if (ord(c) < 32 and c != "\n") or 127 <= ord(c) < 160]
    assert not hidden, hidden
    assert not [line for line in text.splitlines() if line.startswith("  dlc: error: planted")]
    assert max(map(len, text.splitlines())) <= longest, max(map(len, text.splitlines()))


def main():
    folder = pathlib.Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    for kind, name, shown in (("escapes", ESCAPES + MARK, SHOWN), ("long", LONG, CUT)):
        path, artifact = folder / f"{kind}.onnx", folder / f"{kind}.dlc"
        # A message: "dlc: error: " and at most 2,000 characters.
        broken = folder / f"{kind}-broken.onnx"
        broken.write_bytes(model(name, "Frobnicate"))
        out, error = dlc(2, "compile", broken)
        check_text(error, f"node '{shown}", 2012)
        assert error.count("\n") == 1 and not out, (out, error)

        path.write_bytes(model(name, "Relu"))
        out, error = dlc(0, "compile", path, "--stage=cuda")
        comments = [line for line in out.splitlines() if line.startswith(f"// '{shown[:9]}")]
        assert comments and all(shown[:150] in line and len(line) < 400 for line in comments), comments
        for arguments in (["compile", path, "-o", artifact, "-v"], ["run", path, "--output", folder / kind], ["check", path],
                          ["bench", path, "--iterations", "1"], ["inspect", artifact], ["run", artifact]):
            out, error = dlc(0, *arguments)
            check_text(out + error, shown, 2100)
            out, error = dlc(0, *arguments, "--json", "-")
            json.loads(out)
        assert len(list((folder / kind).iterdir())) == 1
        # An input that is not there: the message lists what is.
        np.save(folder / "x.npy", np.zeros((1, 4), np.float32))
        for file in (path, artifact):
            out, error = dlc(2, "run", file, "--input", f"{'q' * 300}={folder / 'x.npy'}")
            check_text(error, "'" + "q" * 197 + "...'", 2012)

    # Two outputs whose file names would be one.
    graph = helper.make_graph([helper.make_node("Relu", ["x"], ["a/b"]), helper.make_node("Neg", ["x"], ["a:b"])], "two",
                              [helper.make_tensor_value_info("x", TensorProto.FLOAT, [4])],
                              [helper.make_tensor_value_info(n, TensorProto.FLOAT, [4]) for n in ("a/b", "a:b")])
    path = folder / "two.onnx"
    path.write_bytes(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 21)], ir_version=10).SerializeToString())
    dlc(0, "run", path, "--output", folder / "two")
    first, second = np.load(folder / "two" / "a_b.npy"), np.load(folder / "two" / "a_b-2.npy")
    assert (first == np.maximum(first, 0)).all() and (first == np.maximum(-second, 0)).all()
    print("ok")


if __name__ == "__main__":
    main()
