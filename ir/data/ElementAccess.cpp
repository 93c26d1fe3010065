#include "ir/data/ElementAccess.h"
#include "ir/data/FloatFormat.h"
#include "llvm/ADT/bit.h"
#include <cmath>

using namespace mlir;

namespace dlc {

int64_t truncateToInteger(double value, unsigned bits, bool isUnsigned) {
  if (std::isnan(value))
    return 0;
  if (bits < 32) {
    bits = 32;
    isUnsigned = false;
  }
  double limit = std::ldexp(1.0, isUnsigned ? bits : bits - 1), lowest = isUnsigned ? 0 : -limit;
  if (value <= lowest)
    return isUnsigned ? 0 : std::numeric_limits<int64_t>::min() >> (64 - bits);
  if (value >= limit)
    return isUnsigned ? int64_t(~uint64_t(0) >> (64 - bits)) : std::numeric_limits<int64_t>::max() >> (64 - bits);
  return isUnsigned ? int64_t(uint64_t(value)) : int64_t(value);
}

int64_t wrapInteger(Type type, int64_t value) {
  unsigned shift = 64 - type.getIntOrFloatBitWidth();
  uint64_t moved = uint64_t(value) << shift;
  return isUnsigned(type) ? int64_t(moved >> shift) : int64_t(moved) >> shift;
}

namespace {

// An integer type of `bits` bits stored in a T.
template <typename T, unsigned bits> struct IntegerElement {
  static constexpr unsigned shift = sizeof(T) * 8 - bits;
  static T wrap(int64_t value) {
    using U = std::make_unsigned_t<T>;
    return T(T(U(U(value) << shift)) >> shift);
  }
  static int64_t read(const char *at) { return int64_t(wrap(int64_t(loadAs<T>(at)))); }
  static void write(char *at, int64_t value) { storeAs<T>(at, wrap(value)); }
  static double readReal(const char *at) {
    if constexpr (std::is_same_v<T, uint64_t>)
      return double(uint64_t(read(at)));
    return double(read(at));
  }
  static void writeReal(char *at, double value) { write(at, truncateToInteger(value, bits, std::is_unsigned_v<T>)); }
  static ElementAccess access() { return {sizeof(T), readReal, writeReal, read, write}; }
};

// A float type stored in a T, given as decoding and encoding functions.
template <typename T, double (*decode)(T), T (*encode)(double)> struct FloatElement {
  static double readReal(const char *at) { return decode(loadAs<T>(at)); }
  static void writeReal(char *at, double value) { storeAs<T>(at, encode(value)); }
  static int64_t read(const char *at) { return truncateToInteger(readReal(at), 64, false); }
  static void write(char *at, int64_t value) { writeReal(at, double(value)); }
  static ElementAccess access() { return {sizeof(T), readReal, writeReal, read, write}; }
};

double decodeF64(double value) { return value; }
double encodeF64(double value) { return value; }
double decodeF32(float value) { return value; }
float encodeF32(double value) { return float(value); }
double decodeBF16(uint16_t bits) { return llvm::bit_cast<float>(uint32_t(bits) << 16); }
double decodeF16(uint16_t bits) {
  uint32_t sign = uint32_t(bits & 0x8000) << 16, magnitude = uint32_t(bits & 0x7fff) << 13;
  if (magnitude >= 0x7c00u << 13) // infinity or NaN
    return llvm::bit_cast<float>(sign | 0x7f800000 | magnitude);
  // With the exponent read in single precision's bias, all is too small by 2^112; denormal numbers come out right as
  // well.
  return llvm::bit_cast<float>(sign | magnitude) * 0x1p112f;
}

// FloatFormat::encode for 16-bit IEEE types, without the library functions. `mantissaBits` and `bias` are those of the
// type.
template <unsigned mantissaBits, int bias> uint16_t encode16(double value) {
  constexpr uint16_t infinity = uint16_t(0x7fff >> mantissaBits << mantissaBits);
  constexpr double smallest = bias == 15 ? 0x1p-14 : 0x1p-126, step = bias == 15 ? 0x1p24 : 0x1p133;
  uint64_t bits = llvm::bit_cast<uint64_t>(value);
  uint16_t sign = uint16_t(bits >> 48 & 0x8000);
  bits &= ~uint64_t(0) >> 1;
  double magnitude = llvm::bit_cast<double>(bits);
  if (magnitude < smallest) // denormal: the sum's last bits are the rounded count of steps
    return sign | uint16_t(llvm::bit_cast<uint64_t>(magnitude * step + 0x1p52));
  if (std::isnan(value))
    return sign | infinity | uint16_t(1u << (mantissaBits - 1));
  constexpr unsigned shift = 52 - mantissaBits;
  bits += (uint64_t(1) << (shift - 1)) - 1 + (bits >> shift & 1); // to nearest even; a carry runs into the exponent
  bits = (bits >> shift) - (uint64_t(1023 - bias) << mantissaBits);
  return sign | uint16_t(std::min<uint64_t>(bits, infinity));
}

// Types of up to 8 bits: decoded through a table.
template <double (*decode)(uint64_t), uint64_t (*encode)(double)> struct SmallFloatElement {
  static const double *table() {
    static const std::vector<double> values = [] {
      std::vector<double> made(256);
      for (unsigned bits = 0; bits < 256; ++bits)
        made[bits] = decode(bits);
      return made;
    }();
    return values.data();
  }
  static double readReal(const char *at) { return table()[uint8_t(*at)]; }
  static void writeReal(char *at, double value) { *at = char(encode(value)); }
  static int64_t read(const char *at) { return truncateToInteger(readReal(at), 64, false); }
  static void write(char *at, int64_t value) { writeReal(at, double(value)); }
  static ElementAccess access() { return {1, readReal, writeReal, read, write}; }
};

template <const FloatFormat &format> double decodeSmall(uint64_t bits) {
  return format.decode(bits & (2 * format.signBit() - 1));
}
template <const FloatFormat &format> uint64_t encodeSmall(double value) { return format.encode(value, false); }
uint64_t encodeNearestExponent(double value) { return encodeExponent(value, false, ExponentRounding::Nearest); }

template <const FloatFormat &format> ElementAccess smallFloat() {
  return SmallFloatElement<decodeSmall<format>, encodeSmall<format>>::access();
}

} // namespace

template <typename T, unsigned bits> static ElementAccess integerAccess(bool isUnsigned) {
  return isUnsigned ? IntegerElement<std::make_unsigned_t<T>, bits>::access() : IntegerElement<T, bits>::access();
}

ElementAccess accessOf(Type type) {
  if (type.isInteger()) {
    bool unsignedType = isUnsigned(type);
    switch (type.getIntOrFloatBitWidth()) {
    case 1:
      return IntegerElement<uint8_t, 1>::access();
    case 2:
      return integerAccess<int8_t, 2>(unsignedType);
    case 4:
      return integerAccess<int8_t, 4>(unsignedType);
    case 8:
      return integerAccess<int8_t, 8>(unsignedType);
    case 16:
      return integerAccess<int16_t, 16>(unsignedType);
    case 32:
      return integerAccess<int32_t, 32>(unsignedType);
    default:
      return integerAccess<int64_t, 64>(unsignedType);
    }
  }
  if (type.isF32())
    return FloatElement<float, decodeF32, encodeF32>::access();
  if (type.isF64())
    return FloatElement<double, decodeF64, encodeF64>::access();
  if (type.isF16())
    return FloatElement<uint16_t, decodeF16, encode16<10, 15>>::access();
  if (type.isBF16())
    return FloatElement<uint16_t, decodeBF16, encode16<7, 127>>::access();
  if (isa<Float8E5M2Type>(type))
    return smallFloat<kF8E5M2>();
  if (isa<Float8E5M2FNUZType>(type))
    return smallFloat<kF8E5M2FNUZ>();
  if (isa<Float8E4M3FNType>(type))
    return smallFloat<kF8E4M3FN>();
  if (isa<Float8E4M3FNUZType>(type))
    return smallFloat<kF8E4M3FNUZ>();
  if (isa<Float8E8M0FNUType>(type))
    return SmallFloatElement<decodeExponent, encodeNearestExponent>::access();
  return smallFloat<kF4E2M1FN>();
}

} // namespace dlc
