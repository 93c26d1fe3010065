// Races over distributed shared memory: accesses of several blocks of a cluster to one word of shared memory, of which
// one writes, must be ordered by barrier.cluster or by an mbarrier at which another block arrives.
#pragma once

#include "runtime/emu/Races.h"

namespace dlc::runtime::emu {

class Warp;

// The records of one block's shared memory.
class PeerRaces {
public:
  explicit PeerRaces(uint32_t sharedBytes) : records(sharedBytes / 4 + 1) {}
  // An access by a lane of any block of the cluster. False: reported.
  bool note(Warp &warp, int lane, uint32_t offset, uint32_t bytes, Mode mode);

private:
  struct Record {
    uint32_t writeEpoch = 0, readEpoch = 0; // of the cluster
    uint32_t writeSite = 0, readSite = 0;
    uint16_t readers = 0; // ranks, by bit
    uint8_t writer = 0;   // rank
    bool isAtomic = false;
  };
  std::vector<Record> records; // by word; epochs only grow: nothing is cleared
};

} // namespace dlc::runtime::emu
