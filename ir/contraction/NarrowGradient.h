// Filter gradients of groups with few channels, as the kernel that walks along lines of the gradient reads them.
#pragma once

#include "ir/ContractionView.h"

namespace dlc {

// A tap of a line of the filter sums products along lines of both operands: place p of the gradient's line meets place
// p*stride + tap*dilation + (what the other loops say) of the operand's. All else is counted by the view's other loops.
struct NarrowGradient {
  int64_t channels; // of the result, neighbours in memory
  int64_t taps, places, inPlaces, stride, dilation;
  unsigned tap, place;                              // the view's loops
  unsigned lineDim;                                 // of both operands
  llvm::SmallVector<unsigned> parts, lines, summed; // the view's other loops: batches but for groups, rows, depth

  // The product of the sizes of such loops.
  static int64_t count(const ContractionView &view, llvm::ArrayRef<unsigned> loops);
  static llvm::SmallVector<int64_t> sizes(const ContractionView &view, llvm::ArrayRef<unsigned> loops);
};

// None where the view is something else, its groups are wide enough for a matrix product, or its channels are not last.
std::optional<NarrowGradient> narrowGradientOf(const ContractionView &view);

} // namespace dlc
