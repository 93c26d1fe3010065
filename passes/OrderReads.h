// What has a size that data decide stands behind the op that reads it.
#pragma once

#include "ir/Sizes.h"

namespace dlc {

// Puts the ops of an entry into such an order, that of their uses kept. Fails, at the op, where a size is computed of
// something that has it.
mlir::LogicalResult orderReads(mlir::func::FuncOp entry, llvm::ArrayRef<SizeSymbol> symbols);

} // namespace dlc
