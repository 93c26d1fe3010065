// Facts about the processors that the CPU's schedules are chosen for, one for each width of vectors.
#pragma once

#include "ir/Dlc.h"

namespace dlc {

// A machine with vectors of `bits`, of the kind that x86-64-v4 and x86-64-v3 name.
struct CpuMachine {
  const char *suffix; // of parameters that are chosen for it
  int64_t bits, registers;
  bool broadcastsFromMemory; // a multiply-add can read its scalar from memory; else it needs a register
  double multipliesPerCycle;
};
constexpr CpuMachine kCpuMachines[2] = {{"_512", 512, 32, true, 1}, {"_256", 256, 16, false, 2}};

// The machine whose schedule code for vectors of so many bits follows.
inline const CpuMachine &cpuMachine(int64_t bits) { return kCpuMachines[bits >= 512 ? 0 : 1]; }

// Work of a task, in elements that a loop copies: some 20 microseconds.
constexpr int64_t kTaskCost = 128 * 1024;

} // namespace dlc
