"""Part `conformance`: ONNX's backend cases against their data, and whole models against the reference interpreter, in every precision.

Models and precisions come first: they are few, and they say most. A case of test/conformance/unsupported.txt counts as expected.
"""
import concurrent.futures
import fnmatch
import os
import sys

from . import material
from .session import Failed

NETWORKS = ("mnist_cnn", "mlp", "squeezenet", "pp_lcnet", "shufflenet", "resnet50", "inception_v2", "densenet121")
PRECISIONS = ("f32", "tf32", "f16", "bf16")
TINY_PATTERNS = "test_add*,test_softmax*,test_matmul*"


def check_network(session, name, precision):
    """dlc check with random inputs: `cuda` beside the reference interpreter."""
    path = material.network(session, name)
    more = [] if precision == "f32" else [f"--precision={precision}"]
    found = session.dlc("check", path, f"--device={session.device}", "--against=reference", *more, limit=180, good=(0, 1))
    worst = max((o["max_rel_error"] for o in found["outputs"]), default=0)
    passed = found["failed"] == 0
    cell = {"passed": passed, "outputs": found["outputs"], "brief": f"{'passed' if passed else 'FAILED'}, worst relative error {worst:.2g}"}
    if not passed:
        cell["error"] = "out of tolerance: " + ", ".join(o["output"] for o in found["outputs"] if not o["passed"])
    return cell


def backend(session, part):
    """All node cases, a few at a time: each is a process of its own."""
    sys.path.insert(0, str(session.places.conformance))
    import backend_case
    data = session.places.conformance_data
    listed = backend_case.read_list(session.places.conformance / "unsupported.txt")
    patterns = session.chosen("cases", TINY_PATTERNS.split(",") if session.tiny else ["*"])
    chosen = {name: model for name, model in backend_case.cases(data).items()
              if any(fnmatch.fnmatch(name, p) or fnmatch.fnmatch(name, f"*/{p}") for p in patterns)}
    if not chosen:
        part.result["backend"] = {"missing": f"no cases in {data}"}
        return
    results = part.result.setdefault("backend", {"cases": {}, "listed": {}})
    results["listed"] = {name: listed[name] for name in chosen if name in listed}
    todo = [name for name in chosen if name not in results["cases"]]
    workers = session.options.workers or max(1, min(8, os.cpu_count() // 2))

    def one(name):
        left = part.left()
        if left < 3:
            return name, None
        section, reason = backend_case.check(session.places.dlc, session.device, chosen[name], limit=min(backend_case.TIMEOUT, left),
                                             environment=session.environment)
        if section == "bug" and reason.startswith("takes more than") and part.left() < 1:
            return name, None  # it was the part's limit that ended it
        return name, [section or "passed", reason]

    with concurrent.futures.ThreadPoolExecutor(workers) as pool:
        for name, result in pool.map(one, todo):
            if result is None:
                part.result["left_out"].append(f"backend/{name}")
            else:
                results["cases"][name] = result
            part.write()
    count = {"passed": 0, "expected": 0, "wrong": []}
    for name, (section, reason) in results["cases"].items():
        if section == "passed":
            count["passed"] += 1
        elif section == listed.get(name):
            count["expected"] += 1
        else:
            count["wrong"].append(f"{name}: {section}: {reason}")
    results["counts"] = {"passed": count["passed"], "as_listed": count["expected"], "failed": len(count["wrong"])}
    results["failures"] = count["wrong"]
    session.options.say(f"conformance: {len(results['cases'])} backend cases: {results['counts']}")


def measure(session, part):
    networks = session.chosen("models", ("mlp", "mnist_cnn") if session.tiny else NETWORKS)
    precisions = session.chosen("precisions", PRECISIONS)
    for name in networks[:2]:  # small ones first, then the cases, then the rest
        for precision in precisions:
            part.cell(f"{name}/{precision}", lambda: check_network(session, name, precision))
    backend(session, part)
    for name in networks[2:]:
        for precision in precisions:
            part.cell(f"{name}/{precision}", lambda: check_network(session, name, precision))
    part.finish()
