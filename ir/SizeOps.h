// Ops of sizes that data decide, and of numbers in code: few sources need them.
#pragma once

#include "ir/Dlc.h"

#define GET_OP_CLASSES
#include "ir/SizeOps.h.inc"
