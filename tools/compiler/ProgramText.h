// A plan written for reading: `--dump-to` and `dlc inspect`.
#pragma once

#include "runtime/plan/Plan.h"
#include "llvm/ADT/StringRef.h"
#include <string>

namespace dlc::compiler {

// `code`: of the artifact, for the geometries.
// why: also why kernels do not compute what they read.
std::string programText(const plan::Program &program, const std::vector<plan::CodeObject> &code, bool why = false);

// "1 kernel", "2 kernels".
std::string plural(uint64_t count, llvm::StringRef noun);

// Steps of an entry that launch kernels.
uint64_t launchCount(const plan::Entry &entry);

// The memory of a run of an entry, in bytes, known before it runs: what lives during the run alone (and how little of
// it could do), the program's states, and the caller's tensors, as far as their sizes are known.
struct EntryMemory {
  uint64_t arenaBytes = 0, largestLiveSet = 0, stateBytes = 0, inputBytes = 0, outputBytes = 0;
};
EntryMemory memoryOf(const plan::Program &program, const plan::Entry &entry);

} // namespace dlc::compiler
