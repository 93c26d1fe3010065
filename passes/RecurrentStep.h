// What a step of a recurrence is that a GPU repeats in one launch.
#pragma once

#include "ir/Dlc.h"

namespace dlc {

// Whether the kernel is a step that one launch may repeat on a GPU: an f32 product of rows with weights, and elements
// computed from its row alone, each from a few columns of the product that lie far from each other (the gates of a
// cell). Some of these elements may be what a second product multiplies, whose columns join the others; or
// the one product may multiply several arguments of the results' form side by side.
bool isRecurrentStep(mlir::func::FuncOp kernel);

// Of a kernel function.
KernelRoot rootOf(mlir::func::FuncOp kernel);
// Whether a slice takes columns of a matrix: all rows, neighbours.
bool takesColumns(SliceOp slice);

} // namespace dlc
