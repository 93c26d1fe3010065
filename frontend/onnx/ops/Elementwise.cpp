// Arithmetic, logic, comparisons and conversions.
#include "frontend/onnx/OpTable.h"

using namespace mlir;
using namespace dlc;
using namespace dlc::frontend;

namespace {

template <typename Op> void unary(NodeContext &c) { c.set(0, c.unary<Op>(c.input(0))); }

// Before opset 7 the second operand broadcast only with the attribute `broadcast`, its dims aligned at `axis`.
Value oldBroadcast(NodeContext &c, Value a, Value b) {
  if (c.version >= 7 || !c.has("axis"))
    return b;
  int64_t axis = c.normalizeAxis(c.intAttr("axis", 0), c.rank(a) + 1);
  int64_t missing = c.rank(a) - axis - c.rank(b);
  if (!c.expect(missing >= 0, "attribute 'axis' leaves no room for the second input"))
    return {};
  SmallVector<int64_t> shape(c.shape(b));
  shape.append(missing, 1);
  return c.reshape(b, shape);
}

template <typename Op> void binary(NodeContext &c) {
  Value a = c.input(0), b = c.input(1);
  c.set(0, c.op<Op>({a, oldBroadcast(c, a, b)}));
}

template <typename Op> Value chain(NodeContext &c) {
  Value result = c.input(0);
  for (unsigned i = 1; i < c.inputCount(); ++i)
    result = c.op<Op>({result, c.input(i)});
  return result;
}
template <typename Op> void variadic(NodeContext &c) { c.set(0, chain<Op>(c)); }

void buildMean(NodeContext &c) {
  Value sum = chain<AddOp>(c);
  c.set(0, c.inputCount() == 1 ? sum : c.mul(sum, 1.0 / c.inputCount()));
}

template <Predicate predicate> void comparison(NodeContext &c) {
  Value a = c.input(0), b = c.input(1);
  c.set(0, c.compare(predicate, a, oldBroadcast(c, a, b)));
}

void buildMod(NodeContext &c) {
  c.set(0, c.op<ModOp>({c.input(0), c.input(1)}, {c.flag("fmod", c.intAttr("fmod", 0) != 0)}));
}

void buildBitShift(NodeContext &c) {
  std::string direction = c.choiceAttr("direction", "", {"LEFT", "RIGHT"});
  direction == "LEFT" ? binary<ShiftLeftOp>(c) : binary<ShiftRightOp>(c);
}

void buildReciprocal(NodeContext &c) {
  Value x = c.input(0);
  c.set(0, c.div(c.like(x, 1), x));
}

// A bound of Clip: one number, also as a vector of one.
Value bound(NodeContext &c, unsigned index, StringRef name) {
  Value value = c.optional(index);
  if (value && c.expect(c.rank(value) == 0 || (c.rank(value) == 1 && c.shape(value)[0] == 1),
                        "expected '" + name + "' to be one number, found " + typeName(c.type(value))))
    return c.reshape(value, {});
  return {};
}

void buildClip(NodeContext &c) {
  Value x = c.input(0), low, high;
  if (c.version < 11) {
    if (c.has("min"))
      low = c.like(x, c.floatAttr("min", 0));
    if (c.has("max"))
      high = c.like(x, c.floatAttr("max", 0));
  } else {
    low = bound(c, 1, "min");
    high = bound(c, 2, "max");
  }
  if (low)
    x = c.max(x, low);
  if (high)
    x = c.min(x, high);
  c.set(0, x);
}

void buildIsInf(NodeContext &c) {
  c.set(0, c.op<IsInfOp>({c.input(0)}, {c.flag("detect_positive", c.intAttr("detect_positive", 1) != 0),
                                        c.flag("detect_negative", c.intAttr("detect_negative", 1) != 0)}));
}

void buildWhere(NodeContext &c) { c.set(0, c.select(c.input(0), c.input(1), c.input(2))); }

void castTo(NodeContext &c, Type element) {
  Value x = c.input(0);
  std::string rounding = c.stringAttr("round_mode", "up");
  bool toScale = isa<Float8E8M0FNUType>(element);
  c.set(0, c.failed() || !x || c.elem(x) == element ? x
                                                    : c.op<CastOp>({x},
                                                                   {c.flag("saturate", c.intAttr("saturate", 1) != 0),
                                                                    c.text("rounding", toScale ? rounding : "nearest")},
                                                                   RankedTensorType::get(c.shape(x), element)));
}
void buildCast(NodeContext &c) { castTo(c, c.typeAttr("to", c.f32())); }
void buildCastLike(NodeContext &c) { castTo(c, c.elem(c.input(1))); }

void buildBitCast(NodeContext &c) {
  Value x = c.input(0);
  Type element = c.typeAttr("to", c.f32());
  if (c.isBool(x) && element.isInteger(8)) { // a bool takes a byte
    c.set(0, c.cast(x, element));
    return;
  }
  if (c.expect(elementBits(element) == elementBits(c.elem(x)),
               "expected an element type of the same width as that of " + typeName(c.type(x)) + ", found " +
                   typeName(element)))
    c.set(0, element == c.elem(x) ? x : c.op<BitcastOp>({x}, {}, RankedTensorType::get(c.shape(x), element)));
}

const OpRow rows[] = {
    {"", "Abs", 1, 0, unary<AbsOp>},
    {"", "Acos", 7, 0, unary<AcosOp>},
    {"", "Acosh", 9, 0, unary<AcoshOp>},
    {"", "Asin", 7, 0, unary<AsinOp>},
    {"", "Asinh", 9, 0, unary<AsinhOp>},
    {"", "Atan", 7, 0, unary<AtanOp>},
    {"", "Atanh", 9, 0, unary<AtanhOp>},
    {"", "Ceil", 1, 0, unary<CeilOp>},
    {"", "Cos", 7, 0, unary<CosOp>},
    {"", "Cosh", 9, 0, unary<CoshOp>},
    {"", "Erf", 9, 0, unary<ErfOp>},
    {"", "Exp", 1, 0, unary<ExpOp>},
    {"", "Floor", 1, 0, unary<FloorOp>},
    {"", "IsNaN", 9, 0, unary<IsNanOp>},
    {"", "Log", 1, 0, unary<LogOp>},
    {"", "Neg", 1, 0, unary<NegOp>},
    {"", "Round", 11, 0, unary<RoundOp>},
    {"", "Sign", 9, 0, unary<SignOp>},
    {"", "Sin", 7, 0, unary<SinOp>},
    {"", "Sinh", 9, 0, unary<SinhOp>},
    {"", "Sqrt", 1, 0, unary<SqrtOp>},
    {"", "Tan", 7, 0, unary<TanOp>},
    {"", "Tanh", 1, 0, unary<TanhOp>},
    {"", "Reciprocal", 1, 0, buildReciprocal},
    {"", "Add", 1, 0, binary<AddOp>},
    {"", "Sub", 1, 0, binary<SubOp>},
    {"", "Mul", 1, 0, binary<MulOp>},
    {"", "Div", 1, 0, binary<DivOp>},
    {"", "Pow", 1, 0, binary<PowOp>},
    {"", "Mod", 10, 0, buildMod},
    {"", "BitShift", 11, 0, buildBitShift},
    {"", "Max", 1, 0, variadic<MaxOp>},
    {"", "Min", 1, 0, variadic<MinOp>},
    {"", "Sum", 1, 0, variadic<AddOp>},
    {"", "Mean", 1, 0, buildMean},
    {"", "And", 1, 0, binary<AndOp>},
    {"", "Or", 1, 0, binary<OrOp>},
    {"", "Xor", 1, 0, binary<XorOp>},
    {"", "Not", 1, 0, unary<NotOp>},
    {"", "BitwiseAnd", 18, 0, binary<AndOp>},
    {"", "BitwiseOr", 18, 0, binary<OrOp>},
    {"", "BitwiseXor", 18, 0, binary<XorOp>},
    {"", "BitwiseNot", 18, 0, unary<NotOp>},
    {"", "Equal", 1, 0, comparison<Predicate::eq>},
    {"", "Less", 1, 0, comparison<Predicate::lt>},
    {"", "Greater", 1, 0, comparison<Predicate::gt>},
    {"", "LessOrEqual", 12, 0, comparison<Predicate::le>},
    {"", "GreaterOrEqual", 12, 0, comparison<Predicate::ge>},
    {"", "Clip", 6, 0, buildClip},
    {"", "IsInf", 10, 0, buildIsInf},
    {"", "Where", 9, 0, buildWhere},
    {"", "Cast", 6, 0, buildCast},
    {"", "CastLike", 15, 0, buildCastLike},
    {"", "BitCast", 26, 0, buildBitCast},
};

} // namespace

ArrayRef<OpRow> dlc::frontend::elementwiseRows() { return rows; }
