// Top-k: a heap of the best so far in the row of the results, sorted at last.
#include "ir/schedule/cpu/Parameters.h"

namespace dlc {

static constexpr ScheduleParameter kParameters[] = {{"task_rows", {}, 1, 1 << 30, 1}};
const ScheduleKind kCpuSelection{"selection", kParameters};

} // namespace dlc
