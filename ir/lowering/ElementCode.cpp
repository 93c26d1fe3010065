#include "ir/lowering/ElementCode.h"
#include "ir/lowering/SmallFloat.h"
#include <cmath>

using namespace mlir;

namespace dlc {

Value ElementCode::neg(Value x) {
  if (isFloat())
    return arith::NegFOp::create(b_, loc_, x);
  return wrap(arith::SubIOp::create(b_, loc_, zero(), x));
}

Value ElementCode::add(Value x, Value y) {
  if (isFloat())
    return arith::AddFOp::create(b_, loc_, x, y);
  return wrap(arith::AddIOp::create(b_, loc_, x, y));
}

Value ElementCode::sub(Value x, Value y) {
  if (isFloat())
    return arith::SubFOp::create(b_, loc_, x, y);
  return wrap(arith::SubIOp::create(b_, loc_, x, y));
}

Value ElementCode::mul(Value x, Value y) {
  if (isFloat())
    return arith::MulFOp::create(b_, loc_, x, y);
  return wrap(arith::MulIOp::create(b_, loc_, x, y));
}

Value ElementCode::div(Value x, Value y) {
  if (isFloat())
    return arith::DivFOp::create(b_, loc_, x, y);
  Value byZero = compare(Predicate::eq, y, zero());
  if (isUnsigned())
    return select(byZero, zero(), arith::DivUIOp::create(b_, loc_, x, select(byZero, one(), y)));
  Value minusOne = emitter_.integer(type_, -1);
  Value byMinusOne = compare(Predicate::eq, y, minusOne);
  Value unsafe = arith::OrIOp::create(b_, loc_, byZero, byMinusOne);
  Value quotient = arith::DivSIOp::create(b_, loc_, x, select(unsafe, one(), y));
  return select(byZero, zero(), select(byMinusOne, neg(x), quotient));
}

Value ElementCode::mod(Value x, Value y, bool truncated) {
  if (isFloat()) {
    Value remainder = arith::RemFOp::create(b_, loc_, x, y);
    if (truncated)
      return remainder;
    Value differs =
        arith::XOrIOp::create(b_, loc_, compare(Predicate::lt, remainder, zero()), compare(Predicate::lt, y, zero()));
    Value adjust = arith::AndIOp::create(b_, loc_, differs, compare(Predicate::ne, remainder, zero()));
    return select(adjust, add(remainder, y), remainder);
  }
  Value byZero = compare(Predicate::eq, y, zero());
  if (isUnsigned())
    return select(byZero, zero(), arith::RemUIOp::create(b_, loc_, x, select(byZero, one(), y)));
  Value unsafe = arith::OrIOp::create(b_, loc_, byZero, compare(Predicate::eq, y, emitter_.integer(type_, -1)));
  Value remainder = arith::RemSIOp::create(b_, loc_, x, select(unsafe, one(), y)); // x mod -1 = x mod 1 = 0
  if (truncated)
    return remainder;
  Value differs =
      arith::XOrIOp::create(b_, loc_, compare(Predicate::lt, remainder, zero()), compare(Predicate::lt, y, zero()));
  Value adjust = arith::AndIOp::create(b_, loc_, differs, compare(Predicate::ne, remainder, zero()));
  return select(adjust, add(remainder, y), remainder);
}

Value ElementCode::max(Value x, Value y) {
  if (isFloat())
    return arith::MaximumFOp::create(b_, loc_, x, y, arith::FastMathFlags::nsz); // of 0 and -0 either will do
  return isUnsigned() ? Value(arith::MaxUIOp::create(b_, loc_, x, y)) : Value(arith::MaxSIOp::create(b_, loc_, x, y));
}

Value ElementCode::min(Value x, Value y) {
  if (isFloat())
    return arith::MinimumFOp::create(b_, loc_, x, y, arith::FastMathFlags::nsz);
  return isUnsigned() ? Value(arith::MinUIOp::create(b_, loc_, x, y)) : Value(arith::MinSIOp::create(b_, loc_, x, y));
}

Value ElementCode::shift(Value x, Value amount, bool left) {
  unsigned bits = elementBits(element_);
  Value limit = emitter_.integer(type_, bits), last = emitter_.integer(type_, bits - 1);
  Value tooFar = arith::CmpIOp::create(b_, loc_, arith::CmpIPredicate::uge, amount, limit);
  Value safe = select(tooFar, last, amount);
  if (left)
    return wrap(select(tooFar, zero(), arith::ShLIOp::create(b_, loc_, x, safe)));
  if (!isUnsigned())
    return arith::ShRSIOp::create(b_, loc_, x, safe);
  return select(tooFar, zero(), arith::ShRUIOp::create(b_, loc_, x, safe));
}

Value ElementCode::compare(Predicate predicate, Value x, Value y) {
  if (isFloat()) {
    using P = arith::CmpFPredicate;
    static constexpr P predicates[] = {P::OEQ, P::UNE, P::OLT, P::OLE, P::OGT, P::OGE};
    return arith::CmpFOp::create(b_, loc_, predicates[unsigned(predicate)], x, y);
  }
  using P = arith::CmpIPredicate;
  static constexpr P signedOnes[] = {P::eq, P::ne, P::slt, P::sle, P::sgt, P::sge};
  static constexpr P unsignedOnes[] = {P::eq, P::ne, P::ult, P::ule, P::ugt, P::uge};
  return arith::CmpIOp::create(b_, loc_, (isUnsigned() ? unsignedOnes : signedOnes)[unsigned(predicate)], x, y);
}

Value ElementCode::select(Value condition, Value x, Value y) {
  return arith::SelectOp::create(b_, loc_, condition, x, y);
}

Value ElementCode::wrap(Value x) {
  bool subByte = isa<IntegerType>(element_) && elementBits(element_) > 1 && elementBits(element_) < 8;
  return subByte ? emitter_.narrow(x, element_) : x;
}

static unsigned widthOf(Value value) { return getElementTypeOrSelf(value.getType()).getIntOrFloatBitWidth(); }

// The compute type of `element`, shaped like `value`.
static Type shapedLike(ScalarEmitter &emitter, Value value, Type element) {
  Type compute = getElementTypeOrSelf(emitter.computeType(element));
  auto vector = dyn_cast<VectorType>(value.getType());
  return vector ? Type(VectorType::get(vector.getShape(), compute)) : compute;
}

static Value floatToInteger(ScalarEmitter &emitter, Value value, Type to, Type target) {
  OpBuilder &b = emitter.builder();
  Location loc = emitter.loc();
  bool noSign = to.isUnsignedInteger();
  unsigned bits = elementBits(to);
  if (bits < 32) { // the low bits of the 32-bit integer, as NumPy does
    Type wide = b.getI32Type();
    Value integer = floatToInteger(emitter, value, wide, shapedLike(emitter, value, wide));
    return arith::TruncIOp::create(b, loc, target, integer);
  }
  Type real = value.getType();
  // The largest float that is still in range: all bits of the mantissa below the limit.
  double limit = std::ldexp(1.0, noSign ? bits : bits - 1);
  unsigned precision = getElementTypeOrSelf(real).isF64() ? 53 : 24;
  double high = bits > precision ? limit - std::ldexp(1.0, int(noSign ? bits : bits - 1) - int(precision)) : limit - 1;
  double low = noSign ? 0 : -limit;
  Value isNan = arith::CmpFOp::create(b, loc, arith::CmpFPredicate::UNO, value, value);
  Value number = arith::SelectOp::create(b, loc, isNan, emitter.real(real, 0), value);
  Value below = arith::CmpFOp::create(b, loc, arith::CmpFPredicate::OLT, number, emitter.real(real, low));
  number = arith::SelectOp::create(b, loc, below, emitter.real(real, low), number);
  Value above = arith::CmpFOp::create(b, loc, arith::CmpFPredicate::OGT, number, emitter.real(real, high));
  Value clamped = arith::SelectOp::create(b, loc, above, emitter.real(real, high), number);
  Value integer = noSign ? Value(arith::FPToUIOp::create(b, loc, target, clamped))
                         : Value(arith::FPToSIOp::create(b, loc, target, clamped));
  if (bits <= precision)
    return integer;
  // The float in front of the limit is not the largest integer.
  uint64_t largest = noSign ? (bits == 64 ? ~uint64_t(0) : (uint64_t(1) << bits) - 1) : (uint64_t(1) << (bits - 1)) - 1;
  return arith::SelectOp::create(b, loc, above, emitter.integer(target, int64_t(largest)), integer);
}

Value convertElement(ScalarEmitter &emitter, Value value, Type from, Type to, bool saturate, StringRef rounding) {
  OpBuilder &b = emitter.builder();
  Location loc = emitter.loc();
  if (from == to)
    return value;
  Type target = shapedLike(emitter, value, to);
  bool fromFloat = isa<FloatType>(from), toFloat = isa<FloatType>(to);

  if (to.isInteger(1))
    return ElementCode(emitter, from).compare(Predicate::ne, value, emitter.integer(value.getType(), 0));
  if (!toFloat) {
    if (fromFloat)
      return ElementCode(emitter, to).wrap(floatToInteger(emitter, value, to, target));
    unsigned have = widthOf(value), want = getElementTypeOrSelf(target).getIntOrFloatBitWidth();
    if (have > want)
      value = arith::TruncIOp::create(b, loc, target, value);
    else if (have < want)
      value = isUnsigned(from) ? Value(arith::ExtUIOp::create(b, loc, target, value))
                               : Value(arith::ExtSIOp::create(b, loc, target, value));
    return ElementCode(emitter, to).wrap(value);
  }

  if (!fromFloat) {
    value = isUnsigned(from) ? Value(arith::UIToFPOp::create(b, loc, target, value))
                             : Value(arith::SIToFPOp::create(b, loc, target, value));
  } else if (widthOf(value) != getElementTypeOrSelf(target).getIntOrFloatBitWidth()) {
    value = widthOf(value) == 64 ? Value(arith::TruncFOp::create(b, loc, target, value))
                                 : Value(arith::ExtFOp::create(b, loc, target, value));
  }
  // Narrow types are computed with in f32: round to what they can hold.
  if (isSmallFloat(to))
    return decodeSmallFloat(emitter, encodeSmallFloat(emitter, value, to, saturate, rounding), to);
  if (to.isF16() || to.isBF16())
    return emitter.widen(emitter.narrow(value, to), to);
  return value;
}

} // namespace dlc
