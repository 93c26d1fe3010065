// Four warps that execute wgmma together, and what one warp's registers have to do with it.
#pragma once

#include <cstdint>
#include <deque>
#include <string>
#include <vector>

namespace dlc::runtime::emu {

// One wgmma of the group: every warp must issue it with the same descriptors.
struct WarpGroupOperation {
  uint32_t site = 0;
  uint64_t a = 0, b = 0;       // descriptors; a: 0 where A is in registers
  uint32_t scale = 0;          // whether it adds to the accumulators
  std::vector<uint32_t> reads; // of shared memory: AsyncProxy's numbers
  std::vector<uint32_t> right; // B, unpacked by the first of the warps: words[k * N + column]
  std::vector<uint32_t> places;
  std::vector<uint8_t> bad; // columns of B that are not all initialised; empty: none
};

struct WarpGroup {
  std::deque<WarpGroupOperation> operations; // that are not complete
  uint32_t first = 1;                        // the serial number of the first of them
  uint32_t issued[4] = {};                   // by warp: the serial number of its last

  // An operation is complete when all four warps have issued it and one of them has waited.
  bool isIssuedByAll(uint32_t serial) const {
    for (uint32_t count : issued)
      if (count < serial)
        return false;
    return true;
  }
  // "wgmma that only a part of ..."; empty: all warps have issued the same.
  std::string unfinished() const;
};

// What a warp knows of its registers: which of them a wgmma holds, and which others have touched since the last
// wgmma.fence. By Operand::reg, in the function that executes wgmma.
class WgmmaRegisters {
public:
  static constexpr uint32_t never = 0;
  struct Use {
    uint32_t held = never;    // the last wgmma that writes it, or reads it
    uint32_t touched = never; // when another instruction last accessed it
    uint32_t issued = never;  // when `held` was issued
    uint32_t shape = 0;       // of its accumulators; 0: a fragment of A
  };
  std::vector<Use> uses;
  const void *function = nullptr; // that `uses` is of
  uint32_t clock = 0, fenced = never;
  uint32_t issued = 0, complete = 0; // serial numbers of wgmma
  std::vector<uint32_t> groups;      // that are not complete: the last wgmma of each
  uint32_t committed = 0;            // the last wgmma that is in a group

  bool isHeld(uint32_t reg) const { return uses[reg].held > complete; }
  // Makes `uses` those of the function.
  void follow(const void *ofFunction, uint32_t registerCount) {
    if (function == ofFunction)
      return;
    function = ofFunction;
    uses.assign(registerCount, {});
  }
};

} // namespace dlc::runtime::emu
