// Reductions, and what leads in and out: softmax, norms, means. The last dim is reduced, and a row's sums live in
// registers; or it is kept, and a block of it is summed in an array.
#include "ir/schedule/cpu/Parameters.h"

namespace dlc {

// keep_bytes: a value that is dear and read in several passes over a row is computed once, where its row takes at most
// so many bytes.
static constexpr ScheduleParameter kRowParameters[] = {
    kTaskElements, {"keep_bytes", {}, 0, 1 << 20, 64 * 1024}, kVectors};
const ScheduleKind kCpuRows{"rows", kRowParameters};

static constexpr ScheduleParameter kColumnParameters[] = {kTaskElements, kBlockOf, kVectors};
const ScheduleKind kCpuColumns{"columns", kColumnParameters};

} // namespace dlc
