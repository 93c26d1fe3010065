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

// What a run of an entry needs beside weights, states, inputs and outputs, and how little of it could do.
struct EntryMemory {
  uint64_t arenaBytes = 0, largestLiveSet = 0;
};
EntryMemory memoryOf(const plan::Program &program, const plan::Entry &entry);

} // namespace dlc::compiler
