// What tensor maps may say, where the sizes of their launch are known.
#pragma once

#include "runtime/plan/Plan.h"

namespace dlc::plan {

// Why no device could make the map, or why it does not lie in a buffer of `bytes` bytes that begins at `first` of its
// memory: "dim 1 of 0 elements"; "" where all is well. `values` are those of the geometry's expressions. Allocates
// nothing where all is well.
std::string mapFault(const TensorMap &map, const int64_t *values, uint64_t first, uint64_t bytes);

} // namespace dlc::plan
