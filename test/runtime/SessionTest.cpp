// Programs and sessions on the CPU, through the C ABI.
#include "runtime/Machine.h"
#include "runtime/include/dlc/dlc.h"
#include "runtime/include/dlc/dlc.hpp"
#include "runtime/plan/Writer.h"
#include "test/runtime/Fixtures.h"
#include "test/runtime/Harness.h"

#include <chrono>
#include <cmath>
#include <cstdlib>
#include <cstring>
#include <gtest/gtest.h>
#include <thread>
#include <unistd.h>

using namespace dlc;
using namespace dlc::test;

namespace {

struct ChainData {
  explicit ChainData(size_t n, size_t shift = 0)
      : x(n + shift), y(n + shift), z(n + shift), copy(n + shift), n(n), shift(shift) {
    for (size_t i = 0; i < n; ++i) {
      x[i + shift] = float(i) * 0.001f;
      y[i + shift] = float(n - i);
    }
  }
  std::vector<float> x, y, z, copy;
  size_t n, shift;

  std::vector<dlc_tensor> inputs() const {
    return {hostTensor(x.data() + shift, {int64_t(n)}), hostTensor(y.data() + shift, {int64_t(n) / 4, 4})};
  }
  std::vector<dlc_tensor> outputs() {
    return {hostTensor(z.data() + shift, {int64_t(n)}), hostTensor(copy.data() + shift, {int64_t(n)})};
  }
  dlc_status *run(dlc_session *session, const dlc_run_options *options = nullptr) {
    return dlc_session_run(session, inputs().data(), 2, outputs().data(), 2, options);
  }
  void check() const {
    for (size_t i = 0; i < n; ++i) {
      ASSERT_NEAR(z[i + shift], expf(sinf(x[i + shift] + float(i % 97) * 0.01f)), 1e-5) << i;
      ASSERT_EQ(copy[i + shift], y[i + shift]) << i;
    }
  }
};

TEST(Session, RunsAChainOfSteps) {
  for (int threads : {1, 2, 5}) {
    Loaded loaded;
    load(chainArtifact(4096), loaded, threads);
    EXPECT_EQ(dlc_session_threads(loaded.session), size_t(threads));
    ChainData data(4096);
    for (int run = 0; run < 3; ++run) {
      ASSERT_EQ(codeOf(data.run(loaded.session)), DLC_OK);
      data.check();
      std::fill(data.z.begin(), data.z.end(), -1.f);
    }
  }
}

TEST(Session, TakesBuffersOfNaturalAlignment) {
  Loaded loaded;
  load(chainArtifact(4096), loaded, 2);
  for (size_t shift = 1; shift < 16; ++shift) {
    ChainData data(4096, shift);
    ASSERT_EQ(codeOf(data.run(loaded.session)), DLC_OK);
    data.check();
  }
}

TEST(Session, WrongBuffersAreNamed) {
  Loaded loaded;
  load(chainArtifact(4096), loaded);
  ChainData data(4096);
  std::string message;
  auto run = [&](std::vector<dlc_tensor> inputs, std::vector<dlc_tensor> outputs) {
    return codeOf(
        dlc_session_run(loaded.session, inputs.data(), inputs.size(), outputs.data(), outputs.size(), nullptr),
        &message);
  };
  auto at = [](dlc_tensor tensor, void *data) {
    tensor.data = data;
    return tensor;
  };
  auto in = data.inputs();
  auto out = data.outputs();
  EXPECT_EQ(run({in[0]}, out), DLC_INVALID_ARGUMENT);
  EXPECT_EQ(message, "entry 'main' has 2 inputs and 2 outputs, given were 1 and 2");
  EXPECT_EQ(run({in[0], hostTensor(in[1].data, {1024, 3})}, out), DLC_INVALID_ARGUMENT);
  EXPECT_EQ(message, "input 1 'y': dim 1 is 3, expected 4");
  EXPECT_EQ(run({at(in[0], nullptr), in[1]}, out), DLC_INVALID_ARGUMENT);
  EXPECT_EQ(message, "input 0 'x': data is NULL");
  EXPECT_EQ(run({at(in[0], (char *)in[0].data + 2), in[1]}, out), DLC_INVALID_ARGUMENT);
  EXPECT_EQ(message, "input 0 'x': data is not aligned to its element type f32");
  EXPECT_EQ(run(in, {out[0], at(out[1], out[0].data)}), DLC_INVALID_ARGUMENT);
  EXPECT_EQ(message, "output 1 'copy_of_y' overlaps output 0 'z'");
  EXPECT_EQ(run(in, {at(out[0], in[1].data), out[1]}), DLC_INVALID_ARGUMENT);
  EXPECT_EQ(message, "output 0 'z' overlaps input 1 'y'");
  EXPECT_EQ(run(in, out), DLC_OK);
}

TEST(Session, NullsAreArgumentsErrors) {
  Loaded loaded;
  load(chainArtifact(64), loaded);
  dlc_program *program = nullptr;
  dlc_session *session = nullptr;
  dlc_program_info info = DLC_PROGRAM_INFO_INIT;
  EXPECT_EQ(codeOf(dlc_program_load_file(nullptr, nullptr, &program)), DLC_INVALID_ARGUMENT);
  EXPECT_EQ(codeOf(dlc_program_load_file("x", nullptr, nullptr)), DLC_INVALID_ARGUMENT);
  EXPECT_EQ(codeOf(dlc_program_load_memory(nullptr, 3, nullptr, &program)), DLC_INVALID_ARGUMENT);
  EXPECT_EQ(codeOf(dlc_session_create(nullptr, nullptr, &session)), DLC_INVALID_ARGUMENT);
  EXPECT_EQ(codeOf(dlc_session_run(nullptr, nullptr, 0, nullptr, 0, nullptr)), DLC_INVALID_ARGUMENT);
  EXPECT_EQ(codeOf(dlc_session_run(loaded.session, nullptr, 2, nullptr, 2, nullptr)), DLC_INVALID_ARGUMENT);
  EXPECT_EQ(codeOf(dlc_program_get_info(nullptr, &info)), DLC_INVALID_ARGUMENT);
  EXPECT_EQ(codeOf(dlc_program_get_info(loaded.program, nullptr)), DLC_INVALID_ARGUMENT);
  dlc_tensor_info tensor = DLC_TENSOR_INFO_INIT;
  EXPECT_EQ(codeOf(dlc_program_get_input(loaded.program, nullptr, 2, &tensor)), DLC_INVALID_ARGUMENT);
  EXPECT_EQ(codeOf(dlc_program_get_output(loaded.program, nullptr, 2, &tensor)), DLC_INVALID_ARGUMENT);
  dlc_step_info step = DLC_STEP_INFO_INIT;
  EXPECT_EQ(codeOf(dlc_program_get_step(loaded.program, nullptr, 3, &step)), DLC_INVALID_ARGUMENT);
  dlc_status_destroy(nullptr);
  dlc_session_destroy(nullptr);
  dlc_program_destroy(nullptr);
  EXPECT_EQ(dlc_status_get_code(nullptr), DLC_OK);
  EXPECT_STREQ(dlc_status_message(nullptr), "");
}

TEST(Session, ThreadsAreChecked) {
  Loaded loaded;
  load(chainArtifact(64), loaded);
  auto create = [&](int threads, std::string *message) {
    dlc_session_options options = DLC_SESSION_OPTIONS_INIT;
    options.threads = threads;
    dlc_session *session = nullptr;
    dlc_status_code code = codeOf(dlc_session_create(loaded.program, &options, &session), message);
    size_t got = dlc_session_threads(session);
    dlc_session_destroy(session);
    return code == DLC_OK ? long(got) : -1;
  };
  std::string message;
  EXPECT_EQ(create(-1, &message), -1);
  EXPECT_EQ(message, "threads must be 1 to 1024, not -1");
  EXPECT_EQ(create(3, &message), 3);
  unsetenv("DLC_NUM_THREADS");
  EXPECT_EQ(create(0, &message), long(runtime::machine().physicalCores));
  setenv("DLC_NUM_THREADS", "4", 1);
  EXPECT_EQ(create(0, &message), 4);
  EXPECT_EQ(create(2, &message), 2);
  setenv("DLC_NUM_THREADS", "many", 1);
  EXPECT_EQ(create(0, &message), -1);
  EXPECT_EQ(message, "DLC_NUM_THREADS is not a number: 'many'");
  setenv("DLC_NUM_THREADS", "0", 1);
  EXPECT_EQ(create(0, &message), -1);
  unsetenv("DLC_NUM_THREADS");
}

TEST(Session, ConcurrentSessionsGiveEqualBits) {
  Loaded loaded;
  load(chainArtifact(1 << 16), loaded, 2);
  ChainData expected(1 << 16);
  ASSERT_EQ(codeOf(expected.run(loaded.session)), DLC_OK);
  std::vector<std::thread> threads;
  std::atomic<int> failures{0};
  for (int worker = 0; worker < 4; ++worker)
    threads.emplace_back([&, worker] {
      dlc_session_options options = DLC_SESSION_OPTIONS_INIT;
      options.threads = 1 + worker % 3;
      dlc_session *session = nullptr;
      failures += codeOf(dlc_session_create(loaded.program, &options, &session)) != DLC_OK;
      for (int run = 0; run < 20; ++run) {
        ChainData data(1 << 16);
        failures += codeOf(data.run(session)) != DLC_OK;
        failures += std::memcmp(data.z.data(), expected.z.data(), data.n * 4) != 0;
        failures += std::memcmp(data.copy.data(), expected.copy.data(), data.n * 4) != 0;
      }
      dlc_session_destroy(session);
    });
  for (std::thread &thread : threads)
    thread.join();
  EXPECT_EQ(failures, 0);
}

TEST(Session, OneSessionInTwoThreadsIsRefusedNotRaced) {
  Loaded loaded;
  load(chainArtifact(1 << 18), loaded);
  std::atomic<int> ok{0}, refused{0}, other{0};
  auto work = [&] {
    ChainData data(1 << 18);
    for (int run = 0; run < 20; ++run) {
      dlc_status_code code = codeOf(data.run(loaded.session));
      ++(code == DLC_OK ? ok : code == DLC_INVALID_ARGUMENT ? refused : other);
    }
  };
  std::thread second(work);
  work();
  second.join();
  EXPECT_GT(ok, 0);
  EXPECT_EQ(other, 0);
}

TEST(Session, OutlivesItsProgramHandle) {
  Loaded loaded;
  load(chainArtifact(4096), loaded, 2);
  dlc_program_destroy(loaded.program);
  loaded.program = nullptr;
  ChainData data(4096);
  ASSERT_EQ(codeOf(data.run(loaded.session)), DLC_OK);
  data.check();
}

TEST(Session, EveryTaskRunsExactlyOnce) {
  for (int threads : {1, 2, 3, 8})
    for (int64_t tasks : {1, 2, 3, 7, 64, 1000, 100003}) {
      Loaded loaded;
      load(singleKernelArtifact("count", tasks, tasks, 1 << 30), loaded, threads);
      std::vector<int32_t> hits(size_t(tasks), 0);
      dlc_tensor output = hostTensor(hits.data(), {tasks}, DLC_I32);
      for (int run = 1; run <= 3; ++run) {
        ASSERT_EQ(codeOf(dlc_session_run(loaded.session, nullptr, 0, &output, 1, nullptr)), DLC_OK);
        for (int64_t i = 0; i < tasks; ++i)
          ASSERT_EQ(hits[size_t(i)], run) << i << " of " << tasks << " with " << threads << " threads";
      }
    }
}

TEST(Session, WorkersComeBackFromSleep) {
  Loaded loaded;
  load(singleKernelArtifact("count", 5000, 5000, 1 << 30), loaded, 3);
  std::vector<int32_t> hits(5000, 0);
  dlc_tensor output = hostTensor(hits.data(), {5000}, DLC_I32);
  for (int run = 1; run <= 40; ++run) { // longer and shorter than the time that workers spin
    ASSERT_EQ(codeOf(dlc_session_run(loaded.session, nullptr, 0, &output, 1, nullptr)), DLC_OK);
    std::this_thread::sleep_for(std::chrono::microseconds(run * 37 % 700));
    for (int32_t hit : hits)
      ASSERT_EQ(hit, run);
  }
}

TEST(Session, EmptyTensors) {
  plan::Artifact artifact = singleKernelArtifact("count", 0, 0, 0);
  artifact.programs[0].entries[0].inputs = {tensor("none", {0, 5})};
  Loaded loaded;
  load(artifact, loaded, 2);
  dlc_tensor input = hostTensor(nullptr, {0, 5});
  dlc_tensor output = hostTensor(nullptr, {0}, DLC_I32);
  EXPECT_EQ(codeOf(dlc_session_run(loaded.session, &input, 1, &output, 1, nullptr)), DLC_OK);
}

TEST(Session, ProfilesEveryStep) {
  Loaded loaded;
  load(chainArtifact(1 << 16), loaded, 2);
  ChainData data(1 << 16);
  uint64_t nanoseconds[3] = {};
  auto run = [&](size_t count) {
    dlc_run_options options = DLC_RUN_OPTIONS_INIT;
    options.step_nanoseconds = nanoseconds;
    options.step_count = count;
    return codeOf(data.run(loaded.session, &options));
  };
  EXPECT_EQ(run(2), DLC_INVALID_ARGUMENT);
  ASSERT_EQ(run(3), DLC_OK);
  data.check();
  for (uint64_t time : nanoseconds) {
    EXPECT_GT(time, 0u);
    EXPECT_LT(time, 1'000'000'000u);
  }
  EXPECT_GT(nanoseconds[1], nanoseconds[0]); // exp(sin(x)) against x + w
  // The CPU has no memory of its own to keep inputs in.
  EXPECT_EQ(codeOf(dlc_session_repeat(loaded.session, 1, nanoseconds)), DLC_INVALID_ARGUMENT);
  EXPECT_EQ(codeOf(dlc_session_repeat(loaded.session, 1, nullptr)), DLC_INVALID_ARGUMENT);
  EXPECT_EQ(codeOf(dlc_session_repeat(nullptr, 1, nanoseconds)), DLC_INVALID_ARGUMENT);
}

// What only a GPU's session can do, on the CPU; and wrong calls of it.
TEST(Session, DeviceMemoryAndStepTimesAreForGpus) {
  Loaded loaded;
  load(chainArtifact(64), loaded);
  uint64_t address = 7, nanoseconds[3] = {};
  std::string message;
  EXPECT_EQ(codeOf(dlc_session_get_input_address(loaded.session, 0, &address), &message), DLC_INVALID_ARGUMENT);
  EXPECT_EQ(message, "only a session on a GPU has device memory: its tensors have no address there");
  EXPECT_EQ(codeOf(dlc_session_get_input_address(loaded.session, 2, &address), &message), DLC_INVALID_ARGUMENT);
  EXPECT_EQ(message, "the program has no input 2");
  EXPECT_EQ(codeOf(dlc_session_get_output_address(loaded.session, 2, &address), &message), DLC_INVALID_ARGUMENT);
  EXPECT_EQ(message, "the program has no output 2");
  EXPECT_EQ(codeOf(dlc_session_get_input_address(nullptr, 0, &address), &message), DLC_INVALID_ARGUMENT);
  EXPECT_EQ(message, "dlc_session_get_input_address: 'session' is NULL");
  EXPECT_EQ(codeOf(dlc_session_get_output_address(loaded.session, 0, nullptr), &message), DLC_INVALID_ARGUMENT);
  EXPECT_EQ(message, "dlc_session_get_output_address: 'address' is NULL");
  EXPECT_EQ(address, 7u);
  EXPECT_EQ(codeOf(dlc_session_time_steps(loaded.session, 2, nanoseconds, 3), &message), DLC_INVALID_ARGUMENT);
  EXPECT_EQ(message, "only a GPU times single steps: dlc_session_time_steps is for CUDA devices");
  EXPECT_EQ(codeOf(dlc_session_time_steps(loaded.session, 0, nanoseconds, 3), &message), DLC_INVALID_ARGUMENT);
  EXPECT_EQ(message, "dlc_session_time_steps: 'repeats' must be at least 1");
  EXPECT_EQ(codeOf(dlc_session_time_steps(loaded.session, 2, nanoseconds, 2), &message), DLC_INVALID_ARGUMENT);
  EXPECT_EQ(message, "the program has 3 steps, given was room for 2");
  EXPECT_EQ(codeOf(dlc_session_time_steps(loaded.session, 2, nullptr, 3), &message), DLC_INVALID_ARGUMENT);
  EXPECT_EQ(message, "dlc_session_time_steps: 'nanoseconds' is NULL");
}

TEST(Session, HugeArenaIsOutOfMemory) {
  plan::Artifact artifact = chainArtifact(64);
  artifact.programs[0].entries[0].slots[0].bytes = int64_t(1) << 46;
  std::vector<char> bytes = plan::writeArtifact(artifact);
  Loaded loaded;
  ASSERT_EQ(codeOf(dlc_program_load_memory(bytes.data(), bytes.size(), nullptr, &loaded.program)), DLC_OK);
  std::string message;
  EXPECT_EQ(codeOf(dlc_session_create(loaded.program, nullptr, &loaded.session), &message), DLC_OUT_OF_MEMORY);
  EXPECT_EQ(message, "no memory for the arena of 70368744177664 bytes");
  EXPECT_EQ(loaded.session, nullptr);
}

TEST(Wrapper, LoadsAndRuns) {
  std::string path = writeTemporary(plan::writeArtifact(chainArtifact(4096)));
  dlc::Program program;
  dlc::Session session;
  {
    dlc::Program first;
    dlc::Status status = dlc::Program::load(path, first, DLC_DEVICE_CPU);
    ASSERT_FALSE(status) << status.message();
    program = std::move(first);
  }
  unlink(path.c_str());
  EXPECT_STREQ(program.info().model, "chain");
  EXPECT_STREQ(program.input(0).name, "x");
  EXPECT_STREQ(program.step(1).source, "'/exp' (Exp)");
  ASSERT_FALSE(dlc::Session::create(program, session, 2));
  ChainData data(4096);
  ASSERT_FALSE(session.run({dlc::tensor(program.input(0), data.x), dlc::tensor(program.input(1), data.y)},
                           {dlc::tensor(program.output(0), data.z), dlc::tensor(program.output(1), data.copy)}));
  data.check();
  std::vector<float> tooSmall(4095);
  dlc::Status refused = session.run({dlc::tensor(program.input(0), tooSmall), data.inputs()[1]}, data.outputs());
  EXPECT_STREQ(refused.message(), "input 0 'x': data is NULL");
  EXPECT_STREQ(program.entry(0).name, "main");
  dlc::Program none;
  dlc::Status status = dlc::Program::load("/no/such.dlc", none);
  EXPECT_EQ(status.code(), DLC_INVALID_ARGUMENT);
  EXPECT_FALSE(none);
  EXPECT_EQ(none.info().steps, 0u);
}

} // namespace
