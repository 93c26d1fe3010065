// Exact products of quantized tensors: bytes are multiplied as they are, zero points are taken off the sums.
#pragma once

#include "ir/build/Convolution.h"

namespace dlc {

// A tensor of integers and the number that stands for zero in it: null (0), one for all, one for each row of a matrix
// product's first operand, one for each column or output channel of the second (rank 1, or in a matrix product the
// operand's rank with one element along the reduction).
struct Quantized {
  mlir::Value value, zero;
};

// The sum of (a - zero of a) * (b - zero of b) in i32, which wraps; both of rank 2 at least.
mlir::Value integerMatmul(GraphBuilder &g, Quantized a, Quantized b);

// The same for a convolution, channels_first. What is padded counts as zero, so as x's zero point.
mlir::Value integerConv(GraphBuilder &g, Quantized x, Quantized filter, Convolution convolution);

} // namespace dlc
