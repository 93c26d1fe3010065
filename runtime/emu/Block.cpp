#include "runtime/emu/Warp.h"
#include "runtime/emu/exec/Bulk.h"

#include <algorithm>

namespace dlc::runtime::emu {

Block::Block(Launch &launch, Cluster &cluster, uint32_t rank) : launch(launch), cluster(cluster), rank(rank) {
  threads = uint32_t(launch.block.count());
  warpCount = (threads + 31) / 32;
  uint32_t bytes = launch.kernel->sharedBytes + launch.dynamicShared;
  shared.resize(bytes + 16);
  sharedShadow.resize(bytes + 16);
  records.resize(bytes / 4 + 2);
  fenced.resize(warpCount);
  if (launch.cluster.count() > 1)
    peers = std::make_unique<PeerRaces>(bytes);
  if (launch.usesAsyncProxy)
    proxy = std::make_unique<AsyncProxy>(*this, bytes);
  warpGroups.resize((warpCount + 3) / 4);
  for (uint32_t i = 0; i < warpCount; ++i)
    warps.push_back(std::make_unique<Warp>(*this, i));
}
Block::~Block() = default;

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

void Block::followEpoch() {
  if (recordedEpoch == epoch)
    return;
  recordedEpoch = epoch;
  globalManyWarps = manyWarps = 0;
  epochCursor = cursor.next;
  if (!segments.startEpoch())
    std::fill(records.begin(), records.end(), Record());
}

void Block::start(uint64_t which) {
  linear = which;
  index = placeIn(launch.grid, linear);
  ++epoch;
  random = Random(launch.options.seed ^ (linear + 1) * 0xd6e8feb86659fd93ull);
  std::fill(shared.begin(), shared.end(), poisonByte);
  std::fill(sharedShadow.begin(), sharedShadow.end(), 0);
  std::fill(fenced.begin(), fenced.end(), 0);
  acquired = done = false;
  executed = freeRegisters = 0;
  peerMbarriers.clear();
  for (Barrier &barrier : barriers)
    barrier = {};
  for (WarpGroup &group : warpGroups)
    group = {};
  if (proxy)
    proxy->start();
  for (const std::unique_ptr<Warp> &warp : warps)
    warp->start();
  order.resize(warpCount);
  for (uint32_t i = 0; i < warpCount; ++i)
    order[i] = i;
}

bool Block::releaseBarriers() {
  bool any = false;
  for (Barrier &barrier : barriers)
    if (releaseWhere(barrier)) {
      for (Warp *warp : barrier.waiting)
        warp->state = WarpState::Ready;
      barrier.waiting.clear();
      barrier.lastVotes = barrier.votes;
      barrier.lastArrived = barrier.arrived;
      barrier.arrived = barrier.votes = 0;
      any = true;
    }
  return any;
}

Block::Turn Block::turn() {
  bool progress = false, allDone = true, shuffled = launch.options.seed != 0;
  if (shuffled)
    std::shuffle(order.begin(), order.end(), random);
  for (uint32_t i : order) {
    Warp &warp = *warps[i];
    if (warp.state == WarpState::Ready) {
      uint64_t before = warp.executed, lanesBefore = warp.lanesExecuted;
      WarpState now = warp.run(shuffled ? 1 + random() % 512 : 1 << 16);
      executed += warp.executed - before;
      statistics.warpInstructions += warp.executed - before;
      statistics.laneInstructions += warp.lanesExecuted - lanesBefore;
      progress = true;
      if (now == WarpState::Failed)
        return Turn::Failed;
      if (executed > launch.options.budget) {
        warp.fail(-1, "endless loop: the block has executed more than " + std::to_string(launch.options.budget) +
                          " warp instructions");
        return Turn::Failed;
      }
      if (launch.parallel && __atomic_load_n(&launch.stop, __ATOMIC_RELAXED))
        return Turn::Stopped; // another has failed: the launch runs again on one thread
    }
    allDone &= warp.state == WarpState::Done;
  }
  if (releaseBarriers())
    return Turn::Progress;
  if (!allDone)
    return progress ? Turn::Progress : Turn::Stuck;
  done = true;
  return finish() ? Turn::Done : Turn::Failed;
}

void Block::failStuck() {
  for (const std::unique_ptr<Warp> &warp : warps)
    if (warp->state == WarpState::AtBarrier)
      warp->fail(-1, "deadlock at a barrier that only a part of the block's threads reaches: " + waitingWarps());
}

bool Block::finish() {
  for (const WarpGroup &group : warpGroups)
    if (std::string odd = group.unfinished(); !odd.empty()) {
      warps[size_t(&group - warpGroups.data()) * 4]->fail(-1, odd);
      return false;
    }
  if (!proxy)
    return true;
  if (!proxy->landings.empty()) {
    warps[0]->fail(-1, std::string("the block exits while the ") + proxy->landings[0].what + " of " +
                           proxy->landings[0].who + " into its shared memory is on its way: no wait for it");
    return false;
  }
  for (const std::unique_ptr<Warp> &warp : warps)
    if (!finishBulkStores(*warp))
      return false;
  return true;
}

} // namespace dlc::runtime::emu
