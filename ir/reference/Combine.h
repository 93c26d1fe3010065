// Combining two elements by a kind of reduction or scatter.
#pragma once

#include "ir/Dlc.h"

namespace dlc {

// Sum, product, larger or smaller of two elements in Scalar's form; reals are not rounded, integers are not wrapped.
// NaN wins in max and min.
double combineReals(ReduceKind kind, double a, double b);
int64_t combineIntegers(ReduceKind kind, int64_t a, int64_t b, bool isUnsigned);

// What a reduction of nothing gives.
double identityReal(ReduceKind kind);
int64_t identityInteger(ReduceKind kind, mlir::Type type);

} // namespace dlc
