"""What all parts share: where things are, time limits, results that are on disk as soon as they are known."""
import ctypes
import json
import math
import os
import pathlib
import signal
import statistics
import subprocess
import threading
import time
import traceback

HERE = pathlib.Path(__file__).resolve().parent
NOT_FIGURES = "emulated device: these times are no figures of any GPU"


class OutOfTime(Exception):
    """The part's time is up; what it has not begun is left out and listed."""


class Failed(Exception):
    """A cell that has no result, with the reason in one line."""


def now():
    return time.strftime("%Y-%m-%d %H:%M:%S", time.gmtime())


def median(values):
    return statistics.median(values)


def summary(samples):
    """Samples in ms as `dlc bench --json` writes them."""
    ordered = sorted(samples)
    at = lambda share: ordered[min(len(ordered) - 1, int(share * len(ordered)))]
    return {"median": median(ordered), "min": ordered[0], "p90": at(0.9), "runs": len(ordered)}


def geomean(values):
    values = [v for v in values if v and v > 0]
    return math.exp(sum(map(math.log, values)) / len(values)) if values else None


def write_whole(path, text):
    """The whole file or none of it: a cut run leaves the last good one."""
    part = path.with_name(path.name + ".part")
    part.write_text(text)
    os.replace(part, path)


def first_error(output, code):
    """The line of a program's output that says why it failed."""
    lines = [line.strip() for line in output.splitlines() if line.strip()]
    named = [line for line in lines if "error" in line.lower()]
    return (named or lines[-1:] or [f"exit code {code}"])[0][:300]


LIBC = ctypes.CDLL(None)  # opened once: a child of many threads must not take the loader's lock


def end_with_parent():
    """In a child before it starts: killed when gpu-check is, so that nothing of a cut run stays on the GPU."""
    LIBC.prctl(1, signal.SIGKILL)  # PR_SET_PDEATHSIG


def run(command, limit, environment=None, started=lambda process: None):
    """-> (exit code, stdout and stderr, seconds). A command over its limit is ended with all its children: exit code None."""
    begin = time.monotonic()
    process = subprocess.Popen([str(c) for c in command], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL,
                               text=True, errors="replace", env={**os.environ, **(environment or {})}, start_new_session=True,
                               preexec_fn=end_with_parent)
    started(process)
    try:
        output, _ = process.communicate(timeout=max(1, limit))
        return process.returncode, output, time.monotonic() - begin
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        output, _ = process.communicate()
        return None, output, time.monotonic() - begin


class Places:
    """The files that the parts use: in an unpacked bundle, or in a checkout with its build folder."""

    def __init__(self, build=None):
        bundle = HERE.parent
        self.bundled = (bundle / "bundle.json").exists()
        if self.bundled:
            self.root, self.bin, self.material, self.conformance = bundle, bundle / "bin", bundle / "models", bundle / "conformance"
            self.nvrtc = bundle / "nvrtc" if (bundle / "nvrtc").is_dir() else None
            self.about = json.loads((bundle / "bundle.json").read_text())
        else:
            self.root = HERE.parent.parent.parent
            self.bin = pathlib.Path(build or self.root / "build").resolve() / "bin"
            self.material, self.conformance = None, self.root / "test" / "conformance"
            self.nvrtc, self.about = None, {}
        self.examples = self.root / "examples"
        library = self.bin if self.bundled else self.bin.parent / "lib"
        self.libdlc = library / "libdlc.so"
        self.dlc = self.bin / "dlc"
        self.instruction_check = self.bin / "dlc-instruction-check"


class Session:
    """One call of gpu-check: options, places, a scratch folder."""

    def __init__(self, options, places, scratch):
        self.options, self.places, self.scratch = options, places, pathlib.Path(scratch)
        self.device, self.emulated, self.tiny, self.quick = options.device, options.device == "emu", options.tiny, options.quick
        self.out = pathlib.Path(options.out)
        self.out.mkdir(parents=True, exist_ok=True)
        self.environment = {"DLC_REPRODUCER_DIR": str(self.scratch)}
        self.part, self.lock = None, threading.RLock()
        from .artifacts import Artifacts
        self.artifacts = Artifacts(self)
        self.device_worker, self.known = None, {}

    def once(self, name, find):
        """What is found out once: the GPU's architecture, its rates. Several threads may ask."""
        with self.lock:
            if name not in self.known:
                self.known[name] = find()
            return self.known[name]

    def architecture(self):
        from . import environment
        return self.once("architecture", lambda: environment.architecture(self))

    def peaks(self):
        """The GPU's rates: of the results that are there, else measured now."""
        from . import environment
        return self.once("peaks", lambda: environment.find_peaks(self))

    def l2_bytes(self):
        return self.peaks().get("facts", {}).get("l2_bytes", 64 << 20)

    def worker(self):
        """The process that has dlc's runtime and torch on the device; another one where the last has died."""
        from . import peers
        if self.device_worker is None or not self.device_worker.alive():
            self.device_worker = peers.start(self, "device")
        return self.device_worker

    def close(self):
        self.artifacts.close()
        if self.device_worker:
            self.device_worker.close()

    def chosen(self, name, default):
        """The values of a list option, or the default."""
        value = getattr(self.options, name)
        return value.split(",") if value else list(default)

    def dlc(self, *arguments, limit=300, environment=None, figures=True, good=(0,)):
        """Runs dlc within the part's time. -> its JSON (or its output, without `figures`); Failed with its message for other exit codes than
        `good`."""
        path = self.scratch / f"figures-{time.monotonic_ns()}.json"
        command = [self.places.dlc, *arguments, *([f"--json={path}"] if figures else [])]
        code, output, seconds = run(command, min(limit, self.part.left()), {**self.environment, **(environment or {})})
        if code is None:
            raise Failed(f"took more than {seconds:.0f} s: dlc {arguments[0]}")
        if code not in good:
            raise Failed(first_error(output, code))
        if not figures:
            return output
        try:
            return json.loads(path.read_text())
        except (OSError, ValueError) as error:
            raise Failed(f"dlc {arguments[0]} wrote no JSON: {error}")
        finally:
            path.unlink(missing_ok=True)


class Part:
    """One part's results: OUT/<name>.json, written after each cell. Cells that are there already are kept unless --redo."""

    def __init__(self, session, name, end):
        self.session, self.name, self.path, self.end = session, name, session.out / f"{name}.json", end  # of time.monotonic()
        self.written = 0.0
        session.part = self
        self.result = {}
        if self.path.exists() and not session.options.redo:
            self.result = json.loads(self.path.read_text())
            if self.result.get("device") != session.device:
                raise SystemExit(f"{self.path} holds results of device {self.result.get('device')}: choose another --out, or --redo")
        cut = self.result.pop("running", None)  # what the call before died in is not tried again unasked
        self.result.setdefault("cells", {})
        if cut:
            self.result["cells"].setdefault(cut, {"error": "cut while running"})
        self.result = {"part": name, "device": session.device, "figures": not session.emulated, **self.result, "status": "cut",
                       "limit_minutes": round((end - time.monotonic()) / 60, 2), "left_out": []}
        if session.emulated:
            self.result["note"] = NOT_FIGURES
        self.result.setdefault("started", now())
        self.write(force=True)

    def left(self):
        """Seconds until the part's time is up."""
        return max(0.0, self.end - time.monotonic())

    def write(self, force=False):
        if force or time.monotonic() - self.written > 0.5:
            self.result["finished"] = now()
            write_whole(self.path, json.dumps(self.result, indent=1) + "\n")
            self.written = time.monotonic()

    def have(self, key):
        cell = self.result["cells"].get(key)
        return cell is not None and not cell.get("again") and not ("error" in cell and self.session.options.retry)

    def put(self, key, cell, force=False):
        self.result["cells"][key] = cell
        self.write(force)

    def cell(self, key, measure, need=5):
        """Measures one cell, unless it is there or fewer than `need` seconds are left. A failure is a result as well."""
        if self.have(key):
            return self.result["cells"][key]
        if self.left() < need:
            self.result["left_out"].append(key)
            return None
        self.result["running"] = key
        self.write(force=True)
        begin = time.monotonic()
        try:
            cell = measure()
        except Failed as failure:
            cell = {"error": str(failure)}
        except Exception as fault:  # a fault of this script costs one cell, not the run
            cell = {"error": f"fault of gpu-check: {type(fault).__name__}: {fault}", "trace": traceback.format_exc(limit=-3)}
        if self.left() < 1:
            cell["again"] = True  # the part's limit may have cut it: the next call measures it again
        cell["took_s"] = round(time.monotonic() - begin, 2)
        self.result.pop("running")
        self.put(key, cell, force=True)
        self.session.options.say(f"{self.name}: {key}: {cell.get('error') or cell.get('brief') or 'done'} ({cell['took_s']} s)")
        return cell

    def note_load(self, before, after):
        """The card's clocks and heat around the part; one entry for each call that measured."""
        if before or after:
            self.result.setdefault("load", []).append({"before": before, "after": after})
            self.write(force=True)

    def finish(self, status=None, **more):
        """Closes the part: complete, or cut where cells were left out; `status` for one that could not be done."""
        self.result.update(more)
        errors = sum("error" in c for c in self.result["cells"].values())
        self.result["errors"] = errors
        self.result["status"] = status or ("cut" if self.result["left_out"] else "complete")
        self.write(force=True)
