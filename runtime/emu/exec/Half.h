// Short floats, and rounding in every direction. All values pass through double, exactly.
#pragma once

#include <cmath>
#include <cstdint>
#include <cstring>

namespace dlc::runtime::emu {

// .rn .rz .rm .rp .rna
enum class Rounding : uint8_t { Nearest, Zero, Down, Up, NearestAway };

struct FloatFormat {
  int exponentBits, mantissaBits;
  bool hasInfinity = true; // e4m3: none, and only all ones is NaN
};
constexpr FloatFormat formatF16 = {5, 10}, formatBF16 = {8, 7}, formatF32 = {8, 23}, formatTF32 = {8, 10},
                      formatE4M3 = {4, 3, false}, formatE5M2 = {5, 2};

// The format's bits for a value, rounded once.
inline uint32_t encodeFloat(double value, const FloatFormat &format, Rounding rounding) {
  const int mantissa = format.mantissaBits, minimum = 2 - (1 << (format.exponentBits - 1));
  const uint32_t sign = uint32_t(std::signbit(value)) << (mantissa + format.exponentBits);
  const uint32_t infinity = ((1u << format.exponentBits) - 1) << mantissa;
  const uint32_t largest = format.hasInfinity ? infinity - 1 : infinity + (1u << mantissa) - 2;
  if (value != value)
    return infinity | ((1u << mantissa) - 1) | (mantissa >= 7 ? 0 : 0);
  double size = std::fabs(value);
  if (size == 0)
    return sign;
  if (std::isinf(size))
    return sign | (format.hasInfinity ? infinity : largest);
  int exponent = 0;
  std::frexp(size, &exponent);
  --exponent;
  int unit = (exponent > minimum ? exponent : minimum) - mantissa; // of the last place
  double scaled = std::ldexp(size, -unit);
  double whole = std::floor(scaled), rest = scaled - whole;
  uint64_t digits = uint64_t(whole);
  bool negative = sign != 0, up = false;
  switch (rounding) {
  case Rounding::Nearest:
    up = rest > 0.5 || (rest == 0.5 && (digits & 1));
    break;
  case Rounding::NearestAway:
    up = rest >= 0.5;
    break;
  case Rounding::Zero:
    break;
  case Rounding::Down:
    up = negative && rest > 0;
    break;
  case Rounding::Up:
    up = !negative && rest > 0;
    break;
  }
  digits += up;
  uint64_t bits =
      exponent < minimum ? digits : (uint64_t(exponent - minimum + 1) << mantissa) + digits - (uint64_t(1) << mantissa);
  if (bits > largest) {
    bool toInfinity = rounding == Rounding::Nearest || rounding == Rounding::NearestAway ||
                      (rounding == Rounding::Up && !negative) || (rounding == Rounding::Down && negative);
    bits = toInfinity && format.hasInfinity ? infinity : largest;
  }
  return sign | uint32_t(bits);
}

inline double decodeFloat(uint32_t bits, const FloatFormat &format) {
  const int mantissa = format.mantissaBits;
  const uint32_t field = bits >> mantissa & ((1u << format.exponentBits) - 1), digits = bits & ((1u << mantissa) - 1);
  bool negative = bits >> (mantissa + format.exponentBits) & 1;
  double value;
  if (field == (1u << format.exponentBits) - 1 && (format.hasInfinity || digits == (1u << mantissa) - 1))
    value = digits ? std::nan("") : INFINITY;
  else if (field == 0)
    value = std::ldexp(double(digits), 3 - (1 << (format.exponentBits - 1)) - 1 - mantissa);
  else
    value = std::ldexp(double(digits + (1u << mantissa)), int(field) + 1 - (1 << (format.exponentBits - 1)) - mantissa);
  return negative ? -value : value;
}

// f16 without a detour.
inline float halfToFloat(uint16_t half) {
  uint32_t sign = uint32_t(half & 0x8000) << 16, rest = half & 0x7fff, bits;
  if (rest >= 0x7c00)
    bits = sign | 0x7f800000u | (rest & 0x3ff) << 13;
  else if (rest >= 0x400)
    bits = sign | ((rest << 13) + 0x38000000u);
  else {
    float value = float(rest) * 0x1p-24f;
    return sign ? -value : value;
  }
  float value;
  std::memcpy(&value, &bits, 4);
  return value;
}
inline float bfloatToFloat(uint16_t bfloat) {
  uint32_t bits = uint32_t(bfloat) << 16;
  float value;
  std::memcpy(&value, &bits, 4);
  return value;
}
inline uint16_t canonicalNan16() { return 0x7fff; }

// The last bit of an inexact result is made odd, so that rounding again to a shorter format is as
// rounding once. `error`: what the result lacks to the exact value.
inline double toOdd(double result, double error) {
  if (error == 0 || error != error || std::isinf(result))
    return result;
  uint64_t bits;
  std::memcpy(&bits, &result, 8);
  if (bits & 1)
    return result;
  bool away = (error > 0) == (result > 0);
  if (result == 0)
    return error > 0 ? 4.9406564584124654e-324 : -4.9406564584124654e-324;
  bits += away ? 1 : -1;
  std::memcpy(&result, &bits, 8);
  return result;
}
inline double sumToOdd(double a, double b) {
  double sum = a + b, back = sum - a;
  double error = (a - (sum - back)) + (b - back);
  return toOdd(sum, error);
}

} // namespace dlc::runtime::emu
