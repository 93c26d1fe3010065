// One graph for all sizes, of the same graph at several.
#pragma once

#include "ir/Sizes.h"

namespace dlc {

// Where a model is looked at: the sizes of all symbols.
using SizeTuple = llvm::SmallVector<int64_t>;

// The tuples that liftSizes wants for these symbols, whose nominal sizes it sets; the first is the nominal one. Empty
// where the bounds leave too few sizes; `why` says of which symbol.
llvm::SmallVector<SizeTuple> chooseSizes(llvm::MutableArrayRef<SizeSymbol> symbols, std::string &why);

// `modules[i]` is the graph at `tuples[i]`. Gives the first one the types that hold for all sizes: a dim that differs
// is a sum of products of symbols that fits every tuple. All else is the same in all modules, or it is an error, at the
// op: a value or a choice follows from the sizes in another way. Last, the graph is verified at the least sizes.
mlir::LogicalResult liftSizes(llvm::ArrayRef<mlir::ModuleOp> modules, llvm::ArrayRef<SizeTuple> tuples,
                              llvm::ArrayRef<SizeSymbol> symbols);

} // namespace dlc
