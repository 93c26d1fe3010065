// The search: which schedule is tried next, where it is compiled, and what comes of it.
#pragma once

#include "tools/dlc/tune/Bench.h"
#include "tools/dlc/tune/Database.h"
#include "tools/dlc/tune/Duel.h"
#include "tools/dlc/tune/KernelQueue.h"
#include "tools/dlc/tune/Supervisor.h"
#include <functional>

namespace dlc::driver {

struct TuneOptions {
  Device device = Device::Cpu;
  unsigned threads = 0;
  int64_t vectorBits = 0; // of the CPU
  std::chrono::steady_clock::time_point deadline;
  Targets targets;
};

// What is known of a kernel.
struct TunedKernel {
  std::string usual;           // the cost model's schedule
  double usualNanoseconds = 0; // of a launch, within the model
  double ratio = 1;            // the best schedule's time to the usual one's
  std::string best;            // the usual one, until another is better
  size_t tried = 0;            // in this run
};

class Tuner {
public:
  using Say = std::function<void(const std::string &)>;
  // `progress` shows a line that the next one replaces, `note` one that stays.
  Tuner(compiler::KernelModels &models, TuningDatabase &database, Watch &watch, const TuneOptions &options,
        Say progress, Say note)
      : models(models), database(database), watch(watch), options(options), progress(std::move(progress)),
        note(std::move(note)) {}

  // What the database knows. `nanoseconds`: of a launch of each kernel in the model, by name.
  Failure recall(const std::map<std::string, double> &nanoseconds);
  // Measures until the deadline, or until there is nothing left to try.
  Failure run();
  const std::vector<TunedKernel> &kernels() const { return known; }
  bool isDeviceLost = false; // `run` has ended as nothing runs there any more

private:
  struct Kernel {
    unsigned copies = 1;
    std::vector<HostTensor> inputs;
    Expected expected;
    std::unique_ptr<KernelBench> usual; // on a GPU
    KernelQueue queue;
    std::map<std::string, int64_t> attempts;
    std::map<std::string, Measurement> unsure; // of earlier runs, to be measured again
    size_t underway = 0;                       // schedules on their way
    size_t misses = 0;                         // since something better was found
    bool isUsualAsked = false, isReady = false, isLeft = false;
  };
  // Schedules on their way. For the CPU several, behind the usual one, which runs in the same session.
  struct Job {
    size_t kernel = 0;
    std::vector<std::string> schedules;
    Failure failure;
    compiler::KernelProgram program;
  };

  bool onCpu() const { return options.device == Device::Cpu; }
  Measurement rowOf(size_t kernel, const std::string &schedule) const;
  double lost(size_t kernel) const;
  bool next(size_t &kernel) const;
  Failure order();
  Failure orderFor(size_t kernel);
  void start(Job job);
  Failure begun(size_t kernel, const std::string &schedule);
  Job takeDone();
  Failure judge(Job job);
  Failure judgeUsual(Job job);
  Failure judgeOne(size_t kernel, const std::string &schedule, Contender usual, Contender own);
  Failure measure(size_t kernel, Contender usual, Contender own, Measurement &row);
  Failure drop(size_t kernel, const std::string &schedule, Outcome outcome, const std::string &reason);
  Failure retry(Job job);
  Failure runUsual(size_t kernel, KernelBench &bench);
  Failure lostDevice(size_t kernel, const std::string &schedule, const Failure &failure);
  Failure takeBack();
  double allowance(size_t kernel) const;
  double secondsLeft() const;
  double estimate() const;

  compiler::KernelModels &models;
  TuningDatabase &database;
  Watch &watch;
  const TuneOptions &options;
  Say progress, note;
  std::vector<TunedKernel> known;
  std::vector<Kernel> state;
  std::vector<Job> jobs;
  std::vector<Job> again; // to be compiled one by one
};

} // namespace dlc::driver
