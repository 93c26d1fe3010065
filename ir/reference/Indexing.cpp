// Reference evaluation: gathers and scatters.
#include "ir/Dlc.h"
#include "ir/data/ElementAccess.h"
#include "ir/reference/Combine.h"
#include "ir/reference/Walk.h"

using namespace mlir;
using namespace dlc;

// I1: index number `number` as a place in a dim of `size` elements; counts from the end where negative.
static FailureOr<int64_t> placeOf(Operation *op, const Tensor &indices, int64_t number, int64_t size) {
  int64_t index = indices.get(number).integer, place = index < 0 ? index + size : index;
  if (place >= 0 && place < size)
    return place;
  op->emitOpError("I1: index is ") << index << ", expected from " << -size << " to " << size - 1;
  return failure();
}

LogicalResult GatherOp::evaluate(ArrayRef<Tensor> operands, MutableArrayRef<Tensor> results) {
  const Tensor &operand = operands[0], &indices = operands[1];
  int64_t axis = getAxis(), size = operand.shape()[axis];
  int64_t outer = ShapedType::getNumElements(operand.shape().take_front(axis));
  int64_t slice =
      ShapedType::getNumElements(operand.shape().drop_front(axis + 1)) * elementStorageBytes(operand.elementType());
  char *out = results[0].mutableBytes().data();
  SmallVector<int64_t> places;
  if (results[0].size() == 0)
    return success();
  for (int64_t i = 0; i < indices.size(); ++i) {
    FailureOr<int64_t> place = placeOf(*this, indices, i, size);
    if (failed(place))
      return failure();
    places.push_back(*place);
  }
  for (int64_t o = 0; o < outer; ++o)
    for (int64_t place : places) {
      std::memcpy(out, operand.bytes().data() + (o * size + place) * slice, slice);
      out += slice;
    }
  return success();
}

LogicalResult GatherElementsOp::evaluate(ArrayRef<Tensor> operands, MutableArrayRef<Tensor> results) {
  const Tensor &operand = operands[0], &indices = operands[1];
  int64_t axis = getAxis(), number = 0, bytes = elementStorageBytes(operand.elementType());
  SmallVector<int64_t> strides = rowMajorStrides(operand.shape());
  char *out = results[0].mutableBytes().data();
  for (Counter at(indices.shape()); !at.done(); at.next(), ++number) {
    FailureOr<int64_t> place = placeOf(*this, indices, number, operand.shape()[axis]);
    if (failed(place))
      return failure();
    int64_t from = dot(at.index(), strides) + (*place - at[axis]) * strides[axis];
    std::memcpy(out + number * bytes, operand.bytes().data() + from * bytes, bytes);
  }
  return success();
}

// The element offset that the n-d index number `number` names in dims `first`, `first` + 1, ... of a shape.
static FailureOr<int64_t> sliceOffset(Operation *op, const Tensor &indices, int64_t number, ArrayRef<int64_t> shape,
                                      int64_t first) {
  int64_t depth = indices.shape().back(), offset = 0;
  SmallVector<int64_t> strides = rowMajorStrides(shape);
  for (int64_t k = 0; k < depth; ++k) {
    FailureOr<int64_t> place = placeOf(op, indices, number * depth + k, shape[first + k]);
    if (failed(place))
      return failure();
    offset += *place * strides[first + k];
  }
  return offset;
}

LogicalResult GatherNdOp::evaluate(ArrayRef<Tensor> operands, MutableArrayRef<Tensor> results) {
  const Tensor &operand = operands[0], &indices = operands[1];
  int64_t batchDims = getBatchDims(), depth = indices.shape().back();
  int64_t bytes = elementStorageBytes(operand.elementType());
  int64_t slice = ShapedType::getNumElements(operand.shape().drop_front(batchDims + depth));
  int64_t batchSize = ShapedType::getNumElements(operand.shape().drop_front(batchDims));
  int64_t count = ShapedType::getNumElements(indices.shape().drop_back()),
          batches = ShapedType::getNumElements(indices.shape().take_front(batchDims));
  char *out = results[0].mutableBytes().data();
  if (results[0].size() == 0)
    return success();
  for (int64_t number = 0; number < count; ++number) {
    FailureOr<int64_t> offset = sliceOffset(*this, indices, number, operand.shape(), batchDims);
    if (failed(offset))
      return failure();
    int64_t batch = number / (count / batches);
    std::memcpy(out + number * slice * bytes, operand.bytes().data() + (batch * batchSize + *offset) * bytes,
                slice * bytes);
  }
  return success();
}

// Combines `count` updates into elements that follow each other.
static void combineInto(ScatterKind kind, Type type, char *into, const char *updates, int64_t count) {
  ElementAccess access = accessOf(type);
  if (kind == ScatterKind::none) {
    std::memcpy(into, updates, count * access.bytes);
    return;
  }
  ReduceKind how = kind == ScatterKind::add   ? ReduceKind::sum
                   : kind == ScatterKind::mul ? ReduceKind::prod
                   : kind == ScatterKind::max ? ReduceKind::max
                                              : ReduceKind::min;
  for (int64_t i = 0; i < count; ++i, into += access.bytes, updates += access.bytes) {
    if (isa<FloatType>(type))
      access.writeReal(into, combineReals(how, access.readReal(into), access.readReal(updates)));
    else
      access.writeInteger(
          into, combineIntegers(how, access.readInteger(into), access.readInteger(updates), isUnsigned(type)));
  }
}

LogicalResult ScatterElementsOp::evaluate(ArrayRef<Tensor> operands, MutableArrayRef<Tensor> results) {
  const Tensor &operand = operands[0], &indices = operands[1], &updates = operands[2];
  int64_t axis = getAxis(), number = 0, bytes = elementStorageBytes(operand.elementType());
  SmallVector<int64_t> strides = rowMajorStrides(operand.shape());
  results[0] = operand;
  char *out = results[0].mutableBytes().data();
  for (Counter at(indices.shape()); !at.done(); at.next(), ++number) {
    FailureOr<int64_t> place = placeOf(*this, indices, number, operand.shape()[axis]);
    if (failed(place))
      return failure();
    int64_t to = dot(at.index(), strides) + (*place - at[axis]) * strides[axis];
    combineInto(getKind(), operand.elementType(), out + to * bytes, updates.bytes().data() + number * bytes, 1);
  }
  return success();
}

LogicalResult ScatterNdOp::evaluate(ArrayRef<Tensor> operands, MutableArrayRef<Tensor> results) {
  const Tensor &operand = operands[0], &indices = operands[1], &updates = operands[2];
  int64_t bytes = elementStorageBytes(operand.elementType());
  int64_t slice = ShapedType::getNumElements(operand.shape().drop_front(indices.shape().back()));
  results[0] = operand;
  char *out = results[0].mutableBytes().data();
  if (updates.size() == 0)
    return success();
  for (int64_t number = 0; number < ShapedType::getNumElements(indices.shape().drop_back()); ++number) {
    FailureOr<int64_t> offset = sliceOffset(*this, indices, number, operand.shape(), 0);
    if (failed(offset))
      return failure();
    combineInto(getKind(), operand.elementType(), out + *offset * bytes,
                updates.bytes().data() + number * slice * bytes, slice);
  }
  return success();
}
