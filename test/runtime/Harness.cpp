#include "test/runtime/Harness.h"
#include "runtime/plan/Writer.h"

#include <gtest/gtest.h>

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

} // namespace dlc::test
