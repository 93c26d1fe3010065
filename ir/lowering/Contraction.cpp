// Scalar lowering: contraction ops.
#include "ir/Dlc.h"

using namespace mlir;
using namespace dlc;

FailureOr<Value> BatchNormOp::emitScalar(ScalarEmitter &emitter, unsigned result, ValueRange indices) {
  return emitOpError("stub");
}

FailureOr<Value> ConvOp::emitScalar(ScalarEmitter &emitter, unsigned result, ValueRange indices) {
  return emitOpError("stub");
}

FailureOr<Value> ConvTransposeOp::emitScalar(ScalarEmitter &emitter, unsigned result, ValueRange indices) {
  return emitOpError("stub");
}

FailureOr<Value> MatmulOp::emitScalar(ScalarEmitter &emitter, unsigned result, ValueRange indices) {
  return emitOpError("stub");
}

FailureOr<Value> PackOp::emitScalar(ScalarEmitter &emitter, unsigned result, ValueRange indices) {
  return emitOpError("stub");
}
