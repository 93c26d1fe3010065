// Quantization and products of quantized tensors, with their integer arithmetic exact.
#include "frontend/onnx/OpTable.h"
#include "frontend/onnx/ops/Windows.h"
#include "ir/build/IntegerProducts.h"

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

// A scale or zero point in the form of dlc.quantize: a number where one element is for the whole tensor.
Value parameterOf(NodeContext &c, Value parameter) {
  bool isWhole = parameter && c.rank(parameter) == 1 && c.shape(parameter)[0] == 1 && c.intAttr("block_size", 0) == 0;
  return isWhole ? c.reshape(parameter, {}) : parameter;
}

// The attributes of dlc.quantize and dlc.dequantize, their sizes checked.
SmallVector<NamedAttribute> parameterAttributes(NodeContext &c, Value x, Value scale) {
  int64_t axis = c.intAttr("axis", 1), block = c.intAttr("block_size", 0);
  if (c.rank(scale) == 0)
    return {};
  axis = c.normalizeAxis(axis, c.rank(x));
  c.expect(block >= 0, "attribute 'block_size' is " + Twine(block));
  return {c.integer("axis", axis), c.integer("block", block)};
}

void buildQuantize(NodeContext &c) {
  Value x = c.input(0), zero = c.optional(2);
  Type element = outputType(c, zero ? c.elem(zero) : byteType(c));
  if (zero && !c.expect(element == c.elem(zero), "attribute 'output_dtype' asks for " + typeName(element) +
                                                     ", but 'y_zero_point' is " + typeName(c.elem(zero))))
    return;
  Type compute = wide(c, c.elem(x));
  x = c.cast(x, compute);
  Value scale = parameterOf(c, c.cast(c.input(1), compute));
  SmallVector<NamedAttribute> attributes = parameterAttributes(c, x, scale);
  if (isa<FloatType>(element))
    attributes.push_back(c.flag("saturate", c.intAttr("saturate", 1) != 0));
  SmallVector<Value> operands{x, scale};
  if (zero)
    operands.push_back(parameterOf(c, zero));
  c.set(0, c.op<QuantizeOp>(operands, attributes, RankedTensorType::get(c.shape(x), element)));
}

void buildDequantize(NodeContext &c) {
  Value x = c.input(0);
  Type element = outputType(c, c.elem(c.input(1)));
  Value scale = parameterOf(c, c.cast(c.input(1), wide(c, element)));
  SmallVector<Value> operands{x, scale};
  if (Value zero = c.optional(2))
    operands.push_back(parameterOf(c, zero));
  c.set(0, c.cast(c.op<DequantizeOp>(operands, parameterAttributes(c, x, scale)), element));
}

// round(x) + zeroPoint, cut off to `element`, by dlc.quantize with steps of 1.
Value saturate(NodeContext &c, Value x, Value zeroPoint, Type element) {
  SmallVector<Value> operands{x, c.like(x, 1)};
  if (zeroPoint)
    operands.push_back(zeroPoint);
  return c.op<QuantizeOp>(operands, {}, RankedTensorType::get(c.shape(x), element));
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
  if (!needsRank(c, x, 3) || !needsRank(c, filter, 3))
    return;
  if (std::optional<Convolution> convolution = readConvolution(c, x, filter))
    c.set(0, integerConv(c, {x, c.optional(2)}, {filter, c.optional(3)}, *convolution));
}

void buildQLinearConv(NodeContext &c) {
  Value x = c.input(0), filter = c.input(3);
  if (!needsRank(c, x, 3) || !needsRank(c, filter, 3))
    return;
  std::optional<Convolution> convolution = readConvolution(c, x, filter);
  if (!convolution)
    return;
  Value sum = integerConv(c, {x, c.input(2)}, {filter, c.input(5)}, *convolution);
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
