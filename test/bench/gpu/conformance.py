"""Part `conformance`: networks against torch in f64, in every precision, and ONNX's backend cases against their data.

Networks come first: they are few, and they say most. Where torch is missing, or an operator that it would need is not written in torch_model.py, the
reference interpreter takes its place (minutes for a large network). A case of test/conformance/unsupported.txt counts as expected.
"""
from . import backend, beside, material
from .session import Failed

NETWORKS = ("mlp", "mnist_cnn", "resnet50", "bert", "mobilenet_v2", "lstm_text", "gpt2_s128", "vit", "llama_s128", "squeezenet", "pp_lcnet",
            "shufflenet", "inception_v2", "densenet121")
TINY_NETWORKS = ("mlp", "mnist_cnn", "bert_tiny", "gpt2_tiny", "vit_tiny", "llama_tiny")
PRECISIONS = ("f16", "f32", "bf16", "tf32")
QUICK = {"f16": NETWORKS[:11], "f32": ("mnist_cnn", "resnet50", "bert", "mobilenet_v2", "lstm_text")}
TINY_PATTERNS = ("test_add*", "test_softmax*", "test_matmul*")
QUICK_SECONDS = 35  # of the networks, so that cases follow


def batch(session):
    return 1 if session.quick else 2  # 1 shares its artifacts with part `models`


def against_torch(session, name, precision):
    artifact, _ = session.artifacts.get(material.key(name, batch(session), precision))
    worker = session.worker()
    opened = worker.ask(120, do="open", artifact=str(artifact), ranges=material.ranges(name))
    found = worker.ask(120, do="peer", mode="eager", model=str(material.network(session, name)), precision=precision, truth=True)
    worker.ask(30, do="close")
    passed = found["relative_error"] < beside.BOUNDS[precision] and not opened["not_finite"] and found["changes"] > 1e-6
    return {"passed": passed, "against": "torch in f64", "relative_error": found["relative_error"], "bound": beside.BOUNDS[precision]}


def against_interpreter(session, name, precision):
    more = [] if precision == "f32" else [f"--precision={precision}"]
    found = session.dlc("check", material.network(session, name), f"--device={session.device}", "--against=reference", f"--dim=batch={batch(session)}", *more,
                        limit=180, good=(0, 1))
    worst = max((o["max_rel_error"] for o in found["outputs"]), default=0)
    return {"passed": found["failed"] == 0, "against": "reference interpreter", "relative_error": worst, "outputs": found["outputs"]}


def check_network(session, name, precision):
    try:
        cell = against_torch(session, name, precision)
    except Failed as failure:
        if "torch" not in str(failure) and "NotImplementedError" not in str(failure):
            raise
        if session.quick and not session.tiny:
            raise  # no time for the interpreter
        cell = {**against_interpreter(session, name, precision), "no_torch": str(failure)}
    cell["brief"] = f"{'passed' if cell['passed'] else 'FAILED'}, relative error {cell['relative_error']:.2g} against {cell['against']}"
    if not cell["passed"]:
        cell["error"] = f"wrong result: relative error {cell['relative_error']:.3g} against {cell['against']}"
    return cell


def chosen(session):
    quick = QUICK if session.quick and not session.tiny else {}
    return [(name, precision) for precision in session.chosen("precisions", PRECISIONS[:2] if session.quick else PRECISIONS)
            for name in session.chosen("models", quick.get(precision, TINY_NETWORKS if session.tiny else NETWORKS))]


def prepare(session):
    for name, precision in chosen(session):
        material.want(session, name, batch(session), precision)


def measure(session, part):
    prepare(session)
    reserved = max(0, part.left() - QUICK_SECONDS) if session.quick and not session.tiny else 0  # for the cases
    for name, precision in chosen(session):
        part.cell(f"{name}/{precision}", lambda: check_network(session, name, precision), need=2 + reserved)
    backend.measure(session, part, TINY_PATTERNS)
    part.finish()
