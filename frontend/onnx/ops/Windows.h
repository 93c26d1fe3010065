// Attributes that convolutions and pools share.
#pragma once

#include "frontend/onnx/NodeContext.h"

namespace dlc::frontend {

// One entry per spatial dim.
struct WindowAttributes {
  llvm::SmallVector<int64_t> kernel, strides, low, high, dilations;

  int64_t extent(unsigned i) const { return dilations[i] * (kernel[i] - 1) + 1; }
  bool hasNegativePads() const;
};

// Reads kernel_shape, strides, dilations, pads and auto_pad for an operand [N, C, spatial...]. `kernel` is what the
// filter says, empty for pools (then kernel_shape is required). `readPads` is off for transposed convolutions, which
// derive theirs. nullopt after an error.
std::optional<WindowAttributes> readWindow(NodeContext &c, mlir::Value operand, llvm::ArrayRef<int64_t> kernel,
                                           bool readPads = true);

// Takes negative padding off the operand, so that only additions are left in `window`.
mlir::Value cropNegativePads(NodeContext &c, mlir::Value operand, WindowAttributes &window);

// The window of a convolution, its filter and the attribute `group` checked. nullopt after an error.
struct Convolution {
  WindowAttributes window;
  int64_t groups;
};
std::optional<Convolution> readConvolution(NodeContext &c, mlir::Value operand, mlir::Value filter);

// dlc.conv with everything given. Padding holds zeros.
mlir::Value convolve(NodeContext &c, mlir::Value operand, mlir::Value filter, Convolution convolution);

} // namespace dlc::frontend
