// Names of kernels that say what they compute.
#pragma once

#include "ir/Dlc.h"
#include "llvm/ADT/StringSet.h"
#include <string>

namespace dlc {

// A valid C identifier from the region's ops and shapes, not yet unique:
//   conv3x3s2_64x128_28x28_add_relu   kernel, stride, channels in x out, output size, epilogue
//   dwconv3x3_64_56x56_relu           depthwise
//   matmul_128x768x768_add            M x N x K, a leading batch in front
//   maxpool3x3s2_64x56x56, softmax_1x1000, add_relu_1x56x56x64
// A batch of more than one, groups, dilations and element types other than f32 are named, too.
std::string kernelName(KernelOp kernel);

// The kernel's region as text, without locations: equal texts are equal kernels.
std::string kernelText(KernelOp kernel);

// On a kernel that has its name already, before it is outlined: schedules are asked for by it.
constexpr llvm::StringLiteral kNameAttribute = "dlc.name";
// Gives every kernel of the module a name of its own, the same to equal kernels whose operands are constants alike.
void nameKernels(mlir::ModuleOp module);

// What schedules are remembered by, wherever the kernel stands: a digest of its region and types. The CPU's are asked
// for before kernels are outlined, and tiles depend on which operands are constants, too. "" where a size is open.
std::string kernelKey(KernelOp kernel);
std::string kernelKey(mlir::func::FuncOp kernel);

// `name`, or with the first number behind it that nobody has taken.
std::string uniqueName(llvm::StringRef name, llvm::StringSet<> &taken);

} // namespace dlc
