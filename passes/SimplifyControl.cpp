// Choices that are known, or not needed.
#include "passes/Patterns.h"

using namespace mlir;

namespace dlc {
namespace {

// if true { a } else { b } ==> a
struct InlineKnownChoice : OpRewritePattern<IfOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(IfOp op, PatternRewriter &rewriter) const override {
    std::optional<Scalar> condition = splatValue(op.getCondition());
    if (!condition)
      return rewriter.notifyMatchFailure(op, "expected a constant condition");
    Block &taken = (condition->integer ? op.getThenRegion() : op.getElseRegion()).front();
    Operation *yield = taken.getTerminator();
    SmallVector<Value> results(yield->getOperands());
    rewriter.eraseOp(yield);
    rewriter.inlineBlockBefore(&taken, op);
    rewriter.replaceOp(op, results);
    return success();
  }
};

// What nobody reads is not chosen, and what both regions take from around is no choice.
struct DropUnneededResults : OpRewritePattern<IfOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(IfOp op, PatternRewriter &rewriter) const override {
    Operation *yields[] = {op.getThenRegion().front().getTerminator(), op.getElseRegion().front().getTerminator()};
    llvm::BitVector unneeded(op.getNumResults());
    SmallVector<Value> results;
    SmallVector<Type> types;
    for (OpResult result : op.getResults()) {
      unsigned i = result.getResultNumber();
      Value same = yields[0]->getOperand(i) == yields[1]->getOperand(i) ? yields[0]->getOperand(i) : Value();
      if (same && op->isAncestor(same.getParentBlock()->getParentOp()))
        same = {};
      if (same || result.use_empty())
        unneeded.set(i);
      else
        types.push_back(result.getType());
      results.push_back(same);
    }
    if (unneeded.none())
      return rewriter.notifyMatchFailure(op, "expected a result that nobody reads, or that both regions give");
    auto choice = IfOp::create(rewriter, op.getLoc(), types, op.getCondition(), DenseI64ArrayAttr());
    for (unsigned i = 0; i < 2; ++i) {
      rewriter.modifyOpInPlace(yields[i], [&] { yields[i]->eraseOperands(unneeded); });
      rewriter.inlineRegionBefore(op->getRegion(i), choice->getRegion(i), choice->getRegion(i).end());
    }
    unsigned next = 0;
    for (unsigned i = 0; i < results.size(); ++i)
      if (!unneeded[i])
        results[i] = choice.getResult(next++);
    for (auto [result, value] : llvm::zip_equal(op.getResults(), results))
      if (value)
        rewriter.replaceAllUsesWith(result, value);
    rewriter.eraseOp(op);
    return success();
  }
};

} // namespace

void populateSimplifyControl(RewritePatternSet &patterns) {
  patterns.add<InlineKnownChoice, DropUnneededResults>(patterns.getContext());
}

} // namespace dlc
