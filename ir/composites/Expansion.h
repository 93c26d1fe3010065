// What the composites share: their expansion as their reference.
#pragma once

#include "ir/Dlc.h"

namespace dlc {

// Interprets the op's expansion on `operands`: the reference of composites whose expansion is as plain as loops would
// be.
llvm::LogicalResult evaluateExpansion(CompositeOpInterface op, llvm::ArrayRef<Tensor> operands,
                                      llvm::MutableArrayRef<Tensor> results);

} // namespace dlc
