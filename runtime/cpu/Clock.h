// The clock of the CPU's runs.
#pragma once

#include <cstdint>
#include <time.h>

namespace dlc::runtime {

// Nanoseconds of a clock that never goes back.
inline int64_t now() {
  timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return int64_t(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

} // namespace dlc::runtime
