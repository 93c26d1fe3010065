// Sequential kernels (arg reductions of short rows): each output element by the op's own scalar lowering.
#include "codegen/cpu/CpuKernel.h"

using namespace mlir;

namespace dlc::cpu {

FailureOr<int64_t> emitSequentialKernel(CpuKernel &kernel) { return emitLoopKernel(kernel); }

} // namespace dlc::cpu
