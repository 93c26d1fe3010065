// Scalar lowering: elementwise ops.
#include "ir/Dlc.h"

using namespace mlir;
using namespace dlc;

FailureOr<Value> AbsOp::emitElement(ScalarEmitter &emitter, ValueRange elements) {
  return emitOpError("stub");
}

FailureOr<Value> AcosOp::emitElement(ScalarEmitter &emitter, ValueRange elements) {
  return emitOpError("stub");
}

FailureOr<Value> AcoshOp::emitElement(ScalarEmitter &emitter, ValueRange elements) {
  return emitOpError("stub");
}

FailureOr<Value> AddOp::emitElement(ScalarEmitter &emitter, ValueRange elements) {
  return emitOpError("stub");
}

FailureOr<Value> AndOp::emitElement(ScalarEmitter &emitter, ValueRange elements) {
  return emitOpError("stub");
}

FailureOr<Value> AsinOp::emitElement(ScalarEmitter &emitter, ValueRange elements) {
  return emitOpError("stub");
}

FailureOr<Value> AsinhOp::emitElement(ScalarEmitter &emitter, ValueRange elements) {
  return emitOpError("stub");
}

FailureOr<Value> AtanOp::emitElement(ScalarEmitter &emitter, ValueRange elements) {
  return emitOpError("stub");
}

FailureOr<Value> AtanhOp::emitElement(ScalarEmitter &emitter, ValueRange elements) {
  return emitOpError("stub");
}

FailureOr<Value> BitcastOp::emitElement(ScalarEmitter &emitter, ValueRange elements) {
  return emitOpError("stub");
}

FailureOr<Value> CastOp::emitElement(ScalarEmitter &emitter, ValueRange elements) {
  return emitOpError("stub");
}

FailureOr<Value> CeilOp::emitElement(ScalarEmitter &emitter, ValueRange elements) {
  return emitOpError("stub");
}

FailureOr<Value> CompareOp::emitElement(ScalarEmitter &emitter, ValueRange elements) {
  return emitOpError("stub");
}

FailureOr<Value> CosOp::emitElement(ScalarEmitter &emitter, ValueRange elements) {
  return emitOpError("stub");
}

FailureOr<Value> CoshOp::emitElement(ScalarEmitter &emitter, ValueRange elements) {
  return emitOpError("stub");
}

FailureOr<Value> DivOp::emitElement(ScalarEmitter &emitter, ValueRange elements) {
  return emitOpError("stub");
}

FailureOr<Value> ErfOp::emitElement(ScalarEmitter &emitter, ValueRange elements) {
  return emitOpError("stub");
}

FailureOr<Value> ExpOp::emitElement(ScalarEmitter &emitter, ValueRange elements) {
  return emitOpError("stub");
}

FailureOr<Value> FloorOp::emitElement(ScalarEmitter &emitter, ValueRange elements) {
  return emitOpError("stub");
}

FailureOr<Value> IsInfOp::emitElement(ScalarEmitter &emitter, ValueRange elements) {
  return emitOpError("stub");
}

FailureOr<Value> IsNanOp::emitElement(ScalarEmitter &emitter, ValueRange elements) {
  return emitOpError("stub");
}

FailureOr<Value> LogOp::emitElement(ScalarEmitter &emitter, ValueRange elements) {
  return emitOpError("stub");
}

FailureOr<Value> MaxOp::emitElement(ScalarEmitter &emitter, ValueRange elements) {
  return emitOpError("stub");
}

FailureOr<Value> MinOp::emitElement(ScalarEmitter &emitter, ValueRange elements) {
  return emitOpError("stub");
}

FailureOr<Value> ModOp::emitElement(ScalarEmitter &emitter, ValueRange elements) {
  return emitOpError("stub");
}

FailureOr<Value> MulOp::emitElement(ScalarEmitter &emitter, ValueRange elements) {
  return emitOpError("stub");
}

FailureOr<Value> NegOp::emitElement(ScalarEmitter &emitter, ValueRange elements) {
  return emitOpError("stub");
}

FailureOr<Value> NotOp::emitElement(ScalarEmitter &emitter, ValueRange elements) {
  return emitOpError("stub");
}

FailureOr<Value> OrOp::emitElement(ScalarEmitter &emitter, ValueRange elements) {
  return emitOpError("stub");
}

FailureOr<Value> PowOp::emitElement(ScalarEmitter &emitter, ValueRange elements) {
  return emitOpError("stub");
}

FailureOr<Value> ReluOp::emitElement(ScalarEmitter &emitter, ValueRange elements) {
  return emitOpError("stub");
}

FailureOr<Value> RoundOp::emitElement(ScalarEmitter &emitter, ValueRange elements) {
  return emitOpError("stub");
}

FailureOr<Value> RsqrtOp::emitElement(ScalarEmitter &emitter, ValueRange elements) {
  return emitOpError("stub");
}

FailureOr<Value> SelectOp::emitElement(ScalarEmitter &emitter, ValueRange elements) {
  return emitOpError("stub");
}

FailureOr<Value> ShiftLeftOp::emitElement(ScalarEmitter &emitter, ValueRange elements) {
  return emitOpError("stub");
}

FailureOr<Value> ShiftRightOp::emitElement(ScalarEmitter &emitter, ValueRange elements) {
  return emitOpError("stub");
}

FailureOr<Value> SigmoidOp::emitElement(ScalarEmitter &emitter, ValueRange elements) {
  return emitOpError("stub");
}

FailureOr<Value> SignOp::emitElement(ScalarEmitter &emitter, ValueRange elements) {
  return emitOpError("stub");
}

FailureOr<Value> SinOp::emitElement(ScalarEmitter &emitter, ValueRange elements) {
  return emitOpError("stub");
}

FailureOr<Value> SinhOp::emitElement(ScalarEmitter &emitter, ValueRange elements) {
  return emitOpError("stub");
}

FailureOr<Value> SqrtOp::emitElement(ScalarEmitter &emitter, ValueRange elements) {
  return emitOpError("stub");
}

FailureOr<Value> SubOp::emitElement(ScalarEmitter &emitter, ValueRange elements) {
  return emitOpError("stub");
}

FailureOr<Value> TanOp::emitElement(ScalarEmitter &emitter, ValueRange elements) {
  return emitOpError("stub");
}

FailureOr<Value> TanhOp::emitElement(ScalarEmitter &emitter, ValueRange elements) {
  return emitOpError("stub");
}

FailureOr<Value> XorOp::emitElement(ScalarEmitter &emitter, ValueRange elements) {
  return emitOpError("stub");
}
