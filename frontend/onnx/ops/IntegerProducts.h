// Exact products of quantized tensors: bytes are multiplied as they are, zero points are taken off the sums.
#pragma once

#include "frontend/onnx/NodeContext.h"

namespace dlc::frontend {

// A tensor of integers and the number that stands for zero in it: null (0), one for all, one for each row of a matrix
// product's first operand, one for each column or output channel of the second (rank 1, or in a matrix product the
// operand's rank with one element along the reduction).
struct Quantized {
  mlir::Value value, zero;
};

// The sum of (a - zero of a) * (b - zero of b) in i32, which wraps. NumPy's rules for the leading dims.
mlir::Value integerMatmul(NodeContext &c, Quantized a, Quantized b);

// The same for a convolution with the node's attributes. What is padded counts as zero, so as x's zero point.
mlir::Value integerConv(NodeContext &c, Quantized x, Quantized filter);

} // namespace dlc::frontend
