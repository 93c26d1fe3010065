// Patterns on slices and concats: what is taken apart again is not put together, and a choice that is known is a slice.
#include "ir/Views.h"
#include "passes/Patterns.h"

using namespace mlir;

namespace dlc {
namespace {

// gather(x, 3) ==> reshape(slice(x)), for one index that is known and in range
struct TurnGatherIntoSlice : OpRewritePattern<GatherOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(GatherOp op, PatternRewriter &rewriter) const override {
    RankedTensorType type = typeOf(op.getOperand());
    std::optional<SmallVector<int64_t>> index = constantIntegers(op.getIndices());
    if (!index || index->size() != 1 || !type.hasStaticShape())
      return rewriter.notifyMatchFailure(op, "expected one index that is known, and a shape that is");
    int64_t axis = op.getAxis(), size = type.getDimSize(axis), at = index->front() + (index->front() < 0 ? size : 0);
    if (at < 0 || at >= size)
      return rewriter.notifyMatchFailure(op, "out of range");
    SmallVector<int64_t> starts(type.getRank(), 0), steps(type.getRank(), 1), shape(type.getShape());
    starts[axis] = at;
    shape[axis] = 1;
    Value slice = SliceOp::create(rewriter, op.getLoc(), type.clone(shape), op.getOperand(), starts, steps);
    rewriter.replaceOp(op, reshapeTo(rewriter, op.getLoc(), slice, shapeOf(op)));
    return success();
  }
};

// Whether the slice takes columns of a part that lies together in memory and has other readers: what reads them takes
// them from the part, in the same way from each part (the gates of a step of a recurrence).
static bool cutsView(SliceOp op) {
  Value part = withoutReshapes(op.getOperand());
  auto slice = part.getDefiningOp<SliceOp>();
  return slice && viewOf(slice) && !op.getOperand().hasOneUse() && !hasOpenSize(slice, shapeOf(slice));
}

// slice(slice(x)) ==> slice(x)
struct FoldSliceOfSlice : OpRewritePattern<SliceOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(SliceOp op, PatternRewriter &rewriter) const override {
    auto inner = op.getOperand().getDefiningOp<SliceOp>();
    if (!inner || cutsView(op))
      return rewriter.notifyMatchFailure(op, "expected a slice in front, and no columns of a view");
    SmallVector<int64_t> starts, steps;
    for (auto [start, step, innerStart, innerStep] :
         llvm::zip(op.getStarts(), op.getSteps(), inner.getStarts(), inner.getSteps())) {
      starts.push_back(innerStart + start * innerStep);
      steps.push_back(step * innerStep);
    }
    bool isMarked = isMarkedSize(op) || isMarkedSize(inner);
    auto slice = rewriter.replaceOpWithNewOp<SliceOp>(op, op.getType(), inner.getOperand(), starts, steps);
    if (isMarked)
      markSize(slice);
    return success();
  }
};

// slice(concat(x, y)) ==> slice(y), where all lies in one operand
struct FoldSliceOfConcat : OpRewritePattern<SliceOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(SliceOp op, PatternRewriter &rewriter) const override {
    auto concat = op.getOperand().getDefiningOp<ConcatOp>();
    if (!concat || !typeOf(concat.getResult()).hasStaticShape() || typeOf(op.getResult()).getNumElements() == 0)
      return rewriter.notifyMatchFailure(op, "expected a concat in front, and elements");
    int64_t axis = concat.getAxis(), first = op.getStarts()[axis];
    int64_t last = first + (shapeOf(op)[axis] - 1) * op.getSteps()[axis], begin = 0;
    for (Value part : concat.getOperands()) {
      int64_t end = begin + shapeOf(part)[axis];
      if (std::min(first, last) >= begin && std::max(first, last) < end) {
        SmallVector<int64_t> starts(op.getStarts());
        starts[axis] -= begin;
        rewriter.replaceOpWithNewOp<SliceOp>(op, op.getType(), part, starts, op.getSteps());
        return success();
      }
      begin = end;
    }
    return rewriter.notifyMatchFailure(op, "elements of several operands");
  }
};

// concat(reshape(x), reshape(y)) ==> reshape(concat(x, y)), where each is [1, ...] of [...]: tensors on top of each
// other lie as those behind each other do, so that who wants them either way reads the same ones.
struct HoistConcatAboveReshape : OpRewritePattern<ConcatOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(ConcatOp op, PatternRewriter &rewriter) const override {
    if (op.getAxis() != 0 || !op.getType().hasStaticShape())
      return rewriter.notifyMatchFailure(op, "expected a known shape, and the outermost dim");
    SmallVector<Value> parts;
    for (Value part : op.getOperands()) {
      auto reshape = part.getDefiningOp<ReshapeOp>();
      ArrayRef<int64_t> shape = shapeOf(part);
      if (!reshape || shape.size() < 2 || shape.front() != 1 || shapeOf(reshape.getOperand()) != shape.drop_front())
        return rewriter.notifyMatchFailure(op, "expected reshapes that put a dim of size 1 in front");
      parts.push_back(reshape.getOperand());
    }
    SmallVector<int64_t> joined(shapeOf(op).drop_front());
    joined.front() *= shapeOf(op).front();
    Value concat = ConcatOp::create(rewriter, op.getLoc(), op.getType().clone(joined), parts, 0);
    rewriter.replaceOpWithNewOp<ReshapeOp>(op, op.getType(), concat);
    return success();
  }
};

// slice(reshape(x)) ==> reshape(slice(x)), where the reshape moves dims of size 1 alone
struct HoistSliceAboveReshape : OpRewritePattern<SliceOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(SliceOp op, PatternRewriter &rewriter) const override {
    auto reshape = op.getOperand().getDefiningOp<ReshapeOp>();
    if (!reshape || !typeOf(reshape.getOperand()).hasStaticShape() || !reshape.getType().hasStaticShape())
      return rewriter.notifyMatchFailure(op, "expected a reshape of known shape in front");
    if (cutsView(op))
      return rewriter.notifyMatchFailure(op, "columns of a view");
    ArrayRef<int64_t> source = shapeOf(reshape.getOperand()), shape = shapeOf(reshape);
    if (!llvm::equal(llvm::make_filter_range(source, isReal), llvm::make_filter_range(shape, isReal)))
      return rewriter.notifyMatchFailure(op, "expected dims of size 1 to come or go");
    for (auto [before, after] : llvm::zip(shape, shapeOf(op)))
      if (before == 1 && after != 1)
        return rewriter.notifyMatchFailure(op, "expected no empty slice of a dim of size 1");
    SmallVector<int64_t> starts(source.size(), 0), steps(source.size(), 1), sizes(source);
    size_t dim = 0;
    for (auto [at, size] : llvm::enumerate(shape)) {
      if (!isReal(size))
        continue;
      while (!isReal(source[dim]))
        ++dim;
      starts[dim] = op.getStarts()[at];
      steps[dim] = op.getSteps()[at];
      sizes[dim++] = shapeOf(op)[at];
    }
    auto slice = SliceOp::create(rewriter, op.getLoc(), typeOf(op.getResult()).clone(sizes), reshape.getOperand(),
                                 starts, steps);
    if (isMarkedSize(op))
      markSize(slice);
    rewriter.replaceOpWithNewOp<ReshapeOp>(op, op.getType(), slice);
    return success();
  }
  static bool isReal(int64_t size) { return size != 1; }
};

// transpose(gather(x, i)) ==> gather(x, transpose(i)), where the dims that come from the indices change places
struct HoistTransposeIntoIndices : OpRewritePattern<TransposeOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(TransposeOp op, PatternRewriter &rewriter) const override {
    auto gather = op.getOperand().getDefiningOp<GatherOp>();
    if (!gather || !gather->hasOneUse())
      return rewriter.notifyMatchFailure(op, "expected a gather in front that has no other use");
    int64_t axis = gather.getAxis(), rank = typeOf(gather.getIndices()).getRank();
    SmallVector<int64_t> ofIndices;
    for (auto [dim, source] : llvm::enumerate(op.getPermutation())) {
      bool isIndex = int64_t(dim) >= axis && int64_t(dim) < axis + rank;
      if (isIndex && source >= axis && source < axis + rank)
        ofIndices.push_back(source - axis);
      else if (isIndex || source != int64_t(dim))
        return rewriter.notifyMatchFailure(op, "moves other dims than the indices'");
    }
    Value indices = transposeBy(rewriter, op.getLoc(), gather.getIndices(), ofIndices);
    rewriter.replaceOpWithNewOp<GatherOp>(op, op.getType(), gather.getOperand(), indices, axis);
    return success();
  }
};

} // namespace

void populateSimplifySlices(RewritePatternSet &patterns) {
  patterns.add<TurnGatherIntoSlice, FoldSliceOfSlice, FoldSliceOfConcat, HoistConcatAboveReshape,
               HoistSliceAboveReshape, HoistTransposeIntoIndices>(patterns.getContext());
}

} // namespace dlc
