// How often loops repeat, and what they carry in vain.
#include "ir/LoopCounter.h"
#include "ir/SizeOps.h"
#include "ir/build/GraphBuilder.h"
#include "passes/Patterns.h"

using namespace mlir;

namespace dlc {
namespace {

// while (counter < end) { body } ==> repeat (as often as that is) { body }
struct CountRounds : OpRewritePattern<WhileOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(WhileOp op, PatternRewriter &rewriter) const override {
    Block &test = op.getTest().front();
    std::optional<LoopCounter> counter = counterOf(op, test.getTerminator()->getOperand(0));
    if (!counter || op.getTest().walk([](ReadSizeOp) { return WalkResult::interrupt(); }).wasInterrupted())
      return rewriter.notifyMatchFailure(op, "expected a test that compares a counter, and does nothing else");
    std::optional<int64_t> rounds = knownRounds(*counter);
    Value count = rounds ? Value() : countOf(rewriter, op.getLoc(), *counter);
    if (!rounds && !count)
      return rewriter.notifyMatchFailure(op, "expected steps of 1, or a number that is known");
    auto loop = RepeatOp::create(rewriter, op.getLoc(), op.getResultTypes(), count, op.getInits(),
                                 rounds ? rewriter.getI64IntegerAttr(*rounds) : IntegerAttr(), AffineMapAttr(),
                                 DenseI64ArrayAttr());
    rewriter.inlineRegionBefore(op.getBody(), loop.getBody(), loop.getBody().end());
    rewriter.replaceOp(op, loop.getResults());
    return success();
  }

  // The rounds, computed in front of the loop; null where that takes a division.
  static Value countOf(PatternRewriter &rewriter, Location loc, const LoopCounter &counter) {
    auto isOne = [&](Value value) {
      return typeOf(value).getElementType().isInteger(64) && typeOf(value).getNumElements() == 1;
    };
    if (std::abs(counter.step) != 1 || !isOne(counter.begin) || !isOne(counter.end))
      return {};
    GraphBuilder b(rewriter, loc);
    Value low = b.reshape(counter.begin, {}), high = b.reshape(counter.end, {});
    if (counter.step < 0)
      std::swap(low, high);
    std::optional<Scalar> first = splatValue(low);
    Value count = first && first->integer == 0 ? high : b.op<SubOp>({high, low});
    return counter.isClosed ? b.add(count, b.scalarInteger(b.i64(), 1)) : count;
  }
};

// The loop without some of what it carries, which is in each round what it was at first, or of no account.
void dropCarried(LoopOpInterface op, const llvm::BitVector &dropped, PatternRewriter &rewriter) {
  SmallVector<Value> inits, results(op.getInits());
  for (auto [i, init] : llvm::enumerate(op.getInits()))
    if (!dropped[i])
      inits.push_back(init);
  for (Region &region : op->getRegions()) {
    for (unsigned i : dropped.set_bits())
      rewriter.replaceAllUsesWith(region.getArgument(i), op.getInits()[i]);
    region.front().eraseArguments(dropped);
  }
  Operation *yield = op.getBody().front().getTerminator();
  rewriter.modifyOpInPlace(yield, [&] { yield->eraseOperands(dropped); });
  LoopOpInterface loop = op.createLike(rewriter, inits);
  for (auto [from, to] : llvm::zip_equal(op->getRegions(), loop->getRegions()))
    rewriter.inlineRegionBefore(from, to, to.end());
  unsigned next = 0;
  for (unsigned i = 0; i < results.size(); ++i)
    if (!dropped[i])
      results[i] = loop->getResult(next++);
  rewriter.replaceOp(op, results);
}

// What each round hands on as it got it comes from around the loop.
struct DropUnchangedCarried : OpInterfaceRewritePattern<LoopOpInterface> {
  using OpInterfaceRewritePattern::OpInterfaceRewritePattern;
  LogicalResult matchAndRewrite(LoopOpInterface op, PatternRewriter &rewriter) const override {
    Block &body = op.getBody().front();
    llvm::BitVector unchanged(op->getNumResults());
    for (auto [i, value] : llvm::enumerate(body.getTerminator()->getOperands()))
      if (value == body.getArgument(unsigned(i)))
        unchanged.set(unsigned(i));
    if (unchanged.none())
      return rewriter.notifyMatchFailure(op, "expected a value that the body yields as it is");
    dropCarried(op, unchanged, rewriter);
    return success();
  }
};

// What nobody reads but itself, from round to round: the counter of a loop that does not look at it.
struct DropUnreadCarried : OpInterfaceRewritePattern<LoopOpInterface> {
  using OpInterfaceRewritePattern::OpInterfaceRewritePattern;
  LogicalResult matchAndRewrite(LoopOpInterface op, PatternRewriter &rewriter) const override {
    llvm::BitVector unread = findRead(op);
    unread.flip();
    if (unread.none())
      return rewriter.notifyMatchFailure(op, "expected a value that nobody reads");
    dropCarried(op, unread, rewriter);
    return success();
  }

  static llvm::BitVector findRead(LoopOpInterface op) {
    Block &body = op.getBody().front();
    llvm::BitVector read(op->getNumResults());
    for (OpResult result : op->getResults())
      if (!result.use_empty() ||
          (isa<WhileOp>(*op) && !op->getRegion(0).getArgument(result.getResultNumber()).use_empty()))
        read.set(result.getResultNumber());
    SmallVector<Value> work;
    body.walk([&](ReadSizeOp size) { work.push_back(size.getValue()); });
    for (unsigned i : read.set_bits())
      work.push_back(body.getTerminator()->getOperand(i));
    llvm::DenseSet<Operation *> seen;
    while (!work.empty()) {
      Value value = work.pop_back_val();
      if (auto argument = dyn_cast<BlockArgument>(value); argument && argument.getOwner() == &body) {
        if (!read.test(argument.getArgNumber()))
          work.push_back(body.getTerminator()->getOperand(argument.getArgNumber()));
        read.set(argument.getArgNumber());
        continue;
      }
      Operation *made = value.getDefiningOp() ? body.findAncestorOpInBlock(*value.getDefiningOp()) : nullptr;
      if (made && seen.insert(made).second) // with all that is in its regions
        made->walk([&](Operation *inner) { llvm::append_range(work, inner->getOperands()); });
    }
    return read;
  }
};

} // namespace

void populateSimplifyLoops(RewritePatternSet &patterns) {
  patterns.add<CountRounds, DropUnchangedCarried, DropUnreadCarried>(patterns.getContext());
}

} // namespace dlc
