// How an element of a contraction's operand becomes a factor.
#pragma once

#include "ir/Dlc.h"

namespace dlc {

// `element`, in compute or storage type of `elementType`, as a factor of products that are summed in `sumType` (an f32,
// f64 or integer type): widened without loss, then rounded as `precision` says. Vectors as scalars.
mlir::Value emitFactor(mlir::OpBuilder &builder, mlir::Location loc, mlir::Value element, mlir::Type elementType,
                       mlir::Type sumType, Precision precision);

// The `precision` of a contraction.
Precision precisionOf(mlir::Operation *contraction);

// Whether it multiplies 8-bit integers, which are packed in quads (dlc.pack); whether its rhs is.
bool multipliesBytes(mlir::Operation *contraction);
bool packsQuads(mlir::Operation *contraction);

} // namespace dlc
