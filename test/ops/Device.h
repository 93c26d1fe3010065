// A graph through all stages onto a device, by the C interface.
#pragma once

#include "ir/data/Tensor.h"
#include "mlir/IR/BuiltinOps.h"

namespace dlc::test {

enum class Target { Cpu, Emulated };
inline const char *nameOf(Target target) { return target == Target::Cpu ? "cpu" : "emu"; }

// Compiles the module's @main and runs it once. `results` arrives with a tensor of each result's type. The error, or
// "". The module is consumed.
std::string compileAndRun(mlir::ModuleOp module, Target target, llvm::ArrayRef<Tensor> inputs,
                          llvm::MutableArrayRef<Tensor> results);

} // namespace dlc::test
