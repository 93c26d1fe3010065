// What an observer of a run is told: values of the model behind the steps that write them, on every device.
#include "runtime/ValueObserver.h"
#include "runtime/include/dlc/dlc.h"
#include "test/runtime/CudaFixture.h"
#include "test/runtime/Fixtures.h"
#include "test/runtime/Harness.h"

#include <cmath>
#include <gtest/gtest.h>

using namespace dlc;
using namespace dlc::test;
using namespace dlc::runtime;

namespace {

struct Told {
  size_t step;
  std::string name;
  std::vector<int64_t> dims, strides;
  dlc_element_type type;
  std::vector<float> elements;
};

void tell(void *context, size_t step, const char *name, const dlc_tensor *value) {
  Told told{step, name, {}, {}, value->type, {}};
  told.dims.assign(value->dims, value->dims + value->rank);
  told.strides.assign(value->strides, value->strides + value->rank);
  size_t count = 1;
  for (int64_t dim : told.dims)
    count *= size_t(dim);
  const auto *data = static_cast<const float *>(value->data);
  told.elements.assign(data, data + count);
  static_cast<std::vector<Told> *>(context)->push_back(std::move(told));
}

// chainArtifact: its first step writes x + constant, which is 'sum' with its two dims the other way round.
void expectSum(const std::vector<Told> &told, const std::vector<float> &x) {
  ASSERT_EQ(told.size(), 1u);
  EXPECT_EQ(told[0].step, 0u);
  EXPECT_EQ(told[0].name, "sum");
  EXPECT_EQ(told[0].type, DLC_F32);
  EXPECT_EQ(told[0].dims, (std::vector<int64_t>{4, int64_t(x.size()) / 4}));
  EXPECT_EQ(told[0].strides, (std::vector<int64_t>{1, 4}));
  for (size_t i = 0; i < x.size(); ++i)
    ASSERT_EQ(told[0].elements[i], x[i] + float(i % 97) * 0.01f) << i;
}

TEST(Observe, TellsOfValuesOnTheCpu) {
  constexpr int64_t n = 4096;
  Loaded loaded;
  load(chainArtifact(n), loaded, 2);
  std::vector<float> x(n), y(n), z(n), copy(n);
  for (size_t i = 0; i < x.size(); ++i)
    x[i] = float(i) * 0.01f;
  dlc_tensor inputs[] = {hostTensor(x.data(), {n}), hostTensor(y.data(), {n / 4, 4})};
  dlc_tensor outputs[] = {hostTensor(z.data(), {n}), hostTensor(copy.data(), {n})};
  std::vector<Told> told;
  std::vector<uint64_t> times(3);
  dlc_run_options options = DLC_RUN_OPTIONS_INIT;
  options.observe = tell;
  options.observe_context = &told;
  ASSERT_EQ(codeOf(dlc_session_run(loaded.session, inputs, 2, outputs, 2, &options)), DLC_OK);
  expectSum(told, x);
  ASSERT_NEAR(z[1], expf(sinf(x[1] + 0.01f)), 1e-5);
  // Times may be asked for as well.
  told.clear();
  options.step_nanoseconds = times.data();
  options.step_count = times.size();
  ASSERT_EQ(codeOf(dlc_session_run(loaded.session, inputs, 2, outputs, 2, &options)), DLC_OK);
  expectSum(told, x);
  EXPECT_GT(times[1], 0u);
}

// A caller whose header ends before the new fields is not observed.
TEST(Observe, OlderOptionsEndBeforeIt) {
  Loaded loaded;
  load(chainArtifact(256), loaded);
  std::vector<float> x(256), y(256), z(256), copy(256);
  dlc_tensor inputs[] = {hostTensor(x.data(), {256}), hostTensor(y.data(), {64, 4})};
  dlc_tensor outputs[] = {hostTensor(z.data(), {256}), hostTensor(copy.data(), {256})};
  std::vector<Told> told;
  dlc_run_options options = DLC_RUN_OPTIONS_INIT;
  options.observe = tell;
  options.observe_context = &told;
  options.struct_size = offsetof(dlc_run_options, observe);
  ASSERT_EQ(codeOf(dlc_session_run(loaded.session, inputs, 2, outputs, 2, &options)), DLC_OK);
  EXPECT_TRUE(told.empty());
}

TEST(Observe, AsynchronousRunsAreNot) {
  Loaded loaded;
  load(chainArtifact(256), loaded);
  std::vector<float> x(256), y(256), z(256), copy(256);
  dlc_tensor inputs[] = {hostTensor(x.data(), {256}), hostTensor(y.data(), {64, 4})};
  dlc_tensor outputs[] = {hostTensor(z.data(), {256}), hostTensor(copy.data(), {256})};
  std::vector<Told> told;
  dlc_run_options options = DLC_RUN_OPTIONS_INIT;
  options.observe = tell;
  options.observe_context = &told;
  options.asynchronous = 1;
  std::string message;
  EXPECT_EQ(codeOf(dlc_session_run(loaded.session, inputs, 2, outputs, 2, &options), &message), DLC_INVALID_ARGUMENT);
  EXPECT_EQ(message, "a run that is observed is waited for: it cannot be asynchronous");
}

// On a GPU step by step, without the graph, and each value copied behind its step. The next run has its graph again.
TEST(Observe, TellsOfValuesOnTheGpu) {
  CudaFixture cuda;
  ASSERT_SUCCESS(cuda.load());
  ASSERT_SUCCESS(cuda.createSession());
  std::vector<Told> told;
  ValueObserver observer(cuda.view.programs[0].entries[0], tell, &told);
  std::vector<Place> inputs = cuda.inputs(), outputs = cuda.outputs();
  RunBuffers buffers{inputs.data(), outputs.data(), 0};
  buffers.observer = &observer;
  cuda.fake.calls.clear();
  ASSERT_SUCCESS(cuda.session->run(buffers, nullptr));
  expectSum(told, cuda.x);
  EXPECT_EQ(cuda.fake.count("graphLaunch"), 0u);
  EXPECT_EQ(cuda.fake.count("copyToHost"), 3u); // 'sum' and two outputs
  for (size_t i = 0; i < elements; ++i)
    ASSERT_NEAR(cuda.z[i], expf(sinf(cuda.x[i] + float(i % 97) * 0.01f)), 1e-5);
  cuda.fake.calls.clear();
  ASSERT_SUCCESS(cuda.run());
  EXPECT_EQ(cuda.fake.count("graphLaunch"), 1u);
  EXPECT_EQ(told.size(), 1u);
  cuda.expectClean();
}

} // namespace
