// Reference evaluation: elementwise ops.
#include "ir/Dlc.h"

using namespace mlir;
using namespace dlc;

Scalar AbsOp::evaluateElement(ArrayRef<Scalar> elements) {
  llvm_unreachable("stub");
}

Scalar AcosOp::evaluateElement(ArrayRef<Scalar> elements) {
  llvm_unreachable("stub");
}

Scalar AcoshOp::evaluateElement(ArrayRef<Scalar> elements) {
  llvm_unreachable("stub");
}

Scalar AddOp::evaluateElement(ArrayRef<Scalar> elements) {
  llvm_unreachable("stub");
}

Scalar AndOp::evaluateElement(ArrayRef<Scalar> elements) {
  llvm_unreachable("stub");
}

Scalar AsinOp::evaluateElement(ArrayRef<Scalar> elements) {
  llvm_unreachable("stub");
}

Scalar AsinhOp::evaluateElement(ArrayRef<Scalar> elements) {
  llvm_unreachable("stub");
}

Scalar AtanOp::evaluateElement(ArrayRef<Scalar> elements) {
  llvm_unreachable("stub");
}

Scalar AtanhOp::evaluateElement(ArrayRef<Scalar> elements) {
  llvm_unreachable("stub");
}

Scalar BitcastOp::evaluateElement(ArrayRef<Scalar> elements) {
  llvm_unreachable("stub");
}

Scalar CastOp::evaluateElement(ArrayRef<Scalar> elements) {
  llvm_unreachable("stub");
}

Scalar CeilOp::evaluateElement(ArrayRef<Scalar> elements) {
  llvm_unreachable("stub");
}

Scalar CompareOp::evaluateElement(ArrayRef<Scalar> elements) {
  llvm_unreachable("stub");
}

Scalar CosOp::evaluateElement(ArrayRef<Scalar> elements) {
  llvm_unreachable("stub");
}

Scalar CoshOp::evaluateElement(ArrayRef<Scalar> elements) {
  llvm_unreachable("stub");
}

Scalar DivOp::evaluateElement(ArrayRef<Scalar> elements) {
  llvm_unreachable("stub");
}

Scalar ErfOp::evaluateElement(ArrayRef<Scalar> elements) {
  llvm_unreachable("stub");
}

Scalar ExpOp::evaluateElement(ArrayRef<Scalar> elements) {
  llvm_unreachable("stub");
}

Scalar FloorOp::evaluateElement(ArrayRef<Scalar> elements) {
  llvm_unreachable("stub");
}

Scalar IsInfOp::evaluateElement(ArrayRef<Scalar> elements) {
  llvm_unreachable("stub");
}

Scalar IsNanOp::evaluateElement(ArrayRef<Scalar> elements) {
  llvm_unreachable("stub");
}

Scalar LogOp::evaluateElement(ArrayRef<Scalar> elements) {
  llvm_unreachable("stub");
}

Scalar MaxOp::evaluateElement(ArrayRef<Scalar> elements) {
  llvm_unreachable("stub");
}

Scalar MinOp::evaluateElement(ArrayRef<Scalar> elements) {
  llvm_unreachable("stub");
}

Scalar ModOp::evaluateElement(ArrayRef<Scalar> elements) {
  llvm_unreachable("stub");
}

Scalar MulOp::evaluateElement(ArrayRef<Scalar> elements) {
  llvm_unreachable("stub");
}

Scalar NegOp::evaluateElement(ArrayRef<Scalar> elements) {
  llvm_unreachable("stub");
}

Scalar NotOp::evaluateElement(ArrayRef<Scalar> elements) {
  llvm_unreachable("stub");
}

Scalar OrOp::evaluateElement(ArrayRef<Scalar> elements) {
  llvm_unreachable("stub");
}

Scalar PowOp::evaluateElement(ArrayRef<Scalar> elements) {
  llvm_unreachable("stub");
}

Scalar ReluOp::evaluateElement(ArrayRef<Scalar> elements) {
  llvm_unreachable("stub");
}

Scalar RoundOp::evaluateElement(ArrayRef<Scalar> elements) {
  llvm_unreachable("stub");
}

Scalar RsqrtOp::evaluateElement(ArrayRef<Scalar> elements) {
  llvm_unreachable("stub");
}

Scalar SelectOp::evaluateElement(ArrayRef<Scalar> elements) {
  llvm_unreachable("stub");
}

Scalar ShiftLeftOp::evaluateElement(ArrayRef<Scalar> elements) {
  llvm_unreachable("stub");
}

Scalar ShiftRightOp::evaluateElement(ArrayRef<Scalar> elements) {
  llvm_unreachable("stub");
}

Scalar SigmoidOp::evaluateElement(ArrayRef<Scalar> elements) {
  llvm_unreachable("stub");
}

Scalar SignOp::evaluateElement(ArrayRef<Scalar> elements) {
  llvm_unreachable("stub");
}

Scalar SinOp::evaluateElement(ArrayRef<Scalar> elements) {
  llvm_unreachable("stub");
}

Scalar SinhOp::evaluateElement(ArrayRef<Scalar> elements) {
  llvm_unreachable("stub");
}

Scalar SqrtOp::evaluateElement(ArrayRef<Scalar> elements) {
  llvm_unreachable("stub");
}

Scalar SubOp::evaluateElement(ArrayRef<Scalar> elements) {
  llvm_unreachable("stub");
}

Scalar TanOp::evaluateElement(ArrayRef<Scalar> elements) {
  llvm_unreachable("stub");
}

Scalar TanhOp::evaluateElement(ArrayRef<Scalar> elements) {
  llvm_unreachable("stub");
}

Scalar XorOp::evaluateElement(ArrayRef<Scalar> elements) {
  llvm_unreachable("stub");
}

LogicalResult dlc::evaluateElementwise(Operation *op, ArrayRef<Tensor> operands, MutableArrayRef<Tensor> results) {
  return op->emitOpError("stub");
}
