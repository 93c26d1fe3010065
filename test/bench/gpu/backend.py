"""ONNX's backend cases, many in one process: `dlc check CASE CASE ...`, several such processes at a time, the most telling cases first.

A case whose outcome is not the expected one is checked again in a process of its own: a fault on the GPU takes the cases after it in the same process
with it.
"""
import concurrent.futures
import fnmatch
import os
import sys

from . import onnxfile
from .session import run

BATCH = 24  # cases a process


def load(session):
    sys.path.insert(0, str(session.places.conformance))
    import backend_case
    return backend_case


def operators(model):
    try:
        return tuple(sorted({node.op for node in onnxfile.read(model).nodes}))
    except ValueError:
        return ()


def by_variety(cases):
    """Names in an order in which every set of operators comes once before any comes twice."""
    seen, ranked = {}, []
    for name, model in cases.items():
        kinds = operators(model)
        ranked.append((seen.get(kinds, 0), len(ranked), name))
        seen[kinds] = seen.get(kinds, 0) + 1
    return [name for _, _, name in sorted(ranked)]


def check_batch(session, part, backend_case, names, cases):
    """{name: [section or "passed", reason]} of the cases that were checked before the part's time was up."""
    limit = min(part.left() - 1, 20 + 10 * len(names) * (6 if session.emulated else 1))
    if limit < 2:
        return {}
    _, output, _ = run([session.places.dlc, "check", *[cases[name] for name in names], f"--device={session.device}"], limit,
                       {"DLC_NUM_THREADS": "1", **session.environment})
    return {name: [section or "passed", reason] for name, (section, reason) in
            zip(names, backend_case.split(output, [cases[name] for name in names]))}


def check_alone(session, part, backend_case, model):
    if part.left() < 3:
        return None
    section, reason = backend_case.check(session.places.dlc, session.device, model, limit=min(backend_case.TIMEOUT, part.left()),
                                         environment=session.environment)
    cut = section == "bug" and reason.startswith("takes more than") and part.left() < 1  # it was the part's limit that ended it
    return None if cut else [section or "passed", reason]


def measure(session, part, tiny_patterns):
    backend_case = load(session)
    data = session.places.conformance_data
    listed = backend_case.read_list(session.places.conformance / "unsupported.txt")
    patterns = session.chosen("cases", tiny_patterns if session.tiny else ["*"])
    cases = {name: model for name, model in backend_case.cases(data).items()
             if any(fnmatch.fnmatch(name, p) or fnmatch.fnmatch(name, f"*/{p}") for p in patterns)}
    if not cases:
        part.result["backend"] = {"missing": f"no cases in {data}"}
        return
    results = part.result.setdefault("backend", {"cases": {}, "listed": {}})
    results["listed"] = {name: listed[name] for name in cases if name in listed}
    todo = [name for name in by_variety(cases) if name not in results["cases"]]
    batches = [todo[i:i + BATCH] for i in range(0, len(todo), BATCH)]
    expected = lambda name: listed.get(name, "passed")
    with concurrent.futures.ThreadPoolExecutor(session.options.workers or max(1, os.cpu_count() - 2)) as pool:
        futures = {pool.submit(check_batch, session, part, backend_case, names, cases): names for names in batches}
        again = {}
        for future in concurrent.futures.as_completed(futures):
            found = future.result()
            for name in futures[future]:
                if name in found and found[name][0] == expected(name):
                    results["cases"][name] = found[name]
                else:
                    again[name] = pool.submit(check_alone, session, part, backend_case, cases[name])
            part.write()
        for name, future in again.items():
            if future.result():
                results["cases"][name] = future.result()
    part.result["left_out"] += [f"backend/{name}" for name in todo if name not in results["cases"]]
    wrong = [f"{name}: {section}: {reason}" for name, (section, reason) in results["cases"].items() if section != expected(name)]
    passed = sum(section == "passed" and expected(name) == "passed" for name, (section, _) in results["cases"].items())
    results["counts"] = {"passed": passed, "as_listed": len(results["cases"]) - passed - len(wrong), "failed": len(wrong)}
    results["failures"] = wrong
    session.options.say(f"conformance: {len(results['cases'])} backend cases: {results['counts']}")
