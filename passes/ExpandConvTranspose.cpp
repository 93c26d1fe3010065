// Transposed convolutions -> one convolution for each place within a stride. Along one dim, with stride s and pad_low
// p, output s*q + r gets operand[q + e - j] * filter[c + s*j], where c = (r + p) mod s and e = (r + p) div s: a
// convolution of every s-th filter element, in reverse order.
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"
#include "passes/AllPasses.h"
#include "passes/Patterns.h"
#include <numeric>

using namespace mlir;

namespace dlc {
#define GEN_PASS_DEF_EXPANDCONVTRANSPOSE
#include "passes/Passes.h.inc"

namespace {

// More convolutions than this are not worth their launches.
constexpr int64_t kMostPhases = 64;

// One dim of a convolution that computes the outputs at one place within the stride.
struct Phase {
  int64_t first, taps; // filter elements first, first + stride, ...
  int64_t padLow = 0, padHigh = 0;
  int64_t skipLow = 0, skipHigh = 0; // operand elements that no output reads
};

struct ExpandConvTranspose : OpRewritePattern<ConvTransposeOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(ConvTransposeOp op, PatternRewriter &rewriter) const override {
    auto from = typeOf(op.getOperand()), filter = typeOf(op.getFilter()), to = typeOf(op.getResult());
    if (!from.hasStaticShape() || !filter.hasStaticShape() || !to.hasStaticShape())
      return rewriter.notifyMatchFailure(op, "expected static shapes");
    if (!isa<FloatType>(from.getElementType()) || from.getElementType() != to.getElementType())
      return rewriter.notifyMatchFailure(op, "expected floats");
    if (from.getNumElements() == 0 || filter.getNumElements() == 0 || to.getNumElements() == 0)
      return rewriter.notifyMatchFailure(op, "expected tensors with elements");
    if (llvm::any_of(op.getDilations(), [](int64_t dilation) { return dilation != 1; }))
      return rewriter.notifyMatchFailure(op, "expected a filter without dilation");
    int64_t count = 1;
    SmallVector<int64_t> outputs; // of a phase, per spatial dim
    for (auto [d, stride] : llvm::enumerate(op.getStrides())) {
      count *= stride;
      outputs.push_back((to.getDimSize(d + 2) + stride - 1) / stride);
      for (int64_t place = 0; place < stride; ++place) {
        Phase phase = phaseOf(op, d, place, outputs.back());
        if (phase.skipLow + phase.skipHigh >= from.getDimSize(d + 2))
          return rewriter.notifyMatchFailure(op, "expected every convolution to read the operand");
      }
    }
    if (count > kMostPhases)
      return rewriter.notifyMatchFailure(op, "expected smaller strides");

    SmallVector<Value> phases;
    for (int64_t number = 0; number < count; ++number)
      phases.push_back(convolution(op, number, outputs, rewriter));
    rewriter.replaceOp(op, interleave(op, phases, outputs, rewriter));
    return success();
  }

private:
  static Phase phaseOf(ConvTransposeOp op, size_t d, int64_t place, int64_t outputs) {
    int64_t stride = op.getStrides()[d], at = place + op.getPadsLow()[d], kernel = shapeOf(op.getFilter())[d + 2];
    Phase phase{at % stride, 0};
    phase.taps = std::max<int64_t>(0, (kernel - phase.first + stride - 1) / stride);
    int64_t low = phase.taps - 1 - at / stride,
            high = outputs - 1 + at / stride - (shapeOf(op.getOperand())[d + 2] - 1);
    phase.padLow = std::max<int64_t>(low, 0);
    phase.padHigh = std::max<int64_t>(high, 0);
    phase.skipLow = std::max<int64_t>(-low, 0);
    phase.skipHigh = std::max<int64_t>(-high, 0);
    return phase;
  }

  // [C, O/groups, kernel...] -> [O, C/groups, taps...].
  static Value filterOf(ConvTransposeOp op, ArrayRef<Phase> phases, PatternRewriter &rewriter) {
    Location loc = op.getLoc();
    ArrayRef<int64_t> shape = shapeOf(op.getFilter());
    int64_t groups = op.getGroups(), rank = int64_t(shape.size());
    SmallVector<int64_t> starts(rank, 0), steps(rank, 1), sizes(shape);
    for (auto [d, phase] : llvm::enumerate(phases)) {
      starts[d + 2] = phase.first + op.getStrides()[d] * (phase.taps - 1);
      steps[d + 2] = -op.getStrides()[d];
      sizes[d + 2] = phase.taps;
    }
    auto fold = [&](Value value) {
      Value folded = foldedResult(rewriter, value.getDefiningOp());
      return folded ? folded : value;
    };
    Value taps =
        fold(SliceOp::create(rewriter, loc, typeOf(op.getFilter()).clone(sizes), op.getFilter(), starts, steps));
    SmallVector<int64_t> split{groups, sizes[0] / groups, sizes[1]}, order{0, 2, 1};
    for (int64_t d = 2; d < rank; ++d) {
      split.push_back(sizes[d]);
      order.push_back(d + 1);
    }
    Value turned = fold(transposeBy(rewriter, loc, reshapeTo(rewriter, loc, taps, split), order));
    SmallVector<int64_t> joined{groups * sizes[1], sizes[0] / groups};
    joined.append(sizes.begin() + 2, sizes.end());
    return reshapeTo(rewriter, loc, turned, joined);
  }

  static Value convolution(ConvTransposeOp op, int64_t number, ArrayRef<int64_t> outputs, PatternRewriter &rewriter) {
    Location loc = op.getLoc();
    SmallVector<Phase> phases(outputs.size());
    for (size_t d = outputs.size(); d-- > 0; number /= op.getStrides()[d])
      phases[d] = phaseOf(op, d, number % op.getStrides()[d], outputs[d]);
    SmallVector<int64_t> shape(shapeOf(op.getResult()).take_front(2));
    llvm::append_range(shape, outputs);
    auto type = typeOf(op.getResult()).clone(shape);
    if (llvm::any_of(phases, [](const Phase &phase) { return phase.taps == 0; }))
      return ConstantOp::create(rewriter, loc, cast<ElementsAttr>(rewriter.getZeroAttr(type)));

    SmallVector<int64_t> starts(shape.size(), 0), sizes(shapeOf(op.getOperand())), lows, highs, ones(outputs.size(), 1);
    for (auto [d, phase] : llvm::enumerate(phases)) {
      starts[d + 2] = phase.skipLow;
      sizes[d + 2] -= phase.skipLow + phase.skipHigh;
      lows.push_back(phase.padLow);
      highs.push_back(phase.padHigh);
    }
    Value operand = op.getOperand();
    if (ArrayRef(sizes) != shapeOf(operand))
      operand = SliceOp::create(rewriter, loc, typeOf(operand).clone(sizes), operand, starts,
                                SmallVector<int64_t>(shape.size(), 1));
    return ConvOp::create(rewriter, loc, type, operand, filterOf(op, phases, rewriter), ones, lows, highs, ones,
                          op.getGroups(), Layout::channels_first, 0, 0, Precision::operands);
  }

  // [N, O, outputs...] of every phase -> [N, O, outputs * strides...], cut to the result's size.
  static Value interleave(ConvTransposeOp op, ArrayRef<Value> phases, ArrayRef<int64_t> outputs,
                          PatternRewriter &rewriter) {
    Location loc = op.getLoc();
    Value all = phases.front();
    SmallVector<int64_t> whole(shapeOf(op.getResult()).take_front(2));
    for (auto [d, output] : llvm::enumerate(outputs))
      whole.push_back(output * op.getStrides()[d]);
    if (phases.size() > 1) {
      SmallVector<int64_t> single{1}, strides(op.getStrides());
      llvm::append_range(single, shapeOf(all));
      SmallVector<Value> parts;
      for (Value phase : phases)
        parts.push_back(reshapeTo(rewriter, loc, phase, single));
      all = ConcatOp::create(rewriter, loc, parts, 0);
      // [strides..., N, O, outputs...] -> [N, O, (output, stride)...]
      SmallVector<int64_t> split(strides);
      llvm::append_range(split, shapeOf(phases.front()));
      int64_t dims = int64_t(strides.size());
      SmallVector<int64_t> order{dims, dims + 1};
      for (int64_t d = 0; d < dims; ++d)
        order.append({dims + 2 + d, d});
      all = reshapeTo(rewriter, loc, transposeBy(rewriter, loc, reshapeTo(rewriter, loc, all, split), order), whole);
    }
    if (ArrayRef(whole) == shapeOf(op.getResult()))
      return all;
    return SliceOp::create(rewriter, loc, op.getType(), all, SmallVector<int64_t>(whole.size(), 0),
                           SmallVector<int64_t>(whole.size(), 1));
  }
};

struct ExpandConvTransposePass : impl::ExpandConvTransposeBase<ExpandConvTransposePass> {
  void runOnOperation() override {
    RewritePatternSet patterns(&getContext());
    patterns.add<ExpandConvTranspose>(&getContext());
    if (failed(applyPatternsGreedily(getOperation(), std::move(patterns))))
      signalPassFailure();
  }
};

} // namespace
} // namespace dlc
