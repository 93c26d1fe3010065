// Every element of the outputs on its own; outputs of one shape share a loop nest.
#include "ir/schedule/cpu/Parameters.h"

namespace dlc {

// unroll: a last dim of at most so many elements (the channels of a picture) is unrolled inside a loop over the dim
// before it.
static constexpr ScheduleParameter kParameters[] = {kTaskElements, {"unroll", {}, 1, 16, 8}, kVectors};
const ScheduleKind kCpuLoop{"loop", kParameters};

} // namespace dlc
