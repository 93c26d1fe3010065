// What ContractionKernel asks of a micro-kernel.
#pragma once

#include "ir/lowering/ContractionShape.h"

namespace dlc::cpu {

// Where a tile lies.
struct TilePlace {
  llvm::SmallVector<mlir::Value> outer; // indices of the line
  mlir::Value row;                      // number of its first row among all rows
  mlir::Value column;                   // its first column in the result
  mlir::Value lhs;                      // element offset of (row 0, tap 0, depth 0)
  llvm::SmallVector<mlir::Value> rhs;   // of (tap 0, depth 0, column 0), for each part of the columns
};

class Tile {
public:
  virtual ~Tile() = default;

  // Decides for all tiles of the kernel how many sums the reduction is split into, from the usual tile of `rows` rows
  // and `vectors` vectors.
  virtual void splitReduction(int64_t rows, int64_t vectors) = 0;

  // Whether a tile's lhs is first put into a small buffer, in which the steps of the reduction lie next to each other;
  // then all blocks of columns are computed of one tile, and `stage` is called in front of them with the lhs of its
  // row 0 and the rows from there to the end of the line. A tile has at most `rows`.
  virtual bool stagesTiles(int64_t rows) const { return false; }
  virtual void stage(mlir::Value lhs, int64_t rows, mlir::Value rowsLeft) {}

  // Emits the tile of the rows of `tileClass` and `columns` columns (which may end inside of a vector), epilogue and
  // stores included.
  virtual mlir::LogicalResult emit(const TileClass &tileClass, int64_t columns, const TilePlace &place) = 0;
};

} // namespace dlc::cpu
