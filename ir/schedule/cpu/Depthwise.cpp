// Depthwise convolutions, channels last: a tile is some pixels of a line by one vector of channels.
#include "ir/schedule/cpu/Parameters.h"

namespace dlc {

// rows: pixels of a tile; tasks: how many to aim at.
static constexpr ScheduleParameter kParameters[] = {
    {"rows_512", {}, 1, 28, 14}, {"rows_256", {}, 1, 14, 7}, {"tasks", {}, 1, 4096, 1}};
const ScheduleKind kCpuDepthwise{"depthwise", kParameters};

bool isDepthwise(const ContractionShape &shape) {
  return shape.groups > 1 && shape.lhsGroupStride == 1 && shape.rhsGroupStride == 1 && shape.depth == 1 &&
         shape.columns == 1 && !shape.panel;
}

// A tile's sums leave registers for a pixel and some taps.
std::string cpuDepthwiseFault(const Schedule &schedule) {
  constexpr int64_t others = 4;
  for (const CpuMachine &machine : kCpuMachines)
    if (int64_t rows = scheduled(schedule, "rows", machine.bits); rows + others > machine.registers)
      return std::string("expected at most ") + std::to_string(machine.registers - others) + " sums, one in each of " +
             std::to_string(machine.registers) + " registers beside pixels and taps, found rows" + machine.suffix +
             ":" + std::to_string(rows);
  return "";
}

} // namespace dlc
