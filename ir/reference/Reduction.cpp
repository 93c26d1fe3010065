// Reference evaluation: reduction ops.
#include "ir/Dlc.h"

using namespace mlir;
using namespace dlc;

LogicalResult ArgReduceOp::evaluate(ArrayRef<Tensor> operands, MutableArrayRef<Tensor> results) {
  return emitOpError("stub");
}

LogicalResult CumulativeOp::evaluate(ArrayRef<Tensor> operands, MutableArrayRef<Tensor> results) {
  return emitOpError("stub");
}

LogicalResult PoolIndicesOp::evaluate(ArrayRef<Tensor> operands, MutableArrayRef<Tensor> results) {
  return emitOpError("stub");
}

LogicalResult PoolOp::evaluate(ArrayRef<Tensor> operands, MutableArrayRef<Tensor> results) {
  return emitOpError("stub");
}

LogicalResult ReduceOp::evaluate(ArrayRef<Tensor> operands, MutableArrayRef<Tensor> results) {
  return emitOpError("stub");
}

LogicalResult TopKOp::evaluate(ArrayRef<Tensor> operands, MutableArrayRef<Tensor> results) {
  return emitOpError("stub");
}
