// The one registry of environment variables that dlc reads; docs/environment.md is its page.
#pragma once

#include "llvm/ADT/ArrayRef.h"
#include <string>

namespace dlc::driver {

struct EnvironmentVariable {
  const char *name;
  const char *value;   // what stands in it: "1..5", "DIR"
  const char *meaning; // one line
};

llvm::ArrayRef<EnvironmentVariable> environmentVariables();

// The value of a registered variable, "" where it is not set. Asserts that it is registered.
std::string environment(const char *name);

// The cache directory: DLC_CACHE_DIR, else XDG_CACHE_HOME/dlc, else HOME/.cache/dlc. Empty: no cache
// (DLC_CACHE_DIR set but empty, or no home).
std::string cacheDirectory();

} // namespace dlc::driver
