// Depthwise convolutions. One filter column per group: the general schedule for now.
#include "codegen/cpu/CpuKernel.h"

namespace dlc::cpu {

mlir::FailureOr<int64_t> emitDepthwiseKernel(CpuKernel &kernel) { return emitContractionKernel(kernel); }

} // namespace dlc::cpu
