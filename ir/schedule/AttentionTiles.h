// Tiles of attention on the tensor cores by mma.sync: codegen/cuda/device/attention.cuh. The cost model chooses by this
// table, code generation refuses by it.
#pragma once

#include "ir/lowering/AttentionShape.h"

namespace dlc {

struct AttentionTiles {
  // Queries of a block, keys that it looks at in one turn, among how many warps the queries are split, and how many
  // turns' keys and values its ring in shared memory holds. Blocks of a cluster that share the keys.
  int64_t rows, keys, warps, stages, split = 1;

  static constexpr int64_t kStep = 16; // rows and columns of one multiplication

  int64_t threads() const { return warps * 32; }
  int64_t parts() const { return rows / (kStep * warps); } // of 16 queries, of a warp
  // Whether a warp keeps its queries in registers.
  bool holdsQueries(const AttentionShape &shape) const;
  // Of a thread: scores, sums of the result, queries, and what the loop takes beside them.
  int64_t registers(const AttentionShape &shape) const;
  int64_t sharedBytes(const AttentionShape &shape) const;
  int64_t blocks(const AttentionShape &shape) const;
  // What is wrong with the numbers together, as "expected ...", or "". `clusters`: whether the architecture has them.
  std::string fault(const AttentionShape &shape, bool clusters) const;
};

// Tiles of attention by wgmma and the copy engine of sm_90a: codegen/cuda/device/wgmma_attention.cuh.
struct WgmmaAttentionTiles {
  // Keys that a block looks at in one turn; how many turns' keys and values its rings hold.
  int64_t keys, stages;

  static constexpr int64_t kRows = 128, kThreads = 384; // two warp groups multiply, one starts copies

  static int64_t chunks(int64_t size) { return (size + 63) / 64; } // of 128 bytes
  int64_t sharedBytes(const AttentionShape &shape) const;
  int64_t blocks(const AttentionShape &shape) const;
  // What is wrong with the numbers together, as "expected ...", or "".
  std::string fault(const AttentionShape &shape) const;
};
// Whether the same code fetches both, whatever their sizes and distances are.
bool areFetchedAlike(const AttentionShape &a, const AttentionShape &b);
// Whether the copy engine can bring its operands; else the reason is in `why`.
bool canBeMapped(const AttentionShape &shape, std::string &why);

} // namespace dlc
