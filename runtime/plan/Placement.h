// Places pieces of memory in one arena: plain code that the compiler's memory planner and the runtime share.
#pragma once

#include <cstdint>
#include <vector>

namespace dlc::plan {

constexpr uint64_t kArenaAlignment = 64;

// Bytes that are needed from step `first` to step `last`.
struct LiveRange {
  uint64_t bytes = 0;
  uint32_t first = 0, last = 0;
};

struct Placement {
  std::vector<uint64_t> offsets; // multiples of kArenaAlignment
  uint64_t arenaBytes = 0;
  uint64_t largestLiveSet = 0; // the most bytes that are needed at once: no placement is smaller
};

// Ranges that meet in time get places that do not meet. Tries a few orders (largest first; longest-lived first; as they
// come) and keeps the smallest arena; of very many ranges it tries one. Equal ranges give equal placements. The sum of
// all bytes must fit into 63 bits.
Placement placeRanges(const std::vector<LiveRange> &ranges);

// Whether no two ranges that meet in time meet in memory, and all lie in the arena. Shares no code with placeRanges.
bool isSound(const std::vector<LiveRange> &ranges, const Placement &placement);

} // namespace dlc::plan
