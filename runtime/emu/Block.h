// One launch, and one block of it: shared memory with its shadow and its record of accesses, barriers.
#pragma once

#include "runtime/emu/Code.h"
#include "runtime/emu/Memory.h"

#include <random>

namespace dlc::runtime::emu {

struct Dim3 {
  uint32_t x = 1, y = 1, z = 1;
  uint64_t count() const { return uint64_t(x) * y * z; }
};

struct LaunchOptions {
  uint64_t seed = 0;                   // 0: warps and blocks in their order
  uint64_t budget = uint64_t(4) << 30; // warp instructions of one launch
  uint32_t sharedLimit = 227 * 1024;   // of one block
  bool checkRaces = true;
};

struct LaunchStatistics {
  uint64_t warpInstructions = 0, laneInstructions = 0;
};

// Who touched a 4-byte word of shared memory since the last barrier. Threads are numbered from 1.
struct AccessRecord {
  static constexpr uint16_t many = 0xffff;
  uint32_t writeEpoch = 0, readEpoch = 0;
  uint16_t writer = 0, reader = 0;
  uint16_t writeSync = 0, readSync = 0; // of the thread's warp
  uint8_t writeBytes = 0, readBytes = 0;
  bool atomic = false;
  uint32_t writeInstruction = 0;
};

struct Launch {
  const Program *program = nullptr;
  const Function *kernel = nullptr;
  Memory *memory = nullptr;
  Dim3 grid, block;
  uint32_t dynamicShared = 0;
  const uint8_t *parameters = nullptr;
  LaunchOptions options;
  LaunchStatistics statistics;
  std::mt19937_64 random;
  std::string error; // the first; empty: none
};

class Warp;

class Block {
public:
  Block(Launch &launch);
  // Runs block `index` to its end. False: launch.error is set.
  bool run(const Dim3 &index);

  Launch &launch;
  Dim3 index;
  uint32_t threads = 0, warpCount = 0;
  std::vector<uint8_t> shared, sharedShadow; // from address sharedBase on
  std::vector<AccessRecord> records;         // one per word
  uint32_t epoch = 1;                        // counts barriers, over all blocks of the launch
  std::vector<std::unique_ptr<Warp>> warps;

  struct Barrier {
    uint32_t arrived = 0, expected = 0; // threads
    std::vector<Warp *> waiting;
    uint32_t votes = 0;                      // of bar.red: threads whose predicate holds
    uint32_t lastVotes = 0, lastArrived = 0; // of the barrier that was released last
  };
  Barrier barriers[16];
  bool releaseWhere(Barrier &barrier);
  std::string waitingWarps() const;
};

// Runs a kernel. The launch's dims have been checked. False: launch.error is set.
bool execute(Launch &launch);

} // namespace dlc::runtime::emu
