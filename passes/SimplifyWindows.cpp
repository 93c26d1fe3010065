// Patterns around convolutions and pools: padding in front of them.
#include "passes/Patterns.h"
#include <cmath>

using namespace mlir;

namespace dlc {
namespace {

// The padding of the spatial dims, where `pad` adds a constant there and nowhere else.
struct SpatialPadding {
  SmallVector<int64_t> low, high;
};
std::optional<SpatialPadding> spatialPadding(PadOp pad, Layout layout) {
  if (pad.getMode() != PadMode::constant)
    return std::nullopt;
  size_t rank = pad.getLow().size(), first = layout == Layout::channels_first ? 2 : 1, end = first + rank - 2;
  SpatialPadding padding;
  for (size_t dim = 0; dim < rank; ++dim) {
    int64_t low = pad.getLow()[dim], high = pad.getHigh()[dim];
    if (dim >= first && dim < end) {
      if (low < 0 || high < 0)
        return std::nullopt;
      padding.low.push_back(low);
      padding.high.push_back(high);
    } else if (low != 0 || high != 0) {
      return std::nullopt;
    }
  }
  return padding;
}

SmallVector<int64_t> sums(ArrayRef<int64_t> a, ArrayRef<int64_t> b) {
  SmallVector<int64_t> result;
  for (auto [x, y] : llvm::zip(a, b))
    result.push_back(x + y);
  return result;
}

bool isZero(const Scalar &value) { return value.isFloat() ? value.real == 0 : value.integer == 0; }

// conv(pad(x, 0)) ==> conv(x) {larger pads}
struct FoldPadIntoConv : OpRewritePattern<ConvOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(ConvOp op, PatternRewriter &rewriter) const override {
    auto pad = op.getOperand().getDefiningOp<PadOp>();
    std::optional<Scalar> value = pad ? splatValue(pad.getValue()) : std::nullopt;
    if (!value || !isZero(*value))
      return rewriter.notifyMatchFailure(op, "expected a padding of zeros in front");
    std::optional<SpatialPadding> padding = spatialPadding(pad, op.getLayout());
    if (!padding)
      return rewriter.notifyMatchFailure(op, "expected padding of spatial dims only");
    rewriter.modifyOpInPlace(op, [&] {
      op.getOperandMutable().assign(pad.getOperand());
      op.setPadsLow(sums(op.getPadsLow(), padding->low));
      op.setPadsHigh(sums(op.getPadsHigh(), padding->high));
    });
    return success();
  }
};

// pool max(pad(x, -inf)) ==> pool max(x) {larger pads}; pool average(pad(x, 0)) ==> the same with count_include_pad,
// where all elements of the padded tensor were counted before.
struct FoldPadIntoPool : OpRewritePattern<PoolOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(PoolOp op, PatternRewriter &rewriter) const override {
    auto pad = op.getOperand().getDefiningOp<PadOp>();
    std::optional<Scalar> value = pad ? splatValue(pad.getValue()) : std::nullopt;
    if (!value || op.getCeilMode())
      return rewriter.notifyMatchFailure(op, "expected a padding by a constant in front, and no ceil_mode");
    bool unpadded = llvm::all_of(op.getPadsLow(), [](int64_t size) { return size == 0; }) &&
                    llvm::all_of(op.getPadsHigh(), [](int64_t size) { return size == 0; });
    bool folds = op.getKind() == PoolKind::max       ? value->isFloat() && std::isinf(value->real) && value->real < 0
                 : op.getKind() == PoolKind::average ? isZero(*value) && (unpadded || op.getCountIncludePad())
                                                     : false;
    if (!folds)
      return rewriter.notifyMatchFailure(op, "the padding counts differently from the pool's own");
    std::optional<SpatialPadding> padding = spatialPadding(pad, op.getLayout());
    if (!padding)
      return rewriter.notifyMatchFailure(op, "expected padding of spatial dims only");
    rewriter.modifyOpInPlace(op, [&] {
      op.getOperandMutable().assign(pad.getOperand());
      op.setPadsLow(sums(op.getPadsLow(), padding->low));
      op.setPadsHigh(sums(op.getPadsHigh(), padding->high));
      if (op.getKind() == PoolKind::average)
        op.setCountIncludePad(true);
    });
    return success();
  }
};

} // namespace

void populateSimplifyWindows(RewritePatternSet &patterns) {
  patterns.add<FoldPadIntoConv, FoldPadIntoPool>(patterns.getContext());
}

} // namespace dlc
