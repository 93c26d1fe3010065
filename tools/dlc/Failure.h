// How the driver's parts report a failure: an exit code and one message for people.
#pragma once

#include <string>
#include <utility>

namespace dlc::driver {

// What `dlc` exits with. A contract: scripts rely on it.
enum ExitCode : int {
  kDone = 0,
  kComparisonFailed = 1, // outputs differ
  kBadInput = 2,         // bad usage, or a file that cannot be used
  kMissing = 3,          // a device or a part of the environment is missing
  kInternal = 4          // a fault of dlc; a reproducer is on disk
};

// The result of an operation that can fail. Converts to true when it failed:
//   if (Failure failure = readNpy(...)) return report(failure);
// An empty message means that the failure has been printed already (by the diagnostic handler).
struct [[nodiscard]] Failure {
  ExitCode code = kDone;
  std::string message;

  Failure() = default;
  Failure(ExitCode code, std::string message) : code(code), message(std::move(message)) {}
  explicit operator bool() const { return code != kDone; }
};

inline Failure badInput(std::string message) { return Failure(kBadInput, std::move(message)); }
inline Failure missing(std::string message) { return Failure(kMissing, std::move(message)); }
inline Failure internalError(std::string message) { return Failure(kInternal, std::move(message)); }

} // namespace dlc::driver
