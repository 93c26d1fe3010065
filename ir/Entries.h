// The functions of a module that can be run.
#pragma once

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/BuiltinOps.h"

namespace dlc {

// The public functions with a body, without those that are kernels: @main first, where there is one, then as they come.
llvm::SmallVector<mlir::func::FuncOp> entriesOf(mlir::ModuleOp module);

// The blocks of a function that hold its graph: those in control flow, and around them the function's own, which is the
// last. (Not the bodies of kernels.)
llvm::SmallVector<mlir::Block *> graphBlocks(mlir::func::FuncOp function);

// On an argument or result of an entry: the dlc.state that it is.
constexpr llvm::StringLiteral kStateAttribute = "dlc.state";
// The state that an argument or result is; null for others.
mlir::FlatSymbolRefAttr argumentState(mlir::func::FuncOp function, unsigned argument);
mlir::FlatSymbolRefAttr resultState(mlir::func::FuncOp function, unsigned result);
// The argument that is the state of a result; null where there is none.
mlir::Value argumentOfState(mlir::func::FuncOp function, mlir::FlatSymbolRefAttr state);
// On a result of a function with `dlc.training`, behind loss and metrics: what the model itself gives, as training
// computes it. A step of training does not return it.
constexpr llvm::StringLiteral kPredictionAttribute = "dlc.prediction";
// Whether a result is a state that the function leaves as it is.
bool isUnchangedState(mlir::func::FuncOp function, unsigned result);

} // namespace dlc
