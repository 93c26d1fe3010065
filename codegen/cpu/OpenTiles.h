// Contractions with a fixed rhs in tiles of rows, however many of these there are.
#pragma once

#include "codegen/cpu/ColumnBlocks.h"
#include "codegen/cpu/Epilogue.h"
#include "codegen/cpu/OpenRows.h"

namespace dlc::cpu {

// Steps of the depth whose elements are copied at once.
constexpr int64_t kCopiedSteps = 256;
// Fewer steps than this at a tap are not worth a loop of their own.
constexpr int64_t kShortDepth = 32;

class OpenTiles {
public:
  OpenTiles(CpuKernel &kernel, const ContractionShape &shape);
  // Computes the tasks [begin, end) of this shape.
  mlir::LogicalResult emit(mlir::Value begin, mlir::Value end);
  int64_t blocks() const { return blocks_.count(); }

private:
  // Not folded: of products of sizes no other sums are found; quotients are none.
  mlir::Value plus(mlir::Value a, int64_t b) {
    return mlir::arith::AddIOp::create(builder_, loc_, a, index_.constant(b));
  }
  mlir::Value multiply(mlir::Value a, mlir::Value b) { return mlir::arith::MulIOp::create(builder_, loc_, a, b); }
  mlir::Value divide(mlir::Value a, mlir::Value b) { return mlir::arith::DivUIOp::create(builder_, loc_, a, b); }
  mlir::Value ceilDivide(mlir::Value a, mlir::Value b) {
    return divide(minus(mlir::arith::AddIOp::create(builder_, loc_, a, b), index_.constant(1)), b);
  }
  mlir::Value minus(mlir::Value a, mlir::Value b) { return mlir::arith::SubIOp::create(builder_, loc_, a, b); }
  mlir::Value min(mlir::Value a, mlir::Value b) { return mlir::arith::MinSIOp::create(builder_, loc_, a, b); }
  mlir::Value max(mlir::Value a, mlir::Value b) { return mlir::arith::MaxSIOp::create(builder_, loc_, a, b); }
  mlir::Value memrefOf(mlir::Value operand) {
    return kernel_.inputs[mlir::cast<mlir::BlockArgument>(operand).getArgNumber()];
  }
  // A tile of one line, and the rows that it adds to the one before it.
  struct InLine {
    Values outer; // the line
    mlir::Value column, number, firstRow;
  };
  int64_t stretch() const { return (rows_ - 1) * shape_.stride + (shape_.innerTaps - 1) * shape_.dilation + 1; }
  bool cutsLines() const {
    return shape_.innerTaps > 1 && shape_.depth < kShortDepth && shape_.lhsDepthStride == 1 && shape_.dilation > 0 &&
           shape_.rowsAreDense() && stretch() * shape_.depth <= rows_ * kCopiedSteps;
  }
  // Whether a tile's rows are there, and not many of them are computed twice.
  mlir::Value hasLongLines();
  mlir::Value tilesPerLine() { return divide(plus(index_.constant(shape_.width), rows_ - 1), index_.constant(rows_)); }
  InLine lineOf(mlir::Value tile);
  Values emitLine(const InLine &tile, mlir::Value lhs, mlir::Value rhs, Values sums);
  void copyStretch(const InLine &tile, mlir::Value lhs);
  // Sums of some rows, and which of these are the tile's own.
  struct Tile {
    Values sums, numbers;
    mlir::Value isWhole, low, high;
  };
  Tile emitThroughLines(mlir::Value tile, mlir::Value lhs, mlir::Value rhs, Values sums);
  Tile emitEitherWay(mlir::Value tile, mlir::Value lhs, mlir::Value rhs, const Values &sums);
  mlir::LogicalResult emitTile(mlir::Value block, int64_t columns, mlir::Value tile);
  Values emitTaps(Values taps, mlir::Value lhs, mlir::Value rhs, Values sums);
  Values emitDirect(mlir::Value isDirect, int64_t steps, mlir::Value rhs, Values sums,
                    llvm::function_ref<Values(Values)> otherwise);
  Values emitCopied(mlir::Value rhs, Values sums);
  void copyRows(mlir::Value first, int64_t steps);
  Values emitSteps(mlir::Value memref, llvm::ArrayRef<mlir::Value> rows, mlir::Type element, int64_t stride,
                   int64_t steps, mlir::Value rhs, Values sums);
  mlir::Value loadRhs(mlir::Value at, int64_t vector);
  mlir::LogicalResult storeRow(mlir::ValueRange sums, mlir::Value row, mlir::Value column, int64_t columns);

  CpuKernel &kernel_;
  const ContractionShape &shape_;
  mlir::OpBuilder &builder_;
  mlir::Location loc_;
  IndexBuilder index_;
  int64_t lanes_;
  ColumnBlocks blocks_;
  int64_t rows_, vectors_ = 0, columns_ = 0;
  mlir::VectorType type_;
  Epilogue epilogue_;
  OpenRows tile_;
  mlir::Value copy_, waiting_, numbers_; // elements of a tap, row by row; sums; numbers of rows
};

} // namespace dlc::cpu
