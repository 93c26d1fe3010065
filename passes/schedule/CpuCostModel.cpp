// Which schedule a kernel gets on the CPU: the usual kind, with tasks of some 20 microseconds.
#include "ir/schedule/Cost.h"
#include "passes/schedule/CpuSchedule.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;

namespace dlc {
namespace {

// As many elements as are worth a task.
void setTask(Schedule &schedule, int64_t costOfElement) {
  schedule.set("task_elements", std::max<int64_t>(1, kTaskCost / std::max<int64_t>(costOfElement, 1)));
}

Schedule chooseLoop(const CpuFacts &facts) {
  Schedule schedule(kCpuLoop);
  setTask(schedule, costPerElement(facts.function));
  return schedule;
}

Schedule chooseTranspose(const CpuFacts &facts) {
  Schedule schedule(kCpuTranspose);
  setTask(schedule, costPerElement(facts.function));
  for (const CpuMachine &machine : kCpuMachines)
    setScheduled(schedule, "tile", machine, facts.sides->tile(machine.bits));
  return schedule;
}

Schedule chooseConcat(const CpuFacts &) {
  Schedule schedule(kCpuConcat);
  setTask(schedule, 1);
  return schedule;
}

// A row costs what its elements cost, once for each.
Schedule chooseRows(const CpuFacts &facts) {
  Schedule schedule(kCpuRows);
  setTask(schedule, costPerPass(facts.function));
  return schedule;
}

// Narrower blocks where there would be too few rows to share out.
Schedule chooseColumns(const CpuFacts &facts) {
  Schedule schedule(kCpuColumns);
  setTask(schedule, costPerPass(facts.function));
  int64_t reduced = 1, cost = std::max<int64_t>(costPerElement(facts.function), 1);
  for (int64_t axis : facts.space.axes)
    reduced *= facts.space.shape[axis];
  constexpr int64_t leastBlock = 64;
  int64_t block = std::min(schedule.get("block"), facts.space.shape.back());
  while (block > leastBlock && block * reduced > 4 * kTaskCost / cost) {
    block = (block / 2 + 15) / 16 * 16;
    schedule.set("block", block);
  }
  return schedule;
}

Schedule chooseScan(const CpuFacts &facts, const ScheduleKind &kind) {
  Schedule schedule(kind);
  setTask(schedule, costPerElement(facts.function) + 1);
  return schedule;
}

Schedule chooseSelection(const CpuFacts &facts) {
  Schedule schedule(kCpuSelection);
  int64_t cost = 2 * facts.rowElements + 64 * facts.kept;
  schedule.set("task_rows", std::max<int64_t>(1, kTaskCost / std::max<int64_t>(cost, 1)));
  return schedule;
}

// Whole batches; where these are few, some columns of one (each element has an index of its own), or some targets.
Schedule chooseScatter(const CpuFacts &facts) {
  // What an index costs, in elements copied; columns of a task, so that it does not share cache lines with others all
  // the time.
  constexpr int64_t indexCost = 8, leastColumns = 32;
  const ScatterShape &shape = *facts.scatter;
  Schedule schedule(kCpuScatter);
  int64_t indices = shape.sharedIndex ? shape.rows : shape.updateElements();
  int64_t cost = shape.elements() + shape.updateElements() + indexCost * indices;
  int64_t wanted = std::max<int64_t>(llvm::divideCeilSigned(cost, kTaskCost), 1);
  if (wanted <= shape.batches) {
    schedule.set("batches", shape.batches / wanted);
  } else if (!shape.sharedIndex && shape.columns >= 2 * leastColumns) {
    int64_t columns =
        llvm::divideCeilSigned(llvm::divideCeilSigned(shape.columns * shape.batches, wanted), leastColumns) *
        leastColumns;
    schedule.set("columns", std::max(columns, leastColumns));
  } else {
    // All indices once more for each part: as long as they are the smaller share of the work.
    int64_t perBatch = std::max<int64_t>(indices / std::max<int64_t>(shape.updatedBatches, 1), 1);
    int64_t most = std::max<int64_t>(cost / shape.batches / (2 * indexCost * perBatch), 1);
    schedule.set("targets",
                 llvm::divideCeilSigned(shape.targets, std::min(llvm::divideCeilSigned(wanted, shape.batches), most)));
  }
  return schedule;
}

} // namespace

Schedule chooseCpuSchedule(const CpuFacts &facts, const ScheduleKind &kind) {
  if (&kind == &kCpuTiles)
    return chooseCpuTiles(facts);
  if (&kind == &kCpuDepthwise)
    return chooseCpuDepthwise(facts);
  if (&kind == &kCpuTranspose)
    return chooseTranspose(facts);
  if (&kind == &kCpuConcat)
    return chooseConcat(facts);
  if (&kind == &kCpuRows)
    return chooseRows(facts);
  if (&kind == &kCpuColumns)
    return chooseColumns(facts);
  if (&kind == &kCpuScan || &kind == &kCpuScanColumns)
    return chooseScan(facts, kind);
  if (&kind == &kCpuSelection)
    return chooseSelection(facts);
  if (&kind == &kCpuScatter)
    return chooseScatter(facts);
  return chooseLoop(facts);
}

Schedule chooseCpuSchedule(const CpuFacts &facts) { return chooseCpuSchedule(facts, *facts.kinds.front()); }

std::string cpuScheduleFault(const Schedule &schedule, const CpuFacts &facts) {
  if (schedule.is(kCpuTiles))
    return cpuTilesFault(schedule, CpuTileFacts(facts.shapes.front(), facts.packs));
  if (schedule.is(kCpuDepthwise))
    return cpuDepthwiseFault(schedule);
  if (schedule.is(kCpuTranspose))
    for (const CpuMachine &machine : kCpuMachines)
      if (int64_t most = facts.sides->tile(machine.bits); scheduled(schedule, "tile", machine.bits) > most)
        return std::string("expected tile") + machine.suffix + " of at most " + std::to_string(most) +
               ", as wide as a vector and no wider than what is turned, found " +
               std::to_string(scheduled(schedule, "tile", machine.bits));
  return "";
}

} // namespace dlc
