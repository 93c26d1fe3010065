// Checked access to memory: from addresses of 32 lanes to host pointers.
#pragma once

#include "runtime/emu/exec/Lanes.h"

namespace dlc::runtime::emu {

struct Access {
  uint64_t address[32]; // within the space
  uint8_t *data[32], *shadow[32];
  ptx::Space space[32];
  Block *owner[32];   // of lanes in another block's shared memory (space Cluster)
  Record *record[32]; // of lanes in global memory that the launch writes, where `tracked`; else NULL
  bool anyShared = false, anyGlobal = false, anyPeer = false;
  bool tracked = false; // lanes in global memory have records
};

// Fills `access` for the lanes of the mask: checks that the address is initialised, aligned and inside.
// source: the operand with the address. False: reported.
bool locate(Warp &warp, const Instruction &instruction, int source, uint32_t mask, unsigned bytes, Mode mode,
            Access &access);

// One lane, whose address is in access.address already: checks that `bytes` lie inside, not that they are aligned.
bool locateLane(Warp &warp, ptx::Space space, int lane, unsigned bytes, Mode mode, Access &access);

// The race check for the lanes that touch shared memory, or global memory; behind it the access is on record. Two
// writes of one value are a race, too.
bool noteShared(Warp &warp, uint32_t mask, unsigned bytes, Mode mode, const Access &access);
bool noteGlobal(Warp &warp, uint32_t mask, unsigned bytes, Mode mode, const Access &access);
// For lanes in the shared memory of other blocks of the cluster.
bool notePeers(Warp &warp, uint32_t mask, unsigned bytes, Mode mode, const Access &access);
// Of any number of bytes of one lane.
bool noteRange(Warp &warp, int lane, unsigned bytes, Mode mode, const Access &access);
// A write of the generic proxy to shared memory, for the async proxy.
bool noteGenericWrite(Warp &warp, uint32_t mask, unsigned bytes, const Access &access);
// All of them. False: reported.
inline bool noteAccess(Warp &warp, uint32_t mask, unsigned bytes, Mode mode, const Access &access) {
  bool writes = mode == Mode::Write || mode == Mode::Atomic;
  return (!access.anyShared || noteShared(warp, mask, bytes, mode, access)) &&
         (!access.anyPeer || notePeers(warp, mask, bytes, mode, access)) &&
         (!access.tracked || noteGlobal(warp, mask, bytes, mode, access)) &&
         (!writes || !(access.anyShared || access.anyPeer) || noteGenericWrite(warp, mask, bytes, access));
}

// A fence that reaches the other blocks (scope gpu or sys): what the warp has written is published with its
// block's next atomic.
void noteFence(Warp &warp);

// Lanes whose `bytes` at `offset` are not all initialised.
uint32_t uninitialised(const Access &access, uint32_t mask, unsigned offset, unsigned bytes);

} // namespace dlc::runtime::emu
