#include "passes/schedule/CudaTarget.h"

using namespace mlir;

namespace dlc {

// sm_80: CUDA C++ Programming Guide, "Arithmetic Instructions" and "Compute Capabilities"; the A100's datasheet and
// whitepaper, of whose bandwidth copies are taken to reach nine tenths (not measured). sm_90: measured on an H100 SXM,
// test/bench/results/gpu-h100-2026-11-26: clock and bandwidth of copies of 256 MiB; the tensor cores' rate as fitted to
// 400 products under 24 schedules (mma.sync); wgmma by the datasheet: 989 TFLOP/s at 1.83 GHz.
static constexpr CudaTarget kTargets[] = {
    // number, multiprocessors, GHz, f32, tensor, wgmma, cache: a cycle, size, copies; shared, bandwidth
    {80, 108, 1.41, 64, 1024, 0, 5120, 40 << 20, 2800, 167936, 1835},
    {90, 132, 1.755, 128, 1218, 0, 5120, 50 << 20, 4280, 233472, 2700},
};
static constexpr CudaTarget kHopper = {90, 132, 1.755, 128, 1218, 2048, 5120, 50 << 20, 4280, 233472, 2700}; // sm_90a

const CudaTarget &cudaTarget(StringRef architecture) {
  if (architecture == "sm_90a")
    return kHopper;
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
