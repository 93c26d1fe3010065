// The functions of a module that can be run.
#pragma once

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/BuiltinOps.h"

namespace dlc {

// The public functions with a body, without those that are kernels: @main first, where there is one, then as they come.
llvm::SmallVector<mlir::func::FuncOp> entriesOf(mlir::ModuleOp module);

} // namespace dlc
