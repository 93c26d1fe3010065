"""The scripts in tools/ on a machine that lacks what they need: one line that says what to run, and exit code 3."""
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

TOOLS = pathlib.Path(__file__).resolve().parent.parent.parent / "tools"


def checkout(folder):
    """The scripts alone: no environment, no build folder."""
    shutil.copytree(TOOLS, folder / "tools", ignore=shutil.ignore_patterns("dlc"))
    return folder


def program(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    path.chmod(0o755)


def run(command, folder, **environment):
    return subprocess.run([str(c) for c in command], cwd=folder, env={**os.environ, **environment}, capture_output=True, text=True, stdin=subprocess.DEVNULL)


def build(folder):
    """CMake fails; what is missing is the environment."""
    program(folder / "bin" / "cmake", "#!/bin/sh\necho 'CMake Error: many lines'\nexit 1\n")
    ran = run([folder / "tools" / "build.sh"], folder, PATH=f"{folder / 'bin'}:{os.environ['PATH']}", DLC_BUILD_DIR=str(folder / "build"))
    yield ran.returncode == 3, f"exit code {ran.returncode}"
    yield ran.stderr == "build: this machine lacks what building needs; install it with: tools/setup.sh\n", ran.stderr


def build_with_all(folder):
    """CMake fails where nothing is missing: its own words."""
    program(folder / "bin" / "cmake", "#!/bin/sh\necho 'CMake Error: many lines'\nexit 1\n")
    program(folder / "tools" / "setup.sh", "#!/bin/sh\n")
    ran = run([folder / "tools" / "build.sh"], folder, PATH=f"{folder / 'bin'}:{os.environ['PATH']}", DLC_BUILD_DIR=str(folder / "build"))
    yield ran.returncode == 1 and ran.stderr == "CMake Error: many lines\n", f"{ran.returncode}: {ran.stderr}"


def gpu_check(folder):
    """-S -E: a Python without any package."""
    command = [sys.executable, "-S", "-E", folder / "tools" / "gpu-check", "--device=emu"]
    ran = run(command, folder)
    yield ran.returncode == 3, f"exit code {ran.returncode}"
    yield ran.stderr == (f"gpu-check: this Python ({sys.executable}) has no numpy: make the project's environment with tools/setup.sh\n"), ran.stderr
    program(folder / ".cache" / "venv" / "bin" / "python", '#!/bin/sh\nshift; echo "the environment: $*"\n')
    ran = run(command, folder)
    yield ran.returncode == 0 and ran.stdout == "the environment: --device=emu\n", f"{ran.returncode}: {ran.stdout}{ran.stderr}"
    (folder / "tools" / "bundle.json").write_text("{}")
    ran = run(command, folder)
    yield ran.stderr == f"gpu-check: this Python ({sys.executable}) has no numpy: install it with pip\n", ran.stderr


def main():
    passed = failed = 0
    for check in (build, build_with_all, gpu_check):
        with tempfile.TemporaryDirectory() as folder:
            for good, found in check(checkout(pathlib.Path(folder))):
                passed, failed = passed + good, failed + (not good)
                if not good:
                    print(f"FAILED: {check.__name__}: {found}")
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
