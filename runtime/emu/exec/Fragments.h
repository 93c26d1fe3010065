// Rows of 8 columns in the accumulators of mma and wgmma. With g = lane / 4 and t = lane % 4, two registers hold
// columns 2t and 2t + 1 of row g: a row is four lanes of each.
#pragma once

#include "runtime/emu/exec/Lanes.h"

#pragma clang attribute push(__attribute__((target("avx2,fma,f16c,bmi,bmi2,lzcnt,popcnt"))), apply_to = function)

namespace dlc::runtime::emu {

using F4 = float __attribute__((ext_vector_type(4)));
using F8 = float __attribute__((ext_vector_type(8)));
using I4 = int32_t __attribute__((ext_vector_type(4)));
using I8 = int32_t __attribute__((ext_vector_type(8)));
using U8 = uint32_t __attribute__((ext_vector_type(8)));
using S16 = int16_t __attribute__((ext_vector_type(16)));

// Four lanes' words, from `lane` on.
template <typename V> V loadWords(const uint32_t *words, int lane) {
  V value;
  std::memcpy(&value, words + lane, sizeof value);
  return value;
}

// Row g from two registers, and back.
template <typename V8, typename V4> V8 joinRow(const uint32_t *even, const uint32_t *odd, int g) {
  return __builtin_shufflevector(loadWords<V4>(even, 4 * g), loadWords<V4>(odd, 4 * g), 0, 4, 1, 5, 2, 6, 3, 7);
}
template <typename V8> void splitRow(V8 row, uint32_t *even, uint32_t *odd, int g) {
  auto low = __builtin_shufflevector(row, row, 0, 2, 4, 6), high = __builtin_shufflevector(row, row, 1, 3, 5, 7);
  std::memcpy(even + 4 * g, &low, sizeof low);
  std::memcpy(odd + 4 * g, &high, sizeof high);
}

inline F8 canonicalNans(F8 value) {
  const U8 nan = 0x7fffffffu;
  F8 nans;
  std::memcpy(&nans, &nan, sizeof nan);
  return value == value ? value : nans;
}

// 8 values of 16 bits as floats.
inline F8 halvesToFloats(const void *from) {
  using H8 = _Float16 __attribute__((ext_vector_type(8)));
  H8 values;
  std::memcpy(&values, from, sizeof values);
  return __builtin_convertvector(values, F8);
}
inline F8 bfloatsToFloats(const void *from) {
  using W8 = uint16_t __attribute__((ext_vector_type(8)));
  W8 values;
  std::memcpy(&values, from, sizeof values);
  U8 wide = __builtin_convertvector(values, U8) << 16;
  F8 result;
  std::memcpy(&result, &wide, sizeof wide);
  return result;
}

} // namespace dlc::runtime::emu

#pragma clang attribute pop
