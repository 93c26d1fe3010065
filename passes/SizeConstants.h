// Constants that follow from sizes: counts of elements, their halves (centres), reciprocals (means) and roots (scales
// of an attention), numbers of places.
#pragma once

#include "ir/SizeSamples.h"
#include "ir/data/Tensor.h"

namespace dlc {

// How the elements of a constant follow from the sizes.
struct SizeConstant {
  // Element i, or all of them, where there is one: what the function gives for a size.
  llvm::SmallVector<mlir::AffineExpr> elements;
  enum class Function { size, half, reciprocal, inverseRoot, inverseFourthRoot, root } function = Function::size;
  // Without elements: each is start + step * its place along `axis`.
  int64_t axis = 0, start = 0, step = 0;
};

// Of a constant that is values[i] at tuples[i] (one element: all have this value), of `type` at the first one; nullopt
// where it follows in no such way. `given`: see fitSize.
std::optional<SizeConstant> findSizeConstant(llvm::ArrayRef<Tensor> values, llvm::ArrayRef<SizeTuple> tuples,
                                             mlir::RankedTensorType type, size_t given);

// Ops that compute it, for the body of a kernel. `type` may have sizes.
mlir::Value computeSizeConstant(mlir::OpBuilder &builder, mlir::Location loc, const SizeConstant &constant,
                                mlir::RankedTensorType type, llvm::ArrayRef<int64_t> nominal);

// The places start, start + step, ... as ops for the body of a kernel: i64, of `type`, which has one dim.
mlir::Value computePlaces(mlir::OpBuilder &builder, mlir::Location loc, mlir::AffineExpr start, int64_t step,
                          mlir::RankedTensorType type, llvm::ArrayRef<int64_t> nominal);

} // namespace dlc
