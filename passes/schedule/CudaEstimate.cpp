// What a kernel takes under a schedule. The forms follow from what the generated code does; their constants are fitted
// to kernels measured on H100s and an H200 (test/bench/results/gpu-*/kernels.mlir;
// test/passes/schedule/EstimateTest.cpp holds the estimates to them). Other devices take the same constants in cycles,
// with their own rates.
#include "passes/schedule/CudaSchedule.h"
#include "llvm/Support/MathExtras.h"
#include <cmath>

using namespace mlir;

namespace dlc {

// The first bytes at the second-level cache's rate, for half of it holds what the kernel before has left.
double copyMicroseconds(const KernelFacts &facts, const CudaTarget &target) {
  double cached = std::min(double(facts.bytes), double(target.cacheSize) / 2);
  return cached / (target.cacheBandwidth * 1e3) + (double(facts.bytes) - cached) / (target.bandwidth * 1e3);
}

bool comesFromMemory(const KernelFacts &facts, const CudaTarget &target) {
  constexpr int64_t kernelsBetween = 16;
  return facts.bytes > target.cacheSize / kernelsBetween;
}

double together(std::initializer_list<double> times) {
  double sum = 0;
  for (double time : times)
    sum += time * time;
  return std::sqrt(sum);
}

double fourthNorm(std::initializer_list<double> times) {
  double sum = 0;
  for (double time : times)
    sum += std::pow(time, 4);
  return std::pow(sum, 0.25);
}

namespace {

// Registers of a thread: those for sums, what is read of the operands for them, addresses. From the resource table.
int64_t tensorRegisters(const CudaSchedule &s, int64_t threads) {
  int64_t sums = s.get("tile_rows") * s.get("tile_columns") * s.get("warps_depth") / threads;
  return std::min<int64_t>(255, llvm::alignTo(18 + sums * 5 / 3, 8));
}

// Blocks that a multiprocessor holds at once. Its registers are 65,536; what a block takes of shared memory beside its
// own is 1 KiB (CUDA C++ Programming Guide, "Compute Capabilities").
int64_t residentBlocks(const CudaSchedule &s, const KernelFacts::Gemm &gemm, const CudaTarget &target,
                       int64_t threads) {
  return std::max<int64_t>(
      1, std::min({target.sharedBytes / (tensorTilesOf(s).sharedBytes(gemm.operandBytes, gemm.padded) + 1024),
                   2048 / threads, 65536 / (threads * tensorRegisters(s, threads))}));
}

// Tiles on the tensor cores. Four things bound them: the work of the busiest multiprocessor, multiplying and copying
// into shared memory; what all blocks read through the second-level cache; memory; and the time that one block takes
// from its first copy to its last store, over the blocks that a multiprocessor holds at once.
double tensorMicroseconds(const KernelFacts &facts, const CudaSchedule &s, const CudaTarget &target) {
  const KernelFacts::Gemm &gemm = *facts.gemm;
  int64_t rows = s.get("tile_rows"), columns = s.get("tile_columns"), depth = s.get("tile_depth");
  int64_t warps = s.get("warps_rows") * s.get("warps_columns") * s.get("warps_depth"), threads = warps * 32;
  int64_t split = s.kind->find("split") ? s.get("split") : 1; // blocks that share a tile's depth
  int64_t blocks =
      gemm.batches * llvm::divideCeilSigned(gemm.rows, rows) * llvm::divideCeilSigned(gemm.columns, columns) * split;
  int64_t busiest = llvm::divideCeilSigned(blocks, target.multiprocessors);
  int64_t active = std::min(busiest, residentBlocks(s, gemm, target, threads));
  double turns = double(llvm::divideCeilSigned(llvm::divideCeilSigned(gemm.depth, depth), split)),
         cycle = 1e-3 / target.gigahertz;
  double rate = double(target.tensorMultiplyAdds) * 2 / double(gemm.operandBytes);

  // Products, while fragments are read from shared memory, by every warp its own, and tiles are written to it: 128
  // bytes a cycle.
  double parts = double(warps / s.get("warps_depth"));
  double sides = double(rows) / double(s.get("warps_rows")) + double(columns) / double(s.get("warps_columns"));
  double tileBytes = double(depth * gemm.operandBytes) * double(rows + columns);
  double shared = (double(depth * gemm.operandBytes) * parts * sides + tileBytes) / 128;
  double products = double(rows * columns * depth) / rate;
  double multiplying = fourthNorm({products, shared});
  // Instructions of a warp for each copy: an address, bounds, the copy itself.
  constexpr double copyCycles = 1.45;
  double copies = double(depth) * (double(rows) / double(gemm.vectors[0]) + double(columns) / double(gemm.vectors[1]));
  double working = double(busiest) * turns * (multiplying + copies / 32 * copyCycles) * cycle;

  // A turn of a warp: its own products on its quarter of the multiprocessor, and its share of the way of a copy, of
  // which there is one for each stage but that which is multiplied.
  constexpr double slack = 0.9, copyWay = 304, memoryWay = 155;
  double own = slack * double(rows * columns * depth) / double(warps) / (rate / 4);
  double way = copyWay + (comesFromMemory(facts, target) ? memoryWay : 0);
  double turn = fourthNorm({own, way / double(s.get("stages") - 1)});
  constexpr double firstCopy = 1.58, lastStore = 0.7, storedBytes = 9540, readBytes = 14.4e6; // of all, a microsecond
  double epilogue = double(gemm.epilogueBytes) / double(blocks) / storedBytes;
  double waiting =
      std::max(1.0, double(busiest) / double(active)) * (firstCopy + turns * turn * cycle + lastStore + epilogue);
  double reading = double(blocks) * turns * tileBytes / readBytes;
  // Two meetings of a cluster and reads between them (not measured).
  double meeting = split > 1 ? 0.7 : 0;
  return kLaunchMicroseconds + meeting + together({working, reading, copyMicroseconds(facts, target), waiting});
}

// Not held to measurements. In a round each warp reads the operand from shared memory, and there those weights that are
// not in registers; where they do not stay, all weights come from a cache. Lanes add up their parts. And it waits: for
// one thing after the other, and for the way between the blocks.
double recurrenceMicroseconds(const KernelFacts &facts, const CudaSchedule &s, const CudaTarget &target) {
  RecurrentTiles tiles = recurrentTilesOf(s, facts);
  const double warps = double(tiles.threads) / 32, rows = double(tiles.rows);
  const double weights = double(tiles.depth * tiles.gates * tiles.blockUnits());
  double cycles = weights * rows / double(target.multiplyAdds), waiting = 0.9;
  if (tiles.keep) {
    double inShared = double((tiles.steps() - tiles.heldSteps()) * tiles.gates * tiles.threads * tiles.neighbours());
    cycles += 4 * (warps * double(tiles.paddedDepth()) * rows + inShared) / 128;
    cycles += warps * double(tiles.gates) * (rows + double(llvm::Log2_64_Ceil(uint64_t(tiles.parts() / tiles.rows))));
    waiting = tiles.blocks > 8 ? 0.6 : tiles.blocks > 1 ? 0.45 : 0.25;
  } else {
    cycles += 4 * weights / 64;
  }
  int64_t clusters = llvm::divideCeilSigned(facts.recurrence->rows, tiles.rows);
  // Few multiprocessors are close enough to others for clusters of sixteen blocks: of 132 at least six times as many.
  int64_t atOnce = std::max<int64_t>(1, target.multiprocessors / (tiles.blocks > 8 ? 22 : tiles.blocks));
  return kLaunchMicroseconds + double(facts.recurrence->rounds) * double(llvm::divideCeilSigned(clusters, atOnce)) *
                                   (waiting * double(facts.recurrence->products) + cycles * 1e-3 / target.gigahertz);
}

} // namespace

double estimateMicroseconds(const KernelFacts &facts, const CudaSchedule &schedule, const CudaTarget &target) {
  StringRef kind = schedule.kind->name;
  if (kind == "tensor" || kind == "split_depth")
    return tensorMicroseconds(facts, schedule, target);
  if (kind == "wgmma")
    return wgmmaMicroseconds(facts, schedule, target);
  if (kind == "attention" || kind == "attention_wgmma")
    return attentionMicroseconds(facts, schedule, target);
  if (kind == "window")
    return windowMicroseconds(facts, schedule, target);
  if (kind == "recurrence")
    return recurrenceMicroseconds(facts, schedule, target);
  assert(kind != "tiles" && "no estimate was held to measurements");
  // All others move bytes, and take a moment until the first are there; threads of a reduction also meet. A depthwise
  // convolution reads a line of its operand for every line of the filter, from the first-level cache.
  bool meets = kind == "warp" || kind == "block" || kind == "columns";
  double first = meets ? 1.4 : 0.8, again = kind == "depthwise" ? 1.8 : 1.0;
  return kLaunchMicroseconds + first + again * copyMicroseconds(facts, target);
}

} // namespace dlc
