"""Part `models`: whole networks beside torch.compile(mode="max-autotune") with freezing and channels_last, torch eager, eager in a CUDA graph, JAX.

All peers of a cell are alive at once and take turns: dlc, torch, ..., dlc, ...; a figure is the median over the rounds' medians. All run the same
ONNX file with the same input, and their outputs are compared. `device_ms`: runs back to back with inputs and outputs on the device, as one CUDA graph
where the peer can, by the device's clock (JAX: the host's). `latency_ms`: one such run, launched and waited for, by the host's clock. dlc's `host_ms`
also copies inputs from and outputs to host memory. Weights stay in the caches as the run before left them, as in serving. In f16 and bf16 the torch and
JAX peers hold weights and inputs in that type; dlc has the model's f32 inputs and outputs, with --precision. ratio = the best peer's device time
over dlc's: above 1 dlc is faster.
"""
import numpy as np

from . import material, onnxfile, peers
from .environment import architecture
from .session import Failed, geomean, median

CASES = (("resnet50", (1, 64, 8)), ("pp_lcnet", (1, 64)), ("mnist_cnn", (1, 64)), ("mlp", (1, 64)), ("vgg19", (1, 64)), ("squeezenet", (1, 64)),
         ("densenet121", (1, 8)))
TINY = (("mlp", (2,)),)
PRECISIONS = ("f16", "f32", "tf32", "bf16")
PEERS = ("eager", "graph", "compile", "jax")
SET_UP_LIMIT = {"compile": 240}
BOUNDS = {"f32": 1e-4, "tf32": 1e-2, "f16": 2e-2, "bf16": 1e-1}  # relative error of the output as a whole


class Dlc:
    """dlc through an artifact that is compiled once."""

    def __init__(self, session, path, batch, precision, data):
        self.session, self.artifact = session, session.scratch / "model.dlc"
        target = f"cuda:{architecture(session)}"
        more = [] if precision == "f32" else [f"--precision={precision}"]
        session.dlc("compile", path, f"--target={target}", f"--dim=batch={batch}", "-o", self.artifact, *more, limit=180, figures=False)
        self.folder = session.scratch / "dlc-output"
        self.inputs = [f"--input={data}"]

    def output(self, name):
        self.session.dlc("run", self.artifact, f"--device={self.session.device}", *self.inputs, f"--output={self.folder}", figures=False, limit=120)
        return self.folder / f"{name}.npy"

    def window(self, seconds):
        length = ["--iterations=3", "--warmup=1"] if self.session.tiny else [f"--duration={seconds}"]
        figures = self.session.dlc("bench", self.artifact, f"--device={self.session.device}", "--resident", *length, limit=90)
        return {"device_ms": [figures["resident"]["device_ms"]["median"]], "latency_ms": [figures["resident"]["latency_ms"]["median"]],
                "host_ms": [figures["latency_ms"]["median"]]}


def draw_input(graph, batch, path):
    """Normal random values for every input, the same for every peer."""
    rng, values = np.random.default_rng(9), {}
    for value in graph.inputs:
        dims = [d if isinstance(d, int) else batch for d in value.dims]
        values[value.name] = rng.standard_normal(dims, np.float32)
    np.savez(path, **values)
    return values


def one(session, name, batch, precision, wanted):
    path = material.network(session, name)
    graph = onnxfile.read(path)
    data, single = session.scratch / "input.npz", None
    values = draw_input(graph, batch, data)
    cell, runners, opened, differ = {"peers": {}, "failed": {}}, {}, [], []
    single = values[graph.inputs[0].name]
    np.save(session.scratch / "input.npy", single)
    try:
        try:
            runners["dlc"] = Dlc(session, path, batch, precision, f"{graph.inputs[0].name}={session.scratch / 'input.npy'}")
            expect = runners["dlc"].output(graph.outputs[0].name)
        except Failed as failure:
            cell["failed"]["dlc"], expect = str(failure), None
            runners.pop("dlc", None)
        for mode in wanted:
            try:
                peer = peers.start(session, "jax" if mode == "jax" else "torch")
                opened.append(peer)
                set_up = peer.ask(SET_UP_LIMIT.get(mode, 120), do="load", model=str(path), input=str(data), mode=mode, precision=precision,
                                  expect=str(expect) if expect else None)
                cell["peers"][mode] = set_up
                if set_up.get("relative_error", 0) < BOUNDS[precision]:
                    runners[mode] = peer
                else:  # not timed: one of the two is wrong
                    differ.append(mode)
                    cell["failed"][mode] = f"its output and dlc's differ: relative error {set_up['relative_error']:.3g}"
            except Failed as failure:
                cell["failed"][mode] = str(failure)
        seconds, samples = 0.02 if session.tiny else 0.8, {}
        for _ in range(1 if session.tiny else 3):
            for mode, runner in list(runners.items()):
                try:
                    window = runner.window(seconds) if mode == "dlc" else runner.ask(60, do="window", seconds=seconds)
                except Failed as failure:
                    cell["failed"][mode] = str(failure)
                    runners.pop(mode)
                    continue
                for figure, times in window.items():
                    samples.setdefault(mode, {}).setdefault(figure, []).append(median(times))
    finally:
        for peer in opened:
            peer.close()
    for mode, figures in samples.items():
        entry = cell["peers"].setdefault(mode, {})
        for figure, times in figures.items():
            entry[figure], entry[figure + "_rounds"] = round(median(times), 5), [round(t, 5) for t in times]
    rivals = {mode: entry["device_ms"] for mode, entry in cell["peers"].items() if mode != "dlc" and "device_ms" in entry}
    mine = cell["peers"].get("dlc", {}).get("device_ms")
    if rivals:
        cell["best_peer"] = min(rivals, key=rivals.get)
        if mine:
            cell["ratio"] = round(rivals[cell["best_peer"]] / mine, 3)
    if differ and not rivals:
        cell["error"] = "wrong result: dlc's output differs from that of every peer"
    elif not mine:
        cell["error"] = "dlc: " + cell["failed"].get("dlc", "no figure")
    cell["brief"] = ", ".join(f"{mode} {entry['device_ms']:.4g} ms" for mode, entry in cell["peers"].items() if "device_ms" in entry)
    return cell


def measure(session, part):
    names, batches = session.chosen("models", []), [int(b) for b in session.chosen("batches", [])]
    known = dict(TINY if session.tiny else CASES)
    cases = [(name, batch) for name in names or known for batch in batches or known.get(name, (1, 64))]
    wanted = session.chosen("peers", PEERS)
    missing = {}
    for kind, modes in (("torch", ("eager", "graph", "compile")), ("jax", ("jax",))):
        if any(mode in wanted for mode in modes):
            try:
                part.result.setdefault("facts", {})[kind] = peers.available(session, kind)
            except Failed as failure:
                missing[kind] = str(failure)
                wanted = [mode for mode in wanted if mode not in modes]
                session.options.say(f"models: {failure}")
    if session.emulated:
        wanted = [mode for mode in wanted if mode != "graph"]
    for precision in session.chosen("precisions", PRECISIONS):
        for name, batch in cases:
            part.cell(f"{name}/b{batch}/{precision}", lambda: one(session, name, batch, precision, wanted), need=60 if not session.tiny else 5)
    ratios = [c.get("ratio") for c in part.result["cells"].values()]
    part.finish(missing_peers=missing, geomean_ratio=geomean(ratios), counted=len([r for r in ratios if r]))
