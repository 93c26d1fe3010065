// Scalar functions that generated expressions call, beside CUDA's own. All of them are also defined lane by lane.
#pragma once
#include "device/ptx.cuh"
#include "device/vec.cuh"

// --- Integers -------------------------------------------------------------------------------------------------------

// The unsigned type of the same width.
template <class T> struct UnsignedOf {
  using Type = T;
};
template <> struct UnsignedOf<signed char> {
  using Type = unsigned char;
};
template <> struct UnsignedOf<short> {
  using Type = unsigned short;
};
template <> struct UnsignedOf<int> {
  using Type = unsigned;
};
template <> struct UnsignedOf<long long> {
  using Type = unsigned long long;
};
template <class T> using Unsigned = typename UnsignedOf<T>::Type;

// Sums, differences and products modulo 2^width (signed overflow would be undefined).
template <class T> __device__ inline T wrapAdd(T a, T b) { return T(Unsigned<T>(a) + Unsigned<T>(b)); }
template <class T> __device__ inline T wrapSub(T a, T b) { return T(Unsigned<T>(a) - Unsigned<T>(b)); }
template <class T> __device__ inline T wrapMul(T a, T b) {
  return T((unsigned long long)Unsigned<T>(a) * (unsigned long long)Unsigned<T>(b));
}

// a * b + c of one type; integers wrap.
template <class T> __device__ inline T multiplyAdd(T a, T b, T c) { return wrapAdd(wrapMul(a, b), c); }
__device__ inline float multiplyAdd(float a, float b, float c) { return c + a * b; }
__device__ inline double multiplyAdd(double a, double b, double c) { return c + a * b; }

// What the host makes of a number by which positions are divided: from 0 to 2^31 - 1, or to 2^63 - 1
// (runtime/plan/Divisor.h).
struct NarrowDivisor {
  unsigned multiplier, shift;
  int divisor;
};
struct WideDivisor {
  unsigned long long multiplier;
  long long divisor;
  unsigned shift;
};
__device__ inline int udiv(int n, const NarrowDivisor &by) {
  return int(__umulhi(2 * unsigned(n), by.multiplier) >> by.shift);
}
__device__ inline int umod(int n, const NarrowDivisor &by) { return n - udiv(n, by) * by.divisor; }
__device__ inline long long udiv(long long n, const WideDivisor &by) {
  return (long long)(__umul64hi(2 * (unsigned long long)n, by.multiplier) >> by.shift);
}
__device__ inline long long umod(long long n, const WideDivisor &by) { return n - udiv(n, by) * by.divisor; }

// Operands read as unsigned. By a constant, a division becomes a multiplication and a shift.
template <class T> __device__ inline T udiv(T a, T b) { return T(Unsigned<T>(a) / Unsigned<T>(b)); }
template <class T> __device__ inline T umod(T a, T b) { return T(Unsigned<T>(a) % Unsigned<T>(b)); }
template <class T> __device__ inline bool ult(T a, T b) { return Unsigned<T>(a) < Unsigned<T>(b); }
template <class T> __device__ inline bool ule(T a, T b) { return Unsigned<T>(a) <= Unsigned<T>(b); }
template <class T> __device__ inline T maxu(T a, T b) { return ult(a, b) ? b : a; }
template <class T> __device__ inline T minu(T a, T b) { return ult(b, a) ? b : a; }

template <class T> __device__ inline T sdiv(T a, T b) { return T(a / b); }
template <class T> __device__ inline T smod(T a, T b) { return T(a % b); }
template <class T> __device__ inline T maxs(T a, T b) { return a < b ? b : a; }
template <class T> __device__ inline T mins(T a, T b) { return b < a ? b : a; }
template <class T> __device__ inline T absi(T a) { return a < 0 ? wrapSub(T(0), a) : a; }

// a to the power of b, which is not negative, modulo 2^width: repeated squaring.
template <class T> __device__ inline T powi(T a, T b) {
  T result = 1;
  for (Unsigned<T> exponent = b; exponent != 0; exponent >>= 1, a = wrapMul(a, a))
    if (exponent & 1)
      result = wrapMul(result, a);
  return result;
}

// Quotients rounded down and up.
template <class T> __device__ inline T floorDiv(T a, T b) {
  T q = a / b;
  return q - T(a % b != 0 && (a < 0) != (b < 0));
}
template <class T> __device__ inline T ceilDiv(T a, T b) {
  T q = a / b;
  return q + T(a % b != 0 && (a < 0) == (b < 0));
}
template <class T> __device__ inline T ceilDivU(T a, T b) { return a == 0 ? T(0) : T(udiv(T(a - 1), b) + 1); }

// Shifts by less than the width.
template <class T> __device__ inline T shiftLeft(T a, T b) { return T(Unsigned<T>(a) << Unsigned<T>(b)); }
template <class T> __device__ inline T shiftRight(T a, T b) { return T(a >> b); }
template <class T> __device__ inline T shiftRightU(T a, T b) { return T(Unsigned<T>(a) >> Unsigned<T>(b)); }

// From an unsigned integer of a's width to To.
template <class To, class T> __device__ inline To fromUnsigned(T a) { return To(Unsigned<T>(a)); }
// From a float to an unsigned integer of To's width.
template <class To, class T> __device__ inline To toUnsigned(T a) { return To(Unsigned<To>(a)); }
// i1 read as a signed number is 0 or -1.
template <class To> __device__ inline To fromSignedBool(bool a) { return a ? To(-1) : To(0); }
// Truncation to i1.
template <class T> __device__ inline bool lowestBit(T a) { return (a & 1) != 0; }
// The lowest `bits` bits, with zeros or the sign above them.
template <int bits, class T> __device__ inline T zeroExtend(T a) { return T(a & T((1 << bits) - 1)); }
template <int bits, class T> __device__ inline T signExtend(T a) {
  int up = int(unsigned(int(a)) << (32 - bits));
  return T(up >> (32 - bits));
}
// A 64-bit number as a 32-bit index; what does not fit becomes the nearest that does.
__device__ inline int toIndex32(long long a) {
  return a > 2147483647LL ? 2147483647 : a < -2147483647LL - 1 ? -2147483647 - 1 : int(a);
}

// --- Floats ---------------------------------------------------------------------------------------------------------

__device__ inline bool isNan(float a) { return a != a; }
__device__ inline bool isNan(double a) { return a != a; }
__device__ inline bool isInf(float a) { return fabsf(a) == floatFromBits(0x7f800000u); }
__device__ inline bool isInf(double a) { return fabs(a) == doubleFromBits(0x7ff0000000000000ull); }

// Where what follows is rounded to 16 bits: errors of a few units in the last place of a float, of exponentials of
// large numbers some 100.
__device__ inline float divideNearly(float a, float b) { return divFull(a, b); }
__device__ inline float expNearly(float a) { return __expf(a); }

// NaN where either is NaN.
__device__ inline float maximum(float a, float b) { return maxNan(a, b); }
__device__ inline float minimum(float a, float b) { return minNan(a, b); }
__device__ inline double maximum(double a, double b) { return a > b || isNan(a) ? a : b; }
__device__ inline double minimum(double a, double b) { return a < b || isNan(a) ? a : b; }

// a / b of a `b` that the compiler knows, with no way aside for numbers at the ends of the range: the quotient's error
// is found and mended (P. Markstein, Computation of elementary functions on the IBM RISC System/6000 processor, 1990),
// which rounds as division does as long as no denormal number comes in between.
__device__ inline float divideBy(float a, float b) {
  const float reciprocal = 1.0f / b, quotient = a * reciprocal;
  const float mended = fmaf(fmaf(-b, quotient, a), reciprocal, quotient);
  return isInf(quotient) || quotient == 0.0f ? quotient : mended; // also of either sign
}

// 1 / b of a `b` that is at least 1, with no way aside: rounds as division does, but to 0 what would be denormal.
__device__ inline float divideOne(float, float b) {
  const float near = reciprocalApproximate(b);
  return b < 0x1p126f ? fmaf(fmaf(-b, near, 1.0f), near, near) : near;
}

// Comparisons beside C's own: ordered and different; unordered (either is NaN) or ...
template <class T> __device__ inline bool orderedNe(T a, T b) { return a < b || a > b; }
template <class T> __device__ inline bool unorderedEq(T a, T b) { return !(a < b || a > b); }
template <class T> __device__ inline bool unorderedLt(T a, T b) { return !(a >= b); }
template <class T> __device__ inline bool unorderedLe(T a, T b) { return !(a > b); }
template <class T> __device__ inline bool ordered(T a, T b) { return !isNan(a) && !isNan(b); }
template <class T> __device__ inline bool unordered(T a, T b) { return isNan(a) || isNan(b); }

// The same bits as another type of equal size.
template <class To, class From> __device__ inline To bitsAs(From from) {
  static_assert(sizeof(To) == sizeof(From), "bitsAs needs types of equal size");
  To to;
  memcpy(&to, &from, sizeof(To));
  return to;
}

// A conversion by C's rules.
template <class To, class From> __device__ inline To convert(From from) { return To(from); }

template <class T> __device__ inline T select(bool condition, T onTrue, T onFalse) {
  return condition ? onTrue : onFalse;
}

// --- Lane by lane
// -----------------------------------------------------------------------------------------------------

// clang-format off
DLC_LIFT(wrapAdd) DLC_LIFT(wrapSub) DLC_LIFT(wrapMul) DLC_LIFT(udiv) DLC_LIFT(umod) DLC_LIFT(ult) DLC_LIFT(ule)
DLC_LIFT(maxu) DLC_LIFT(minu) DLC_LIFT(sdiv) DLC_LIFT(smod) DLC_LIFT(maxs) DLC_LIFT(mins) DLC_LIFT(absi) DLC_LIFT(powi)
DLC_LIFT(floorDiv) DLC_LIFT(ceilDiv) DLC_LIFT(ceilDivU) DLC_LIFT(shiftLeft) DLC_LIFT(shiftRight) DLC_LIFT(shiftRightU)
DLC_LIFT(toIndex32) DLC_LIFT(lowestBit)
DLC_LIFT(divideNearly) DLC_LIFT(expNearly)
DLC_LIFT(isNan) DLC_LIFT(isInf) DLC_LIFT(maximum) DLC_LIFT(minimum) DLC_LIFT(select)
DLC_LIFT(divideBy)
DLC_LIFT(orderedNe) DLC_LIFT(unorderedEq) DLC_LIFT(unorderedLt) DLC_LIFT(unorderedLe) DLC_LIFT(ordered) DLC_LIFT(unordered)

// CUDA's functions, for float (with the f) and double.
#define DLC_LIFT_BOTH(NAME) DLC_LIFT(NAME) DLC_LIFT(NAME##f)
DLC_LIFT_BOTH(exp) DLC_LIFT_BOTH(exp2) DLC_LIFT_BOTH(expm1) DLC_LIFT_BOTH(log) DLC_LIFT_BOTH(log2) DLC_LIFT_BOTH(log10)
DLC_LIFT_BOTH(log1p) DLC_LIFT_BOTH(sqrt) DLC_LIFT_BOTH(rsqrt) DLC_LIFT_BOTH(cbrt) DLC_LIFT_BOTH(sin) DLC_LIFT_BOTH(cos)
DLC_LIFT_BOTH(tan) DLC_LIFT_BOTH(asin) DLC_LIFT_BOTH(acos) DLC_LIFT_BOTH(atan) DLC_LIFT_BOTH(sinh) DLC_LIFT_BOTH(cosh)
DLC_LIFT_BOTH(tanh) DLC_LIFT_BOTH(asinh) DLC_LIFT_BOTH(acosh) DLC_LIFT_BOTH(atanh) DLC_LIFT_BOTH(erf) DLC_LIFT_BOTH(erfc)
DLC_LIFT_BOTH(floor) DLC_LIFT_BOTH(ceil) DLC_LIFT_BOTH(rint) DLC_LIFT_BOTH(round) DLC_LIFT_BOTH(trunc) DLC_LIFT_BOTH(fabs)
DLC_LIFT_BOTH(pow) DLC_LIFT_BOTH(fmod) DLC_LIFT_BOTH(fma) DLC_LIFT_BOTH(copysign) DLC_LIFT_BOTH(atan2)
DLC_LIFT_BOTH(fmax) DLC_LIFT_BOTH(fmin)
// clang-format on

// Functions with a chosen result type.
#define DLC_LIFT_TO(NAME)                                                                                              \
  template <class To, class From, int N> __device__ inline Vec<To, N> NAME(const Vec<From, N> &a) {                    \
    return lanewise<N>([](From x) { return NAME<To>(x); }, a);                                                         \
  }
                                                            DLC_LIFT_TO(convert) DLC_LIFT_TO(bitsAs)
                                                                DLC_LIFT_TO(fromUnsigned)
                                                                    DLC_LIFT_TO(toUnsigned) template <class To, int N>
                                                                    __device__
    inline Vec<To, N> fromSignedBool(const Vec<bool, N> &a) {
  return lanewise<N>([](bool x) { return fromSignedBool<To>(x); }, a);
}
template <int bits, class T, int N> __device__ inline Vec<T, N> zeroExtend(const Vec<T, N> &a) {
  return lanewise<N>([](T x) { return zeroExtend<bits>(x); }, a);
}
template <int bits, class T, int N> __device__ inline Vec<T, N> signExtend(const Vec<T, N> &a) {
  return lanewise<N>([](T x) { return signExtend<bits>(x); }, a);
}
