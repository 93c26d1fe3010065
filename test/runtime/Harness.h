// What the tests of the C ABI share.
#pragma once

#include "runtime/include/dlc/dlc.h"
#include "runtime/plan/Plan.h"

#include <string>

namespace dlc::test {

// Destroys the status; its code, and its message where asked.
dlc_status_code codeOf(dlc_status *status, std::string *message = nullptr);

// A program and a session that are destroyed with it.
struct Loaded {
  dlc_program *program = nullptr;
  dlc_session *session = nullptr;
  Loaded() = default;
  Loaded(const Loaded &) = delete;
  ~Loaded();
};

// Loads the artifact for the CPU and makes a session; a failure is a failed assertion.
void load(const plan::Artifact &artifact, Loaded &loaded, int threads = 1);

} // namespace dlc::test
