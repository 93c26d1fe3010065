// Rows of elements that some dims span: the reference of softmax and of normalizations.
#pragma once

#include "ir/reference/Tensor.h"
#include "ir/shapes/Rules.h"

namespace dlc {

// Hands every row of `operand`, the elements that differ in `axes` alone, to `compute` as doubles; what it leaves in
// them is rounded into `result`, which has the operand's shape. Rows come in row-major order of the other dims.
void forEachRow(const Tensor &operand, llvm::ArrayRef<int64_t> axes, Tensor &result,
                llvm::function_ref<void(std::vector<double> &)> compute);

} // namespace dlc
