// Runs dlc functions on host tensors: the oracle.
#pragma once

#include "ir/ConstantPool.h"
#include "ir/data/Tensor.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"

namespace dlc {

// Runs `function` (ops with ReferenceOpInterface, constants, dlc.kernel regions, dlc.launch) on `inputs`. Intermediate
// tensors die after their last use. Errors are reported on the ops. `observe` is called for each result of each op, in
// the order of the run, inside of regions in every round, but not inside of kernels.
using ObserveValue = llvm::function_ref<void(mlir::Value, const Tensor &)>;
mlir::FailureOr<std::vector<Tensor>> interpret(mlir::func::FuncOp function, llvm::ArrayRef<Tensor> inputs,
                                               ObserveValue observe = {});

// Evaluates one op on constant operands; fails silently where an operand is not constant or a result would take more
// than `limitBytes`.
mlir::FailureOr<std::vector<Tensor>> evaluateConstant(mlir::Operation *op, int64_t limitBytes);

// ... as constants of the results' types, which the context's pool keeps.
mlir::FailureOr<ConstantPool::Values> constantResults(mlir::Operation *op, int64_t limitBytes);

} // namespace dlc
