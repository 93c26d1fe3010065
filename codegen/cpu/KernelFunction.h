// From a dlc kernel function to a function on memory.
#pragma once

#include "codegen/cpu/CpuKernel.h"
#include "codegen/cpu/EntryPoint.h"

namespace dlc::cpu {

// The name of the function that buildKernelFunction makes for kernel `name`. It takes a bare pointer per buffer and the
// range of tasks; the entry point of the kernel's ABI, which unpacks the buffers, is added in LLVM IR.
std::string bodyName(llvm::StringRef name);

// The family of schedules that computes a kernel function: its root, or loop for a contraction that is not computed by
// tiles.
KernelRoot scheduleRoot(mlir::func::FuncOp region);

// Builds the functions for `region` (a kernel function) into `module`, by its schedule: one, or
// where a size is open one for many places and one for a single place. Errors are reported on the region.
mlir::FailureOr<KernelCode> buildKernel(mlir::func::FuncOp region, const CpuLevel &level, mlir::ModuleOp module);

} // namespace dlc::cpu
