// Shape rules, verifiers and folders: elementwise ops.
#include "ir/Dlc.h"

using namespace mlir;
using namespace dlc;

LogicalResult AbsOp::inferReturnTypes(MLIRContext *context, std::optional<Location> location, Adaptor adaptor,
    SmallVectorImpl<Type> &types) {
  return emitOptionalError(location, "stub");
}

LogicalResult AcosOp::inferReturnTypes(MLIRContext *context, std::optional<Location> location, Adaptor adaptor,
    SmallVectorImpl<Type> &types) {
  return emitOptionalError(location, "stub");
}

LogicalResult AcoshOp::inferReturnTypes(MLIRContext *context, std::optional<Location> location, Adaptor adaptor,
    SmallVectorImpl<Type> &types) {
  return emitOptionalError(location, "stub");
}

LogicalResult AddOp::inferReturnTypes(MLIRContext *context, std::optional<Location> location, Adaptor adaptor,
    SmallVectorImpl<Type> &types) {
  return emitOptionalError(location, "stub");
}

LogicalResult AddOp::verify() {
  return success();
}

LogicalResult AndOp::inferReturnTypes(MLIRContext *context, std::optional<Location> location, Adaptor adaptor,
    SmallVectorImpl<Type> &types) {
  return emitOptionalError(location, "stub");
}

LogicalResult AndOp::verify() {
  return success();
}

LogicalResult AsinOp::inferReturnTypes(MLIRContext *context, std::optional<Location> location, Adaptor adaptor,
    SmallVectorImpl<Type> &types) {
  return emitOptionalError(location, "stub");
}

LogicalResult AsinhOp::inferReturnTypes(MLIRContext *context, std::optional<Location> location, Adaptor adaptor,
    SmallVectorImpl<Type> &types) {
  return emitOptionalError(location, "stub");
}

LogicalResult AtanOp::inferReturnTypes(MLIRContext *context, std::optional<Location> location, Adaptor adaptor,
    SmallVectorImpl<Type> &types) {
  return emitOptionalError(location, "stub");
}

LogicalResult AtanhOp::inferReturnTypes(MLIRContext *context, std::optional<Location> location, Adaptor adaptor,
    SmallVectorImpl<Type> &types) {
  return emitOptionalError(location, "stub");
}

LogicalResult BitcastOp::verify() {
  return success();
}

LogicalResult CastOp::verify() {
  return success();
}

LogicalResult CeilOp::inferReturnTypes(MLIRContext *context, std::optional<Location> location, Adaptor adaptor,
    SmallVectorImpl<Type> &types) {
  return emitOptionalError(location, "stub");
}

LogicalResult CompareOp::inferReturnTypes(MLIRContext *context, std::optional<Location> location, Adaptor adaptor,
    SmallVectorImpl<Type> &types) {
  return emitOptionalError(location, "stub");
}

LogicalResult CompareOp::verify() {
  return success();
}

LogicalResult CosOp::inferReturnTypes(MLIRContext *context, std::optional<Location> location, Adaptor adaptor,
    SmallVectorImpl<Type> &types) {
  return emitOptionalError(location, "stub");
}

LogicalResult CoshOp::inferReturnTypes(MLIRContext *context, std::optional<Location> location, Adaptor adaptor,
    SmallVectorImpl<Type> &types) {
  return emitOptionalError(location, "stub");
}

LogicalResult DivOp::inferReturnTypes(MLIRContext *context, std::optional<Location> location, Adaptor adaptor,
    SmallVectorImpl<Type> &types) {
  return emitOptionalError(location, "stub");
}

LogicalResult DivOp::verify() {
  return success();
}

LogicalResult ErfOp::inferReturnTypes(MLIRContext *context, std::optional<Location> location, Adaptor adaptor,
    SmallVectorImpl<Type> &types) {
  return emitOptionalError(location, "stub");
}

LogicalResult ExpOp::inferReturnTypes(MLIRContext *context, std::optional<Location> location, Adaptor adaptor,
    SmallVectorImpl<Type> &types) {
  return emitOptionalError(location, "stub");
}

LogicalResult FloorOp::inferReturnTypes(MLIRContext *context, std::optional<Location> location, Adaptor adaptor,
    SmallVectorImpl<Type> &types) {
  return emitOptionalError(location, "stub");
}

LogicalResult IsInfOp::inferReturnTypes(MLIRContext *context, std::optional<Location> location, Adaptor adaptor,
    SmallVectorImpl<Type> &types) {
  return emitOptionalError(location, "stub");
}

LogicalResult IsNanOp::inferReturnTypes(MLIRContext *context, std::optional<Location> location, Adaptor adaptor,
    SmallVectorImpl<Type> &types) {
  return emitOptionalError(location, "stub");
}

LogicalResult LogOp::inferReturnTypes(MLIRContext *context, std::optional<Location> location, Adaptor adaptor,
    SmallVectorImpl<Type> &types) {
  return emitOptionalError(location, "stub");
}

LogicalResult MaxOp::inferReturnTypes(MLIRContext *context, std::optional<Location> location, Adaptor adaptor,
    SmallVectorImpl<Type> &types) {
  return emitOptionalError(location, "stub");
}

LogicalResult MaxOp::verify() {
  return success();
}

LogicalResult MinOp::inferReturnTypes(MLIRContext *context, std::optional<Location> location, Adaptor adaptor,
    SmallVectorImpl<Type> &types) {
  return emitOptionalError(location, "stub");
}

LogicalResult MinOp::verify() {
  return success();
}

LogicalResult ModOp::inferReturnTypes(MLIRContext *context, std::optional<Location> location, Adaptor adaptor,
    SmallVectorImpl<Type> &types) {
  return emitOptionalError(location, "stub");
}

LogicalResult MulOp::inferReturnTypes(MLIRContext *context, std::optional<Location> location, Adaptor adaptor,
    SmallVectorImpl<Type> &types) {
  return emitOptionalError(location, "stub");
}

LogicalResult MulOp::verify() {
  return success();
}

LogicalResult NegOp::inferReturnTypes(MLIRContext *context, std::optional<Location> location, Adaptor adaptor,
    SmallVectorImpl<Type> &types) {
  return emitOptionalError(location, "stub");
}

LogicalResult NotOp::inferReturnTypes(MLIRContext *context, std::optional<Location> location, Adaptor adaptor,
    SmallVectorImpl<Type> &types) {
  return emitOptionalError(location, "stub");
}

LogicalResult OrOp::inferReturnTypes(MLIRContext *context, std::optional<Location> location, Adaptor adaptor,
    SmallVectorImpl<Type> &types) {
  return emitOptionalError(location, "stub");
}

LogicalResult OrOp::verify() {
  return success();
}

LogicalResult PowOp::inferReturnTypes(MLIRContext *context, std::optional<Location> location, Adaptor adaptor,
    SmallVectorImpl<Type> &types) {
  return emitOptionalError(location, "stub");
}

LogicalResult PowOp::verify() {
  return success();
}

LogicalResult ReluOp::inferReturnTypes(MLIRContext *context, std::optional<Location> location, Adaptor adaptor,
    SmallVectorImpl<Type> &types) {
  return emitOptionalError(location, "stub");
}

LogicalResult RoundOp::inferReturnTypes(MLIRContext *context, std::optional<Location> location, Adaptor adaptor,
    SmallVectorImpl<Type> &types) {
  return emitOptionalError(location, "stub");
}

LogicalResult RsqrtOp::inferReturnTypes(MLIRContext *context, std::optional<Location> location, Adaptor adaptor,
    SmallVectorImpl<Type> &types) {
  return emitOptionalError(location, "stub");
}

LogicalResult SelectOp::inferReturnTypes(MLIRContext *context, std::optional<Location> location, Adaptor adaptor,
    SmallVectorImpl<Type> &types) {
  return emitOptionalError(location, "stub");
}

LogicalResult SelectOp::verify() {
  return success();
}

LogicalResult ShiftLeftOp::inferReturnTypes(MLIRContext *context, std::optional<Location> location, Adaptor adaptor,
    SmallVectorImpl<Type> &types) {
  return emitOptionalError(location, "stub");
}

LogicalResult ShiftLeftOp::verify() {
  return success();
}

LogicalResult ShiftRightOp::inferReturnTypes(MLIRContext *context, std::optional<Location> location, Adaptor adaptor,
    SmallVectorImpl<Type> &types) {
  return emitOptionalError(location, "stub");
}

LogicalResult ShiftRightOp::verify() {
  return success();
}

LogicalResult SigmoidOp::inferReturnTypes(MLIRContext *context, std::optional<Location> location, Adaptor adaptor,
    SmallVectorImpl<Type> &types) {
  return emitOptionalError(location, "stub");
}

LogicalResult SignOp::inferReturnTypes(MLIRContext *context, std::optional<Location> location, Adaptor adaptor,
    SmallVectorImpl<Type> &types) {
  return emitOptionalError(location, "stub");
}

LogicalResult SinOp::inferReturnTypes(MLIRContext *context, std::optional<Location> location, Adaptor adaptor,
    SmallVectorImpl<Type> &types) {
  return emitOptionalError(location, "stub");
}

LogicalResult SinhOp::inferReturnTypes(MLIRContext *context, std::optional<Location> location, Adaptor adaptor,
    SmallVectorImpl<Type> &types) {
  return emitOptionalError(location, "stub");
}

LogicalResult SqrtOp::inferReturnTypes(MLIRContext *context, std::optional<Location> location, Adaptor adaptor,
    SmallVectorImpl<Type> &types) {
  return emitOptionalError(location, "stub");
}

LogicalResult SubOp::inferReturnTypes(MLIRContext *context, std::optional<Location> location, Adaptor adaptor,
    SmallVectorImpl<Type> &types) {
  return emitOptionalError(location, "stub");
}

LogicalResult SubOp::verify() {
  return success();
}

LogicalResult TanOp::inferReturnTypes(MLIRContext *context, std::optional<Location> location, Adaptor adaptor,
    SmallVectorImpl<Type> &types) {
  return emitOptionalError(location, "stub");
}

LogicalResult TanhOp::inferReturnTypes(MLIRContext *context, std::optional<Location> location, Adaptor adaptor,
    SmallVectorImpl<Type> &types) {
  return emitOptionalError(location, "stub");
}

LogicalResult XorOp::inferReturnTypes(MLIRContext *context, std::optional<Location> location, Adaptor adaptor,
    SmallVectorImpl<Type> &types) {
  return emitOptionalError(location, "stub");
}

LogicalResult XorOp::verify() {
  return success();
}
