"""The resource gate: what every kernel of the tests and of the benchmark's models takes on each architecture, compared with resources.csv.

    resources.py --build build [--all] [--accept] [source ...]      one line a source; last line: N passed, N failed

A spill or a warning of ptxas never passes (code generation refuses it). A kernel also fails that takes more than 8 registers more than the table says, more
stack, or that occupies its multiprocessor less by more than 1/16 (4 warps of 64); and so does one that is not in the table or no longer there. What is
meant is accepted with --accept, which writes the table anew (--all for all of it) and is committed. The normal run compiles the kernels of the
tests and of the small models, --all those of every model.

Occupancy: blocks and warps that a multiprocessor holds at once, from the limits in CUDA's programming guide ("Technical Specifications per Compute
Capability") and the allocation units of the occupancy calculator: registers in units of 256 for each warp, shared memory in units of 128 bytes with
1 KiB a block for the system.
"""
import argparse
import csv
import json
import pathlib
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent.parent
sys.path.insert(0, str(ROOT / "test" / "tools"))
import randomize  # noqa: E402

FOLDER = pathlib.Path(__file__).resolve().parent
COLUMNS = ["source", "kernel", "architecture", "threads", "registers", "shared_static", "shared_dynamic", "stack", "blocks", "occupancy"]
KEY = COLUMNS[:3]

SMALL = ["mnist_cnn", "mlp"]
LIGHT = ["light_squeezenet", "light_shufflenet"]
LARGE = ["light_resnet50", "light_vgg19", "light_densenet121", "light_inception_v1", "light_inception_v2", "light_bvlc_alexnet", "light_zfnet512"]
FETCHED = ["orientation"]  # a PP-LCNet
PRECISIONS = ["f32", "f16"]

# Of one multiprocessor: warps, blocks, registers, shared memory (bytes).
LIMITS = {"sm_80": (64, 32, 65536, 164 * 1024), "sm_90a": (64, 32, 65536, 228 * 1024)}
MOST_REGISTERS = 8
MOST_OCCUPANCY = 1 / 16


def up(value, unit):
    return -(-value // unit) * unit


def occupancy(architecture, threads, registers, shared):
    """(blocks of a multiprocessor, share of its warps)"""
    warps, blocks, all_registers, all_shared = LIMITS[architecture]
    each = up(threads, 32) // 32
    by_registers = all_registers // up(max(registers, 1) * 32, 256) // 4 * 4 // each
    by_shared = all_shared // up(shared + 1024, 128)
    held = min(blocks, warps // each, by_registers, by_shared)
    return held, held * each / warps


def run(command):
    result = subprocess.run([str(c) for c in command], capture_output=True, text=True)
    return result.returncode, result.stdout + result.stderr


def kernel_files():
    """The tests' files of kernel functions."""
    files = sorted((FOLDER / "Inputs").glob("*.mlir"))
    return {f"test/{path.stem}": path for path in files if "attributes {dlc.kernel" in path.read_text()}


def model_file(name, folder):
    """ONNX's light networks have plain weights, which change nothing in the kernels."""
    if name.startswith("light_"):
        return pathlib.Path(randomize.light_folder()) / f"{name}.onnx"
    path = folder / f"{name}.onnx"
    script = [ROOT / "tools/fetch_material.py", folder, name] if name in FETCHED else [ROOT / "test/tools/small_models.py", name, path]
    subprocess.run([sys.executable, *script], check=True, stdout=subprocess.DEVNULL)
    return path


def measure(build, name, path, precision):
    """The rows of a file of kernels or of a model; a message where it does not compile."""
    with tempfile.TemporaryDirectory() as temporary:
        temporary = pathlib.Path(temporary)
        if precision:
            path = model_file(path, temporary)
            kernels = temporary / "kernels.mlir"
            code, text = run([build / "bin/dlc", "compile", path, "--target=cuda", "--stage=plan", f"--precision={precision}", "--dim=*=1", "-o", kernels])
            if code:
                return None, text
            path = kernels
        code, text = run([build / "bin/dlc-cuda-tool", "--compile", "--cache", build / "test/cache", "--json", temporary / "rows.json", path])
        if code:
            return None, text
        rows = {}
        for row in json.loads((temporary / "rows.json").read_text()):
            held, share = occupancy(row["architecture"], row["threads"], row["registers"], row["shared"] + row["dynamic"])
            rows[name, row["kernel"], row["architecture"]] = {
                "threads": row["threads"], "registers": row["registers"], "shared_static": row["shared"], "shared_dynamic": row["dynamic"],
                "stack": row["stack"], "blocks": held, "occupancy": round(share, 4)}
        return rows, ""


def problems(found, table, source):
    expected = {key: row for key, row in table.items() if key[0] == source}
    for key in sorted(found.keys() | expected.keys()):
        what = f"{key[1]} ({key[2]})"
        if key not in expected:
            yield f"{what} is not in the table"
        elif key not in found:
            yield f"{what} stands in the table, and no kernel of that name is compiled"
        else:
            new, old = found[key], expected[key]
            if new["registers"] > old["registers"] + MOST_REGISTERS:
                yield f"{what} takes {new['registers']} registers, {old['registers']} in the table"
            if new["stack"] > old["stack"]:
                yield f"{what} takes {new['stack']} bytes of stack, {old['stack']} in the table"
            if new["occupancy"] < old["occupancy"] - MOST_OCCUPANCY:
                yield f"{what} occupies {new['occupancy']:.0%} of a multiprocessor's warps, {old['occupancy']:.0%} in the table"
            if new["blocks"] == 0:
                yield f"{what} does not fit on a multiprocessor"


def read_table(path):
    if not path.exists():
        return {}
    with path.open() as file:
        return {tuple(row[c] for c in KEY): {c: float(row[c]) if c == "occupancy" else int(row[c]) for c in COLUMNS[3:]}
                for row in csv.DictReader(file)}


def write_table(path, table):
    with path.open("w", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(COLUMNS)
        for key in sorted(table):
            writer.writerow([*key, *(table[key][c] for c in COLUMNS[3:])])


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", type=pathlib.Path, default=pathlib.Path("build"))
    parser.add_argument("--all", action="store_true", help="every model")
    parser.add_argument("--accept", action="store_true", help="write what was measured into the table")
    parser.add_argument("--table", type=pathlib.Path, default=FOLDER / "resources.csv")
    parser.add_argument("sources", nargs="*", help="some alone, as the table names them")
    args = parser.parse_args()
    work = {name: (path, None) for name, path in kernel_files().items()}
    for model in SMALL + LIGHT + (LARGE + FETCHED if args.all else []):
        for precision in PRECISIONS:
            work[f"{model.removeprefix('light_')}/{precision}"] = (model, precision)
    unknown = [source for source in args.sources if source not in work]
    if unknown:
        sys.exit(f"no source {', '.join(unknown)}; there are: {', '.join(work)}")

    table, passed, failed = read_table(args.table), 0, 0
    for source in args.sources or work:
        found, message = measure(args.build, source, *work[source])
        if found is None:
            lines = [message.strip()]
        elif args.accept:
            table = {key: row for key, row in table.items() if key[0] != source} | found
            lines = []
        else:
            lines = list(problems(found, table, source))
        for line in lines:
            print(f"FAILED {source}: {line}", flush=True)
        if not lines:
            print(f"ok     {source}: {len(found)} rows")
        passed += not lines
        failed += bool(lines)
    if args.accept:
        if not args.sources and args.all and not failed:
            table = {key: row for key, row in table.items() if key[0] in work}
        write_table(args.table, table)
    elif failed:
        print(f"to accept what is meant: python3 {pathlib.Path(__file__).relative_to(ROOT)} --build {args.build} --all --accept")
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
