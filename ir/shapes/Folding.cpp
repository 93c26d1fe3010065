// Folders: what an op is without evaluating it. (Evaluation of constant operands is the work of the constant folding
// pass.)
#include "ir/Constants.h"
#include "ir/SizeMarks.h"
#include "ir/shapes/Rules.h"
#include "mlir/IR/DialectResourceBlobManager.h"

using namespace mlir;
using namespace dlc;

static bool isIdentity(Value operand, Value result) {
  return operand.getType() == result.getType() && tensorOf(result).hasStaticShape();
}

OpFoldResult ConstantOp::fold(FoldAdaptor) { return getValue(); }

// reshape(reshape(x)) ==> reshape(x); reshape(constant) ==> the same bytes under another type.
OpFoldResult ReshapeOp::fold(FoldAdaptor adaptor) {
  if (isIdentity(getOperand(), getResult()))
    return getOperand();
  if (auto inner = getOperand().getDefiningOp<ReshapeOp>()) {
    getOperandMutable().assign(inner.getOperand());
    return getResult();
  }
  if (!getType().hasStaticShape())
    return {};
  if (auto dense = dyn_cast_if_present<DenseElementsAttr>(adaptor.getOperand()))
    return dense.reshape(getType());
  if (auto resource = dyn_cast_if_present<DenseResourceElementsAttr>(adaptor.getOperand()))
    return DenseResourceElementsAttr::get(getType(), resource.getRawHandle());
  return {};
}

OpFoldResult TransposeOp::fold(FoldAdaptor) {
  bool inOrder = llvm::equal(getPermutation(), llvm::seq<int64_t>(0, getPermutation().size()));
  return inOrder && getOperand().getType() == getType() ? OpFoldResult(getOperand()) : OpFoldResult();
}

OpFoldResult BroadcastOp::fold(FoldAdaptor) {
  return isIdentity(getOperand(), getResult()) ? OpFoldResult(getOperand()) : OpFoldResult();
}

OpFoldResult SliceOp::fold(FoldAdaptor) {
  bool whole = llvm::all_of(getSteps(), [](int64_t step) { return step == 1; });
  return whole && !isMarkedSize(*this) && isIdentity(getOperand(), getResult()) ? OpFoldResult(getOperand())
                                                                                : OpFoldResult();
}

OpFoldResult ConcatOp::fold(FoldAdaptor) {
  return getNumOperands() == 1 && getOperation()->getOperand(0).getType() == getType()
             ? OpFoldResult(getOperation()->getOperand(0))
             : OpFoldResult();
}

OpFoldResult ShapeOfOp::fold(FoldAdaptor) {
  auto type = getOperand().getType();
  if (!type.hasStaticShape())
    return {};
  return DenseElementsAttr::get(cast<RankedTensorType>(getType()), type.getShape());
}
