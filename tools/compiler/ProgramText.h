// A plan written for reading: `--dump-to` and `dlc inspect`.
#pragma once

#include "runtime/plan/Plan.h"
#include "llvm/ADT/StringRef.h"
#include <string>

namespace dlc::compiler {

std::string programText(const plan::Program &program);

// "1 kernel", "2 kernels".
std::string plural(uint64_t count, llvm::StringRef noun);

// Launches of a program (steps without copies).
uint64_t launchCount(const plan::Program &program);

} // namespace dlc::compiler
