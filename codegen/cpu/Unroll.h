// Loops over windows, unrolled so that the loop around them becomes the innermost one.
#pragma once

#include "mlir/IR/Block.h"

namespace dlc::cpu {

// Unrolls loops that carry values and have few constant turns, up to `most`, inside of loops that store; LLVM
// vectorizes innermost loops only.
void unrollWindows(mlir::Block *block, int64_t most = 64);

} // namespace dlc::cpu
