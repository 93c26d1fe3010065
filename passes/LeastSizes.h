// From which sizes on a graph holds.
#pragma once

#include "ir/Sizes.h"

namespace dlc {

// Verifies the graph at the least sizes of `given`; behind these stand their quotients in `all`. Where it does not hold
// there, symbols without bounds of the user's get the first size at which it does, and those that data decide 1; an
// error where that is not enough.
mlir::LogicalResult findLeastSizes(mlir::ModuleOp module, llvm::MutableArrayRef<SizeSymbol> given,
                                   llvm::ArrayRef<SizeSymbol> all);

} // namespace dlc
