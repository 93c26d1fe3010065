"""Runs the test suites and sums them up in one line: N passed, N failed, N skipped.

Each suite is a command whose output one of the readers below understands. A suite that ends badly without saying what failed counts
as one failure, and so does one that ran nothing.
"""
import argparse
import os
import pathlib
import re
import resource
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
COUNT = re.compile(r"^(?:\w+: )?(\d+) passed, (\d+) failed(?:, (\d+) skipped)?$", re.M)

# Suites that run kernels on the emulated device: together at most 15 minutes on two cores, and everything at most 30.
EMULATED = {"dlc-emu-tests", "ops", "planted-bugs", "planted-bugs-training", "gpu-check", "models-emu", "sentence-encoder-emu", "control-flow-emu", "growing-cache-emu", "integers-emu", "training-emu", "random-emu", "random-open-emu", "random-loops-emu", "conformance-emu", "conformance-dynamic-emu"}

# glibc fills freed memory with this byte, and new memory with its complement: what reads either goes wrong at every run.
PERTURB = "165"


def processor_seconds():
    """Of all processes that have ended."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def read_plain(output):
    """The last `N passed, N failed[, N skipped]`."""
    found = COUNT.findall(output)
    return tuple(int(n or 0) for n in found[-1]) if found else None


def read_gtest(output):
    passed = re.search(r"\[  PASSED  \] (\d+) tests?", output)
    failed = re.search(r"\[  FAILED  \] (\d+) tests?, listed", output)
    skipped = re.search(r"\[  SKIPPED \] (\d+) tests?, listed", output)
    if not passed:
        return None
    number = lambda match: int(match.group(1)) if match else 0
    return number(passed), number(failed), number(skipped)


def read_lit(output):
    count = lambda *names: sum(int(n) for name in names for n in re.findall(rf"^\s*{name}\s*: +(\d+)", output, re.M))
    passed = count("Passed", "Expectedly Failed")
    failed = count("Failed", "Unexpectedly Passed", "Unresolved", "Timed Out")
    return (passed, failed, count("Unsupported", "Skipped")) if passed or failed else None


def suites(build, python, everything=False):
    """name -> (command, reader), in the order in which they run: the quick ones first. `everything`: the large networks, too."""
    tier = ["--all"] if everything else []
    gtest = lambda name: ([build / "bin" / name, "--gtest_brief=0", "--gtest_color=no"], read_gtest)
    script = lambda path, *more: ([python, ROOT / "test" / path, "--build", build, *more], read_plain)
    table = {
        "structure": ([python, ROOT / "test/checks/structure.py"], read_plain),
        "format": ([python, ROOT / "test/checks/format.py"], read_plain),
        "environment": ([python, ROOT / "test/checks/environment.py"], read_plain),
        "scripts": ([python, ROOT / "test/checks/scripts.py"], read_plain),
    }
    for binary in sorted((build / "bin").glob("dlc-*-tests")):
        table[binary.name] = gtest(binary.name)
    table["lit"] = ([python, "/usr/lib/llvm-22/bin/lit", "-s", "-j2", "--timeout=3600", f"-Dbuild={build}", ROOT / "test"], read_lit)
    table["ops"] = ([build / "bin/dlc-op-check", "--list", ROOT / "test/ops/unsupported.txt", "--cache", build / "test/cache"],
                    read_plain)
    cuda = ROOT / "test/codegen/cuda"
    table["planted-bugs"] = ([build / "bin/dlc-planted-bugs", cuda / "Inputs/planted.mlir", "--cache", build / "test/cache", "--survivors",
                              cuda / "planted-bugs-survivors.txt", *(["--table", cuda / "planted-bugs.md"] if everything else [])],
                             read_plain)
    table["planted-bugs-training"] = ([build / "bin/dlc-planted-bugs", cuda / "Inputs/planted-training.mlir", "--cache", build / "test/cache", "--survivors",
                                       cuda / "planted-bugs-training-survivors.txt",
                                       *(["--table", cuda / "planted-bugs-training.md"] if everything else [])], read_plain)
    table["resources"] = script("codegen/cuda/resources.py", *tier)
    table["gpu-check"] = script("bench/gpu/rehearse.py")
    table["install"] = script("runtime/install.py")
    table["models"] = script("models/run_models.py", *tier)
    table["models-emu"] = script("models/run_models.py", "--device", "emu", *tier)
    table["sentence-encoder"] = script("models/sentence_encoder.py")
    table["sentence-encoder-emu"] = script("models/sentence_encoder.py", "--device", "emu")
    table["released"] = script("models/released.py")
    table["value-names"] = script("models/value_names.py", *tier)
    table["control-flow"] = script("models/control_flow.py")
    table["control-flow-emu"] = script("models/control_flow.py", "--device", "emu")
    table["growing-cache"] = script("models/growing_cache.py")
    table["growing-cache-emu"] = script("models/growing_cache.py", "--device", "emu")
    table["integers"] = script("models/integer_products.py")
    table["integers-emu"] = script("models/integer_products.py", "--device", "emu", "--models", "1")
    table["training"] = script("training/run_training.py")
    table["training-emu"] = script("training/run_training.py", "--device", "emu")
    table["examples"] = script("training/run_examples.py")
    table["faults"] = script("faults/run_faults.py")
    table["tune"] = script("tune/run_tune.py")
    table["random"] = script("random/run_random.py", "--seeds", "0:100")
    table["random-open"] = script("random/run_random.py", "--open", "--seeds", "0:200")
    table["random-emu"] = script("random/run_random.py", "--device", "emu", "--seeds", "0:40")
    table["random-open-emu"] = script("random/run_random.py", "--device", "emu", "--open", "--seeds", "0:40")
    table["random-loops"] = script("random/run_loops.py")
    table["random-loops-emu"] = script("random/run_loops.py", "--device", "emu", "--seeds", "0:20")
    table["conformance"] = script("conformance/run_backend.py")
    table["conformance-dynamic"] = script("conformance/run_backend.py", "--mode", "dynamic", "--part", "1/16")
    table["conformance-constant"] = script("conformance/run_backend.py", "--mode", "constant", "--part", "1/16")
    table["conformance-emu"] = script("conformance/run_backend.py", "--device", "emu")
    table["conformance-dynamic-emu"] = script("conformance/run_backend.py", "--device", "emu", "--mode", "dynamic", "--part", "1/16")
    return table


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", default="build")
    parser.add_argument("--list", action="store_true", help="print the suites' names")
    parser.add_argument("--all", action="store_true", help="the second tier, too: large networks on the emulated device (a quarter of an hour)")
    parser.add_argument("names", nargs="*", help="suites to run (all)")
    args = parser.parse_args()
    table = suites(pathlib.Path(args.build).resolve(), sys.executable, args.all)
    if args.list:
        print("\n".join(table))
        return 0
    unknown = [name for name in args.names if name not in table]
    if unknown:
        sys.exit(f"no suite {', '.join(unknown)}; there are: {', '.join(table)}")

    totals, seconds = [0, 0, 0], {}
    for name in args.names or table:
        command, reader = table[name]
        print(f"==> test: {name}", flush=True)
        start, used = time.monotonic(), processor_seconds()
        result = subprocess.run([str(c) for c in command], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
                                errors="replace", stdin=subprocess.DEVNULL, cwd=ROOT,
                                env={**os.environ, "LIT_XUNIT_OUTPUT": "", "MALLOC_PERTURB_": PERTURB})
        counts = reader(result.stdout)
        if counts is None or sum(counts) == 0:
            counts = (0, 1, 0)
        elif result.returncode != 0 and counts[1] == 0:
            counts = (counts[0], 1, counts[2])
        if counts[1]:
            print(result.stdout[-8000:])
        seconds[name] = time.monotonic() - start, processor_seconds() - used
        print(f"    {name}: {counts[0]} passed, {counts[1]} failed, {counts[2]} skipped in {seconds[name][0]:.0f} s "
              f"({seconds[name][1]:.0f} s of processor time)", flush=True)
        totals = [a + b for a, b in zip(totals, counts)]
    for what, names in (("all suites", seconds.keys()), ("the emulated device's suites", EMULATED & seconds.keys())):
        print(f"{what}: {sum(seconds[n][0] for n in names):.0f} s ({sum(seconds[n][1] for n in names):.0f} s of processor time)")
    print(f"{totals[0]} passed, {totals[1]} failed, {totals[2]} skipped")
    return 1 if totals[1] else 0


if __name__ == "__main__":
    sys.exit(main())
