// Depthwise convolutions over two dims, as the kernels that slide along lines of pixels read them.
#pragma once

#include "ir/ContractionView.h"

namespace dlc {

// Every channel has a filter of its own. Entries are for rows and columns; row r of the output reads rows
// r*stride - pad + tap*dilation of the input.
struct DepthwiseShape {
  int64_t images, channels;
  int64_t input[2], output[2], kernel[2], strides[2], dilations[2], pads[2];
  unsigned taps[2]; // the view's loops
  // The dim along which CUDA's threads have strips: down the rows, where there are some.
  int along() const { return output[0] > 1 ? 0 : 1; }
};

// None where the view is something else, or its channels are not last.
std::optional<DepthwiseShape> depthwiseShapeOf(const ContractionView &view);

} // namespace dlc
