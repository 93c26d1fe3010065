// Ops that are a matrix along each dim (resampling, padding by what is there): their gradient is its transpose.
#pragma once

#include "ir/gradients/GradientBuilder.h"

namespace dlc {

// What `op` does along dim `axis` of its operand, as a matrix [size of the result, size of the operand]: what it makes
// of the columns of the identity. `attributes(size)` are those of the op on a tensor [size of the operand, size] that
// leave the second dim as it is.
template <typename Op>
mlir::Value matrixAlong(GradientBuilder &b, mlir::Type element, int64_t from, int64_t to,
                        llvm::ArrayRef<mlir::NamedAttribute> attributes, llvm::ArrayRef<mlir::Value> more = {}) {
  mlir::Value row = b.iota(b.i64(), {from, from}, 0), column = b.iota(b.i64(), {from, from}, 1);
  mlir::Value identity = b.cast(b.compare(Predicate::eq, row, column), element);
  llvm::SmallVector<mlir::Value> operands{identity};
  operands.append(more.begin(), more.end());
  return b.op<Op>(operands, attributes, mlir::RankedTensorType::get({to, from}, element));
}

// matrix^T along dim `axis` of `gradient`.
mlir::Value applyTransposed(GradientBuilder &b, mlir::Value matrix, mlir::Value gradient, int64_t axis);

} // namespace dlc
