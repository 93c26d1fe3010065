// Quantization and products of quantized tensors, with their integer arithmetic exact.
#include "frontend/onnx/OpTable.h"
#include "frontend/onnx/ops/IntegerProducts.h"

using namespace mlir;
using namespace dlc;
using namespace dlc::frontend;

namespace {

// Arithmetic in f32 at least.
Type wide(NodeContext &c, Type element) { return isa<Float64Type>(element) ? element : c.f32(); }

Type byteType(NodeContext &c) { return c.types().getIntegerType(8, false); }

// The attribute output_dtype, where 0 stands for "not given".
Type outputType(NodeContext &c, Type defaultType) {
  return c.intAttr("output_dtype", 0) == 0 ? defaultType : c.typeAttr("output_dtype", defaultType);
}

// Brings a scale or zero point to a shape that broadcasts to x: rank 0 or one element for the whole tensor, rank 1
// along `axis`, the rank of x for blocks along `axis`.
Value spread(NodeContext &c, Value parameter, Value x) {
  int64_t rank = c.rank(x);
  if (c.rank(parameter) == 0)
    return parameter;
  int64_t axis = c.intAttr("axis", 1), block = c.intAttr("block_size", 0);
  if (block == 0) {
    if (c.rank(parameter) == 1 && c.shape(parameter)[0] == 1)
      return c.reshape(parameter, {});
    return c.perChannel(parameter, rank, c.normalizeAxis(axis, rank));
  }
  axis = c.normalizeAxis(axis, rank);
  if (c.failed() ||
      !c.expect(c.rank(parameter) == rank && block > 0,
                "expected a scale of the input's rank, found " + typeName(c.type(parameter))) ||
      !c.staticShape(parameter) || !c.staticShape(x))
    return {};
  SmallVector<int64_t> apart(c.shape(parameter)), repeated, joined(c.shape(parameter));
  apart.insert(apart.begin() + axis + 1, 1);
  repeated = apart;
  repeated[axis + 1] = block;
  if (!c.expect(block < (int64_t(1) << 40) / std::max<int64_t>(1, joined[axis]) &&
                    joined[axis] * block >= c.shape(x)[axis],
                "attribute 'block_size' does not fit the scale's shape"))
    return {};
  joined[axis] *= block;
  Value whole = c.reshape(c.broadcast(c.reshape(parameter, apart), repeated), joined);
  return c.sliceDim(whole, axis, 0, c.shape(x)[axis]);
}

// The lowest and highest number of an integer type.
std::pair<double, double> limits(Type element) {
  unsigned bits = elementBits(element);
  if (element.isUnsignedInteger())
    return {0, std::ldexp(1.0, bits) - 1};
  return {-std::ldexp(1.0, bits - 1), std::ldexp(1.0, bits - 1) - 1};
}

// round(x) + zeroPoint, saturated to `element`. `x` is a float tensor already divided by the scale.
Value saturate(NodeContext &c, Value x, Value zeroPoint, Type element) {
  if (c.failed() || !x)
    return {};
  if (isa<FloatType>(element)) { // 8-bit and smaller floats round themselves
    if (zeroPoint)
      x = c.add(x, c.cast(zeroPoint, c.elem(x)));
    return c.op<CastOp>({x}, {c.flag("saturate", c.intAttr("saturate", 1) != 0)},
                        RankedTensorType::get(c.shape(x), element));
  }
  Value rounded = c.unary<RoundOp>(x);
  if (zeroPoint)
    rounded = c.add(rounded, c.cast(zeroPoint, c.elem(x)));
  auto [low, high] = limits(element);
  return c.cast(c.min(c.max(rounded, c.like(x, low)), c.like(x, high)), element);
}

void buildQuantize(NodeContext &c) {
  Value x = c.input(0), scale = c.input(1), zero = c.optional(2);
  Type element = outputType(c, zero ? c.elem(zero) : byteType(c));
  if (zero && !c.expect(element == c.elem(zero), "attribute 'output_dtype' asks for " + typeName(element) +
                                                     ", but 'y_zero_point' is " + typeName(c.elem(zero))))
    return;
  Type compute = wide(c, c.elem(x));
  Value ratio = c.div(c.cast(x, compute), spread(c, c.cast(scale, compute), x));
  c.set(0, saturate(c, ratio, zero ? spread(c, zero, x) : Value(), element));
}

void buildDequantize(NodeContext &c) {
  Value x = c.input(0), scale = c.input(1);
  Type element = outputType(c, c.elem(scale));
  Type compute = wide(c, element);
  Value wideX;
  if (isa<FloatType>(c.elem(x))) {
    wideX = c.cast(x, compute);
    if (Value zero = c.optional(2))
      wideX = c.sub(wideX, c.cast(spread(c, zero, x), compute));
  } else {
    wideX = c.cast(x, c.i32());
    if (Value zero = c.optional(2))
      wideX = c.sub(wideX, c.cast(spread(c, zero, x), c.i32()));
    wideX = c.cast(wideX, compute);
  }
  c.set(0, c.cast(c.mul(wideX, spread(c, c.cast(scale, compute), x)), element));
}

void buildDynamicQuantize(NodeContext &c) {
  Value x = c.input(0);
  auto axes = llvm::to_vector(llvm::seq<int64_t>(0, c.rank(x)));
  Value zero = c.like(x, 0), top = c.like(x, 255);
  Value high = c.max(c.reduce(ReduceKind::max, x, axes, false), zero);
  Value low = c.min(c.reduce(ReduceKind::min, x, axes, false), zero);
  Value range = c.div(c.sub(high, low), top);
  // All zeros: any scale will do.
  Value scale = c.select(c.compare(Predicate::eq, range, zero), c.like(x, 1), range);
  Value place = c.min(c.max(c.div(c.unary<NegOp>(low), scale), zero), top);
  Value zeroPoint = c.cast(c.unary<RoundOp>(place), byteType(c));
  c.set(0, saturate(c, c.div(x, scale), zeroPoint, byteType(c)));
  c.set(1, range);
  c.set(2, zeroPoint);
}

// Scales of rank 1 go along `axis` of a product of rank `rank`.
Value scaleOf(NodeContext &c, Value scale, int64_t rank, int64_t axis) {
  scale = c.cast(scale, c.f32());
  if (c.rank(scale) != 1)
    return scale;
  return c.shape(scale)[0] == 1 ? c.reshape(scale, {}) : c.perChannel(scale, rank, axis < 0 ? axis + rank : axis);
}

bool needsRank(NodeContext &c, Value x, int64_t rank) {
  return c.expect(c.rank(x) >= rank,
                  "expected a tensor of rank " + Twine(rank) + " at least, found " + typeName(c.type(x)));
}

// The product's sums at the result's scale and zero point. `channelAxis` is the dim of per-channel scales of the second
// operand, `rowAxis` that of the first and of the result.
Value requantize(NodeContext &c, Value sum, int64_t rowAxis, int64_t channelAxis) {
  int64_t rank = c.rank(sum);
  Value zero = c.input(7);
  Value scale = c.mul(scaleOf(c, c.input(1), rank, rowAxis), scaleOf(c, c.input(4), rank, channelAxis));
  scale = c.div(scale, scaleOf(c, c.input(6), rank, rowAxis));
  return saturate(c, c.mul(c.cast(sum, c.f32()), scale), c.reshape(zero, {}), c.elem(zero));
}

void buildMatMulInteger(NodeContext &c) {
  Value a = c.input(0), b = c.input(1);
  if (needsRank(c, a, 2) && needsRank(c, b, 2))
    c.set(0, integerMatmul(c, {a, c.optional(2)}, {b, c.optional(3)}));
}

void buildQLinearMatMul(NodeContext &c) {
  Value a = c.input(0), b = c.input(3);
  if (!needsRank(c, a, 2) || !needsRank(c, b, 2))
    return;
  c.set(0, requantize(c, integerMatmul(c, {a, c.input(2)}, {b, c.input(5)}), -2, -1));
}

void buildConvInteger(NodeContext &c) {
  Value x = c.input(0), filter = c.input(1);
  if (needsRank(c, x, 3) && needsRank(c, filter, 3))
    c.set(0, integerConv(c, {x, c.optional(2)}, {filter, c.optional(3)}));
}

void buildQLinearConv(NodeContext &c) {
  Value x = c.input(0), filter = c.input(3);
  if (!needsRank(c, x, 3) || !needsRank(c, filter, 3))
    return;
  Value sum = integerConv(c, {x, c.input(2)}, {filter, c.input(5)});
  if (c.hasInput(8))
    sum = c.add(sum, c.perChannel(c.cast(c.input(8), c.i32()), c.rank(sum)));
  c.set(0, requantize(c, sum, 1, 1));
}

const OpRow rows[] = {
    {"", "QuantizeLinear", 10, 0, buildQuantize},
    {"", "DequantizeLinear", 10, 0, buildDequantize},
    {"", "DynamicQuantizeLinear", 11, 0, buildDynamicQuantize},
    {"", "MatMulInteger", 10, 0, buildMatMulInteger},
    {"", "QLinearMatMul", 10, 0, buildQLinearMatMul},
    {"", "ConvInteger", 10, 0, buildConvInteger},
    {"", "QLinearConv", 10, 0, buildQLinearConv},
};

} // namespace

ArrayRef<OpRow> dlc::frontend::quantizationRows() { return rows; }
