// Reference evaluation: shape ops.
#include "ir/Dlc.h"

using namespace mlir;
using namespace dlc;

LogicalResult BroadcastOp::evaluate(ArrayRef<Tensor> operands, MutableArrayRef<Tensor> results) {
  return emitOpError("stub");
}

LogicalResult ConcatOp::evaluate(ArrayRef<Tensor> operands, MutableArrayRef<Tensor> results) {
  return emitOpError("stub");
}

LogicalResult IotaOp::evaluate(ArrayRef<Tensor> operands, MutableArrayRef<Tensor> results) {
  return emitOpError("stub");
}

LogicalResult PadOp::evaluate(ArrayRef<Tensor> operands, MutableArrayRef<Tensor> results) {
  return emitOpError("stub");
}

LogicalResult ReshapeOp::evaluate(ArrayRef<Tensor> operands, MutableArrayRef<Tensor> results) {
  return emitOpError("stub");
}

LogicalResult ShapeOfOp::evaluate(ArrayRef<Tensor> operands, MutableArrayRef<Tensor> results) {
  return emitOpError("stub");
}

LogicalResult SliceOp::evaluate(ArrayRef<Tensor> operands, MutableArrayRef<Tensor> results) {
  return emitOpError("stub");
}

LogicalResult TransposeOp::evaluate(ArrayRef<Tensor> operands, MutableArrayRef<Tensor> results) {
  return emitOpError("stub");
}
