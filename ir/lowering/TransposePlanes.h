// A transposition whose innermost dims differ, seen as planes.
#pragma once

#include "ir/Dlc.h"

namespace dlc {

// A transpose as planes of [b, a] -> [a, b]: `a` counts the dims that end with the operand's innermost, `b` those that
// end with the result's, `batch` the others in the result's order. Each of `a` and `b` is a run of dims that are
// neighbours in operand and result. Dims of size 1 are in none of them.
struct TransposePlanes {
  llvm::SmallVector<int64_t> batchDims, aDims, bDims; // of the operand
  // Fails where the innermost dim stays innermost.
  static std::optional<TransposePlanes> of(TransposeOp op);
};

} // namespace dlc
