// Elementwise values that are cheaper to compute again than to keep.
#pragma once

#include "passes/FusionGroups.h"

namespace dlc {

// A kernel that yields an elementwise value stores it, and each kernel that reads it loads it. Where the value follows
// by few ops from what is in memory all the same, its elementwise readers in other kernels get these ops as their own:
// a mask of a relu from the relu's result, what the gradient of a gelu needs from its operand. `groups` are the kernels
// that the block would become; where ops are added, which the result holds, they are to be found anew.
//
//   y = relu(conv(x, w))   m = y > 0        | kernel 1
//   conv(y, v)                              | kernel 2
//   select(m, pool_grad(y, g), 0)           | kernel 3 reads m  ==>  reads y alone, and kernel 1 stores no m
llvm::DenseSet<mlir::Operation *> repeatElementwise(mlir::Block &block, llvm::ArrayRef<const FusionGroup *> groups);

} // namespace dlc
