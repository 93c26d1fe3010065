#include "ir/lowering/ElementCode.h"
#include "ir/lowering/ScalarEmitter.h"
#include "ir/lowering/SmallFloat.h"
#include "mlir/Dialect/Math/IR/Math.h"
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

// An f64 as an f32 from which narrower floats are rounded as from the f64 itself: where it is no f32, the one toward
// zero with its last bit set ("round to odd").
static Value narrowToOdd(ScalarEmitter &emitter, Value value) {
  OpBuilder &b = emitter.builder();
  Location loc = emitter.loc();
  Type real = shapedLike(emitter, value, b.getF32Type()), word = shapedLike(emitter, value, b.getI32Type());
  Value nearest = arith::TruncFOp::create(b, loc, real, value);
  Value back = arith::ExtFOp::create(b, loc, value.getType(), nearest);
  Value bits = arith::BitcastOp::create(b, loc, word, nearest), one = emitter.integer(word, 1);
  Value away = arith::CmpFOp::create(b, loc, arith::CmpFPredicate::OGT, math::AbsFOp::create(b, loc, back).getResult(),
                                     math::AbsFOp::create(b, loc, value).getResult());
  Value inexact = arith::CmpFOp::create(b, loc, arith::CmpFPredicate::ONE, back, value);
  bits = arith::SelectOp::create(b, loc, away, arith::SubIOp::create(b, loc, bits, one), bits);
  bits = arith::SelectOp::create(b, loc, inexact, arith::OrIOp::create(b, loc, bits, one), bits);
  return arith::BitcastOp::create(b, loc, real, bits);
}

// Of an integer's lowest `count` bits, where any is set only the highest: a float of `precision` bits holds the result
// exactly, and rounds to a few bits as the integer would. Integers that the float holds anyway stay.
static Value withTrace(ScalarEmitter &emitter, Value value, Type from, unsigned count, unsigned precision) {
  OpBuilder &b = emitter.builder();
  Location loc = emitter.loc();
  ElementCode code(emitter, from);
  Value low = arith::AndIOp::create(b, loc, value, emitter.integer(value.getType(), (int64_t(1) << count) - 1));
  Value high = arith::SubIOp::create(b, loc, value, low);
  Value trace = arith::OrIOp::create(b, loc, high, emitter.integer(value.getType(), int64_t(1) << (count - 1)));
  Value limit = emitter.integer(value.getType(), int64_t(1) << precision);
  Value large = code.compare(Predicate::ge, value, limit);
  if (!isUnsigned(from))
    large = arith::OrIOp::create(b, loc, large, code.compare(Predicate::le, value, code.neg(limit)));
  Value traced = arith::AndIOp::create(b, loc, large, code.compare(Predicate::ne, low, code.zero()));
  return code.select(traced, trace, value);
}

// An integer as a float of the given element type, to nearest.
static Value integerToFloat(ScalarEmitter &emitter, Value value, Type from, Type to) {
  OpBuilder &b = emitter.builder();
  Type target = shapedLike(emitter, value, to);
  return isUnsigned(from) ? Value(arith::UIToFPOp::create(b, emitter.loc(), target, value))
                          : Value(arith::SIToFPOp::create(b, emitter.loc(), target, value));
}

// A number as an f32 from which `to`, a float of less bits, is rounded as from the number itself.
static Value toRoundingFloat(ScalarEmitter &emitter, Value value, Type from, Type to) {
  OpBuilder &b = emitter.builder();
  if (isa<FloatType>(from)) {
    if (!from.isF64())
      return value;
    bool throughNearest = isa<Float8E8M0FNUType>(to); // by its definition
    return throughNearest
               ? Value(arith::TruncFOp::create(b, emitter.loc(), shapedLike(emitter, value, b.getF32Type()), value))
               : narrowToOdd(emitter, value);
  }
  // Other types overflow long before an integer has more bits than f32.
  if (!to.isBF16() || elementBits(from) < 32)
    return integerToFloat(emitter, value, from, b.getF32Type());
  if (elementBits(from) == 32)
    return integerToFloat(emitter, withTrace(emitter, value, from, 9, 24), from, b.getF32Type());
  Value traced = withTrace(emitter, value, from, 12, 53);
  return narrowToOdd(emitter, integerToFloat(emitter, traced, from, b.getF64Type()));
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

  // Narrow types are computed with in f32: rounded to what they can hold.
  if (isSmallFloat(to) || to.isF16() || to.isBF16()) {
    value = toRoundingFloat(emitter, value, from, to);
    if (isSmallFloat(to))
      return decodeSmallFloat(emitter, encodeSmallFloat(emitter, value, to, saturate, rounding), to);
    return emitter.widen(emitter.narrow(value, to), to);
  }
  if (!fromFloat)
    return integerToFloat(emitter, value, from, to);
  if (widthOf(value) != getElementTypeOrSelf(target).getIntOrFloatBitWidth())
    value = widthOf(value) == 64 ? Value(arith::TruncFOp::create(b, loc, target, value))
                                 : Value(arith::ExtFOp::create(b, loc, target, value));
  return value;
}

} // namespace dlc
