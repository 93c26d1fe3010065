// One block of a launch: shared memory with its shadow and its record of accesses, barriers.
#pragma once

#include "runtime/emu/Launch.h"

namespace dlc::runtime::emu {

class Warp;

class Block {
public:
  Block(Launch &launch);
  ~Block();
  // Runs one block to its end. False: `error` is set.
  bool run(uint64_t linear);

  Launch &launch;
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
};

} // namespace dlc::runtime::emu
