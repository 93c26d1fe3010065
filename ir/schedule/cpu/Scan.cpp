// Running sums and products: rows in chunks that go through a small buffer, or a block of columns side by side.
#include "ir/schedule/cpu/Parameters.h"

namespace dlc {

// chunk: elements of a row that go through the buffer at a time.
static constexpr int64_t kChunks[] = {64, 128, 256, 512, 1024, 2048, 4096, 8192};
static constexpr ScheduleParameter kRowParameters[] = {kTaskElements, {"chunk", kChunks, 0, 0, 512}};
const ScheduleKind kCpuScan{"scan", kRowParameters};

static constexpr ScheduleParameter kColumnParameters[] = {kTaskElements, kBlockOf};
const ScheduleKind kCpuScanColumns{"scan_columns", kColumnParameters};

} // namespace dlc
