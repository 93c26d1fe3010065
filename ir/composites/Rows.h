// Rows of elements that some dims span: the reference of softmax and of normalizations.
#pragma once

#include "ir/data/Tensor.h"
#include "ir/shapes/Rules.h"

namespace dlc {

// Hands every row of `operand`, the elements that differ in `axes` alone, to `compute` as doubles; what it leaves in
// them is rounded into `result`, which has the operand's shape. Rows come in row-major order of the other dims.
void forEachRow(const Tensor &operand, llvm::ArrayRef<int64_t> axes, Tensor &result,
                llvm::function_ref<void(std::vector<double> &)> compute);

// Ops on rows give a tensor like their operand, whose dims `axes` are dims of it (R1, see shapes/Reduction.cpp).
template <typename Adaptor> mlir::FailureOr<mlir::Type> rowsRule(const Rule &rule, Adaptor op) {
  mlir::RankedTensorType type = tensorOf(op.getOperand());
  if (failed(checkAxes(rule, "R1", op.getAxes(), type.getRank())))
    return mlir::failure();
  return mlir::Type(type);
}

} // namespace dlc
