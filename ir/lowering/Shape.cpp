// Scalar lowering: shape ops.
#include "ir/Dlc.h"

using namespace mlir;
using namespace dlc;

FailureOr<Value> BroadcastOp::emitScalar(ScalarEmitter &emitter, unsigned result, ValueRange indices) {
  return emitOpError("stub");
}

FailureOr<Value> ConcatOp::emitScalar(ScalarEmitter &emitter, unsigned result, ValueRange indices) {
  return emitOpError("stub");
}

FailureOr<Value> IotaOp::emitScalar(ScalarEmitter &emitter, unsigned result, ValueRange indices) {
  return emitOpError("stub");
}

FailureOr<Value> PadOp::emitScalar(ScalarEmitter &emitter, unsigned result, ValueRange indices) {
  return emitOpError("stub");
}

FailureOr<Value> ReshapeOp::emitScalar(ScalarEmitter &emitter, unsigned result, ValueRange indices) {
  return emitOpError("stub");
}

FailureOr<Value> ShapeOfOp::emitScalar(ScalarEmitter &emitter, unsigned result, ValueRange indices) {
  return emitOpError("stub");
}

FailureOr<Value> SliceOp::emitScalar(ScalarEmitter &emitter, unsigned result, ValueRange indices) {
  return emitOpError("stub");
}

FailureOr<Value> TransposeOp::emitScalar(ScalarEmitter &emitter, unsigned result, ValueRange indices) {
  return emitOpError("stub");
}
