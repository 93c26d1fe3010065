// One function of a planned module -> plan::Entry, and what entries share.
#pragma once

#include "codegen/WeightStore.h"
#include "ir/Dlc.h"
#include "runtime/plan/Plan.h"
#include "llvm/ADT/StringMap.h"

namespace dlc {

// What entries add to their program: kernels and constants, each once.
class ProgramParts {
public:
  ProgramParts(mlir::ModuleOp module, WeightStore &weights, plan::Program &program)
      : symbols_(module), weights_(weights), program_(program) {}

  // Their numbers in the program. Errors are diagnostics.
  mlir::FailureOr<uint32_t> kernelOf(LaunchOp op);
  // Null where there is none of that name.
  mlir::func::FuncOp functionOf(LaunchOp op) { return symbols_.lookup<mlir::func::FuncOp>(op.getKernel()); }
  mlir::FailureOr<uint32_t> constantOf(mlir::Operation *op, mlir::ElementsAttr value);
  uint32_t stateOf(mlir::FlatSymbolRefAttr name) const { return states_.lookup(name.getValue()); }
  // Adds the states of the module. Before the entries.
  mlir::LogicalResult addStates(mlir::ModuleOp module);
  const plan::Program &program() const { return program_; }

private:
  uint32_t addKernel(mlir::func::FuncOp function);

  mlir::SymbolTable symbols_;
  WeightStore &weights_;
  plan::Program &program_;
  llvm::StringMap<uint32_t> kernels_, states_;
  llvm::DenseMap<uint64_t, uint32_t> constants_; // by offset in the weights
};

// Nothing for a type that has no place in a plan.
std::optional<plan::ElementType> planElementType(mlir::Type type);
// The tensor as the model calls it; `attributes` are those of the argument or result.
mlir::FailureOr<plan::TensorInfo> describeTensor(mlir::Location loc, mlir::Type type, mlir::DictionaryAttr attributes,
                                                 llvm::StringRef fallbackName);

// An entry of launches with arena offsets.
mlir::FailureOr<plan::Entry> buildEntry(mlir::func::FuncOp function, ProgramParts &parts);

} // namespace dlc
