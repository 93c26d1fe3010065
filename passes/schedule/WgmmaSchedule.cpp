// Products by wgmma and the copy engine of sm_90a: which tiles, and what they take. The forms follow from the
// instructions and bytes of codegen/cuda/device/wgmma_gemm.cuh; the constants are those of the datasheet and of
// published kernels, not of measurements of our own.
#include "passes/schedule/CudaSchedule.h"
#include "llvm/Support/MathExtras.h"
#include <cmath>

using namespace mlir;

namespace dlc {

// Times of units that work at once, and wait for each other a little.
static double fourthNorm(std::initializer_list<double> times) {
  double sum = 0;
  for (double time : times)
    sum += std::pow(time, 4);
  return std::pow(sum, 0.25);
}

// A block goes over tiles one after the other: a turn of its loop takes one stage of the ring, which has to be fetched,
// written to shared memory, read by every warp group that multiplies, and multiplied. The sums of a tile are finished
// when its last turn is done; the next tile's stages come meanwhile, but nothing is multiplied.
double wgmmaMicroseconds(const KernelFacts &facts, const CudaSchedule &schedule, const CudaTarget &target) {
  const KernelFacts::Gemm &gemm = *facts.gemm;
  const WgmmaTiles tiles = wgmmaTilesOf(schedule);
  int64_t all = tiles.tiles(gemm.batches, gemm.rows, gemm.columns);
  double cycle = 1e-3 / target.gigahertz, depth = double(tiles.kDepthBytes / gemm.operandBytes);
  double turns = double(facts.wgmma->turns());
  int64_t resident = std::max<int64_t>(
      1, std::min(target.sharedBytes / (tiles.sharedBytes() + 1024), int64_t(65536 / (168 * tiles.threads()))));
  int64_t busiest = llvm::divideCeilSigned(all, target.multiprocessors);
  int64_t active = std::min(all, target.multiprocessors * resident);

  // Of the peak so much is left under the limit of power; 128 bytes of shared memory a cycle; 64 bytes a cycle come to
  // a multiprocessor, and what the second-level cache gives is shared by all.
  constexpr double sustained = 0.85, sharedRate = 128, fetchRate = 64, turnCycles = 60;
  double products = double(tiles.rows * tiles.columns) * depth / double(target.wgmmaMultiplyAdds) / sustained;
  double parts = double(tiles.rows) / 64;
  double shared = (parts * double((64 + tiles.columns) * tiles.kDepthBytes) + double(tiles.stageBytes())) / sharedRate;
  double fetch = double(tiles.fetchedBytes()) *
                 std::max(1 / fetchRate, double(std::min(active, target.multiprocessors)) / double(target.cacheBytes));
  double working = double(busiest) * turns * fourthNorm({products, shared, fetch}) * cycle;

  // What one block takes where it waits for itself: a turn's products are done before the stage is free, but the next
  // ones have been issued.
  constexpr double firstCopy = 0.9, lastStore = 0.4;
  // Copies within the second-level cache write half of what they move.
  double storedBytes = target.cacheBandwidth * 1e3 / 2 / double(target.multiprocessors);
  double epilogue = double(gemm.epilogueBytes) / double(all) / storedBytes;
  double rounds = std::max(1.0, double(busiest) / double(std::min(busiest, resident)));
  double waiting = rounds * (turns * (turnCycles + double(tiles.columns) * 2) * cycle + epilogue);
  return kLaunchMicroseconds + firstCopy + lastStore +
         together({working + double(busiest) / double(std::min(busiest, resident)) * epilogue,
                   copyMicroseconds(facts, target), waiting});
}

// The published kernels' tiles, and smaller ones for where tiles would be missing. Of equal estimates the first counts.
CudaSchedule chooseWgmma(const KernelFacts &facts, const CudaTarget &target) {
  static constexpr std::pair<int64_t, int64_t> candidates[] = {
      {128, 256}, {256, 128}, {128, 192}, {128, 128}, {128, 64}, {256, 64}, {64, 256}, {64, 192},
      {64, 128},  {64, 64},   {128, 96},  {64, 96},   {128, 32}, {64, 32},  {64, 16}};
  std::optional<CudaSchedule> best;
  double bestTime = 0;
  for (auto [rows, columns] : candidates)
    for (int64_t cluster : {1, 2}) {
      CudaSchedule s("wgmma");
      s.set("tile_rows", rows);
      s.set("tile_columns", columns);
      s.set("cluster", cluster);
      // As many stages as fit, but no more than there is depth for; two blocks of 64 rows share a multiprocessor.
      int64_t stages = std::clamp<int64_t>(facts.wgmma->turns(), 2, 8),
              limit = WgmmaTiles::kSharedLimit / (rows == 64 ? 2 : 1);
      s.set("blocks", rows == 64 ? 264 : 132);
      s.set("stages", stages);
      while (stages > 2 && wgmmaTilesOf(s).sharedBytes() > limit)
        s.set("stages", --stages);
      // Blocks that share an operand wait for each other, which pays only where they go over many tiles.
      bool manyTiles = wgmmaTilesOf(s).tiles(facts.gemm->batches, facts.gemm->rows, facts.gemm->columns) >
                       2 * target.multiprocessors;
      if ((cluster > 1 && !manyTiles) || !scheduleFault(s, facts, target).empty())
        continue;
      double time = wgmmaMicroseconds(facts, s, target);
      if (best && time >= bestTime)
        continue;
      best = s;
      bestTime = time;
    }
  return *best;
}

} // namespace dlc
