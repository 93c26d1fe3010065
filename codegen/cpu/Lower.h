// Kernel functions in MLIR -> LLVM IR.
#pragma once

#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/MLIRContext.h"
#include "llvm/IR/LLVMContext.h"
#include "llvm/IR/Module.h"
#include <memory>

namespace dlc::cpu {

// Loads what lowering needs into the context; once, before any threads start.
void prepareLowering(mlir::MLIRContext &context);

// Lowers all functions of `module` to the LLVM dialect and translates them. Null after an error (reported).
std::unique_ptr<llvm::Module> lowerToLlvm(mlir::ModuleOp module, llvm::LLVMContext &context);

} // namespace dlc::cpu
