// channels_first convolutions and pools -> channels_last, and away with the transposes.
#include "passes/AllPasses.h"
#include "passes/Patterns.h"

using namespace mlir;

namespace dlc {
#define GEN_PASS_DEF_ASSIGNLAYOUT
#include "passes/Passes.h.inc"

namespace {

// Result dim i of a transpose to channels_last is dim permutation[i] of a channels_first tensor: [0, 2, 3, 1].
SmallVector<int64_t> channelsLastPermutation(int64_t rank) {
  SmallVector<int64_t> permutation{0};
  for (int64_t dim = 2; dim < rank; ++dim)
    permutation.push_back(dim);
  permutation.push_back(1);
  return permutation;
}

// [O, I, kernel...] -> [kernel..., I, O]
SmallVector<int64_t> filterPermutation(int64_t rank) {
  SmallVector<int64_t> permutation;
  for (int64_t dim = 2; dim < rank; ++dim)
    permutation.push_back(dim);
  permutation.append({1, 0});
  return permutation;
}

template <typename Op>
void replaceChannelsLast(Op op, function_ref<Value(OpBuilder &, Value operand, RankedTensorType type)> create) {
  RankedTensorType type = typeOf(op.getResult());
  SmallVector<int64_t> toLast = channelsLastPermutation(type.getRank());
  OpBuilder builder(op);
  Value operand = transposeBy(builder, op.getLoc(), op.getOperand(), toLast);
  Value result = create(builder, operand, type.clone(permute(type.getShape(), toLast)));
  op.getResult().replaceAllUsesWith(transposeBy(builder, op.getLoc(), result, inverse(toLast)));
  op.erase();
}

void putChannelsLast(ConvOp op) {
  replaceChannelsLast<ConvOp>(op, [&](OpBuilder &builder, Value operand, RankedTensorType type) -> Value {
    Value filter = transposeBy(builder, op.getFilter().getLoc(), op.getFilter(),
                               filterPermutation(typeOf(op.getFilter()).getRank()));
    return ConvOp::create(builder, op.getLoc(), type, operand, filter, op.getStrides(), op.getPadsLow(),
                          op.getPadsHigh(), op.getDilations(), op.getGroups(), Layout::channels_last);
  });
}

void putChannelsLast(PoolOp op) {
  replaceChannelsLast<PoolOp>(op, [&](OpBuilder &builder, Value operand, RankedTensorType type) -> Value {
    return PoolOp::create(builder, op.getLoc(), type, operand, op.getKind(), op.getKernel(), op.getStrides(),
                          op.getPadsLow(), op.getPadsHigh(), op.getDilations(), op.getCeilMode(),
                          op.getCountIncludePad(), op.getP(), Layout::channels_last);
  });
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
    for (Operation &op : llvm::make_early_inc_range(function.getBody().front())) {
      if (auto conv = dyn_cast<ConvOp>(op); conv && conv.getLayout() == Layout::channels_first)
        putChannelsLast(conv);
      else if (auto pool = dyn_cast<PoolOp>(op); pool && pool.getLayout() == Layout::channels_first)
        putChannelsLast(pool);
    }
    rewriteGreedily(function, patterns_);
  }

  FrozenRewritePatternSet patterns_;
};

} // namespace
} // namespace dlc
