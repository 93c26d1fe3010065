"""Part `environment`: the machine, the GPU, the versions of everything that figures depend on, and the rates that floors refer to."""
import importlib.metadata
import json
import os
import platform
import shutil
import sys

from . import peaks
from .session import Failed, run

PACKAGES = ("torch", "triton", "jax", "jaxlib", "numpy", "onnx", "nvidia-cuda-nvrtc", "nvidia-cublas", "nvidia-cudnn-cu13", "nvidia-cublas-cu12",
            "nvidia-cudnn-cu12", "nvidia-cuda-nvrtc-cu12")
SMI = ("name", "driver_version", "compute_cap", "memory.total", "clocks.sm", "clocks.max.sm", "clocks.mem", "power.limit", "temperature.gpu",
       "persistence_mode", "mig.mode.current")


def packages():
    found = {}
    for name in PACKAGES:
        try:
            found[name] = importlib.metadata.version(name)
        except importlib.metadata.PackageNotFoundError:
            found[name] = None
    return found


def nvidia_smi():
    """What the GPU says of itself. Only reads: no setting of the card is touched."""
    if not shutil.which("nvidia-smi"):
        raise Failed("nvidia-smi is not installed")
    code, output, _ = run(["nvidia-smi", "--query-gpu=" + ",".join(SMI), "--format=csv,noheader"], 30)
    if code != 0:
        raise Failed(output.strip()[:300] or f"nvidia-smi ended with {code}")
    return {"gpus": [dict(zip(SMI, line.split(", "))) for line in output.strip().splitlines()]}


def load():
    """Clocks, temperature and power just now: before and after the parts that measure, so that a throttled card is seen."""
    if not shutil.which("nvidia-smi"):
        return None
    wanted = "clocks.sm,clocks.mem,temperature.gpu,power.draw,utilization.gpu,clocks_event_reasons.active"
    code, output, _ = run(["nvidia-smi", f"--query-gpu={wanted}", "--format=csv,noheader"], 30)
    return dict(zip(wanted.split(","), output.strip().splitlines()[0].split(", "))) if code == 0 and output.strip() else None


def nvcc():
    tool = shutil.which("nvcc") or next((p for p in ("/usr/local/cuda/bin/nvcc",) if os.path.exists(p)), None)
    if not tool:
        raise Failed("no CUDA toolkit")
    return {"nvcc": run([tool, "--version"], 30)[1].strip().splitlines()[-1]}


def measure(session, part):
    host = {"python": sys.version.split()[0], "kernel": platform.release(), "libc": " ".join(platform.libc_ver()),
            "cores": os.cpu_count(), "load": os.getloadavg()[0]}
    part.cell("host", lambda: host)
    part.cell("packages", lambda: {"versions": packages()})
    part.cell("doctor", lambda: session.dlc("doctor"))
    part.cell("nvidia_smi", nvidia_smi)
    part.cell("toolkit", nvcc)
    part.cell("torch", lambda: session.worker().ask(120, do="facts"))
    part.cell("peaks", lambda: peaks.find(session, gpu_name(part.result["cells"])))
    part.finish(bundle=session.places.about)


def find_peaks(session):
    path = session.out / "environment.json"
    cells = json.loads(path.read_text())["cells"] if path.exists() else {}
    if "tflops" in cells.get("peaks", {}):
        return cells["peaks"]
    try:
        return peaks.find(session, gpu_name({"doctor": session.dlc("doctor")}))
    except Failed as failure:
        return {"not_measured": str(failure)}


def architecture(session):
    """What to compile for: this GPU, or what the emulated device takes."""
    if session.emulated:
        return "sm_90a"
    for gpu in session.dlc("doctor").get("cuda_device", {}).get("gpus", []):
        major, minor = gpu["compute_capability"].split(".")
        return f"sm_{major}{minor}" + ("a" if int(major) >= 9 else "")
    raise Failed("no GPU")


def gpu_name(cells):
    """For headings: what dlc, else torch, else nvidia-smi saw."""
    for gpu in cells.get("doctor", {}).get("cuda_device", {}).get("gpus", []):
        return gpu["name"]
    if cells.get("torch", {}).get("gpu"):
        return cells["torch"]["gpu"]
    for gpu in cells.get("nvidia_smi", {}).get("gpus", []):
        return gpu["name"]
    return "no GPU"
