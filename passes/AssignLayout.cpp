// channels_first convolutions and pools -> channels_last, and away with the transposes.
#include "ir/ValueNames.h"
#include "passes/AllPasses.h"
#include "passes/Patterns.h"

using namespace mlir;

namespace dlc {
#define GEN_PASS_DEF_ASSIGNLAYOUT
#include "passes/Passes.h.inc"

namespace {

// The same op on channels_last tensors, with transposes around it.
void putChannelsLast(ChannelsOpInterface op) {
  GraphRewriter builder(op);
  auto toLast = [&](Value value) {
    int64_t rank = typeOf(value).getRank();
    return op.isFilter(value) ? filterLastOrder(rank) : channelsLastOrder(rank);
  };
  SmallVector<Value> operands;
  for (Value operand : op->getOperands())
    operands.push_back(
        transposeBy(builder, op.isFilter(operand) ? operand.getLoc() : op.getLoc(), operand, toLast(operand)));
  Value result = op->getResult(0);
  auto last = cast<ChannelsOpInterface>(builder.clone(*op));
  last->setOperands(operands);
  last.setLayout(Layout::channels_last);
  last->getResult(0).setType(typeOf(result).clone(permute(shapeOf(result), toLast(result))));
  builder.replaceOp(op, transposeBy(builder, op.getLoc(), last->getResult(0), inverse(toLast(result))));
}

struct AssignLayout : impl::AssignLayoutBase<AssignLayout> {
  LogicalResult initialize(MLIRContext *context) override {
    RewritePatternSet patterns(context);
    populateSimplifyShapes(patterns);
    populateSimplifySlices(patterns);
    populateSinkTransposes(patterns);
    populateSinkTransposeThroughReshape(patterns);
    populateTransposesIntoMatmul(patterns);
    populateFoldTransposeOfConstant(patterns);
    patterns_ = std::move(patterns);
    return success();
  }

  void runOnOperation() override {
    func::FuncOp function = getOperation();
    if (function.isExternal() || function->hasAttr("dlc.kernel"))
      return;
    SmallVector<ChannelsOpInterface> first;
    function.walk([&](ChannelsOpInterface op) {
      if (op.getLayout() == Layout::channels_first)
        first.push_back(op);
    });
    for (ChannelsOpInterface op : first)
      putChannelsLast(op);
    (void)rewriteGreedily(function, patterns_);
  }

  FrozenRewritePatternSet patterns_;
};

} // namespace
} // namespace dlc
