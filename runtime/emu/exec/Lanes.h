// Loops over the 32 lanes of a warp. Instructions compute all lanes and keep those of the mask: the
// loops have no branches, and the compiler makes vector code of them.
#pragma once

#include "runtime/emu/Decoder.h"
#include "runtime/emu/Warp.h"

#include <cmath>
#include <limits>
#include <type_traits>

// Everything behind this header is compiled for AVX2 and FMA; the device asks the CPU first.
#pragma clang attribute push(__attribute__((target("avx2,fma,f16c,bmi,bmi2,lzcnt,popcnt"))), apply_to = function)

namespace dlc::runtime::emu {

template <typename T> struct Tag {
  using type = T;
};

// destination[lane] = f(lane) for the lanes of the mask.
template <typename D, typename F> inline void each(Warp &warp, const Operand &destination, uint32_t mask, F f) {
  D *to = warp.lanes<D>(destination);
  if (mask == ~0u) {
#pragma clang loop vectorize(assume_safety)
    for (int lane = 0; lane < 32; ++lane)
      to[lane] = f(lane);
    return;
  }
  D results[32];
#pragma clang loop vectorize(assume_safety)
  for (int lane = 0; lane < 32; ++lane)
    results[lane] = f(lane);
#pragma clang loop vectorize(assume_safety)
  for (int lane = 0; lane < 32; ++lane)
    to[lane] = mask >> lane & 1 ? results[lane] : to[lane];
}

// The same for functions that are long or must not run for idle lanes.
template <typename D, typename F> inline void eachActive(Warp &warp, const Operand &destination, uint32_t mask, F f) {
  D *to = warp.lanes<D>(destination);
  for (uint32_t rest = mask; rest; rest &= rest - 1) {
    int lane = __builtin_ctz(rest);
    to[lane] = f(lane);
  }
}

// A predicate: a mask of the lanes for which f(lane) holds.
template <typename F> inline uint32_t gather(F f) {
  uint32_t bits = 0;
  for (int lane = 0; lane < 32; ++lane)
    bits |= uint32_t(bool(f(lane))) << lane;
  return bits;
}
inline void setPredicate(Warp &warp, const Operand &destination, uint32_t mask, uint32_t bits) {
  uint32_t *to = warp.lanes<uint32_t>(destination);
  *to = (*to & ~mask) | (bits & mask);
}

// A binary instruction: F::of(a, b) on lanes of T.
template <typename F, typename T> void runBinary(Warp &warp, const Instruction &instruction, uint32_t mask) {
  const T *a = warp.lanes<T>(instruction.source(0)), *b = warp.lanes<T>(instruction.source(1));
  each<T>(warp, instruction.destination(0), mask, [&](int lane) { return T(F::of(a[lane], b[lane])); });
}
template <typename F, typename T> void runUnary(Warp &warp, const Instruction &instruction, uint32_t mask) {
  const T *a = warp.lanes<T>(instruction.source(0));
  each<T>(warp, instruction.destination(0), mask, [&](int lane) { return T(F::of(a[lane])); });
}
template <typename F, typename T> void runTernary(Warp &warp, const Instruction &instruction, uint32_t mask) {
  const T *a = warp.lanes<T>(instruction.source(0)), *b = warp.lanes<T>(instruction.source(1)),
          *c = warp.lanes<T>(instruction.source(2));
  each<T>(warp, instruction.destination(0), mask, [&](int lane) { return T(F::of(a[lane], b[lane], c[lane])); });
}

template <typename To, typename From> inline To bitsTo(From from) {
  static_assert(sizeof(To) == sizeof(From));
  To to;
  std::memcpy(&to, &from, sizeof to);
  return to;
}

} // namespace dlc::runtime::emu

#pragma clang attribute pop
