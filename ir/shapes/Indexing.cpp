// Shape rules, verifiers and folders: indexing ops.
#include "ir/Dlc.h"

using namespace mlir;
using namespace dlc;

LogicalResult GatherElementsOp::inferReturnTypes(MLIRContext *context, std::optional<Location> location, Adaptor adaptor,
    SmallVectorImpl<Type> &types) {
  return emitOptionalError(location, "stub");
}

LogicalResult GatherElementsOp::verify() {
  return success();
}

LogicalResult GatherNdOp::inferReturnTypes(MLIRContext *context, std::optional<Location> location, Adaptor adaptor,
    SmallVectorImpl<Type> &types) {
  return emitOptionalError(location, "stub");
}

LogicalResult GatherNdOp::verify() {
  return success();
}

LogicalResult GatherOp::inferReturnTypes(MLIRContext *context, std::optional<Location> location, Adaptor adaptor,
    SmallVectorImpl<Type> &types) {
  return emitOptionalError(location, "stub");
}

LogicalResult GatherOp::verify() {
  return success();
}

LogicalResult ResizeOp::verify() {
  return success();
}

LogicalResult ScatterElementsOp::inferReturnTypes(MLIRContext *context, std::optional<Location> location, Adaptor adaptor,
    SmallVectorImpl<Type> &types) {
  return emitOptionalError(location, "stub");
}

LogicalResult ScatterElementsOp::verify() {
  return success();
}

LogicalResult ScatterNdOp::inferReturnTypes(MLIRContext *context, std::optional<Location> location, Adaptor adaptor,
    SmallVectorImpl<Type> &types) {
  return emitOptionalError(location, "stub");
}

LogicalResult ScatterNdOp::verify() {
  return success();
}
