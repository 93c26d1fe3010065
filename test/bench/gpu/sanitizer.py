"""Part `sanitizer`: compute-sanitizer's four tools over a subset of kernels. On the emulated device, whose own checks are always on, only
a sanitizer that --sanitizer names is run (the tests name one of their own).
"""
import os
import re
import shutil

from . import material
from .session import Failed, first_error, run

TOOLS = ("memcheck", "racecheck", "synccheck", "initcheck")
# One case for each way in which kernels are generated, from ONNX's node cases.
CASES = ("test_add_bcast", "test_transpose_all_permutations_1", "test_softmax_axis_2", "test_logsoftmax_axis_1",
         "test_instancenorm_example", "test_layer_normalization_4d_axis2", "test_matmul_3d", "test_gemm_all_attributes",
         "test_basic_conv_with_padding", "test_conv_with_strides_and_asymmetric_padding", "test_maxpool_2d_same_upper", "test_averagepool_2d_pads",
         "test_gather_1", "test_scatter_elements_with_axis", "test_concat_3d_axis_1", "test_slice_neg_steps", "test_resize_upsample_sizes_nearest",
         "test_cumsum_1d", "test_argmax_keepdims_random", "test_top_k", "test_where_example", "test_convtranspose_pads", "test_lstm_defaults",
         "test_batchnorm_epsilon", "test_attention_4d")
TINY_CASES = ("test_add_bcast", "test_matmul_3d")
PRODUCTS = (("f32", 67, 93, 129), ("f16", 67, 93, 129), ("bf16", 128, 128, 64), ("f16", 1, 256, 512))


def find(session):
    named = session.options.sanitizer
    places = [named] if named else [shutil.which("compute-sanitizer"), "/usr/local/cuda/bin/compute-sanitizer",
                                    os.path.join(os.environ.get("CUDA_HOME", "/nonexistent"), "bin", "compute-sanitizer")]
    return next((p for p in places if p and os.path.exists(p)), None)


def subset(session):
    """(name, how to get the model's path)."""
    tiny = session.tiny
    for name in TINY_CASES if tiny else CASES:
        path = session.places.conformance_data / "node" / name / "model.onnx"
        if path.exists():
            yield name, lambda path=path: path
    for kind, m, n, k in PRODUCTS[:1] if tiny else PRODUCTS:
        name = f"product_{kind}_{m}x{n}x{k}"
        yield name, lambda name=name, s=(kind, m, n, k): material.products(session.scratch / f"{name}.onnx", *s, 1)
    for name in () if tiny else ("mnist_cnn", "mlp", "pp_lcnet", "squeezenet"):
        yield name, lambda name=name: material.network(session, name)


def one(session, sanitizer, tool, artifact):
    command = [sanitizer, "--tool", tool, "--error-exitcode", "99", *(["--leak-check", "no"] if tool == "memcheck" else []),
               session.places.dlc, "run", artifact, f"--device={session.device}"]
    code, output, seconds = run(command, min(120, session.part.left()), session.environment)
    if code is None:
        raise Failed(f"took more than {seconds:.0f} s")
    found = re.search(r"(?:ERROR SUMMARY|RACECHECK SUMMARY): (\d+) (?:errors?|hazards?)", output)
    if not found:
        raise Failed("no summary: " + first_error(output, code))
    errors = int(found.group(1))
    cell = {"errors": errors, "exit_code": code, "brief": f"{errors} errors"}
    if errors or code != 0:
        cell["output_tail"] = output[-3000:]
    return cell


def measure(session, part):
    sanitizer = find(session)
    if sanitizer is None or (session.emulated and not session.options.sanitizer):
        reason = ("the emulated device checks every access itself: compute-sanitizer has nothing to look at" if session.emulated else
                  "compute-sanitizer is not installed here (it comes with the CUDA toolkit): this part says nothing about the kernels")
        session.options.say(f"sanitizer: {reason}")
        return part.finish("missing", reason=reason)
    try:
        target = session.architecture()
    except Failed as failure:
        return part.finish("missing", reason=str(failure))
    artifacts = {}
    for tool in TOOLS:  # memcheck of everything first
        for name, path in subset(session):
            def check():
                if name not in artifacts:
                    made = session.scratch / f"sanitize_{name}.dlc"
                    session.dlc("compile", path(), f"--target=cuda:{target}", "-o", made, figures=False)
                    artifacts[name] = made
                return one(session, sanitizer, tool, artifacts[name])
            part.cell(f"{tool}/{name}", check)
    cells = [c for c in part.result["cells"].values() if "errors" in c]
    part.finish(tool=str(sanitizer), clean=sum(c["errors"] == 0 for c in cells), with_errors=sum(c["errors"] > 0 for c in cells))
