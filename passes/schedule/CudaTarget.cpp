#include "passes/schedule/CudaTarget.h"

using namespace mlir;

namespace dlc {

// A100: CUDA C++ Programming Guide, "Arithmetic Instructions" and "Compute Capabilities"; A100 and H200 datasheets for
// multiprocessors and bandwidth; A100 whitepaper for the cache (for sm_90 no figure is published). mma.sync on sm_90
// reaches some 60% of what wgmma does (2048 multiply-adds per cycle).
static constexpr CudaTarget kTargets[] = {
    // number, multiprocessors, f32, tensor, cache, bandwidth
    {80, 108, 64, 1024, 5120, 2039},
    {90, 132, 128, 1228, 5120, 4800},
};

const CudaTarget &cudaTarget(StringRef architecture) {
  unsigned number = 0;
  architecture.consume_front("sm_");
  (void)architecture.consumeInteger(10, number);
  const CudaTarget *best = &kTargets[0];
  for (const CudaTarget &target : kTargets)
    if (target.number <= int64_t(number))
      best = &target;
  return *best;
}

} // namespace dlc
