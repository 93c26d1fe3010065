"""The installed package as an application sees it: built, installed, moved, found by CMake and pkg-config, linked, run; also with AddressSanitizer
and ThreadSanitizer in the runtime and the application.

    install.py --build build       one line a check; last line: N passed, N failed
"""
import argparse
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

import numpy as np
import onnx

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT / "test" / "tools"))
import small_models  # noqa: E402

COMPILERS = ["-DCMAKE_C_COMPILER=clang-22", "-DCMAKE_CXX_COMPILER=clang++-22"]
passed = failed = 0


def check(what, ok, detail=""):
    global passed, failed
    passed += bool(ok)
    failed += not ok
    print(f"{'ok    ' if ok else 'FAILED'} {what}{'' if ok or not detail else ': ' + detail}", flush=True)
    return ok


def run(*command, **environment):
    result = subprocess.run([str(c) for c in command], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
                            env={**os.environ, **environment})
    return result.returncode, result.stdout


def must(what, *command, **environment):
    code, output = run(*command, **environment)
    if not check(what, code == 0, output[-2000:]):
        print(f"{passed} passed, {failed} failed")
        sys.exit(1)
    return output


def install(folder, *options):
    """The runtime alone, configured, built, installed, and then moved to where no path of the build leads."""
    build, first, prefix = folder / "build", folder / "first", folder / "moved"
    must(f"{folder.name}: configure without LLVM", "cmake", "-S", ROOT, "-B", build, "-G", "Ninja", "-DDLC_RUNTIME_ONLY=ON", *COMPILERS, *options)
    must(f"{folder.name}: build", "ninja", "-C", build)
    must(f"{folder.name}: install", "cmake", "--install", build, "--prefix", first)
    first.rename(prefix)
    shutil.rmtree(build)
    return prefix


def examples(folder, prefix, *flags):
    """The example project of the package, built against it."""
    build = folder / "examples"
    must(f"{folder.name}: find_package", "cmake", "-S", prefix / "share/dlc/examples", "-B", build, "-G", "Ninja", f"-DCMAKE_PREFIX_PATH={prefix}",
         "-DCMAKE_BUILD_TYPE=Release", *COMPILERS, *flags)
    must(f"{folder.name}: build the examples", "ninja", "-C", build)
    return build


def run_sessions(folder, build, models, **environment):
    code, output = run(build / "sessions", models["cpu"], 20, **environment)
    check(f"{folder.name}: 8 sessions at once", code == 0 and output == "8 sessions, 20 runs each: equal bits\n", output[-3000:])
    code, output = run(build / "sessions", models["open"], 20, **environment)
    check(f"{folder.name}: 8 sessions at 8 sizes at once",
          code == 0 and output == "8 sessions, 20 runs each, each at a size of its own: equal bits\n", output[-3000:])


def agrees(output, expected):
    """Whether run_model printed the first numbers of the output."""
    found = re.search(r"\(f32\): (.*)", output)
    return found and np.allclose([float(number) for number in found.group(1).split()], expected, rtol=1e-4)


def plain(folder, models, expected):
    prefix = install(folder)
    build = examples(folder, prefix)
    for program in ("run_model", "run_model_static"):
        code, output = run(build / program, models["cpu"])
        check(f"{program} in C", code == 0 and agrees(output, expected), output)
    code, output = run(build / "run_model", models["cuda"], "emu")
    check("libdlc.so finds the emulated device beside itself", code == 0 and agrees(output, expected), output)
    code, output = run(build / "run_model_static", models["cuda"], "emu")
    check("dlc::emulator is linked", code == 0 and agrees(output, expected), output)
    run_sessions(folder, build, models)
    search = {"PKG_CONFIG_PATH": str(prefix / "lib/pkgconfig")}
    flags = must("pkg-config", "pkg-config", "--cflags", "--libs", "dlc", **search).split()
    must("build with pkg-config", "cc", prefix / "share/dlc/examples/run_model.c", *flags, "-o", folder / "by-pkg-config")
    code, output = run(folder / "by-pkg-config", models["cpu"], LD_LIBRARY_PATH=str(prefix / "lib"))
    check("run it", code == 0 and agrees(output, expected), output)
    check("no path of the build is in the package", not [path for path in sorted(prefix.rglob("*")) if path.is_file() and not path.is_symlink()
                                                         and str(folder / "build").encode() in path.read_bytes()])
    whole, emulator = ((prefix / "lib" / name).stat().st_size for name in ("libdlc.so.0.1.0", "libdlc_emu.so.0.1.0"))
    print(f"libdlc.so: {whole / 2**20:.2f} MiB, and {emulator / 2**20:.2f} MiB of libdlc_emu.so where the emulated device is installed")
    check("libdlc.so is below 1 MiB", whole < 2**20)
    (prefix / "lib/libdlc_emu.so.0").unlink()
    code, output = run(build / "run_model", models["cuda"], "emu")
    check("without libdlc_emu.so", code == 1 and output.startswith("the emulated device is not installed with this runtime: libdlc_emu.so.0: "), output)


def without_emulator(folder):
    prefix = install(folder, "-DDLC_INSTALL_EMULATOR=OFF")
    check("no emulated device where it is not wanted", not list(prefix.rglob("*emu*")), str(list(prefix.rglob("*emu*"))))
    must("without it: find_package", "cmake", "-S", prefix / "share/dlc/examples", "-B", folder / "examples", "-G", "Ninja",
         f"-DCMAKE_PREFIX_PATH={prefix}", *COMPILERS)


def sanitized(folder, sanitizer, setting, models):
    prefix = install(folder, f"-DDLC_SANITIZE={setting}", "-DDLC_INSTALL_EMULATOR=OFF", "-DCMAKE_BUILD_TYPE=RelWithDebInfo")
    flags = f"-fsanitize={sanitizer}"
    build = examples(folder, prefix, f"-DCMAKE_C_FLAGS={flags}", f"-DCMAKE_CXX_FLAGS={flags}")
    code, output = run(build / "run_model", models["cpu"], ASAN_OPTIONS="detect_leaks=0")  # the buffers go with the process
    check(f"{folder.name}: run_model", code == 0, output[-3000:])
    run_sessions(folder, build, models, TSAN_OPTIONS="halt_on_error=1", UBSAN_OPTIONS="halt_on_error=1")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", type=pathlib.Path, default=ROOT / "build")
    dlc = parser.parse_args().build / "bin" / "dlc"
    scratch = pathlib.Path(tempfile.mkdtemp(prefix="dlc-install-"))
    try:
        onnx.save(small_models.mnist_cnn(), scratch / "mnist.onnx")
        models = {target: scratch / f"{target}.dlc" for target in ("cpu", "cuda")}
        for target, path in models.items():
            must(f"compile for {target}", dlc, "compile", scratch / "mnist.onnx", f"--target={target}", "--dim", "batch=1", "-o", path)
        models["open"] = scratch / "open.dlc"
        must("compile for every batch", dlc, "compile", scratch / "mnist.onnx", "--target=cpu", "-o", models["open"])
        numbers = must("the driver's own run", dlc, "run", models["cpu"], "--device=cpu", "--input", "zeros").splitlines()[1]
        expected = np.array([float(number) for number in numbers.replace(",", " ").split()[:8]])
        for name in ("plain", "without-emulator", "address", "thread"):
            (scratch / name).mkdir()
        plain(scratch / "plain", models, expected)
        without_emulator(scratch / "without-emulator")
        sanitized(scratch / "address", "address,undefined", "ON", models)
        sanitized(scratch / "thread", "thread", "thread", models)
    finally:
        shutil.rmtree(scratch)
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
