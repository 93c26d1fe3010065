// Code generation's front door: a planned module -> plan and code.
#pragma once

#include "codegen/WeightStore.h"
#include "ir/Dlc.h"
#include "runtime/plan/Plan.h"
#include <atomic>
#include <memory>

namespace dlc {

// Turns the public functions of a planned module (launches with arena offsets) into the entries of a program, with
// their constants in `weights`. Kernels get name, summary, flops and bytes; how they are launched stands in the code
// objects that the code generators below make.
mlir::FailureOr<plan::Program> buildProgram(mlir::ModuleOp module, plan::Target target, WeightStore &weights);

struct CpuOptions {
  // "x86-64-v3", "x86-64-v4", "x86-64-v4-vnni", "native". One shared object per level; none for VNNI where there is one
  // for x86-64-v4 and no kernel multiplies bytes.
  std::vector<std::string> levels = {"x86-64-v3", "x86-64-v4", "x86-64-v4-vnni"};
  unsigned threads = 0;                         // compile threads, 0: all
  std::string dumpDir;                          // where to write LLVM IR and assembly, if not empty
  const std::atomic<bool> *cancelled = nullptr; // looked at before each kernel; true: fails without a diagnostic
  bool remarks = false;                         // says in remarks on the module where the time went
};

// Compiles the program's kernels: one code object per level, with their geometries. Sets Kernel::schedule.
mlir::LogicalResult compileForCpu(mlir::ModuleOp module, const CpuOptions &options, plan::Program &program,
                                  std::vector<plan::CodeObject> &code);

struct CudaOptions {
  std::vector<std::string> architectures = {"sm_80", "sm_90a"};
  unsigned threads = 0;
  std::string cacheDir; // empty: no cache
  bool sourceOnly = false;
  const std::atomic<bool> *cancelled = nullptr; // looked at before each program; true: fails without a diagnostic
  bool filesOfFailures = true;                  // source and log of what NVRTC refuses are written down
  bool acceptsLosses = false;                   // registers that are spilled and the like are warnings
};

// Generates CUDA C++ for every kernel function and compiles it by NVRTC; sets Kernel::schedule of the
// program's, whose geometries the code objects hold.
mlir::LogicalResult compileForCuda(mlir::ModuleOp module, const CudaOptions &options, plan::Program &program,
                                   std::vector<plan::CodeObject> &code);

// compileForCuda in two steps, so that NVRTC can work while other things are done.
class CudaCompilation {
public:
  // Generates the sources, sets Kernel::schedule and starts threads that compile them; they touch no IR. Null: a
  // failure, which has been reported.
  static std::unique_ptr<CudaCompilation> start(mlir::ModuleOp module, const CudaOptions &options,
                                                plan::Program &program);
  virtual ~CudaCompilation() = default; // waits for what is being compiled; the rest is not begun
  // Whether nothing is being compiled any more, or it was cancelled.
  virtual bool isDone() const = 0;
  // Waits for the threads, reports what failed at the location of the module, or appends sources and code.
  virtual mlir::LogicalResult finish(std::vector<plan::CodeObject> &code) = 0;
};

} // namespace dlc
