// Bulk copies of the async proxy: cp.async.bulk, cp.reduce.async.bulk (PTX ISA, "Bulk copy").
#pragma once

#include "runtime/emu/TensorMap.h"
#include "runtime/emu/exec/Access.h"

namespace dlc::runtime::emu {

// What follows cp.async.bulk and cp.reduce.async.bulk; these parts have been taken.
bool decodeBulk(Decoder &d, bool reduces);

// A part of a copy that is one piece of global memory; the copy's bytes that no part holds are out of the tensor.
struct BulkPart {
  uint64_t address = 0;
  uint32_t at = 0, bytes = 0; // in the copy, as it lies in shared memory (before the swizzle)
};

// The parts of the box, or of the im2col column, at the coordinates. The count of its bytes in `bytes`.
void partsOf(const TensorMapFields &map, const int32_t *coordinates, const int32_t *offsets,
             std::vector<BulkPart> &parts, uint32_t &bytes);

// Where byte `at` of shared memory (its address) lies with the map's swizzle.
inline uint32_t swizzled(uint32_t address, unsigned span) {
  // The chunk of 16 bytes within the span is exclusive-ored with the number of the 128 bytes, as far as the span has
  // chunks.
  return address ^ (address >> 3 & (span - 1) & 0x70);
}

// The block's copies into shared memory that the mbarrier tracks land: all of them, or, with a seed, some.
void landBulkCopies(Warp &waiting, uint32_t mbarrier);
// "2048 bytes of the bulk copy of thread ... are", of those that have not landed; empty: none.
std::string pendingBulkCopies(const Block &block, uint32_t mbarrier);

// The result of a reduction (exec/Atomic.cpp): add, min, max, inc, dec, and, or, xor by number.
uint64_t reduceElement(int operation, ptx::Type type, uint64_t old, uint64_t value);

// What the warp's threads have not waited for, at the block's end: what may be late lands. False: reported.
bool finishBulkStores(Warp &warp);

} // namespace dlc::runtime::emu
