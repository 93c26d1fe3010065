// Which tile a contraction is computed by.
#pragma once

#include <cstdint>

namespace dlc::cuda {

// As device/gemm.cuh names them.
struct TileShape {
  int64_t tileRows, tileColumns, tileDepth, threadRows, threadColumns;
  int64_t threads() const { return (tileRows / threadRows) * (tileColumns / threadColumns); }
};

// The tile with the least estimated time for `batches` products of [rows, depth] x [depth, columns]. `valueBytes`: of
// one element of the type that is summed (wide ones take smaller tiles).
TileShape chooseTile(int64_t batches, int64_t rows, int64_t columns, int64_t depth, int64_t valueBytes);

} // namespace dlc::cuda
