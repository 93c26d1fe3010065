"""Checks of the tree itself: which folder may include which, READMEs, sizes of files."""
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
PLAN = "runtime/plan/"

# folder -> the folders of ours that it may include (beside itself). The longest name that a file's path begins with holds for it.
ARROWS = {
    "ir": [],
    "frontend": ["ir"],
    "passes": ["ir", PLAN],
    "codegen": ["ir", PLAN],
    "runtime": [],
    "tools": ["ir", "frontend", "passes", "codegen", "runtime", "tools/compiler", "tools/data"],
    "tools/compiler": ["ir", "frontend", "passes", "codegen", PLAN, "runtime/cuda/Driver.h"],
    "tools/data": [PLAN, "tools/compiler/HostTensor.h", "tools/compiler/Failure.h"],
}
# Inside of a folder: who may not include whom.
APART = [("codegen/cpu/", "codegen/cuda/"), ("codegen/cuda/", "codegen/cpu/"), ("runtime/cpu/", "runtime/cuda/"),
         ("runtime/cuda/", "runtime/cpu/"), ("runtime/plan/", "runtime/cpu/"), ("runtime/plan/", "runtime/cuda/")]
# What tools use of the runtime beside its C ABI and the plan: what a machine offers, and a program out of memory.
RUNTIME_FOR_TOOLS = ["runtime/include/", PLAN, "runtime/Machine.h", "runtime/Program.h", "runtime/Device.h", "runtime/cuda/Driver.h"]
# What only the driver's own files do: text on the console, the end of the process.
CONSOLE = re.compile(r"\b(?:outs|errs)\(\)|\bprintf\(|\bstd::(?:cout|cerr|exit)|\bgetenv\(|[^_]exit\(\d|\babort\(\)")
README_LINES = 60
FILE_LINES = 600


def tracked():
    return subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True).stdout.split("\n")


def home(name):
    """The folder of ARROWS that a path belongs to."""
    return max((folder for folder in ARROWS if name.startswith(folder + "/")), key=len, default=None)


def includes(files):
    """Each #include "folder/..." of ours: (file, what it includes). The runtime's public headers are found as <dlc/...> or "dlc/..."."""
    for name in files:
        if home(name) and name.endswith((".h", ".hpp", ".cpp", ".td", ".cu", ".cuh", ".c", ".inc")):
            for target in re.findall(r'^\s*#?\s*include\s+"([^"]+)"', (ROOT / name).read_text(), re.M):
                if home(target):
                    yield name, target


def check_arrows(files):
    """Each include follows an arrow."""
    wrong = []
    for name, target in includes(files):
        folder = home(name)
        if home(target) == folder:
            continue
        if not any(target.startswith(allowed) for allowed in ARROWS[folder]):
            wrong.append(f"{name} includes {target}")
        if folder == "tools" and target.startswith("runtime/") and not target.startswith(tuple(RUNTIME_FOR_TOOLS)):
            wrong.append(f"{name} includes {target}: tools use {', '.join(RUNTIME_FOR_TOOLS)} of the runtime")
    return wrong


def check_apart(files):
    return [f"{name} includes {target}: they stand apart" for name, target in includes(files) for one, other in APART
            if name.startswith(one) and target.startswith(other)]


def check_compiler_is_quiet(files):
    """The compiler's library prints nothing, reads no environment and ends no process."""
    return [f"{name}:{number}: {line.strip()}" for name in files if name.startswith(("tools/compiler/", "tools/data/")) and name.endswith((".h", ".cpp"))
            for number, line in enumerate((ROOT / name).read_text().splitlines(), 1) if CONSOLE.search(line)]


def check_runtime_is_free(files):
    """The runtime includes neither LLVM nor MLIR nor Protobuf."""
    return [f"{name} includes {target}" for name in files if name.startswith("runtime/") and name.endswith((".h", ".cpp", ".hpp", ".c"))
            for target in re.findall(r'#include\s+[<"]([^>"]+)', (ROOT / name).read_text())
            if target.startswith(("llvm", "mlir", "google/protobuf", "onnx"))]


def check_readmes(files):
    wrong = []
    for folder in [*ARROWS, "test", "tools/dlc"]:
        if f"{folder}/README.md" not in files:
            wrong.append(f"{folder}/README.md is missing")
    for name in files:
        if name.endswith("/README.md"):
            lines = len((ROOT / name).read_text().splitlines())
            if lines > README_LINES:
                wrong.append(f"{name} has {lines} lines, more than {README_LINES}")
    return wrong


def check_sizes(files):
    return [f"{name} has {lines} lines, more than {FILE_LINES}" for name in files
            if name.endswith((".h", ".hpp", ".cpp", ".td", ".cuh", ".cu", ".py", ".c"))
            for lines in [len((ROOT / name).read_text().splitlines())] if lines > FILE_LINES]


def check_constraints(files):
    """The number of each constraint that a verifier names ("C2: filter has ...") stands in the definition of an op."""
    definitions = "".join((ROOT / name).read_text() for name in files if name.startswith("ir/") and name.endswith(".td"))
    return [f"{name}: {number} stands in no definition" for name in files if name.startswith("ir/") and name.endswith(".cpp")
            for number in sorted(set(re.findall(r'"([A-Z]\d+): ', (ROOT / name).read_text())))
            if not re.search(rf"\b{number}\b", definitions)]


def check_names(files):
    """Passes build through what keeps the names of the model's values sound (ir/ValueNames.h)."""
    wrong = []
    for name in files:
        if name.startswith("passes/") and name.endswith((".h", ".cpp")):
            text = (ROOT / name).read_text()
            if re.search(r"\bOpBuilder\s+\w+\s*[({=;]", text):
                wrong.append(f"{name} has an OpBuilder of its own: GraphRewriter lets go of names where it must")
            if "applyPatternsGreedily(" in text and "nameKeeper()" not in text:
                wrong.append(f"{name} rewrites without nameKeeper()")
    return wrong


def main():
    files = [name for name in tracked() if name and (ROOT / name).is_file()]
    failed = 0
    checks = [check_arrows, check_apart, check_compiler_is_quiet, check_runtime_is_free, check_readmes, check_sizes, check_constraints, check_names]
    for check in checks:
        wrong = check(files)
        failed += bool(wrong)
        for line in wrong:
            print(f"{check.__name__}: {line}")
    print(f"{len(checks) - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
