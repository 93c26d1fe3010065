// Sequential kernels (top_k, scatter, cumulative, ...): each output element by the op's own scalar lowering.
#include "codegen/cpu/CpuKernel.h"

using namespace mlir;

namespace dlc::cpu {

FailureOr<int64_t> emitSequentialKernel(CpuKernel &kernel) { return emitLoopKernel(kernel); }

} // namespace dlc::cpu
