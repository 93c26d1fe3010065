// Tiles of convolutions whose operand has few channels: which can be computed so, and which tiles are legal. The
// kernels are codegen/cuda/device/window_gemm.cuh; the cost model chooses by this table, code generation refuses by it.
#pragma once

#include "ir/Dlc.h"

namespace dlc {

// A convolution of one group over up to two dims, channels last, with fewer channels than 16 bytes hold. Lines of its
// operand lie in shared memory, `pixel` elements for each place; so the elements that the taps of a filter's line see
// follow each other, and the windows of neighbouring places overlap. Of one dim there is one line.
struct WindowProduct {
  int64_t images = 1, channels = 1, columns = 1, elementBytes = 2;
  struct Dim {
    int64_t input = 1, output = 1, taps = 1, stride = 1, dilation = 1, first = 0; // first: where tap 0 is at place 0
  };
  Dim lines, places;
  int64_t pixel = 1; // channels as they lie: a power of two

  int64_t lineDepth() const; // elements of a filter's line, in whole steps of the tensor cores
  int64_t depth() const { return lines.taps * lineDepth(); }
};
// None where it is not of that form, or its filter has no room in shared memory.
std::optional<WindowProduct> windowProduct(ContractionOpInterface op);

struct WindowTiles {
  // What a block computes at a time: lines, places of each, columns; how many warps it has, how many times 16 places a
  // warp multiplies together, and how many blocks go over the tiles of the same columns (0: one
  // for each).
  int64_t lines, places, columns, warps, together, blocks;

  int64_t threads() const { return warps * 32; }
  int64_t linesHeld(const WindowProduct &product) const;
  int64_t pitch(const WindowProduct &product) const; // bytes of a line in shared memory
  int64_t filterBytes(const WindowProduct &product) const;
  int64_t sharedBytes(const WindowProduct &product) const;
  int64_t tiles(const WindowProduct &product) const; // of the same columns
  // What is wrong with the numbers together, as "expected ...", or "".
  std::string fault(const WindowProduct &product) const;
};

} // namespace dlc
