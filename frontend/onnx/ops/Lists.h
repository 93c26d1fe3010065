// Sequences whose length the run decides: lists (frontend/onnx/Sequences.h) of elements of one type.
#pragma once

#include "frontend/onnx/NodeContext.h"

namespace dlc::frontend {

// Whether what a node makes in so many pieces must be a list: the number may be another one in another run.
bool wantsList(NodeContext &c, int64_t count);

// The elements of any sequence, stacked along a new dim 0. Elements of several types are an error of `c`; `element` is
// the type of those of an empty sequence (null: that is an error, too).
mlir::Value stackedOf(NodeContext &c, mlir::Value sequence, mlir::RankedTensorType element = {});
// Elements that are stacked, as a list; `most`: see setMost.
mlir::Value listOf(NodeContext &c, mlir::Value stacked, std::optional<int64_t> most = std::nullopt);

// The element at a place, from the end where it is negative; the run fails where there is none.
mlir::Value elementAt(NodeContext &c, mlir::Value stacked, mlir::Value place);
// With one element more in front of that place, or behind the last one (null).
mlir::Value inserted(NodeContext &c, mlir::Value stacked, mlir::Value element, mlir::Value place);
// Without the element at that place, or the last one (null). Of a list it is read how many are left.
mlir::Value erased(NodeContext &c, mlir::Value stacked, mlir::Value place, bool isList);
// Put together along an axis of the elements, or a new one.
mlir::Value concatenated(NodeContext &c, mlir::Value stacked, int64_t axis, bool isNew);
// The tensor in pieces of `length` along an axis, stacked: of one place each, without that dim unless it is kept.
mlir::Value piecesOf(NodeContext &c, mlir::Value x, int64_t axis, int64_t length, bool keepDims);
// ... of a length that the run decides.
mlir::Value piecesAtRunTime(NodeContext &c, mlir::Value x, int64_t axis, mlir::Value length);
// SequenceMap over lists.
void mapLists(NodeContext &c, const onnx::GraphProto &body);

} // namespace dlc::frontend
