"""Broken models must be refused, never crash the importer: bytes of real models are changed, cut and repeated, and numbers and names inside
them replaced.

    fuzz.py TOOL [--rounds N] [--seed S] [--seconds T]      TOOL is build/bin/frontend-check; last line: N passed, N failed
    fuzz.py --seeds FOLDER                                  writes the models that are changed, for a fuzzer to start from
"""
import argparse
import pathlib
import random
import subprocess
import sys
import tempfile

import onnx

import make_models

NUMBERS = [0, 1, -1, 2, 3, 7, 100, -100, 2**31 - 1, -2**31, 2**40, 2**62, 2**63 - 1, -2**63]
BATCH = 40


def seeds():
    models = [make() for make in make_models.MODELS.values()]
    data = pathlib.Path(onnx.__file__).parent / "backend/test/data/node"
    for path in sorted(data.glob("*/model.onnx")):
        if path.stat().st_size < 20000:
            models.append(path.read_bytes())
    return [m if isinstance(m, bytes) else m.SerializeToString() for m in models]


def change_bytes(rng, data):
    data = bytearray(data)
    for _ in range(rng.choice([1, 1, 2, 4, 16])):
        at = rng.randrange(len(data))
        kind = rng.randrange(4)
        if kind == 0:
            data[at] = rng.randrange(256)
        elif kind == 1:
            del data[at:at + rng.randrange(1, 9)]
        elif kind == 2:
            data[at:at] = data[at:at + rng.randrange(1, 17)]
        else:
            data[at] ^= 1 << rng.randrange(8)
        if not data:
            break
    return bytes(data)


def change_model(rng, data):
    """Changes that keep the Protobuf intact, and so get further in."""
    model = onnx.ModelProto()
    model.ParseFromString(data)
    graph = model.graph
    for _ in range(rng.choice([1, 1, 2, 3])):
        kind = rng.randrange(8)
        node = rng.choice(graph.node) if graph.node else None
        if kind == 0 and node and node.attribute:
            attribute = rng.choice(node.attribute)
            attribute.i = rng.choice(NUMBERS)
            for i in range(len(attribute.ints)):
                if rng.random() < 0.5:
                    attribute.ints[i] = rng.choice(NUMBERS)
            attribute.f = rng.choice([0.0, -1.0, 1e38, float("nan"), float("inf")])
        elif kind == 1 and node and node.input:
            names = [v.name for v in graph.input] + [t.name for t in graph.initializer] + [o for n in graph.node for o in n.output] + [""]
            node.input[rng.randrange(len(node.input))] = rng.choice(names)
        elif kind == 2 and node and node.input:
            del node.input[rng.randrange(len(node.input))]
        elif kind == 3 and graph.input:
            shape = rng.choice(graph.input).type.tensor_type.shape
            if rng.random() < 0.4 and shape.dim:
                del shape.dim[-1]
            elif rng.random() < 0.5:
                shape.dim.add().dim_value = rng.choice([0, 1, 2, 3])
            elif shape.dim:
                rng.choice(shape.dim).dim_value = rng.choice([0, 1, 2, 3, 5, 2**20, -3])
        elif kind == 4 and graph.initializer:
            tensor = rng.choice(graph.initializer)
            if rng.random() < 0.5:
                tensor.data_type = rng.randrange(28)
            elif tensor.dims:
                tensor.dims[rng.randrange(len(tensor.dims))] = rng.choice(NUMBERS)
            elif tensor.raw_data:
                tensor.raw_data = bytes(rng.randrange(256) for _ in tensor.raw_data)
        elif kind == 5 and node:
            node.op_type = rng.choice(OPS)
        elif kind == 6 and node and node.attribute:
            del node.attribute[rng.randrange(len(node.attribute))]
        elif kind == 7 and graph.input:
            rng.choice(graph.input).type.tensor_type.elem_type = rng.randrange(28)
    if rng.random() < 0.1:
        model.opset_import[0].version = rng.randrange(5, 28)
    return model.SerializeToString()


OPS = sorted({schema.name for schema in onnx.defs.get_all_schemas() if schema.domain == ""})


def survives(tool, paths, seconds):
    try:
        code = subprocess.run([tool, "--import", *paths], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                              timeout=seconds).returncode
    except subprocess.TimeoutExpired:
        return False
    return code in (0, 1)


def write_seeds(folder):
    folder.mkdir(parents=True, exist_ok=True)
    for i, data in enumerate(seeds()):
        (folder / f"{i}.onnx").write_bytes(data)


def main():
    if sys.argv[1:2] == ["--seeds"]:
        return write_seeds(pathlib.Path(sys.argv[2]))
    parser = argparse.ArgumentParser()
    parser.add_argument("tool")
    parser.add_argument("--rounds", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--seconds", type=int, default=20)
    parser.add_argument("--keep", type=pathlib.Path, help="a folder for the models that crash")
    args = parser.parse_args()
    rng = random.Random(args.seed)
    corpus = seeds()
    failed = 0
    # Where a fuzzer starts, and what one has found.
    for path in sorted((pathlib.Path(__file__).parent / "fuzz" / "corpus").iterdir()):
        if not survives(args.tool, [str(path)], args.seconds):
            failed += 1
            print(f"crashed or hung: {path.name}")
    with tempfile.TemporaryDirectory() as folder:
        for start in range(0, args.rounds, BATCH):
            paths = []
            for i in range(start, min(start + BATCH, args.rounds)):
                path = pathlib.Path(folder) / f"{i - start}.onnx"
                data = rng.choice(corpus)
                path.write_bytes(change_bytes(rng, data) if rng.random() < 0.3 else change_model(rng, data))
                paths.append(str(path))
            if survives(args.tool, paths, args.seconds):
                continue
            for path in paths:
                if not survives(args.tool, [path], args.seconds):
                    failed += 1
                    print(f"crashed or hung: round {start + int(pathlib.Path(path).stem)} of seed {args.seed}")
                    if args.keep:
                        args.keep.mkdir(exist_ok=True)
                        (args.keep / f"crash-{args.seed}-{start}-{pathlib.Path(path).name}").write_bytes(pathlib.Path(path).read_bytes())
    print(f"{args.rounds - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
