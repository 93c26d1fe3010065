// Names of kernels that say what they compute.
#pragma once

#include "ir/Dlc.h"
#include <string>

namespace dlc {

// A valid C identifier from the region's ops and shapes, not yet unique:
//   conv3x3s2_64x128_28x28_add_relu   kernel, stride, channels in x out, output size, epilogue
//   dwconv3x3_64_56x56_relu           depthwise
//   matmul_128x768x768_add            M x N x K, a leading batch in front
//   maxpool3x3s2_64x56x56, softmax_1x1000, add_relu_1x56x56x64
// A batch of more than one, groups, dilations and element types other than f32 are named, too.
std::string kernelName(KernelOp kernel);

} // namespace dlc
