// What the instructions on matrices share: all 32 lanes, and lists of 32-bit registers.
#pragma once

#include "runtime/emu/exec/Lanes.h"

namespace dlc::runtime::emu {

// Whether all lanes of the warp execute the instruction. False: reported.
bool allLanes(Warp &warp, uint32_t mask);

// How many registers an operand lists: {%r1, %r2}, or one alone.
size_t listedRegisters(const ptx::Operand &list);

// Decodes the list, whose registers must have 32 bits.
bool wordRegisters(Decoder &d, const ptx::Operand &list, bool isDestination);

} // namespace dlc::runtime::emu
