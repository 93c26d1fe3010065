// Shape rules, verifiers and folders: reduction ops.
#include "ir/Dlc.h"

using namespace mlir;
using namespace dlc;

LogicalResult ArgReduceOp::inferReturnTypes(MLIRContext *context, std::optional<Location> location, Adaptor adaptor,
    SmallVectorImpl<Type> &types) {
  return emitOptionalError(location, "stub");
}

LogicalResult ArgReduceOp::verify() {
  return success();
}

LogicalResult CumulativeOp::inferReturnTypes(MLIRContext *context, std::optional<Location> location, Adaptor adaptor,
    SmallVectorImpl<Type> &types) {
  return emitOptionalError(location, "stub");
}

LogicalResult CumulativeOp::verify() {
  return success();
}

LogicalResult PoolIndicesOp::inferReturnTypes(MLIRContext *context, std::optional<Location> location, Adaptor adaptor,
    SmallVectorImpl<Type> &types) {
  return emitOptionalError(location, "stub");
}

LogicalResult PoolIndicesOp::verify() {
  return success();
}

LogicalResult PoolOp::inferReturnTypes(MLIRContext *context, std::optional<Location> location, Adaptor adaptor,
    SmallVectorImpl<Type> &types) {
  return emitOptionalError(location, "stub");
}

LogicalResult PoolOp::verify() {
  return success();
}

LogicalResult ReduceOp::inferReturnTypes(MLIRContext *context, std::optional<Location> location, Adaptor adaptor,
    SmallVectorImpl<Type> &types) {
  return emitOptionalError(location, "stub");
}

LogicalResult ReduceOp::verify() {
  return success();
}

LogicalResult TopKOp::inferReturnTypes(MLIRContext *context, std::optional<Location> location, Adaptor adaptor,
    SmallVectorImpl<Type> &types) {
  return emitOptionalError(location, "stub");
}

LogicalResult TopKOp::verify() {
  return success();
}
