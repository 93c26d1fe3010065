// Statuses inside the runtime. Functions that can fail return a Status; converts to true on failure:
//   if (Status status = load(...)) return status;
#pragma once

#include "runtime/include/dlc/dlc.h"
#include "runtime/plan/Error.h"

#include <string>
#include <utility>

struct dlc_status {
  dlc_status_code code;
  std::string message;
  std::string source;
};

namespace dlc::runtime {

class [[nodiscard]] Status {
public:
  Status() = default; // success
  Status(dlc_status_code code, std::string message, std::string source = {});
  Status(plan::Error error);
  Status(Status &&other) noexcept : status(other.release()) {}
  Status &operator=(Status &&other) noexcept {
    std::swap(status, other.status);
    return *this;
  }
  ~Status() { dlc_status_destroy(status); }

  explicit operator bool() const { return status != nullptr; }
  dlc_status_code code() const { return dlc_status_get_code(status); }
  const char *message() const { return dlc_status_message(status); }
  // Gives the status to the caller of the C ABI.
  dlc_status *release() { return std::exchange(status, nullptr); }

private:
  dlc_status *status = nullptr;
};

inline Status invalidArgument(std::string message) { return Status(DLC_INVALID_ARGUMENT, std::move(message)); }
Status outOfMemory(const char *what, uint64_t bytes);

} // namespace dlc::runtime
