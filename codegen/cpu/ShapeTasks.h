// The tasks of a contraction that is computed in several shapes: one shape after the other.
#pragma once

#include "codegen/cpu/CpuKernel.h"
#include "ir/lowering/ContractionShape.h"

namespace dlc::cpu {

// Emits the tasks [begin, end) of a shape, to which `share` of all work belongs; gives their number.
using EmitShape = llvm::function_ref<mlir::FailureOr<int64_t>(const ContractionShape &shape, double share,
                                                              mlir::Value begin, mlir::Value end)>;

// Gives the number of all tasks.
mlir::FailureOr<int64_t> emitShapes(CpuKernel &kernel, llvm::ArrayRef<ContractionShape> shapes, EmitShape emit);

} // namespace dlc::cpu
