"""Writes texts with other spaces, twenty ways each, and asks `dlc format` for the layout that they had."""
import pathlib
import random
import re
import subprocess
import sys
import tempfile

TOKEN = re.compile(r'#[^\n]*|"(?:\\.|[^"\\\n])*"|\w[\w.]*(?:(?<=\de)[+-]\d+)?|\|>|\*\*|//|[=!<>]=|\n|[^\s\w]')


def untidy(text, seed):
    """Spaces between tokens more or fewer, lines indented anyhow, empty lines kept."""
    rng, out, previous = random.Random(seed), [], "\n"
    for token in TOKEN.findall(text):
        words = previous[-1:].isalnum() and token[0].isalnum() or previous in ("/", "*", "|", "=", "<", ">", "!") or token in ("=", "==")
        out.append("" if token == "\n" and not previous.startswith("#") else " " * rng.randint(1 if words else 0, 3))
        out.append(token)
        previous = token
    return "".join(out)


def main():
    dlc, *paths = sys.argv[1:]
    passed = failed = 0
    with tempfile.TemporaryDirectory() as folder:
        case = pathlib.Path(folder) / "case.dl"
        for path in paths:
            wanted = pathlib.Path(path).read_text()
            for seed in range(20):
                case.write_text(untidy(wanted, seed))
                found = subprocess.run([dlc, "format", "--stdout", str(case)], capture_output=True, text=True)
                good = found.returncode == 0 and found.stdout == wanted
                passed, failed = passed + good, failed + (not good)
                if not good and failed == 1:
                    print(case.read_text(), "gave\n", found.stdout, found.stderr)
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
