// Patterns on tensors without elements: their value is known. So no kernel has an empty result, and what is made of
// empty tensors alone (the sum of nothing, a product of depth 0) is left to constant folding.
#include "passes/Patterns.h"

using namespace mlir;

namespace dlc {
namespace {

bool isEmpty(Value value) {
  auto type = dyn_cast<RankedTensorType>(value.getType());
  return type && type.hasStaticShape() && type.getNumElements() == 0;
}

Value emptyConstant(OpBuilder &builder, Location loc, Type type) {
  ElementsAttr value = makeConstant(builder.getContext(), Tensor::zeros(cast<RankedTensorType>(type)));
  return ConstantOp::create(builder, loc, value);
}

// f(x) : tensor<0x3xf32> ==> constant
struct TurnEmptyResultIntoConstant : OpInterfaceRewritePattern<ReferenceOpInterface> {
  using OpInterfaceRewritePattern::OpInterfaceRewritePattern;
  LogicalResult matchAndRewrite(ReferenceOpInterface op, PatternRewriter &rewriter) const override {
    if (isa<ConstantOp>(op) || !isPure(op) || op->getNumResults() == 0 || !llvm::all_of(op->getResults(), isEmpty))
      return rewriter.notifyMatchFailure(op, "expected results without elements");
    SmallVector<Value> values;
    for (Type type : op->getResultTypes())
      values.push_back(emptyConstant(rewriter, op->getLoc(), type));
    rewriter.replaceOp(op, values);
    return success();
  }
};

// f(%argument : tensor<0x3xf32>) ==> f(constant)
struct TurnEmptyArgumentIntoConstant : OpInterfaceRewritePattern<ReferenceOpInterface> {
  using OpInterfaceRewritePattern::OpInterfaceRewritePattern;
  LogicalResult matchAndRewrite(ReferenceOpInterface op, PatternRewriter &rewriter) const override {
    SmallVector<OpOperand *> empty;
    for (OpOperand &operand : op->getOpOperands())
      if (isEmpty(operand.get()) && isa<BlockArgument>(operand.get()))
        empty.push_back(&operand);
    if (empty.empty())
      return rewriter.notifyMatchFailure(op, "expected an argument without elements");
    rewriter.modifyOpInPlace(op, [&] {
      for (OpOperand *operand : empty)
        operand->set(emptyConstant(rewriter, op->getLoc(), operand->get().getType()));
    });
    return success();
  }
};

// concat(x, empty, y) ==> concat(x, y)
struct DropEmptyPartsOfConcat : OpRewritePattern<ConcatOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(ConcatOp op, PatternRewriter &rewriter) const override {
    SmallVector<Value> parts;
    for (Value part : op->getOperands())
      if (!isEmpty(part))
        parts.push_back(part);
    if (parts.empty() || parts.size() == op->getNumOperands())
      return rewriter.notifyMatchFailure(op, "expected parts with elements and parts without");
    rewriter.replaceOpWithNewOp<ConcatOp>(op, op.getType(), parts, op.getAxis());
    return success();
  }
};

} // namespace

void populateSimplifyEmpty(RewritePatternSet &patterns) {
  patterns.add<TurnEmptyResultIntoConstant, TurnEmptyArgumentIntoConstant, DropEmptyPartsOfConcat>(
      patterns.getContext());
}

} // namespace dlc
