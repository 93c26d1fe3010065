"""Checks of the tree itself: which folder may include which, READMEs, sizes of files."""
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
PLAN = "runtime/plan/"

# folder -> the folders of ours that it may include (beside itself)
ARROWS = {
    "ir": [],
    "frontend": ["ir"],
    "passes": ["ir"],
    "codegen": ["ir", PLAN],
    "runtime": [],
    "tools": ["ir", "frontend", "passes", "codegen", "runtime"],
}
README_LINES = 60
FILE_LINES = 600


def tracked():
    return subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True).stdout.split("\n")


def check_arrows(files):
    """Each #include "folder/..." follows an arrow. The runtime's public headers are found as <dlc/...> or "dlc/..."."""
    wrong = []
    for name in files:
        folder = name.split("/")[0]
        if folder not in ARROWS or not name.endswith((".h", ".hpp", ".cpp", ".td", ".cu", ".cuh", ".c", ".inc")):
            continue
        for target in re.findall(r'^\s*#?\s*include\s+"([^"]+)"', (ROOT / name).read_text(), re.M):
            other = target.split("/")[0]
            if other == folder or other not in ARROWS:
                continue
            if not any(target.startswith(allowed) for allowed in ARROWS[folder]):
                wrong.append(f"{name} includes {target}")
            if folder in ("ir", "runtime"):
                wrong.append(f"{name} includes {target}: {folder} stands alone")
    return wrong


def check_runtime_is_free(files):
    """The runtime includes neither LLVM nor MLIR nor Protobuf."""
    return [f"{name} includes {target}" for name in files if name.startswith("runtime/") and name.endswith((".h", ".cpp", ".hpp", ".c"))
            for target in re.findall(r'#include\s+[<"]([^>"]+)', (ROOT / name).read_text())
            if target.startswith(("llvm", "mlir", "google/protobuf", "onnx"))]


def check_readmes(files):
    wrong = []
    for folder in [*ARROWS, "test"]:
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


def main():
    files = [name for name in tracked() if name and (ROOT / name).is_file()]
    failed = 0
    checks = [check_arrows, check_runtime_is_free, check_readmes, check_sizes]
    for check in checks:
        wrong = check(files)
        failed += bool(wrong)
        for line in wrong:
            print(f"{check.__name__}: {line}")
    print(f"{len(checks) - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
