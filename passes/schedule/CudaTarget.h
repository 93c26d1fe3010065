// Facts about the GPUs that schedules are chosen for.
#pragma once

#include "ir/Dlc.h"

namespace dlc {

// One line per architecture. Throughput is that of one multiprocessor, in multiply-adds per cycle.
struct CudaTarget {
  int64_t number; // 80 of sm_80
  int64_t multiprocessors;
  double gigahertz;
  int64_t multiplyAdds;       // f32 on the CUDA cores
  int64_t tensorMultiplyAdds; // f16 and bf16 through mma.sync, dense; tf32 has half of it, bytes twice as much
  int64_t wgmmaMultiplyAdds;  // the same through wgmma; 0: there is none
  int64_t cacheBytes;         // that the second-level cache hands out to all of them, per cycle
  int64_t cacheSize;          // of the second-level cache, in bytes
  double cacheBandwidth;      // that copies within it reach, in bytes per nanosecond
  int64_t sharedBytes;        // of a multiprocessor's memory, that its blocks can have
  double bandwidth;           // of the device's memory, reached by copies, in bytes per nanosecond
};

// The facts for "sm_80", "sm_90a", ...: those of the latest architecture that is not newer, else of the first. What
// only sm_90a has, nothing else has.
const CudaTarget &cudaTarget(llvm::StringRef architecture);

} // namespace dlc
