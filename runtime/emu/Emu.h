// A CUDA device in software, behind the driver's function table. It runs PTX and checks every access.
#pragma once

#include "runtime/cuda/Driver.h"

namespace dlc::runtime::emu {

// Fills the table with the emulated device: one GPU of compute capability 9.0, one per process.
// Launches run at once, on the calling thread; a kernel's fault is the launch's result, and the
// table's getErrorString tells it in full. Settings, read at `init`:
//   DLC_EMU_SEED    0 (default): warps and blocks in their order; else they are shuffled by it
//   DLC_EMU_BUDGET  warp instructions of one launch, after which it counts as endless
// False where this machine's CPU lacks AVX2 and FMA.
bool fillDriverTable(cuda::DriverTable &table);

// What has run so far, for benchmarks: over all launches.
struct Statistics {
  uint64_t launches = 0, warpInstructions = 0, laneInstructions = 0;
  double seconds = 0;
};
Statistics statistics();

} // namespace dlc::runtime::emu
