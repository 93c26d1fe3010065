// What this machine offers: facts about the CPU, for choosing code objects and for `dlc doctor`.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace dlc::runtime {

// Instruction set extensions that compiled code may use; CPUID and the operating system agree.
struct Machine {
  std::string brand;                                    // "AMD EPYC 9654 96-Core Processor"
  std::vector<std::string> features;                    // LLVM's names, in the order of a fixed table
  unsigned level = 1;                                   // the x86-64 level: 1 to 4
  unsigned logicalCpus = 1;                             // that this process may use (its affinity)
  unsigned physicalCores = 1;                           // of those; also bounded by a container's CPU quota
  unsigned long l1dBytes = 0, l2Bytes = 0, l3Bytes = 0; // of one core; 0 where unknown
  unsigned long memoryBytes = 0;

  bool has(std::string_view feature) const;
};

// Computed at the first call; thread-safe.
const Machine &machine();

// Whether this machine can run code of a level ("x86-64-v3", "native:znver4"). For an answer of no,
// `reason` says why ("needs avx512f", "the CPU 'xyz' is not known to this runtime").
bool canRun(const Machine &machine, std::string_view level, std::string &reason);

// Which of two levels that a machine can run is the better: the one of the higher rank.
int levelRank(std::string_view level);

} // namespace dlc::runtime
