// Programs and sessions on the CPU, through the C ABI.
#include "runtime/include/dlc/dlc.h"
#include "runtime/plan/Writer.h"
#include "test/runtime/Fixtures.h"

#include <cmath>
#include <cstring>
#include <gtest/gtest.h>
#include <thread>

using namespace dlc;
using namespace dlc::test;

namespace {

// Takes the status: its code, with the message on failure for the log.
dlc_status_code codeOf(dlc_status *status, std::string *message = nullptr) {
  dlc_status_code code = dlc_status_get_code(status);
  if (message)
    *message = dlc_status_message(status);
  dlc_status_destroy(status);
  return code;
}

struct Loaded {
  dlc_program *program = nullptr;
  dlc_session *session = nullptr;
  ~Loaded() {
    dlc_session_destroy(session);
    dlc_program_destroy(program);
  }
};

void load(const plan::Artifact &artifact, Loaded &loaded, int threads = 1) {
  std::vector<char> bytes = plan::writeArtifact(artifact);
  dlc_load_options options = DLC_LOAD_OPTIONS_INIT;
  options.device = DLC_DEVICE_CPU;
  std::string message;
  ASSERT_EQ(codeOf(dlc_program_load_memory(bytes.data(), bytes.size(), &options, &loaded.program),
                   &message), DLC_OK) << message;
  dlc_session_options session = DLC_SESSION_OPTIONS_INIT;
  session.threads = threads;
  ASSERT_EQ(codeOf(dlc_session_create(loaded.program, &session, &loaded.session), &message), DLC_OK)
      << message;
}

struct ChainData {
  explicit ChainData(size_t n) : x(n), y(n), z(n), copy(n) {
    for (size_t i = 0; i < n; ++i) {
      x[i] = float(i) * 0.001f;
      y[i] = float(n - i);
    }
  }
  std::vector<float> x, y, z, copy;
  dlc_status *run(dlc_session *session) {
    dlc_input inputs[] = {{x.data(), x.size() * 4}, {y.data(), y.size() * 4}};
    dlc_output outputs[] = {{z.data(), z.size() * 4}, {copy.data(), copy.size() * 4}};
    return dlc_session_run(session, inputs, 2, outputs, 2);
  }
};

TEST(Session, RunsAChainOfSteps) {
  for (int threads : {1, 2, 5}) {
    Loaded loaded;
    load(chainArtifact(4096), loaded, threads);
    ChainData data(4096);
    ASSERT_EQ(codeOf(data.run(loaded.session)), DLC_OK);
    for (size_t i = 0; i < data.x.size(); ++i) {
      float expected = expf(sinf(data.x[i] + float(i % 97) * 0.01f));
      ASSERT_NEAR(data.z[i], expected, 1e-5) << i;
      ASSERT_EQ(data.copy[i], data.y[i]) << i;
    }
  }
}

} // namespace
