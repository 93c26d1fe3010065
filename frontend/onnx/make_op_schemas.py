"""Writes OpSchemas.inc: what ONNX's schemas say about inputs, outputs, element types and attributes of every op in every version.

    make_op_schemas.py [--check]        --check compares the file with what would be written

The schemas are those of the Python package `onnx` (tools/requirements.txt names its version). The text is a C++ string literal; its lines:

    types ID NAME...                    a set of types: ONNX's names of element types, and `sequence`, `optional`, `map`, `sparse`
    domain NAME VERSION                 an operator set and its newest version; its ops follow
    OP VERSION (IN...) (OUT...) {ATTRIBUTE...} VARIABLE=ID...
                                        the op as it has been since VERSION. IN, OUT: NAME:TYPE, where TYPE is a type variable of the line or
                                        =ID; NAME? may be absent, NAME*N stands for N or more, NAME~N for N or more of different types.
                                        ATTRIBUTE: NAME:KIND, with ! where it must be given
"""
import pathlib
import re
import sys

import onnx
from onnx import defs

TARGET = pathlib.Path(__file__).parent / "OpSchemas.inc"
KINDS = {"INT": "i", "FLOAT": "f", "STRING": "s", "TENSOR": "t", "GRAPH": "g", "SPARSE_TENSOR": "st", "TYPE_PROTO": "tp",
         "INTS": "is", "FLOATS": "fs", "STRINGS": "ss", "TENSORS": "ts", "GRAPHS": "gs", "SPARSE_TENSORS": "sts", "TYPE_PROTOS": "tps"}
ELEMENTS = [name.lower() for name, number in sorted(onnx.TensorProto.DataType.items(), key=lambda item: item[1]) if number]


def kind_of(type_text):
    """`tensor(float)` -> float; types that are no tensors by what they are."""
    tensor = re.fullmatch(r"tensor\((\w+)\)", type_text)
    if tensor:
        assert tensor[1] in ELEMENTS, type_text
        return tensor[1]
    return {"seq": "sequence", "optional": "optional", "map": "map", "sparse_tensor": "sparse"}[type_text.split("(")[0]]


class Table:
    def __init__(self):
        self.sets = {}

    def set_of(self, type_texts):
        order = [*ELEMENTS, "sequence", "optional", "map", "sparse"]
        key = tuple(sorted({kind_of(text) for text in type_texts}, key=order.index))
        return self.sets.setdefault(key, len(self.sets))

    def formal(self, formal, variables):
        kind = formal.option.name
        mark = {"Single": "", "Optional": "?"}.get(kind) if kind != "Variadic" else f"{'*' if formal.is_homogeneous else '~'}{formal.min_arity}"
        return f"{formal.name}{mark}:{formal.type_str if formal.type_str in variables else '=' + str(self.set_of([formal.type_str]))}"

    def line(self, schema):
        variables = {c.type_param_str: self.set_of(c.allowed_type_strs) for c in schema.type_constraints}
        formals = lambda those: " ".join(self.formal(f, variables) for f in those)
        attributes = " ".join(f"{a.name}:{KINDS[a.type.name]}{'!' if a.required else ''}"
                              for a in sorted(schema.attributes.values(), key=lambda a: a.name))
        return " ".join([schema.name, str(schema.since_version), f"({formals(schema.inputs)})", f"({formals(schema.outputs)})",
                         f"{{{attributes}}}", *(f"{name}={number}" for name, number in sorted(variables.items()))])


def text():
    table, lines, newest = Table(), [], {}
    schemas = sorted(defs.get_all_schemas_with_history(), key=lambda s: (s.domain, s.name, s.since_version))
    for domain in sorted({s.domain for s in schemas}):
        ops = [s for s in schemas if s.domain == domain]
        newest = defs.onnx_opset_version() if domain == "" else max(s.since_version for s in ops)
        lines.append(f"domain {domain or 'ai.onnx'} {newest}")
        lines += [table.line(s) for s in ops]
    sets = [f"types {number} {' '.join(names)}" for names, number in table.sets.items()]
    head = f"// Written by frontend/onnx/make_op_schemas.py from the schemas of onnx {onnx.__version__}; it says what the lines mean.\n"
    return head + 'R"onnx(' + "\n".join([*sets, *lines]) + '\n)onnx"\n'


def main():
    if sys.argv[1:] == ["--check"]:
        same = TARGET.read_text() == text()
        print("as written" if same else f"{TARGET.name} differs from the schemas of onnx {onnx.__version__}; run {pathlib.Path(__file__).name}")
        return 0 if same else 1
    TARGET.write_text(text())
    return 0


if __name__ == "__main__":
    sys.exit(main())
