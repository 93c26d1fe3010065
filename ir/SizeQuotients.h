// Rounded quotients of sizes, (h + 1) floordiv 2: what strides, pools and blocks make of a picture's.
#pragma once

#include "ir/SizeSamples.h"

namespace dlc {

// The quotient of one of the first `symbols` symbols, (symbol + b) floordiv a, of which what came to found[i] at
// tuples[i] is a multiple plus what else it follows from; null where these sizes do not show one, or leave a choice.
// `known`: quotients that have been found, whose sizes stand in the tuples behind those symbols. A quotient of one of
// them is one of the symbol: floor((floor((s + b) / a) + c) / d) = floor((s + b + a c) / (a d)).
mlir::AffineExpr findQuotient(llvm::ArrayRef<int64_t> found, llvm::ArrayRef<SizeTuple> tuples, size_t symbols,
                              mlir::MLIRContext *context, llvm::ArrayRef<mlir::AffineExpr> known = {});

} // namespace dlc
