// Scalar lowering: elementwise ops, on scalars or vectors of elements in compute type.
#include "ir/Dlc.h"
#include "ir/lowering/ElementCode.h"
#include "ir/lowering/IntegerPower.h"
#include "ir/lowering/ScalarEmitter.h"

using namespace mlir;
using namespace dlc;

// Unary float functions are one op each.
#define DLC_FLOAT_UNARY(OP, MATH)                                                                                      \
  FailureOr<Value> OP::emitElement(ScalarEmitter &emitter, ValueRange elements) {                                      \
    return Value(MATH::create(emitter.builder(), emitter.loc(), elements[0]));                                         \
  }
DLC_FLOAT_UNARY(ExpOp, math::ExpOp)
DLC_FLOAT_UNARY(LogOp, math::LogOp)
DLC_FLOAT_UNARY(SqrtOp, math::SqrtOp)
DLC_FLOAT_UNARY(SinOp, math::SinOp)
DLC_FLOAT_UNARY(CosOp, math::CosOp)
DLC_FLOAT_UNARY(TanOp, math::TanOp)
DLC_FLOAT_UNARY(AsinOp, math::AsinOp)
DLC_FLOAT_UNARY(AcosOp, math::AcosOp)
DLC_FLOAT_UNARY(AtanOp, math::AtanOp)
DLC_FLOAT_UNARY(SinhOp, math::SinhOp)
DLC_FLOAT_UNARY(CoshOp, math::CoshOp)
DLC_FLOAT_UNARY(TanhOp, math::TanhOp)
DLC_FLOAT_UNARY(AsinhOp, math::AsinhOp)
DLC_FLOAT_UNARY(AcoshOp, math::AcoshOp)
DLC_FLOAT_UNARY(AtanhOp, math::AtanhOp)
DLC_FLOAT_UNARY(ErfOp, math::ErfOp)
DLC_FLOAT_UNARY(FloorOp, math::FloorOp)
DLC_FLOAT_UNARY(CeilOp, math::CeilOp)
DLC_FLOAT_UNARY(RoundOp, math::RoundEvenOp)
#undef DLC_FLOAT_UNARY

static Type elementTypeOf(Value tensor) { return cast<RankedTensorType>(tensor.getType()).getElementType(); }

FailureOr<Value> RsqrtOp::emitElement(ScalarEmitter &emitter, ValueRange elements) {
  ElementCode code(emitter, elementTypeOf(getOperand()));
  return code.div(code.one(), math::SqrtOp::create(emitter.builder(), emitter.loc(), elements[0]));
}

FailureOr<Value> SigmoidOp::emitElement(ScalarEmitter &emitter, ValueRange elements) {
  ElementCode code(emitter, elementTypeOf(getOperand()));
  Value decay = math::ExpOp::create(emitter.builder(), emitter.loc(), code.neg(elements[0]));
  return code.div(code.one(), code.add(code.one(), decay));
}

FailureOr<Value> NegOp::emitElement(ScalarEmitter &emitter, ValueRange elements) {
  return ElementCode(emitter, elementTypeOf(getOperand())).neg(elements[0]);
}

FailureOr<Value> AbsOp::emitElement(ScalarEmitter &emitter, ValueRange elements) {
  ElementCode code(emitter, elementTypeOf(getOperand()));
  if (code.isFloat())
    return Value(math::AbsFOp::create(emitter.builder(), emitter.loc(), elements[0]));
  if (code.isUnsigned())
    return elements[0];
  return code.select(code.compare(Predicate::lt, elements[0], code.zero()), code.neg(elements[0]), elements[0]);
}

FailureOr<Value> SignOp::emitElement(ScalarEmitter &emitter, ValueRange elements) {
  ElementCode code(emitter, elementTypeOf(getOperand()));
  Value x = elements[0];
  Value positive = code.select(code.compare(Predicate::gt, x, code.zero()), code.one(), x); // 0 and NaN stay
  if (code.isUnsigned())
    return positive;
  return code.select(code.compare(Predicate::lt, x, code.zero()), code.neg(code.one()), positive);
}

FailureOr<Value> ReluOp::emitElement(ScalarEmitter &emitter, ValueRange elements) {
  ElementCode code(emitter, elementTypeOf(getOperand()));
  if (code.isUnsigned())
    return elements[0];
  return code.select(code.compare(Predicate::lt, elements[0], code.zero()), code.zero(), elements[0]);
}

FailureOr<Value> NotOp::emitElement(ScalarEmitter &emitter, ValueRange elements) {
  ElementCode code(emitter, elementTypeOf(getOperand()));
  if (code.isFloat())
    return emitOpError("expected bool or integers");
  Value ones = emitter.integer(elements[0].getType(), -1);
  return code.wrap(arith::XOrIOp::create(emitter.builder(), emitter.loc(), elements[0], ones));
}

FailureOr<Value> IsNanOp::emitElement(ScalarEmitter &emitter, ValueRange elements) {
  return Value(
      arith::CmpFOp::create(emitter.builder(), emitter.loc(), arith::CmpFPredicate::UNO, elements[0], elements[0]));
}

FailureOr<Value> IsInfOp::emitElement(ScalarEmitter &emitter, ValueRange elements) {
  double infinity = std::numeric_limits<double>::infinity();
  Type type = elements[0].getType();
  auto equals = [&](double value) -> Value {
    return arith::CmpFOp::create(emitter.builder(), emitter.loc(), arith::CmpFPredicate::OEQ, elements[0],
                                 emitter.real(type, value));
  };
  if (getDetectPositive() && getDetectNegative())
    return Value(arith::OrIOp::create(emitter.builder(), emitter.loc(), equals(infinity), equals(-infinity)));
  if (getDetectPositive() || getDetectNegative())
    return equals(getDetectPositive() ? infinity : -infinity);
  return emitter.integer(emitter.computeType(getType().getElementType()), 0);
}

FailureOr<Value> AddOp::emitElement(ScalarEmitter &emitter, ValueRange elements) {
  return ElementCode(emitter, elementTypeOf(getLhs())).add(elements[0], elements[1]);
}
FailureOr<Value> SubOp::emitElement(ScalarEmitter &emitter, ValueRange elements) {
  return ElementCode(emitter, elementTypeOf(getLhs())).sub(elements[0], elements[1]);
}
FailureOr<Value> MulOp::emitElement(ScalarEmitter &emitter, ValueRange elements) {
  return ElementCode(emitter, elementTypeOf(getLhs())).mul(elements[0], elements[1]);
}
FailureOr<Value> DivOp::emitElement(ScalarEmitter &emitter, ValueRange elements) {
  return ElementCode(emitter, elementTypeOf(getLhs())).div(elements[0], elements[1]);
}

static std::optional<double> constantReal(Value value) {
  FloatAttr scalar;
  if (matchPattern(value, m_Constant(&scalar)))
    return scalar.getValueAsDouble();
  DenseFPElementsAttr elements;
  if (matchPattern(value, m_Constant(&elements)) && elements.isSplat())
    return elements.getSplatValue<FloatAttr>().getValueAsDouble();
  return std::nullopt;
}

// Powers that need no logarithm; null for others.
static Value constantPower(ScalarEmitter &emitter, ElementCode &code, Value base, double exponent) {
  if (exponent == 1)
    return base;
  if (exponent == 2)
    return code.mul(base, base);
  if (exponent == 3)
    return code.mul(code.mul(base, base), base);
  if (exponent == -1)
    return code.div(code.one(), base);
  if (exponent != 0.5)
    return {};
  // The square root, but for two numbers: the power of -0 is 0, that of -infinity is infinity.
  double infinity = std::numeric_limits<double>::infinity();
  Value root = math::SqrtOp::create(emitter.builder(), emitter.loc(), code.add(base, code.zero()));
  Value isLowest = code.compare(Predicate::eq, base, emitter.real(base.getType(), -infinity));
  return code.select(isLowest, emitter.real(base.getType(), infinity), root);
}

FailureOr<Value> PowOp::emitElement(ScalarEmitter &emitter, ValueRange elements) {
  OpBuilder &b = emitter.builder();
  Type baseType = elementTypeOf(getLhs()), exponentType = elementTypeOf(getRhs());
  ElementCode code(emitter, baseType);
  if (code.isFloat()) {
    Type compute = baseType.isF64() ? Type(b.getF64Type()) : Type(b.getF32Type());
    Value base = elements[0], exponent = convertElement(emitter, elements[1], exponentType, compute);
    if (std::optional<double> known = constantReal(exponent))
      if (Value power = constantPower(emitter, code, base, *known))
        return power;
    return Value(math::PowFOp::create(b, emitter.loc(), base, exponent));
  }
  return integerPower(emitter, elements[0], baseType, elements[1], exponentType);
}

FailureOr<Value> ModOp::emitElement(ScalarEmitter &emitter, ValueRange elements) {
  return ElementCode(emitter, elementTypeOf(getLhs())).mod(elements[0], elements[1], getFmod());
}

FailureOr<Value> MaxOp::emitElement(ScalarEmitter &emitter, ValueRange elements) {
  return ElementCode(emitter, elementTypeOf(getLhs())).max(elements[0], elements[1]);
}
FailureOr<Value> MinOp::emitElement(ScalarEmitter &emitter, ValueRange elements) {
  return ElementCode(emitter, elementTypeOf(getLhs())).min(elements[0], elements[1]);
}

FailureOr<Value> AndOp::emitElement(ScalarEmitter &emitter, ValueRange elements) {
  return Value(arith::AndIOp::create(emitter.builder(), emitter.loc(), elements[0], elements[1]));
}
FailureOr<Value> OrOp::emitElement(ScalarEmitter &emitter, ValueRange elements) {
  return Value(arith::OrIOp::create(emitter.builder(), emitter.loc(), elements[0], elements[1]));
}
FailureOr<Value> XorOp::emitElement(ScalarEmitter &emitter, ValueRange elements) {
  return Value(arith::XOrIOp::create(emitter.builder(), emitter.loc(), elements[0], elements[1]));
}
FailureOr<Value> ShiftLeftOp::emitElement(ScalarEmitter &emitter, ValueRange elements) {
  return ElementCode(emitter, elementTypeOf(getLhs())).shift(elements[0], elements[1], /*left=*/true);
}
FailureOr<Value> ShiftRightOp::emitElement(ScalarEmitter &emitter, ValueRange elements) {
  return ElementCode(emitter, elementTypeOf(getLhs())).shift(elements[0], elements[1], /*left=*/false);
}

FailureOr<Value> CompareOp::emitElement(ScalarEmitter &emitter, ValueRange elements) {
  return ElementCode(emitter, elementTypeOf(getLhs())).compare(getPredicate(), elements[0], elements[1]);
}

FailureOr<Value> SelectOp::emitElement(ScalarEmitter &emitter, ValueRange elements) {
  return Value(arith::SelectOp::create(emitter.builder(), emitter.loc(), elements[0], elements[1], elements[2]));
}

FailureOr<Value> CastOp::emitElement(ScalarEmitter &emitter, ValueRange elements) {
  Type from = elementTypeOf(getOperand()), to = getType().getElementType();
  return convertElement(emitter, elements[0], from, to, getSaturate(), getRounding());
}

FailureOr<Value> BitcastOp::emitElement(ScalarEmitter &emitter, ValueRange elements) {
  Type from = elementTypeOf(getOperand()), to = getType().getElementType();
  Value stored = emitter.narrow(elements[0], from);
  Type target = ScalarEmitter::storageType(to);
  if (auto vector = dyn_cast<VectorType>(stored.getType()))
    target = VectorType::get(vector.getShape(), target);
  if (stored.getType() != target)
    stored = arith::BitcastOp::create(emitter.builder(), emitter.loc(), target, stored);
  Value computed = emitter.widen(stored, to);
  // Between sub-byte types the upper bits take the new sign.
  return ElementCode(emitter, to).wrap(computed);
}
