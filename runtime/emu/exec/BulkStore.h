// Bulk copies out of a block's shared memory, by a thread's bulk groups.
#pragma once

#include "runtime/emu/Memory.h"

namespace dlc::runtime::emu {

class Warp;

// One that has not landed.
struct BulkStore {
  struct Piece {
    uint8_t *data = nullptr, *shadow = nullptr; // in global memory
    uint32_t at = 0, bytes = 0;                 // within the copy's bytes
  };
  uint8_t lane = 0;
  uint32_t group = 0; // the lane's count of commits when it was issued
  uint32_t read = 0;  // of shared memory: AsyncProxy's number; 0: it is done
  std::vector<uint8_t> data;
  std::vector<Piece> pieces;
  uint8_t operation = 0, type = 0, elementBytes = 0; // of a reduction
  bool reduces = false;
  std::string who;
};

} // namespace dlc::runtime::emu
