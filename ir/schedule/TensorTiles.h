// Tiles of contractions on CUDA's tensor cores: what they can multiply, and which tiles are legal. The kernels are
// codegen/cuda/device/tensor_gemm.cuh; the cost model chooses by this table, code generation refuses by it.
#pragma once

#include "ir/Dlc.h"

namespace dlc {

// Rows that the schedule for few rows (device/few_rows.cuh) takes.
constexpr int64_t kMostFewRows = 8;

struct TensorTiles {
  // What a block computes, how many tiles of depth its ring in shared memory holds, and among how many warps the tile
  // and its depth are split.
  int64_t rows, columns, depth, stages, warpsRows, warpsColumns, warpsDepth;

  // What a block may have on every device since sm_80, the bytes of depth that one multiplication takes, and how many
  // of these a tile is deep, at most.
  static constexpr int64_t kSharedLimit = 101376, kStepBytes = 32, kMostSteps = 8;

  int64_t warps() const { return warpsRows * warpsColumns * warpsDepth; }
  int64_t threads() const { return warps() * 32; }
  // `padded`: how many operands of 32 bits have neighbours in memory that do not run along the depth.
  int64_t sharedBytes(int64_t elementBytes, int64_t padded) const;
  // What is wrong with the numbers together, as "expected ...", or "".
  std::string fault(int64_t elementBytes, int64_t padded) const;
  // The same where `split` blocks of a cluster share the depth of a tile (kind split_depth): 1, 2, 4 or 8.
  std::string splitFault(int64_t split, int64_t ofDepth) const;
};

} // namespace dlc
