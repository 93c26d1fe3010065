#include "test/runtime/Harness.h"
#include "runtime/plan/Writer.h"

#include <gtest/gtest.h>
#include <set>

namespace dlc::test {

dlc_status_code codeOf(dlc_status *status, std::string *message) {
  dlc_status_code code = dlc_status_get_code(status);
  if (message)
    *message = dlc_status_message(status);
  dlc_status_destroy(status);
  return code;
}

Loaded::~Loaded() {
  dlc_session_destroy(session);
  dlc_program_destroy(program);
}

void load(const plan::Artifact &artifact, Loaded &loaded, int threads) {
  std::vector<char> bytes = plan::writeArtifact(artifact);
  dlc_load_options options = DLC_LOAD_OPTIONS_INIT;
  options.device = DLC_DEVICE_CPU;
  std::string message;
  ASSERT_EQ(codeOf(dlc_program_load_memory(bytes.data(), bytes.size(), &options, &loaded.program), &message), DLC_OK)
      << message;
  dlc_session_options session = DLC_SESSION_OPTIONS_INIT;
  session.threads = threads;
  ASSERT_EQ(codeOf(dlc_session_create(loaded.program, &session, &loaded.session), &message), DLC_OK) << message;
}

dlc_tensor hostTensor(const void *data, const std::vector<int64_t> &dims, dlc_element_type type) {
  thread_local std::set<std::vector<int64_t>> kept; // a tensor points to its dims
  dlc_tensor tensor = DLC_TENSOR_INIT;
  tensor.data = const_cast<void *>(data);
  tensor.type = type;
  tensor.rank = dims.size();
  tensor.dims = kept.insert(dims).first->data();
  return tensor;
}

runtime::Place hostPlace(const void *data, uint64_t bytes) {
  runtime::Place place;
  place.data = const_cast<void *>(data);
  place.bytes = bytes;
  return place;
}

} // namespace dlc::test
