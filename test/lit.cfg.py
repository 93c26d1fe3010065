"""lit's configuration: how the .mlir and .test files under test/ are run."""
import os
import shutil

import lit.formats

root = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
build = os.path.abspath(lit_config.params.get("build", os.path.join(root, "build")))
llvm = lit_config.params.get("llvm", "/usr/lib/llvm-22/bin")

config.name = "dlc"
config.test_format = lit.formats.ShTest(execute_external=False)
config.suffixes = [".mlir", ".test"]
config.excludes = ["Inputs", "results"]
config.test_source_root = os.path.join(root, "test")
config.test_exec_root = os.path.join(build, "test")

python = os.path.join(root, ".cache", "venv", "bin", "python")
config.substitutions += [
    ("%python", python if os.path.exists(python) else shutil.which("python3")),
    ("%root", root),
    ("%build", build),
    ("%tools", os.path.join(root, "test", "tools")),
]
# What of the CPU's levels (runtime/Machine.cpp) this machine can run, for tests that run such code: `%if x86-64-v4 %{ ... %}`.
with open("/proc/cpuinfo") as cpuinfo:
    flags = set(next((line for line in cpuinfo if line.startswith("flags")), "").split())
if {"avx512f", "avx512bw", "avx512cd", "avx512dq", "avx512vl"} <= flags:
    config.available_features.add("x86-64-v4")

config.environment["PATH"] = os.pathsep.join([os.path.join(build, "bin"), llvm, config.environment["PATH"]])
config.environment["DLC_CACHE_DIR"] = os.path.join(build, "test", "cache")
config.environment["NO_COLOR"] = "1"
config.environment["MALLOC_PERTURB_"] = "165"  # as in run.py
for name in ("DLC_NVRTC", "DLC_CUDA_INCLUDE", "CUDA_HOME", "VIRTUAL_ENV"):
    if name in os.environ:
        config.environment[name] = os.environ[name]
