#include "tools/dlc/tune/KernelQueue.h"

#include "llvm/ADT/STLExtras.h"
#include <cmath>

using namespace llvm;

namespace dlc::driver {

static std::string kindOf(StringRef schedule) { return schedule.split(',').first.str(); }

void KernelQueue::add(const std::string &schedule, double expected, bool isNear) {
  if (!seen.insert(schedule).second)
    return;
  queue.push_back({schedule, expected, isNear});
}

void KernelQueue::add(ArrayRef<compiler::TunableSchedule> schedules) {
  for (const compiler::TunableSchedule &each : schedules) {
    modelled.emplace(each.text, each.expected);
    add(each.text, each.expected, /*isNear=*/false);
  }
}

void KernelQueue::addNear(ArrayRef<compiler::TunableSchedule> schedules, double ratio) {
  for (const compiler::TunableSchedule &each : schedules)
    add(each.text, each.expected * ratio, /*isNear=*/true);
}

void KernelQueue::addKnown(const std::string &schedule, double ratio) {
  drop(schedule);
  queue.push_back({schedule, ratio, /*isNear=*/true});
}

void KernelQueue::drop(const std::string &schedule) {
  skip(schedule);
  llvm::erase_if(queue, [&](const Waiting &waiting) { return waiting.schedule == schedule; });
}

double KernelQueue::predicted(const Waiting &waiting) const {
  auto error = errors.find(kindOf(waiting.schedule));
  if (waiting.isNear || error == errors.end())
    return waiting.expected;
  return waiting.expected * std::exp(error->second.logarithms / error->second.count);
}

double KernelQueue::promise() const {
  double least = HUGE_VAL;
  for (const Waiting &waiting : queue)
    least = std::min(least, predicted(waiting));
  return least;
}

std::string KernelQueue::take() {
  auto best = llvm::min_element(
      queue, [&](const Waiting &a, const Waiting &b) { return predicted(a) < predicted(b); }); // the first of equals
  std::string schedule = std::move(best->schedule);
  queue.erase(best);
  return schedule;
}

void KernelQueue::learn(const std::string &schedule, double ratio) {
  auto expected = modelled.find(schedule);
  if (expected == modelled.end() || !(ratio > 0) || !(expected->second > 0))
    return;
  Error &error = errors[kindOf(schedule)];
  error.logarithms += std::log(ratio / expected->second);
  ++error.count;
}

} // namespace dlc::driver
