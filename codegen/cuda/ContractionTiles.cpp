#include "codegen/cuda/ContractionTiles.h"
#include "llvm/ADT/ArrayRef.h"
#include <algorithm>

namespace dlc::cuda {
namespace {

struct Candidate {
  TileShape shape;
  // Share of the peak that a device full of such blocks reaches: bytes of shared memory read per multiplication fall
  // with the thread's own tile, and global reads with the block's. Estimates, to be replaced by measurements.
  double efficiency;
};

const Candidate candidates[] = {
    {{128, 128, 8, 8, 8}, 0.90}, {{128, 64, 8, 8, 4}, 0.75}, {{64, 128, 8, 4, 8}, 0.75}, {{64, 64, 16, 4, 4}, 0.60},
    {{32, 64, 16, 4, 4}, 0.50},  {{32, 32, 16, 4, 4}, 0.40}, {{16, 64, 16, 4, 4}, 0.35},
};

constexpr int64_t multiprocessors = 120; // between an A100's 108 and an H200's 132

int64_t ceilDiv(int64_t a, int64_t b) { return (a + b - 1) / b; }

} // namespace

TileShape chooseTile(int64_t batches, int64_t rows, int64_t columns, int64_t depth, int64_t valueBytes) {
  const Candidate *best = nullptr;
  double bestTime = 0;
  for (const Candidate &candidate : candidates) {
    const TileShape &shape = candidate.shape;
    if (valueBytes > 4 && shape.threadRows * shape.threadColumns > 16)
      continue; // the sums alone would take more than half of the registers
    int64_t blocks = batches * ceilDiv(rows, shape.tileRows) * ceilDiv(columns, shape.tileColumns);
    double waves = double(ceilDiv(blocks, multiprocessors));
    double time = waves * double(shape.tileRows * shape.tileColumns) / candidate.efficiency;
    if (!best || time < bestTime) {
      best = &candidate;
      bestTime = time;
    }
  }
  return best->shape;
}

} // namespace dlc::cuda
