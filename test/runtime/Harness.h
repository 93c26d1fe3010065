// What the tests of the C ABI share.
#pragma once

#include "runtime/Device.h"
#include "runtime/plan/Plan.h"

#include <string>
#include <vector>

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

// A dense tensor in host memory.
dlc_tensor hostTensor(const void *data, const std::vector<int64_t> &dims, dlc_element_type type = DLC_F32);

// Memory that a device is given, dense.
runtime::Place hostPlace(const void *data, uint64_t bytes);

} // namespace dlc::test
