// Elements of a kernel's buffers.
#pragma once

#include "codegen/cpu/CpuKernel.h"
#include "ir/lowering/ScalarEmitter.h"

namespace dlc::cpu {

// Row-major position of `indices` in `shape`; dims of size 1 count nothing. `flags` of its sum.
mlir::Value linearIndex(mlir::OpBuilder &builder, mlir::ValueRange indices, llvm::ArrayRef<int64_t> shape,
                        mlir::arith::IntegerOverflowFlags flags = mlir::arith::IntegerOverflowFlags::none);

// Loads elements of arguments of a region from the kernel's inputs, in compute type. The region may be a reshaped copy
// of kernel.region.
ScalarEmitter::LoadFn loadFromInputs(CpuKernel &kernel);

// Stores an element in compute type into an output, or any buffer in storage type. `type` is the tensor's.
void storeElement(ScalarEmitter &emitter, mlir::Value element, mlir::Value buffer, mlir::RankedTensorType type,
                  mlir::ValueRange indices);

// A mask of `vectorLanes` lanes, of which the first `lanes` are set.
mlir::Value firstLanes(mlir::OpBuilder &builder, mlir::Location loc, int64_t vectorLanes, int64_t lanes);
// ... of which the run says how many are set: an index, all from `vectorLanes` on and none below 1.
mlir::Value firstLanes(mlir::OpBuilder &builder, mlir::Location loc, int64_t vectorLanes, mlir::Value lanes);

// `lanes` neighbouring elements of a buffer in storage type, as a vector of `vectorLanes`; its other lanes are 0, and
// all are where `isInside` is given and does not hold. What is 0 is not read.
mlir::Value loadLanes(mlir::OpBuilder &builder, mlir::Location loc, mlir::Value buffer, mlir::Value offset,
                      int64_t vectorLanes, int64_t lanes, mlir::Value isInside = {});

// The lanes of `mask`; the others are 0, and not read.
mlir::Value loadMasked(mlir::OpBuilder &builder, mlir::Location loc, mlir::Value buffer, mlir::Value offset,
                       mlir::Value mask);

// A buffer of its own for each call of the kernel.
mlir::Value allocateBuffer(CpuKernel &kernel, int64_t elements, mlir::Type element);

} // namespace dlc::cpu
