// Constants that follow from sizes: counts of elements, their reciprocals (means), numbers of places.
#pragma once

#include "ir/SizeSamples.h"
#include "ir/reference/Tensor.h"

namespace dlc {

// How the elements of a constant follow from the sizes.
struct SizeConstant {
  // Element i, or all of them, where there is one: a size, or 1 by it.
  llvm::SmallVector<mlir::AffineExpr> elements;
  bool reciprocal = false;
  // Without elements: each is start + step * its place along `axis`.
  int64_t axis = 0, start = 0, step = 0;
};

// Of a constant that is values[i] at tuples[i] (one element: all have this value), of `type` at the first one; nullopt
// where it follows in no such way.
std::optional<SizeConstant> findSizeConstant(llvm::ArrayRef<Tensor> values, llvm::ArrayRef<SizeTuple> tuples,
                                             mlir::RankedTensorType type);

// Ops that compute it, for the body of a kernel. `type` may have sizes.
mlir::Value computeSizeConstant(mlir::OpBuilder &builder, mlir::Location loc, const SizeConstant &constant,
                                mlir::RankedTensorType type, llvm::ArrayRef<int64_t> nominal);

} // namespace dlc
