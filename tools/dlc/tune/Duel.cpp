#include "tools/dlc/tune/Duel.h"

#include "llvm/ADT/STLExtras.h"
#include <cmath>

using namespace llvm;

namespace dlc::driver {

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

// Looks at both by turns, for some milliseconds. Other processes only add to a time: what a quarter stays below counts.
Failure Duel::window() {
  constexpr double seconds = 0.006;
  constexpr size_t fewest = 2, most = 400;
  std::vector<double> looks[2];
  auto start = Clock::now();
  do {
    size_t first = (ratios.size() + looks[0].size()) % 2;
    for (size_t side : {first, 1 - first}) {
      double time = 0;
      if (Failure failure = sides[side].bench->time(sides[side].entry, time))
        return failure;
      looks[side].push_back(time);
    }
    if (device == Device::Emu) // which counts, and counts alike each time
      break;
  } while (looks[0].size() < fewest ||
           (looks[0].size() < most && std::chrono::duration<double>(Clock::now() - start).count() < seconds));
  for (size_t side : {0, 1})
    times[side].push_back(quantile(looks[side], 0.25));
  ratios.push_back(times[1].back() / std::max(times[0].back(), 1.0));
  constexpr double gain = 0.995;
  wins += ratios.back() < gain;
  return {};
}

Failure Duel::screen(double best, Clock::time_point deadline) {
  restart();
  const size_t rounds = device == Device::Emu ? 1 : 4;
  while (ratios.size() < rounds) {
    if (Failure failure = window())
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
  const size_t fewest = device == Device::Emu ? 1 : 8, most = device == Device::Emu ? 1 : 24;
  verdict = Verdict::NotClearly;
  while (ratios.size() < most) {
    if (Failure failure = window())
      return failure;
    bool isEnough = device == Device::Emu || isClear(wins, ratios.size());
    if (ratios.size() >= fewest && ratio() < kBetter && isEnough) {
      verdict = Verdict::Better;
      return {};
    }
    if (size_t lost = ratios.size() - wins; lost > 5 || (ratios.size() >= 4 && ratio() > 0.995))
      return {};
    if (Clock::now() > deadline) {
      verdict = Verdict::Interrupted;
      return {};
    }
  }
  return {};
}

} // namespace dlc::driver
