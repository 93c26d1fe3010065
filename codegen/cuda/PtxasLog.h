// What ptxas says about each kernel, read from the compilation log.
#pragma once

#include "llvm/ADT/StringRef.h"
#include <string>
#include <vector>

namespace dlc::cuda {

struct KernelResources {
  std::string kernel;
  unsigned registers = 0;
  unsigned sharedBytes = 0; // static
  unsigned stackBytes = 0;
  unsigned spillStoreBytes = 0, spillLoadBytes = 0;
};

struct PtxasReport {
  std::vector<KernelResources> kernels; // in the order of their names
  // What makes code wrong, and what only costs speed: the few warnings that PtxasLog.cpp lists, and a line for each
  // kernel that spills.
  std::vector<std::string> faults, losses;
};

PtxasReport parsePtxasLog(llvm::StringRef log);

} // namespace dlc::cuda
