// Reading and writing elements in memory, chosen once per tensor instead of once per element.
#pragma once

#include "ir/data/Tensor.h"
#include <cstring>

namespace dlc {

// Elements need not be aligned. For integer types `readReal` and `writeReal` convert (truncating toward zero); for
// float types `readInteger` and `writeInteger` do.
struct ElementAccess {
  unsigned bytes;
  double (*readReal)(const char *at);
  void (*writeReal)(char *at, double value);
  int64_t (*readInteger)(const char *at);
  void (*writeInteger)(char *at, int64_t value);
};
ElementAccess accessOf(mlir::Type elementType);

template <typename T> T loadAs(const char *at) {
  T value;
  std::memcpy(&value, at, sizeof(T));
  return value;
}
template <typename T> void storeAs(char *at, T value) { std::memcpy(at, &value, sizeof(T)); }

// dlc.cast to an integer of `bits` bits: truncated toward zero. Out of range, 32 and 64 bits take the nearest integer
// they have, and narrower types the low bits of what a signed 32-bit integer takes (the caller wraps). NaN gives 0.
int64_t truncateToInteger(double value, unsigned bits, bool isUnsigned);
// Wraps to the width of an integer type: sign-extended, or zero-extended where unsigned or bool.
int64_t wrapInteger(mlir::Type type, int64_t value);
// An integer in Scalar's form as a double (the nearest one).
inline double integerToReal(int64_t value, bool isUnsigned64) {
  return isUnsigned64 ? double(uint64_t(value)) : double(value);
}

} // namespace dlc
