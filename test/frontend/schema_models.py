"""Every op of ONNX's in every version: a model that its schema allows is not refused for its schema's sake, and one that breaks it in one
place is refused with the message that says so. The expected messages are made from the schemas of the package `onnx`, not from dlc's table.

    schema_models.py TOOL [OP ...]      TOOL is build/bin/frontend-check; last line: N passed, N failed
"""
import pathlib
import re
import subprocess
import sys
import tempfile

from onnx import AttributeProto, TensorProto, defs, helper

OLDEST = 6  # the oldest opset that dlc reads
NAMES = {number: name.lower() for name, number in TensorProto.DataType.items() if number}
NUMBERS = {name: number for number, name in NAMES.items()}
UNSUPPORTED = {"string", "complex64", "complex128"}  # as elements of a graph's input
ATTRIBUTES = {  # kind -> what a message calls it, a value
    "FLOAT": ("a float", 1.0), "INT": ("an integer", 1), "STRING": ("a string", b"x"), "TENSOR": ("a tensor", helper.make_tensor("t", 1, [1], [1.0])),
    "GRAPH": ("a graph", helper.make_graph([], "g", [], [])), "FLOATS": ("a list of floats", [1.0]), "INTS": ("a list of integers", [1]),
    "STRINGS": ("a list of strings", [b"x"]), "SPARSE_TENSOR": ("a sparse tensor", None), "TYPE_PROTO": ("a type", None)}
# What the checker says, and nothing else does.
OF_SCHEMA = re.compile(r"expected \d+( to \d+| or more)? (in|out)puts?, found|is not known; op|\('\w+'\) (has elements of|is missing|has no name)"
                       r"|attribute '\w+' is (missing|an? )")


def type_strings(schema, formal):
    return next((c.allowed_type_strs for c in schema.type_constraints if c.type_param_str == formal.type_str), [formal.type_str])


def other_kinds(schema, formal):
    """What is allowed beside tensors."""
    texts = type_strings(schema, formal)
    return [name for name, prefix in (("a sequence", "seq("), ("an optional", "optional(")) if any(t.startswith(prefix) for t in texts)]


def tensor_types(schema, formal):
    """The names of element types that are allowed for tensors, in the order of TensorProto.DataType."""
    allowed = type_strings(schema, formal)
    found = {match[1] for text in allowed for match in [re.fullmatch(r"tensor\((\w+)\)", text)] if match}
    return [name for name in sorted(NUMBERS, key=NUMBERS.get) if name in found]


def english(names):
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} or {names[-1]}" if names else "no tensor"


def counted(least, most, word, found):
    expected = str(least) if least == most else f"{least} or more" if most > 1000 else f"{least} to {most}"
    return f"expected {expected} {word}{'' if expected == '1' else 's'}, found {found}"


def is_variable(schema, formal):
    """Whether all tensors of the formal's type variable have one element type."""
    return formal.is_homogeneous and any(c.type_param_str == formal.type_str for c in schema.type_constraints)


class Case:
    """A node that is to be changed, as lists: element types of its inputs (None: an empty name), number of outputs, attributes."""

    def __init__(self, schema):
        self.schema = schema
        formals = list(schema.inputs)
        self.formals = [f for f in formals[:schema.min_input]]
        while len(self.formals) < schema.min_input:
            self.formals.append(formals[-1])
        self.inputs = [self.first_type(f) if f.option.name != "Optional" else None for f in self.formals]
        self.outputs = max(schema.min_output, 1)
        self.attributes = {a.name: a.type.name for a in schema.attributes.values() if a.required}

    def first_type(self, formal):
        return next((t for t in tensor_types(self.schema, formal) if t not in UNSUPPORTED), None)

    def possible(self):
        """Whether dlc has tensors of the types that are wanted."""
        return all(t or f.option.name == "Optional" for t, f in zip(self.inputs, self.formals)) and \
            all(ATTRIBUTES[kind][1] is not None for kind in self.attributes.values())

    def model(self, version):
        names = [f"i{i}" if t else "" for i, t in enumerate(self.inputs)]
        node = helper.make_node(self.schema.name, names, [f"o{i}" for i in range(self.outputs)], name="/n", domain=self.schema.domain)
        for name, kind in self.attributes.items():
            node.attribute.append(helper.make_attribute(name, ATTRIBUTES[kind][1], attr_type=AttributeProto.AttributeType.Value(kind)))
        inputs = [helper.make_tensor_value_info(n, NUMBERS[t], [2, 2]) for n, t in zip(names, self.inputs) if n]
        graph = helper.make_graph([node], "g", inputs, [helper.make_empty_tensor_value_info(f"o{i}") for i in range(self.outputs)])
        imports = [helper.make_opsetid(self.schema.domain, version)]
        if self.schema.domain:
            imports.append(helper.make_opsetid("", 20))
        return helper.make_model(graph, opset_imports=imports, ir_version=10).SerializeToString()


def broken(schema, version):
    """Pairs of a case and the message that is expected."""
    formals, attributes = list(schema.inputs), list(schema.attributes.values())
    least, most = schema.min_input, schema.max_input
    if least > 0:
        case = Case(schema)
        case.inputs.pop()
        yield case, counted(least, most, "input", least - 1)
    if most < 1000:
        case = Case(schema)
        while len(case.inputs) <= most:
            case.inputs.append("float")
        yield case, counted(least, most, "input", most + 1)
    if schema.max_output < 1000:
        case = Case(schema)
        case.outputs = schema.max_output + 1
        yield case, counted(schema.min_output, schema.max_output, "output", schema.max_output + 1)
    for i, formal in enumerate(Case(schema).formals):
        allowed = tensor_types(schema, formal)
        describe = lambda k: f"input {k} ('{Case(schema).formals[k].name}')"
        if formal.option.name != "Optional" and i < len(Case(schema).inputs) - 1:
            case = Case(schema)
            case.inputs[i] = None
            yield case, f"{describe(i)} is missing"
        wrong = next((n for n in NUMBERS if n not in allowed and n not in UNSUPPORTED), None)
        kinds = other_kinds(schema, formal)
        if wrong and (allowed or "an optional" not in kinds):  # an optional that holds a tensor is that tensor
            case = Case(schema)
            case.inputs[i] = wrong
            yield case, f"{describe(i)} has elements of {wrong}, expected {english([*allowed, *kinds])} in opset {version}"
        first = next((k for k in range(i) if Case(schema).formals[k].type_str == formal.type_str and Case(schema).inputs[k]), None)
        other = [t for t in allowed if t not in UNSUPPORTED and t != Case(schema).inputs[i]]
        if first is not None and is_variable(schema, formal) and other:
            case = Case(schema)
            case.inputs[i] = other[0]
            yield case, f"{describe(i)} has elements of {other[0]}, but {describe(first)} of {case.inputs[first]}: both must be the same"
    case = Case(schema)
    case.attributes["frobnicate"] = "INT"
    known = ", ".join(f"'{name}'" for name in sorted(a.name for a in attributes)) or "none"
    yield case, f"attribute 'frobnicate' is not known; op '{schema.name}' in opset {version} takes {known}"
    for attribute in attributes:
        case = Case(schema)
        wrong = "STRING" if attribute.type.name == "INT" else "INT"
        case.attributes[attribute.name] = wrong
        yield case, f"attribute '{attribute.name}' is {ATTRIBUTES[wrong][0]}, expected {ATTRIBUTES[attribute.type.name][0]}"
        if attribute.required:
            case = Case(schema)
            del case.attributes[attribute.name]
            yield case, f"attribute '{attribute.name}' is missing"


def versions(ops):
    """(schema, a version of its domain in which it holds and that dlc reads)."""
    schemas = sorted(defs.get_all_schemas_with_history(), key=lambda s: (s.domain, s.name, s.since_version))
    for schema, after in zip(schemas, [*schemas[1:], None]):
        version = max(schema.since_version, OLDEST if schema.domain == "" else 1)
        replaced = after and (after.domain, after.name) == (schema.domain, schema.name) and after.since_version <= version
        if not replaced and (not ops or schema.name in ops):
            yield schema, version


def main():
    tool, ops = sys.argv[1], sys.argv[2:]
    with tempfile.TemporaryDirectory() as folder:
        expected = []  # (op and version, message or None)
        for schema, version in versions(ops):
            for case, message in [(Case(schema), None), *broken(schema, version)]:
                if case.possible():
                    (pathlib.Path(folder) / f"{len(expected)}.onnx").write_bytes(case.model(version))
                    expected.append((f"{schema.domain}:{schema.name} {version}", message))
        paths = [f"{folder}/{i}.onnx" for i in range(len(expected))]
        output = []
        for start in range(0, len(paths), 5000):
            result = subprocess.run([tool, "--import", *paths[start:start + 5000]], stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
            lines = result.stdout.decode(errors="replace").splitlines()
            output += lines[:-1]  # the last one holds totals
            if result.returncode not in (0, 1):
                print(f"{tool} ended with {result.returncode} at {expected[len(output)] if len(output) < len(expected) else 'the end'}")
    failed, has = abs(len(output) - len(expected)), 0
    for i, ((what, message), line) in enumerate(zip(expected, output)):
        verdict, path, detail = re.fullmatch(r"(\w+) (\S+?)(?:: (.*))?", line).groups()
        op = what.split(":")[1].split(" ")[0]
        node = f"node '/n' ({op}): "
        # Ops, and versions of ops, that dlc does not have.
        if verdict == "refused" and re.search(rf"{re.escape(node)}op '{op}'( of the domain '[\w.]+')? (is not supported: |is not in opset )", detail):
            continue
        has += 1
        wrong = (OF_SCHEMA.search(detail or "") is not None) if message is None else (verdict != "refused" or not detail.endswith(node + message))
        failed += wrong
        if wrong:
            print(f"{what}: expected {message or 'nothing that the schema forbids'}; found {line}")
    print(f"{has} of {len(expected)} models are of ops that dlc has")
    print(f"{len(expected) - failed} passed, {failed} failed")
    return 1 if failed or not has else 0


if __name__ == "__main__":
    sys.exit(main())
