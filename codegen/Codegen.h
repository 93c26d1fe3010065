// Code generation's front door: a planned module -> plan and code.
#pragma once

#include "ir/Dlc.h"
#include "runtime/plan/Plan.h"

namespace dlc {

// Turns the planned @main (launches with arena offsets) into a program, appending its constants to `weights`
// (deduplicated by content). Kernels get name, summary, flops and bytes; launch geometry comes from the code generators
// below.
mlir::FailureOr<plan::Program> buildProgram(mlir::ModuleOp module, plan::Target target, std::vector<char> &weights);

struct CpuOptions {
  // "x86-64-v3", "x86-64-v4", "x86-64-v4-vnni", "native". One shared object per level; none for VNNI where there is one
  // for x86-64-v4 and no kernel multiplies bytes.
  std::vector<std::string> levels = {"x86-64-v3", "x86-64-v4", "x86-64-v4-vnni"};
  unsigned threads = 0; // compile threads, 0: all
  std::string dumpDir;  // where to write LLVM IR and assembly, if not empty
};

// Compiles every kernel function of the module; sets Kernel::cpu of the program's kernels.
mlir::LogicalResult compileForCpu(mlir::ModuleOp module, const CpuOptions &options, plan::Program &program,
                                  std::vector<plan::CodeObject> &code);

struct CudaOptions {
  std::vector<std::string> architectures = {"sm_80", "sm_90a"};
  unsigned threads = 0;
  std::string cacheDir; // empty: no cache
  bool sourceOnly = false;
};

// Generates CUDA C++ for every kernel function and compiles it by NVRTC; sets Kernel::cuda of the program's kernels.
mlir::LogicalResult compileForCuda(mlir::ModuleOp module, const CudaOptions &options, plan::Program &program,
                                   std::vector<plan::CodeObject> &code);

} // namespace dlc
