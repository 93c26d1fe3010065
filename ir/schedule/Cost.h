// What kernels cost, roughly, as the CPU's schedules count it.
#pragma once

#include "ir/Dlc.h"

namespace dlc {

// Rough cost of one element of everything that the region yields, in units of an addition.
int64_t costPerElement(mlir::func::FuncOp region);

// Rough cost of the whole kernel in the same unit, some 0.15 nanoseconds.
int64_t costOf(mlir::func::FuncOp region);

// The same of one element where every op is computed once for it: what a reduced row takes by its elements.
int64_t costPerPass(mlir::func::FuncOp region);

} // namespace dlc
