// What lies along dim 0 of a tensor: elements that are stacked, rows of elements.
#pragma once

#include "frontend/onnx/NodeContext.h"

namespace dlc::frontend {

// Dim `from` moved to where `to` is.
mlir::Value movedDim(NodeContext &c, mlir::Value value, int64_t from, int64_t to);
// With `added` in front of place `at` (i64 of rank 0), or behind (null).
mlir::Value movedIn(NodeContext &c, mlir::Value whole, mlir::Value added, mlir::Value at);
// Without `count` places from `at` on; `left` are left.
mlir::Value takenOut(NodeContext &c, mlir::Value whole, mlir::Value at, mlir::Value count, int64_t left);
// Elements that are stacked, put together along an axis of theirs, or a new one.
mlir::Value joinedRows(NodeContext &c, mlir::Value stacked, int64_t axis, bool isNew);

} // namespace dlc::frontend
