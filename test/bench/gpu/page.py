"""results/glance.html: one self-contained page that shows at a glance the ratio to each peer, the roofline's share, and the kernels that lose most time."""
import html
import json

from . import beside
from .environment import gpu_name

STYLE = """body{font:14px/1.5 system-ui,sans-serif;margin:2em auto;max-width:84em;color:#222}h2{margin-top:2em}table{border-collapse:collapse}
td,th{padding:2px 8px;text-align:left;white-space:nowrap}td.n{text-align:right;font-variant-numeric:tabular-nums}
.track{background:#eee;width:9em;position:relative}.bar{height:1em}.one{position:absolute;left:50%;top:0;bottom:0;border-left:2px solid #444}
.good{background:#3a8f5c}.poor{background:#c4632f}.share{background:#4a78b0}p.note{color:#666}"""
PEERS = ("graph", "compile", "eager", "autotune", "jax", "torch")
SHOWN = 40  # kernels


def text(value):
    return html.escape(str(value))


def cell(value, number=False):
    return f'<td class="n">{text(value)}</td>' if number else f"<td>{text(value)}</td>"


def ratio_bar(ratio):
    """Half the track is a ratio of 1."""
    width = min(100, 50 * ratio)
    return f'<td><div class="track"><div class="bar {"good" if ratio >= 1 else "poor"}" style="width:{width:.0f}%"></div><div class="one"></div></div></td>'


def share_bar(share):
    if share is None:
        return "<td></td><td></td>"
    return f'{cell(f"{100 * share:.0f}%", True)}<td><div class="track"><div class="bar share" style="width:{min(100, 100 * share):.0f}%"></div></div></td>'


def table(header, rows):
    head = "".join(f"<th>{text(h)}</th>" for h in header)
    return f"<table><tr>{head}</tr>" + "".join(f"<tr>{''.join(row)}</tr>" for row in rows) + "</table>"


def rated(results):
    """(part, key, cell) of all cells that have a ratio: the smallest first."""
    for part in ("models", "memory", "training"):
        for key, found in beside.merged(results.get(part, {}).get("cells", {})).items():
            yield part, key, found
    for key, found in results.get("gemm", {}).get("cells", {}).items():
        yield "gemm", key, {**found, "ratios": {"torch": found["ratio"]} if "ratio" in found else {}}


def ratios(results):
    rows, cells = [], [(part, key, c) for part, key, c in rated(results) if c.get("ratio")]
    for part, key, found in sorted(cells, key=lambda c: c[2]["ratio"]):
        each = ", ".join(f"{mode} {found['ratios'][mode]:.2f}" for mode in PEERS if mode in found["ratios"])
        rows.append([cell(part), cell(key), cell(f"{found['ratio']:.2f}", True), ratio_bar(found["ratio"]), cell(each), share_bar(found.get("roofline_share"))])
    return table(["part", "cell", "best peer / dlc", "", "each peer", "roofline", ""], rows) if rows else ""


def losses(results):
    """Kernels by the time that they take above their floor, over all calls of a run; by all of their time where no floor is known."""
    rows = []
    for key, found in results.get("kernels", {}).get("cells", {}).items():
        for kernel in found.get("kernels", []):
            lost = kernel["us"] if kernel["floor_us"] is None else kernel["lost_us"]
            if lost and lost > 0:
                rows.append((lost / found["run_us"], lost, key, kernel))
    shown = [[cell(key), cell(k["name"]), cell(k["calls"], True), cell(f"{k['us']:.1f}", True), cell(f"{lost:.1f}", True), cell(f"{100 * part:.0f}%", True),
              share_bar(k["roofline_share"]), cell(k["schedule"])] for part, lost, key, k in sorted(rows, key=lambda r: -r[0])[:SHOWN]]
    return table(["run", "kernel", "calls", "us", "lost us", "of the run", "roofline", "", "schedule"], shown) if shown else ""


def wrong(results):
    lines = [f"{name}: {key}: {found['error']}" for name, part in results.items() for key, found in part["cells"].items() if "error" in found]
    lines += [f"backend: {line}" for line in results.get("conformance", {}).get("backend", {}).get("failures", [])]
    return "<ul>" + "".join(f"<li>{text(line)}</li>" for line in lines) + "</ul>" if lines else "<p>Nothing.</p>"


def write(folder):
    """Of the results that are there."""
    results = {path.stem: json.loads(path.read_text()) for path in sorted(folder.glob("*.json"))}
    name = gpu_name(results.get("environment", {}).get("cells", {}))
    rehearsal = any(not part["figures"] for part in results.values())
    note = "<p><b>A rehearsal on the emulated device: no time on this page is a figure of any GPU.</b></p>" if rehearsal else ""
    (folder / "glance.html").write_text(
        f'<!doctype html><meta charset="utf-8"><title>dlc on {text(name)}</title><style>{STYLE}</style><h1>dlc on {text(name)}</h1>{note}'
        '<p class="note">A ratio is a peer\'s device time over dlc\'s: above 1 (the line) dlc is faster. Roofline: the least time at the rates measured in the same '
        "run over dlc's.</p><h2>Beside the peers</h2>" + ratios(results) + "<h2>Kernels that lose most of a run</h2>" + losses(results) +
        "<h2>Wrong or failed</h2>" + wrong(results) + "\n")
