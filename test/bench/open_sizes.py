"""One artifact for every batch beside artifacts that are bound to one, on this CPU; and what binding a size costs.

    python3 test/bench/open_sizes.py [--models resnet50,...] [--batches 1,8] [--rounds 5]
    python3 test/bench/open_sizes.py --pictures 224x224,160x96 [--models resnet50,...]      one artifact for pictures of any size, too

Windows of both in turns (rounds.py); ratio: the open artifact's time by the bound one's, medians of the rounds. Binding is timed through the
C ABI in one session: the first dlc_session_get_output at sizes that it has not seen, and the next one at the same sizes, in processor time of
the thread; the Python call around it (some microseconds) is in both.
"""
import argparse
import ctypes
import os
import pathlib
import statistics
import sys
import tempfile
import time

import onnx

import models
import rounds

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "tools"))
from session import Info, Tensor  # noqa: E402

MODELS = ("resnet50", "mobilenet_v2", "bert_base", "lstm_text")


def binding_times(library, artifact, sizes):
    """-> (milliseconds of a size not seen before, microseconds of one that is known), medians."""
    dlc = ctypes.CDLL(library)
    for name in ("dlc_program_load_file", "dlc_session_create", "dlc_program_get_input", "dlc_session_get_output"):
        getattr(dlc, name).restype = ctypes.c_void_p

    def good(status):
        assert not status, ctypes.string_at(ctypes.c_void_p(status))

    program, session = ctypes.c_void_p(), ctypes.c_void_p()
    good(dlc.dlc_program_load_file(artifact.encode(), None, ctypes.byref(program)))
    good(dlc.dlc_session_create(program, None, ctypes.byref(session)))
    info = Info(ctypes.sizeof(Info))
    good(dlc.dlc_program_get_input(program, None, ctypes.c_size_t(0), ctypes.byref(info)))
    shape, kind, rank = info.dims[:info.rank], info.type, info.rank
    count = max(sizes)
    for dim in shape:
        count *= dim if dim > 0 else 1
    memory = ctypes.create_string_buffer(count * 8 + 64)
    address = (ctypes.addressof(memory) + 63) & ~63
    new, known = [], []
    for size in sizes:
        dims = (ctypes.c_int64 * rank)(*[dim if dim > 0 else size for dim in shape])
        tensor = Tensor(ctypes.sizeof(Tensor), address, 1, kind, rank, dims, None)
        for samples in (new, known):
            begin = time.thread_time()
            status = dlc.dlc_session_get_output(session, None, ctypes.byref(tensor), ctypes.c_size_t(1), ctypes.c_size_t(0), ctypes.byref(info))
            samples.append(time.thread_time() - begin)
            good(status)
    return statistics.median(new) * 1e3, statistics.median(known) * 1e6


def any_picture(path):
    """The model with open heights and widths; -> its path. A last pool over 7 x 7 elements becomes one over all."""
    model = onnx.load(path)
    for node in model.graph.node:
        if node.op_type == "AveragePool" and any(a.name == "kernel_shape" and list(a.ints) == [7, 7] for a in node.attribute):
            node.op_type = "GlobalAveragePool"
            del node.attribute[:]
    for axis, name in ((2, "height"), (3, "width")):
        model.graph.input[0].type.tensor_type.shape.dim[axis].dim_param = name
    for output in model.graph.output:
        output.type.tensor_type.ClearField("shape")
    del model.graph.value_info[:]
    onnx.save(model, path + ".open.onnx")
    return path + ".open.onnx"


def compare(args, machine, path, every, sizes):
    """-> medians in ms of an artifact bound to `sizes` and of the open one."""
    dims = [option for name, size in sizes.items() for option in ("--dim", f"{name}={size}")]
    with tempfile.TemporaryDirectory() as scratch:
        bound = rounds.Dlc(args.dlc, path, args.threads, scratch, dims)
        every.inputs = dims
        samples = {id(bound): [], id(every): []}
        for _ in range(args.rounds):
            for peer in (bound, every):
                machine.wait()
                samples[id(peer)] += peer.window(args.seconds)
        return [statistics.median(samples[id(peer)]) for peer in (bound, every)]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    rounds.add_options(parser, "open", 5, 2.0)
    parser.add_argument("--models", default=",".join(MODELS))
    parser.add_argument("--batches", default="1,8")
    parser.add_argument("--pictures", default="", help="heights x widths")
    parser.add_argument("--folder", default=os.path.join(tempfile.gettempdir(), "dlc-bench-models"))
    args = parser.parse_args()
    library = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(args.dlc))), "lib", "libdlc.so")
    machine = rounds.Machine(args.patience)
    if args.pictures:
        print("| model | batch | picture | bound ms | open ms | open / bound | compiled in s |\n| --- | --- | --- | --- | --- | --- | --- |")
    else:
        print("| model | batch | bound ms | open ms | open / bound | new size ms | known size us |\n| --- | --- | --- | --- | --- | --- | --- |")
    for name in args.models.split(","):
        path = models.write(name, args.folder)
        path = any_picture(path) if args.pictures else path
        with tempfile.TemporaryDirectory() as whole:
            every = rounds.Dlc(args.dlc, path, args.threads, whole, ["--dim", "*=?"] if args.pictures else ["--dim", "batch=?"])
            new, known = (0, 0) if args.pictures else binding_times(library, every.artifact, range(2, 12))
            for batch in map(int, args.batches.split(",")):
                for picture in args.pictures.split(",") if args.pictures else [""]:
                    sizes = {"batch": batch, **dict(zip(("height", "width"), picture.split("x")))} if picture else {"batch": batch}
                    one, other = compare(args, machine, path, every, sizes)
                    end = f"{every.compile_s:.1f} |" if picture else f"{new:.2f} | {known:.1f} |"
                    print(f"| {name} | {batch} |{f' {picture} |' if picture else ''} {one:.3f} | {other:.3f} | {other / one:.2f} | {end}", flush=True)


if __name__ == "__main__":
    main()
