// Sums over all rows of a tensor, as a bias gets them from its readers' gradients.
#pragma once

#include "ir/Dlc.h"

namespace dlc {

// Cuts a long reduction of leading dims in two: over the inner ones first, then over the outer ones, which number the
// parts. Each part is a stretch of memory that one thread reads once, where a block of columns of all rows would be a
// piece here and a piece there. Short ones stay, and those that keep their dims: what these give goes back to the rows.
//
//   reduce sum x axes = [0, 1] : tensor<20x64x512xf32> -> tensor<512xf32>
//   ==>
//   reduce sum (reduce sum x axes = [1] : ... -> tensor<20x512xf32>) axes = [0]
void splitColumnSums(mlir::func::FuncOp function);

} // namespace dlc
