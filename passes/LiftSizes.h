// One graph for all sizes, of the same graph at several.
#pragma once

#include "ir/SizeSamples.h"

namespace dlc {

// `modules[i]` is the graph at `tuples[i]`. Gives the first one the types that hold for all sizes: a dim that differs
// is a sum of products of symbols that fits every tuple. All else is the same in all modules, or it is an error, at the
// op: a value or a choice follows from the sizes in another way. Constants that are counts of elements, 1 by one, or
// numbers of places are computed. Last, the graph is verified at the least sizes; those that data decide are at least 1
// where it does not hold at 0.
mlir::LogicalResult liftSizes(llvm::ArrayRef<mlir::ModuleOp> modules, llvm::ArrayRef<SizeTuple> tuples,
                              llvm::MutableArrayRef<SizeSymbol> symbols);

} // namespace dlc
