#include "passes/SizeRanges.h"
#include <limits>

using namespace mlir;

namespace dlc {
namespace {

// Sizes that are looked at.
struct Sample {
  SizeTuple sizes;
  int64_t count;     // what the measure is
  double weight = 1; // of all samples between a power of two and the next one together
};

// At which the measure comes to the first few numbers, powers of two, and what lies between two of them, or to as much
// of these as the bounds leave.
SmallVector<Sample> samplesOf(AffineExpr measure, int64_t least, int64_t most, ArrayRef<SizeSymbol> symbols) {
  SmallVector<Sample> samples;
  for (int64_t power = 1; power <= most; power *= 2) {
    constexpr int64_t few = 8;
    const int64_t parts = power < few ? power : 2;
    for (int64_t part = 0; part < parts; ++part) {
      const int64_t last = samples.empty() ? least : samples.back().count;
      std::optional<SizeTuple> sizes = sizesUpTo(measure, std::min(most, power + part * power / parts), symbols);
      int64_t count = sizes ? valueAt(measure, *sizes).value_or(last) : last;
      if (count > last)
        samples.push_back({std::move(*sizes), count, 1.0 / double(parts)});
    }
  }
  // A picture, a text alone is what somebody waits for.
  if (!samples.empty())
    samples.front().weight *= 2;
  return samples;
}

// Schedules that are the best at some sample, and how much longer each takes at each sample than the best one there.
struct Compared {
  SmallVector<size_t> sample; // at which it is the best, for each schedule
  SmallVector<CudaSchedule> schedules;
  std::vector<SmallVector<double>> lost;
};

Compared compare(KernelAtSizes &kernel, ArrayRef<Sample> samples) {
  Compared all;
  SmallVector<double> best;
  for (auto [i, sample] : llvm::enumerate(samples)) {
    CudaSchedule chosen = kernel.choose(sample.sizes);
    best.push_back(kernel.microseconds(sample.sizes, chosen));
    if (llvm::none_of(all.schedules, [&](const CudaSchedule &known) { return known == chosen; })) {
      all.schedules.push_back(chosen);
      all.sample.push_back(i);
    }
  }
  for (const CudaSchedule &schedule : all.schedules) {
    SmallVector<double> &lost = all.lost.emplace_back();
    for (auto [sample, least] : llvm::zip_equal(samples, best))
      lost.push_back(sample.weight * (kernel.microseconds(sample.sizes, schedule) / least - 1));
  }
  return all;
}

// A schedule, and the samples for which it is taken.
struct Stretch {
  size_t schedule, begin, end;
};

// Another kernel has to be compiled: it is worth it where it saves so much of the time of an octave. There are a few at
// most.
constexpr double kPrice = 0.08;
constexpr size_t kMostRanges = 4;

// Of all ways to cut the samples the one that loses least, prices counted.
SmallVector<Stretch> cut(const Compared &all) {
  const size_t count = all.lost.front().size();
  // What the first so many samples lose in so many stretches, and the last of these.
  struct Way {
    double lost = std::numeric_limits<double>::infinity();
    Stretch last;
  };
  std::vector<std::vector<Way>> ways(kMostRanges + 1, std::vector<Way>(count + 1));
  ways[0][0].lost = 0;
  for (size_t stretches = 0; stretches < kMostRanges; ++stretches)
    for (size_t begin = 0; begin < count; ++begin)
      for (auto [schedule, losses] : llvm::enumerate(all.lost)) {
        double lost = ways[stretches][begin].lost + kPrice;
        for (size_t i = begin; i < count; ++i)
          if (lost += losses[i]; lost < ways[stretches + 1][i + 1].lost)
            ways[stretches + 1][i + 1] = {lost, {schedule, begin, i + 1}};
      }
  auto *best = &*llvm::min_element(ways, [&](auto &a, auto &b) { return a[count].lost < b[count].lost; });
  SmallVector<Stretch> found;
  for (size_t end = count; end > 0; end = found.back().begin)
    found.push_back((*best--)[end].last);
  std::reverse(found.begin(), found.end());
  return found;
}

} // namespace

SmallVector<SizeRange> chooseRanges(KernelAtSizes &kernel, AffineExpr measure, int64_t least, int64_t most,
                                    ArrayRef<SizeSymbol> symbols) {
  const SmallVector<Sample> samples = samplesOf(measure, least, most, symbols);
  if (samples.empty())
    return {};
  const Compared all = compare(kernel, samples);
  const SmallVector<Stretch> stretches = cut(all);
  SmallVector<SizeRange> ranges;
  for (auto [i, each] : llvm::enumerate(stretches)) {
    ranges.push_back({samples[all.sample[each.schedule]].sizes, samples[each.end - 1].count});
    if (i + 1 == stretches.size())
      break;
    // Between this sample and the next one it goes on while it is not the slower one.
    constexpr int64_t steps = 8;
    const int64_t from = ranges.back().most, to = samples[each.end].count;
    for (int64_t step = 1; step < steps; ++step) {
      std::optional<SizeTuple> sizes = sizesUpTo(measure, from + (to - from) * step / steps, symbols);
      if (!sizes || kernel.microseconds(*sizes, all.schedules[each.schedule]) >
                        kernel.microseconds(*sizes, all.schedules[stretches[i + 1].schedule]))
        break;
      ranges.back().most = std::max(ranges.back().most, valueAt(measure, *sizes).value_or(0));
    }
  }
  return ranges;
}

} // namespace dlc
