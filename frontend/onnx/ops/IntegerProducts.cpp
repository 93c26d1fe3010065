// sum (a - za)(b - zb) = sum ab - za * sum (b - zb) - zb * sum a
//
// The first sum is a product of bytes, which both targets have instructions for. The second one is constant where b
// is, the third is there only where zb is not 0. Everything is exact modulo 2^32.
#include "frontend/onnx/ops/IntegerProducts.h"
#include "frontend/onnx/ops/MatrixProducts.h"
#include "frontend/onnx/ops/Windows.h"
#include "ir/Constants.h"

using namespace mlir;
using namespace dlc;
using namespace dlc::frontend;

static bool isByte(NodeContext &c, Value value) {
  return isa<IntegerType>(c.elem(value)) && c.elem(value).getIntOrFloatBitWidth() == 8;
}

// Whether `zero` is known and `test` holds for all of its elements.
static bool allOf(Value zero, llvm::function_ref<bool(int64_t)> test) {
  std::optional<SmallVector<int64_t>> known = zero ? constantIntegers(zero) : std::nullopt;
  return known && llvm::all_of(*known, test);
}
static bool isZero(int64_t value) { return value == 0; }

// The zero point as i32, in a shape that broadcasts to the operand: rank 1 lies along `axis`. Null where it is 0.
static Value zeroPoint(NodeContext &c, Quantized operand, int64_t axis) {
  Value zero = operand.zero;
  if (!zero || allOf(zero, isZero))
    return {};
  zero = c.cast(zero, c.i32());
  if (c.rank(zero) != 1)
    return zero;
  return c.shape(zero)[0] == 1 ? c.reshape(zero, {}) : c.perChannel(zero, c.rank(operand.value), axis);
}

// The operand as i32 without its zero point, for what the sums cannot be split by.
static Value shifted(NodeContext &c, Quantized operand, Value zero) {
  Value wide = c.cast(operand.value, c.i32());
  return zero ? c.sub(wide, zero) : wide;
}

// Unsigned weights with a zero point other than 0 are signed ones with another: b - zb = (b - 128) - (zb - 128). Often
// nothing is left of it, and with it of the sums of a.
static void signWeights(NodeContext &c, Value &weights, Value &zero) {
  if (!zero || !c.elem(weights).isUnsignedInteger() || !weights.getDefiningOp<ConstantOp>() ||
      !allOf(zero, [](int64_t value) { return value != 0; }))
    return;
  weights = c.cast(c.sub(c.cast(weights, c.i32()), 128), c.types().getI8Type());
  zero = c.sub(zero, 128);
  if (allOf(zero, isZero))
    zero = {};
}

Value dlc::frontend::integerMatmul(NodeContext &c, Quantized a, Quantized b) {
  int64_t rankA = c.rank(a.value), rankB = c.rank(b.value);
  Value zeroA = zeroPoint(c, a, rankA - 2), zeroB = zeroPoint(c, b, rankB - 1);
  auto alongReduction = [&](Value zero, int64_t dimFromEnd) {
    return zero && c.rank(zero) >= dimFromEnd && c.shape(zero).end()[-dimFromEnd] != 1;
  };
  if (c.failed() || !isByte(c, a.value) || !isByte(c, b.value) || alongReduction(zeroA, 1) || alongReduction(zeroB, 2))
    return numpyMatmul(c, shifted(c, a, zeroA), shifted(c, b, zeroB));
  signWeights(c, b.value, zeroB);
  Value sum = numpyMatmul(c, a.value, b.value);
  if (zeroA) {
    Value columns = c.reduce(ReduceKind::sum, c.cast(b.value, c.i32()), {rankB - 2}, true);
    if (zeroB)
      columns = c.sub(columns, c.mul(zeroB, double(c.dim(b.value, rankB - 2))));
    sum = c.sub(sum, c.mul(zeroA, columns));
  }
  if (zeroB) {
    Value rows = c.reduce(ReduceKind::sum, c.cast(a.value, c.i32()), {rankA - 1}, true);
    sum = c.sub(sum, c.mul(rows, zeroB));
  }
  return sum;
}

// The sum of x over each window, [N, groups or outputs, spatial...] in i32.
static Value windowSums(NodeContext &c, Value x, int64_t outputs, const Convolution &convolution) {
  const WindowAttributes &window = convolution.window;
  int64_t groups = convolution.groups, channels = c.dim(x, 1);
  SmallVector<int64_t> apart(c.shape(x));
  if (c.failed() || !c.staticShape(x) || channels % groups != 0 || outputs % groups != 0)
    return {}; // the convolution reports it
  apart[1] = groups;
  apart.insert(apart.begin() + 2, channels / groups);
  Value sums = c.reduce(ReduceKind::sum, c.cast(c.reshape(x, apart), c.i32()), {2}, false);
  SmallVector<int64_t> ones{groups, 1};
  llvm::append_range(ones, window.kernel);
  sums = convolve(c, sums, c.full(c.i32(), ones, 1), convolution);
  if (groups == 1)
    return sums;
  // One for each output channel.
  apart.assign(c.shape(sums).begin(), c.shape(sums).end());
  SmallVector<int64_t> joined = apart;
  joined[1] = outputs;
  apart.insert(apart.begin() + 2, 1);
  Value single = c.reshape(sums, apart);
  apart[2] = outputs / groups;
  return c.reshape(c.broadcast(single, apart), joined);
}

Value dlc::frontend::integerConv(NodeContext &c, Quantized x, Quantized filter) {
  std::optional<Convolution> convolution = readConvolution(c, x.value, filter.value);
  if (!convolution)
    return {};
  int64_t rank = c.rank(x.value);
  Value zeroX = zeroPoint(c, x, 1), zeroFilter = zeroPoint(c, filter, 0);
  bool split = isByte(c, x.value) && isByte(c, filter.value) && (!zeroX || c.rank(zeroX) == 0);
  if (c.failed() || !split)
    return convolve(c, shifted(c, x, zeroX), shifted(c, filter, zeroFilter), *convolution);
  signWeights(c, filter.value, zeroFilter);
  x.value = cropNegativePads(c, x.value, convolution->window);
  if (zeroX) { // then every window has all of its elements
    SmallVector<int64_t> low{0, 0}, high{0, 0};
    llvm::append_range(low, convolution->window.low);
    llvm::append_range(high, convolution->window.high);
    if (llvm::any_of(llvm::concat<int64_t>(low, high), [](int64_t size) { return size != 0; }))
      x.value = c.pad(x.value, low, high, PadMode::constant, c.reshape(x.zero, {}));
    convolution->window.low.assign(rank - 2, 0);
    convolution->window.high.assign(rank - 2, 0);
  }
  Value sum = convolve(c, x.value, filter.value, *convolution);
  if (zeroX) {
    SmallVector<int64_t> axes = llvm::to_vector(llvm::seq<int64_t>(1, rank));
    Value channels = c.reduce(ReduceKind::sum, shifted(c, filter, zeroFilter), axes, false);
    sum = c.sub(sum, c.perChannel(c.mul(channels, zeroX), rank));
  }
  if (zeroFilter) {
    if (c.rank(zeroFilter) != 0) // [O, 1, ...] -> [1, O, 1, ...]
      zeroFilter = c.perChannel(c.reshape(zeroFilter, {c.dim(filter.value, 0)}), rank);
    sum = c.sub(sum, c.mul(windowSums(c, x.value, c.dim(filter.value, 0), *convolution), zeroFilter));
  }
  return sum;
}
