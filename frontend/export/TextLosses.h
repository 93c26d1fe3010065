// Losses and metrics of the language in a graph.
#pragma once

#include "frontend/export/TextWriter.h"

namespace dlc::frontend {

// A call of a loss or metric.
struct LossCall {
  std::string callee, options; // ", label_smoothing=0.1"
  mlir::Value prediction, label;

  // As a choice that waits for both: "huber(delta=2)".
  std::string plain() const { return callee + (options.empty() ? "" : "(" + options.substr(2) + ")"); }
};

class TextLosses {
public:
  // What a loss may be of: what the model gives and takes, and targets.
  TextLosses(TextFile &file, mlir::func::FuncOp train, std::vector<mlir::Value> predictions,
             std::vector<mlir::Value> labels)
      : file(file), train(train), predictions(std::move(predictions)), labels(std::move(labels)) {}

  // The call that gives the loss of each sample, and how much each counts (null: all the same). Of `callee`, or where
  // it is "" of any loss.
  std::optional<LossCall> find(mlir::Value values, mlir::Value weights, llvm::StringRef callee = "") {
    return search(values, weights, callee, {predictions, labels});
  }
  // ... of what is computed on the way as well. Nothing for `weights`: samples may count as they like.
  std::optional<LossCall> findInside(mlir::Value values, std::optional<mlir::Value> weights);
  // The loss of each sample that a mean over those that count is of, with its weights; the value itself, where it is no
  // such mean.
  std::pair<mlir::Value, mlir::Value> samplesOf(mlir::Value mean);

private:
  struct Operands {
    std::vector<mlir::Value> predictions, labels;
  };
  std::optional<LossCall> search(mlir::Value values, std::optional<mlir::Value> weights, llvm::StringRef callee,
                                 const Operands &operands);
  bool isGiven(mlir::Value value) const;
  // What a loss is computed by.
  llvm::SmallVector<mlir::Operation *> opsOf(mlir::Value values) const;
  llvm::SmallVector<std::string> optionsOf(llvm::StringRef callee, mlir::Value values, int64_t classes) const;

  TextFile &file;
  mlir::func::FuncOp train;
  std::vector<mlir::Value> predictions, labels;
};

} // namespace dlc::frontend
