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

// A schedule as text ("kind:tiles,..."), and what the cost model thinks that it takes, to the time of the usual one.
struct TunableSchedule {
  std::string text;
  double expected = 1;
};

// A program that launches a kernel under one schedule or several, an entry for each, in their order; on its way to
// code.
class KernelProgram {
public:
  KernelProgram();
  KernelProgram(KernelProgram &&);
  KernelProgram &operator=(KernelProgram &&);
  ~KernelProgram(); // waits for what NVRTC compiles

  // Whether `finish` has nothing to wait for.
  bool isDone() const;

private:
  friend class KernelModels;
  struct State;
  std::unique_ptr<State> state;
};

class KernelModels {
public:
  // Of a model that has been imported; the compiler outlives it, and is used by nobody else meanwhile.
  KernelModels(Compiler &compiler, plan::Target target);
  ~KernelModels();

  // Lowers the model as far as its kernels are known. Kernels of open sizes are left out.
  Failure open();
  const std::vector<TunableKernel> &kernels() const;

  // Schedules to try, the usual one first and those that the cost model thinks well of next. `vectorBits`: of the
  // processor that measures.
  std::vector<TunableSchedule> candidates(size_t kernel, int64_t vectorBits) const;
  // ... and those that differ from one in a step of one parameter.
  std::vector<TunableSchedule> neighbours(size_t kernel, llvm::StringRef schedule, int64_t vectorBits) const;

  // A program that launches the kernel `copies` times on operands of its own, under each schedule. For the CPU this
  // compiles; NVRTC works in a thread of its own from here on. What a schedule cannot do is bad input, without a
  // diagnostic and without files. One thread at a time may call `start` and `finish`.
  Failure start(size_t kernel, llvm::ArrayRef<std::string> schedules, unsigned copies, const Targets &targets,
                KernelProgram &program);
  Failure finish(KernelProgram program, plan::Artifact &artifact);

private:
  struct State;
  std::unique_ptr<State> state;
};

} // namespace dlc::compiler
