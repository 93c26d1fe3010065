// Attributes that convolutions and pools share.
#pragma once

#include "frontend/onnx/NodeContext.h"
#include "ir/build/Convolution.h"

namespace dlc::frontend {

// Reads kernel_shape, strides, dilations, pads and auto_pad for an operand [N, C, spatial...]. `kernel` is what the
// filter says, empty for pools (then kernel_shape is required). `readPads` is off for transposed convolutions, which
// derive theirs. nullopt after an error.
std::optional<WindowAttributes> readWindow(NodeContext &c, mlir::Value operand, llvm::ArrayRef<int64_t> kernel,
                                           bool readPads = true);

// Takes the padding of an auto_pad that follows from sizes which stay open off the window: the operand has it, in this
// mode (constant: zeros).
mlir::Value padSame(NodeContext &c, mlir::Value operand, WindowAttributes &window, PadMode mode);

// The window of a convolution, its filter and the attribute `group` checked. nullopt after an error.
std::optional<Convolution> readConvolution(NodeContext &c, mlir::Value operand, mlir::Value filter);

} // namespace dlc::frontend
