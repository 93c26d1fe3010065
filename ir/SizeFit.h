// How a number follows from sizes, found out from what it is at a few of them.
#pragma once

#include "ir/SizeSamples.h"

namespace dlc {

// What comes to found[i] at tuples[i]: a sum of symbols and of products of two, or symbols times such a sum,
// also plus 1; or a product of sums, each of one symbol and its quotients; or a sum of products of quotients that are
// the same part of two symbols. Of quotients there are the columns behind the first `given`, where that is not 0.
// `everyTwo`: there are tuples in which only these are others, of however many symbols. Fails where there is none.
mlir::FailureOr<mlir::AffineExpr> fitSize(llvm::ArrayRef<int64_t> found, llvm::ArrayRef<SizeTuple> tuples,
                                          mlir::MLIRContext *context, size_t given = 0, bool everyTwo = false);

// The tuples that tell as much as all: `columns` are the sizes of the symbols and of what is made of them at each, and
// none of those that are left out says anything of a sum of them that the others do not. The first, the last and those
// in which several symbols are others than in the first one stay.
llvm::SmallVector<size_t> enoughTuples(llvm::ArrayRef<SizeTuple> columns, size_t symbols);

} // namespace dlc
