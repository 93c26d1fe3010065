// Loops over the reduction that carry a tile's sums in registers.
#pragma once

#include "codegen/cpu/IndexBuilder.h"
#include "ir/lowering/ContractionShape.h"

namespace dlc::cpu {

using Values = llvm::SmallVector<mlir::Value>;

// for i = low; i < high; i += step: sums = body(i, sums)
Values emitSumLoop(mlir::OpBuilder &builder, mlir::Location loc, mlir::Value low, mlir::Value high, int64_t step,
                   Values sums, llvm::function_ref<Values(mlir::Value, Values)> body);

// Loops over the outer taps that lie inside of the input, for the line at `outer`. `body` gets the offsets moved on to
// a tap.
Values emitOuterTaps(mlir::OpBuilder &builder, const ContractionShape &shape, llvm::ArrayRef<mlir::Value> outer,
                     mlir::Value lhs, mlir::Value rhs, Values sums,
                     llvm::function_ref<Values(mlir::Value lhs, mlir::Value rhs, Values)> body);

} // namespace dlc::cpu
