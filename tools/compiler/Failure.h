// How the compiler's parts report a failure: what kind it is and one message for people.
#pragma once

#include <string>
#include <utility>

namespace dlc::compiler {

enum class FailureKind {
  None,
  BadInput,  // bad usage, or a file that cannot be used
  Missing,   // a device or a part of the environment is missing
  Internal,  // a fault of dlc
  Cancelled, // Compiler::cancel was called
};

// The result of an operation that can fail. Converts to true when it failed:
//   if (Failure failure = compiler.importModel()) ...
// An empty message means that the observer has been told already (Observer.h).
struct [[nodiscard]] Failure {
  FailureKind kind = FailureKind::None;
  std::string message;
  std::string note; // what follows the message: where a reproducer lies

  Failure() = default;
  Failure(FailureKind kind, std::string message) : kind(kind), message(std::move(message)) {}
  explicit operator bool() const { return kind != FailureKind::None; }
};

inline Failure badInput(std::string message) { return Failure(FailureKind::BadInput, std::move(message)); }
inline Failure missing(std::string message) { return Failure(FailureKind::Missing, std::move(message)); }
inline Failure internalError(std::string message) { return Failure(FailureKind::Internal, std::move(message)); }

} // namespace dlc::compiler
