// Parameters that several kinds share.
#pragma once

#include "ir/schedule/cpu/Kinds.h"

namespace dlc {

// Elements that a task computes, at most, where it is not one unit of the kernel (a row, a block) that has more.
constexpr ScheduleParameter kTaskElements{"task_elements", {}, 1, int64_t(1) << 30, kTaskCost / 4};

// The width of vectors, where the processor has wider ones.
constexpr int64_t kVectorBits[] = {128, 256, 512};
constexpr ScheduleParameter kVectors{"vector_bits", kVectorBits, 0, 0, 512};

// Elements of a kept last dim that are worked on side by side, at most.
constexpr ScheduleParameter kBlockOf{"block", {}, 16, 4096, 256};

} // namespace dlc
