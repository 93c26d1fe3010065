"""The results of all parts as one Markdown page, in the form of test/bench/results/."""
import json
import re

from .environment import gpu_name
from .session import geomean

ORDER = ("environment", "instructions", "conformance", "sanitizer", "kernels", "gemm", "models")


def num(value, digits=4):
    return "" if value is None else f"{value:.{digits}g}"


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
        worst = max((o["max_abs_error"] for o in cell.get("outputs", [])), default=None)
        models.setdefault(name, {})[precision] = "failed" if "error" in cell else f"ok, {num(worst, 2)}"
    kinds = list(dict.fromkeys(p for row in models.values() for p in row))
    if models:
        lines += ["Against the reference interpreter, largest absolute error:", ""]
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
        lines += [f"Rates ({peaks['source']}): copy {num(peaks['gb_per_s'])} GB/s; matrix products, TFLOP/s: " +
                  ", ".join(f"{k} {num(v)}" for k, v in peaks["tflops"].items()) + ".", ""]
    rows, slow = [], []
    for (name, batch, precision), cell in split(result["cells"], 3):
        if "kernels_us" in cell:
            share = "" if cell["roofline_share"] is None else f"{100 * cell['roofline_share']:.1f}%"
            rows.append([name, batch[1:], precision, cell["run_us"], cell["kernels_us"], num(cell["floor_us"]), share])
            slow += [[f"{name} b{batch[1:]} {precision}", k["name"], k["us"], num(k["floor_us"]), k["bound"] or "", k.get("schedule") or ""]
                     for k in sorted(cell["kernels"], key=lambda k: (k["floor_us"] or 0) - (k["us"] or 0))[:2]]
    if rows:
        lines += table(["model", "batch", "type", "run us", "kernels us", "roofline us", "share"], rows)
        lines += ["The two kernels of each that lose most time:", ""] + table(["run", "kernel", "us", "roofline us", "bound", "schedule"], slow)
    return lines + failures(result["cells"])


def gemm(result):
    rows = [[kind + " " + shape, cell["what"], num(cell["dlc_us"]), num(cell.get("torch_us")), num(cell["dlc_tflops"]), num(cell.get("torch_tflops")),
             num(cell.get("ratio"), 3)] for (kind, shape), cell in split(result["cells"], 2) if "dlc_us" in cell]
    lines = table(["type, m x n x k", "from", "dlc us", "torch us", "dlc TFLOP/s", "torch TFLOP/s", "ratio"], rows) if rows else []
    if result.get("peer", {}).get("missing"):
        lines += [f"No peer: {result['peer']['missing']}", ""]
    if result.get("geomeans") and result["figures"]:
        lines += ["Geometric means of torch's time / dlc's: " + ", ".join(f"{k} **{v:.2f}**" for k, v in result["geomeans"].items()), ""]
    return lines + failures(result["cells"])


def models(result):
    cells = [(key, cell) for key, cell in split(result["cells"], 3) if cell.get("peers")]
    modes = [m for m in ("dlc", "eager", "graph", "compile", "jax") if any(m in cell["peers"] for _, cell in cells)]
    rows = []
    for (name, batch, precision), cell in cells:
        entry = {m: cell["peers"].get(m, {}) for m in modes}
        rows.append([name, batch[1:], precision, *[num(entry[m].get("device_ms")) for m in modes], cell.get("best_peer", ""), num(cell.get("ratio"), 3),
                     num(entry.get("dlc", {}).get("latency_ms")), num(entry.get(cell.get("best_peer"), {}).get("latency_ms")),
                     num(entry.get("compile", {}).get("setup_s"), 3)])
    lines = table(["model", "batch", "type", *[f"{m} ms" for m in modes], "best peer", "ratio", "dlc latency", "peer's latency", "compile s"],
                  rows) if rows else []
    missing = result.get("missing_peers", {})
    lines += [f"Missing: {text}" for text in missing.values()] + ([""] if missing else [])
    by_kind = {}
    for (_, _, precision), cell in cells:
        by_kind.setdefault(precision, []).append(cell.get("ratio"))
    means = [f"{kind} **{geomean(r):.2f}** ({len([x for x in r if x])} cells)" for kind, r in by_kind.items() if geomean(r)]
    lines += ["Geometric means of the best peer's device time / dlc's: " + ", ".join(means), ""] if means and result["figures"] else []
    notes = [f"- {key}: {mode}: {text}" for key, cell in result["cells"].items() for mode, text in cell.get("failed", {}).items() if mode != "dlc"]
    return lines + (["Peers that failed:", "", *notes, ""] if notes else []) + failures(result["cells"])


SECTIONS = {"instructions": instructions, "conformance": conformance, "sanitizer": sanitizer, "kernels": kernels, "gemm": gemm, "models": models}


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
