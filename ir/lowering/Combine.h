// The scalar side of reductions: what an accumulator starts with, and how it takes an element in.
#pragma once

#include "ir/Dlc.h"
#include "ir/lowering/ScalarEmitter.h"

namespace dlc {

// The value that leaves every element as it is, in compute type: 0, 1, -inf (lowest), +inf (highest).
mlir::Value reduceIdentity(ScalarEmitter &emitter, ReduceKind kind, mlir::Type elementType);

// `kind` of accumulator and element, both in compute type. Max and min give NaN if either is NaN; for bool they are or
// and and.
mlir::Value reduceCombine(ScalarEmitter &emitter, ReduceKind kind, mlir::Type elementType, mlir::Value accumulator,
                          mlir::Value element);

// Whether `a` beats `b` for kind max or min (strictly, or also when equal). NaN beats everything that is not NaN.
mlir::Value reduceBeats(ScalarEmitter &emitter, ReduceKind kind, mlir::Type elementType, mlir::Value a, mlir::Value b,
                        bool orEqual);

// An integer for an element in compute type, such that what has the smaller one, read as unsigned, comes first where
// the largest (else the smallest) elements do. NaN counts as larger than every number; equal elements have equal keys.
mlir::Value sortKey(ScalarEmitter &emitter, bool largest, mlir::Type elementType, mlir::Value element);

} // namespace dlc
