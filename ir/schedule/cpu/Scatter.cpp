// Scatters: a task copies its part of the operand, then walks the updates in order.
#include "ir/schedule/cpu/Parameters.h"

namespace dlc {

// batches: of a task, where it has whole ones; targets, columns: of a task's part of a batch, at most.
static constexpr int64_t kMost = int64_t(1) << 40;
static constexpr ScheduleParameter kParameters[] = {
    {"batches", {}, 1, kMost, 1}, {"targets", {}, 1, kMost, kMost}, {"columns", {}, 1, kMost, kMost}};
const ScheduleKind kCpuScatter{"scatter", kParameters};

} // namespace dlc
