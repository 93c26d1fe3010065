// Shape rules, verifiers and folders: shape ops.
#include "ir/Dlc.h"

using namespace mlir;
using namespace dlc;

LogicalResult BroadcastOp::verify() {
  return success();
}

OpFoldResult BroadcastOp::fold(FoldAdaptor adaptor) {
  return {};
}

LogicalResult ConcatOp::inferReturnTypes(MLIRContext *context, std::optional<Location> location, Adaptor adaptor,
    SmallVectorImpl<Type> &types) {
  return emitOptionalError(location, "stub");
}

LogicalResult ConcatOp::verify() {
  return success();
}

OpFoldResult ConcatOp::fold(FoldAdaptor adaptor) {
  return {};
}

bool ConcatOp::canPermute(ArrayRef<int64_t> permutation) {
  return true;
}
Value ConcatOp::rewritePermuted(OpBuilder &builder, ValueRange permutedOperands, ArrayRef<int64_t> permutation) {
  llvm_unreachable("stub");
}
SmallVector<unsigned> ConcatOp::getPermutedOperands() {
  return llvm::to_vector(llvm::seq<unsigned>(0, getNumOperands()));
}

LogicalResult IotaOp::verify() {
  return success();
}

LogicalResult PadOp::inferReturnTypes(MLIRContext *context, std::optional<Location> location, Adaptor adaptor,
    SmallVectorImpl<Type> &types) {
  return emitOptionalError(location, "stub");
}

LogicalResult PadOp::verify() {
  return success();
}

LogicalResult ReshapeOp::verify() {
  return success();
}

OpFoldResult ReshapeOp::fold(FoldAdaptor adaptor) {
  return {};
}

LogicalResult ShapeOfOp::inferReturnTypes(MLIRContext *context, std::optional<Location> location, Adaptor adaptor,
    SmallVectorImpl<Type> &types) {
  return emitOptionalError(location, "stub");
}

OpFoldResult ShapeOfOp::fold(FoldAdaptor adaptor) {
  return {};
}

LogicalResult SliceOp::verify() {
  return success();
}

OpFoldResult SliceOp::fold(FoldAdaptor adaptor) {
  return {};
}

LogicalResult TransposeOp::inferReturnTypes(MLIRContext *context, std::optional<Location> location, Adaptor adaptor,
    SmallVectorImpl<Type> &types) {
  return emitOptionalError(location, "stub");
}

LogicalResult TransposeOp::verify() {
  return success();
}

OpFoldResult TransposeOp::fold(FoldAdaptor adaptor) {
  return {};
}
