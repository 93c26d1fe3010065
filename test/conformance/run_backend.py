"""Runs `dlc check` over the data of ONNX's backend tests, and holds the result to a strict list.

    run_backend.py --build build [--device cpu] [--mode static] [--part 1/4] [--update] [pattern ...]

A mode (modes.py) has a list of its own; a part of the cases is the same in every run. Every case must pass, or stand in unsupported.txt in the section of how it ends: 'unsupported' (dlc refuses it with a message: exit code 2
or 3) or 'bug' (a wrong answer, an internal error, a crash or a timeout). A case of the list that passes, or ends in another way, is a
failure as well. --update writes the list anew, grouped by dlc's own messages.
"""
import argparse
import collections
import concurrent.futures
import fnmatch
import pathlib
import shutil
import sys
import tempfile
import time
import zlib

import numpy as np
import onnx
from onnx import numpy_helper

import backend_case
import modes

HERE = pathlib.Path(__file__).resolve().parent
DATA = pathlib.Path(onnx.__file__).parent / "backend" / "test" / "data"

HEADER = """\
# Cases of ONNX's backend tests (onnx 1.22.0){} that do not pass, by reason. Strict: one of these that passes, or ends in another way than its
# section says, fails the test run. Written by: test/conformance/run_backend.py{} --update
"""


def list_of(mode):
    return HERE / ("unsupported.txt" if mode == "static" else f"unsupported-{mode}.txt")


def cases():
    """name -> model; the light networks first, as they take longest."""
    return {**{model.stem: model for model in sorted((DATA / "light").glob("light_*.onnx"))}, **backend_case.cases(DATA)}


def write_light_data(model_path, folder):
    """The inputs that ONNX's runner gives the light networks (n values from 0 to 1), and the outputs beside the model."""
    model = onnx.load(model_path)
    given = {tensor.name for tensor in model.graph.initializer}
    for i, value in enumerate(v for v in model.graph.input if v.name not in given):
        shape = [dim.dim_value or 1 for dim in value.type.tensor_type.shape.dim]
        count = int(np.prod(shape))
        tensor = numpy_helper.from_array((np.arange(count).reshape(shape) / count).astype(np.float32), value.name)
        (folder / f"input_{i}.pb").write_bytes(tensor.SerializeToString())
    shutil.copy(model_path.with_name(model_path.stem + "_output_0.pb"), folder / "output_0.pb")


def check(dlc, device, model):
    light = model.parent.name == "light"
    return backend_case.check(dlc, device, model, (lambda folder: write_light_data(model, pathlib.Path(folder))) if light else None)


def check_in_mode(dlc, device, mode, models):
    """The same of several cases in another mode, in one process as far as it comes: name -> result. Cases that the mode has not are left out."""
    with tempfile.TemporaryDirectory() as scratch:
        written = {}
        for name, model in models.items():
            if path := modes.write(mode, model, pathlib.Path(scratch) / name.replace("/", "-")):
                written[name] = path
        results, left = {}, dict(written)
        while left:
            found = list(backend_case.check_several(dlc, device, left.values(), modes.OPTIONS[mode]))
            results.update(zip(left, found))
            left = {name: path for name, path in left.items() if name not in results}
        return results


def write_list(results, mode):
    groups = collections.defaultdict(list)
    for name, (section, reason) in results.items():
        if section:
            groups[section, reason].append(name)
    lines = [HEADER.format(*(("", "") if mode == "static" else (f" in the mode '{mode}'", f" --mode {mode}")))]
    order = sorted(groups.items(), key=lambda group: (group[0][0] != "bug", -len(group[1]), group[0][1]))
    for (section, reason), names in order:
        lines.append(f"[{section}] {reason}")
        lines += [*sorted(names), ""]
    list_of(mode).write_text("\n".join(lines))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build", default="build")
    parser.add_argument("--device", default="cpu")
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--mode", choices=modes.MODES, default="static")
    parser.add_argument("--part", default="1/1", help="K/N: the K-th of N parts of the cases")
    parser.add_argument("--update", action="store_true", help="write the mode's list anew")
    parser.add_argument("patterns", nargs="*", help="names of cases, with wildcards (all)")
    args = parser.parse_args()
    dlc = pathlib.Path(args.build).resolve() / "bin" / "dlc"
    part, parts = map(int, args.part.split("/"))
    chosen = {name: model for name, model in cases().items() if zlib.crc32(name.encode()) % parts == part - 1
              if not args.patterns or any(fnmatch.fnmatch(name, p) or fnmatch.fnmatch(name, f"*/{p}") for p in args.patterns)}
    listed = backend_case.read_list(list_of(args.mode))
    start = time.monotonic()
    with concurrent.futures.ThreadPoolExecutor(args.workers) as pool:
        if args.mode == "static":
            results = dict(zip(chosen, pool.map(lambda model: check(dlc, args.device, model), chosen.values())))
        else:
            static = backend_case.read_list(list_of("static")) # what does not work as it is is no case of the mode
            names = [name for name in chosen if not name.startswith("light_") and name not in static]
            groups = [names[i:i + 10] for i in range(0, len(names), 10)]
            results = {}
            for found in pool.map(lambda group: check_in_mode(dlc, args.device, args.mode, {name: chosen[name] for name in group}), groups):
                results.update(found)

    whole = not args.patterns and parts == 1
    passed = failed = skipped = 0
    for name, (section, reason) in results.items():
        expected = listed.get(name)
        if section == expected:
            passed += section is None
            skipped += section is not None
            continue
        failed += 1
        if not args.update:
            print(f"FAILED {name}: expected {expected or 'to pass'}, found " + (f"{section}: {reason}" if section else "that it passes"))
    if whole:
        for name in sorted(listed.keys() - results.keys()):
            failed += 1
            print(f"FAILED {name}: stands in the list, but there is no such case")
    if args.update and (whole or (args.mode != "static" and not args.patterns)):
        write_list(results, args.mode)
        good = sum(section is None for section, _ in results.values())
        print(f"wrote {list_of(args.mode).name}: {good} of {len(results)} cases pass")
        passed, failed, skipped = good, 0, len(results) - good
    compiled_in = sum(reason == backend_case.COMPILED_IN for _, reason in results.values())
    print(f"of {sum(section is None for section, _ in results.values())} that pass {compiled_in} have values of their data compiled in, the others none", file=sys.stderr)
    print(f"{len(results)} cases in {time.monotonic() - start:.0f} s on {args.device}, mode {args.mode}", file=sys.stderr)
    print(f"{passed} passed, {failed} failed, {skipped} skipped")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
