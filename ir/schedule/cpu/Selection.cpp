// Top-k: a heap of the best so far in the row of the results, sorted at last.
#include "ir/schedule/cpu/Parameters.h"

namespace dlc {

// block: elements of a row that are compared with the root at a time.
static constexpr int64_t kBlocks[] = {16, 32, 64, 128, 256};
static constexpr ScheduleParameter kParameters[] = {{"task_rows", {}, 1, 1 << 30, 1}, {"block", kBlocks, 0, 0, 64}};
const ScheduleKind kCpuSelection{"selection", kParameters};

} // namespace dlc
