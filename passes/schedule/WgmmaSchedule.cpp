// Products by wgmma and the copy engine of sm_90a: which tiles, and what they take. The forms follow from what
// codegen/cuda/device/wgmma_gemm.cuh does; their constants are fitted to 700 measurements on an H100 and an H200
// (test/bench/results/gpu-*/kernels.mlir), to which test/passes/schedule/EstimateTest.cpp holds them.
#include "passes/schedule/CudaSchedule.h"
#include "llvm/Support/MathExtras.h"
#include <cmath>

using namespace mlir;

namespace dlc {

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
// nothing is multiplied, unless another block is there, or another warp group that has tiles of its own.
double wgmmaMicroseconds(const KernelFacts &facts, const CudaSchedule &schedule, const CudaTarget &target) {
  const KernelFacts::Gemm &gemm = *facts.gemm;
  const WgmmaTiles tiles = wgmmaTilesOf(schedule);
  const int64_t all = tiles.tiles(gemm.batches, gemm.rows, gemm.columns);
  const int64_t busiest = llvm::divideCeilSigned(all, target.multiprocessors);
  const int64_t resident = std::min(busiest, residentBlocks(tiles, target));
  const int64_t atOnce = tiles.pingPong ? std::min<int64_t>(busiest, 2) : resident;    // tiles
  const double cycle = 1e-3 / target.gigahertz, depth = double(tiles.kDepthBytes) / 2; // of 16 bits, as the rate
  const double turns = double(facts.wgmma->turns());

  // The more multiprocessors multiply, the slower their clock; products of one warp group follow each other less
  // closely than those of two that take turns at the tensor cores. So many bytes a cycle come to each multiprocessor,
  // fewer under a sliding window. A turn alone takes its share of the way of a copy, of which there is one for each
  // stage.
  constexpr double slowest = 0.086, alone = 1.53, boxRate = 80, windowRate = 45.5, copyWay = 1004, memoryWay = 303;
  const bool fromMemory = comesFromMemory(facts, target);
  double active = std::min(1.0, double(all) / double(target.multiprocessors));
  double products = double(tiles.rows * tiles.columns) * depth / double(target.wgmmaMultiplyAdds) *
                    (1 + slowest * active) * (tiles.pingPong ? alone : 1);
  double fetch = double(tiles.rows * tiles.kDepthBytes) / (facts.wgmma->window ? windowRate : boxRate) +
                 double(tiles.columns * tiles.kDepthBytes) / boxRate +
                 outsideCycles(tiles, gemm, facts.wgmma->alongDepth[1]);
  double way = copyWay + (fromMemory ? memoryWay : 0);
  double turn = fourthNorm({products, fetch, way * double(resident) / double(tiles.stages)});
  double working = fourthNorm({products, fetch});

  // The sums of 64 x 64 are finished in so many cycles by a warp group.
  constexpr double pieceCycles = 1027;
  double bytesEach = double(gemm.epilogueBytes) / double(gemm.batches * gemm.rows * gemm.columns);
  double pieces = double(tiles.partRows()) / 64 * double(tiles.columns) / 64;
  // What is read at each row waits for memory: for all rows at once, where registers hold it while products are made.
  constexpr double heldCycles = 294, memoryCycles = 810;
  double readEach = std::max(0.0, bytesEach - double(facts.widestBytes));
  bool held = double(tiles.columns) * 64 / 128 * double(tiles.partRows() / 64) * (1 + readEach / 4) <=
              (tiles.consumers() > 1 ? 160 : 80);
  double waiting = readEach == 0 ? 0 : held ? heldCycles : 2 * pieces * memoryCycles;
  double epilogue = waiting + pieces * pieceCycles;
  // Instructions of an error function and the like keep the schedulers busy, which all warp groups share.
  constexpr double expensiveCycles = 812;
  double computing = double(tiles.rows * tiles.columns) / 4096 * double(gemm.expensive) * expensiveCycles;

  const double rounds = std::ceil(double(busiest) / double(atOnce));
  double serial = rounds * (turns * turn + epilogue + computing * double(atOnce)) * cycle;
  double shared = double(busiest) * (turns * working + computing) * cycle;
  const double firstCopy = fromMemory ? 1.66 : 0.85;
  return kLaunchMicroseconds + firstCopy + together({std::max(serial, shared), copyMicroseconds(facts, target)});
}

// The published kernels' tiles, and smaller ones for where tiles would be missing. Of equal estimates the first counts.
// Clusters are left to --schedule: products of 4096 and 8192 cubed were no faster by them, on an H100 and an H200.
CudaSchedule chooseWgmma(const KernelFacts &facts, const CudaTarget &target) {
  static constexpr std::tuple<int64_t, int64_t, int64_t> candidates[] = {
      {128, 256, 0}, {256, 128, 0}, {128, 192, 0}, {128, 128, 0}, {128, 64, 0}, {256, 64, 0}, {64, 256, 0},
      {64, 192, 0},  {64, 128, 0},  {64, 64, 0},   {128, 96, 0},  {64, 96, 0},  {128, 32, 0}, {64, 32, 0},
      {64, 16, 0},   {128, 128, 1}, {128, 64, 1},  {128, 96, 1},  {128, 32, 1}};
  Fastest fastest;
  for (auto [rows, columns, pingPong] : candidates) {
    CudaSchedule s("wgmma");
    s.set("tile_rows", rows);
    s.set("tile_columns", columns);
    s.set("ping_pong", pingPong);
    s.set("cluster", 1);
    // As many stages as fit, but no more than a block has turns; two blocks of 64 rows share a multiprocessor. What
    // they leave is the first-level cache, in which all that an epilogue reads waits: where there are few turns, with
    // too little of it a residual of ResNet-50 took 1.14 times as long; five stages are as good as more in any case.
    constexpr int64_t fewTurns = 4;
    const int64_t results = facts.gemm->batches * facts.gemm->rows * facts.gemm->columns * facts.widestBytes;
    const bool reads = facts.gemm->epilogueBytes > results && facts.wgmma->turns() <= fewTurns;
    const int64_t together = rows == 64 ? 2 : 1, blocks = together * 132, least = reads ? 2 : 5;
    const int64_t limit = WgmmaTiles::kSharedLimit / together, room = (reads ? 168 << 10 : 192 << 10) / together;
    s.set("blocks", blocks);
    s.set("stages", 2);
    int64_t all = wgmmaTilesOf(s).tiles(facts.gemm->batches, facts.gemm->rows, facts.gemm->columns);
    int64_t stages = std::clamp<int64_t>(facts.wgmma->turns() * llvm::divideCeilSigned(all, blocks), 2, 8);
    s.set("stages", stages);
    while (stages > 2 && wgmmaTilesOf(s).sharedBytes() > (stages > least ? room : limit))
      s.set("stages", --stages);
    if (scheduleFault(s, facts, target).empty())
      fastest.offer(s, wgmmaMicroseconds(facts, s, target));
  }
  return *fastest.schedule();
}

} // namespace dlc
