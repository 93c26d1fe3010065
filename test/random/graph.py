"""A random ONNX graph that is built node by node with its values.

Each node is computed by an oracle (ONNX Runtime, else ONNX's reference) as it is added, so that generators see shapes and values, and what the
oracle refuses never gets in. Beside each value goes a disturbed one: every node's float result gets some hundred units of rounding of noise, and so
does whatever a node of many rounds reads. Where the two drift apart, or a value is not finite, the node is dropped: a difference that a comparison
finds is a fault, not a badly conditioned graph.
"""
import numpy as np
import onnx
import onnxruntime as ort
from onnx import helper, numpy_helper
from onnx.reference import ReferenceEvaluator

OPSET = 22
NOISE = {np.float32: 3e-6, np.float64: 3e-6}  # of the largest magnitude; f64 is compared with the tolerance of f32
DRIFT = 3e-4
ROUNDS = {"Loop", "Scan", "RNN", "LSTM", "GRU"}  # they round many times within: what they read is disturbed, be it exact
DISPUTED = {"Resize", "GridSample"}  # where ONNX Runtime and ONNX's reference may disagree: then neither is believed
ort.set_default_logger_severity(4)


def is_float(value):
    return value.dtype.kind == "f"


def typed(name, value):
    return helper.make_tensor_value_info(name, helper.np_dtype_to_tensor_dtype(value.dtype), list(value.shape))


class Graph:
    def __init__(self, seed):
        self.rng = np.random.default_rng(seed)
        self.noise = np.random.default_rng([seed, 1])  # of its own, so that what is drawn does not depend on how often it is asked
        self.nodes, self.values, self.disturbed = [], {}, {}
        self.worlds = [(self.values, self.disturbed)]  # open_graph.py has one for each set of sizes
        self.inputs, self.constants = [], []
        self.used, self.dropped, self.number = set(), 0, 0

    # ---- Values

    def name(self, stem):
        self.number += 1
        return f"{stem.lower()}_{self.number}"

    def draw(self, dtype, shape, low=None, high=None):
        """Random values of a type; floats from a few scales, integers from [low, high]."""
        dtype = np.dtype(dtype)
        if dtype.kind == "f":
            low, high = (-2 if low is None else low), (2 if high is None else high)
            return self.rng.uniform(low, high, shape).astype(dtype)
        if dtype.kind == "b":
            return self.rng.random(shape) < 0.5
        low = (0 if dtype.kind == "u" else -9) if low is None else low
        return self.rng.integers(low, (9 if high is None else high) + 1, shape).astype(dtype)

    def leaf(self, value, constant=None):
        """A new input or initializer."""
        constant = self.rng.random() < 0.4 if constant is None else constant
        name = self.name("c" if constant else "x")
        (self.constants if constant else self.inputs).append(name)
        self.values[name] = self.disturbed[name] = np.ascontiguousarray(value)
        return name

    def constant(self, value, dtype=np.int64):
        return self.leaf(np.asarray(value, dtype), constant=True)

    def shape(self, name):
        return self.values[name].shape

    def rank(self, name):
        return self.values[name].ndim

    def pick(self, dtypes=(np.float32,), ranks=range(0, 6), accept=lambda value: True):
        """A tensor of one of the types and ranks: mostly one that is there, the newest with preference."""
        dtypes = [np.dtype(d) for d in dtypes]
        fits = [n for n, v in self.values.items() if n not in self.constants and v.dtype in dtypes and v.ndim in ranks
                and 0 < v.size <= 20000 and accept(v)]
        if fits and self.rng.random() < 0.85:
            return fits[max(self.rng.integers(len(fits)) for _ in range(2))]
        for _ in range(20):
            value = self.draw(dtypes[self.rng.integers(len(dtypes))], self.dims(self.choose(list(ranks))))
            if accept(value):
                return self.leaf(value)
        return None

    def choose(self, options):
        return options[self.rng.integers(len(options))]

    def chance(self, p):
        return self.rng.random() < p

    def dim(self):
        return int(self.choose([1, 2, 3, 4, 5, 7, 8, 9, 16, 17, 33]))

    def dims(self, rank):
        result = [self.dim() for _ in range(rank)]
        while np.prod(result) > 6000:
            result[self.rng.integers(rank)] = int(self.choose([1, 2, 3]))
        return result

    # ---- Nodes

    def add(self, op, inputs, outputs=1, domain="", **attributes):
        """Adds a node; the names of its outputs, or none where it is dropped."""
        attributes = {k: v for k, v in attributes.items() if v is not None}
        names = [self.name(op) for _ in range(outputs)]
        if any(name is None for name in inputs):
            return None
        node = helper.make_node(op, inputs, names, name=self.name("n"), domain=domain, **attributes)
        try:
            results = [(self.compute(node, values), self.compute(node, self.shaken(node, disturbed))) for values, disturbed in self.worlds]
        except Exception:  # the oracle's own types
            self.dropped += 1
            return None
        if not all(self.sound(a, b) for found in results for a, b in zip(*found)) or not self.alike([found[0] for found in results]):
            self.dropped += 1
            return None
        for (values, disturbed), found in zip(self.worlds, results):
            for name, value, other in zip(names, *found):
                values[name] = value
                if is_float(value) and value.size:
                    scale = NOISE[value.dtype.type] * max(1e-3, np.abs(value).max())
                    other = (other + self.rng.uniform(-scale, scale, value.shape)).astype(value.dtype)
                disturbed[name] = other
        self.nodes.append(node)
        self.used.update(self.reads(node))
        return names

    def shaken(self, node, disturbed):
        """The disturbed values as a node reads them. Inputs and constants are exact, but a recurrence may blow up the rounding of its own first rounds."""
        if node.op_type not in ROUNDS:
            return disturbed
        values = {name: disturbed[name] for name in self.reads(node)}
        for name, value in values.items():
            if is_float(value) and value.size:
                scale = NOISE[value.dtype.type] * max(1e-3, np.abs(value).max())
                values[name] = (value + self.noise.uniform(-scale, scale, value.shape)).astype(value.dtype)
        return values

    def alike(self, results):
        """Whether a node's results in all worlds are of one model."""
        return True

    def sound(self, value, other):
        if not isinstance(value, np.ndarray) or value.size > 30000 or value.shape != other.shape or value.dtype == object:
            return False
        if not is_float(value):
            return np.array_equal(value, other)
        if value.dtype.type not in NOISE or not np.isfinite(value).all() or (value.size and np.abs(value).max() > 1e4):
            return False
        return bool(np.all(np.abs(value.astype(np.float64) - other) <= DRIFT * np.maximum(0.1, np.abs(value))))

    def reads(self, node):
        """What it reads of this graph, in its bodies, too."""
        inside = [inner for attribute in node.attribute if attribute.HasField("g") for inner in attribute.g.node]
        names = [*node.input, *(name for inner in inside for name in self.reads(inner))]
        return [name for name in dict.fromkeys(names) if name in self.values]

    def compute(self, node, values):
        inputs = {name: values[name] for name in self.reads(node)}
        graph = helper.make_graph([node], "node", [typed(n, v) for n, v in inputs.items()],
                                  [onnx.ValueInfoProto(name=n) for n in node.output])
        model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", OPSET)], ir_version=10)
        if not any(attribute.HasField("g") for attribute in node.attribute):  # what a loop carries has no shape by inference
            onnx.checker.check_model(onnx.shape_inference.infer_shapes(model, strict_mode=True), full_check=False)
        options = ort.SessionOptions()
        options.graph_optimization_level = ort.GraphOptimizationLevel.ORT_DISABLE_ALL
        options.intra_op_num_threads = 1
        try:
            session = ort.InferenceSession(model.SerializeToString(), options, providers=["CPUExecutionProvider"])
        except Exception:  # types that ONNX Runtime has no kernel for
            return [np.asarray(v) for v in ReferenceEvaluator(model).run(None, inputs)]
        values = [np.asarray(v) for v in session.run(None, inputs)]
        if node.op_type in DISPUTED:
            other = [np.asarray(v) for v in ReferenceEvaluator(model).run(None, inputs)]
            if not all(a.shape == b.shape and np.allclose(a, b, 1e-3, 1e-4) for a, b in zip(values, other)):
                raise ValueError("ONNX Runtime and ONNX's reference disagree")
        return values

    # ---- The result

    def declared(self, name):
        """The dims that the model says a value has."""
        return list(self.shape(name))

    def outputs(self):
        """What nobody reads, and now and then something in the middle."""
        made = [name for node in self.nodes for name in node.output]
        return [name for name in made if name not in self.used or self.rng.random() < 0.1]

    def save(self, folder):
        """model.onnx and test_data_set_N; false where nothing was made."""
        outputs = self.outputs()
        if not outputs:
            return False
        inputs = [name for name in self.inputs if name in self.used]
        boundary = lambda n: helper.make_tensor_value_info(n, helper.np_dtype_to_tensor_dtype(self.values[n].dtype), self.declared(n))
        graph = helper.make_graph(self.nodes, "random", [boundary(n) for n in inputs], [boundary(n) for n in outputs],
                                  [numpy_helper.from_array(self.values[n], n) for n in self.constants if n in self.used])
        model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", OPSET)], ir_version=10)
        for number, (values, _) in enumerate(self.worlds):
            data = folder / f"test_data_set_{number}"
            data.mkdir(parents=True)
            for kind, names in (("input", inputs), ("output", outputs)):
                for i, name in enumerate(names):
                    (data / f"{kind}_{i}.pb").write_bytes(numpy_helper.from_array(values[name], name).SerializeToString())
        onnx.save(model, folder / "model.onnx")
        return True
