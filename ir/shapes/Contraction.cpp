// Shape rules, verifiers and folders: contraction ops.
#include "ir/Dlc.h"

using namespace mlir;
using namespace dlc;

LogicalResult BatchNormOp::inferReturnTypes(MLIRContext *context, std::optional<Location> location, Adaptor adaptor,
    SmallVectorImpl<Type> &types) {
  return emitOptionalError(location, "stub");
}

LogicalResult BatchNormOp::verify() {
  return success();
}

LogicalResult ConvOp::inferReturnTypes(MLIRContext *context, std::optional<Location> location, Adaptor adaptor,
    SmallVectorImpl<Type> &types) {
  return emitOptionalError(location, "stub");
}

LogicalResult ConvOp::verify() {
  return success();
}

LogicalResult ConvTransposeOp::verify() {
  return success();
}

LogicalResult MatmulOp::inferReturnTypes(MLIRContext *context, std::optional<Location> location, Adaptor adaptor,
    SmallVectorImpl<Type> &types) {
  return emitOptionalError(location, "stub");
}

LogicalResult MatmulOp::verify() {
  return success();
}

LogicalResult PackOp::inferReturnTypes(MLIRContext *context, std::optional<Location> location, Adaptor adaptor,
    SmallVectorImpl<Type> &types) {
  return emitOptionalError(location, "stub");
}

LogicalResult PackOp::verify() {
  return success();
}
