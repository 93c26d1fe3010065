// Attention as one kernel: which tiles, what they take, and what its parts take as kernels of their own. The forms
// follow from the instructions and bytes of codegen/cuda/device/attention.cuh; the constants are those of the
// datasheet, not of measurements of our own.
#include "passes/schedule/CudaSchedule.h"
#include "llvm/Support/MathExtras.h"
#include <cmath>

using namespace mlir;

namespace dlc {

// Keys that the rows of a tile look at, on average.
static double keysSeen(const AttentionShape &shape, int64_t rows) {
  if (!shape.past || !shape.hides)
    return double(shape.keys);
  double seen = double(shape.queries) / 2 + double(*shape.past) + double(rows) / 2;
  return std::clamp(seen, 1.0, double(shape.keys));
}

// A block goes over the keys of its rows: each turn takes two products, an exponential and some arithmetic for each
// score, and a barrier. Several blocks share a multiprocessor, and each waits for itself.
static double mmaMicroseconds(const KernelFacts &facts, const CudaSchedule &schedule, const CudaTarget &target) {
  const AttentionShape &shape = *facts.attention;
  const AttentionTiles tiles = attentionTilesOf(schedule);
  constexpr double exponentials = 16, arithmetic = 128, operations = 6; // each a cycle; of a score
  constexpr double turnCycles = 250, firstCopy = 0.9, lastStore = 0.5;
  // Blocks that share keys meet twice, and read each other's results (not measured).
  const double meeting = tiles.split > 1 ? 1.5 : 0;
  double cycle = 1e-3 / target.gigahertz;
  double turns = std::ceil(std::ceil(keysSeen(shape, tiles.rows) / double(tiles.keys)) / double(tiles.split));
  double scores = double(tiles.rows * tiles.keys);
  double padded = double(llvm::alignTo(shape.headSize, 16) + llvm::alignTo(shape.valueSize, 16));
  double products = scores * padded / double(target.tensorMultiplyAdds);
  double others = scores * (1 / exponentials + operations / arithmetic);
  // Warps read keys and values from shared memory, every one its own: 128 bytes a cycle.
  double shared = double(tiles.warps * tiles.keys) * padded * 2 / 128;
  // Keys and values come from the second-level cache, to every block.
  double fetch = double(tiles.keys) * padded * 2 * double(target.multiprocessors) / double(target.cacheBytes);
  int64_t blocks = tiles.blocks(shape), busiest = llvm::divideCeilSigned(blocks, target.multiprocessors);
  int64_t resident =
      std::max<int64_t>(1, std::min({target.sharedBytes / (tiles.sharedBytes(shape) + 1024), 2048 / tiles.threads(),
                                     65536 / (tiles.threads() * tiles.registers(shape))}));
  double working = double(busiest) * turns * together({products, shared, others, fetch}) * cycle;
  // A warp has a quarter of the multiprocessor at most.
  double ofWarps = 4 / double(std::min<int64_t>(4, tiles.warps));
  double alone = turns * (turnCycles + (products + others) * ofWarps) * cycle;
  double waiting = std::max(1.0, double(busiest) / double(resident)) * (firstCopy + alone + lastStore);
  return kLaunchMicroseconds + meeting + together({working, copyMicroseconds(facts, target), waiting});
}

// Two warp groups have 64 rows each: while one of them makes weights, its own last product and those of the other are
// on their way. A multiprocessor holds one block, for its registers.
static double wgmmaAttentionMicroseconds(const KernelFacts &facts, const CudaSchedule &schedule,
                                         const CudaTarget &target) {
  const AttentionShape &shape = *facts.attention;
  const WgmmaAttentionTiles tiles = wgmmaAttentionTilesOf(schedule);
  constexpr double exponentials = 16, arithmetic = 128, operations = 5, sustained = 0.85;
  constexpr double turnCycles = 150, firstCopy = 1.6, lastStore = 0.7;
  double cycle = 1e-3 / target.gigahertz, turns = std::ceil(keysSeen(shape, tiles.kRows) / double(tiles.keys));
  double scores = double(tiles.kRows * tiles.keys);
  double padded = double((tiles.chunks(shape.headSize) + tiles.chunks(shape.valueSize)) * 64);
  double products = scores * padded / double(target.wgmmaMultiplyAdds) / sustained;
  double others = scores * (1 / exponentials + operations / arithmetic);
  double rounds = double(llvm::divideCeilSigned(tiles.blocks(shape), target.multiprocessors));
  double block = firstCopy + lastStore + turns * (turnCycles + together({products, others})) * cycle;
  return kLaunchMicroseconds + together({rounds * block, copyMicroseconds(facts, target)});
}

double attentionMicroseconds(const KernelFacts &facts, const CudaSchedule &schedule, const CudaTarget &target) {
  return StringRef(schedule.kind->name) == "attention" ? mmaMicroseconds(facts, schedule, target)
                                                       : wgmmaAttentionMicroseconds(facts, schedule, target);
}

// The best of those that are legal.
static std::optional<CudaSchedule> bestOf(ArrayRef<CudaSchedule> candidates, const KernelFacts &facts,
                                          const CudaTarget &target) {
  Fastest fastest;
  for (const CudaSchedule &candidate : candidates) {
    if (scheduleFault(candidate, facts, target).empty())
      fastest.offer(candidate, attentionMicroseconds(facts, candidate, target));
  }
  return fastest.schedule();
}

std::optional<CudaSchedule> chooseAttention(const KernelFacts &facts, const CudaTarget &target) {
  const AttentionShape &shape = *facts.attention;
  static constexpr AttentionTiles tiles[] = {
      {128, 64, 8, 2}, {64, 128, 4, 2}, {64, 64, 4, 2}, {64, 32, 4, 2}, {64, 16, 4, 2},
      {32, 64, 2, 2},  {32, 32, 2, 2},  {16, 64, 1, 2}, {16, 16, 1, 2},
  };
  SmallVector<CudaSchedule> candidates;
  auto offer = [&](const AttentionTiles &tiles) {
    CudaSchedule &s = candidates.emplace_back("attention");
    s.set("tile_rows", tiles.rows);
    s.set("tile_keys", tiles.keys);
    s.set("warps", tiles.warps);
    s.set("stages", tiles.stages);
    s.set("split", tiles.split);
  };
  llvm::for_each(tiles, offer);
  // A decoder's one query, or few: a block for each head would leave most of the device without work.
  constexpr int64_t few = 16;
  if (shape.queries <= few && shape.batches < target.multiprocessors)
    for (int64_t split : {2, 4, 8})
      for (int64_t keys : {64, 32, 16})
        offer({few, keys, 1, 4, split});
  return bestOf(candidates, facts, target);
}

std::optional<CudaSchedule> chooseWgmmaAttention(const KernelFacts &facts, const CudaTarget &target) {
  SmallVector<CudaSchedule> candidates;
  for (int64_t keys : {128, 64})
    for (int64_t stages : {2, 3}) {
      CudaSchedule &s = candidates.emplace_back("attention_wgmma");
      s.set("tile_keys", keys);
      s.set("stages", stages);
    }
  return bestOf(candidates, facts, target);
}

// The products on the tensor cores, half as fast as they could be; the scores are written and read twice.
double apartMicroseconds(const AttentionShape &shape, const CudaTarget &target) {
  constexpr double launches = 3, firstBytes = 1.5, share = 0.5, bytesOfScore = 8;
  double scores = double(shape.batches * shape.queries) * double(shape.keys);
  double rate = double(std::max(target.tensorMultiplyAdds, target.wgmmaMultiplyAdds)) * share;
  // Tiles are filled by 16 rows at least, and few products leave multiprocessors without work.
  double products = double(shape.multiplyAdds()) / (rate * double(target.multiprocessors)) * 1e-3 / target.gigahertz;
  double bytes =
      scores * bytesOfScore + 2 * double(shape.batches) * double(shape.keys) * double(shape.headSize + shape.valueSize);
  double moved = bytes / ((bytes < double(target.cacheSize) / 2 ? target.cacheBandwidth : target.bandwidth) * 1e3);
  return launches * (kLaunchMicroseconds + firstBytes) + products + moved;
}

} // namespace dlc
