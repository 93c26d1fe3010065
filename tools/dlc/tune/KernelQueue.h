// What is still to be tried of a kernel, and what that promises.
#pragma once

#include "tools/compiler/KernelModels.h"
#include <map>
#include <set>

namespace dlc::driver {

class KernelQueue {
public:
  // Schedules that the cost model thinks well of, by what it expects of them.
  void add(llvm::ArrayRef<compiler::TunableSchedule> schedules);
  // Neighbours of one that takes `ratio` of the usual time; what is expected is to its own.
  void addNear(llvm::ArrayRef<compiler::TunableSchedule> schedules, double ratio);
  // One of which this is known already.
  void addKnown(const std::string &schedule, double ratio);
  // Never (again).
  void skip(const std::string &schedule) { seen.insert(schedule); }
  void drop(const std::string &schedule);

  bool empty() const { return queue.empty(); }
  // What the most promising schedule takes, to the usual one's time, as far as anybody knows.
  double promise() const;
  std::string take();

  // What a schedule took: the cost model is as wrong about others of its kind.
  void learn(const std::string &schedule, double ratio);

private:
  struct Waiting {
    std::string schedule;
    double expected;
    bool isNear; // to one that was measured: the kind's error is in it already
  };
  void add(const std::string &schedule, double expected, bool isNear);
  double predicted(const Waiting &waiting) const;

  std::vector<Waiting> queue;
  std::set<std::string> seen;             // tried, or in the queue
  std::map<std::string, double> modelled; // what the cost model expected
  struct Error {
    double logarithms = 0, count = 1; // with the usual schedule, of which it is none
  };
  std::map<std::string, Error> errors; // of the cost model, by kind
};

} // namespace dlc::driver
