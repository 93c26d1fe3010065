// A plan written for reading: `--dump-to` and `dlc inspect`.
#pragma once

#include "runtime/plan/Plan.h"
#include <string>

namespace dlc::driver {

std::string programText(const plan::Program &program);

// Launches of a program (steps without copies).
uint64_t launchCount(const plan::Program &program);

} // namespace dlc::driver
