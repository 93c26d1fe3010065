// Whether a run had the processor's cores for itself.
#pragma once

#include <cstddef>
#include <ctime>

namespace dlc::driver {

// A run's threads compute, and wait for each other by spinning: together they take as much processor time as there are
// threads, times the time that passes. What is missing others have taken.
class QuietTime {
public:
  explicit QuietTime(size_t threads)
      : threads(threads), processor(now(CLOCK_PROCESS_CPUTIME_ID)), wall(now(CLOCK_MONOTONIC)) {}
  bool wasQuiet() const {
    constexpr double share = 0.93, clocks = 2000; // nanoseconds that looking at the clocks takes
    double passed = now(CLOCK_MONOTONIC) - wall, taken = now(CLOCK_PROCESS_CPUTIME_ID) - processor;
    return taken + clocks >= share * passed * double(threads);
  }

private:
  static double now(clockid_t clock) {
    timespec time{};
    clock_gettime(clock, &time);
    return double(time.tv_sec) * 1e9 + double(time.tv_nsec);
  }
  size_t threads;
  double processor, wall;
};

} // namespace dlc::driver
