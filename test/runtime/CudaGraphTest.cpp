// Runs as CUDA graphs, on the fake driver: what is captured and replayed, and what a driver that refuses brings.
#include "test/runtime/CudaFixture.h"

#include <cstdlib>
#include <cstring>

using namespace dlc;
using namespace dlc::test;
using namespace dlc::runtime;

namespace {

// Switches graphs off while it lives.
struct WithoutGraphs {
  WithoutGraphs() { setenv("DLC_CUDA_GRAPHS", "0", 1); }
  ~WithoutGraphs() { unsetenv("DLC_CUDA_GRAPHS"); }
};

TEST(CudaGraph, IsCapturedOnceAndReplayed) {
  CudaFixture cuda;
  ASSERT_SUCCESS(cuda.load());
  cuda.fake.calls.clear();
  ASSERT_SUCCESS(cuda.createSession());
  for (int run = 0; run < 3; ++run)
    ASSERT_SUCCESS(cuda.run());
  EXPECT_EQ(cuda.fake.count("streamBeginCapture"), 1u);
  EXPECT_EQ(cuda.fake.count("graphInstantiate"), 1u);
  EXPECT_EQ(cuda.fake.count("graphDestroy"), 1u); // the executable one is enough
  EXPECT_EQ(cuda.fake.count("launch"), 2u);       // at the capture
  EXPECT_EQ(cuda.fake.count("copyOnDevice"), 1u);
  EXPECT_EQ(cuda.fake.count("graphLaunch"), 3u);
  cuda.expectClean();
}

TEST(CudaGraph, ReplaysEqualLaunches) {
  std::vector<float> z[2], copy[2];
  for (bool graphs : {false, true}) {
    std::unique_ptr<WithoutGraphs> off(graphs ? nullptr : new WithoutGraphs);
    CudaFixture cuda;
    ASSERT_SUCCESS(cuda.load());
    ASSERT_SUCCESS(cuda.createSession());
    for (int run = 0; run < 3; ++run) { // every run has inputs of its own
      for (float &value : cuda.x)
        value += 0.37f;
      ASSERT_SUCCESS(cuda.run());
      z[graphs].insert(z[graphs].end(), cuda.z.begin(), cuda.z.end());
      copy[graphs].insert(copy[graphs].end(), cuda.copy.begin(), cuda.copy.end());
    }
    EXPECT_EQ(cuda.fake.count("graphLaunch"), graphs ? 3u : 0u);
    EXPECT_EQ(cuda.fake.count("launch"), graphs ? 2u : 6u);
    cuda.expectClean();
  }
  EXPECT_EQ(z[0], z[1]);
  EXPECT_EQ(copy[0], copy[1]);
}

TEST(CudaGraph, RepeatsWithoutCopies) {
  CudaFixture cuda;
  ASSERT_SUCCESS(cuda.load());
  ASSERT_SUCCESS(cuda.createSession());
  uint64_t nanoseconds = 0;
  Status early = cuda.session->repeat(2, nanoseconds);
  EXPECT_EQ(early.code(), DLC_INVALID_ARGUMENT); // there are no inputs yet
  ASSERT_SUCCESS(cuda.run());
  cuda.fake.calls.clear();
  ASSERT_SUCCESS(cuda.session->repeat(5, nanoseconds));
  EXPECT_EQ(nanoseconds, 250'000u); // the fake driver's clock
  EXPECT_EQ(cuda.fake.count("graphLaunch"), 5u);
  EXPECT_EQ(cuda.fake.count("copyToDevice"), 0u);
  EXPECT_EQ(cuda.fake.count("copyToHost"), 0u);
  EXPECT_EQ(cuda.fake.count("eventRecord"), 2u);
  cuda.expectClean();
}

// The caller brings inputs and takes outputs on the device: nothing is copied.
TEST(CudaGraph, RepeatsOnWhatTheCallerWroteToTheDevice) {
  CudaFixture cuda;
  ASSERT_SUCCESS(cuda.load());
  ASSERT_SUCCESS(cuda.createSession());
  uint64_t x = 0, z = 0, nanoseconds = 0;
  ASSERT_SUCCESS(cuda.session->deviceAddress(TensorKind::Output, 0, z));
  EXPECT_EQ(cuda.session->repeat(1, nanoseconds).code(), DLC_INVALID_ARGUMENT); // an output is no input
  ASSERT_SUCCESS(cuda.session->deviceAddress(TensorKind::Input, 0, x));
  std::memcpy(reinterpret_cast<void *>(x), cuda.x.data(), elements * 4); // the fake's memory is the host's
  cuda.fake.calls.clear();
  ASSERT_SUCCESS(cuda.session->repeat(1, nanoseconds));
  EXPECT_EQ(cuda.fake.count("copyToDevice") + cuda.fake.count("copyToHost"), 0u);
  for (size_t i = 0; i < elements; ++i)
    ASSERT_NEAR(reinterpret_cast<float *>(z)[i], expf(sinf(cuda.x[i] + float(i % 97) * 0.01f)), 1e-5);
  cuda.expectClean();
}

TEST(CudaGraph, TimesStepsWithoutTheirLaunches) {
  CudaFixture cuda;
  ASSERT_SUCCESS(cuda.load());
  ASSERT_SUCCESS(cuda.createSession());
  uint64_t nanoseconds[3] = {};
  EXPECT_STREQ(cuda.session->timeSteps(5, nanoseconds).message(),
               "dlc_session_time_steps: no run of this session has brought inputs to the device yet");
  ASSERT_SUCCESS(cuda.run());
  std::vector<float> expected = cuda.z;
  cuda.fake.calls.clear();
  ASSERT_SUCCESS(cuda.session->timeSteps(5, nanoseconds));
  EXPECT_EQ(cuda.fake.count("launch"), 10u); // captured, five times each
  EXPECT_EQ(cuda.fake.count("copyOnDevice"), 5u);
  EXPECT_EQ(cuda.fake.count("graphLaunch"), 6u); // to warm up, and for the time
  EXPECT_EQ(cuda.fake.count("memAlloc"), 0u);    // no step of this plan writes over what it reads
  for (uint64_t time : nanoseconds)
    EXPECT_EQ(time, 50'000u); // the fake's clock: 250 us for five
  ASSERT_SUCCESS(cuda.run());
  EXPECT_EQ(cuda.z, expected);
  cuda.expectClean();
}

// A step that writes over its input is repeated on the same values: what comes after it sees a run's.
TEST(CudaGraph, TimesStepsInPlaceOnTheSameValues) {
  CudaFixture cuda;
  cuda.writeInPlace();
  ASSERT_SUCCESS(cuda.load());
  ASSERT_SUCCESS(cuda.createSession());
  ASSERT_SUCCESS(cuda.run());
  std::vector<float> expected = cuda.z;
  uint64_t z = 0, nanoseconds[3] = {};
  ASSERT_SUCCESS(cuda.session->deviceAddress(TensorKind::Output, 0, z));
  std::fill_n(reinterpret_cast<float *>(z), elements, -1.f);
  ASSERT_SUCCESS(cuda.session->timeSteps(4, nanoseconds));
  EXPECT_TRUE(std::equal(expected.begin(), expected.end(), reinterpret_cast<float *>(z)));
  cuda.expectClean();
}

TEST(CudaGraph, EveryFailureOfTimingComesBack) {
  for (const char *call :
       {"contextPush", "eventCreate", "eventRecord", "eventElapsedTime", "streamBeginCapture", "launch",
        "streamEndCapture", "graphInstantiate", "graphLaunch", "copyOnDevice", "streamSynchronize", "memAlloc"}) {
    CudaFixture cuda;
    cuda.writeInPlace();
    ASSERT_SUCCESS(cuda.load());
    ASSERT_SUCCESS(cuda.createSession());
    ASSERT_SUCCESS(cuda.run());
    cuda.fake.failures[call] = 700;
    uint64_t nanoseconds[3] = {};
    Status status = cuda.session->timeSteps(2, nanoseconds);
    EXPECT_TRUE(status) << call;
    EXPECT_NE(std::string(status.message()).find("FAKE_ERROR_700"), std::string::npos) << status.message();
    cuda.fake.failures.clear();
    cuda.expectClean();
  }
}

TEST(CudaGraph, ProfiledRunsGoStepByStep) {
  CudaFixture cuda;
  ASSERT_SUCCESS(cuda.load());
  ASSERT_SUCCESS(cuda.createSession());
  cuda.fake.calls.clear();
  uint64_t nanoseconds[3];
  ASSERT_SUCCESS(cuda.run(nanoseconds));
  EXPECT_EQ(cuda.fake.count("graphLaunch"), 0u);
  EXPECT_EQ(cuda.fake.count("launch"), 2u);
  ASSERT_SUCCESS(cuda.run());
  EXPECT_EQ(cuda.fake.count("graphLaunch"), 1u);
  EXPECT_EQ(cuda.fake.count("launch"), 2u);
}

TEST(CudaGraph, SessionsHaveTheirOwn) {
  CudaFixture cuda;
  ASSERT_SUCCESS(cuda.load());
  ASSERT_SUCCESS(cuda.createSession());
  std::unique_ptr<DeviceSession> first = std::move(cuda.session);
  ASSERT_SUCCESS(cuda.createSession());
  EXPECT_EQ(cuda.fake.graphs, 2);
  ASSERT_SUCCESS(cuda.run());
  std::vector<float> expected = cuda.z;
  std::swap(first, cuda.session);
  cuda.z.assign(elements, 0);
  ASSERT_SUCCESS(cuda.run());
  EXPECT_EQ(cuda.z, expected);
  first.reset();
  cuda.expectClean();
}

TEST(CudaGraph, RefusalIsAnErrorThatNamesTheSwitch) {
  CudaFixture cuda;
  ASSERT_SUCCESS(cuda.load());
  cuda.fake.failures["streamEndCapture"] = cuda::CaptureInvalidated;
  Status status = cuda.createSession();
  EXPECT_STREQ(status.message(), "cuStreamEndCapture of the run's graph (DLC_CUDA_GRAPHS=0 launches kernel by kernel) "
                                 "failed: FAKE_ERROR_901 (as the test asked)");
  WithoutGraphs off;
  ASSERT_SUCCESS(cuda.createSession());
  ASSERT_SUCCESS(cuda.run());
  cuda.expectClean();
}

// A launch that is refused while it is captured names its node, and the stream is usable again.
TEST(CudaGraph, FailedCaptureEnds) {
  CudaFixture cuda;
  ASSERT_SUCCESS(cuda.load());
  cuda.fake.failures["launch"] = 700;
  Status status = cuda.createSession();
  dlc_status *raw = status.release();
  EXPECT_STREQ(dlc_status_source(raw), "'/add' (Add)");
  dlc_status_destroy(raw);
  EXPECT_EQ(cuda.fake.capturing, nullptr);
  cuda.fake.failures.clear();
  ASSERT_SUCCESS(cuda.createSession());
  ASSERT_SUCCESS(cuda.run());
  cuda.expectClean();
}

// Straight stretches are graphs; the host reads the condition between them.
TEST(CudaGraph, DecidesBetweenGraphs) {
  CudaFixture cuda;
  plan::Entry &entry = cuda.view.programs[0].entries[0];
  entry.buffers.push_back({plan::BufferKind::Input, 1, 0, 1}); // 6: the first byte of y
  entry.steps = {launch(0, {0, 2, 3}), control(plan::StepKind::If, 6, 1, 1), launch(1, {3, 4}), test::copy(3, 4),
                 test::copy(1, 5)};
  entry.slots[0].last = 3;
  plan::Error error = plan::validateArtifact(cuda.view);
  ASSERT_FALSE(error) << error.message;
  ASSERT_SUCCESS(cuda.load());
  ASSERT_SUCCESS(cuda.createSession());
  EXPECT_EQ(cuda.fake.count("graphInstantiate"), 4u);
  for (unsigned char condition : {0, 1, 0}) {
    std::memcpy(cuda.y.data(), &condition, 1);
    cuda.fake.calls.clear();
    ASSERT_SUCCESS(cuda.run());
    EXPECT_EQ(cuda.fake.calls,
              (std::vector<std::string>{"contextPush", "copyToDevice", "copyToDevice", "graphLaunch", "copyToHost",
                                        "streamSynchronize", "graphLaunch", "graphLaunch", "copyToHost", "copyToHost",
                                        "streamSynchronize", "contextPop"}));
    for (size_t i = 0; i < elements; ++i) {
      float sum = cuda.x[i] + float(i % 97) * 0.01f;
      ASSERT_NEAR(cuda.z[i], condition ? expf(sinf(sum)) : sum, 1e-5);
    }
  }
  // Step by step, the times of what was taken.
  uint64_t nanoseconds[5];
  ASSERT_SUCCESS(cuda.run(nanoseconds));
  EXPECT_EQ(nanoseconds[2], 0u);
  EXPECT_EQ(nanoseconds[3], 250'000u);
  EXPECT_STREQ(cuda.session->timeSteps(1, nanoseconds).message(),
               "dlc_session_time_steps: the entry has control flow; a profiled run times its steps");
  for (const char *call : {"copyToHost", "streamSynchronize", "graphLaunch", "eventRecord", "eventElapsedTime"}) {
    cuda.fake.failures[call] = 700;
    bool timed = std::string(call).compare(0, 5, "event") == 0;
    EXPECT_TRUE(cuda.run(timed ? nanoseconds : nullptr)) << call;
    cuda.fake.failures.clear();
  }
  cuda.expectClean();
}

// Nothing waits for the host between the rounds of a loop whose number it knows; for one that the device has, once.
TEST(CudaGraph, RepeatsGraphsWithoutReading) {
  for (plan::Argument given : {plan::sizeArgument(3), plan::sizeArgument(~1), plan::bufferArgument(6)}) {
    CudaFixture cuda;
    bool isRead = given.kind == plan::ArgumentKind::Buffer;
    plan::Entry &entry = cuda.view.programs[0].entries[0];
    entry.symbols = {{"n", int64_t(elements), int64_t(elements)}};
    entry.expressions = {{plan::SizeOp::Symbol, 0, 0}, {plan::SizeOp::FloorDivide, ~0, elements / 3}};
    entry.inputs[0].dims = {~0};
    entry.buffers.push_back({plan::BufferKind::Input, 1, 0, 8}); // 6: the first bytes of y
    plan::Step loop = test::repeat(0, 2);
    loop.arguments = {given};
    entry.steps = {test::copy(0, 3), loop, launch(0, {3, 2, 4}), test::copy(4, 3), launch(1, {3, 5}), test::copy(3, 4)};
    // A size of the inputs is in the graph, too.
    cuda.view.programs[0].kernels[0].sizes = 1;
    cuda.fake.kernels["add"].arguments = 4;
    entry.steps[2].arguments.push_back(plan::sizeArgument(~0));
    entry.slots[0] = {elements * 4, 0, 5};
    plan::Error error = plan::validateArtifact(cuda.view);
    ASSERT_FALSE(error) << error.message;
    ASSERT_SUCCESS(cuda.load());
    ASSERT_SUCCESS(cuda.createSession());
    EXPECT_EQ(cuda.fake.count("graphInstantiate"), 3u);
    for (int64_t rounds : {3, 0, -1, 5}) {
      std::memcpy(cuda.y.data(), &rounds, 8);
      cuda.fake.calls.clear();
      ASSERT_SUCCESS(cuda.run());
      std::vector<std::string> expected = {"contextPush", "copyToDevice", "copyToDevice", "graphLaunch"};
      if (isRead)
        expected.insert(expected.end(), {"copyToHost", "streamSynchronize"});
      expected.insert(expected.end(), size_t(std::max<int64_t>(isRead ? rounds : 3, 0)) + 1, "graphLaunch");
      expected.insert(expected.end(), {"copyToHost", "copyToHost", "streamSynchronize", "contextPop"});
      EXPECT_EQ(cuda.fake.calls, expected);
    }
    cuda.fake.failures["graphLaunch"] = 700;
    EXPECT_TRUE(cuda.run());
    cuda.fake.failures.clear();
    cuda.expectClean();
  }
}

// While the sum of x and the state is accumulated in place, from run to run.
TEST(CudaGraph, KeepsStates) {
  CudaFixture cuda;
  plan::Program &program = cuda.view.programs[0];
  program.states = {{tensor("sum", {int64_t(elements)}), "", 0}, {tensor("zeros", {3}), "", plan::kNone}};
  program.entries[0].buffers.push_back(stateBuffer(0, elements * 4)); // 6
  program.entries[0].steps = {launch(0, {6, 0, 6}), launch(1, {6, 4}), test::copy(1, 5)};
  program.entries[0].slots.clear();
  program.entries[0].buffers[3] = stateBuffer(0, elements * 4);
  plan::Error error = plan::validateArtifact(cuda.view);
  ASSERT_FALSE(error) << error.message;
  ASSERT_SUCCESS(cuda.load());
  ASSERT_SUCCESS(cuda.createSession());
  std::vector<float> sum(elements), zeros(3, 1);
  for (int run = 1; run < 4; ++run) {
    ASSERT_SUCCESS(cuda.run());
    ASSERT_SUCCESS(cuda.session->readState(0, hostPlace(sum.data(), elements * 4)));
    for (size_t i = 0; i < elements; ++i)
      ASSERT_NEAR(sum[i], float(i % 97) * 0.01f + float(run) * cuda.x[i], 1e-4);
  }
  ASSERT_SUCCESS(cuda.session->readState(1, hostPlace(zeros.data(), 12)));
  EXPECT_EQ(zeros, std::vector<float>(3));
  sum.assign(elements, 0.5f);
  ASSERT_SUCCESS(cuda.session->writeState(0, hostPlace(sum.data(), elements * 4)));
  ASSERT_SUCCESS(cuda.run());
  for (size_t i = 0; i < elements; ++i)
    ASSERT_NEAR(cuda.z[i], expf(sinf(0.5f + cuda.x[i])), 1e-5);
  for (const char *call : {"contextPush", "copyToHost", "streamSynchronize"}) {
    cuda.fake.failures[call] = 700;
    EXPECT_TRUE(cuda.session->readState(0, hostPlace(sum.data(), elements * 4))) << call;
    cuda.fake.failures.clear();
  }
  cuda.expectClean();
}

} // namespace
