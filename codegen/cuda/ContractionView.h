// Contractions read as GEMM.
#pragma once

#include "codegen/cuda/Fragment.h"
#include "ir/ContractionView.h"
#include "ir/lowering/ContractionPlace.h"

namespace dlc::cuda {

// A contraction read as batches of [rows, depth] x [depth, columns].
struct GemmView {
  ContractionView loops;
  llvm::SmallVector<int64_t> batchShape = {}, rowShape = {}, depthShape = {}; // dims counted by batch, row and k
  int64_t columns = 1;
  bool aAlongDepth = true, bAlongDepth = false; // which way neighbours in memory run
  mlir::Value a = {}, b = {};                   // operand tensors
  mlir::Value result = {};

  // Where something lies in a tensor. `batch`, `row` and `depth` have one entry per dim of their shapes.
  using ValueRange = mlir::ValueRange;
  ElementPlace placeA(Fragment &, ValueRange batch, ValueRange row, ValueRange depth) const;
  ElementPlace placeB(Fragment &, ValueRange batch, ValueRange depth, mlir::Value column) const;
  llvm::SmallVector<mlir::Value> placeC(Fragment &, ValueRange batch, ValueRange row, mlir::Value column) const;

  int64_t batches() const { return loops.batches(); }
  int64_t rows() const { return loops.rows(); }
  int64_t depth() const { return loops.depth(); }

private:
  llvm::SmallVector<mlir::Value> point(ValueRange batch, ValueRange row, ValueRange depth, mlir::Value column) const;
};

// None where there is nothing to compute, for packed operands, and for groups with so few channels that tiles would
// stay empty.
std::optional<GemmView> gemmViewOf(ContractionOpInterface op);

} // namespace dlc::cuda
