// What a dlc.while counts, and so how many rounds it has.
#pragma once

#include "ir/Dlc.h"

namespace dlc {

// A carried value that changes by the same number in each round, until it comes to `end`, which is a constant or a
// value from around the loop.
struct LoopCounter {
  mlir::Value begin, end; // one integer
  int64_t step = 1;       // not 0; below 0 where the loop counts downwards
  bool isClosed = false;  // there is a round at `end`, too
};

// What lets the loop go on, as `condition`, a value of its test, says; nothing where that is no comparison of a
// counter.
std::optional<LoopCounter> counterOf(WhileOp loop, mlir::Value condition);

// As many rounds as there are until then, where both ends are constants: at least 0, and what fits into 64 bits.
std::optional<int64_t> knownRounds(const LoopCounter &counter);

} // namespace dlc
