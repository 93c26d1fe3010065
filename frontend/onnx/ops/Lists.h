// Sequences whose length the run decides: lists (frontend/onnx/Sequences.h), of elements of one size or not.
#pragma once

#include "frontend/onnx/NodeContext.h"

namespace dlc::frontend {

// Whether what a node makes in so many pieces must be a list: the number may be another one in another run.
bool wantsList(NodeContext &c, int64_t count);

// Any sequence as a list: its elements stacked along a new dim 0 where they have one type, else ragged. `element` is
// the type that they have at least in common (null: what they are), and that of an empty sequence's, which is an error
// where it is null. Elements of several ranks or element types are an error of `c`.
mlir::Value asList(NodeContext &c, mlir::Value sequence, mlir::RankedTensorType element = {});
// The elements of a list that is not ragged.
mlir::Value stackedOf(mlir::Value list);
int64_t lengthOf(NodeContext &c, mlir::Value list);

// The element at a place, from the end where it is negative; the run fails where there is none.
mlir::Value elementAt(NodeContext &c, mlir::Value list, mlir::Value place);
// With one element more in front of that place, or behind the last one (null). One of another size makes it ragged.
mlir::Value inserted(NodeContext &c, mlir::Value list, mlir::Value element, mlir::Value place);
// Without the element at that place, or the last one (null). `mayBeEmpty`: it may have none, where nothing is taken
// out; it is read how many are left.
mlir::Value erased(NodeContext &c, mlir::Value list, mlir::Value place, bool mayBeEmpty);
// Put together along an axis of the elements, or a new one.
mlir::Value concatenated(NodeContext &c, mlir::Value list, int64_t axis, bool isNew);
// The tensor in pieces of `length` along an axis, the last one of what is left: a list. Pieces of one place each lose
// that dim unless it is kept.
mlir::Value piecesOf(NodeContext &c, mlir::Value x, int64_t axis, int64_t length, bool keepDims);
// ... of a length that the run decides, and of as many lengths as it gives.
mlir::Value piecesAtRunTime(NodeContext &c, mlir::Value x, int64_t axis, mlir::Value length);
mlir::Value piecesOfLengths(NodeContext &c, mlir::Value x, int64_t axis, mlir::Value lengths);
// SequenceMap over lists.
void mapLists(NodeContext &c, const onnx::GraphProto &body);

} // namespace dlc::frontend
