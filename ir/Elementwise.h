// What all elementwise ops share: broadcasting around the two functions that each op has.
#pragma once

#include "ir/lowering/ScalarEmitter.h"
#include "ir/reference/Tensor.h"
#include "mlir/IR/Operation.h"

namespace dlc {

llvm::LogicalResult evaluateElementwise(mlir::Operation *op, llvm::ArrayRef<Tensor> operands,
                                        llvm::MutableArrayRef<Tensor> results);
mlir::FailureOr<mlir::Value> emitElementwise(mlir::Operation *op, ScalarEmitter &emitter, mlir::ValueRange indices);
mlir::Value rewriteElementwisePermuted(mlir::Operation *op, mlir::OpBuilder &builder, mlir::ValueRange permutedOperands,
                                       llvm::ArrayRef<int64_t> permutation);
// The operands of the result's rank; ones of rank 0 do not take part. (Ranks in between are reshaped by the caller.)
llvm::SmallVector<unsigned> elementwisePermutedOperands(mlir::Operation *op);

// Types equal up to dynamic dims.
bool compatibleTypes(mlir::TypeRange a, mlir::TypeRange b);

} // namespace dlc
