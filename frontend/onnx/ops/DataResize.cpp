#include "frontend/onnx/ops/DataResize.h"
#include "frontend/onnx/ops/DataSizes.h"
#include <cmath>

using namespace mlir;
using namespace dlc;
using namespace dlc::frontend;

namespace {

// One dim after the other, in f64; formulas as in passes/ExpandResize.cpp, where all is known.
class Resampler {
public:
  Resampler(NodeContext &c, const Resampling &how) : c(c), how(how), f64(c.types().getF64Type()) {}
  Value build(Value x, ArrayRef<ResizedDim> dims);

private:
  struct Tap {
    Value source, weight; // i64 and f64, one for each output element (and tap, where these are a dim)
  };
  bool blends() const { return how.mode != "nearest"; }
  Value number(double value) { return c.scalar(f64, value); }
  Value coordinate(const ResizedDim &dim, Value at, Value input);
  Value weightAt(Value distance);
  Tap nearest(Value base, Value fraction);
  int64_t countTaps(int64_t axis, const ResizedDim &dim);
  Value along(Value value, Value numbers, int64_t axis);
  Value resampleDim(Value x, int64_t axis, const ResizedDim &dim);

  NodeContext &c;
  const Resampling &how;
  Type f64;
  SmallVector<Value> outside; // where the crop leaves the tensor
};

} // namespace

Value Resampler::coordinate(const ResizedDim &dim, Value at, Value input) {
  Value width = c.mul(dim.scale, input), last = c.sub(input, 1), isOne = c.compare(Predicate::eq, width, number(1));
  // Where there is one element the quotient is not read.
  Value safe = c.select(isOne, number(2), width);
  if (how.coordinates == "align_corners")
    return c.select(isOne, number(0), c.div(c.mul(at, last), c.sub(safe, 1)));
  if (how.coordinates == "asymmetric")
    return c.div(at, dim.scale);
  if (how.coordinates == "tf_crop_and_resize") {
    Value low = dim.roiLow ? dim.roiLow : number(0), high = dim.roiHigh ? dim.roiHigh : number(1);
    Value extent = c.mul(c.sub(high, low), last);
    Value x = c.select(isOne, c.div(extent, 2), c.div(c.mul(at, extent), c.sub(safe, 1)));
    return c.add(x, c.mul(low, last));
  }
  Value half = c.sub(c.div(c.add(at, 0.5), dim.scale), 0.5);
  if (how.coordinates == "pytorch_half_pixel")
    return c.select(isOne, number(-0.5), half);
  if (how.coordinates == "half_pixel_symmetric")
    return c.add(c.mul(c.div(input, 2), c.sub(number(1), c.div(c.cast(dim.size, f64), width))), half);
  return half;
}

Value Resampler::weightAt(Value distance) {
  Value x = c.unary<AbsOp>(distance);
  if (how.mode != "cubic")
    return c.max(c.sub(number(1), x), number(0));
  double a = how.cubic;
  Value square = c.mul(x, x);
  Value near = c.add(c.mul(c.sub(c.mul(x, a + 2), a + 3), square), 1);
  Value far = c.sub(c.mul(c.add(c.mul(c.sub(c.mul(x, a), 5 * a), x), 8 * a), x), 4 * a);
  Value result = c.select(c.compare(Predicate::lt, x, number(2)), far, number(0));
  return c.select(c.compare(Predicate::le, x, number(1)), near, result);
}

Resampler::Tap Resampler::nearest(Value base, Value fraction) {
  Value up;
  if (how.nearestMode == "ceil")
    up = c.compare(Predicate::gt, fraction, number(0));
  else if (how.nearestMode == "round_prefer_ceil")
    up = c.compare(Predicate::ge, fraction, number(0.5));
  else if (how.nearestMode != "floor")
    up = c.compare(Predicate::gt, fraction, number(0.5));
  return {up ? c.add(base, c.cast(up, f64)) : base, {}};
}

// How many elements an antialiased one reads on either side: a size that is read, unless the scale is a number.
int64_t Resampler::countTaps(int64_t axis, const ResizedDim &dim) {
  double radius = how.mode == "cubic" ? 2 : 1;
  if (dim.number)
    return int64_t(std::ceil(radius / std::min(*dim.number, 1.0)));
  Value reach = c.div(number(radius), c.min(dim.scale, number(1)));
  return readSize(c, c.cast(c.unary<CeilOp>(reach), c.i64()), mostOfUnbounded(1), {0, axis, ".taps"});
}

// Numbers [size] or [size, taps] beside the dims of `value` from `axis` on.
Value Resampler::along(Value value, Value numbers, int64_t axis) {
  SmallVector<int64_t> shape(c.shape(numbers));
  shape.append(size_t(c.rank(value) - axis - c.rank(numbers)), 1);
  return c.reshape(numbers, shape);
}

Value Resampler::resampleDim(Value x, int64_t axis, const ResizedDim &dim) {
  int64_t count = c.dim(x, axis);
  Value input = realSize(c, count), last = c.sub(input, 1);
  Value place = coordinate(dim, c.cast(c.iota(c.i64(), {dim.output}, 0), f64), input);
  auto isOutside = [&](Value at) {
    return c.anyOf({c.compare(Predicate::lt, at, number(0)), c.compare(Predicate::gt, at, last)});
  };
  if (how.coordinates == "tf_crop_and_resize")
    outside.push_back(along(x, isOutside(place), axis));
  Value base = c.unary<FloorOp>(place), fraction = c.sub(place, base);
  auto indexOf = [&](Value source) { return c.cast(c.min(c.max(source, number(0)), last), c.i64()); };
  if (!blends())
    return c.gather(x, indexOf(nearest(base, fraction).source), axis);
  auto inside = [&](Value source, Value weight) {
    return how.excludeOutside ? c.select(isOutside(source), number(0), weight) : weight;
  };
  bool normalizes = how.excludeOutside || how.antialias;
  auto byTotal = [&](Value weight, Value total) {
    return normalizes ? c.div(weight, c.select(c.compare(Predicate::eq, total, number(0)), number(1), total)) : weight;
  };
  if (!how.antialias) {
    int64_t first = how.mode == "cubic" ? -1 : 0, taps = how.mode == "cubic" ? 4 : 2;
    SmallVector<Tap> all;
    Value total, sum;
    for (int64_t offset = first; offset < first + taps; ++offset) {
      Value source = c.add(base, double(offset));
      Value weight = inside(source, weightAt(c.sub(number(double(offset)), fraction)));
      all.push_back({source, weight});
      total = total ? c.add(total, weight) : weight;
    }
    for (const Tap &tap : all) {
      Value weight = c.cast(byTotal(tap.weight, total), c.elem(x));
      Value term = c.mul(c.gather(x, indexOf(tap.source), axis), along(x, weight, axis));
      sum = sum ? c.add(sum, term) : term;
    }
    return sum;
  }
  // Taps are a dim of their own.
  int64_t reach = countTaps(axis, dim), taps = 2 * reach;
  if (c.failed())
    return {};
  Value shrink = c.min(dim.scale, number(1));
  Value offset = c.sub(c.cast(c.iota(c.i64(), {1, taps}, 1), f64), c.sub(realSize(c, reach), 1));
  Value source = c.add(c.reshape(base, {dim.output, 1}), offset);
  Value weight = inside(source, weightAt(c.mul(c.sub(offset, c.reshape(fraction, {dim.output, 1})), shrink)));
  weight = c.cast(byTotal(weight, c.reduce(ReduceKind::sum, weight, {1}, /*keepdims=*/true)), c.elem(x));
  Value spread = c.gather(x, indexOf(source), axis);
  return c.reduce(ReduceKind::sum, c.mul(spread, along(spread, weight, axis)), {axis + 1}, /*keepdims=*/false);
}

Value Resampler::build(Value x, ArrayRef<ResizedDim> dims) {
  Type element = c.elem(x);
  bool isWhole = !c.isFloat(x);
  if (blends() && (isWhole || elementBits(element) < 16))
    x = c.cast(x, elementBits(element) <= 16 ? c.f32() : f64);
  for (auto [axis, dim] : llvm::enumerate(dims))
    if (dim.scale && !c.failed())
      x = resampleDim(x, int64_t(axis), dim);
  for (Value mask : outside)
    x = c.select(mask, c.like(x, how.extrapolation), x);
  if (blends() && isWhole) { // the nearest even number in the type's range
    int bits = int(elementBits(element)) - (isUnsigned(element) ? 0 : 1);
    double highest = std::ldexp(1.0, bits) - 1, lowest = isUnsigned(element) ? 0 : -std::ldexp(1.0, bits);
    if (bits > 53)
      highest = std::nextafter(highest, 0.0);
    x = c.clamp(c.unary<RoundOp>(x), lowest, highest);
  }
  return c.cast(x, element);
}

Value dlc::frontend::realSize(NodeContext &c, int64_t size) {
  return c.cast(c.sizeAsValue(size), c.types().getF64Type());
}

Value dlc::frontend::resample(NodeContext &c, Value x, ArrayRef<ResizedDim> dims, const Resampling &how) {
  return Resampler(c, how).build(x, dims);
}
