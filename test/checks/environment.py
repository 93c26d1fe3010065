"""docs/environment.md lists the variables of the registry, and the sources read no other DLC_ variables."""
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent


def main():
    registry = re.findall(r'^    \{"(\w+)"', (ROOT / "tools/dlc/Environment.cpp").read_text(), re.M)
    documented = re.findall(r"^\| `([A-Z_]+)` \| (?:DIR|FILE|NAME|N|1|1\.\.5) \|", (ROOT / "docs/environment.md").read_text(), re.M)
    sources = subprocess.run(["git", "ls-files", "runtime/*.cpp", "codegen/*.cpp", "frontend/*.cpp", "passes/*.cpp", "ir/*.cpp"],
                             cwd=ROOT, capture_output=True, text=True, check=True).stdout.split()
    read = {name for source in sources for name in re.findall(r'(?:getenv|environment|GetEnv)\("(DLC_\w+)"', (ROOT / source).read_text())}
    wrong = [f"docs/environment.md and the registry differ: {sorted(set(registry) ^ set(documented))}"] if sorted(registry) != sorted(documented) else []
    wrong += [f"{name} is read, but not in the registry" for name in sorted(read - set(registry))]
    print("\n".join(wrong + [f"{2 - len(wrong)} passed, {len(wrong)} failed"]))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
