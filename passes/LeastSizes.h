// From which sizes on a graph holds.
#pragma once

#include "ir/SizeSamples.h"

namespace dlc {

// Whether all slices lie in their operands at these sizes, also those that have become something else.
using HoldsAt = llvm::function_ref<bool(const SizeTuple &sizes)>;

// Verifies the graph at the least sizes of `given`; behind these stand their quotients in `all`. Where it does not hold
// there, symbols without bounds of the user's get the first size at which it does, and those that data decide 1; an
// error where that is not enough.
mlir::LogicalResult findLeastSizes(mlir::ModuleOp module, llvm::MutableArrayRef<SizeSymbol> given,
                                   llvm::ArrayRef<SizeSymbol> all, HoldsAt slicesHold);

} // namespace dlc
