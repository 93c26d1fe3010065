// One graph for all sizes, of the same graph at several.
#pragma once

#include "ir/SizeSamples.h"

namespace dlc {

// `modules[i]` is the graph at `tuples[i]`. Gives the first one the types that hold for all sizes: a dim that differs
// is a sum of products of symbols, and of rounded quotients of symbols, that fits every tuple. All else is the same in
// all modules, or it is an error, at the op: a value or a choice follows from the sizes in another way. Constants that
// are counts of elements, 1 by one, or numbers of places are computed. Last, the graph is verified at the least sizes.
// Where it does not hold there, those without bounds of their own begin with the first at which it does, and those that
// data decide with 1.
//
// `quotients` are known from more tuples than these; others are looked for.
mlir::LogicalResult liftSizes(llvm::ArrayRef<mlir::ModuleOp> modules, llvm::ArrayRef<SizeTuple> tuples,
                              llvm::MutableArrayRef<SizeSymbol> symbols,
                              llvm::ArrayRef<mlir::AffineExpr> quotients = {});

} // namespace dlc
