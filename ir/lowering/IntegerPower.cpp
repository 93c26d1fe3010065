#include "ir/lowering/IntegerPower.h"
#include "ir/lowering/ElementCode.h"
#include "ir/lowering/ScalarEmitter.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include <cmath>

using namespace mlir;

namespace dlc {

namespace {

struct IntegerPower {
  ScalarEmitter &emitter;
  Type baseType;
  OpBuilder &b = emitter.builder();
  Location loc = emitter.loc();
  unsigned width = elementBits(baseType) > 32 ? 64 : 32;
  // What is computed in, as an element type: signed, of 32 or 64 bits.
  Type word = b.getIntegerType(width);

  Value whole(Value base, Value exponent, Type exponentType);
  Value real(Value base, Value exponent, Type exponentType);
};

} // namespace

// An integer exponent. math.ipowi reads its exponent as signed and of the base's type: negative ones are taken apart,
// and one of 2^(width-2) or more becomes the number of the same residue between that and twice as much: the powers of
// an odd number repeat after 2^(width-2), and those of an even one are 0 long before.
Value IntegerPower::whole(Value base, Value exponent, Type exponentType) {
  Type wide = b.getI64Type();
  ElementCode code(emitter, word), far(emitter, wide);
  Value x = convertElement(emitter, base, baseType, word), e = convertElement(emitter, exponent, exponentType, wide);
  Value zero = far.zero(), turn = emitter.integer(zero.getType(), int64_t(1) << (width - 2));
  bool mayBeNegative = !isUnsigned(exponentType);
  Value magnitude = e;
  if (elementBits(exponentType) > width - 2) {
    Value rest = arith::AndIOp::create(b, loc, e, emitter.integer(zero.getType(), (int64_t(1) << (width - 2)) - 1));
    Value large = arith::CmpIOp::create(b, loc, arith::CmpIPredicate::uge, e, turn);
    magnitude = far.select(large, far.add(rest, turn), e);
  }
  magnitude = convertElement(emitter, magnitude, wide, word);
  Value negative;
  if (mayBeNegative) {
    negative = far.compare(Predicate::lt, e, zero);
    magnitude = code.select(negative, code.zero(), magnitude);
  }
  Value power = math::IPowIOp::create(b, loc, x, magnitude);
  if (mayBeNegative) { // 1/x^|e|, truncated: only 1 and -1 leave something
    Value one = code.one(), inverse = code.select(code.compare(Predicate::eq, x, one), one, code.zero());
    if (!isUnsigned(baseType)) {
      Value minusOne = code.neg(one);
      Value odd = far.compare(Predicate::ne, arith::AndIOp::create(b, loc, e, far.one()), zero);
      inverse = code.select(code.compare(Predicate::eq, x, minusOne), code.select(odd, minusOne, one), inverse);
    }
    power = code.select(negative, inverse, power);
  }
  return convertElement(emitter, power, word, baseType);
}

// A float exponent that is no whole number: in f64, truncated. A library's power may be off by a few units in the last
// place, on the wrong side of a whole number; what is so near to one is that number. Roots are exact by themselves.
Value IntegerPower::real(Value base, Value exponent, Type exponentType) {
  Type wide = b.getF64Type();
  ElementCode code(emitter, wide);
  Value x = convertElement(emitter, base, baseType, wide), e = convertElement(emitter, exponent, exponentType, wide);
  Value power = math::PowFOp::create(b, loc, x, e);
  Value nearest = math::RoundEvenOp::create(b, loc, power);
  Value off = math::AbsFOp::create(b, loc, code.sub(power, nearest));
  Value slack = code.mul(math::AbsFOp::create(b, loc, power), emitter.real(power.getType(), std::ldexp(1.0, -50)));
  power = code.select(code.compare(Predicate::le, off, slack), nearest, power);
  Value half = code.compare(Predicate::eq, e, emitter.real(e.getType(), 0.5));
  power = code.select(half, math::SqrtOp::create(b, loc, x), power);
  return convertElement(emitter, power, wide, baseType);
}

Value integerPower(ScalarEmitter &emitter, Value base, Type baseType, Value exponent, Type exponentType) {
  IntegerPower code{emitter, baseType};
  if (!isa<FloatType>(exponentType))
    return code.whole(base, exponent, exponentType);
  OpBuilder &b = emitter.builder();
  Type wide = b.getF64Type(), integer = b.getI64Type();
  ElementCode reals(emitter, wide);
  Value e = convertElement(emitter, exponent, exponentType, wide);
  Value rounded = math::RoundEvenOp::create(b, emitter.loc(), e), magnitude = math::AbsFOp::create(b, emitter.loc(), e);
  Value isWhole =
      arith::AndIOp::create(b, emitter.loc(), reals.compare(Predicate::eq, rounded, e),
                            reals.compare(Predicate::lt, magnitude, emitter.real(e.getType(), std::ldexp(1.0, 63))));
  return reals.select(isWhole, code.whole(base, convertElement(emitter, e, wide, integer), integer),
                      code.real(base, exponent, exponentType));
}

} // namespace dlc
