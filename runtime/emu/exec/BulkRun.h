// What the files on bulk copies share.
#pragma once

#include "runtime/emu/AsyncProxy.h"
#include "runtime/emu/exec/Bulk.h"

namespace dlc::runtime::emu {

void runBulkLoad(Warp &warp, const Instruction &instruction, uint32_t mask);  // into shared memory
void runBulkStore(Warp &warp, const Instruction &instruction, uint32_t mask); // into global memory
void runBulkCommit(Warp &warp, const Instruction &instruction, uint32_t mask);
void runBulkWait(Warp &warp, const Instruction &instruction, uint32_t mask);

// The bytes are on their way to the block's shared memory from now on. False: reported.
bool beginLanding(Warp &warp, int lane, Block &owner, BulkLanding landing);

// [base], or the first part of [map, {coordinates}]: the next source.
bool pushBulkAddress(Decoder &d, size_t at, ptx::Space space, BulkOperands::Address &address);
// The address that a lane gives.
uint64_t bulkAddress(Warp &warp, const Instruction &instruction, const BulkOperands::Address &address, int lane);
// Runs a copy for each lane in turn, once the operands of all are initialised. `lane` is false where it has reported.
using BulkLane = bool (*)(Warp &warp, const Instruction &instruction, const BulkOperands &bulk, int lane);
void runBulkLanes(Warp &warp, const Instruction &instruction, uint32_t mask, BulkLane lane);
// The copy's parts in global memory and the count of its bytes, by the lane's tensor map or its line of bytes; `line`:
// the address of that. False: reported.
bool bulkParts(Warp &warp, const Instruction &instruction, const BulkOperands &bulk, int lane, uint64_t line,
               TensorMapFields &map, std::vector<BulkPart> &parts, uint32_t &bytes);
// What is odd about a place in shared memory for a copy. Empty: nothing.
std::string oddPlace(const BulkOperands &bulk, uint64_t address, uint32_t bytes);

} // namespace dlc::runtime::emu
