// Asynchronous copies: what is on its way, and what reads it too early.
#pragma once

#include "runtime/emu/exec/Access.h"

namespace dlc::runtime::emu {

// The shadow of a byte of shared memory that a copy will write at its wait.
constexpr uint8_t pendingByte = 2;

// `lanes` read bytes that are not initialised. True, and reported, where a copy is on its way there.
bool readsPending(Warp &warp, const Access &access, uint32_t lanes, unsigned offset, unsigned bytes);
// The same of lanes that are about to write: the copy may come later.
bool writesPending(Warp &warp, const Access &access, uint32_t lanes, unsigned bytes);

// cp.async.mbarrier.arrive; its first three parts have been taken.
bool decodeCopyArrival(Decoder &d);

// Lands the lane's copies that were issued before number `serial`.
void landBefore(Warp &warp, unsigned lane, uint32_t serial);

} // namespace dlc::runtime::emu
