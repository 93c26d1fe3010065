#include "passes/CudaTarget.h"

using namespace mlir;

namespace dlc {

// A100: CUDA C++ Programming Guide, "Arithmetic Instructions" and "Compute Capabilities"; A100 and H200 datasheets for
// multiprocessors and bandwidth. mma.sync on sm_90 reaches some 60% of what wgmma does (2048 multiply-adds per cycle).
static constexpr CudaTarget kTargets[] = {
    // number, multiprocessors, shared bytes, f32, tensor, bandwidth
    {80, 108, 163 * 1024, 64, 1024, 2039},
    {90, 132, 227 * 1024, 128, 1228, 4800},
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
