// Products by wgmma and the copy engine of sm_90a: which tiles, and what they take. The forms follow from what
// codegen/cuda/device/wgmma_gemm.cuh does; their constants are fitted to 200 measurements on an H200
// (test/bench/results/gpu-h200-2026-11-27/kernels.mlir), to which test/passes/schedule/EstimateTest.cpp holds them.
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

// Registers of a thread that multiplies, where they are not dealt out anew (64 rows): from the resource table.
static int64_t wgmmaRegisters(const WgmmaTiles &tiles) { return llvm::alignTo(44 + tiles.columns / 2, 8); }

// Blocks that a multiprocessor holds at once.
static int64_t residentBlocks(const WgmmaTiles &tiles, const CudaTarget &target) {
  int64_t byShared = target.sharedBytes / (tiles.sharedBytes() + 1024);
  int64_t byRegisters = tiles.consumers() > 1 ? 1 : 65536 / (wgmmaRegisters(tiles) * tiles.threads());
  return std::max<int64_t>(1, std::min(byShared, byRegisters));
}

// Boxes of 64 columns that lie outside of the matrix in part, or wholly, come slowly: cycles of a turn, of a tile's
// share.
static double outsideCycles(const WgmmaTiles &tiles, const KernelFacts::Gemm &gemm, bool alongDepth) {
  constexpr int64_t box = 64;
  constexpr double inPart = 1900, wholly = 400;
  if (alongDepth)
    return 0;
  int64_t across = llvm::divideCeilSigned(gemm.columns, tiles.columns);
  int64_t boxes = across * llvm::divideCeilSigned(tiles.columns, box), used = llvm::divideCeilSigned(gemm.columns, box);
  return ((gemm.columns % box != 0 ? inPart : 0) + double(boxes - used) * wholly) / double(across);
}

// A block goes over tiles one after the other: a turn of its loop takes one stage of the ring, whose bytes have come to
// the multiprocessor, and is multiplied; then the sums of the tile are finished, while the next tile's stages come, but
// nothing is multiplied, unless another block is there.
double wgmmaMicroseconds(const KernelFacts &facts, const CudaSchedule &schedule, const CudaTarget &target) {
  const KernelFacts::Gemm &gemm = *facts.gemm;
  const WgmmaTiles tiles = wgmmaTilesOf(schedule, facts);
  const int64_t all = tiles.tiles(gemm.batches, gemm.rows, gemm.columns);
  const int64_t busiest = llvm::divideCeilSigned(all, target.multiprocessors);
  const int64_t resident = std::min(busiest, residentBlocks(tiles, target));
  const double cycle = 1e-3 / target.gigahertz, depth = double(tiles.kDepthBytes) / 2; // of 16 bits, as the rate
  const double turns = double(facts.wgmma->turns());

  // The more multiprocessors multiply, the slower their clock. 60 bytes a cycle come to each of them. A turn alone
  // takes its products' latency, and its share of a round trip to the second-level cache, of which there is one for
  // each stage.
  constexpr double slowest = 0.14, fetchRate = 60, turnCycles = 265, roundTrip = 1100;
  double active = std::min(1.0, double(all) / double(target.multiprocessors));
  double products =
      double(tiles.rows * tiles.columns) * depth / double(target.wgmmaMultiplyAdds) * (1 + slowest * active);
  double fetch = double(tiles.fetchedBytes()) / fetchRate + outsideCycles(tiles, gemm, facts.wgmma->alongDepth[1]);
  double turn = fourthNorm({products, fetch, turnCycles, roundTrip * double(resident) / double(tiles.stages)});
  double working = fourthNorm({products, fetch});

  // The sums of 64 x 64 are finished in so many cycles, by a warp group alone; two of them hinder each other.
  constexpr double pieceCycles = 740, hindered = 1.65;
  double bytesEach = double(gemm.epilogueBytes) / double(gemm.batches * gemm.rows * gemm.columns);
  double pieces = double(tiles.rows / tiles.consumers()) / 64 * double(tiles.columns) / 64;
  // What is read at each row waits for memory: for all rows at once, where registers hold it while products are made.
  constexpr double heldCycles = 700, memoryCycles = 1100;
  double readEach = std::max(0.0, bytesEach - double(facts.widestBytes));
  bool held = double(tiles.columns) * 64 / 128 * double(tiles.rows / tiles.consumers() / 64) * (1 + readEach / 4) <=
              (tiles.consumers() > 1 ? 160 : 80);
  double waiting = readEach == 0 ? 0 : held ? heldCycles : 2 * pieces * memoryCycles;
  double epilogue = waiting + pieces * pieceCycles * (tiles.consumers() > 1 ? hindered : 1);

  const double rounds = std::ceil(double(busiest) / double(resident));
  double serial = rounds * (turns * turn + epilogue) * cycle, shared = double(busiest) * turns * working * cycle;
  constexpr double firstCopy = 0.9;
  return kLaunchMicroseconds + firstCopy + together({std::max(serial, shared), copyMicroseconds(facts, target)});
}

// The published kernels' tiles, and smaller ones for where tiles would be missing. Of equal estimates the first counts.
// Clusters are left to --schedule: on an H200 products of 4096 and 8192 cubed were no faster by them. So are results
// that leave by the copy engine, which nobody has timed.
CudaSchedule chooseWgmma(const KernelFacts &facts, const CudaTarget &target) {
  static constexpr std::pair<int64_t, int64_t> candidates[] = {
      {128, 256}, {256, 128}, {128, 192}, {128, 128}, {128, 64}, {256, 64}, {64, 256}, {64, 192},
      {64, 128},  {64, 64},   {128, 96},  {64, 96},   {128, 32}, {64, 32},  {64, 16}};
  Fastest fastest;
  for (auto [rows, columns] : candidates) {
    CudaSchedule s("wgmma");
    s.set("tile_rows", rows);
    s.set("tile_columns", columns);
    s.set("cluster", 1);
    // As many stages as fit, but no more than a block has turns; two blocks of 64 rows share a multiprocessor.
    const int64_t blocks = rows == 64 ? 264 : 132, limit = WgmmaTiles::kSharedLimit / (rows == 64 ? 2 : 1);
    s.set("blocks", blocks);
    s.set("stages", 2);
    int64_t all = wgmmaTilesOf(s, facts).tiles(facts.gemm->batches, facts.gemm->rows, facts.gemm->columns);
    int64_t stages = std::clamp<int64_t>(facts.wgmma->turns() * llvm::divideCeilSigned(all, blocks), 2, 8);
    s.set("stages", stages);
    while (stages > 2 && wgmmaTilesOf(s, facts).sharedBytes() > limit)
      s.set("stages", --stages);
    if (scheduleFault(s, facts, target).empty())
      fastest.offer(s, wgmmaMicroseconds(facts, s, target));
  }
  return *fastest.schedule();
}

} // namespace dlc
