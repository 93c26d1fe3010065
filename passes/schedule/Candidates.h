// The schedules that a tuner tries for a kernel: those that the cost model thinks well of, then the neighbours of what
// was best so far.
#pragma once

#include "passes/schedule/CpuSchedule.h"
#include "passes/schedule/CudaSchedule.h"
#include "passes/schedule/ScheduleOverrides.h"

namespace dlc {

// A schedule, and what the cost model thinks that it takes, to the time of the usual one.
struct Candidate {
  Schedule schedule;
  double expected = 1;
};

// A CPU kernel's schedules for processors with vectors of so many bits: the usual one first, then other tiles, the
// cheapest first, and the other kinds. All are legal.
std::vector<Candidate> cpuCandidates(const CpuFacts &facts, int64_t vectorBits);
// ... tiles of contractions (CpuTileModel.cpp).
std::vector<Candidate> cpuTileCandidates(const CpuFacts &facts, int64_t vectorBits);

// A CUDA kernel's: the usual one first, then those of all its kinds, the least estimate first; of the tensor cores' the
// best few for each tile. What has no estimate comes last.
std::vector<Candidate> cudaCandidates(const KernelFacts &facts, const CudaTarget &target);
// What the cost model thinks that one takes to the other; a guess where it has no estimate for a kind.
double expectedRatio(const KernelFacts &facts, const CudaTarget &target, const Schedule &schedule,
                     const Schedule &other);

// Legal schedules that differ from `schedule` in one parameter, by a step or two; those whose name ends in `others`
// (of processors with other vectors) stay as they are.
std::vector<Schedule> neighboursOf(const Schedule &schedule, const ScheduledKernel &kernel, llvm::StringRef others);

} // namespace dlc
