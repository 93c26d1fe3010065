// The micro-kernel for products of 8-bit integers: rows x vectors of columns, summed in i32, four products at a time.
#pragma once

#include "codegen/cpu/Epilogue.h"
#include "codegen/cpu/TapLoops.h"
#include "codegen/cpu/Tile.h"
#include "ir/lowering/ContractionShape.h"

namespace dlc::cpu {

// The lhs is read as it lies in memory, four elements of a row at a time, the rhs from quads (dlc.pack). Every step is
// exact: with VNNI (vpdpbusd) the four products are added in i32; without it both sides become 16-bit numbers, whose
// products are added in pairs (vpmaddwd).
//
// vpdpbusd multiplies unsigned bytes by signed ones. Two signed bytes a, b: a*b = (a + 128)*b - 128*b, and a + 128 is a
// with its highest bit flipped; 128 times the sum of the rhs is summed beside the products, once for all rows. Two
// unsigned bytes: a*b = a*(b - 128) + 128*a, likewise for each row.
class ByteTile : public Tile {
public:
  ByteTile(CpuKernel &kernel, const ContractionShape &shape, int64_t lanes, Epilogue &epilogue);

  void splitReduction(int64_t rows, int64_t vectors) override;
  mlir::LogicalResult emit(const TileClass &tileClass, int64_t columns, const TilePlace &place) override;

private:
  Values emitRun(const TapRun &run, mlir::Value lhs, mlir::Value rhs, Values sums);
  Values emitDepth(int64_t length, const TapRun &run, mlir::Value lhs, mlir::Value rhs, Values sums);
  void emitQuad(const TapRun &run, int64_t part, int64_t count, mlir::Value lhs, mlir::Value rhs,
                llvm::MutableArrayRef<mlir::Value> sums);

  // An operand's bytes, ready to be multiplied: as they are, or the even ones and the odd ones as 16-bit numbers.
  struct Factors {
    mlir::Value bytes, even, odd;
  };
  Factors factors(mlir::Value bytes, bool isLhs);
  mlir::Value loadLhs(mlir::Value offset, int64_t count);
  mlir::Value multiplyAdd(mlir::Value sum, const Factors &lhs, const Factors &rhs);
  mlir::Value dot(mlir::Value sum, mlir::Value unsignedBytes, mlir::Value signedBytes);
  mlir::Value highBits();

  const ContractionShape &shape_;
  int64_t lanes_, leastSums_;
  Epilogue &epilogue_;
  mlir::OpBuilder &builder_;
  mlir::Location loc_;
  IndexBuilder index_;
  mlir::VectorType sumType_, byteType_, wordType_;
  mlir::Value lhs_, rhs_; // buffers
  bool unsigned_[2];      // lhs, rhs
  bool dots_;             // by vpdpbusd
  int64_t parts_ = 1;

  // The tile being emitted. Its sums are followed by what is taken off them in the end: for two signed operands one
  // vector for each vector of columns, for two unsigned ones one for each row.
  const TileClass *class_ = nullptr;
  int64_t vectors_ = 0;
  bool perColumn() const { return dots_ && !unsigned_[0] && !unsigned_[1]; }
  bool perRow() const { return dots_ && unsigned_[0] && unsigned_[1]; }
  int64_t sumCount() const { return parts_ * class_->rows * vectors_; }
  int64_t sumAt(int64_t part, int64_t row, int64_t vector) const {
    return (part * class_->rows + row) * vectors_ + vector;
  }
};

} // namespace dlc::cpu
