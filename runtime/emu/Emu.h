// A CUDA device in software, behind the driver's function table. It runs PTX and checks every access.
#pragma once

#include "runtime/cuda/Driver.h"

namespace dlc::runtime::emu {

// Fills the table with the emulated device: one GPU of compute capability 9.0, one per process.
// Launches run at once, before the call returns; a kernel's fault is the launch's result, and the
// table's getErrorString tells it in full. Settings, read at `init`:
//   DLC_EMU_SEED     0 (default): lanes, warps and blocks in their order; else they are shuffled by it
//   DLC_EMU_SEEDS    how often each launch runs, from the same memory with different seeds; its results must agree
//   DLC_EMU_BUDGET   warp instructions of one block, after which it counts as endless
//   DLC_NUM_THREADS  host threads that run blocks; default: as many as there are CPUs
// False where this machine's CPU lacks AVX2 and FMA.
bool fillDriverTable(cuda::DriverTable &table);

// What has run so far, for benchmarks: over all launches.
struct Statistics {
  uint64_t launches = 0, warpInstructions = 0, laneInstructions = 0;
  double seconds = 0;
};
Statistics statistics();

} // namespace dlc::runtime::emu
