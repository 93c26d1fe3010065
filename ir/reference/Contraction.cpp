// Reference evaluation: contraction ops.
#include "ir/Dlc.h"

using namespace mlir;
using namespace dlc;

LogicalResult BatchNormOp::evaluate(ArrayRef<Tensor> operands, MutableArrayRef<Tensor> results) {
  return emitOpError("stub");
}

LogicalResult ConvOp::evaluate(ArrayRef<Tensor> operands, MutableArrayRef<Tensor> results) {
  return emitOpError("stub");
}

LogicalResult ConvTransposeOp::evaluate(ArrayRef<Tensor> operands, MutableArrayRef<Tensor> results) {
  return emitOpError("stub");
}

LogicalResult MatmulOp::evaluate(ArrayRef<Tensor> operands, MutableArrayRef<Tensor> results) {
  return emitOpError("stub");
}
