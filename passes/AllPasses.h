// The passes one by one, for the pipeline and for themselves. Other folders take Passes.h.
#pragma once

#include "ir/Dlc.h"
#include "passes/Passes.h"

namespace dlc {
#define GEN_PASS_DECL
#include "passes/Passes.h.inc"
} // namespace dlc
