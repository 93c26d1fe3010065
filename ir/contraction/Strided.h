// Operands of a contraction that lie in a kernel's memory at constant distances: what a copy engine can be told.
#pragma once

#include "ir/ContractionView.h"

namespace dlc {

// An operand as [batches..., sides, depth]: the element at a point is that of `memory`, an argument of the function, at
// `offset` plus the distances times the indices. Sides are rows of the lhs, columns of the rhs. All in elements.
struct StridedOperand {
  struct Dim {
    int64_t size, stride;
  };
  mlir::BlockArgument memory;
  int64_t offset = 0;
  Dim side = {1, 0}, depth = {1, 0};
  // What is left of the depth where `depth` is one loop of it; backwards at a negative distance.
  Dim taps = {1, 0};
  llvm::SmallVector<Dim> batches; // the outermost first, none of size 1; stride 0: the same for all of the dim

  // The offset of the lowest element.
  int64_t lowest() const { return offset + (taps.stride < 0 ? (taps.size - 1) * taps.stride : 0); }
};

// None, with the reason in `why`, where the operand is computed on its way, is padded, or rows or depth are counted by
// several loops whose distances do not follow from each other. `inner`: the loop that `depth` is, apart from the taps.
std::optional<StridedOperand> stridedOperand(const ContractionView &view, bool isLhs, std::string &why,
                                             std::optional<unsigned> inner = std::nullopt);

} // namespace dlc
