// One `dlc tune`: from the model to what was found, within a budget of time in which everything counts.
#pragma once

#include "tools/dlc/tune/TimedModel.h"
#include "tools/dlc/tune/Tuner.h"

namespace dlc::driver {

// A schedule that cannot be compiled is dropped, with its reason; what is wrong with the model is said at once.
class TuneRun {
public:
  using Clock = std::chrono::steady_clock;
  TuneRun(const Arguments &arguments, std::string database, Clock::time_point start, double budget)
      : arguments(arguments), databasePath(std::move(database)), start(start), budget(budget) {}

  // In a process of its own, which ends with the code that this gives and destroys nothing.
  int run(Watch &watch, compiler::Observer &observer);

private:
  Failure tune(Watch &watch, compiler::Observer &observer);
  Failure import(compiler::Observer &observer);
  Failure readModelRequest();
  Failure readArtifactRequest();
  Failure loadUsual(Watch &watch);
  Failure search(Watch &watch);
  Failure confirmInModel(Watch &watch);
  Failure recordSlower(size_t kernel, double ratio);
  double secondsLeft() const { return budget - std::chrono::duration<double>(Clock::now() - start).count(); }
  double confirmSeconds() const;
  void print(const Watch &watch) const;
  Failure writeFigures(const Watch &watch) const;

  const Arguments &arguments;
  std::string databasePath;
  Clock::time_point start;
  double budget;
  bool quiet = false, isDeviceLost = false;
  Device device = Device::Cpu;
  CompileRequest request;
  Targets targets;
  std::vector<HostTensor> states;
  InputData data;
  std::map<std::string, int64_t> bounds;
  TuningDatabase database;
  std::unique_ptr<Compiler> compiler;
  std::unique_ptr<compiler::KernelModels> models;
  std::unique_ptr<Tuner> tuner;
  TimedModel usual;
  std::map<std::string, double> nanoseconds; // of a launch of each kernel by its usual schedule
  std::vector<TunedKernel> found;
  std::optional<Confirmation> inModel;
};

} // namespace dlc::driver
