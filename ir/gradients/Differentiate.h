// Reverse-mode differentiation of a graph.
#pragma once

#include "ir/gradients/GradientBuilder.h"

namespace dlc {

// What an op's row may give gradients to: its operands, and behind them the values that its regions take from around
// it.
llvm::SmallVector<mlir::Value> differentiated(mlir::Operation *op);

// Builds, at the builder's place, the gradients of sum_i <outputs[i], seeds[i]> with regard to the `wanted` values, all
// taken as independent of each other, and gives them: null for a value that the outputs do not depend on. A seed has
// the type of its output. The ops between them stand in the builder's block in front of its place; composites that have
// no row of their own are opened first, and a loop that keeps something of its rounds takes the place of the old one,
// which nobody reads any more. What cannot be differentiated is an error on its op.
mlir::FailureOr<llvm::SmallVector<mlir::Value>> differentiate(mlir::OpBuilder &builder, mlir::ValueRange outputs,
                                                              mlir::ValueRange seeds, mlir::ValueRange wanted,
                                                              const DifferentiateOptions &options = {});

} // namespace dlc
