// Ops of a graph as the region of one kernel.
#pragma once

#include "ir/Dlc.h"

namespace dlc {

// Moves the ops, which stand in the order of their uses, into a kernel in front of `before`. What they read and do not
// compute becomes its operands, but for constants with one value, which move in; what others read of them becomes its
// results.
KernelOp wrapKernel(llvm::ArrayRef<mlir::Operation *> ops, KernelRoot root, mlir::Operation *before);

// Whether a kernel computes with the operand as a literal.
bool isLiteral(mlir::OpOperand &use);

} // namespace dlc
