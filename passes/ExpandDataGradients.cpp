// Strided data gradients -> one data gradient of stride 1 for each place within the stride. Along one dim, with stride
// s, dilation d and pad_low p, position s*q + r gets gradient[j'] * filter[k] only for taps k with k*d = r + p modulo
// s: every (s / gcd(d, s))-th tap from the first such one on.
#include "passes/AllPasses.h"
#include "passes/Patterns.h"
#include <numeric>

using namespace mlir;

namespace dlc {
#define GEN_PASS_DEF_EXPANDDATAGRADIENTS
#include "passes/Passes.h.inc"

namespace {

// More gradients than this are not worth their launches.
constexpr int64_t kMostPhases = 64;

// One dim of the gradient at one place within the stride: taps first, first + step, ...
struct Phase {
  int64_t first, step, taps, dilation, padLow;
};

struct ExpandDataGradient : OpRewritePattern<ConvDataGradOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(ConvDataGradOp op, PatternRewriter &rewriter) const override {
    auto filter = typeOf(op.getFilter()), to = typeOf(op.getResult());
    if (op.getLayout() != Layout::channels_last || op.getPanel() != 0)
      return rewriter.notifyMatchFailure(op, "expected channels_last and a filter that is not packed");
    if (!typeOf(op.getGradient()).hasStaticShape() || !filter.hasStaticShape() || !to.hasStaticShape())
      return rewriter.notifyMatchFailure(op, "expected static shapes");
    if (typeOf(op.getGradient()).getNumElements() == 0 || filter.getNumElements() == 0 || to.getNumElements() == 0)
      return rewriter.notifyMatchFailure(op, "expected tensors with elements");
    int64_t count = 1;
    SmallVector<int64_t> sizes; // of a phase's result, per spatial dim
    for (auto [d, stride] : llvm::enumerate(op.getStrides())) {
      count *= stride;
      sizes.push_back((to.getDimSize(d + 1) + stride - 1) / stride);
    }
    if (count == 1 || count > kMostPhases)
      return rewriter.notifyMatchFailure(op, "expected strides, and not too many places within them");
    SmallVector<Value> phases;
    for (int64_t number = 0; number < count; ++number)
      phases.push_back(gradient(op, number, sizes, rewriter));
    rewriter.replaceOp(op, interleave(op, phases, sizes, rewriter));
    return success();
  }

private:
  static Phase phaseOf(ConvDataGradOp op, size_t d, int64_t place) {
    int64_t stride = op.getStrides()[d], dilation = op.getDilations()[d], at = place + op.getPadsLow()[d];
    int64_t kernel = shapeOf(op.getFilter())[d];
    Phase phase{0, stride / std::gcd(stride, dilation), 0, 1, 0};
    while (phase.first < phase.step && (at - phase.first * dilation) % stride != 0)
      ++phase.first;
    if (phase.first == phase.step || phase.first >= kernel)
      return phase;
    phase.taps = (kernel - phase.first + phase.step - 1) / phase.step;
    phase.dilation = phase.step * dilation / stride;
    phase.padLow = (at - phase.first * dilation) / stride;
    return phase;
  }

  static Value gradient(ConvDataGradOp op, int64_t number, ArrayRef<int64_t> sizes, PatternRewriter &rewriter) {
    Location loc = op.getLoc();
    SmallVector<Phase> phases(sizes.size());
    for (size_t d = sizes.size(); d-- > 0; number /= op.getStrides()[d])
      phases[d] = phaseOf(op, d, number % op.getStrides()[d]);
    SmallVector<int64_t> shape(shapeOf(op.getResult()));
    llvm::copy(sizes, shape.begin() + 1);
    auto type = typeOf(op.getResult()).clone(shape);
    if (llvm::any_of(phases, [](const Phase &phase) { return phase.taps == 0; }))
      return ConstantOp::create(rewriter, loc, cast<ElementsAttr>(rewriter.getZeroAttr(type)));

    auto from = typeOf(op.getFilter());
    SmallVector<int64_t> starts(from.getRank(), 0), steps(from.getRank(), 1), taps(from.getShape());
    SmallVector<int64_t> ones(sizes.size(), 1), pads, dilations;
    for (auto [d, phase] : llvm::enumerate(phases)) {
      starts[d] = phase.first;
      steps[d] = phase.step;
      taps[d] = phase.taps;
      pads.push_back(phase.padLow);
      dilations.push_back(phase.dilation);
    }
    Value filter = SliceOp::create(rewriter, loc, from.clone(taps), op.getFilter(), starts, steps);
    if (Value folded = foldedResult(rewriter, filter.getDefiningOp()))
      filter = folded;
    return ConvDataGradOp::create(rewriter, loc, type, op.getGradient(), filter, ones, pads, dilations, op.getGroups(),
                                  Layout::channels_last, op.getTransposeFilter(), 0, 0, op.getPrecision());
  }

  // [N, sizes..., C] of every phase -> [N, sizes * strides..., C], cut to the result's size.
  static Value interleave(ConvDataGradOp op, ArrayRef<Value> phases, ArrayRef<int64_t> sizes,
                          PatternRewriter &rewriter) {
    Location loc = op.getLoc();
    ArrayRef<int64_t> strides = op.getStrides(), result = shapeOf(op.getResult());
    int64_t dims = int64_t(strides.size());
    SmallVector<int64_t> single{1}, whole(result);
    llvm::append_range(single, shapeOf(phases.front()));
    for (auto [d, size] : llvm::enumerate(sizes))
      whole[d + 1] = size * strides[d];
    SmallVector<Value> parts;
    for (Value phase : phases)
      parts.push_back(reshapeTo(rewriter, loc, phase, single));
    Value all = ConcatOp::create(rewriter, loc, parts, 0);
    // [strides..., N, sizes..., C] -> [N, (size, stride)..., C]
    SmallVector<int64_t> split(strides), order{dims};
    llvm::append_range(split, shapeOf(phases.front()));
    for (int64_t d = 0; d < dims; ++d)
      order.append({dims + 1 + d, d});
    order.push_back(2 * dims + 1);
    all = reshapeTo(rewriter, loc, transposeBy(rewriter, loc, reshapeTo(rewriter, loc, all, split), order), whole);
    if (ArrayRef(whole) == result)
      return all;
    return SliceOp::create(rewriter, loc, op.getType(), all, SmallVector<int64_t>(whole.size(), 0),
                           SmallVector<int64_t>(whole.size(), 1));
  }
};

struct ExpandDataGradients : impl::ExpandDataGradientsBase<ExpandDataGradients> {
  void runOnOperation() override {
    if (getOperation()->hasAttr("dlc.kernel"))
      return;
    RewritePatternSet patterns(&getContext());
    patterns.add<ExpandDataGradient>(&getContext());
    if (failed(rewriteGreedily(getOperation(), std::move(patterns))))
      signalPassFailure();
  }
};

} // namespace
} // namespace dlc
