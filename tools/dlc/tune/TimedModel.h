// A whole model, compiled and loaded to be timed: which kernels take its time, and whether what was found holds there,
// where a kernel finds in the caches what the one before has left.
#pragma once

#include "tools/dlc/Model.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include <map>

namespace dlc::driver {

struct ModelLook {
  double seconds = 0;                        // of a run
  std::map<std::string, double> nanoseconds; // of all launches of each kernel in one
  bool isQuiet = true;                       // see Look
};

class TimedModel {
public:
  // Compiles by the schedules that the compiler uses now.
  Failure load(Compiler &compiler, const Targets &targets, Device device, unsigned threads);
  // Runs once, as a look may want to find the inputs on the device.
  Failure prepare(const InputData &data, const std::map<std::string, int64_t> &bounds);
  // One look.
  Failure time(ModelLook &look);
  // How often a run launches each kernel.
  std::map<std::string, double> launches() const;

  double compileSeconds = 0;

private:
  Device device = Device::Cpu;
  RuntimeSession session;
  std::vector<HostTensor> inputs, results;
};

struct Confirmation {
  bool isQuiet = false;                       // else others took so much of the processor that nothing can be said
  double usualSeconds = 0, tunedSeconds = 0;  // of a run
  double ratio = 1;                           // of these, by turns
  std::map<std::string, double> kernelRatios; // of each kernel's time
};

// Runs both models in turns for so long, and calls `beforeRun` before each run. They have the same steps.
Failure confirm(TimedModel &usual, TimedModel &tuned, double seconds, llvm::function_ref<void()> beforeRun,
                Confirmation &confirmation);

} // namespace dlc::driver
