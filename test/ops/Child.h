// Work that may bring down the process.
#pragma once

#include "llvm/ADT/STLExtras.h"
#include <string>

namespace dlc::test {

// What `work` returns, computed in a child process; `error` says how the child ended where it did not get there. To be
// called while the process has one thread.
std::string inChild(llvm::function_ref<std::string()> work, std::string &error);

} // namespace dlc::test
