// The schedules that a tuner tries for a kernel: those that the cost model thinks well of, then the neighbours of what
// was best so far.
#pragma once

#include "passes/schedule/CpuSchedule.h"
#include "passes/schedule/ScheduleOverrides.h"

namespace dlc {

// A CPU kernel's schedules for processors with vectors of so many bits: the usual one first, then other tiles, the
// cheapest first, and the other kinds. All are legal.
std::vector<Schedule> cpuCandidates(const CpuFacts &facts, int64_t vectorBits);
// ... tiles of contractions (CpuTileModel.cpp).
std::vector<Schedule> cpuTileCandidates(const CpuFacts &facts, int64_t vectorBits);

// Legal schedules that differ from `schedule` in one parameter, by a step or two; those whose name ends in `others`
// (of processors with other vectors) stay as they are.
std::vector<Schedule> neighboursOf(const Schedule &schedule, const ScheduledKernel &kernel, llvm::StringRef others);

} // namespace dlc
