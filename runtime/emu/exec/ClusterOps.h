// Instructions of clusters that other files decode the beginning of.
#pragma once

#include "runtime/emu/exec/Lanes.h"

namespace dlc::runtime::emu {

// barrier.cluster; its first two parts have been taken.
bool decodeClusterBarrier(Decoder &d);

} // namespace dlc::runtime::emu
