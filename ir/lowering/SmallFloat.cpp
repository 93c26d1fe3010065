#include "ir/lowering/SmallFloat.h"
#include "ir/lowering/ScalarEmitter.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/BuiltinTypes.h"
#include "llvm/ADT/TypeSwitch.h"
#include <cmath>

using namespace mlir;

namespace dlc {

using Special = SmallFloatFormat::Special;

bool isSmallFloat(Type elementType) { return isa<FloatType>(elementType) && elementType.getIntOrFloatBitWidth() <= 8; }

SmallFloatFormat smallFloatFormat(Type elementType) {
  return llvm::TypeSwitch<Type, SmallFloatFormat>(elementType)
      .Case<Float8E4M3FNType>([](auto) { return SmallFloatFormat{4, 3, 7, Special::FiniteNan}; })
      .Case<Float8E4M3FNUZType>([](auto) { return SmallFloatFormat{4, 3, 8, Special::UnsignedZeroNan}; })
      .Case<Float8E5M2Type>([](auto) { return SmallFloatFormat{5, 2, 15, Special::Ieee}; })
      .Case<Float8E5M2FNUZType>([](auto) { return SmallFloatFormat{5, 2, 16, Special::UnsignedZeroNan}; })
      .Case<Float8E8M0FNUType>([](auto) { return SmallFloatFormat{8, 0, 127, Special::ExponentOnly}; })
      .Case<Float4E2M1FNType>([](auto) { return SmallFloatFormat{2, 1, 1, Special::None}; })
      .Default([](auto) -> SmallFloatFormat { llvm_unreachable("not a small float"); });
}

unsigned SmallFloatFormat::maxFinite() const {
  unsigned all = (1u << (exponentBits + mantissaBits)) - 1;
  switch (special) {
  case Ieee:
    return all - (1u << mantissaBits);
  case FiniteNan:
  case ExponentOnly:
    return all - 1;
  case UnsignedZeroNan:
  case None:
    return all;
  }
  llvm_unreachable("unknown special values");
}

namespace {

// Integer and float code on i32/f32 values (or vectors of them).
struct Bits {
  ScalarEmitter &emitter;
  OpBuilder &b;
  Location loc;
  Type word, real, byte;

  Bits(ScalarEmitter &emitter, Value like)
      : emitter(emitter), b(emitter.builder()), loc(emitter.loc()), word(shaped(like, b.getI32Type())),
        real(shaped(like, b.getF32Type())), byte(shaped(like, b.getI8Type())) {}

  static Type shaped(Value like, Type element) {
    auto vector = dyn_cast<VectorType>(like.getType());
    return vector ? Type(VectorType::get(vector.getShape(), element)) : element;
  }
  Value constant(int64_t value) { return emitter.integer(word, value); }
  Value number(double value) { return emitter.real(real, value); }
  Value add(Value x, Value y) { return arith::AddIOp::create(b, loc, x, y); }
  Value sub(Value x, Value y) { return arith::SubIOp::create(b, loc, x, y); }
  Value and_(Value x, int64_t y) { return arith::AndIOp::create(b, loc, x, constant(y)); }
  Value or_(Value x, Value y) { return arith::OrIOp::create(b, loc, x, y); }
  Value left(Value x, int64_t n) { return arith::ShLIOp::create(b, loc, x, constant(n)); }
  Value right(Value x, int64_t n) { return arith::ShRUIOp::create(b, loc, x, constant(n)); }
  Value is(arith::CmpIPredicate p, Value x, int64_t y) { return arith::CmpIOp::create(b, loc, p, x, constant(y)); }
  Value select(Value c, Value x, Value y) { return arith::SelectOp::create(b, loc, c, x, y); }
  Value asReal(Value x) { return arith::BitcastOp::create(b, loc, real, x); }
  Value asWord(Value x) { return arith::BitcastOp::create(b, loc, word, x); }
};

using P = arith::CmpIPredicate;
constexpr int64_t kNanBits = 0x7FC00000;

} // namespace

Value decodeSmallFloat(ScalarEmitter &emitter, Value bits, Type elementType) {
  SmallFloatFormat format = smallFloatFormat(elementType);
  Bits m(emitter, bits);
  Value word = arith::ExtUIOp::create(m.b, m.loc, m.word, bits);
  Value nan = m.asReal(m.constant(kNanBits));
  if (format.special == Special::ExponentOnly) {
    Value power = m.asReal(m.left(word, 23));
    power = m.select(m.is(P::eq, word, 0), m.number(std::ldexp(1.0, -127)), power);
    return m.select(m.is(P::eq, word, 0xFF), nan, power);
  }
  unsigned width = format.exponentBits + format.mantissaBits;
  Value magnitude = m.and_(word, (1 << width) - 1);
  // As the bits of an f32 the number is too small by a power of two; subnormals come out right as well.
  Value scaled = arith::MulFOp::create(m.b, m.loc, m.asReal(m.left(magnitude, 23 - format.mantissaBits)),
                                       m.number(std::ldexp(1.0, 127 - format.bias)));
  Value sign = m.left(m.right(word, width), 31);
  sign = m.and_(sign, int64_t(0x80000000));
  if (format.special == Special::Ieee) {
    Value infinity = m.asReal(m.constant(0x7F800000));
    scaled = m.select(m.is(P::eq, magnitude, format.maxFinite() + 1), infinity, scaled);
    scaled = m.select(m.is(P::ugt, magnitude, format.maxFinite() + 1), nan, scaled);
  } else if (format.special == Special::FiniteNan) {
    scaled = m.select(m.is(P::eq, magnitude, format.maxFinite() + 1), nan, scaled);
  }
  Value result = m.asReal(m.or_(m.asWord(scaled), sign));
  if (format.special == Special::UnsignedZeroNan)
    result = m.select(m.is(P::eq, word, 0x80), nan, result);
  return result;
}

// f8E8M0FNU: the exponent of the number, rounded by its fraction.
static Value encodeExponent(Bits &m, Value word, bool saturate, llvm::StringRef rounding) {
  Value exponent = m.and_(m.right(word, 23), 0xFF);
  Value fraction = m.and_(word, 0x7FFFFF);
  Value up = m.is(P::ne, fraction, 0);
  if (rounding == "down")
    up = m.is(P::ult, fraction, 0);
  if (rounding == "nearest") { // ties go up, except from the smallest exponent
    Value above = m.is(P::ugt, fraction, 0x400000), tie = m.is(P::eq, fraction, 0x400000);
    tie = arith::AndIOp::create(m.b, m.loc, tie, m.is(P::ne, exponent, 0));
    up = m.or_(above, tie);
  }
  if (saturate)
    up = arith::AndIOp::create(m.b, m.loc, up, m.is(P::ne, exponent, 0xFE));
  Value rounded = m.select(up, m.add(exponent, m.constant(1)), exponent);
  return m.select(m.is(P::eq, exponent, 0xFF), m.constant(0xFF), rounded);
}

Value encodeSmallFloat(ScalarEmitter &emitter, Value value, Type elementType, bool saturate, llvm::StringRef rounding) {
  SmallFloatFormat format = smallFloatFormat(elementType);
  Bits m(emitter, value);
  Value word = m.asWord(value);
  if (format.special == Special::ExponentOnly)
    return arith::TruncIOp::create(m.b, m.loc, m.byte, encodeExponent(m, word, saturate, rounding));

  unsigned width = format.exponentBits + format.mantissaBits, dropped = 23 - format.mantissaBits;
  Value magnitude = m.and_(word, 0x7FFFFFFF);
  // Normal: nearest even on the bits, then the exponent moves to its new bias.
  Value odd = m.and_(m.right(magnitude, dropped), 1);
  Value rounded = m.add(magnitude, m.add(odd, m.constant((int64_t(1) << (dropped - 1)) - 1)));
  Value normal = m.sub(m.right(rounded, dropped), m.constant(int64_t(127 - format.bias) << format.mantissaBits));
  // Subnormal: adding this number makes the float adder round at the right bit.
  double aligner = std::ldexp(1.0, 1 - format.bias - int(format.mantissaBits) + 23);
  Value aligned = arith::AddFOp::create(m.b, m.loc, m.asReal(magnitude), m.number(aligner));
  Value subnormal = m.sub(m.asWord(aligned), m.asWord(m.number(aligner)));
  int64_t smallestNormal = int64_t(127 + 1 - format.bias) << 23;
  Value small = m.is(P::ult, magnitude, smallestNormal);
  Value result = m.select(small, subnormal, normal);

  int64_t largest = format.maxFinite();
  Value tooLarge = m.is(P::sgt, result, largest);
  Value nan = m.is(P::ugt, magnitude, 0x7F800000);
  Value sign = m.left(m.right(word, 31), width);
  switch (format.special) {
  case Special::None: // NaN has no pattern and becomes negative zero, as in ml_dtypes
    result = m.or_(m.select(tooLarge, m.constant(largest), result), sign);
    result = m.select(nan, m.constant(int64_t(1) << width), result);
    break;
  case Special::Ieee:
    result = m.select(tooLarge, m.constant(saturate ? largest : largest + 1), result);
    result = m.or_(m.select(nan, m.constant(largest + 3), result), sign); // quiet, as the reference's
    break;
  case Special::FiniteNan:
    result = m.select(tooLarge, m.constant(saturate ? largest : largest + 1), result);
    result = m.or_(m.select(nan, m.constant(largest + 1), result), sign);
    break;
  case Special::UnsignedZeroNan: {
    Value isNan = saturate ? nan : m.or_(nan, tooLarge);
    result = m.select(tooLarge, m.constant(largest), result);
    Value zero = m.is(P::eq, result, 0);
    result = m.select(zero, result, m.or_(result, sign)); // there is no negative zero
    result = m.select(isNan, m.constant(0x80), result);
    break;
  }
  case Special::ExponentOnly:
    break;
  }
  return arith::TruncIOp::create(m.b, m.loc, m.byte, result);
}

} // namespace dlc
