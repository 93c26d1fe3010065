// Choices that are known, and what a loop carries without changing it.
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

// What each round hands on as it got it comes from around the loop.
struct DropUnchangedCarried : OpRewritePattern<WhileOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(WhileOp op, PatternRewriter &rewriter) const override {
    Block &test = op.getTest().front(), &body = op.getBody().front();
    Operation *yield = body.getTerminator();
    llvm::BitVector unchanged(op.getNumResults());
    for (unsigned i = 0; i < op.getNumResults(); ++i)
      if (yield->getOperand(i) == body.getArgument(i))
        unchanged.set(i);
    if (unchanged.none())
      return rewriter.notifyMatchFailure(op, "expected a value that the body yields as it is");
    SmallVector<Value> inits, results(op.getInits());
    for (unsigned i = 0; i < op.getNumResults(); ++i)
      if (!unchanged[i])
        inits.push_back(op.getInits()[i]);
    for (Block *block : {&test, &body}) {
      for (unsigned i : unchanged.set_bits())
        rewriter.replaceAllUsesWith(block->getArgument(i), op.getInits()[i]);
      block->eraseArguments(unchanged);
    }
    rewriter.modifyOpInPlace(yield, [&] { yield->eraseOperands(unchanged); });
    auto loop = WhileOp::create(rewriter, op.getLoc(), ValueRange(inits).getTypes(), inits, DenseI64ArrayAttr());
    rewriter.inlineRegionBefore(op.getTest(), loop.getTest(), loop.getTest().end());
    rewriter.inlineRegionBefore(op.getBody(), loop.getBody(), loop.getBody().end());
    unsigned next = 0;
    for (unsigned i = 0; i < results.size(); ++i)
      if (!unchanged[i])
        results[i] = loop.getResult(next++);
    rewriter.replaceOp(op, results);
    return success();
  }
};

} // namespace

void populateSimplifyControl(RewritePatternSet &patterns) {
  patterns.add<InlineKnownChoice, DropUnchangedCarried>(patterns.getContext());
}

} // namespace dlc
