// Scalar lowering: reduction ops.
#include "ir/Dlc.h"

using namespace mlir;
using namespace dlc;

FailureOr<Value> ArgReduceOp::emitScalar(ScalarEmitter &emitter, unsigned result, ValueRange indices) {
  return emitOpError("stub");
}

FailureOr<Value> CumulativeOp::emitScalar(ScalarEmitter &emitter, unsigned result, ValueRange indices) {
  return emitOpError("stub");
}

FailureOr<Value> PoolIndicesOp::emitScalar(ScalarEmitter &emitter, unsigned result, ValueRange indices) {
  return emitOpError("stub");
}

FailureOr<Value> PoolOp::emitScalar(ScalarEmitter &emitter, unsigned result, ValueRange indices) {
  return emitOpError("stub");
}

FailureOr<Value> ReduceOp::emitScalar(ScalarEmitter &emitter, unsigned result, ValueRange indices) {
  return emitOpError("stub");
}

FailureOr<Value> TopKOp::emitScalar(ScalarEmitter &emitter, unsigned result, ValueRange indices) {
  return emitOpError("stub");
}
