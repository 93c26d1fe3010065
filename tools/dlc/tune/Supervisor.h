// A search in a process of its own, and one that watches it: a launch that never ends, or ends its process, costs one
// schedule and a new beginning, which goes on from the database.
#pragma once

#include "tools/dlc/tune/Database.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include <atomic>
#include <chrono>

namespace dlc::driver {

// What the search says to the one that watches: memory that both have.
class Watch {
public:
  // From here on a kernel runs under a schedule, for at most so long; without a schedule something else, by its name.
  void begin(int64_t device, const Measurement &trial, const std::string &kernelName, double seconds);
  // ... still the same, for so long from now.
  void extend(double seconds);
  void end() { until = 0; }

  // Of all processes of the search; and how many schedules earlier searches have measured.
  std::atomic<uint64_t> measured{0}, wrong{0}, failed{0}, before{0};
  // Whether this is the first process, which says what there is to say once.
  bool isFirst() const { return processes == 1; }

  bool isOverdue() const;

private:
  friend class Supervisor;

  std::atomic<int64_t> until{0}; // nanoseconds of the steady clock; 0: nothing runs
  std::atomic<int64_t> processes{0};
  int64_t device = 0, attempts = 0;
  double seconds = 0;
  char kernel[64], schedule[256], name[160];
};

// Runs what may not end under the watch; ends it when it goes.
class Watched {
public:
  Watched(Watch &watch, int64_t device, const Measurement &trial, const std::string &kernelName, double seconds)
      : watch(watch) {
    watch.begin(device, trial, kernelName, seconds);
  }
  ~Watched() { watch.end(); }

private:
  Watch &watch;
};

// What a search ends with where the device is lost: it goes on in a new process.
constexpr int kDeviceLost = 75;

// A schedule that ended its process, or was ended with it.
struct LostTrial {
  int64_t device;
  Measurement measurement; // with the reason
  std::string kernelName;
};

class Supervisor {
public:
  using Clock = std::chrono::steady_clock;
  // Runs `search` until it ends by itself; gives its exit code. Where a schedule took its process along, `lost` is told
  // in this one, and the search begins anew unless it is `deadline`. The calling process has no other threads.
  int run(Clock::time_point deadline, llvm::function_ref<int(Watch &)> search,
          llvm::function_ref<void(const LostTrial &)> lost);
};

} // namespace dlc::driver
