// Tells LLVM which loops have independent iterations.
#pragma once

#include "llvm/IR/Function.h"

namespace dlc::cpu {

// Marks every innermost loop of `function` that stores as parallel (llvm.loop.parallel_accesses). Buffers of a kernel
// may overlap where it runs in place, so pointers cannot be noalias; but an iteration only ever reads what no other one
// writes, which is all that the vectorizer needs to know.
void markParallelLoops(llvm::Function &function);

} // namespace dlc::cpu
