// What code is generated for.
#pragma once

#include "tools/compiler/Failure.h"
#include "llvm/ADT/ArrayRef.h"
#include <string>
#include <vector>

namespace dlc::compiler {

struct Targets {
  bool cpu = false, cuda = false;
  std::vector<std::string> cpuLevels = {"x86-64-v3", "x86-64-v4", "x86-64-v4-vnni"};
  std::vector<std::string> cudaArchitectures = {"sm_80", "sm_90a"};
};

// "cpu", "cpu:LEVEL", "cuda", "cuda:sm_NN", "cuda:native" (the GPU of this machine), and further levels and
// architectures after a comma: "cuda:sm_80,sm_90a".
Failure parseTargets(llvm::ArrayRef<std::string> options, Targets &targets);

// Every machine that dlc can generate code for: the CPU, and GPUs where NVRTC is found. `note` says what is missing.
Targets allTargets(std::string &note);

// The architecture of this machine's GPU, "sm_90a" for an H200; "" where none answers.
std::string architectureOfGpu();

} // namespace dlc::compiler
