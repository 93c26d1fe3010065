// Which integers are indices, and of what: for inputs drawn at random, and for indices that are known when compiling.
#pragma once

#include "mlir/IR/Value.h"
#include <string>

namespace dlc {

// The least size of a dim that elements of `value` are indices into (I1: an index i is in range where -size <= i <
// size), through ops that only move or convert its elements. 0 where none is, or a dim is dynamic.
int64_t indexBound(mlir::Value value);

// What is wrong with a constant index of `op`: "index 7 is out of range for a dim of 5 (expected -5 to 4)". Empty where
// nothing is, or no index is known.
std::string knownIndexOutOfRange(mlir::Operation *op);

} // namespace dlc
