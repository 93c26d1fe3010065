// Division by a number that is known when a launch's sizes are: a multiplication and a shift. Compiler, runtime and
// device (codegen/cuda/device/math.cuh) agree on it.
#pragma once

#include <cstdint>

namespace dlc::plan {

// What a kernel is handed for a divisor. The quotient of n is the upper half of 2 n * multiplier, shifted to the right:
// of every n from 0 to 2^31 - 1.
struct NarrowDivisor {
  uint32_t multiplier, shift;
  int32_t divisor;
};
// The same to 2^63 - 1.
struct WideDivisor {
  uint64_t multiplier;
  int64_t divisor;
  uint32_t shift;
};

// Divisors below 1 count as 1, those beyond what n can be as the largest one: where they come up, nothing is divided.
NarrowDivisor narrowDivisor(int64_t by);
WideDivisor wideDivisor(int64_t by);

} // namespace dlc::plan
