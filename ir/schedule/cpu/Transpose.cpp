// Transposes that move the innermost dim, and elementwise ops around them: tiles of vectors, turned in registers.
#include "ir/schedule/cpu/Parameters.h"

namespace dlc {

// tile: rows and columns of a tile, which is as wide as a vector of the widest elements at most.
static constexpr int64_t kTile[] = {4, 8, 16};
static constexpr ScheduleParameter kParameters[] = {kTaskElements, {"tile_512", kTile}, {"tile_256", kTile}};
const ScheduleKind kCpuTranspose{"transpose", kParameters};

} // namespace dlc
