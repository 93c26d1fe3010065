// What one import shares between its parts.
#pragma once

#include "frontend/Import.h"
#include "frontend/onnx/Reader.h"
#include "mlir/IR/Builders.h"

namespace dlc::frontend {

// Values that shape rules need may take this many bytes on the way.
constexpr int64_t kEvaluateBytes = int64_t(4) << 20;

struct ImportState {
  ImportState(mlir::MLIRContext *context, const ModelFile &model, const ImportOptions &options)
      : context(context), model(model), options(options), builder(context) {}

  mlir::MLIRContext *context;
  const ModelFile &model;
  const ImportOptions &options;
  mlir::OpBuilder builder; // appends to main's block
  mlir::func::FuncOp function;
  llvm::SmallVector<std::string> specializedInputs;
  // An If that could not be imported, as its branches give values of different ranks.
  const onnx::NodeProto *unequalBranches = nullptr;
  // In a step of training: running statistics by their weight's name, with their next values.
  llvm::SmallVector<std::pair<std::string, mlir::Value>> statistics;

  // What stands for `value` now: values that were evaluated are replaced by constants.
  mlir::Value resolve(mlir::Value value) const;

  // The value's elements, if they follow from constants or, where `specialize`, from graph inputs whose values the
  // options give (such inputs become constants and are recorded). Otherwise `why` says what they depend on.
  std::optional<Tensor> evaluate(mlir::Value value, std::string &why, bool specialize = true);

  // Evaluates `op` if its operands are constants, and puts constants in its place.
  bool fold(mlir::Operation *op, int64_t limitBytes);

private:
  void replace(mlir::Value value, mlir::Value constant);
  bool specialize(mlir::BlockArgument argument, std::string &why);

  llvm::DenseMap<mlir::Value, mlir::Value> replaced;
};

} // namespace dlc::frontend
