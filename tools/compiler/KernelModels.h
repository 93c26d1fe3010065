// The kernels of a model one by one, each as a little model of its own: what a tuner compiles and measures.
#pragma once

#include "tools/compiler/Compiler.h"

namespace dlc::compiler {

struct TunableKernel {
  std::string name, key;
  std::string region; // its ops, as text
  int64_t launches;   // in the model's default entry, or in loops that nobody knows the rounds of
  uint64_t bytes = 0; // of operands and results
};

class KernelModels {
public:
  // Of a model that has been imported; the compiler outlives it, and is used by nobody else meanwhile.
  KernelModels(Compiler &compiler, plan::Target target);
  ~KernelModels();

  // Lowers the model as far as its kernels are known. Kernels of open sizes are left out.
  Failure open();
  const std::vector<TunableKernel> &kernels() const;

  // Schedules to try, as text ("kind:tiles,..."), the usual one first and those that the cost model thinks well of
  // next. `vectorBits`: of the processor that measures.
  std::vector<std::string> candidates(size_t kernel, int64_t vectorBits) const;
  // ... and those that differ from one in a step of one parameter.
  std::vector<std::string> neighbours(size_t kernel, llvm::StringRef schedule, int64_t vectorBits) const;

  // A program that launches the kernel `copies` times on operands of its own, under that schedule.
  Failure compile(size_t kernel, llvm::StringRef schedule, unsigned copies, const Targets &targets,
                  plan::Artifact &artifact);

private:
  struct State;
  std::unique_ptr<State> state;
};

} // namespace dlc::compiler
