// Scalar lowering: indexing ops.
#include "ir/Dlc.h"

using namespace mlir;
using namespace dlc;

FailureOr<Value> GatherElementsOp::emitScalar(ScalarEmitter &emitter, unsigned result, ValueRange indices) {
  return emitOpError("stub");
}

FailureOr<Value> GatherNdOp::emitScalar(ScalarEmitter &emitter, unsigned result, ValueRange indices) {
  return emitOpError("stub");
}

FailureOr<Value> GatherOp::emitScalar(ScalarEmitter &emitter, unsigned result, ValueRange indices) {
  return emitOpError("stub");
}

FailureOr<Value> ResizeOp::emitScalar(ScalarEmitter &emitter, unsigned result, ValueRange indices) {
  return emitOpError("stub");
}

FailureOr<Value> ScatterElementsOp::emitScalar(ScalarEmitter &emitter, unsigned result, ValueRange indices) {
  return emitOpError("stub");
}

FailureOr<Value> ScatterNdOp::emitScalar(ScalarEmitter &emitter, unsigned result, ValueRange indices) {
  return emitOpError("stub");
}
