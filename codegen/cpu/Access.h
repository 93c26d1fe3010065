// Elements of a kernel's buffers.
#pragma once

#include "codegen/cpu/CpuKernel.h"
#include "ir/lowering/ScalarEmitter.h"

namespace dlc::cpu {

// Row-major position of `indices` in `shape`; dims of size 1 count nothing.
mlir::Value linearIndex(mlir::OpBuilder &builder, mlir::ValueRange indices, llvm::ArrayRef<int64_t> shape);

// Loads elements of arguments of a region from the kernel's inputs, in compute type. The region may be a reshaped copy
// of kernel.region.
ScalarEmitter::LoadFn loadFromInputs(CpuKernel &kernel);

// Stores an element in compute type into an output, or any buffer in storage type. `type` is the tensor's.
void storeElement(ScalarEmitter &emitter, mlir::Value element, mlir::Value buffer, mlir::RankedTensorType type,
                  mlir::ValueRange indices);

} // namespace dlc::cpu
