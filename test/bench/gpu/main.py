"""gpu-check: what dlc does on this machine's NVIDIA GPU, part by part, with nothing to build.

  gpu-check --quick [--out DIR]                  what matters, in 4 minutes (--minutes), the most telling first
  gpu-check [--parts a,b,...] [--out DIR]        the parts (all, in order), at most --minutes each; DIR/<part>.json grows as cells are measured
  gpu-check --device emu [--tiny] [--quick]      the same on the emulated device: a rehearsal of every line, whose times are no figures
  gpu-check --report DIR [--to FILE.md]          the summary of results that are there
  gpu-check --bundle OUT.tar.xz                  on the build machine: everything that the GPU machine needs, in one archive

Parts: environment, instructions, conformance, kernels, gemm, models, memory, training, schedules, sanitizer. Each lists what it left out; called again with the same --out it
goes on where it stopped. Python 3.9 and NumPy; torch and JAX are started in processes of their own where they are installed, and recorded as
missing where not. Exit code: 0, or 1 if something that was checked is wrong.
"""
import argparse
import importlib
import json
import os
import pathlib
import sys
import tempfile
import time

from . import environment, page, report
from .session import Part, Places, Session, run

PARTS = {"environment": "environment", "instructions": "instructions", "conformance": "conformance", "kernels": "kernels", "gemm": "gemm",
         "models": "networks", "memory": "memory", "training": "training", "schedules": "schedules", "sanitizer": "sanitizer"}
# Seconds from the start until which a part may run, of 240; a part that ends early leaves its time to those after it.
QUICK = {"environment": 25, "instructions": 32, "conformance": 80, "kernels": 95, "gemm": 125, "models": 215, "memory": 240}
AHEAD = ("conformance", "kernels", "gemm", "models", "memory", "training", "schedules")  # whose models are compiled while the parts before them run


def onnx_data():
    """Where the onnx package keeps the backend cases."""
    try:
        import onnx
    except ImportError:
        return pathlib.Path("/nonexistent")
    return pathlib.Path(onnx.__file__).parent / "backend" / "test" / "data"


def parse():
    parser = argparse.ArgumentParser(prog="gpu-check", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    add = parser.add_argument
    add("--parts", help="some of them, with commas")
    add("--quick", action="store_true", help="what tells most, within --minutes in all (default 4)")
    add("--out", default="gpu-check-results", help="folder of the results")
    add("--device", choices=("cuda", "emu"), default="cuda")
    add("--minutes", type=float, help="limit of each part (default 8.5); with --quick of all (default 4)")
    add("--redo", action="store_true", help="measure again what is there")
    add("--retry", action="store_true", help="try again what failed")
    add("--tiny", action="store_true", help="the smallest settings that run every line")
    add("--models", help="networks, with commas")
    add("--batches", help="batches, with commas")
    add("--precisions", help="f32, tf32, f16, bf16")
    add("--peers", help="eager, graph, compile, autotune, jax")
    add("--cases", help="conformance: patterns of backend cases, with commas")
    add("--workers", type=int, default=0, help="processes at a time that compile, or check cases")
    add("--sanitizer", help="the compute-sanitizer to run")
    add("--python", default=sys.executable, help="the Python that has torch and JAX")
    add("--build", help="in a checkout: the build folder (default build)")
    add("--report", metavar="DIR", help="print the summary of DIR")
    add("--to", metavar="FILE", help="with --report: write it to FILE")
    add("--bundle", metavar="FILE", help="write the archive for a GPU machine")
    add("--without-nvrtc", action="store_true", help="with --bundle: leave NVRTC out; the GPU machine has it")
    options = parser.parse_args()
    options.say = lambda text: print(f"[{time.strftime('%H:%M:%S', time.gmtime())}] {text}", file=sys.stderr, flush=True)
    options.parts = options.parts or ",".join(QUICK if options.quick else PARTS)
    options.minutes = (4 if options.quick else 8.5) if options.minutes is None else options.minutes
    unknown = [p for p in options.parts.split(",") if p not in PARTS]
    if unknown:
        parser.error(f"no part {', '.join(unknown)}; there are: {', '.join(PARTS)}")
    return options


def use_bundled_nvrtc(session):
    """NVRTC of the bundle where the machine has none, or no headers for it."""
    nvrtc = session.places.nvrtc
    if not nvrtc or "DLC_NVRTC" in os.environ:
        return
    report = session.scratch / "doctor.json"
    code, output, _ = run([session.places.dlc, "doctor", f"--json={report}"], 60)
    if code != 0:
        sys.exit(f"{session.places.dlc} does not run here: {output.strip()[:500]}")
    found = json.loads(report.read_text())["cuda_compiler"]
    if not found["path"] or not found["headers"]:
        session.environment.update(DLC_NVRTC=str(nvrtc), DLC_CUDA_INCLUDE=str(nvrtc / "include"))
        session.options.say(f"no NVRTC with its headers here: using the bundle's, {nvrtc}")


def measure(options):
    places = Places(options.build)
    if not places.dlc.exists():
        sys.exit(f"{places.dlc} is not there: build it (tools/build.sh), or unpack a bundle")
    places.conformance_data = places.conformance / "data" if places.bundled else onnx_data()
    with tempfile.TemporaryDirectory(prefix="gpu-check-") as scratch:
        session = Session(options, places, scratch)
        try:
            use_bundled_nvrtc(session)
            wrong = measure_parts(session, options.parts.split(","))
        finally:
            session.close()
    print(report.markdown(session.out))
    return 1 if wrong else 0


def measure_parts(session, names):
    """Whether something that was checked is wrong."""
    options, wrong, began = session.options, False, time.monotonic()
    modules = {name: importlib.import_module(f".{PARTS[name]}", __package__) for name in names}
    for name in names:
        end = began + options.minutes / 4 * QUICK.get(name, 240) if options.quick else time.monotonic() + 60 * options.minutes
        part = Part(session, name, end)
        options.say(f"part {name}, at most {part.left() / 60:.2g} minutes")
        before = environment.load()
        modules[name].measure(session, part)
        part.note_load(before, environment.load())
        options.say(f"part {name}: {part.result['status']}, {part.result['errors']} errors, {len(part.result['left_out'])} left out")
        wrong |= report.is_wrong(part.result)
        (session.out / "summary.md").write_text(report.markdown(session.out))
        page.write(session.out)
        if name == "environment":
            for later in [n for n in AHEAD if n in names]:
                modules[later].prepare(session)
    return wrong


def main():
    options = parse()
    if options.bundle:
        from . import bundle
        return bundle.write(options)
    if options.report:
        text = report.markdown(pathlib.Path(options.report))
        if options.to:
            pathlib.Path(options.to).write_text(text)
        else:
            print(text)
        return 0
    return measure(options)
