// The last line of defence: a fault inside dlc ends in one message, a reproducer and exit code 4.
#pragma once

#include "tools/compiler/Reproducer.h"
#include <string>

namespace dlc::driver {

// Catches SIGSEGV, SIGABRT and their kin, LLVM's fatal errors and failed allocations.
void installCrashHandler(int argc, char **argv);

// What was typed.
const std::string &commandLine();

// A crash from now on names the reproducer's phase and writes it; null: there is none.
void setCrashReproducer(const compiler::Reproducer *reproducer);

} // namespace dlc::driver
