"""Every C++ source is formatted as .clang-format says."""
import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
CLANG_FORMAT = "/usr/lib/llvm-22/bin/clang-format"


def main():
    names = subprocess.run(["git", "ls-files", "*.h", "*.hpp", "*.cpp", "*.c", "*.cuh"], cwd=ROOT, capture_output=True,
                           text=True, check=True).stdout.split()
    failed = 0
    for name in names:
        if subprocess.run([CLANG_FORMAT, "--dry-run", "-Werror", name], cwd=ROOT, capture_output=True).returncode:
            print(f"{name} is not formatted; mend it with: clang-format-22 -i {name}")
            failed += 1
    print(f"{len(names) - failed} passed, {failed} failed")
    return 1 if failed or not names else 0


if __name__ == "__main__":
    sys.exit(main())
