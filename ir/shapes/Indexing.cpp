// Shape rules and verifiers: indexing and resampling. Numbered constraints:
// I1 (at run time) indices in range. I2 axis in range. I3 ranks and sizes of the index tensor. I4 last dim of n-d
// indices. I5 updates. Z1 one entry per dim. Z2 known modes. Z3 result's type.
#include "ir/shapes/Rules.h"

using namespace mlir;
using namespace dlc;

static FailureOr<Type> gatherRule(const Rule &rule, GatherOp::Adaptor op) {
  auto operand = tensorOf(op.getOperand());
  int64_t axis = op.getAxis();
  if (failed(checkAxis(rule, "I2", axis, operand.getRank())))
    return failure();
  SmallVector<int64_t> shape(operand.getShape().take_front(axis));
  llvm::append_range(shape, tensorOf(op.getIndices()).getShape());
  llvm::append_range(shape, operand.getShape().drop_front(axis + 1));
  return Type(RankedTensorType::get(shape, operand.getElementType()));
}
LogicalResult GatherOp::inferReturnTypes(MLIRContext *, std::optional<Location> location, Adaptor adaptor,
                                         SmallVectorImpl<Type> &types) {
  return inferWith(gatherRule, location, adaptor, types);
}
LogicalResult GatherOp::verify() { return verifyWith(gatherRule, *this); }

// I2, I3: indices of the operand's rank that fit it in every dim but `axis`.
static LogicalResult checkElementIndices(const Rule &rule, RankedTensorType operand, RankedTensorType indices,
                                         int64_t axis) {
  if (failed(checkAxis(rule, "I2", axis, operand.getRank())))
    return failure();
  bool fits = indices.getRank() == operand.getRank();
  for (int64_t i = 0; fits && i < operand.getRank(); ++i)
    fits = i == axis || !isKnown(indices.getDimSize(i)) || !isKnown(operand.getDimSize(i)) ||
           indices.getDimSize(i) <= operand.getDimSize(i);
  if (fits)
    return success();
  return rule.fail("I3: indices have shape ", printShape(indices.getShape()),
                   ", expected the operand's rank and, but for dim ", axis, ", at most its size ",
                   printShape(operand.getShape()));
}

static FailureOr<Type> gatherElementsRule(const Rule &rule, GatherElementsOp::Adaptor op) {
  auto operand = tensorOf(op.getOperand()), indices = tensorOf(op.getIndices());
  if (failed(checkElementIndices(rule, operand, indices, op.getAxis())))
    return failure();
  return Type(indices.clone(operand.getElementType()));
}
LogicalResult GatherElementsOp::inferReturnTypes(MLIRContext *, std::optional<Location> location, Adaptor adaptor,
                                                 SmallVectorImpl<Type> &types) {
  return inferWith(gatherElementsRule, location, adaptor, types);
}
LogicalResult GatherElementsOp::verify() { return verifyWith(gatherElementsRule, *this); }

// I3, I4: gives the number of dims that one index names.
static FailureOr<int64_t> indexDepth(const Rule &rule, RankedTensorType operand, RankedTensorType indices,
                                     int64_t batchDims) {
  if (batchDims < 0 || batchDims >= std::min(operand.getRank(), indices.getRank()))
    return rule.fail("I3: batch_dims is ", batchDims, ", expected at least 0 and below both ranks ", operand.getRank(),
                     " and ", indices.getRank());
  if (!mayEqual(operand.getShape().take_front(batchDims), indices.getShape().take_front(batchDims)))
    return rule.fail("I3: indices have shape ", printShape(indices.getShape()), ", expected the operand's first ",
                     batchDims, " dims ", printShape(operand.getShape()));
  int64_t depth = indices.getShape().back();
  if (!isKnown(depth) || depth < 0 || depth > operand.getRank() - batchDims)
    return rule.fail("I4: last dim of the indices is ", printShape({depth}), ", expected at most ",
                     operand.getRank() - batchDims, " (the operand's rank less batch_dims)");
  return depth;
}

static FailureOr<Type> gatherNdRule(const Rule &rule, GatherNdOp::Adaptor op) {
  auto operand = tensorOf(op.getOperand()), indices = tensorOf(op.getIndices());
  FailureOr<int64_t> depth = indexDepth(rule, operand, indices, op.getBatchDims());
  if (failed(depth))
    return failure();
  SmallVector<int64_t> shape(indices.getShape().drop_back());
  llvm::append_range(shape, operand.getShape().drop_front(op.getBatchDims() + *depth));
  return Type(RankedTensorType::get(shape, operand.getElementType()));
}
LogicalResult GatherNdOp::inferReturnTypes(MLIRContext *, std::optional<Location> location, Adaptor adaptor,
                                           SmallVectorImpl<Type> &types) {
  return inferWith(gatherNdRule, location, adaptor, types);
}
LogicalResult GatherNdOp::verify() { return verifyWith(gatherNdRule, *this); }

static LogicalResult checkUpdates(const Rule &rule, RankedTensorType operand, RankedTensorType updates,
                                  ArrayRef<int64_t> expected, ScatterKind kind) {
  if (updates.getElementType() != operand.getElementType() || !mayEqual(updates.getShape(), expected))
    return rule.fail("I5: updates are ", updates, ", expected ",
                     RankedTensorType::get(expected, operand.getElementType()));
  if (operand.getElementType().isInteger(1) && (kind == ScatterKind::add || kind == ScatterKind::mul))
    return rule.fail("I5: element type is i1 for ", stringifyScatterKind(kind), ", expected a number");
  return success();
}

static FailureOr<Type> scatterElementsRule(const Rule &rule, ScatterElementsOp::Adaptor op) {
  auto operand = tensorOf(op.getOperand()), indices = tensorOf(op.getIndices());
  if (failed(checkElementIndices(rule, operand, indices, op.getAxis())) ||
      failed(checkUpdates(rule, operand, tensorOf(op.getUpdates()), indices.getShape(), op.getKind())))
    return failure();
  return Type(operand);
}
LogicalResult ScatterElementsOp::inferReturnTypes(MLIRContext *, std::optional<Location> location, Adaptor adaptor,
                                                  SmallVectorImpl<Type> &types) {
  return inferWith(scatterElementsRule, location, adaptor, types);
}
LogicalResult ScatterElementsOp::verify() { return verifyWith(scatterElementsRule, *this); }

static FailureOr<Type> scatterNdRule(const Rule &rule, ScatterNdOp::Adaptor op) {
  auto operand = tensorOf(op.getOperand()), indices = tensorOf(op.getIndices());
  FailureOr<int64_t> depth = indexDepth(rule, operand, indices, 0);
  if (failed(depth))
    return failure();
  SmallVector<int64_t> expected(indices.getShape().drop_back());
  llvm::append_range(expected, operand.getShape().drop_front(*depth));
  if (failed(checkUpdates(rule, operand, tensorOf(op.getUpdates()), expected, op.getKind())))
    return failure();
  return Type(operand);
}
LogicalResult ScatterNdOp::inferReturnTypes(MLIRContext *, std::optional<Location> location, Adaptor adaptor,
                                            SmallVectorImpl<Type> &types) {
  return inferWith(scatterNdRule, location, adaptor, types);
}
LogicalResult ScatterNdOp::verify() { return verifyWith(scatterNdRule, *this); }

LogicalResult ResizeOp::verify() {
  auto operand = getOperand().getType(), result = getType();
  size_t rank = operand.getRank();
  bool crops = getCoordinates() == "tf_crop_and_resize";
  auto lengthFits = [&](ArrayRef<double> roi) { return roi.size() == rank || (roi.empty() && !crops); };
  if (getScales().size() != rank || !lengthFits(getRoiLow()) || !lengthFits(getRoiHigh()))
    return emitOpError("Z1: scales, roi_low and roi_high have ")
           << getScales().size() << ", " << getRoiLow().size() << ", " << getRoiHigh().size()
           << " entries, expected the operand's rank " << rank;
  if (llvm::any_of(getScales(), [](double scale) { return !(scale > 0); }))
    return emitOpError("Z1: a scale is not positive");
  if (!llvm::is_contained({"half_pixel", "half_pixel_symmetric", "pytorch_half_pixel", "align_corners", "asymmetric",
                           "tf_crop_and_resize"},
                          getCoordinates()))
    return emitOpError("Z2: coordinates are \"") << getCoordinates() << "\", expected one of ONNX's modes";
  if (!llvm::is_contained({"round_prefer_floor", "round_prefer_ceil", "floor", "ceil"}, getNearestMode()))
    return emitOpError("Z2: nearest_mode is \"") << getNearestMode() << "\", expected one of ONNX's modes";
  if (result.getRank() != int64_t(rank) || result.getElementType() != operand.getElementType())
    return emitOpError("Z3: result is ") << result << ", expected the operand's rank " << rank << " and element type "
                                         << operand.getElementType();
  return success();
}
