// One launch: what all of its blocks share, whichever host thread runs them.
#pragma once

#include "runtime/emu/Code.h"
#include "runtime/emu/Memory.h"

namespace dlc::runtime::emu {

struct Dim3 {
  uint32_t x = 1, y = 1, z = 1;
  uint64_t count() const { return uint64_t(x) * y * z; }
};

// "(1, 0, 0)"; and the place of a linear index in dims.
std::string textOf(const Dim3 &at);
Dim3 placeIn(const Dim3 &dims, uint64_t linear);

struct LaunchOptions {
  uint64_t seed = 0;                   // 0: warps and blocks in their order
  uint64_t seeds = 1;                  // how often each launch runs from the same memory, each with another seed
  uint64_t budget = uint64_t(1) << 30; // warp instructions of one block
  uint32_t sharedLimit = 227 * 1024;   // of one block
  uint32_t registerLimit = 64 * 1024;  // of one block
  unsigned threads = 1;                // of the host
  bool checkRaces = true;
};

struct LaunchStatistics {
  uint64_t warpInstructions = 0, laneInstructions = 0;
};

// Numbers of a block or a launch that depend on nothing but the seed (splitmix64).
class Random {
public:
  using result_type = uint64_t;
  explicit Random(uint64_t seed = 0) : state(seed) {}
  static constexpr uint64_t min() { return 0; }
  static constexpr uint64_t max() { return ~uint64_t(0); }
  uint64_t operator()() {
    uint64_t z = state += 0x9e3779b97f4a7c15ull;
    z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9ull;
    z = (z ^ z >> 27) * 0x94d049bb133111ebull;
    return z ^ z >> 31;
  }

private:
  uint64_t state;
};

// What a launch is told about a buffer that it gets a pointer to.
struct BufferBounds {
  uint64_t address = 0, bytes = 0;
  bool written = false;
};

struct Launch {
  const Program *program = nullptr;
  const Function *kernel = nullptr;
  Memory *memory = nullptr;
  Dim3 grid, block, cluster; // cluster: in blocks
  uint32_t dynamicShared = 0;
  unsigned registers = 0; // of a thread at its start; 0: not known
  const uint8_t *parameters = nullptr;
  LaunchOptions options;

  // Where global accesses may lie, ascending; empty: in any allocation.
  std::vector<Region> regions;
  bool isBounded = false;
  bool parallel = false; // several host threads run blocks
  int stop = 0;          // by __atomic: a block has failed

  // Functions that the kernel can reach, itself first, and where their instructions begin when all are counted.
  std::vector<const Function *> functions;
  std::vector<uint32_t> firstSites; // and, last, the count of all
  bool usesAsyncProxy = false;      // one of them has instructions of the async proxy
  void numberSites();
  uint32_t firstSite(const Function &function) const;
  // "PTX line 17 `st.shared.u32`, kernel.cu:12" of an instruction by its number.
  std::string describeSite(uint32_t site) const;
  std::string describe(const Function &function, uint32_t pc) const;

  // What blocks have published by an atomic behind a fence: of each warp, segments below that number. Only for
  // kernels that use atomics on global memory, which run on one host thread.
  std::vector<std::vector<uint32_t>> published; // by block

  // The region that holds the bytes; NULL for none.
  const Region *find(uint64_t address, uint64_t bytes);

  std::string error;
  LaunchStatistics statistics;
};

// The work of a launch: its blocks in the order of the seed. False: launch.error is set, to the fault of the
// first block in that order, whatever the number of host threads. `restore` brings memory back to what it was
// before; called if blocks have to run again on one thread to find that fault.
class Restore {
public:
  virtual ~Restore() = default;
  virtual void restore() = 0;
};
bool execute(Launch &launch, Restore *restore);

} // namespace dlc::runtime::emu
