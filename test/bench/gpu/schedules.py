"""Part `schedules`: products on the tensor cores under many tiles, for the cost model (passes/schedule/CudaEstimate.cpp, WgmmaSchedule.cpp).

One model holds all products, and each tile computes all of them: a cell is a tile, its rows the products' times, each repeated in a CUDA graph with
its data in the L2 cache where they fit. `python3 -m gpu.measured` makes of the results what test/passes/schedule/EstimateTest.cpp reads.
"""
from . import onnxfile
from .session import Failed

NAMES = {"tensor": ("tile_rows", "tile_columns", "tile_depth", "stages", "warps_rows", "warps_columns", "warps_depth"),
         "wgmma": ("tile_rows", "tile_columns", "stages", "blocks", "cluster", "ping_pong")}
TILES = [(128, 128, 32, 4, 2, 2, 1), (128, 64, 32, 3, 2, 2, 1), (64, 128, 32, 4, 1, 2, 1), (64, 64, 32, 4, 2, 2, 1), (64, 64, 64, 4, 2, 2, 1),
         (64, 64, 64, 3, 1, 2, 2), (64, 32, 64, 4, 2, 1, 2), (32, 64, 64, 4, 1, 2, 2), (32, 32, 64, 6, 1, 1, 2), (32, 32, 64, 4, 1, 1, 4),
         (16, 64, 64, 4, 1, 2, 2), (16, 32, 64, 4, 1, 1, 4), (16, 16, 64, 4, 1, 1, 4), (128, 32, 64, 3, 4, 1, 1), (128, 16, 32, 4, 4, 1, 1),
         (256, 128, 32, 4, 4, 2, 1), (256, 64, 32, 4, 4, 1, 1), (128, 128, 32, 3, 2, 4, 1)]
WGMMA = [(128, 256, 4, 132, 1), (128, 256, 4, 132, 2), (256, 128, 4, 132, 1), (256, 128, 4, 132, 2), (128, 192, 5, 132, 1), (128, 128, 6, 132, 1),
         (128, 128, 6, 132, 2), (128, 64, 8, 132, 1), (128, 64, 4, 132, 1), (256, 64, 4, 132, 1), (64, 256, 3, 132, 1), (64, 128, 4, 264, 1),
         (64, 128, 2, 264, 1), (64, 64, 6, 264, 1), (64, 64, 4, 396, 1), (64, 64, 2, 396, 1),
         (128, 128, 6, 132, 1, 1), (128, 64, 8, 132, 1, 1)]  # on sm_90a alone; 1 at the end: ping_pong
SHAPES = [  # m, n, k, with a residual that is added
    (4096, 4096, 4096, False), (2048, 2048, 2048, False), (1024, 1024, 1024, False), (512, 512, 512, False), (200704, 256, 64, True),
    (50176, 512, 128, True), (12544, 1024, 256, True), (128, 3072, 768, False), (4096, 768, 3072, False), (64, 4096, 4096, False),
    (16, 4096, 4096, False), (196, 1024, 256, False), (49, 512, 2048, False), (1024, 768, 3072, False), (200704, 24, 144, False),
    (200704, 144, 24, False)]
TINY = [(33, 16, 32, True), (16, 32, 64, False)]


def products(path, shapes):
    """A model with one product for each shape: y = relu(x @ w + r), or y = x @ w."""
    value = lambda name, *dims: onnxfile.Value(name, onnxfile.NUMBERS["f16"], list(dims))
    graph = onnxfile.Graph([], [], [], {}, 17)
    for i, (m, n, k, residual) in enumerate(shapes):
        graph.inputs += [value(f"x{i}", m, k), value(f"w{i}", k, n)]
        graph.outputs.append(value(f"y{i}", m, n))
        graph.nodes.append(onnxfile.Node("MatMul", "", [f"x{i}", f"w{i}"], [f"p{i}" if residual else f"y{i}"]))
        if residual:
            graph.inputs.append(value(f"r{i}", m, n))
            graph.nodes += [onnxfile.Node("Add", "", [f"p{i}", f"r{i}"], [f"s{i}"]), onnxfile.Node("Relu", "", [f"s{i}"], [f"y{i}"])]
    onnxfile.write(path, "products", graph)
    return path


def key(kind, tile):
    """wgmma-64-64-4-0; of kind tensor the numbers alone"""
    return "-".join(map(str, tile if kind == "tensor" else (kind, *tile)))


def schedule(key):
    """The kind of a key, and its parameters by name."""
    kind, *numbers = key.split("-") if not key[0].isdigit() else ("tensor", *key.split("-"))
    return kind, dict(zip(NAMES[kind], numbers))


def prepare(session):
    shapes, tiles, wgmma = (TINY, TILES[3:4], WGMMA[-1:]) if session.tiny else (SHAPES, TILES, WGMMA)
    keys = [key("tensor", tile) for tile in tiles] + [key("wgmma", tile) for tile in wgmma if session.architecture() == "sm_90a"]
    for each in keys:
        kind, parameters = schedule(each)
        settings = ",".join(f"{name}:{number}" for name, number in parameters.items())
        session.artifacts.want("schedules/" + each, lambda each=each: products(session.scratch / f"products-{each}.onnx", shapes),
                               f"--schedule=matmul*=kind:{kind},{settings}")
    return keys


def one(session, each):
    artifact, _ = session.artifacts.get("schedules/" + each)
    worker = session.worker()
    worker.ask(60, do="open", artifact=str(artifact))
    steps = worker.ask(120, do="steps", repeats=2 if session.emulated else 10)["steps"]
    rows = {step["name"]: round(step["us"], 3) for step in steps if step["flops"]}
    if not rows:
        raise Failed("no step of the model multiplies")
    return {"us": rows, "brief": f"{sum(rows.values()):.0f} us"}


def measure(session, part):
    for each in prepare(session):
        part.cell(each, lambda: one(session, each), need=3)
    part.finish()
