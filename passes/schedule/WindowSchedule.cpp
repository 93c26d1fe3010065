// Convolutions of few channels by windows over lines in shared memory: which tiles, and what they take. The forms
// follow from the instructions and bytes of codegen/cuda/device/window_gemm.cuh; the constants are those of kind
// tensor, not of measurements of this one.
#include "passes/schedule/CudaSchedule.h"
#include "llvm/Support/MathExtras.h"
#include <cmath>

using namespace mlir;

namespace dlc {

// Registers of a thread: its sums, the fragments for them, addresses.
static int64_t residentBlocks(const WindowTiles &tiles, const WindowProduct &product, const CudaTarget &target) {
  int64_t registers = std::min<int64_t>(255, 64 + tiles.together * tiles.columns / 2 * 5 / 4);
  return std::max<int64_t>(1, std::min({target.sharedBytes / (tiles.sharedBytes(product) + 1024),
                                        2048 / tiles.threads(), 65536 / (tiles.threads() * registers)}));
}

// A multiprocessor brings lines, multiplies and finishes, the blocks that it holds each at its own of these; what a
// block takes for its tiles, one after the other, bounds small sizes.
double windowMicroseconds(const KernelFacts &facts, const CudaSchedule &schedule, const CudaTarget &target) {
  const WindowProduct &product = *facts.window;
  const WindowTiles tiles = windowTilesOf(schedule);
  int64_t across = llvm::divideCeilSigned(product.columns, tiles.columns), each = tiles.tiles(product);
  int64_t blocks = tiles.blocks ? std::min(tiles.blocks, each) : each, rounds = llvm::divideCeilSigned(each, blocks);
  int64_t held = llvm::divideCeilSigned(blocks * across, target.multiprocessors); // by one of them, in the end
  int64_t atOnce = std::min(held, residentBlocks(tiles, product, target));
  double cycle = 1e-3 / target.gigahertz, rate = double(target.tensorMultiplyAdds) * 2 / double(product.elementBytes);

  // Sixteen places at a time, by warps that may have nothing left to do; each reads its windows and the filter, 128
  // bytes a cycle.
  int64_t parts = tiles.lines * tiles.places / 16, turns = llvm::divideCeilSigned(parts, tiles.warps * tiles.together);
  double depth = double(product.depth()), bytes = depth * double(product.elementBytes);
  double multiplied = double(turns * tiles.warps * tiles.together * 16), columns = double(tiles.columns);
  double products = multiplied * columns * depth / rate;
  double shared = (multiplied + double(turns * tiles.warps) * columns) * bytes / 128;
  // Instructions of a warp for each place and vector that is brought, and for each vector that is finished.
  constexpr double bringCycles = 36, finishCycles = 64, issued = 32 * 4;
  double places = double(tiles.linesHeld(product) * tiles.pitch(product) / (product.pixel * product.elementBytes));
  double vectors = double(tiles.filterBytes(product)) / 16;
  double tile =
      std::max(products, shared) + (places * bringCycles + double(parts * 16) * columns / 8 * finishCycles) / issued;
  double working = double(held) * (double(rounds) * tile + vectors * bringCycles / issued) * cycle;

  // A block alone: what is brought, several at once for each thread; turns over the filter's lines; the last store.
  constexpr double copy = 0.7, lastStore = 0.7, lineCycles = 130, few = 4;
  auto bring = [&](double count) { return copy * std::ceil(count / (few * double(tiles.threads()))); };
  double steps = double(product.lines.taps) * double(product.lineDepth() * product.elementBytes / 32);
  double turn =
      steps * (lineCycles + double(tiles.together * 16) * columns * 32 / double(product.elementBytes) / (rate / 4));
  double waiting = double(held) / double(atOnce) *
                   (bring(vectors) + double(rounds) * (bring(places) + double(turns) * turn * cycle + lastStore));
  return kLaunchMicroseconds + together({working, copyMicroseconds(facts, target), waiting});
}

// Lines in whole or in a few equal parts; more of them while there are tiles for all multiprocessors.
CudaSchedule chooseWindow(const KernelFacts &facts, const CudaTarget &target) {
  const WindowProduct &product = *facts.window;
  constexpr int64_t mostPlaces = 128;
  Fastest fastest;
  for (int64_t cut : {1, 2, 4, 8})
    for (int64_t columns : {64, 32, 16})
      for (int64_t lines : {8, 4, 2, 1})
        for (int64_t warps : {4, 2, 1})
          for (int64_t together : {2, 1}) {
            int64_t parts = cut * llvm::divideCeilSigned(product.places.output, mostPlaces);
            int64_t places = llvm::alignTo(llvm::divideCeilSigned(product.places.output, parts), 16);
            CudaSchedule s("window");
            s.set("tile_lines", lines);
            s.set("tile_places", places);
            s.set("tile_columns", columns);
            s.set("warps", warps);
            s.set("together", together);
            if (!scheduleFault(s, facts, target).empty())
              continue;
            // One for each tile, or as many as a device holds at once.
            int64_t held = target.multiprocessors * residentBlocks(windowTilesOf(s), product, target) /
                           llvm::divideCeilSigned(product.columns, columns);
            for (int64_t blocks : s.kind->find("blocks")->values) {
              if (blocks > std::min(held, windowTilesOf(s).tiles(product)))
                continue;
              s.set("blocks", blocks);
              fastest.offer(s, windowMicroseconds(facts, s, target));
            }
          }
  return *fastest.schedule();
}

} // namespace dlc
