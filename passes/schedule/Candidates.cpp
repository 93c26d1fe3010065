#include "passes/schedule/Candidates.h"

using namespace mlir;

namespace dlc {

// The values next to one, nearer ones first.
static SmallVector<int64_t> valuesNextTo(const ScheduleParameter &parameter, int64_t value) {
  SmallVector<int64_t> next;
  if (!parameter.values.empty()) {
    int64_t at = llvm::find(parameter.values, value) - parameter.values.begin();
    for (int64_t step : {1, -1, 2, -2})
      if (at + step >= 0 && at + step < int64_t(parameter.values.size()))
        next.push_back(parameter.values[at + step]);
    return next;
  }
  constexpr int64_t narrow = 64; // counted one by one; else by powers of two
  if (parameter.most - parameter.least <= narrow)
    next = {value + 1, value - 1, value + 2, value - 2, value / 2, value * 2};
  else
    next = {value / 2, value * 2, value / 4, value * 4};
  llvm::erase_if(next, [&](int64_t each) { return each == value || !parameter.allows(each); });
  return next;
}

std::vector<Schedule> neighboursOf(const Schedule &schedule, const ScheduledKernel &kernel, StringRef others) {
  std::vector<Schedule> neighbours;
  // One value of each parameter, then the next one of each.
  size_t most = 0;
  SmallVector<SmallVector<int64_t>> values;
  for (auto [parameter, value] : llvm::zip_equal(schedule.kind->parameters, schedule.values)) {
    bool stays = !others.empty() && StringRef(parameter.name).ends_with(others);
    values.push_back(stays ? SmallVector<int64_t>() : valuesNextTo(parameter, value));
    most = std::max(most, values.back().size());
  }
  for (size_t turn = 0; turn < most; ++turn)
    for (size_t i = 0; i < values.size(); ++i) {
      if (turn >= values[i].size())
        continue;
      Schedule other = schedule;
      other.values[i] = values[i][turn];
      if (kernel.fault(other).empty() && !llvm::is_contained(neighbours, other))
        neighbours.push_back(std::move(other));
    }
  return neighbours;
}

std::vector<Candidate> cpuCandidates(const CpuFacts &facts, int64_t vectorBits) {
  std::vector<Candidate> candidates{{chooseCpuSchedule(facts), 1}};
  auto add = [&](const Candidate &candidate) {
    bool isKnown = llvm::any_of(candidates, [&](auto &each) { return each.schedule == candidate.schedule; });
    if (!isKnown && cpuScheduleFault(candidate.schedule, facts).empty())
      candidates.push_back(candidate);
  };
  if (candidates.front().schedule.is(kCpuTiles))
    llvm::for_each(cpuTileCandidates(facts, vectorBits), add);
  for (const ScheduleKind *kind : facts.kinds)
    add({chooseCpuSchedule(facts, *kind), 1});
  return candidates;
}

} // namespace dlc
