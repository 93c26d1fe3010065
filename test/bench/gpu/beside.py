"""One model of dlc beside its peers, all alive in one process on the same inputs: what parts `models` and `memory` share.

Runners take turns: dlc, peer, ..., dlc, ...; a figure is the median over the rounds' medians. A peer is timed where its outputs agree with dlc's on two
sets of inputs and change with them, and no time may be below what the work can take.
"""
import json

from . import peaks, peers
from .session import Failed, median

SET_UP_LIMIT = {"compile": 90, "autotune": 400, "jax": 90}
PASSES = (("", ("graph", "eager")), ("/compile", ("compile",)), ("/jax", ("jax",)), ("/autotune", ("autotune",)))  # what sets up slowly comes later
BOUNDS = {"f32": 1e-4, "tf32": 1e-2, "f16": 2e-2, "bf16": 1e-1}  # relative error of an output as a whole


def passes(session, default):
    """[(suffix of the cell's key, peers)] of the wanted peers; a CUDA graph needs a GPU."""
    wanted = [mode for mode in session.chosen("peers", default) if not (session.emulated and mode == "graph")]
    found = [(suffix, [mode for mode in modes if mode in wanted]) for suffix, modes in PASSES]
    return [(suffix, modes) for suffix, modes in found if modes or not suffix]


def merged(cells):
    """Cells of the same model put together: {key without the pass: cell}, peers of all passes, ratios to the best of them."""
    found = {}
    for key, cell in cells.items():
        parts = key.split("/")
        base = "/".join(parts[:-1] if parts[-1] in ("compile", "jax", "autotune") else parts)
        if base not in found:
            found[base] = {**cell, "peers": dict(cell.get("peers", {})), "failed": dict(cell.get("failed", {})), "ratios": dict(cell.get("ratios", {}))}
            continue
        whole = found[base]
        for name in ("peers", "failed", "ratios"):
            whole[name].update({mode: value for mode, value in cell.get(name, {}).items() if mode != "dlc"})
        if whole["ratios"]:
            whole["best_peer"] = min(whole["ratios"], key=whole["ratios"].get)
            whole["ratio"] = whole["ratios"][whole["best_peer"]]
        if "error" in cell:
            whole["error"] = cell["error"]
    return found


class Runner:
    """A peer in the device's worker, or dlc itself."""

    def __init__(self, worker, who):
        self.worker, self.who = worker, who

    def window(self, seconds):
        return self.worker.ask(60, do="window", who=self.who, seconds=seconds)


class Jax:
    """JAX in a process of its own, on the inputs that dlc has."""

    def __init__(self, session, path, precision):
        data, expect = session.scratch / "input.npz", session.scratch / "expect.npy"
        session.worker().ask(60, do="save", input=str(data), output=str(expect))
        self.peer = peers.start(session, "jax")
        self.facts = self.peer.ask(SET_UP_LIMIT["jax"], do="load", model=str(path), input=str(data), precision=precision, expect=str(expect))

    def window(self, seconds):
        return self.peer.ask(60, do="window", seconds=seconds)


def set_up(session, worker, mode, path, precision, cell, runners):
    """A peer that is right joins `runners`; why another does not is written down."""
    if mode == "jax":
        runners[mode] = Jax(session, path, precision)
        facts = {**runners[mode].facts, "changes": 1.0}
    else:
        facts = worker.ask(SET_UP_LIMIT.get(mode, 60), do="peer", mode=mode, model=str(path), precision=precision)
        runners[mode] = Runner(worker, mode)
    cell["peers"][mode] = facts
    if not facts["relative_error"] < BOUNDS[precision]:
        runners.pop(mode)
        raise Failed(f"its output and dlc's differ: relative error {facts['relative_error']:.3g}")
    if not facts["changes"] > 1e-6:
        runners.pop(mode)
        raise Failed("wrong result: its output does not change with its input")


def take_turns(session, runners, cell, seconds, rounds):
    samples = {}
    for _ in range(rounds):
        for mode, runner in list(runners.items()):
            try:
                window = runner.window(seconds)
            except Failed as failure:
                cell["failed"][mode] = str(failure)
                runners.pop(mode)
                continue
            for figure, times in window.items():
                samples.setdefault(mode, {}).setdefault(figure, []).append(median(times))
    return samples


def measure(session, key, path, precision, modes, seconds, ranges):
    """-> the cell. `key` of the artifact; `path()` of the ONNX file; `ranges` of integer inputs."""
    limits = session.peaks()
    artifact, compile_s = session.artifacts.get(key)
    worker = session.worker()
    cell = {"compile_s": compile_s, "peers": {}, "failed": {}}
    opened = worker.ask(90, do="open", artifact=str(artifact), ranges=ranges)
    cell["model"] = {n: opened[n] for n in ("flops", "compulsory_bytes", "steps", "load_s", "weight_bytes", "peak_memory_bytes")}
    if opened["not_finite"]:
        raise Failed(f"wrong result: output {opened['not_finite'][0]} is not finite")
    runners, closing = {"dlc": Runner(worker, "dlc")}, []
    try:
        for mode in modes:
            try:
                set_up(session, worker, mode, path(), precision, cell, runners)
            except Failed as failure:
                cell["failed"][mode] = str(failure)
                if not worker.alive():
                    raise Failed(f"{mode}: {failure}")
        samples = take_turns(session, runners, cell, seconds, 1 if session.tiny else 2)
    finally:
        if "jax" in runners:
            runners["jax"].peer.close()
        if worker.alive():
            worker.ask(30, do="close")
    for mode, figures in samples.items():
        entry = cell["peers"].setdefault(mode, {})
        for figure, times in figures.items():
            entry[figure], entry[figure + "_rounds"] = round(median(times), 5), [round(t, 5) for t in times]
    return judged(cell, limits, precision)


def judged(cell, limits, precision):
    """Adds the roofline's share, the best peer and the ratio; a time that cannot be is an error, and no peer's ratio."""
    flops, nbytes = cell["model"]["flops"], cell["model"]["compulsory_bytes"]
    rivals = {}
    for mode, entry in cell["peers"].items():
        if "device_ms" not in entry:
            continue
        try:
            peaks.check_honest(limits, precision, flops, nbytes, 1e3 * entry["device_ms"], mode)
        except Failed as failure:
            cell["failed"][mode] = str(failure)
            continue
        if mode != "dlc":
            rivals[mode] = entry["device_ms"]
    mine = cell["peers"].get("dlc", {}).get("device_ms") if "dlc" not in cell["failed"] else None
    floor, cell["bound"] = peaks.roofline_us(limits, precision, flops, nbytes)
    if floor and mine:
        cell["floor_us"], cell["roofline_share"] = round(floor, 3), round(1e-3 * floor / mine, 4)
    if rivals:
        cell["best_peer"] = min(rivals, key=rivals.get)
        if mine:
            cell["ratio"] = round(rivals[cell["best_peer"]] / mine, 3)
            cell["ratios"] = {mode: round(time / mine, 3) for mode, time in rivals.items()}
    wrong = [text for text in cell["failed"].values() if "differ" in text]
    if wrong and not rivals:
        cell["error"] = "wrong result: dlc's output differs from that of every peer"
    elif not mine:
        cell["error"] = "dlc: " + cell["failed"].get("dlc", "no figure")
    cell["brief"] = ", ".join(f"{mode} {entry['device_ms']:.4g} ms" for mode, entry in cell["peers"].items() if "device_ms" in entry)
    if cell["failed"]:
        cell["brief"] += "; " + json.dumps(cell["failed"])[:200]
    return cell
