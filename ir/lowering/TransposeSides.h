// A kernel of transposes that move the innermost dim, and of elementwise ops around them, as two sides: what is read in
// the operand's order, and what is in the result's.
#pragma once

#include "ir/lowering/TransposePlanes.h"
#include "llvm/ADT/DenseMap.h"

namespace dlc {

struct TransposeSides {
  llvm::SmallVector<TransposeOp> transposes; // all of one shape and permutation
  llvm::DenseMap<mlir::Value, bool> turned;  // of each value: whether it is on the result's side
  TransposePlanes planes;

  // None for other kernels, and for planes that no tile of 4 x 4 fits into.
  static std::optional<TransposeSides> of(mlir::func::FuncOp kernel);

  int64_t sizeOf(llvm::ArrayRef<int64_t> dims) const;
  // The dims of the side's tensors that `dims` of the operand are.
  llvm::SmallVector<int64_t> onSide(llvm::ArrayRef<int64_t> dims, bool turned) const;
  // Rows and columns of a tile: as wide as vectors of the widest elements, and no wider than the planes.
  int64_t tile(int64_t vectorBits) const;

private:
  bool place(mlir::Value value, bool onResultSide);
  bool joins(mlir::Value argument, bool onResultSide) const;
};

} // namespace dlc
