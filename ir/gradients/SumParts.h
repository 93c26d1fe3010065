// The gradient of a value from what each of its readers gives to it.
#pragma once

#include "ir/gradients/GradientBuilder.h"

namespace dlc {

// The sum, of `type`. Stretches that do not meet become one concat; products of matrices over the rows of two others,
// as many steps of a recurrence give them to their weights, become one product over the rows of all.
mlir::Value sumParts(GraphBuilder &b, llvm::ArrayRef<GradientPart> parts, mlir::RankedTensorType type);

} // namespace dlc
