// Checked access to memory: from addresses of 32 lanes to host pointers.
#pragma once

#include "runtime/emu/exec/Lanes.h"

namespace dlc::runtime::emu {

struct Access {
  uint64_t address[32]; // within the space
  uint8_t *data[32], *shadow[32];
  ptx::Space space[32];
  bool anyShared = false, anyGlobal = false;
};

enum class Mode : uint8_t { Read, Write, Atomic };

// Fills `access` for the lanes of the mask: checks that the address is initialised, aligned and inside.
// source: the operand with the address. False: reported.
bool locate(Warp &warp, const Instruction &instruction, int source, uint32_t mask, unsigned bytes, Mode mode,
            Access &access);

// The race check for the lanes that touch shared memory; behind it the access is on record.
// values: what a write stores, `bytes` of each lane: equal values may be written by many.
bool noteShared(Warp &warp, uint32_t mask, unsigned bytes, Mode mode, const Access &access,
                const uint8_t *values = nullptr);

// Lanes whose `bytes` at `offset` are not all initialised.
uint32_t uninitialised(const Access &access, uint32_t mask, unsigned offset, unsigned bytes);

} // namespace dlc::runtime::emu
