#include "runtime/emu/Cluster.h"
#include "runtime/emu/Warp.h"

#include <algorithm>

namespace dlc::runtime::emu {

Dim3 clustersOf(const Launch &launch) {
  return {launch.grid.x / launch.cluster.x, launch.grid.y / launch.cluster.y, launch.grid.z / launch.cluster.z};
}

Cluster::Cluster(Launch &launch) : launch(launch) {
  for (uint32_t rank = 0; rank < launch.cluster.count(); ++rank)
    blocks.push_back(std::make_unique<Block>(launch, *this, rank));
}
Cluster::~Cluster() = default;

uint64_t Cluster::blockAt(uint32_t rank) const {
  const Dim3 &dims = launch.cluster, &grid = launch.grid;
  Dim3 inside = placeIn(dims, rank);
  return (uint64_t(index.z * dims.z + inside.z) * grid.y + index.y * dims.y + inside.y) * grid.x + index.x * dims.x +
         inside.x;
}

// barrier.cluster waits for the threads that have not exited.
bool Cluster::releaseBarrier() {
  if (arrived == 0)
    return false;
  for (const std::unique_ptr<Block> &block : blocks)
    for (const std::unique_ptr<Warp> &warp : block->warps)
      for (uint32_t rest = warp->live; rest; rest &= rest - 1)
        if (int lane = firstLane(rest); !(warp->clusterArrived >> lane & 1) || warp->clusterPhases[lane] != phase)
          return false;
  ++phase;
  arrived = 0;
  if (!isRelaxed || isFenced) {
    ++epoch;
    for (const std::unique_ptr<Block> &block : blocks)
      ++block->epoch;
  }
  isRelaxed = isFenced = false;
  return true;
}

bool Cluster::run(uint64_t linear) {
  index = placeIn(clustersOf(launch), linear);
  random = Random(launch.options.seed ^ (linear + 1) * 0x9fb21c651e98df25ull);
  arrived = 0;
  isRelaxed = isFenced = false;
  ++epoch;
  std::vector<Block *> order;
  for (const std::unique_ptr<Block> &block : blocks) {
    block->start(blockAt(block->rank));
    order.push_back(block.get());
  }
  while (!order.empty()) {
    if (launch.options.seed && order.size() > 1)
      std::shuffle(order.begin(), order.end(), random);
    bool progress = false;
    for (Block *&block : order) {
      switch (block->turn()) {
      case Block::Turn::Failed:
        error = block->error;
        return false;
      case Block::Turn::Stopped:
        return true;
      case Block::Turn::Stuck:
        break;
      case Block::Turn::Done:
        block = nullptr;
        [[fallthrough]];
      case Block::Turn::Progress:
        progress = true;
      }
    }
    order.erase(std::remove(order.begin(), order.end(), nullptr), order.end());
    progress |= releaseBarrier();
    if (!progress) {
      order.front()->failStuck();
      error = order.front()->error;
      return false;
    }
  }
  return true;
}

} // namespace dlc::runtime::emu
