// How the small float types lay out their bits.
#pragma once

#include <cstdint>

namespace dlc {

// What the patterns beyond the finite numbers mean.
enum class Specials {
  Ieee,         // exponent all ones: infinity or NaN
  OnlyNan,      // all ones: NaN; no infinity (the "FN" types)
  UnsignedZero, // negative zero's pattern: NaN; no infinity ("FNUZ")
  None          // all patterns are numbers
};

struct FloatFormat {
  unsigned exponentBits, mantissaBits;
  int bias;
  Specials specials;

  constexpr uint64_t signBit() const { return uint64_t(1) << (exponentBits + mantissaBits); }
  constexpr uint64_t infinity() const { return ((uint64_t(1) << exponentBits) - 1) << mantissaBits; }
  constexpr uint64_t largest() const {
    switch (specials) {
    case Specials::Ieee:
      return infinity() - 1;
    case Specials::OnlyNan:
      return signBit() - 2;
    case Specials::UnsignedZero:
    case Specials::None:
      return signBit() - 1;
    }
    return 0;
  }
  constexpr uint64_t nan() const {
    switch (specials) {
    case Specials::Ieee:
      return infinity() | uint64_t(1) << (mantissaBits - 1);
    case Specials::OnlyNan:
      return signBit() - 1;
    case Specials::UnsignedZero:
    case Specials::None:
      return signBit(); // f4 has no NaN: negative zero
    }
    return 0;
  }

  double decode(uint64_t bits) const;
  uint64_t encode(double value, bool saturate) const; // to nearest even
};

inline constexpr FloatFormat kF16{5, 10, 15, Specials::Ieee};
inline constexpr FloatFormat kBF16{8, 7, 127, Specials::Ieee};
inline constexpr FloatFormat kF8E5M2{5, 2, 15, Specials::Ieee};
inline constexpr FloatFormat kF8E5M2FNUZ{5, 2, 16, Specials::UnsignedZero};
inline constexpr FloatFormat kF8E4M3FN{4, 3, 7, Specials::OnlyNan};
inline constexpr FloatFormat kF8E4M3FNUZ{4, 3, 8, Specials::UnsignedZero};
inline constexpr FloatFormat kF4E2M1FN{2, 1, 1, Specials::None};

// An f32 rounded to 10 bits behind the point, ties away from zero (PTX ISA, cvt.rna.tf32.f32). NaN stays as it is.
float roundToTf32(float value);

// f8E8M0FNU: an exponent alone.
double decodeExponent(uint64_t bits);

} // namespace dlc
