#include "tools/dlc/tune/Duel.h"
#include "tools/dlc/tune/QuietTime.h"

#include "llvm/ADT/STLExtras.h"
#include <cmath>

using namespace llvm;

namespace dlc::driver {

// A window is won from here on.
static constexpr double kGain = 0.995;

// The value that a share of all lies below.
static double quantile(std::vector<double> values, double share) {
  if (values.empty())
    return 0;
  auto place = values.begin() + ptrdiff_t(double(values.size() - 1) * share);
  std::nth_element(values.begin(), place, values.end());
  return *place;
}

bool isClear(size_t wins, size_t rounds) {
  // So many heads or more of so many throws of a coin.
  double chance = 0, ways = 1;
  for (size_t tails = 0; tails <= rounds - wins; ++tails) {
    chance += ways;
    ways *= double(rounds - tails) / double(tails + 1);
  }
  return chance * std::pow(0.5, double(rounds)) < 1.0 / 250;
}

double Duel::ratio() const { return quantile(ratios, 0.5); }
double Duel::usualNanoseconds() const { return quantile(times[0], 0.5); }
double Duel::nanoseconds() const { return quantile(times[1], 0.5); }

void Duel::restart() {
  ratios.clear();
  times[0].clear();
  times[1].clear();
  wins = 0;
}

// The last window.
void Duel::forget() {
  wins -= ratios.back() < kGain;
  ratios.pop_back();
  times[0].pop_back();
  times[1].pop_back();
}

// Looks at both by turns, for some milliseconds: longer where other processes take cores away, as only looks count that
// had all of them. Where there were too few of these the window is not quiet.
Failure Duel::window(bool &isQuiet) {
  constexpr double shortest = 0.006, longest = 0.04;
  constexpr size_t fewest = 2, most = 400;
  std::vector<double> quiet[2], all[2];
  auto start = Clock::now();
  Unwaited unwaited;
  for (;;) {
    size_t first = (ratios.size() + all[0].size()) % 2;
    for (size_t side : {first, 1 - first}) {
      Look look;
      if (Failure failure = sides[side].bench->time(sides[side].entry, look))
        return failure;
      all[side].push_back(look.nanoseconds);
      if (look.isQuiet)
        quiet[side].push_back(look.nanoseconds);
    }
    double passed = std::chrono::duration<double>(Clock::now() - start).count();
    size_t counted = std::min(quiet[0].size(), quiet[1].size());
    isQuiet = counted >= fewest;
    // Threads that have no work are not waited for.
    bool isOver = all[0].size() >= fewest && (passed >= shortest || all[0].size() >= most);
    if (isOver && device == Device::Cpu && all[0].size() > counted && unwaited.holds()) {
      isQuiet = true;
      for (size_t side : {0, 1})
        quiet[side] = all[side];
    }
    bool isLong = all[0].size() >= fewest && passed >= longest;
    if ((isOver && isQuiet) || isLong || device == Device::Emu) // which counts, and counts alike each time
      break;
  }
  for (size_t side : {0, 1})
    times[side].push_back(quantile(isQuiet ? quiet[side] : all[side], 0.25));
  ratios.push_back(times[1].back() / std::max(times[0].back(), 1.0));
  wins += ratios.back() < kGain;
  return {};
}

Failure Duel::screen(double best, Clock::time_point deadline) {
  restart();
  const size_t rounds = device == Device::Emu ? 1 : 4;
  bool isQuiet = false;
  while (ratios.size() < rounds) {
    if (Failure failure = window(isQuiet))
      return failure;
    // The first window also warms up; it may be unlucky by so much, the best of several by so little.
    double least = *llvm::min_element(ratios);
    if (least > 1.3 || (ratios.size() >= 2 && least > std::min(1.04, best * 1.04)) || Clock::now() > deadline)
      break;
  }
  return {};
}

Failure Duel::confirm(Clock::time_point deadline, Verdict &verdict) {
  restart();
  const bool emulated = device == Device::Emu;
  const size_t fewest = emulated ? 1 : 8, most = emulated ? 1 : 24, mostDisturbed = 8;
  size_t disturbed = 0;
  verdict = Verdict::NotClearly;
  while (ratios.size() < most) {
    bool isQuiet = true;
    if (Failure failure = window(isQuiet))
      return failure;
    if (!isQuiet && !emulated)
      forget();
    bool isEnough = emulated || isClear(wins, ratios.size());
    if (ratios.size() >= fewest && ratio() < kBetter && isEnough) {
      verdict = Verdict::Better;
      return {};
    }
    if (size_t lost = ratios.size() - wins; lost > 5 || (ratios.size() >= 4 && ratio() > 0.995))
      return {};
    disturbed += !isQuiet;
    if (Clock::now() > deadline || disturbed > mostDisturbed) {
      verdict = Verdict::Interrupted;
      return {};
    }
  }
  return {};
}

} // namespace dlc::driver
