// Lists whose elements differ in size, of a rank and an element type. Two tensors hold one: `rows`, the elements one
// behind the other, and `sizes`, i64 [elements, dims that vary]. In the rows the dims that vary are in front and
// counted together: elements of tensor<?x3x?xf32> of sizes (2, 5) and (1, 4) are tensor<14x3xf32>. So what is known of
// the other dims stays known, and elements that vary in dim 0 alone are their own concatenation.
#pragma once

#include "frontend/onnx/NodeContext.h"

namespace dlc::frontend {

// So many rows may what is carried or chosen have, unless options say another bound.
constexpr int64_t kMostRows = 1 << 14;

// From elements one by one, and from elements that are stacked; `element` has their sizes but where it is dynamic.
mlir::Value raggedOf(NodeContext &c, mlir::ValueRange elements, mlir::RankedTensorType element);
mlir::Value raggedOfStacked(NodeContext &c, mlir::Value stacked, mlir::RankedTensorType element);
// A tensor in pieces of the `lengths`, i64 [n], along an axis; they must add up to its size.
mlir::Value raggedPieces(NodeContext &c, mlir::Value x, int64_t axis, mlir::Value lengths);
// What is given as such: its sizes must be legal and add up to the rows, or the run fails.
mlir::Value raggedInput(NodeContext &c, mlir::Value rows, mlir::Value sizes, mlir::RankedTensorType element);

// As a list of this more general type of elements.
mlir::Value raggedAs(NodeContext &c, mlir::Value list, mlir::RankedTensorType element);
// The element at a place that is there (i64 of rank 0); its sizes are read.
mlir::Value raggedElement(NodeContext &c, mlir::Value list, mlir::Value at);
// With an element more in front of a place, or behind the last one (null); of its type, so far as that is known.
mlir::Value raggedInserted(NodeContext &c, mlir::Value list, mlir::Value element, mlir::Value at);
// Without the element at a place; `left` are left.
mlir::Value raggedErased(NodeContext &c, mlir::Value list, mlir::Value at, int64_t left);
// Put together along an axis of the elements, or a new one: all other sizes must be equal, or the run fails.
mlir::Value raggedConcatenated(NodeContext &c, mlir::Value list, int64_t axis, bool isNew);

} // namespace dlc::frontend
