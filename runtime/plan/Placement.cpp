#include "runtime/plan/Placement.h"

#include <algorithm>
#include <numeric>

namespace dlc::plan {
namespace {

// More ranges than this are placed in one order.
constexpr size_t kManyRanges = 4096;

uint64_t roundedUp(uint64_t bytes) {
  return (std::max<uint64_t>(bytes, 1) + kArenaAlignment - 1) / kArenaAlignment * kArenaAlignment;
}

bool meet(const LiveRange &a, const LiveRange &b) { return a.first <= b.last && b.first <= a.last; }

// Places ranges one by one, each into the smallest gap among those placed that live at the same time.
uint64_t placeInOrder(const std::vector<LiveRange> &ranges, const std::vector<uint32_t> &order,
                      std::vector<uint64_t> &offsets) {
  offsets.assign(ranges.size(), 0);
  uint64_t end = 0;
  std::vector<uint32_t> placed; // by offset
  for (uint32_t index : order) {
    const LiveRange &range = ranges[index];
    uint64_t bytes = roundedUp(range.bytes), best = UINT64_MAX, bestGap = 0, free = 0;
    for (uint32_t other : placed) {
      if (!meet(ranges[other], range))
        continue;
      if (offsets[other] >= free) {
        uint64_t gap = offsets[other] - free;
        if (gap >= bytes && (best == UINT64_MAX || gap < bestGap)) {
          best = free;
          bestGap = gap;
        }
      }
      free = std::max(free, offsets[other] + roundedUp(ranges[other].bytes));
    }
    offsets[index] = best == UINT64_MAX ? free : best;
    end = std::max(end, offsets[index] + bytes);
    auto place = std::upper_bound(placed.begin(), placed.end(), offsets[index],
                                  [&](uint64_t offset, uint32_t other) { return offset < offsets[other]; });
    placed.insert(place, index);
  }
  return end;
}

uint64_t largestSum(const std::vector<LiveRange> &ranges) {
  struct Change {
    uint64_t step;
    int64_t bytes;
  };
  std::vector<Change> changes;
  for (const LiveRange &range : ranges) {
    changes.push_back({range.first, int64_t(roundedUp(range.bytes))});
    changes.push_back({uint64_t(range.last) + 1, -int64_t(roundedUp(range.bytes))});
  }
  // What ends goes before what begins.
  std::sort(changes.begin(), changes.end(),
            [](const Change &a, const Change &b) { return a.step != b.step ? a.step < b.step : a.bytes < b.bytes; });
  int64_t alive = 0, largest = 0;
  for (const Change &change : changes)
    largest = std::max(largest, alive += change.bytes);
  return uint64_t(largest);
}

} // namespace

Placement placeRanges(const std::vector<LiveRange> &ranges) {
  Placement best;
  bool first = true;
  auto tryOrder = [&](auto key) {
    std::vector<uint32_t> order(ranges.size());
    std::iota(order.begin(), order.end(), 0u);
    std::sort(order.begin(), order.end(), [&](uint32_t a, uint32_t b) {
      auto keyA = key(ranges[a]), keyB = key(ranges[b]);
      return keyA != keyB ? keyA > keyB : a < b;
    });
    std::vector<uint64_t> offsets;
    uint64_t bytes = placeInOrder(ranges, order, offsets);
    if (!first && bytes >= best.arenaBytes)
      return;
    first = false;
    best.arenaBytes = bytes;
    best.offsets = std::move(offsets);
  };
  tryOrder([](const LiveRange &range) { return roundedUp(range.bytes); });
  if (ranges.size() <= kManyRanges) {
    tryOrder([](const LiveRange &range) { return double(range.bytes) * (range.last - range.first + 1); });
    tryOrder([](const LiveRange &range) { return range.last - range.first; });
    tryOrder([](const LiveRange &range) { return UINT32_MAX - range.first; });
  }
  best.largestLiveSet = largestSum(ranges);
  return best;
}

bool isSound(const std::vector<LiveRange> &ranges, const Placement &placement) {
  if (placement.offsets.size() != ranges.size())
    return false;
  // By their first step; of those before, the ones that still live.
  std::vector<uint32_t> order(ranges.size()), alive;
  std::iota(order.begin(), order.end(), 0u);
  std::sort(order.begin(), order.end(), [&](uint32_t a, uint32_t b) { return ranges[a].first < ranges[b].first; });
  for (uint32_t index : order) {
    uint64_t begin = placement.offsets[index], end = begin + ranges[index].bytes;
    if (begin % kArenaAlignment || end < begin || end > placement.arenaBytes)
      return false;
    alive.erase(std::remove_if(alive.begin(), alive.end(),
                               [&](uint32_t other) { return ranges[other].last < ranges[index].first; }),
                alive.end());
    for (uint32_t other : alive)
      if (begin < placement.offsets[other] + ranges[other].bytes && placement.offsets[other] < end)
        return false;
    alive.push_back(index);
  }
  return true;
}

} // namespace dlc::plan
