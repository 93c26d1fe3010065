// Two schedules of a kernel, measured in turns until it is clear which is faster.
#pragma once

#include "tools/dlc/tune/Bench.h"
#include <chrono>

namespace dlc::driver {

// A schedule counts as better from here on.
constexpr double kBetter = 0.98;

// A loaded schedule.
struct Contender {
  KernelBench *bench;
  size_t entry;
};

class Duel {
public:
  using Clock = std::chrono::steady_clock;
  Duel(Contender usual, Contender other, Device device) : sides{usual, other}, device(device) {}

  // A few windows: whether `other` may be better at all. Whoever looks at many schedules finds some that were lucky.
  Failure screen(double best, Clock::time_point deadline);
  // Fresh windows alone: whether it is clearly better by more than noise. Others make windows longer, now on this side
  // and now on that; the more they do, the more windows it takes.
  enum class Verdict { Better, NotClearly, Interrupted };
  Failure confirm(Clock::time_point deadline, Verdict &verdict);

  // Of the last of the two: whether any window counts, and their middle values.
  bool hasWindows() const { return !ratios.empty(); }
  double ratio() const;       // of the other schedule's time to the usual one's
  double nanoseconds() const; // of a launch of the other
  double usualNanoseconds() const;

private:
  Failure window(bool &isQuiet);
  void forget();
  void restart();

  Contender sides[2];
  Device device;
  std::vector<double> ratios, times[2];
  size_t wins = 0;
};

// Whether so many wins of so many rounds are more than luck: of two equals one wins as often less than once in 250
// duels.
bool isClear(size_t wins, size_t rounds);

} // namespace dlc::driver
