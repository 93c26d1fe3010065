// A few sizes at which something is looked at, to find out how it follows from them.
#pragma once

#include "ir/Sizes.h"

namespace dlc {

// The sizes of all symbols.
using SizeTuple = llvm::SmallVector<int64_t>;

// How closely sizes are looked at.
struct SampleOptions {
  // So many sizes in a row of each symbol, beside those that lie apart: rounded quotients show by them.
  int64_t inRow = 0;
  // The smallest size, where there is nothing against it; 0: a usual one.
  int64_t first = 0;
  // So far apart lie the sizes of two symbols: quotients of them are then not the same by accident.
  int64_t apart = 0;
  // Numbers that sizes which data decide should not be looked at as.
  llvm::SmallVector<int64_t> taken = {};
};

// Tuples for fitSize; the first has the symbols' nominal sizes, which are set. Empty where bounds leave too few sizes;
// `why` says of which symbol.
llvm::SmallVector<SizeTuple> chooseSizes(llvm::MutableArrayRef<SizeSymbol> symbols, std::string &why,
                                         SampleOptions options = {});

// What comes to found[i] at tuples[i]: a sum of symbols and of products of two, or symbols times such a sum,
// also plus 1; or a product of sums, each of one symbol and its quotients. Of quotients there are the columns behind
// the first `given`, where that is not 0. `everyTwo`: there are tuples in which only these are others, of however many
// symbols. Fails where there is none.
mlir::FailureOr<mlir::AffineExpr> fitSize(llvm::ArrayRef<int64_t> found, llvm::ArrayRef<SizeTuple> tuples,
                                          mlir::MLIRContext *context, size_t given = 0, bool everyTwo = false);

// The tuples that tell as much as all: `columns` are the sizes of the symbols and of what is made of them at each, and
// none of those that are left out says anything of a sum of them that the others do not. The first, the last and those
// in which several symbols are others than in the first one stay.
llvm::SmallVector<size_t> enoughTuples(llvm::ArrayRef<SizeTuple> columns, size_t symbols);

} // namespace dlc
