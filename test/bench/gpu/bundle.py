"""The archive for a GPU machine: binaries, models without their weights, ONNX's backend cases, these scripts, NVRTC."""
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

from . import material, stripped
from .session import HERE, Places, now

MOST_MIB = 60
OWN_WEIGHTS = ("pp_lcnet",)  # trained; the others' are drawn on the GPU machine
BINARIES = ("dlc", "dlc-instruction-check")  # the second is left out where it has not been built
LIBRARIES = ("libdlc.so", "libdlc_emu.so.0")  # the second is opened by the first, for --device emu
HEADERS = ("cuda_fp16.h", "cuda_fp16.hpp", "cuda_bf16.h", "cuda_bf16.hpp", "vector_types.h", "vector_functions.h", "vector_functions.hpp", "builtin_types.h",
           "device_types.h", "driver_types.h", "surface_types.h", "texture_types.h", "nv")


def copy_binaries(build, folder):
    folder.mkdir()
    for name in LIBRARIES:
        library = build / "lib" / name
        if not library.exists():
            sys.exit(f"{library} is not there: build it first")
        subprocess.run(["strip", "--strip-unneeded", "-o", folder / name, library.resolve()], check=True)
    for name in BINARIES:
        if (build / "bin" / name).exists():
            subprocess.run(["strip", "-s", "-o", folder / name, build / "bin" / name], check=True)
        elif name == "dlc":
            sys.exit(f"{build / 'bin' / name} is not there: build it first")
        else:
            print(f"note: no {name} in {build}/bin: the part instructions will be missing", file=sys.stderr)


def copy_models(root, cache, folder, names):
    folder.mkdir()
    for name, path in material.write_networks(cache, root, names).items():
        data = pathlib.Path(path).read_bytes()
        if name in OWN_WEIGHTS:
            (folder / f"{name}.onnx").write_bytes(data)
            continue
        bare, draws = stripped.strip(data)
        (folder / f"{name}.onnx").write_bytes(bare)
        (folder / f"{name}.json").write_text(json.dumps(draws))


def copy_conformance(root, folder):
    from .main import onnx_data
    sys.path.insert(0, str(root / "test" / "conformance"))
    import backend_case
    folder.mkdir()
    for name in ("backend_case.py", "unsupported.txt"):
        shutil.copy(root / "test" / "conformance" / name, folder)
    for kind in backend_case.FOLDERS:
        if (onnx_data() / kind).is_dir():
            shutil.copytree(onnx_data() / kind, folder / "data" / kind)


def copy_nvrtc(dlc, folder):
    """NVRTC as `dlc doctor` found it here, with the headers that kernels include. -> its version"""
    with tempfile.NamedTemporaryFile(suffix=".json") as report:
        subprocess.run([dlc, "doctor", f"--json={report.name}"], check=True, stdout=subprocess.DEVNULL)
        found = json.load(open(report.name))["cuda_compiler"]
    if not found["path"] or not found["headers"]:
        sys.exit("no NVRTC here to take along: install it, or --without-nvrtc")
    (folder / "include").mkdir(parents=True)
    library = pathlib.Path(found["path"])
    shutil.copy(library, folder / library.name)
    for builtins in library.parent.glob("libnvrtc-builtins.so.*"):
        if not builtins.is_symlink():
            shutil.copy(builtins, folder / ".".join(builtins.name.split(".")[:4]))  # under the name that NVRTC opens
    for name in HEADERS:
        source = pathlib.Path(found["headers"]) / name
        if source.is_dir():
            shutil.copytree(source, folder / "include" / name)
        elif source.exists():
            shutil.copy(source, folder / "include")
    return found["version"]


def gather(places, folder, names, with_nvrtc):
    """Everything that an unpacked bundle holds, from a checkout."""
    folder.mkdir()
    shutil.copy(places.root / "tools" / "gpu-check", folder)
    (folder / "gpu").mkdir()
    for script in HERE.glob("*.py"):
        shutil.copy(script, folder / "gpu")
    shutil.copy(HERE / "README.md", folder)
    copy_binaries(places.bin.parent, folder / "bin")
    copy_models(places.root, places.root / ".cache" / "bench", folder / "models", names)
    copy_conformance(places.root, folder / "conformance")
    shutil.copytree(places.examples, folder / "examples")
    nvrtc = copy_nvrtc(folder / "bin" / "dlc", folder / "nvrtc") if with_nvrtc else None
    commit = subprocess.run(["git", "-C", places.root, "describe", "--always", "--dirty"], capture_output=True, text=True).stdout.strip()
    (folder / "bundle.json").write_text(json.dumps({"commit": commit, "made": now(), "nvrtc": nvrtc}) + "\n")


def write(options):
    places = Places(options.build)
    if places.bundled:
        sys.exit("--bundle runs in a checkout")
    with tempfile.TemporaryDirectory(prefix="gpu-check-bundle-") as scratch:
        gather(places, pathlib.Path(scratch) / "gpu-check", material.NETWORKS, not options.without_nvrtc)
        target = pathlib.Path(options.bundle).resolve()
        print("packing, some minutes", file=sys.stderr)
        # xz on all cores: Python's own takes one.
        part = target.with_name(target.name + ".part")
        subprocess.run(["tar", "-C", scratch, "-I", "xz -6 -T0", "-cf", part, "--owner=0", "--group=0", "--sort=name", "gpu-check"], check=True)
        os.replace(part, target)
    size = os.path.getsize(target) / 2**20
    print(f"{target}: {size:.1f} MiB. On the GPU machine: tar xf {target.name} && python3 gpu-check/gpu-check --out results")
    if size > MOST_MIB:
        print(f"note: more than {MOST_MIB} MiB; --without-nvrtc makes it smaller", file=sys.stderr)
    return 0
