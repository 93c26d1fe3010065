// The search: which schedule is tried next, compiled while another is measured, and what comes of it.
#pragma once

#include "tools/compiler/KernelModels.h"
#include "tools/dlc/tune/Bench.h"
#include "tools/dlc/tune/Database.h"
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <set>
#include <thread>

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
  double usualNanoseconds = 0; // of a launch, now
  double ratio = 1;            // the best schedule's time to the usual one's
  std::string best;            // the usual one, until another is better
  size_t tried = 0;            // in this run
};

class Tuner {
public:
  using Say = std::function<void(const std::string &)>;
  // `progress` shows a line that the next one replaces, `note` one that stays.
  Tuner(compiler::KernelModels &models, TuningDatabase &database, const TuneOptions &options, std::string &lastError,
        Say progress, Say note)
      : models(models), database(database), options(options), lastError(lastError), progress(std::move(progress)),
        note(std::move(note)) {}
  ~Tuner();

  // Measures until the deadline, or until there is nothing left to try.
  Failure run();
  const std::vector<TunedKernel> &kernels() const { return known; }
  size_t measured = 0, wrong = 0, failed = 0, before = 0; // before: schedules that an earlier run has measured

private:
  struct Kernel {
    unsigned copies = 1;
    std::vector<HostTensor> inputs, expected;
    std::unique_ptr<KernelBench> usual;
    std::deque<std::string> queue; // to be tried, in order
    std::set<std::string> seen;    // tried, or in the queue
    std::map<std::string, int64_t> attempts;
    bool isDone = false;
  };
  // A schedule on its way: asked for, then compiled.
  struct Job {
    size_t kernel;
    std::string schedule;
    Failure failure;
    std::string error;
    plan::Artifact artifact;
  };

  Failure prepare(size_t kernel);
  Failure recall(size_t kernel);
  bool next(size_t &kernel, std::string &schedule);
  Failure order();
  Failure judge(Job job);
  Failure compare(KernelBench &bench, size_t kernel, Measurement &measurement);
  void compileJobs();
  void end();
  Failure takeBack();
  double secondsLeft() const;
  void showProgress();
  double estimate() const;
  void expand(size_t kernel);

  compiler::KernelModels &models;
  TuningDatabase &database;
  const TuneOptions &options;
  std::string &lastError;
  Say progress, note;
  std::vector<TunedKernel> known;
  std::vector<Kernel> state;

  // Between the thread that measures and the one that compiles.
  std::thread worker;
  std::mutex lock;
  std::condition_variable changed;
  std::deque<std::unique_ptr<Job>> wanted, compiled;
  size_t underway = 0;
  bool stop = false;
  std::mutex machine; // held by whoever needs all processors, where both would
};

} // namespace dlc::driver
