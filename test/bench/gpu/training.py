"""Part `training`: whole steps of training (forward, loss, backward, optimizer) of the networks of examples/ and of ResNet-50, beside torch.

Peers are torch in three ways (torch_training.py): the step as it stands, captured in a CUDA graph, and by torch.compile. All take turns in one process;
a network's process is set up beside those of the others, and nothing is measured before all are ready. `latency_ms` is a step with its batch from host
memory and its loss back there, `device_ms` one of many back to back on a batch that stays. bf16 and f16 are mixed precision: f32 weights, in torch by
autocast.

What is believed: dlc's losses of the first steps are those of its code for the CPU (which the tests hold against torch) within a bound; everybody's loss is
finite, and falls on the few batches that there are.
"""
import concurrent.futures
import math

from . import kernels, material, peers
from .session import Failed, geomean, median
from .training_data import NETWORKS, Network

MODES = {"graph": "graph", "eager": "eager", "compile": "compiled"}
CELLS = (*((name, precision) for name in ("cnn", "lstm", "transformer") for precision in ("f32", "bf16")), ("resnet50", "bf16"))
RESNET = """model resnet50(image: f32[batch, 3, 224, 224]) {{
  scores = import(image, "{path}", trainable=true)
  return scores
}}

train resnet50(label: i64[batch]) {{
  loss = sparse_categorical_crossentropy
  optimizer = sgd(learning_rate=0.01, momentum=0.9, weight_decay=1e-4)
}}
"""
CHECKED_STEPS = {"resnet50": 2}  # else 5
BOUNDS = {"f32": 1e-4, "f16": 1e-2, "bf16": 4e-2}  # of a loss, relative to the CPU's
SET_UP_LIMIT = 150


def network(name):
    return NETWORKS.get(name) or Network("", 64)


def text(session, name, precision):
    """The network's text, in the wanted precision."""
    path = session.scratch / f"training-{name}-{precision}.dl"
    if not path.exists():
        known = network(name)
        source = (session.places.examples / f"{known.example}.dl").read_text() if known.example else RESNET.format(path=material.network(session, name))
        for old, new in known.tiny if session.tiny else ():
            source = source.replace(old, new)
        if precision != "f32":
            head, block = source.split("\ntrain ", 1)
            source = head + "\ntrain " + block.replace("{\n", f"{{\n  precision = mixed_{precision}\n", 1)
        path.write_text(source)
    return path


def batch_of(session, name):
    return 2 if session.tiny else network(name).batch


def dims_of(session, name):
    """What the batches depend on beside their size."""
    return {"lstm": {"vocabulary": 40, "steps": 4}, "transformer": {"context": 8}}.get(name, {}) if session.tiny else {}


def chosen(session):
    names = session.chosen("models", dict.fromkeys(name for name, _ in CELLS))
    kinds = session.chosen("precisions", ("f32", "bf16"))
    cells = [(name, kind) for name in names for kind in kinds if name in ("resnet50", *NETWORKS)]
    small = session.quick or session.tiny
    return [cell for cell in cells if session.options.models or (cell in CELLS or cell[1] == "f16") and not (small and cell[0] == "resnet50")]


def prepare(session):
    for name, precision in chosen(session):
        session.artifacts.want(f"training/{name}/{precision}", lambda name=name, precision=precision: text(session, name, precision), "--entry=train",
                               f"--dim=batch={batch_of(session, name)}", *(f"--dim={key}={size}" for key, size in network(name).dims.items()), cpu=True)


class Candidate:
    """One cell's process: torch's ways of training, set up while others are, and dlc."""

    def __init__(self, session, name, precision):
        self.session, self.name, self.precision, self.failed, self.found = session, name, precision, {}, {}
        self.what = {"network": name, "batch": batch_of(session, name), "dims": dims_of(session, name)}
        self.process = peers.start(session, "training")

    def set_up(self, modes):
        for mode in modes if self.process.alive() else ():
            try:
                self.found[mode] = self.process.ask(SET_UP_LIMIT, do="peer", mode=MODES[mode], precision=self.precision, **self.what)
            except Failed as failure:
                self.failed[mode] = str(failure)

    def revive(self):
        """Where a way took too long, its process has been ended: another one with the ways that were there before."""
        if not self.process.alive():
            self.process, modes = peers.start(self.session, "training"), list(self.found)
            self.found.clear()
            self.set_up(modes)

    def open(self, artifact):
        opened = self.process.ask(120, do="open", artifact=str(artifact), steps=CHECKED_STEPS.get(self.name, 5), **self.what)
        worst = max(abs(found / expected - 1) for found, expected in zip(opened["losses"], opened["cpu_losses"]))
        if not worst <= BOUNDS[self.precision]:
            raise Failed(f"wrong result: losses {opened['losses']} on the device, {opened['cpu_losses']} on the CPU")
        return {**opened, "relative_error": worst}

    def windows(self, seconds, rounds):
        """{who: {figure: [medians]}}; whose loss does not fall has none."""
        samples = {}
        for _ in range(rounds):
            for who in ("dlc", *self.found):
                window = self.process.ask(60, do="window", who=MODES.get(who, who), seconds=seconds)
                loss = window.pop("loss")
                for figure, times in window.items():
                    samples.setdefault(who, {}).setdefault(figure, []).append(median(times))
                samples[who]["loss"] = [loss]
        return samples

    def measure(self):
        tiny = self.session.tiny
        artifact, compile_s = self.session.artifacts.get(f"training/{self.name}/{self.precision}")
        opened = self.open(artifact)
        steps = self.process.ask(120, do="kernels", repeats=2 if tiny else 10)["steps"]
        rows = sorted(kernels.by_kernel(steps), key=lambda row: -row["us"])
        samples = self.windows(0.02 if tiny else 0.3, 1 if tiny else 2)
        cell = {"compile_s": compile_s, "failed": self.failed, **{key: opened[key] for key in
                                                                 ("launches", "flops", "peak_memory_bytes", "code_level", "losses", "relative_error")},
                "kernels_us": round(sum(row["us"] for row in rows), 1), "peers": {},
                "kernels": [{key: row[key] for key in ("name", "calls", "us", "schedule")} for row in rows[:12]]}
        first = {"dlc": opened["losses"][0], **{mode: facts["first_loss"] for mode, facts in self.found.items()}}
        for who, figures in samples.items():
            loss = figures.pop("loss")[0]
            entry = cell["peers"][who] = {**self.found.get(who, {}), "first_loss": first[who], "last_loss": loss}
            if not math.isfinite(loss) or not (tiny or loss < first[who]):
                cell["failed"][who] = f"wrong result: its loss goes from {first[who]} to {loss}"
                continue
            for figure, medians in figures.items():
                entry[figure], entry[figure + "_rounds"] = round(median(medians), 5), [round(time, 5) for time in medians]
        return judged(cell)


def judged(cell):
    mine = cell["peers"]["dlc"].get("device_ms")
    rivals = {mode: entry["device_ms"] for mode, entry in cell["peers"].items() if mode != "dlc" and "device_ms" in entry}
    if not mine:
        cell["error"] = "dlc: " + cell["failed"]["dlc"]
    elif rivals:
        cell["best_peer"] = min(rivals, key=rivals.get)
        cell["ratios"] = {mode: round(time / mine, 3) for mode, time in rivals.items()}
        cell["ratio"] = cell["ratios"][cell["best_peer"]]
    cell["brief"] = ", ".join(f"{who} {entry['device_ms']:.4g} ms" for who, entry in cell["peers"].items() if "device_ms" in entry)
    if cell["failed"]:
        cell["brief"] += f"; {cell['failed']}"[:200]
    return cell


def measure(session, part):
    prepare(session)
    modes = [mode for mode in session.chosen("peers", MODES) if mode in MODES and not (session.emulated and mode == "graph")]
    wanted = [(name, precision) for name, precision in chosen(session) if not part.have(f"{name}/{precision}")]
    candidates = {(name, precision): Candidate(session, name, precision) for name, precision in wanted}
    try:
        with concurrent.futures.ThreadPoolExecutor(max(1, len(candidates))) as pool:
            list(pool.map(lambda candidate: candidate.set_up(modes), candidates.values()))
        for (name, precision), candidate in candidates.items():
            candidate.revive()
            part.cell(f"{name}/{precision}", candidate.measure, need=5)
            candidate.process.close()
    finally:
        for candidate in candidates.values():
            candidate.process.close()
    part.finish(geomean_ratio=geomean([cell.get("ratio") for cell in part.result["cells"].values()]))
