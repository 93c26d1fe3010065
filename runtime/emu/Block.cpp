#include "runtime/emu/Warp.h"

#include <algorithm>

namespace dlc::runtime::emu {

Block::Block(Launch &launch) : launch(launch) {
  threads = uint32_t(launch.block.count());
  warpCount = (threads + 31) / 32;
  uint32_t bytes = launch.kernel->sharedBytes + launch.dynamicShared;
  shared.resize(bytes + 16);
  sharedShadow.resize(bytes + 16);
  records.resize(bytes / 4 + 2);
  for (uint32_t i = 0; i < warpCount; ++i)
    warps.push_back(std::make_unique<Warp>(*this, i));
}

bool Block::releaseWhere(Barrier &barrier) {
  if (barrier.waiting.empty() || barrier.arrived < barrier.expected)
    return false;
  ++epoch;
  return true;
}

std::string Block::waitingWarps() const {
  std::string text;
  unsigned done = 0;
  for (const std::unique_ptr<Warp> &warp : warps)
    if (warp->state == WarpState::AtBarrier)
      text += (text.empty() ? "warp " : ", warp ") + std::to_string(warp->warpIndex) + " waits at barrier " +
              std::to_string(warp->barrierNumber) + " (PTX line " +
              std::to_string(warp->frame->function->locations[warp->frame->current.pc].line) + ")";
    else
      ++done;
  return text + ", " + std::to_string(done) + " warps have exited";
}

bool Block::run(const Dim3 &blockIndex) {
  index = blockIndex;
  ++epoch;
  std::fill(shared.begin(), shared.end(), poisonByte);
  std::fill(sharedShadow.begin(), sharedShadow.end(), 0);
  for (Barrier &barrier : barriers)
    barrier = {};
  for (const std::unique_ptr<Warp> &warp : warps)
    warp->start();
  bool shuffled = launch.options.seed != 0;
  std::vector<uint32_t> order(warpCount);
  for (uint32_t i = 0; i < warpCount; ++i)
    order[i] = i;
  for (;;) {
    bool progress = false, allDone = true;
    if (shuffled)
      std::shuffle(order.begin(), order.end(), launch.random);
    for (uint32_t i : order) {
      Warp &warp = *warps[i];
      if (warp.state == WarpState::Ready) {
        uint64_t before = warp.executed, lanesBefore = warp.lanesExecuted;
        WarpState now = warp.run(shuffled ? 1 + launch.random() % 512 : 1 << 16);
        launch.statistics.warpInstructions += warp.executed - before;
        launch.statistics.laneInstructions += warp.lanesExecuted - lanesBefore;
        progress = true;
        if (now == WarpState::Failed)
          return false;
        if (launch.statistics.warpInstructions > launch.options.budget) {
          warp.fail(-1, "endless loop: the launch has executed more than " + std::to_string(launch.options.budget) +
                            " warp instructions");
          return false;
        }
      }
      allDone &= warp.state == WarpState::Done;
    }
    for (Barrier &barrier : barriers)
      if (releaseWhere(barrier)) {
        for (Warp *warp : barrier.waiting)
          warp->state = WarpState::Ready;
        barrier.waiting.clear();
        barrier.lastVotes = barrier.votes;
        barrier.lastArrived = barrier.arrived;
        barrier.arrived = barrier.votes = 0;
        progress = true;
        allDone = false;
      }
    if (allDone)
      return true;
    if (!progress) {
      for (const std::unique_ptr<Warp> &warp : warps)
        if (warp->state == WarpState::AtBarrier) {
          warp->fail(-1, "deadlock at a barrier that only a part of the block's threads reaches: " + waitingWarps());
          return false;
        }
      return true;
    }
  }
}

bool execute(Launch &launch) {
  launch.random.seed(launch.options.seed);
  Block block(launch);
  uint64_t count = launch.grid.count();
  std::vector<uint64_t> order;
  if (launch.options.seed && count < (1 << 22)) {
    order.resize(count);
    for (uint64_t i = 0; i < count; ++i)
      order[i] = i;
    std::shuffle(order.begin(), order.end(), launch.random);
  }
  for (uint64_t i = 0; i < count; ++i) {
    uint64_t linear = order.empty() ? i : order[i];
    Dim3 index;
    index.x = uint32_t(linear % launch.grid.x);
    index.y = uint32_t(linear / launch.grid.x % launch.grid.y);
    index.z = uint32_t(linear / launch.grid.x / launch.grid.y);
    if (!block.run(index))
      return false;
  }
  return true;
}

} // namespace dlc::runtime::emu
