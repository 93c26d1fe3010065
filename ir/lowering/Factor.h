// How an element of a contraction's operand becomes a factor.
#pragma once

#include "ir/Dlc.h"
#include "ir/Quads.h"

namespace dlc {

// `element`, in compute or storage type of `elementType`, as a factor of products that are summed in `sumType` (an f32,
// f64 or integer type): widened without loss, then rounded as `precision` says. Vectors as scalars.
mlir::Value emitFactor(mlir::OpBuilder &builder, mlir::Location loc, mlir::Value element, mlir::Type elementType,
                       mlir::Type sumType, Precision precision);

// The `precision` of a contraction.
Precision precisionOf(mlir::Operation *contraction);

// Bytes of an element of a contraction's operands, where the tensor cores multiply them: f16, bf16, f32 in tf32 and
// 8-bit integers; 0 where they cannot.
int64_t tensorElementBytes(ContractionOpInterface op);

} // namespace dlc
