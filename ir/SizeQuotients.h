// Rounded quotients of sizes, (h + 1) floordiv 2: what strides, pools and blocks make of a picture's.
//
// Along one size a multiple of such a quotient is a flight of stairs. One step of which both ends are known tells the
// quotient; where an end is not known, tellingSizes says where to look next.
#pragma once

#include "ir/SizeSamples.h"

namespace dlc {

// The quotient of one of the first `symbols` symbols, (symbol + b) floordiv a, of which what came to found[i] at
// tuples[i] is a multiple plus what else it follows from, and which is none of `known`; null where these sizes show
// none.
mlir::AffineExpr findQuotient(llvm::ArrayRef<int64_t> found, llvm::ArrayRef<SizeTuple> tuples, size_t symbols,
                              mlir::MLIRContext *context, llvm::ArrayRef<mlir::AffineExpr> known = {});

// By what a symbol is divided in a quotient.
int64_t divisorOf(mlir::AffineExpr quotient);

// Sizes of the first `symbols` symbols at which an end of a step would show, or come closer, where findQuotient finds
// none; nullopt where there are no stairs.
std::optional<SizeTuple> tellingSizes(llvm::ArrayRef<int64_t> found, llvm::ArrayRef<SizeTuple> tuples, size_t symbols);

} // namespace dlc
