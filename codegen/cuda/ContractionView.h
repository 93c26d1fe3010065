// Matrix products and convolutions read as GEMM.
#pragma once

#include "codegen/cuda/Fragment.h"

namespace dlc::cuda {

// A contraction read as batches of [rows, depth] x [depth, columns].
struct GemmView {
  llvm::SmallVector<int64_t> batchShape, rowShape, depthShape; // dims that are counted by batch, row and k
  int64_t columns = 1;
  bool aAlongDepth = true, bAlongDepth = false; // which way neighbours in memory run, most likely
  mlir::Value a, b;                             // operand tensors
  mlir::Value result;

  // Where something lies in a tensor: `inside` is the condition that it does (a zero stands for it else), or null where
  // that always holds. In the arguments, `batch`, `row` and `depth` have one entry per dim of their shapes.
  struct Spot {
    llvm::SmallVector<mlir::Value> indices;
    mlir::Value inside;
  };
  using ValueRange = mlir::ValueRange;
  std::function<Spot(Fragment &, ValueRange batch, ValueRange row, ValueRange depth)> placeA;
  std::function<Spot(Fragment &, ValueRange batch, ValueRange depth, mlir::Value column)> placeB;
  std::function<llvm::SmallVector<mlir::Value>(Fragment &, ValueRange batch, ValueRange row, mlir::Value column)>
      placeC;

  int64_t batches() const;
  int64_t rows() const;
  int64_t depth() const;
};

// None for other ops, packed operands, and groups with so few channels that tiles would stay empty.
std::optional<GemmView> gemmViewOf(mlir::Operation *op);

} // namespace dlc::cuda
