// What the rows of layers look at a graph with.
#pragma once

#include "frontend/export/TextWriter.h"

namespace dlc::frontend {

using Text = std::optional<std::string>;

inline mlir::RankedTensorType typeOf(mlir::Value value) { return mlir::cast<mlir::RankedTensorType>(value.getType()); }

// The op that defines a value which nothing else reads.
template <typename Op> Op only(mlir::Value value) { return value.hasOneUse() ? value.getDefiningOp<Op>() : Op(); }

// `op` of a value and the weight `what`: the value, and the layer.
template <typename Op>
std::pair<mlir::Value, std::string> without(TextWriter &w, mlir::Value value, llvm::StringRef what, bool isInner) {
  auto op = isInner ? only<Op>(value) : value.getDefiningOp<Op>();
  std::string layer = op ? w.layerOf(op->getOperand(1), what) : "";
  return layer.empty() ? std::pair(value, std::string()) : std::pair(mlir::Value(op->getOperand(0)), layer);
}

// 'name="dense")'
inline std::string tail(const std::string &layer) { return "name=\"" + layer + "\")"; }

} // namespace dlc::frontend
