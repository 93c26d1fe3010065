#include "runtime/plan/Divisor.h"

#include <algorithm>

namespace dlc::plan {
namespace {

using Wide = unsigned __int128;

// The least power of two that is not smaller.
uint32_t powerOf(uint64_t divisor) { return divisor == 1 ? 0 : uint32_t(64 - __builtin_clzll(divisor - 1)); }

// 2^(bits + shift) / divisor, rounded up: too large by less than divisor / 2^shift <= 1, which times n, below 2^bits,
// does not reach the next quotient.
Wide multiplierOf(uint64_t divisor, uint32_t bits) {
  return ((Wide(1) << (bits + powerOf(divisor))) - 1) / divisor + 1;
}

} // namespace

NarrowDivisor narrowDivisor(int64_t by) {
  auto divisor = uint64_t(std::clamp<int64_t>(by, 1, INT32_MAX));
  return {uint32_t(multiplierOf(divisor, 31)), powerOf(divisor), int32_t(divisor)};
}

WideDivisor wideDivisor(int64_t by) {
  auto divisor = uint64_t(std::max<int64_t>(by, 1));
  return {uint64_t(multiplierOf(divisor, 63)), int64_t(divisor), powerOf(divisor)};
}

} // namespace dlc::plan
