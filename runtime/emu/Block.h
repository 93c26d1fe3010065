// One block of a launch: shared memory with its shadow and its record of accesses, barriers.
#pragma once

#include "runtime/emu/AsyncProxy.h"
#include "runtime/emu/Launch.h"
#include "runtime/emu/PeerRaces.h"
#include "runtime/emu/WarpGroup.h"

namespace dlc::runtime::emu {

class Cluster;
class Warp;

class Block {
public:
  Block(Launch &launch, Cluster &cluster, uint32_t rank);
  ~Block();
  void start(uint64_t linear);
  // Lets each of its warps run once. Stuck: they wait for what no warp of the block can do.
  enum class Turn : uint8_t { Progress, Stuck, Done, Failed, Stopped };
  Turn turn();
  void failStuck(); // reports why it is stuck
  bool isDone() const { return done; }

  Launch &launch;
  Cluster &cluster;
  const uint32_t rank; // in the cluster
  uint64_t linear = 0;
  Dim3 index;
  uint32_t threads = 0, warpCount = 0;
  std::vector<uint8_t> shared, sharedShadow; // from address sharedBase on
  uint32_t epoch = 1;                        // counts barriers and other points that order, over all blocks
  std::vector<std::unique_ptr<Warp>> warps;
  std::string error; // the first; empty: none
  LaunchStatistics statistics;
  Random random;

  struct Barrier {
    uint32_t arrived = 0, expected = 0; // threads
    std::vector<Warp *> waiting;
    uint32_t votes = 0;                      // of bar.red: threads whose predicate holds
    uint32_t lastVotes = 0, lastArrived = 0; // of the barrier that was released last
  };
  Barrier barriers[16];
  bool releaseWhere(Barrier &barrier);
  bool releaseBarriers();
  std::string waitingWarps() const;

  // --- For the race check (exec/Access.cpp).
  std::vector<Record> records; // one per word of shared memory
  SharedSegments segments;
  GlobalSegments::Cursor cursor;
  uint32_t recordedEpoch = 0;                  // the epoch that `segments` is in
  uint32_t manyWarps = 0, globalManyWarps = 0; // segments that stand for several warps; 0: none yet in this epoch
  std::vector<uint32_t> fenced;                // of each warp: its segments below are behind a fence
  uint32_t epochCursor = 0;                    // where `cursor` stood when the present epoch began
  void followEpoch();                          // after `epoch` has grown
  bool acquired = false;                       // has executed an atomic on global memory

  std::unique_ptr<PeerRaces> peers;    // NULL: the cluster has one block
  std::unique_ptr<AsyncProxy> proxy;   // NULL: the kernel has no instruction of the async proxy
  std::vector<WarpGroup> warpGroups;   // of four warps
  std::vector<uint32_t> peerMbarriers; // at which another block of the cluster has arrived
  uint32_t freeRegisters = 0;          // given back by setmaxnreg: of a warp's thread

private:
  bool finish(); // what must hold when all warps have exited
  std::vector<uint32_t> order;
  uint64_t executed = 0;
  bool done = false;
};

} // namespace dlc::runtime::emu
