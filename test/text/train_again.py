"""What `dlc export RUN -o FILE.dl` writes learns as the run did: the same losses and states, to the bit.

    train_again.py DLC FOLDER CASES.txt

The first text of the cases is trained for a few steps, and so is what is written of the run.
"""
import json
import pathlib
import re
import subprocess
import sys

import numpy as np

DLC, FOLDER, CASES = sys.argv[1], pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3])


def dlc(*args):
    done = subprocess.run([DLC, *map(str, args)], capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"{' '.join(map(str, args))}\n{done.stdout}{done.stderr}")


def train(text, run):
    dlc("train", text, "--data", f"train=npz:{FOLDER / 'data.npz'}", "--batch", 8, "--epochs", 2, "--log-every", 1, "--checkpoint", run)
    rows = [json.loads(line) for line in (run / "log.jsonl").read_text().splitlines()]
    newest = max(run.glob("step-*"))
    return [row for row in rows if "step_loss" in row], (newest / "states.safetensors").read_bytes()


def main():
    FOLDER.mkdir(parents=True, exist_ok=True)
    first, written = FOLDER / "first.dl", FOLDER / "written.dl"
    first.write_text(re.split(r"^====\n", CASES.read_text(), flags=re.M)[0])
    random = np.random.default_rng(1)
    np.savez(FOLDER / "data.npz", image=random.integers(0, 256, (24, 12, 12, 3), np.uint8), label=random.integers(0, 3, 24))
    one, states = train(first, FOLDER / "one")
    dlc("export", FOLDER / "one", "-o", written)
    other, others = train(written, FOLDER / "other")
    print(f"{len(one)} steps; losses {'are' if one == other and len(one) == 6 else 'ARE NOT'} the same, "
          f"states {'are' if states == others else 'ARE NOT'} the same")


if __name__ == "__main__":
    main()
