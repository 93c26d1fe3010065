// One graph for all sizes, of the same graph at several.
#pragma once

#include "ir/SizeSamples.h"

namespace dlc {

// `modules[i]` is the graph at `tuples[i]`. Gives the first one the types that hold for all sizes: a dim that differs
// is a sum of products of symbols that fits every tuple. All else is the same in all modules, or it is an error, at the
// op: a value or a choice follows from the sizes in another way. Last, the graph is verified at the least sizes.
mlir::LogicalResult liftSizes(llvm::ArrayRef<mlir::ModuleOp> modules, llvm::ArrayRef<SizeTuple> tuples,
                              llvm::ArrayRef<SizeSymbol> symbols);

// Whether every kernel function that uses sizes has places (ir/Places.h), which CUDA asks for; errors say why not.
mlir::LogicalResult checkOpenKernels(mlir::ModuleOp module);

} // namespace dlc
