// What `dlc` exits with. A contract: scripts rely on it.
#pragma once

#include "tools/compiler/Failure.h"

namespace dlc::driver {

using namespace compiler; // the driver's own types are the compiler's, and more

enum ExitCode : int {
  kDone = 0,
  kComparisonFailed = 1, // outputs differ
  kBadInput = 2,         // bad usage, or a file that cannot be used
  kMissing = 3,          // a device or a part of the environment is missing
  kInternal = 4          // a fault of dlc; a reproducer is on disk
};

inline ExitCode exitCode(const Failure &failure) {
  switch (failure.kind) {
  case FailureKind::None:
    return kDone;
  case FailureKind::BadInput:
    return kBadInput;
  case FailureKind::Missing:
    return kMissing;
  case FailureKind::Internal:
  case FailureKind::Cancelled: // which the driver never asks for
    return kInternal;
  }
  return kInternal;
}

} // namespace dlc::driver
