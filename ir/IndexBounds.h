// Which integers are indices, and of what: for inputs drawn at random.
#pragma once

#include "mlir/IR/Value.h"

namespace dlc {

// The least size of a dim that elements of `value` are indices into (I1: an index i is in range where -size <= i <
// size), through ops that only move or convert its elements. 0 where none is, or a dim is dynamic.
int64_t indexBound(mlir::Value value);

} // namespace dlc
