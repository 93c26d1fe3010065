// Tiles of contractions by wgmma and the copy engine of sm_90a: what they can multiply, and which tiles are legal. The
// kernels are codegen/cuda/device/wgmma_gemm.cuh; the cost model chooses by this table, code generation refuses by it.
#pragma once

#include "ir/Dlc.h"
#include "ir/contraction/Strided.h"

namespace dlc {

// The lhs of a convolution whose taps move a window over it: [images, places..., channels].
struct SlidingWindow {
  struct Dim {
    int64_t size, places, taps; // of the lhs, of the result, of the filter
    int64_t first;              // where the first tap is at the first place
    int64_t stride, dilation;   // from place to place, from tap to tap
    int64_t end = 0;            // the corner beside the last element up to which there are places, whatever the size is
    int64_t reach() const { return (taps - 1) * dilation; }
    // Where the first tap is at the last place, beside the last element of the lhs; beside its first it is `first`. No
    // more than `end`, and less than a stride before it.
    int64_t upper() const { return (places - 1) * stride + first - (size - 1); }
  };
  mlir::BlockArgument memory;
  unsigned channelLoop = 0; // of the contraction; the other loops of the depth are the taps
  int64_t images = 1, channels = 1;
  llvm::SmallVector<Dim> dims; // the outermost first
  int64_t taps() const;
};

// A contraction whose operands the copy engine brings: strided, with neighbours along the depth or (of 16 bits) the
// side, everything else at multiples of 16 bytes; or the lhs under a sliding window.
struct WgmmaProduct {
  int64_t elementBytes = 0;            // 2; f32 that are multiplied in tf32: 4; 8-bit integers: 1
  StridedOperand operands[2];          // lhs, rhs
  bool alongDepth[2] = {};             // which way neighbours in memory run
  std::optional<SlidingWindow> window; // of the lhs, in place of operands[0]

  // Tiles of depth: of all, or of the channels of each tap.
  int64_t turns() const;
};
// Whether the same code fetches both, whatever their sizes and distances are.
bool areFetchedAlike(const StridedOperand &a, const StridedOperand &b);
// Whether a tensor map can say where an operand lies (CUDA driver API, cuTensorMapEncodeTiled), whose neighbours run
// that way; else the reason is in `why`.
bool canBeMapped(const StridedOperand &operand, bool alongDepth, int64_t elementBytes, std::string &why);
// Whether they differ in nothing but how many rows and batches there are, and how far apart these lie, or how large the
// pictures are over which a window slides: what code for all sizes and its tensor maps take from the sizes of a launch.
bool differInRowsAlone(const WgmmaProduct &a, const WgmmaProduct &b);
// None, with the reason in `why`, where it is not of that form.
std::optional<WgmmaProduct> wgmmaProduct(ContractionOpInterface op, std::string &why);

struct WgmmaTiles {
  // What a block computes at a time, how many tiles of depth its ring in shared memory holds, how many blocks go over
  // the tiles together (0: as many as there are tiles), how many of them, one above the other, share the columns'
  // operand, and whether its two warp groups that multiply have whole tiles in turn (1), or halves of each.
  int64_t rows, columns, stages, blocks, cluster, pingPong;

  // What a block can have on sm_90; the depth of a stage, which is the span of the swizzle.
  static constexpr int64_t kSharedLimit = 232448, kDepthBytes = 128;

  int64_t consumers() const { return rows == 64 ? 1 : 2; }                  // warp groups that multiply
  int64_t partRows() const { return pingPong ? rows : rows / consumers(); } // of one of them
  int64_t threads() const { return 128 * (consumers() + 1); }
  int64_t slabColumns() const { return columns % 64 == 0 ? 64 : columns % 32 == 0 ? 32 : 16; }
  int64_t stageBytes() const { return (rows + columns) * kDepthBytes; }
  // Of batches of products of rows x columns; each of a cluster's blocks has one, though it may be empty.
  int64_t tiles(int64_t batches, int64_t ofRows, int64_t ofColumns) const;
  int64_t sharedBytes() const;
  // What is wrong with the numbers together, as "expected ...", or "".
  std::string fault(bool rhsAlongDepth) const;
};

} // namespace dlc
