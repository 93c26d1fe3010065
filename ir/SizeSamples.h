// A few sizes at which something is looked at, to find out how it follows from them.
#pragma once

#include "ir/Sizes.h"

namespace dlc {

// The sizes of all symbols.
using SizeTuple = llvm::SmallVector<int64_t>;

// Tuples for fitSize; the first has the symbols' nominal sizes, which are set. Empty where bounds leave too few sizes;
// `why` says of which symbol.
llvm::SmallVector<SizeTuple> chooseSizes(llvm::MutableArrayRef<SizeSymbol> symbols, std::string &why);

// The sum of products of different symbols that comes to found[i] at tuples[i]. Fails where there is none.
mlir::FailureOr<mlir::AffineExpr> fitSize(llvm::ArrayRef<int64_t> found, llvm::ArrayRef<SizeTuple> tuples,
                                          mlir::MLIRContext *context);

} // namespace dlc
