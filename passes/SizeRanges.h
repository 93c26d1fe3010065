// Which schedules a kernel of open sizes needs, so that it is computed well at few of something and at many.
#pragma once

#include "passes/KernelAtSizes.h"

namespace dlc {

// Sizes at which a schedule is chosen, and the most of what was counted for which it is taken.
struct SizeRange {
  SizeTuple sizes;
  int64_t most;
};

// As few as there can be, so that wherever `measure` comes to more than `least` one is estimated to take little longer
// than the best one there; it is looked at up to `most`. Of the last range no most counts. None where the bounds of the
// symbols leave nothing above `least`.
llvm::SmallVector<SizeRange> chooseRanges(KernelAtSizes &kernel, mlir::AffineExpr measure, int64_t least, int64_t most,
                                          llvm::ArrayRef<SizeSymbol> symbols);

} // namespace dlc
