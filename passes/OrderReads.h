// What has a size that data decide stands behind the op that reads it.
#pragma once

#include "ir/Sizes.h"

namespace dlc {

// Puts the ops of an entry into such an order, that of their uses kept. Fails, at the op, where a size is computed of
// something that has it, and where what has it leaves the loop or choice in which it is read.
mlir::LogicalResult orderReads(mlir::func::FuncOp entry, llvm::ArrayRef<SizeSymbol> symbols);

// What reads each symbol, or that of which it is a rounded quotient.
using ReadsOfSymbols = llvm::DenseMap<unsigned, mlir::Operation *>;

// The sizes that are read inside of a loop or choice.
class SizesReadIn {
public:
  explicit SizesReadIn(mlir::Operation *around);
  // Whether a type in `op` has one.
  bool areUsedBy(mlir::Operation *op) const;

private:
  ReadsOfSymbols reads;
};

} // namespace dlc
