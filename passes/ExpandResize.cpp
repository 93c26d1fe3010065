// Resampling -> gathers with constant indices and weights. Coordinates follow ONNX Resize-19,
// "coordinate_transformation_mode"; neighbours outside the tensor are its edge.
#include "ir/Constants.h"
#include "ir/Dlc.h"
#include "ir/build/GraphBuilder.h"
#include "passes/AllPasses.h"
#include "passes/Patterns.h"

#include <cmath>

using namespace mlir;

namespace dlc {
#define GEN_PASS_DEF_EXPANDRESIZE
#include "passes/Passes.h.inc"

namespace {

// One dim's sampling: for output position o, the elements sources[t][o] with weights[t][o].
struct Sampling {
  SmallVector<SmallVector<int64_t>> sources;
  SmallVector<SmallVector<double>> weights;
  SmallVector<bool> outside; // where the crop leaves the tensor
  bool leaves = false;
};

// What the op says about one dim.
struct Dim {
  int64_t input, output;
  double scale, roiLow, roiHigh;
};

struct Neighbour {
  int64_t offset; // from floor(coordinate)
  double weight;
};

} // namespace

// Output position -> input coordinate.
static double coordinate(StringRef mode, const Dim &dim, double at) {
  double length = dim.scale * double(dim.input);
  if (mode == "align_corners")
    return length == 1 ? 0 : at * double(dim.input - 1) / (length - 1);
  if (mode == "asymmetric")
    return at / dim.scale;
  if (mode == "tf_crop_and_resize") {
    double last = double(dim.input - 1), extent = dim.roiHigh - dim.roiLow;
    return (length == 1 ? extent * last / 2 : at * extent * last / (length - 1)) + dim.roiLow * last;
  }
  if (mode == "pytorch_half_pixel" && length == 1)
    return -0.5;
  double half = (at + 0.5) / dim.scale - 0.5;
  if (mode == "half_pixel_symmetric")
    return double(dim.input) / 2 * (1 - double(dim.output) / length) + half;
  return half; // half_pixel, pytorch_half_pixel
}

// Keys' cubic convolution kernel with coefficient a, |x| <= 2.
static double cubicKernel(double a, double x) {
  x = std::fabs(x);
  if (x <= 1)
    return ((a + 2) * x - (a + 3)) * x * x + 1;
  if (x < 2)
    return ((a * x - 5 * a) * x + 8 * a) * x - 4 * a;
  return 0;
}

static SmallVector<Neighbour> nearestNeighbours(StringRef mode, double fraction) {
  bool up = mode == "ceil"                ? fraction > 0
            : mode == "floor"             ? false
            : mode == "round_prefer_ceil" ? fraction >= 0.5
                                          : fraction > 0.5;
  return {{up ? 1 : 0, 1.0}};
}

// The taps of an interpolation whose kernel reaches `radius` input elements; wider when antialiasing a reduction.
static SmallVector<Neighbour> kernelNeighbours(ResizeOp op, const Dim &dim, double fraction) {
  double radius = op.getMode() == ResizeMode::cubic ? 2 : 1;
  double shrink = op.getAntialias() ? std::min(dim.scale, 1.0) : 1.0;
  int64_t first = int64_t(std::floor(-radius / shrink)) + 1, last = int64_t(std::ceil(radius / shrink));
  double a = op.getCubicCoefficient().convertToDouble();
  SmallVector<Neighbour> taps;
  for (int64_t offset = first; offset <= last; ++offset) {
    double distance = (double(offset) - fraction) * shrink;
    double weight =
        op.getMode() == ResizeMode::cubic ? cubicKernel(a, distance) : std::max(0.0, 1 - std::fabs(distance));
    taps.push_back({offset, weight});
  }
  return taps;
}

static Sampling sampleDim(ResizeOp op, const Dim &dim) {
  Sampling sampling;
  StringRef mode = op.getCoordinates();
  for (int64_t at = 0; at < dim.output; ++at) {
    double x = coordinate(mode, dim, double(at));
    bool outside = mode == "tf_crop_and_resize" && (x < 0 || x > double(dim.input - 1));
    sampling.outside.push_back(outside);
    sampling.leaves |= outside;
    double base = std::floor(x);
    SmallVector<Neighbour> taps = op.getMode() == ResizeMode::nearest ? nearestNeighbours(op.getNearestMode(), x - base)
                                                                      : kernelNeighbours(op, dim, x - base);
    double total = 0;
    for (Neighbour &tap : taps) {
      int64_t source = int64_t(base) + tap.offset;
      if (op.getExcludeOutside() && (source < 0 || source >= dim.input))
        tap.weight = 0;
      total += tap.weight;
    }
    bool normalize = (op.getExcludeOutside() || op.getAntialias()) && total != 0;
    sampling.sources.resize(std::max(sampling.sources.size(), taps.size()));
    sampling.weights.resize(sampling.sources.size());
    for (auto [t, tap] : llvm::enumerate(taps)) {
      sampling.sources[t].push_back(std::clamp<int64_t>(int64_t(base) + tap.offset, 0, dim.input - 1));
      sampling.weights[t].push_back(normalize ? tap.weight / total : tap.weight);
    }
  }
  return sampling;
}

namespace {

struct ExpandResize : OpRewritePattern<ResizeOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(ResizeOp op, PatternRewriter &rewriter) const override {
    auto from = op.getOperand().getType(), to = op.getType();
    if (!from.hasStaticShape() || !to.hasStaticShape())
      return rewriter.notifyMatchFailure(op, "expected static shapes");
    if (from.getNumElements() == 0)
      return rewriter.notifyMatchFailure(op, "expected an operand with elements");
    GraphBuilder b(rewriter, op.getLoc());
    Value value = op.getOperand();
    Type element = from.getElementType();
    const bool integer = !isa<FloatType>(element), blends = op.getMode() != ResizeMode::nearest;
    if (blends && (integer || elementBits(element) < 16)) // a float that holds the numbers, the largest as well as f64
      value = b.cast(value, realFor(element));            // can, and the weights
    SmallVector<Value> masks;
    for (int64_t d = 0; d < from.getRank(); ++d) {
      Dim dim{from.getDimSize(d), to.getDimSize(d), op.getScales()[d], op.getRoiLow()[d], op.getRoiHigh()[d]};
      bool crops = op.getCoordinates() == "tf_crop_and_resize" && (dim.roiLow != 0 || dim.roiHigh != 1);
      if (dim.input == dim.output && dim.scale == 1 && !crops)
        continue;
      Sampling sampling = sampleDim(op, dim);
      value = sample(b, value, d, sampling);
      if (sampling.leaves)
        masks.push_back(mask(b, value, d, sampling));
    }
    for (Value outside : masks)
      value = b.select(outside, b.like(value, op.getExtrapolation().convertToDouble()), value);
    value = b.cast(integer && blends ? wholeNumbers(b, value, element) : value, element);
    if (b.failed())
      return op.emitError(b.errorMessage());
    rewriter.replaceOp(op, value);
    return success();
  }

private:
  static Type realFor(Type element) {
    MLIRContext *context = element.getContext();
    return elementBits(element) <= 16 ? Type(Float32Type::get(context)) : Type(Float64Type::get(context));
  }

  // The nearest even number in the range of `integer`, as a float.
  static Value wholeNumbers(GraphBuilder &b, Value value, Type integer) {
    const int bits = int(elementBits(integer)) - (isUnsigned(integer) ? 0 : 1);
    double highest = std::ldexp(1.0, bits) - 1, lowest = isUnsigned(integer) ? 0 : -std::ldexp(1.0, bits);
    if (bits > 53) // the next number would be out of range
      highest = std::nextafter(highest, 0.0);
    return b.clamp(b.unary<RoundOp>(value), lowest, highest);
  }

  static Value sample(GraphBuilder &b, Value value, int64_t d, const Sampling &sampling) {
    Value sum;
    for (auto [sources, weights] : llvm::zip_equal(sampling.sources, sampling.weights)) {
      if (llvm::all_of(weights, [](double w) { return w == 0; }))
        continue;
      Value term = b.gather(value, b.vector(sources), d);
      if (!llvm::all_of(weights, [](double w) { return w == 1; }))
        term = b.mul(term, alongDim(b, b.reals1d(b.elem(value), weights), value, d));
      sum = sum ? b.add(sum, term) : term;
    }
    return sum;
  }

  // [size] -> [size, 1, ..., 1], so that it broadcasts along dim d of `value`.
  static Value alongDim(GraphBuilder &b, Value numbers, Value value, int64_t d) {
    SmallVector<int64_t> shape(b.rank(value) - d, 1);
    shape[0] = b.dim(numbers, 0);
    return b.reshape(numbers, shape);
  }

  static Value mask(GraphBuilder &b, Value value, int64_t d, const Sampling &sampling) {
    SmallVector<double> outside(sampling.outside.begin(), sampling.outside.end());
    return alongDim(b, b.reals1d(b.i1(), outside), value, d);
  }
};

struct ExpandResizePass : impl::ExpandResizeBase<ExpandResizePass> {
  void runOnOperation() override {
    RewritePatternSet patterns(&getContext());
    patterns.add<ExpandResize>(&getContext());
    if (failed(rewriteGreedily(getOperation(), std::move(patterns))))
      signalPassFailure();
  }
};

} // namespace
} // namespace dlc
