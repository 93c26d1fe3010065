// Convolutions with everything said: what rows of a frontend and passes hand on.
#pragma once

#include "ir/build/GraphBuilder.h"

namespace dlc {

// One entry per spatial dim.
struct WindowAttributes {
  llvm::SmallVector<int64_t> kernel, strides, low, high, dilations;

  int64_t extent(unsigned i) const { return dilations[i] * (kernel[i] - 1) + 1; }
  bool hasNegativePads() const;
};

struct Convolution {
  WindowAttributes window;
  int64_t groups;
};

// Those of an op.
Convolution convolutionOf(ConvOp op);

// Takes negative padding off the operand [N, C, spatial...], so that only additions are left in `window`.
mlir::Value cropNegativePads(GraphBuilder &b, mlir::Value operand, WindowAttributes &window);

// dlc.conv, channels_first. Padding holds zeros.
mlir::Value convolve(GraphBuilder &b, mlir::Value operand, mlir::Value filter, Convolution convolution);

} // namespace dlc
