// Constants that lie in the file in another order than the program reads them.
#pragma once

#include "runtime/plan/Plan.h"

namespace dlc::plan {

// The constant as the program reads it: storedBytes(constant) bytes -> constant.bytes bytes. The packing is a valid one
// and not plain.
void unpack(const Constant &constant, const char *stored, char *plain);

} // namespace dlc::plan
