"""The models: in a bundle without weights, which are drawn on the spot; in a checkout written by test/bench/models.py; or written here."""
import json
import sys
import threading

from . import onnxfile, stripped, written
from .session import Failed

SEED = 4
# Whose ONNX files exist, in the order in which the parts take them. The reference interpreter needs minutes for the large ones.
NETWORKS = ("mnist_cnn", "mlp", "lstm_text", "mobilenet_v2", "squeezenet", "pp_lcnet", "resnet50", "shufflenet", "inception_v2", "densenet121",
            "vgg19")
RANGES = {"lstm_text": {"ids": (0, 10000)}}
LOCKS = {}


def write_networks(folder, root, names=NETWORKS):
    """On the build machine: the networks with all their weights. -> {name: path}"""
    sys.path.insert(0, str(root / "test" / "bench"))
    import models
    found = {}
    for name in names:
        if name not in models.MODELS:
            models.MODELS[name] = lambda _, light=name: models.light(light)
        found[name] = models.write(name, str(folder))
    return found


def ranges(name):
    """The values of a network's integer inputs: {input: [low, high)}."""
    return written.NETWORKS[name].ranges if name in written.NETWORKS else RANGES.get(name, {})


def network(session, name):
    """The path of a network's ONNX file. Several threads may ask."""
    with LOCKS.setdefault(name, threading.Lock()):
        path = session.scratch / f"{name}.onnx"
        if path.exists():
            return path
        if name in written.NETWORKS:
            written.write(path, name, SEED)
            return path
        if not session.places.bundled:
            try:
                return write_networks(session.places.root / ".cache" / "bench", session.places.root, [name])[name]
            except (ImportError, KeyError, SystemExit) as error:
                raise Failed(f"cannot make {name}: {error!r}")
        packed = session.places.material / f"{name}.onnx"
        if not packed.exists():
            raise Failed(f"the bundle has no model {name}")
        draws = session.places.material / f"{name}.json"
        if not draws.exists():
            return packed  # with its own weights
        data = stripped.fill(packed.read_bytes(), json.loads(draws.read_text()), SEED)
        path.with_suffix(".part").write_bytes(data)
        path.with_suffix(".part").rename(path)
        return path


def key(name, batch, precision):
    return f"{name}/b{batch}/{precision}"


def want(session, name, batch, precision):
    """Has the network compiled ahead."""
    session.artifacts.want(key(name, batch, precision), lambda: network(session, name), f"--dim=batch={batch}",
                           *([] if precision == "f32" else [f"--precision={precision}"]))


def products(path, kind, m, n, k, sets):
    """`sets` matrix products of equal shape on inputs of their own: y_i[m, n] = x_i[m, k] @ w_i[k, n]. No weights: both are inputs."""
    value = lambda name, *dims: onnxfile.Value(name, onnxfile.NUMBERS[kind], list(dims))
    graph = onnxfile.Graph([], [], [], {}, 17)
    for i in range(sets):
        graph.inputs += [value(f"x{i}", m, k), value(f"w{i}", k, n)]
        graph.outputs.append(value(f"y{i}", m, n))
        graph.nodes.append(onnxfile.Node("MatMul", "", [f"x{i}", f"w{i}"], [f"y{i}"]))
    onnxfile.write(path, f"gemm_{kind}_{m}x{n}x{k}", graph)
    return path
