// Loads of inputs out of the loops in which they give the same value.
#pragma once

#include "codegen/cpu/CpuKernel.h"

namespace dlc::cpu {

// Moves what a loop kernel computes alike in every turn of a loop in front of it: the indices of a gathered row, the
// elements of a broadcast operand. Loads of inputs move as well, which LLVM must not do, as it cannot know that stores
// leave them alone: an output lies on an input only where each element is read for its own place, and then no loop of
// several turns reads one element all the time.
void hoistLoads(CpuKernel &kernel);

} // namespace dlc::cpu
