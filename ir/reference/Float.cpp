// Bit patterns of floats, f4 to f64: decoding, and rounding to nearest even.
#include "ir/data/FloatFormat.h"
#include "ir/data/Tensor.h"
#include "mlir/IR/BuiltinTypes.h"
#include "llvm/ADT/bit.h"
#include <cmath>
#include <cstring>
#include <limits>

using namespace mlir;

namespace dlc {

float roundToTf32(float value) {
  if (std::isnan(value))
    return value;
  uint32_t bits;
  std::memcpy(&bits, &value, sizeof bits);
  bits = (bits + 0x1000) & ~uint32_t(0x1FFF);
  std::memcpy(&value, &bits, sizeof bits);
  return value;
}

double FloatFormat::decode(uint64_t bits) const {
  bool negative = bits & signBit();
  uint64_t magnitude = bits & (signBit() - 1);
  double value;
  if (specials == Specials::Ieee && magnitude >= infinity())
    value =
        magnitude == infinity() ? std::numeric_limits<double>::infinity() : std::numeric_limits<double>::quiet_NaN();
  else if ((specials == Specials::OnlyNan && magnitude == nan()) ||
           (specials == Specials::UnsignedZero && bits == nan()))
    return std::numeric_limits<double>::quiet_NaN();
  else if (uint64_t exponent = magnitude >> mantissaBits)
    value = std::ldexp(double((magnitude & ((uint64_t(1) << mantissaBits) - 1)) | uint64_t(1) << mantissaBits),
                       int(exponent) - bias - int(mantissaBits));
  else
    value = std::ldexp(double(magnitude), 1 - bias - int(mantissaBits));
  return negative ? -value : value;
}

uint64_t FloatFormat::encode(double value, bool saturate) const {
  uint64_t sign = std::signbit(value) ? signBit() : 0;
  if (std::isnan(value))
    return specials == Specials::None || specials == Specials::UnsignedZero ? nan() : sign | nan();
  double magnitude = std::fabs(value);
  uint64_t bits;
  if (std::isinf(magnitude)) {
    bits = largest() + 1;
  } else {
    // With the exponent at least that of the smallest normal number, the mantissa is an integer to be rounded; a
    // carry runs into the exponent by itself.
    int lowest = 1 - bias;
    int exponent = magnitude == 0 ? lowest : std::max(std::ilogb(magnitude), lowest);
    double mantissa = std::nearbyint(std::ldexp(magnitude, int(mantissaBits) - exponent));
    bits = uint64_t(mantissa) + (uint64_t(exponent - lowest) << mantissaBits);
  }
  if (bits > largest()) {
    if (saturate || specials == Specials::None)
      bits = largest();
    else if (specials == Specials::UnsignedZero)
      return nan();
    else
      bits = specials == Specials::Ieee ? infinity() : nan();
  }
  return specials == Specials::UnsignedZero && bits == 0 ? 0 : sign | bits;
}

static const FloatFormat &formatOf(FloatType type) {
  if (isa<Float16Type>(type))
    return kF16;
  if (isa<BFloat16Type>(type))
    return kBF16;
  if (isa<Float8E5M2Type>(type))
    return kF8E5M2;
  if (isa<Float8E4M3FNType>(type))
    return kF8E4M3FN;
  if (isa<Float8E4M3FNUZType>(type))
    return kF8E4M3FNUZ;
  if (isa<Float8E5M2FNUZType>(type))
    return kF8E5M2FNUZ;
  return kF4E2M1FN;
}

double decodeExponent(uint64_t bits) {
  return (bits & 0xff) == 0xff ? std::numeric_limits<double>::quiet_NaN() : std::ldexp(1.0, int(bits & 0xff) - 127);
}

double decodeFloat(FloatType type, uint64_t bits) {
  if (type.isF64())
    return llvm::bit_cast<double>(bits);
  if (type.isF32())
    return llvm::bit_cast<float>(uint32_t(bits));
  if (isa<BFloat16Type>(type))
    return llvm::bit_cast<float>(uint32_t(bits) << 16);
  if (isa<Float8E8M0FNUType>(type))
    return decodeExponent(bits);
  return formatOf(type).decode(bits);
}

uint64_t encodeExponent(double value, bool saturate, ExponentRounding rounding) {
  uint32_t bits = llvm::bit_cast<uint32_t>(float(value));
  uint32_t exponent = bits >> 23 & 0xff, fraction = bits & 0x7fffff;
  if (exponent == 0xff)
    return 0xff;
  bool up = false;
  if (rounding == ExponentRounding::Up)
    up = fraction != 0;
  else if (rounding == ExponentRounding::Nearest) // a tie goes up, but to zero's exponent
    up = fraction > 0x400000 || (fraction == 0x400000 && exponent > 0);
  if (up && !(saturate && exponent == 0xfe))
    ++exponent;
  return exponent;
}

uint64_t encodeFloat(FloatType type, double value, bool saturate) {
  if (type.isF64())
    return llvm::bit_cast<uint64_t>(value);
  if (type.isF32())
    return llvm::bit_cast<uint32_t>(float(value));
  if (isa<Float8E8M0FNUType>(type))
    return encodeExponent(value, saturate, ExponentRounding::Nearest);
  return formatOf(type).encode(value, saturate);
}

} // namespace dlc
