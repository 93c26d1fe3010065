// Loop kernels that are computed by tiles turned in registers.
#pragma once

#include "codegen/cpu/CpuKernel.h"

namespace dlc::cpu {

// Emits a loop kernel of transposes that move the innermost dim and elementwise ops around them, and returns the number
// of tasks; nullopt, with nothing emitted, for others.
std::optional<mlir::FailureOr<int64_t>> emitTransposeKernel(CpuKernel &kernel);

} // namespace dlc::cpu
