// What ptxas wrote into a cubin about its kernels.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace dlc::runtime::cuda {

// Registers that a thread of the kernel takes, from the cubin's .nv.info section (EIATTR_REGCOUNT; the format is
// nowhere documented, and `cuobjdump -res-usage` shows the same number). 0 where the cubin does not say.
unsigned registersOf(std::string_view cubin, const std::string &kernel);

} // namespace dlc::runtime::cuda
