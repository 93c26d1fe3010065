// What the gradients of ops with regions are written with.
#pragma once

#include "ir/gradients/GradientBuilder.h"

namespace dlc {

// The ops of a block at the builder's place that its yielded values of these numbers need, its arguments replaced (null
// ones are of no account); gives these values.
llvm::SmallVector<mlir::Value> inlinedPart(mlir::OpBuilder &builder, mlir::Block &block,
                                           llvm::ArrayRef<mlir::Value> arguments, llvm::ArrayRef<unsigned> yielded);
// All of them.
llvm::SmallVector<mlir::Value> inlined(mlir::OpBuilder &builder, mlir::Block &block, mlir::ValueRange arguments);

// The numbers of the block's arguments that these yielded values are computed from.
llvm::SmallVector<unsigned> argumentsOf(mlir::Block &block, llvm::ArrayRef<unsigned> yielded);

// The operands and captured values from number `from` on whose gradients are asked for, by number.
llvm::SmallVector<unsigned> wantedNumbers(GradientBuilder &b, llvm::ArrayRef<mlir::Value> values, unsigned from);

// The gradients of <outputs, seeds>, zeros for null ones; empty after an error.
llvm::SmallVector<mlir::Value> gradientsOf(GradientBuilder &b, mlir::OpBuilder &builder,
                                           llvm::ArrayRef<mlir::Value> outputs, llvm::ArrayRef<mlir::Value> seeds,
                                           llvm::ArrayRef<mlir::Value> wanted);

} // namespace dlc
