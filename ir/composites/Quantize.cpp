// quantize and dequantize: shape rules, reference, expansion. Q1 scale's shape. Q2 zero's shape. Q3 zero's element
// type. Q4 scale's element type. Q5 the quantized type.
#include "ir/build/GraphBuilder.h"
#include "ir/data/ElementAccess.h"
#include "ir/shapes/Rules.h"
#include <cmath>

using namespace mlir;
using namespace dlc;

// Q1 to Q4; `quantized` is the element type of the integers.
template <typename Adaptor> static LogicalResult parametersRule(const Rule &rule, Adaptor op, Type quantized) {
  auto operand = tensorOf(op.getOperand()), scale = tensorOf(op.getScale());
  if (!scale.getElementType().isF32() && !scale.getElementType().isF64())
    return rule.fail("Q4: scale has element type ", scale.getElementType(), ", expected f32 or f64");
  int64_t axis = op.getAxis(), block = op.getBlock(), rank = operand.getRank();
  SmallVector<int64_t> expected;
  if (scale.getRank() != 0) {
    if (failed(checkAxis(rule, "Q1", axis, rank)))
      return failure();
    if (block < 0)
      return rule.fail("Q1: block is ", block, ", expected at least 0");
    int64_t places = operand.getDimSize(axis);
    if (block == 0) {
      expected.push_back(places);
    } else {
      llvm::append_range(expected, operand.getShape());
      expected[axis] = isKnown(places) ? int64_t(llvm::divideCeil(places, block)) : ShapedType::kDynamic;
    }
  }
  if (!mayEqual(scale.getShape(), expected))
    return rule.fail("Q1: scale has shape ", printShape(scale.getShape()), ", expected [] or ", printShape(expected));
  if (!op.getZero())
    return success();
  auto zero = tensorOf(op.getZero());
  if (!mayEqual(zero.getShape(), scale.getShape()))
    return rule.fail("Q2: zero has shape ", printShape(zero.getShape()), ", expected the scale's ",
                     printShape(scale.getShape()));
  if (zero.getElementType() != quantized)
    return rule.fail("Q3: zero has element type ", zero.getElementType(), ", expected ", quantized);
  return success();
}

// A scale or zero point in a shape that broadcasts to `x`.
static Value spread(GraphBuilder &b, Value parameter, Value x, int64_t axis, int64_t block) {
  if (b.failed() || b.rank(parameter) == 0)
    return parameter;
  if (block == 0)
    return b.perChannel(parameter, b.rank(x), axis);
  if (!b.staticShape(parameter) || !b.staticShape(x))
    return {};
  SmallVector<int64_t> apart(b.shape(parameter)), repeated, joined(b.shape(parameter));
  apart.insert(apart.begin() + axis + 1, 1);
  repeated = apart;
  repeated[axis + 1] = block;
  joined[axis] *= block;
  Value whole = b.reshape(b.broadcast(b.reshape(parameter, apart), repeated), joined);
  return b.sliceDim(whole, axis, 0, b.shape(x)[axis]);
}

// Which element of a scale or zero point belongs to an element of the operand, by its number in row-major order.
struct ParameterPlaces {
  ParameterPlaces(ArrayRef<int64_t> shape, const Tensor &parameter, int64_t axis, int64_t block) : block(block) {
    if (parameter.rank() == 0)
      return;
    places = shape[axis];
    for (int64_t size : shape.drop_front(axis + 1))
      inner *= size;
    blocks = block ? parameter.shape()[axis] : 0;
  }
  int64_t operator()(int64_t element) const {
    int64_t place = element / inner % places;
    return block ? (element / (inner * places) * blocks + place / block) * inner + element % inner : place;
  }
  int64_t block, places = 1, inner = 1, blocks = 0;
};

// The lowest and highest number of an integer type.
static std::pair<double, double> limits(Type element) {
  unsigned bits = elementBits(element);
  if (element.isUnsignedInteger())
    return {0, std::ldexp(1.0, bits) - 1};
  return {-std::ldexp(1.0, bits - 1), std::ldexp(1.0, bits - 1) - 1};
}

// ---- quantize ----

// The result's element type is zero's, or chosen by the op.
LogicalResult QuantizeOp::inferReturnTypes(MLIRContext *context, std::optional<Location> location, Adaptor adaptor,
                                           SmallVectorImpl<Type> &types) {
  Type element = adaptor.getZero() ? tensorOf(adaptor.getZero()).getElementType() : IntegerType::get(context, 8);
  if (failed(parametersRule(Rule(location), adaptor, element)))
    return failure();
  types.push_back(tensorOf(adaptor.getOperand()).clone(element));
  return success();
}

LogicalResult QuantizeOp::verify() {
  Rule rule(getOperation());
  Type element = tensorOf(getResult()).getElementType(), operand = tensorOf(getOperand()).getElementType();
  if (failed(parametersRule(rule, Adaptor(*this), element)))
    return failure();
  if (tensorOf(getScale()).getElementType() != operand)
    return rule.fail("Q4: scale has element type ", tensorOf(getScale()).getElementType(), ", expected the operand's ",
                     operand);
  bool isSmallFloat = isa<FloatType>(element) && elementBits(element) <= 8 && !isa<Float8E8M0FNUType>(element);
  bool isSmallInteger = isa<IntegerType>(element) && elementBits(element) > 1 && elementBits(element) <= 16;
  if (!isSmallFloat && !isSmallInteger)
    return rule.fail("Q5: result has element type ", element,
                     ", expected an integer of 2 to 16 bits or a float of 4 or 8 with a sign");
  return success();
}

LogicalResult QuantizeOp::evaluate(ArrayRef<Tensor> operands, MutableArrayRef<Tensor> results) {
  Type compute = operands[0].elementType(), element = results[0].elementType();
  auto rounded = [&](double value) { return Scalar::ofReal(compute, value).real; };
  ParameterPlaces placeOf(operands[0].shape(), operands[1], getAxis(), getBlock());
  for (int64_t flat = 0; flat < operands[0].size(); ++flat) {
    int64_t place = placeOf(flat);
    double value = rounded(operands[0].get(flat).real / operands[1].get(place).real), zero = 0;
    if (operands.size() > 2) {
      Scalar point = operands[2].get(place);
      zero = rounded(point.isFloat() ? point.real : double(point.integer));
    }
    if (auto narrow = dyn_cast<FloatType>(element)) {
      double moved = operands.size() > 2 ? rounded(value + zero) : value;
      uint64_t bits = encodeFloat(narrow, moved, getSaturate());
      results[0].set(flat, Scalar::ofReal(element, decodeFloat(narrow, bits)));
      continue;
    }
    auto [low, high] = limits(element);
    double moved = rounded(std::nearbyint(value) + zero);
    results[0].set(flat, Scalar::ofInteger(element, std::isnan(moved) ? 0 : int64_t(std::clamp(moved, low, high))));
  }
  return success();
}

SmallVector<Value> QuantizeOp::expand(GraphBuilder &b, ValueRange operands) {
  Adaptor in(operands, *this);
  Value x = in.getOperand(), zero = in.getZero();
  Type compute = b.elem(x), element = tensorOf(getResult()).getElementType();
  Value value = b.div(x, spread(b, in.getScale(), x, getAxis(), getBlock()));
  bool isInteger = isa<IntegerType>(element);
  if (isInteger)
    value = b.unary<RoundOp>(value);
  if (zero)
    value = b.add(value, b.cast(spread(b, zero, x, getAxis(), getBlock()), compute));
  if (b.failed())
    return {};
  if (!isInteger) // small floats round themselves
    return {b.op<CastOp>({value}, {b.flag("saturate", getSaturate())}, b.type(value).clone(element))};
  auto [low, high] = limits(element);
  return {b.cast(b.clamp(value, low, high), element)};
}

// ---- dequantize ----

static FailureOr<Type> dequantizeRule(const Rule &rule, DequantizeOp::Adaptor op) {
  auto operand = tensorOf(op.getOperand());
  if (failed(parametersRule(rule, op, operand.getElementType())))
    return failure();
  return Type(operand.clone(tensorOf(op.getScale()).getElementType()));
}
LogicalResult DequantizeOp::inferReturnTypes(MLIRContext *, std::optional<Location> location, Adaptor adaptor,
                                             SmallVectorImpl<Type> &types) {
  return inferWith(dequantizeRule, location, adaptor, types);
}
LogicalResult DequantizeOp::verify() { return verifyWith(dequantizeRule, *this); }

LogicalResult DequantizeOp::evaluate(ArrayRef<Tensor> operands, MutableArrayRef<Tensor> results) {
  Type compute = results[0].elementType(), wide = IntegerType::get(getContext(), 32);
  ElementAccess in = accessOf(operands[0].elementType()), out = accessOf(compute);
  auto rounded = [&](double value) { return Scalar::ofReal(compute, value).real; };
  ParameterPlaces placeOf(operands[0].shape(), operands[1], getAxis(), getBlock());
  std::vector<double> scales;
  std::vector<Scalar> zeros(operands[1].size(), Scalar{operands[0].elementType()});
  for (int64_t i = 0; i < operands[1].size(); ++i) {
    scales.push_back(operands[1].get(i).real);
    if (operands.size() > 2)
      zeros[i] = operands[2].get(i);
  }
  const char *from = operands[0].bytes().data();
  char *to = results[0].mutableBytes().data();
  bool isFloat = isa<FloatType>(operands[0].elementType());
  for (int64_t flat = 0; flat < operands[0].size(); ++flat, from += in.bytes, to += out.bytes) {
    int64_t place = placeOf(flat);
    double distance = isFloat ? rounded(in.readReal(from)) - rounded(zeros[place].real)
                              : double(wrapInteger(wide, in.readInteger(from) - zeros[place].integer));
    out.writeReal(to, rounded(distance) * scales[place]);
  }
  return success();
}

SmallVector<Value> DequantizeOp::expand(GraphBuilder &b, ValueRange operands) {
  Adaptor in(operands, *this);
  Value x = in.getOperand(), zero = in.getZero();
  Type compute = b.elem(in.getScale()), exact = isa<FloatType>(b.elem(x)) ? compute : b.i32();
  Value distance = b.cast(x, exact);
  if (zero)
    distance = b.sub(distance, b.cast(spread(b, zero, x, getAxis(), getBlock()), exact));
  return {b.mul(b.cast(distance, compute), spread(b, in.getScale(), x, getAxis(), getBlock()))};
}
