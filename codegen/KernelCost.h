// What a kernel function does and moves, for plans and summaries.
#pragma once

#include "ir/Dlc.h"

namespace dlc {

// Multiplications and additions of its contractions, counted separately.
uint64_t kernelFlops(mlir::func::FuncOp kernel);

// Bytes of all operands and results, once each.
uint64_t kernelBytes(mlir::func::FuncOp kernel);

// "contraction: conv, add, relu".
std::string summarizeKernel(mlir::func::FuncOp kernel);

} // namespace dlc
