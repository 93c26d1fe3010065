// What has a size that data decide stands behind the op that reads it.
#pragma once

#include "ir/Sizes.h"

namespace dlc {

// Puts the ops of an entry into such an order, that of their uses kept. Fails, at the op, where a size is computed of
// something that has it, and where what has it leaves the loop or choice in which it is read.
mlir::LogicalResult orderReads(mlir::func::FuncOp entry, llvm::ArrayRef<SizeSymbol> symbols);

// Whether a type in `op` has a size that is read inside of `around`.
bool usesSizesReadIn(mlir::Operation *op, mlir::Operation *around);

} // namespace dlc
