// sum (a - za)(b - zb) = sum ab - za * sum (b - zb) - zb * sum a
//
// The first sum is a product of bytes, which both targets have instructions for. The second one is constant where b
// is, the third is there only where zb is not 0. Everything is exact modulo 2^32.
#include "ir/build/IntegerProducts.h"
#include "ir/Constants.h"

using namespace mlir;
using namespace dlc;

static bool isByte(GraphBuilder &g, Value value) {
  return isa<IntegerType>(g.elem(value)) && g.elem(value).getIntOrFloatBitWidth() == 8;
}

// Whether `zero` is known and `test` holds for all of its elements.
static bool allOf(Value zero, llvm::function_ref<bool(int64_t)> test) {
  std::optional<SmallVector<int64_t>> known = zero ? constantIntegers(zero) : std::nullopt;
  return known && llvm::all_of(*known, test);
}
static bool isZero(int64_t value) { return value == 0; }

// The zero point as i32, in a shape that broadcasts to the operand: rank 1 lies along `axis`. Null where it is 0.
static Value zeroPoint(GraphBuilder &g, Quantized operand, int64_t axis) {
  Value zero = operand.zero;
  if (!zero || allOf(zero, isZero))
    return {};
  zero = g.cast(zero, g.i32());
  if (g.rank(zero) != 1)
    return zero;
  return g.shape(zero)[0] == 1 ? g.reshape(zero, {}) : g.perChannel(zero, g.rank(operand.value), axis);
}

// The operand as i32 without its zero point, for what the sums cannot be split by.
static Value shifted(GraphBuilder &g, Quantized operand, Value zero) {
  Value wide = g.cast(operand.value, g.i32());
  return zero ? g.sub(wide, zero) : wide;
}

// Unsigned weights with a zero point other than 0 are signed ones with another: b - zb = (b - 128) - (zb - 128). Often
// nothing is left of it, and with it of the sums of a.
static void signWeights(GraphBuilder &g, Value &weights, Value &zero) {
  if (!zero || !g.elem(weights).isUnsignedInteger() || !weights.getDefiningOp<ConstantOp>() ||
      !allOf(zero, [](int64_t value) { return value != 0; }))
    return;
  weights = g.cast(g.sub(g.cast(weights, g.i32()), 128), g.types().getI8Type());
  zero = g.sub(zero, 128);
  if (allOf(zero, isZero))
    zero = {};
}

Value dlc::integerMatmul(GraphBuilder &g, Quantized a, Quantized b) {
  int64_t rankA = g.rank(a.value), rankB = g.rank(b.value);
  Value zeroA = zeroPoint(g, a, rankA - 2), zeroB = zeroPoint(g, b, rankB - 1);
  auto alongReduction = [&](Value zero, int64_t dimFromEnd) {
    return zero && g.rank(zero) >= dimFromEnd && g.shape(zero).end()[-dimFromEnd] != 1;
  };
  if (g.failed() || !isByte(g, a.value) || !isByte(g, b.value) || alongReduction(zeroA, 1) || alongReduction(zeroB, 2))
    return g.matmul(shifted(g, a, zeroA), shifted(g, b, zeroB));
  signWeights(g, b.value, zeroB);
  Value sum = g.matmul(a.value, b.value);
  if (zeroA) {
    Value columns = g.reduce(ReduceKind::sum, g.cast(b.value, g.i32()), {rankB - 2}, true);
    if (zeroB)
      columns = g.sub(columns, g.mul(zeroB, double(g.dim(b.value, rankB - 2))));
    sum = g.sub(sum, g.mul(zeroA, columns));
  }
  if (zeroB) {
    Value rows = g.reduce(ReduceKind::sum, g.cast(a.value, g.i32()), {rankA - 1}, true);
    sum = g.sub(sum, g.mul(rows, zeroB));
  }
  return sum;
}

// The sum of x over each window, [N, groups or outputs, spatial...] in i32.
static Value windowSums(GraphBuilder &g, Value x, int64_t outputs, const Convolution &convolution) {
  const WindowAttributes &window = convolution.window;
  int64_t groups = convolution.groups, channels = g.dim(x, 1);
  SmallVector<int64_t> apart(g.shape(x));
  if (g.failed() || !g.staticShape(x) || channels % groups != 0 || outputs % groups != 0)
    return {}; // the convolution reports it
  apart[1] = groups;
  apart.insert(apart.begin() + 2, channels / groups);
  Value sums = g.reduce(ReduceKind::sum, g.cast(g.reshape(x, apart), g.i32()), {2}, false);
  SmallVector<int64_t> ones{groups, 1};
  llvm::append_range(ones, window.kernel);
  sums = convolve(g, sums, g.full(g.i32(), ones, 1), convolution);
  if (groups == 1)
    return sums;
  // One for each output channel.
  apart.assign(g.shape(sums).begin(), g.shape(sums).end());
  SmallVector<int64_t> joined = apart;
  joined[1] = outputs;
  apart.insert(apart.begin() + 2, 1);
  Value single = g.reshape(sums, apart);
  apart[2] = outputs / groups;
  return g.reshape(g.broadcast(single, apart), joined);
}

Value dlc::integerConv(GraphBuilder &g, Quantized x, Quantized filter, Convolution convolution) {
  int64_t rank = g.rank(x.value);
  Value zeroX = zeroPoint(g, x, 1), zeroFilter = zeroPoint(g, filter, 0);
  bool split = isByte(g, x.value) && isByte(g, filter.value) && (!zeroX || g.rank(zeroX) == 0);
  if (g.failed() || !split)
    return convolve(g, shifted(g, x, zeroX), shifted(g, filter, zeroFilter), convolution);
  signWeights(g, filter.value, zeroFilter);
  x.value = cropNegativePads(g, x.value, convolution.window);
  if (zeroX) { // then every window has all of its elements
    SmallVector<int64_t> low{0, 0}, high{0, 0};
    llvm::append_range(low, convolution.window.low);
    llvm::append_range(high, convolution.window.high);
    if (llvm::any_of(llvm::concat<int64_t>(low, high), [](int64_t size) { return size != 0; }))
      x.value = g.pad(x.value, low, high, PadMode::constant, g.reshape(x.zero, {}));
    convolution.window.low.assign(rank - 2, 0);
    convolution.window.high.assign(rank - 2, 0);
  }
  Value sum = convolve(g, x.value, filter.value, convolution);
  if (zeroX) {
    SmallVector<int64_t> axes = llvm::to_vector(llvm::seq<int64_t>(1, rank));
    Value channels = g.reduce(ReduceKind::sum, shifted(g, filter, zeroFilter), axes, false);
    sum = g.sub(sum, g.perChannel(g.mul(channels, zeroX), rank));
  }
  if (zeroFilter) {
    if (g.rank(zeroFilter) != 0) // [O, 1, ...] -> [1, O, 1, ...]
      zeroFilter = g.perChannel(g.reshape(zeroFilter, {g.dim(filter.value, 0)}), rank);
    sum = g.sub(sum, g.mul(windowSums(g, x.value, g.dim(filter.value, 0), convolution), zeroFilter));
  }
  return sum;
}
