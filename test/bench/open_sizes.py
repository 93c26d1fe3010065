"""One artifact for every batch beside artifacts that are bound to one, on this CPU; and what binding a size costs.

    python3 test/bench/open_sizes.py [--models resnet50,...] [--batches 1,8] [--rounds 5]

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


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    rounds.add_options(parser, "open", 5, 2.0)
    parser.add_argument("--models", default=",".join(MODELS))
    parser.add_argument("--batches", default="1,8")
    parser.add_argument("--folder", default=os.path.join(tempfile.gettempdir(), "dlc-bench-models"))
    args = parser.parse_args()
    library = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(args.dlc))), "lib", "libdlc.so")
    machine = rounds.Machine(args.patience)
    print("| model | batch | bound ms | open ms | open / bound | new size ms | known size us |\n| --- | --- | --- | --- | --- | --- | --- |")
    for name in args.models.split(","):
        path = models.write(name, args.folder)
        with tempfile.TemporaryDirectory() as whole:
            every = rounds.Dlc(args.dlc, path, args.threads, whole, ["--dim", "batch=?"])
            new, known = binding_times(library, every.artifact, range(2, 12))
            for batch in map(int, args.batches.split(",")):
                with tempfile.TemporaryDirectory() as scratch:
                    bound = rounds.Dlc(args.dlc, path, args.threads, scratch, ["--dim", f"batch={batch}"])
                    every.inputs = ["--dim", f"batch={batch}"]
                    samples = {id(bound): [], id(every): []}
                    for _ in range(args.rounds):
                        for peer in (bound, every):
                            machine.wait()
                            samples[id(peer)] += peer.window(args.seconds)
                    one, other = (statistics.median(samples[id(peer)]) for peer in (bound, every))
                    print(f"| {name} | {batch} | {one:.3f} | {other:.3f} | {other / one:.2f} | {new:.2f} | {known:.1f} |", flush=True)


if __name__ == "__main__":
    main()
