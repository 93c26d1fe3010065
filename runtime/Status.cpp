#include "runtime/Status.h"
#include "runtime/plan/DisplayText.h"

#include <new>

namespace dlc::runtime {
namespace {

// Stands in where there is no memory for a status of its own. Never destroyed.
dlc_status *lastResort() {
  alignas(dlc_status) static unsigned char storage[sizeof(dlc_status)];
  static dlc_status *status = new (storage) dlc_status{DLC_OUT_OF_MEMORY, "out of memory", ""};
  return status;
}

dlc_status_code codeOf(plan::ErrorKind kind) {
  switch (kind) {
  case plan::ErrorKind::None:
    return DLC_OK;
  case plan::ErrorKind::File:
    return DLC_INVALID_ARGUMENT;
  case plan::ErrorKind::Invalid:
    return DLC_INVALID_ARTIFACT;
  case plan::ErrorKind::Memory:
    return DLC_OUT_OF_MEMORY;
  }
  return DLC_INTERNAL;
}

} // namespace

Status::Status(dlc_status_code code, std::string message, std::string source) {
  status = new (std::nothrow) dlc_status{code, plan::displayMessage(message), std::move(source)};
  if (!status)
    status = lastResort();
}

Status::Status(plan::Error error) {
  if (error)
    *this = Status(codeOf(error.kind), std::move(error.message));
}

Status outOfMemory(const char *what, uint64_t bytes) {
  return Status(DLC_OUT_OF_MEMORY, "no memory for " + std::string(what) + " of " + std::to_string(bytes) + " bytes");
}

} // namespace dlc::runtime

using dlc::runtime::lastResort;

dlc_status_code dlc_status_get_code(const dlc_status *status) { return status ? status->code : DLC_OK; }

const char *dlc_status_code_name(dlc_status_code code) {
  static const char *const names[] = {
      "OK",      "INVALID_ARGUMENT", "INVALID_ARTIFACT", "UNSUPPORTED_MACHINE", "DEVICE_UNAVAILABLE", "OUT_OF_MEMORY",
      "INTERNAL"};
  return size_t(code) < sizeof names / sizeof *names ? names[code] : "UNKNOWN";
}

const char *dlc_status_message(const dlc_status *status) { return status ? status->message.c_str() : ""; }

const char *dlc_status_source(const dlc_status *status) { return status ? status->source.c_str() : ""; }

void dlc_status_destroy(dlc_status *status) {
  if (status && status != lastResort())
    delete status;
}
