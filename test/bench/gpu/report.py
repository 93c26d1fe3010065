"""The results of all parts as one Markdown page, in the form of test/bench/results/."""
import json
import re

from . import beside
from .environment import gpu_name
from .session import geomean

ORDER = ("environment", "instructions", "conformance", "kernels", "gemm", "models", "memory", "training", "schedules", "sanitizer")


def num(value, digits=4):
    return "" if value is None else f"{value:.{digits}g}"


def percent(share):
    return "" if share is None else f"{100 * share:.1f}%"


def table(header, rows):
    """The first column is text, the rest numbers."""
    lines = ["| " + " | ".join(header) + " |", "|---|" + "---:|" * (len(header) - 1)]
    return lines + ["| " + " | ".join(str(c).replace("|", "/").replace("\n", " ") for c in row) + " |" for row in rows] + [""]


def split(cells, places):
    """[(parts of the key, cell)] of the cells whose key has that many parts."""
    return [(key.split("/"), cell) for key, cell in cells.items() if key.count("/") == places - 1]


def failures(cells):
    lines = [f"- {key}: {cell['error']}" for key, cell in cells.items() if "error" in cell]
    return ["Failed:", "", *lines, ""] if lines else []


def heading(results):
    environment = results.get("environment", {})
    cells = environment.get("cells", {})
    versions = {k: v for k, v in cells.get("packages", {}).get("versions", {}).items() if v}
    smi = (cells.get("nvidia_smi", {}).get("gpus") or [{}])[0]
    doctor = cells.get("doctor", {})
    facts = [f"driver {smi['driver_version']}"] if "driver_version" in smi else []
    facts += [f"dlc {doctor['version']}"] if "version" in doctor else []
    facts += [f"NVRTC {doctor['cuda_compiler']['version']}"] if doctor.get("cuda_compiler", {}).get("version") else []
    facts += [f"{name} {version}" for name, version in versions.items() if name in ("torch", "jax", "triton")]
    began = min((r["started"] for r in results.values()), default="?")
    commit = environment.get("bundle", {}).get("commit")
    return [f"# dlc on {gpu_name(cells)}", "", f"{began} UTC; " + ", ".join(facts) + (f"; commit {commit}" if commit else "") + ".", ""]


def instructions(result):
    cell = result["cells"].get("instructions", {})
    lines = failures(result["cells"]) or [f"{cell.get('brief', '?')} (exit code {cell.get('exit_code')})", ""]
    bad = [row for row in (cell.get("results") or {}).get("rows", []) if row.get("outcome") == "failed"]
    return lines + [f"- {row['group']}: `{row['body']}`: {row.get('message', '')}" for row in bad[:60]] + ([""] if bad else [])


def conformance(result):
    backend = result.get("backend", {})
    lines = []
    if "counts" in backend:
        c = backend["counts"]
        lines += [f"Backend cases: {c['passed']} passed, {c['as_listed']} refused or wrong as the list says, {c['failed']} failed.", ""]
        lines += [f"- {text}" for text in backend.get("failures", [])[:40]] + [""]
    elif "missing" in backend:
        lines += [f"Backend cases: {backend['missing']}", ""]
    models = {}
    for (name, precision), cell in split(result["cells"], 2):
        models.setdefault(name, {})[precision] = "failed" if "error" in cell else num(cell["relative_error"], 2)
    kinds = list(dict.fromkeys(p for row in models.values() for p in row))
    if models:
        lines += ["Relative error against torch in f64 (where its operators are not there: the largest against the reference interpreter):", ""]
        lines += table(["model", *kinds], [[name, *[row.get(p, "") for p in kinds]] for name, row in models.items()])
    return lines + failures(result["cells"])


def sanitizer(result):
    if result["status"] == "missing":
        return [result.get("reason", "missing"), ""]
    tools = {}
    for (tool, name), cell in split(result["cells"], 2):
        row = tools.setdefault(tool, [0, [], 0])
        row[0 if cell.get("errors") == 0 else 2 if "errors" not in cell else 1] += 1 if cell.get("errors") == 0 or "errors" not in cell else [name]
    return table(["tool", "clean", "with errors", "not run"], [[t, c, ", ".join(e) or 0, n] for t, (c, e, n) in tools.items()]) + \
        failures(result["cells"])


def kernels(result):
    peaks, lines = result["cells"].get("peaks", {}), []
    if "tflops" in peaks:
        lines += [f"Rates ({peaks['source']}): copy {num(peaks['gb_per_s'])} GB/s, within the L2 cache {num(peaks.get('l2_gb_per_s'))}; "
                  "matrix products, TFLOP/s: " + ", ".join(f"{k} {num(v)}" for k, v in peaks["tflops"].items()) + ".", ""]
    rows, slow = [], []
    for (name, batch, precision), cell in split(result["cells"], 3):
        if "kernels_us" in cell:
            rows.append([name, batch[1:], precision, cell["run_us"], cell["kernels_us"], num(cell["floor_us"]), percent(cell["roofline_share"])])
            slow += [[f"{name} b{batch[1:]} {precision}", k["name"], k["calls"], k["us"], num(k["floor_us"]), k["lost_us"] or "", k["bound"] or "",
                      k["schedule"]] for k in cell["kernels"][:3]]
    if rows:
        lines += table(["model", "batch", "type", "run us", "kernels us", "roofline us", "share"], rows)
        lines += ["The three kernels of each that lose most time, all their calls together:", ""]
        lines += table(["run", "kernel", "calls", "us", "roofline us", "lost us", "bound", "schedule"], slow)
    return lines + failures(result["cells"])


def gemm(result):
    rows = [[kind + " " + shape, cell["what"], num(cell["dlc_us"]), num(cell.get("torch_us")), num(cell["dlc_tflops"]), num(cell.get("torch_tflops")),
             num(cell.get("ratio"), 3), percent(cell.get("roofline_share"))] for (kind, shape), cell in split(result["cells"], 2) if "dlc_us" in cell]
    lines = table(["type, m x n x k", "from", "dlc us", "torch us", "dlc TFLOP/s", "torch TFLOP/s", "ratio", "roofline"], rows) if rows else []
    if result.get("peer", {}).get("missing"):
        lines += [f"No peer: {result['peer']['missing']}", ""]
    if result.get("geomeans") and result["figures"]:
        lines += ["Geometric means of torch's time / dlc's: " + ", ".join(f"{k} **{v:.2f}**" for k, v in result["geomeans"].items()), ""]
    return lines + failures(result["cells"])


def beside_peers(result, places, first):
    """A table of cells beside their peers; `first`: headings of the key's parts."""
    cells = [(key.split("/"), cell) for key, cell in beside.merged(result["cells"]).items() if cell.get("peers") and key.count("/") == places - 1]
    modes = [m for m in ("dlc", "graph", "compile", "eager", "autotune", "jax") if any("device_ms" in cell["peers"].get(m, {}) for _, cell in cells)]
    rows = []
    for parts, cell in cells:
        entry = {m: cell["peers"].get(m, {}) for m in modes}
        rows.append([*parts, *[num(entry[m].get("device_ms")) for m in modes], cell.get("best_peer", ""), num(cell.get("ratio"), 3),
                     percent(cell.get("roofline_share")), num(entry.get("dlc", {}).get("latency_ms")), cell.get("compile_s", ""),
                     num(entry.get("compile", {}).get("setup_s"), 3), num(entry.get("autotune", {}).get("setup_s"), 3)])
    return table([*first, *[f"{m} ms" for m in modes], "best peer", "ratio", "roofline", "dlc latency", "dlc compile s", "torch.compile s", "autotune s"],
                 rows) if rows else []


def means(result):
    """Geometric means by type, of the best peer's device time over dlc's."""
    by_kind = {}
    for key, cell in beside.merged(result["cells"]).items():
        by_kind.setdefault(key.split("/")[-1], []).append(cell.get("ratio"))
    found = [f"{kind} **{geomean(r):.2f}** ({len([x for x in r if x])} cells)" for kind, r in by_kind.items() if geomean(r)]
    return ["Geometric means of the best peer's device time / dlc's: " + ", ".join(found), ""] if found and result["figures"] else []


def notes(result):
    lines = [f"- {key}: {mode}: {text}" for key, cell in result["cells"].items() for mode, text in cell.get("failed", {}).items() if mode != "dlc"]
    return ["Peers that failed:", "", *lines, ""] if lines else []


def models(result):
    return beside_peers(result, 3, ["model", "batch", "type"]) + means(result) + notes(result) + failures(result["cells"])


def schedules(result):
    """The best tile of each product."""
    best = {}
    for tile, cell in result["cells"].items():
        for name, us in cell.get("us", {}).items():
            best[name] = min(best.get(name, (us, tile)), (us, tile))
    return ["| product | best us | tile |", "|---|---:|---|"] + [f"| {name} | {us} | {tile} |" for name, (us, tile) in best.items()]


def beside_copies(result):
    """The kernels that should be as fast as a copy of their bytes, under each schedule that was tried."""
    cells = [(key, cell) for key, cell in result["cells"].items() if "copy_share" in cell and key.split("/")[-1] not in ("compile", "jax", "autotune")]
    rows = [[key, num(cell["peers"]["dlc"]["device_ms"]), num(cell["gb_per_s"], 4), percent(cell["copy_share"])] for key, cell in sorted(cells)]
    return ["Beside a copy of as many bytes:", "", *table(["part", "ms", "GB/s", "of the copy's rate"], rows)] if rows else []


def memory(result):
    return beside_peers(result, 2, ["part", "type"]) + means(result) + beside_copies(result) + notes(result) + failures(result["cells"])


def training(result):
    cells = {key: cell for key, cell in result["cells"].items() if "launches" in cell}
    rows = [[*key.split("/"), cell["launches"], num(cell["relative_error"], 2), num(cell["kernels_us"]), round(cell["peak_memory_bytes"] / 2**20)]
            for key, cell in cells.items()]
    slow = [[key, kernel["name"], kernel["calls"], num(kernel["us"]), kernel["schedule"]] for key, cell in cells.items() for kernel in cell["kernels"][:5]]
    lines = beside_peers(result, 2, ["network", "type"]) + means(result)
    if rows:
        lines += ["What dlc's step is made of; how far its first losses are from the CPU's:", ""]
        lines += table(["network", "type", "launches", "error", "kernels us", "arena MiB"], rows)
        lines += ["The five kernels of each that take most time, all their calls together:", ""] + table(["step", "kernel", "calls", "us", "schedule"], slow)
    return lines + notes(result) + failures(result["cells"])


SECTIONS = {"instructions": instructions, "conformance": conformance, "kernels": kernels, "gemm": gemm, "models": models, "memory": memory,
            "training": training, "schedules": schedules, "sanitizer": sanitizer}


def markdown(folder):
    results = {name: json.loads((folder / f"{name}.json").read_text()) for name in ORDER if (folder / f"{name}.json").exists()}
    lines = heading(results)
    if any(not r["figures"] for r in results.values()):
        lines += ["**A rehearsal on the emulated device: no time on this page is a figure of any GPU.**", ""]
    lines += ["What a figure means stands at the head of each part's source in test/bench/gpu/. Ratios above 1: dlc is faster.", ""]
    for name, section in SECTIONS.items():
        if name in results:
            result = results[name]
            lines += [f"## {name}", ""]
            if result["status"] == "cut":
                shown = ", ".join(result["left_out"][:10])
                lines += [f"Cut by its limit of {result['limit_minutes']:g} minutes; left out: {len(result['left_out'])} ({shown}"
                          f"{', ...' if len(result['left_out']) > 10 else ''}).", ""]
            lines += section(result)
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).rstrip() + "\n"


def is_wrong(result):
    """Whether a part found something wrong, as opposed to missing or slow."""
    cells = result["cells"].values()
    if result["part"] == "instructions":
        return any("passed_all" in c and not c["passed_all"] for c in cells)
    if result["part"] == "conformance":
        return any("error" in c for c in cells) or bool(result.get("backend", {}).get("failures"))
    if result["part"] == "sanitizer":
        return any(c.get("errors") for c in cells)
    return any("wrong result" in c.get("error", "") for c in cells)
