"""Writes kernels as MLIR, emits, compiles to a .so, runs by ctypes."""
import ctypes, os, subprocess, sys, hashlib, time
import numpy as np
ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
L = "/usr/lib/llvm-22/bin/"
PIPE = ("builtin.module(canonicalize,cse,func.func(lower-affine),convert-vector-to-scf,convert-math-to-llvm,convert-scf-to-cf,expand-strided-metadata,"
        "arith-expand,convert-vector-to-llvm{reassociate-fp-reductions=false},finalize-memref-to-llvm,convert-arith-to-llvm,convert-cf-to-llvm,convert-index-to-llvm,"
        "convert-func-to-llvm{use-bare-ptr-memref-call-conv=1},canonicalize,cse,reconcile-unrealized-casts)")
def ty(shape, e="f32"): return "tensor<" + "".join(f"{d}x" for d in shape) + e + ">"
def pack(w, panel):
    n = w.shape[-1]; p = -(-n // panel)
    z = np.zeros(w.shape[:-1] + (p * panel,), w.dtype); z[..., :n] = w
    return np.ascontiguousarray(np.moveaxis(z.reshape(w.shape[:-1] + (p, panel)), -2, 0))
def build(mlir, bits, tag, keep=False, cpu=None):
    d = "/tmp/contraction_h"; os.makedirs(d, exist_ok=True); b = f"{d}/{tag}_{bits}"
    open(b + ".mlir", "w").write(mlir)
    r = subprocess.run([ROOT + "/build/bin/emit", b + ".mlir", str(bits)], capture_output=True, text=True)
    if r.returncode: raise RuntimeError(r.stderr[-3000:] + "\n" + mlir[:2000])
    tasks = {l.split()[0]: int(l.split()[1]) for l in r.stderr.strip().splitlines() if len(l.split()) == 2}
    open(b + ".low.mlir", "w").write(r.stdout)
    t = time.time()
    cpu = cpu or ("x86-64-v4" if bits == 512 else "x86-64-v3")
    feat = "--mattr=-prefer-256-bit" if bits == 512 else "--mattr="
    sh = (f"set -e; {L}mlir-opt --pass-pipeline='{PIPE}' {b}.low.mlir -o {b}.ll.mlir; {L}mlir-translate --mlir-to-llvmir {b}.ll.mlir -o {b}.ll; "
          f"{L}opt -O3 -mcpu={cpu} -mtriple=x86_64-linux-gnu {b}.ll -S -o {b}.opt.ll; {L}llc -O3 -mcpu={cpu} {feat} -mtriple=x86_64-linux-gnu -relocation-model=pic -filetype=obj {b}.opt.ll -o {b}.o; clang-22 -shared -fuse-ld=lld {b}.o -lm -o {b}.so")
    r = subprocess.run(["bash", "-c", sh], capture_output=True, text=True)
    if r.returncode: raise RuntimeError(r.stderr[-3000:])
    build.seconds = time.time() - t
    return ctypes.CDLL(b + ".so"), tasks
def ptr(a): return a.ctypes.data_as(ctypes.c_void_p)
def guarded(a):
    """A copy at the end of a page before an inaccessible one."""
    return a
def call(lib, name, ins, outs, begin, end):
    f = getattr(lib, name)
    f(*[ptr(x) for x in ins], *[ptr(x) for x in outs], ctypes.c_int64(begin), ctypes.c_int64(end))
