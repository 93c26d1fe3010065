// What a tuner tries for a CUDA kernel, in the order of the estimates.
#include "passes/schedule/Candidates.h"
#include <map>

using namespace mlir;

namespace dlc {
namespace {

// Whether a parameter does not change what a block computes, but how it is fed.
bool feeds(const ScheduleParameter &parameter) {
  return StringRef(parameter.name) == "stages" || StringRef(parameter.name) == "blocks";
}

// Calls `take` with the schedule and every other value of those parameters that feed a block (`fed`), or that do not.
void forEach(Schedule schedule, bool fed, llvm::function_ref<void(const Schedule &)> take) {
  SmallVector<size_t> at(schedule.values.size());
  for (;;) {
    size_t i = 0;
    for (auto [n, parameter] : llvm::enumerate(schedule.kind->parameters))
      if (feeds(parameter) == fed)
        schedule.values[n] = parameter.values[at[n]];
    take(schedule);
    for (; i < at.size(); at[i++] = 0)
      if (const ScheduleParameter &each = schedule.kind->parameters[i];
          feeds(each) == fed && ++at[i] < each.values.size())
        break;
    if (i == at.size())
      return;
  }
}

// Products on the CUDA cores have none that was held to measurements, and by loops none at all.
bool hasEstimate(const KernelFacts &facts, const Schedule &schedule) {
  StringRef kind = schedule.kind->name;
  return kind != "tiles" && !(facts.gemm && kind == "loop");
}

// What is expected of another kind where nothing is known: it is tried late.
constexpr double kUnknown = 2;

double estimate(const KernelFacts &facts, const CudaTarget &target, const Schedule &schedule) {
  return estimateMicroseconds(facts, CudaSchedule(schedule), target);
}

// Whether each warp can have its part of the tile.
bool canBeShared(const Schedule &schedule) {
  if (StringRef(schedule.kind->name) != "tensor")
    return true;
  const TensorTiles tiles = tensorTilesOf(CudaSchedule(schedule));
  return tiles.rows >= 16 * tiles.warpsRows && tiles.columns >= 16 * tiles.warpsColumns && tiles.warps() <= 16;
}

// A ring of more stages than there are turns is not filled; blocks that go over the tiles together are as many as the
// device holds (chooseWgmma).
bool isSensible(const Schedule &schedule, const KernelFacts &facts, const CudaTarget &target) {
  if (StringRef(schedule.kind->name) != "wgmma")
    return true;
  const WgmmaTiles tiles = wgmmaTilesOf(CudaSchedule(schedule));
  int64_t together = target.multiprocessors * (tiles.rows == 64 ? 2 : 1);
  return tiles.stages <= std::max<int64_t>(facts.wgmma->turns(), 2) && (tiles.blocks == 0 || tiles.blocks == together);
}

// A schedule and its estimate.
using Estimated = std::pair<double, Schedule>;

// The less time first; of equal estimates the deeper ring, then what goes over the tiles by a fixed number of blocks.
bool isBefore(const Estimated &a, const Estimated &b) {
  auto deep = [](const Schedule &schedule) { return schedule.get("stages"); };
  if (a.first != b.first)
    return a.first < b.first;
  if (deep(a.second) != deep(b.second))
    return deep(a.second) > deep(b.second);
  return a.second.values > b.second.values;
}

// Each way to share out a tile of rows x columns, fed as is best for it: the best few for each tile.
void addTiles(const ScheduleKind &kind, const KernelFacts &facts, const CudaTarget &target,
              std::vector<Estimated> &found) {
  constexpr size_t most = 2;
  std::map<std::pair<int64_t, int64_t>, std::vector<Estimated>> tiles;
  forEach(Schedule(kind), /*fed=*/false, [&](const Schedule &shared) {
    std::optional<Estimated> best;
    if (canBeShared(shared))
      forEach(shared, /*fed=*/true, [&](const Schedule &schedule) {
        if (!isSensible(schedule, facts, target) || !scheduleFault(CudaSchedule(schedule), facts, target).empty())
          return;
        Estimated own(estimate(facts, target, schedule), schedule);
        if (!best || isBefore(own, *best))
          best = std::move(own);
      });
    if (!best)
      return;
    std::vector<Estimated> &list = tiles[{shared.get("tile_rows"), shared.get("tile_columns")}];
    list.insert(llvm::upper_bound(list, *best, isBefore), *best);
    if (list.size() > most)
      list.pop_back();
  });
  for (auto &[tile, list] : tiles)
    llvm::append_range(found, list);
}

} // namespace

double expectedRatio(const KernelFacts &facts, const CudaTarget &target, const Schedule &schedule,
                     const Schedule &other) {
  if (!hasEstimate(facts, schedule) || !hasEstimate(facts, other))
    return schedule.kind == other.kind ? 1 : kUnknown;
  return estimate(facts, target, schedule) / estimate(facts, target, other);
}

std::vector<Candidate> cudaCandidates(const KernelFacts &facts, const CudaTarget &target) {
  Schedule usual = chooseCudaSchedule(facts, target);
  std::vector<Estimated> found;
  for (StringRef kind : facts.kinds) {
    Schedule chosen = chooseCudaSchedule(facts, target, kind);
    if (scheduleFault(CudaSchedule(chosen), facts, target).empty())
      found.push_back({hasEstimate(facts, chosen) ? estimate(facts, target, chosen) : HUGE_VAL, chosen});
    if (kind == "tensor" || kind == "wgmma")
      addTiles(*findScheduleKind(cudaScheduleKinds(), kind), facts, target, found);
  }
  llvm::stable_sort(found, [](const auto &a, const auto &b) { return a.first < b.first; });
  // What the cost model thinks to be much slower than its best has to be wrong about by that much.
  constexpr double hopeless = 3;
  std::vector<Candidate> candidates{{usual, 1}};
  for (const auto &entry : found) {
    bool isKnown = llvm::any_of(candidates, [&](auto &each) { return each.schedule == entry.second; });
    if (!isKnown && (!std::isfinite(entry.first) || entry.first <= hopeless * found.front().first))
      candidates.push_back({entry.second, expectedRatio(facts, target, entry.second, usual)});
  }
  return candidates;
}

} // namespace dlc
