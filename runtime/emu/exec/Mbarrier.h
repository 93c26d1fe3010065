// mbarrier objects in shared memory (PTX ISA, "mbarrier"). The object's 64 bits, opaque to the program:
//   0-19 arrivals that are missing, 20-39 arrivals of a phase, 40-60 bytes that are missing (signed),
//   61 the phase's parity, 62-63 a mark that tells an object from other bytes.
#pragma once

#include "runtime/emu/exec/Access.h"

namespace dlc::runtime::emu {

constexpr uint64_t maxMbarrierCount = (1 << 20) - 1;

struct MbarrierObject {
  static constexpr uint64_t mark = 2;
  uint32_t missing = 0, expected = 0;
  int32_t bytes = 0;
  bool parity = false, valid = false;

  static MbarrierObject of(uint64_t bits) {
    MbarrierObject object;
    object.missing = bits & maxMbarrierCount;
    object.expected = bits >> 20 & maxMbarrierCount;
    object.bytes = int32_t(int64_t(bits << 3) >> 43);
    object.parity = bits >> 61 & 1;
    object.valid = bits >> 62 == mark;
    return object;
  }
  uint64_t pack() const {
    return missing | uint64_t(expected) << 20 | (uint64_t(bytes) & 0x1fffff) << 40 | uint64_t(parity) << 61 |
           mark << 62;
  }
  // True where the phase is complete: the next one begins.
  bool advance() {
    if (missing || bytes)
      return false;
    missing = expected;
    parity = !parity;
    return true;
  }
};

// The object at an address of the block's shared memory. False: reported for the lane of the warp.
bool loadMbarrier(Warp &warp, int lane, const Block &owner, uint64_t address, MbarrierObject &object);
// Puts it back; where its phase is complete, the next one begins. False, and reported: that is too early for bulk
// copies on their way.
bool storeMbarrier(Warp &warp, int lane, Block &owner, uint64_t address, MbarrierObject &object);
// complete_tx. False: reported.
bool completeMbarrierBytes(Warp &warp, int lane, Block &owner, uint64_t address, int64_t bytes);

} // namespace dlc::runtime::emu
