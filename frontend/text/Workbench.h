// What the language builds for an expression, apart from any file: for whoever looks for it in a graph.
#pragma once

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/BuiltinTypes.h"
#include <memory>
#include <optional>

namespace dlc::text {

class Workbench {
public:
  explicit Workbench(mlir::MLIRContext *context);
  ~Workbench();

  // Values stand until the next call that builds.
  struct Built {
    mlir::Value value, weights; // weights: of losses whose samples count differently; else null
  };
  using Tensors = llvm::ArrayRef<std::pair<llvm::StringRef, mlir::Type>>;
  // An expression with these tensors by their names, in training form. Nothing where it gives no tensor.
  std::optional<Built> build(llvm::StringRef expression, Tensors tensors);
  // What becomes of a loss: of "values" and "weights" (null: none), by "count".
  std::optional<Built> meanLoss(mlir::Type values, mlir::Type weights);
  // What a weight begins with, by "seed". Fans of 0 are those of its shape.
  std::optional<Built> firstValue(llvm::StringRef initializer, mlir::RankedTensorType type, int64_t fanIn,
                                  int64_t fanOut);

  // What a value that nothing defines is: a tensor by its name, or a state by "@" and its name.
  std::string nameOf(mlir::Value argument) const;

private:
  struct Bench;
  std::unique_ptr<Bench> bench;
};

} // namespace dlc::text
