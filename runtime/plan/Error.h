// How the plan library reports a failure: a kind and one message for people. No exceptions.
#pragma once

#include <cstdint>
#include <string>
#include <utility>

namespace dlc::plan {

enum class ErrorKind : uint8_t {
  None,    // success
  File,    // the file cannot be opened, read, written or renamed
  Invalid, // the bytes are not a valid artifact
  Memory,  // not enough memory
};

// The result of an operation that can fail. Converts to true when it failed:
//   if (Error error = readArtifact(...)) report(error.message);
struct [[nodiscard]] Error {
  ErrorKind kind = ErrorKind::None;
  std::string message;

  Error() = default;
  Error(ErrorKind kind, std::string message) : kind(kind), message(std::move(message)) {}
  explicit operator bool() const { return kind != ErrorKind::None; }
};

inline Error invalid(std::string message) { return Error(ErrorKind::Invalid, std::move(message)); }

} // namespace dlc::plan
