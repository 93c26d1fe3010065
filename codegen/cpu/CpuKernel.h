// The hand-over between the dispatcher of CPU kernels and the schedules.
#pragma once

#include "ir/schedule/cpu/Kinds.h"

namespace dlc::cpu {

// What the generated code may use.
struct CpuLevel {
  std::string name;    // "x86-64-v3", "x86-64-v4", "native:znver4"
  std::string llvmCpu; // LLVM's -mcpu
  unsigned vectorBits; // 256 or 512
  bool dotsBytes;      // there is an instruction for four products of bytes (vpdpbusd) on vectors of that width
};

// One kernel being generated. `builder` stands in the entry block of the new function, whose body the schedule emits
// (without the return). Buffers are 1-D static memrefs in storage element type (row-major elements of the tensor): i1
// and sub-byte integers as i8, everything else as itself.
struct CpuKernel {
  mlir::func::FuncOp region; // the dlc kernel function; its block arguments are the inputs
  mlir::OpBuilder &builder;
  llvm::SmallVector<mlir::Value> inputs, outputs; // memrefs, in the order of block arguments and yielded values
  mlir::Value begin, end;                         // the range of tasks to compute (index)
  const CpuLevel &level;
  Schedule schedule;

  // The parameter of the schedule that is chosen for each width of vectors.
  int64_t scheduled(llvm::StringRef name) const { return dlc::scheduled(schedule, name, level.vectorBits); }
};

// Each emits the body by schedules of its kinds and returns the number of tasks.
mlir::FailureOr<int64_t> emitLoopKernel(CpuKernel &kernel);
mlir::FailureOr<int64_t> emitConcatKernel(CpuKernel &kernel);
mlir::FailureOr<int64_t> emitReductionKernel(CpuKernel &kernel);
mlir::FailureOr<int64_t> emitScatterKernel(CpuKernel &kernel);
mlir::FailureOr<int64_t> emitScanKernel(CpuKernel &kernel);
mlir::FailureOr<int64_t> emitSelectionKernel(CpuKernel &kernel);
mlir::FailureOr<int64_t> emitContractionKernel(CpuKernel &kernel);
mlir::FailureOr<int64_t> emitDepthwiseKernel(CpuKernel &kernel);
mlir::FailureOr<int64_t> emitTransposeKernel(CpuKernel &kernel);

// By loops, whatever its schedule says: what turns out not to fit its kind.
mlir::FailureOr<int64_t> emitByLoops(CpuKernel &kernel);

} // namespace dlc::cpu
