"""Texts of the language, or modules of MLIR, with what dlc says about them.

    cases.py DLC FILE [export]

FILE holds cases, each a text and below it lines `! LINE:COLUMN: MESSAGE`, all the errors in order; a line `====` parts cases. Each text is
compiled to its import stage, or written as text by `dlc export`; the exit code must be 2, and the messages these.
"""
import pathlib
import re
import subprocess
import sys
import tempfile


def main():
    dlc, path, *exports = sys.argv[1:]
    passed, failed = 0, 0
    with tempfile.TemporaryDirectory() as folder:
        for number, case in enumerate(re.split(r"^====\n", pathlib.Path(path).read_text(), flags=re.M), 1):
            lines = case.splitlines()
            wanted = [line[2:] for line in lines if line.startswith("! ")]
            source = pathlib.Path(folder) / ("case.mlir" if "func.func" in case else "case.dl")
            source.write_text("\n".join(line for line in lines if not line.startswith("! ")) + "\n")
            command = ["export", str(source), "-o", f"{folder}/out.dl"] if exports else ["compile", str(source), "--stage=import"]
            done = subprocess.run([dlc, *command, "-v"], capture_output=True, text=True)
            found = [line.removeprefix(f"dlc: error: {source}").removeprefix(":").strip() for line in done.stderr.splitlines()
                     if line.startswith("dlc: error: ")]
            if done.returncode == 2 and found == wanted and wanted:
                passed += 1
                continue
            failed += 1
            print(f"case {number}: exit code {done.returncode}\n{case}found:")
            print("\n".join(f"! {line}" for line in found) or done.stderr)
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
