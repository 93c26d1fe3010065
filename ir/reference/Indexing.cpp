// Reference evaluation: indexing ops.
#include "ir/Dlc.h"

using namespace mlir;
using namespace dlc;

LogicalResult GatherElementsOp::evaluate(ArrayRef<Tensor> operands, MutableArrayRef<Tensor> results) {
  return emitOpError("stub");
}

LogicalResult GatherNdOp::evaluate(ArrayRef<Tensor> operands, MutableArrayRef<Tensor> results) {
  return emitOpError("stub");
}

LogicalResult GatherOp::evaluate(ArrayRef<Tensor> operands, MutableArrayRef<Tensor> results) {
  return emitOpError("stub");
}

LogicalResult ResizeOp::evaluate(ArrayRef<Tensor> operands, MutableArrayRef<Tensor> results) {
  return emitOpError("stub");
}

LogicalResult ScatterElementsOp::evaluate(ArrayRef<Tensor> operands, MutableArrayRef<Tensor> results) {
  return emitOpError("stub");
}

LogicalResult ScatterNdOp::evaluate(ArrayRef<Tensor> operands, MutableArrayRef<Tensor> results) {
  return emitOpError("stub");
}
