// Rows of a contraction that are counted through all of its lines, however long these are: where each of a tile's is
// read and written, and whether it lies inside of the input.
#pragma once

#include "codegen/cpu/TapLoops.h"

namespace dlc::cpu {

class OpenRows {
public:
  OpenRows(mlir::OpBuilder &builder, const ContractionShape &shape);

  // A loop of the reduction around the depth, and where its taps lie in a dim of the input.
  struct Tap {
    int64_t count, lhsStride, rhsStride, dilation, inputSize;
    bool isPlaced; // else they are inside
  };
  const llvm::SmallVector<Tap> &taps() const { return taps_; }

  struct Row {
    mlir::Value isRow, number;  // whether it is one of the lines', and which one of the result's
    mlir::Value lhs;            // its first tap's first element, which may lie in front of the tensor
    Values places;              // of its first tap, for each of the loops
    mlir::Value isInside, from; // at the taps of find(): whether it is inside of the input, and where it begins
  };
  const llvm::SmallVector<Row> &rows() const { return rows_; }

  // `count` rows from the one with number `first` on, some of which may be none; their elements `offset` further on.
  void place(mlir::Value first, int64_t count, mlir::Value offset);
  // Looks at one tap of each loop, which lies `lhs` elements behind the first one. Gives whether all rows are inside.
  mlir::Value find(llvm::ArrayRef<mlir::Value> taps, mlir::Value lhs);

private:
  mlir::OpBuilder &builder_;
  const ContractionShape &shape_;
  mlir::Location loc_;
  IndexBuilder index_;
  llvm::SmallVector<Tap> taps_;
  llvm::SmallVector<Row> rows_;
};

} // namespace dlc::cpu
