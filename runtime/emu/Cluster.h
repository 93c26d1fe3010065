// A cluster: blocks that run together, see each other's shared memory and meet at barrier.cluster. A launch without
// clusters has clusters of one block.
#pragma once

#include "runtime/emu/Block.h"

namespace dlc::runtime::emu {

class Cluster {
public:
  explicit Cluster(Launch &launch);
  ~Cluster();
  // Runs one cluster to its end. False: `error` is set.
  bool run(uint64_t linear);

  Launch &launch;
  std::vector<std::unique_ptr<Block>> blocks; // by rank
  Dim3 index;                                 // among the grid's clusters
  std::string error;
  LaunchStatistics statistics;

  // barrier.cluster: arrivals at the phase at hand; those that are .relaxed order memory by a fence alone.
  uint32_t phase = 0, arrived = 0;
  bool isRelaxed = false, isFenced = false;
  // Counts what orders all of the cluster's blocks; and proxy fences.
  uint32_t epoch = 1, proxyClock = 1;

private:
  uint64_t blockAt(uint32_t rank) const; // linear in the grid
  bool releaseBarrier();

  Random random;
};

// How many clusters the grid has along each dimension.
Dim3 clustersOf(const Launch &launch);

} // namespace dlc::runtime::emu
