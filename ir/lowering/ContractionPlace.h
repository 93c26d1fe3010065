// Where a contraction's tensors are read, as index arithmetic.
#pragma once

#include "ir/ContractionView.h"
#include "ir/lowering/IndexMath.h"

namespace dlc {

// `inside`: the condition that there is an element (a zero stands for it else), or null where that always holds.
struct ElementPlace {
  llvm::SmallVector<mlir::Value> indices;
  mlir::Value inside;
};

// The place in one of the view's tensors at a point of the loops: a value for each loop's number. `result`: the
// result's indices at that point, where they are known; dims that are counted alike take theirs.
ElementPlace placeOf(IndexMath &math, const ContractionView &view, const ContractionTensor &tensor,
                     llvm::ArrayRef<mlir::Value> point, mlir::ValueRange result = {});

// The values of all loops but those of the depth (null) at the result's `indices`.
llvm::SmallVector<mlir::Value> pointOf(IndexMath &math, const ContractionView &view, mlir::ValueRange indices);

} // namespace dlc
