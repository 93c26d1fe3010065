// Whether what was measured had the processor's cores for itself.
#pragma once

#include <cstddef>
#include <cstdint>
#include <ctime>
#include <map>

namespace dlc::driver {

// While one run lasts. Its threads compute, and wait for each other by spinning: where all of them have work, they take
// as much processor time as there are threads, times the time that passes.
class QuietTime {
public:
  explicit QuietTime(size_t threads)
      : threads(threads), processor(now(CLOCK_PROCESS_CPUTIME_ID)), wall(now(CLOCK_MONOTONIC)) {}
  bool wasQuiet() const;

private:
  static double now(clockid_t clock);
  size_t threads;
  double processor, wall;
};

// While several runs last, by what Linux counts for each thread of the process (/proc/self/task/*/schedstat): whether
// one was ready and had to wait for a core. Holds for runs that leave threads without work, too. Where nothing is
// counted, nobody waits.
class Unwaited {
public:
  Unwaited();
  bool holds() const;

private:
  struct Times {
    int64_t computed = 0, waited = 0; // nanoseconds
    bool isReady = false;
  };
  static std::map<int, Times> threads();
  std::map<int, Times> before;
  timespec begin{};
};

} // namespace dlc::driver
