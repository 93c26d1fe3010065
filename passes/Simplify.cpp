// Runs the simplifying patterns to a fixed point.
#include "passes/AllPasses.h"
#include "passes/Patterns.h"

using namespace mlir;

namespace dlc {
#define GEN_PASS_DEF_SIMPLIFY
#include "passes/Passes.h.inc"

namespace {

struct Simplify : impl::SimplifyBase<Simplify> {
  LogicalResult initialize(MLIRContext *context) override {
    RewritePatternSet patterns(context);
    populateSimplifyShapes(patterns);
    populateSimplifySlices(patterns);
    populateSimplifyArithmetic(patterns);
    populateSimplifyWindows(patterns);
    populateSimplifyUnread(patterns);
    populateSimplifyEmpty(patterns);
    populateSimplifyControl(patterns);
    populateSimplifyLoops(patterns);
    patterns_ = std::move(patterns);
    return success();
  }
  void runOnOperation() override {
    if (getOperation()->hasAttr("dlc.kernel"))
      return;
    (void)rewriteGreedily(getOperation(), patterns_);
  }

  FrozenRewritePatternSet patterns_;
};

} // namespace
} // namespace dlc
