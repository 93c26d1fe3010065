// Entries over shared states, and control flow, on the CPU through the C ABI.
#include "test/runtime/Fixtures.h"
#include "test/runtime/Harness.h"

#include <cstdio>
#include <cstring>
#include <gtest/gtest.h>
#include <random>
#include <thread>
#include <unistd.h>

using namespace dlc;
using namespace dlc::test;

namespace {

// A state of 16 f32, at first the weights. `accumulate`: state += x. `tell`: out = state.
plan::Artifact sumArtifact(plan::Target target = plan::Target::Cpu) {
  plan::Artifact artifact = chainArtifact(16);
  plan::Program &program = artifact.programs[0];
  program.target = target;
  program.states = {{tensor("sum", {16}), "statistic", 0}, {tensor("unused", {3}), "", plan::kNone}};
  plan::Entry accumulate;
  accumulate.name = "accumulate";
  accumulate.inputs = {tensor("x", {16})};
  accumulate.buffers = {stateBuffer(0, 64), inputBuffer(0, 64)};
  accumulate.steps = {launch(0, {0, 1, 0})};
  plan::Entry tell;
  tell.name = "tell";
  tell.outputs = {tensor("sum", {16})};
  tell.buffers = {stateBuffer(0, 64), outputBuffer(0, 64)};
  tell.steps = {copy(0, 1)};
  program.entries = {accumulate, tell};
  return artifact;
}

// Runs an entry on dense tensors in host memory.
dlc_status *run(dlc_session *session, const char *entry, std::vector<dlc_tensor> inputs,
                std::vector<dlc_tensor> outputs, uint64_t *nanoseconds = nullptr, size_t steps = 0) {
  dlc_run_options options = DLC_RUN_OPTIONS_INIT;
  options.entry = entry;
  options.step_nanoseconds = nanoseconds;
  options.step_count = steps;
  return dlc_session_run(session, inputs.data(), inputs.size(), outputs.data(), outputs.size(), &options);
}

// Also those behind the first, which the one tensor of a call is not a list of.
TEST(Entries, EveryStateIsReadAndWrittenByItsName) {
  Loaded loaded;
  load(sumArtifact(), loaded);
  std::vector<float> sum(16), unused(3, 1), given = {1, 2, 3};
  dlc_tensor first = hostTensor(sum.data(), {16}), second = hostTensor(unused.data(), {3});
  dlc_tensor from = hostTensor(given.data(), {3});
  ASSERT_EQ(codeOf(dlc_session_read_state(loaded.session, "sum", &first)), DLC_OK);
  EXPECT_FLOAT_EQ(sum[3], 0.03f);
  ASSERT_EQ(codeOf(dlc_session_read_state(loaded.session, "unused", &second)), DLC_OK);
  EXPECT_EQ(unused, std::vector<float>(3));
  ASSERT_EQ(codeOf(dlc_session_write_state(loaded.session, "unused", &from)), DLC_OK);
  ASSERT_EQ(codeOf(dlc_session_read_state(loaded.session, "unused", &second)), DLC_OK);
  EXPECT_EQ(unused, given);
}

TEST(Entries, EightSessionsAtOnceGiveEqualBits) {
  Loaded loaded;
  load(sumArtifact(), loaded);
  std::vector<std::vector<float>> results(8);
  std::vector<std::thread> threads;
  for (std::vector<float> &result : results)
    threads.emplace_back([&] {
      dlc_session *session = nullptr;
      if (codeOf(dlc_session_create(loaded.program, nullptr, &session)) != DLC_OK)
        return;
      std::vector<float> x(16, 0.1f), out(16);
      bool good = true;
      for (int round = 0; round < 200; ++round)
        good &= codeOf(run(session, "accumulate", {hostTensor(x.data(), {16})}, {})) == DLC_OK;
      good &= codeOf(run(session, "tell", {}, {hostTensor(out.data(), {16})})) == DLC_OK;
      if (good)
        result = out;
      dlc_session_destroy(session);
    });
  for (std::thread &thread : threads)
    thread.join();
  ASSERT_EQ(results[0].size(), 16u);
  EXPECT_NEAR(results[0][0], 20, 1e-3);
  for (const std::vector<float> &result : results)
    EXPECT_EQ(result, results[0]);
}

// countdown (i32 each, kernels.c): while n != 0: n -= 1, sum += n; at the end 10 * sum where `flag`, else sum.
plan::Artifact loopArtifact() {
  plan::Artifact artifact;
  plan::Program program;
  program.kernels = {kernel("nonzero"), kernel("decrement"), kernel("add_int"), kernel("times_ten")};
  plan::Entry entry;
  entry.name = "main";
  entry.inputs = {tensor("n", {}, plan::ElementType::I32), tensor("flag", {}, plan::ElementType::Bool)};
  entry.outputs = {tensor("result", {}, plan::ElementType::I32)};
  entry.slots = {{4, 0, 6}, {4, 0, 9}, {1, 2, 3}};
  entry.buffers = {inputBuffer(0, 4), inputBuffer(1, 1), outputBuffer(0, 4),  arenaBuffer(0, 4),
                   arenaBuffer(1, 4), arenaBuffer(2, 1), constantBuffer(0, 4)};
  program.constants = {{0, 4, {}}};
  artifact.weights.resize(4);
  entry.slots[1].first = 1;
  entry.steps = {copy(0, 3),                              // 0: n
                 copy(6, 4),                              // 1: sum = 0
                 control(plan::StepKind::While, 5, 1, 2), // 2
                 launch(0, {3, 5}),                       // 3: n != 0
                 launch(1, {3, 3}),                       // 4: n -= 1
                 launch(2, {4, 3, 4}),                    // 5: sum += n
                 control(plan::StepKind::If, 1, 1, 1),    // 6
                 launch(3, {4, 2}),                       // 7
                 copy(4, 2)};                             // 8
  entry.slots[1].last = 8;
  program.entries = {entry};
  artifact.programs = {program};
  artifact.code = {cpuCode({1, 1, 1, 1})};
  return artifact;
}

TEST(ControlFlow, LoopsAndBranches) {
  Loaded loaded;
  load(loopArtifact(), loaded);
  for (int32_t n : {0, 1, 5, 1000})
    for (unsigned char flag : {0, 1, 7}) {
      int32_t result = -1;
      ASSERT_EQ(codeOf(run(loaded.session, nullptr, {hostTensor(&n, {}, DLC_I32), hostTensor(&flag, {}, DLC_BOOL)},
                           {hostTensor(&result, {}, DLC_I32)})),
                DLC_OK);
      EXPECT_EQ(result, n * (n - 1) / 2 * (flag ? 10 : 1));
    }
  // The time of a step is that of all its rounds; what was not taken has none.
  int32_t n = 100, result = 0;
  unsigned char flag = 0;
  uint64_t nanoseconds[9];
  ASSERT_EQ(codeOf(run(loaded.session, nullptr, {hostTensor(&n, {}, DLC_I32), hostTensor(&flag, {}, DLC_BOOL)},
                       {hostTensor(&result, {}, DLC_I32)}, nanoseconds, 9)),
            DLC_OK);
  EXPECT_EQ(result, 4950);
  EXPECT_GT(nanoseconds[5], 0u);
  EXPECT_EQ(nanoseconds[7], 0u);
  dlc_step_info step = DLC_STEP_INFO_INIT;
  ASSERT_EQ(codeOf(dlc_program_get_step(loaded.program, nullptr, 2, &step)), DLC_OK);
  EXPECT_STREQ(step.kernel, "while");
}

// A loop of more rounds than the session allows fails the run; the session goes on.
TEST(ControlFlow, LimitsRounds) {
  Loaded loaded;
  load(loopArtifact(), loaded);
  dlc_session_options options = DLC_SESSION_OPTIONS_INIT;
  std::string message;
  options.round_limit = -1;
  dlc_session *session = nullptr;
  EXPECT_EQ(codeOf(dlc_session_create(loaded.program, &options, &session), &message), DLC_INVALID_ARGUMENT);
  EXPECT_EQ(message, "round_limit must be 1 to 9223372036854775807, not -1");
  options.round_limit = 10;
  ASSERT_EQ(codeOf(dlc_session_create(loaded.program, &options, &session)), DLC_OK);
  for (int32_t n : {11, 10, 1000, 3}) {
    unsigned char flag = 0;
    int32_t result = -1;
    dlc_status_code code = codeOf(run(session, nullptr, {hostTensor(&n, {}, DLC_I32), hostTensor(&flag, {}, DLC_BOOL)},
                                      {hostTensor(&result, {}, DLC_I32)}),
                                  &message);
    EXPECT_EQ(code, n > 10 ? DLC_INVALID_ARGUMENT : DLC_OK);
    if (n > 10)
      EXPECT_EQ(message,
                "a loop has not ended after 10 rounds; the session's round_limit, or DLC_ROUND_LIMIT, allows more");
    else
      EXPECT_EQ(result, n * (n - 1) / 2);
  }
  dlc_session_destroy(session);
}

// decrement and add_int so many times, as `rounds` says: n -= 1, sum += n.
plan::Artifact repeatArtifact(plan::Argument rounds) {
  plan::Artifact artifact = loopArtifact();
  plan::Entry &entry = artifact.programs[0].entries[0];
  entry.inputs[1] = tensor("rounds", {}, plan::ElementType::I64);
  entry.buffers[1] = inputBuffer(1, 8);
  entry.slots = {{4, 0, 4}, {4, 1, 5}};
  plan::Step loop = repeat(0, 2);
  loop.arguments = {rounds};
  entry.buffers[5] = arenaBuffer(1, 4);
  entry.steps = {copy(0, 3), copy(6, 4), loop, launch(1, {3, 3}), launch(2, {4, 3, 4}), copy(4, 2)};
  return artifact;
}

TEST(ControlFlow, RepeatsAsOftenAsIsKnown) {
  for (bool isRead : {true, false}) {
    Loaded loaded;
    load(repeatArtifact(isRead ? plan::bufferArgument(1) : plan::sizeArgument(5)), loaded);
    dlc_session_options options = DLC_SESSION_OPTIONS_INIT;
    options.round_limit = 100;
    dlc_session *session = nullptr;
    ASSERT_EQ(codeOf(dlc_session_create(loaded.program, &options, &session)), DLC_OK);
    for (int64_t given : {int64_t(0), int64_t(1), int64_t(5), int64_t(-3), INT64_MIN, int64_t(100), int64_t(101)}) {
      int32_t n = 1000, result = -1, expected = 0;
      for (int64_t i = 1; i <= (isRead ? given : 5); ++i)
        expected += n - int32_t(i);
      std::string message;
      dlc_status_code code =
          codeOf(run(session, nullptr, {hostTensor(&n, {}, DLC_I32), hostTensor(&given, {}, DLC_I64)},
                     {hostTensor(&result, {}, DLC_I32)}),
                 &message);
      if (isRead && given > 100) {
        EXPECT_EQ(code, DLC_INVALID_ARGUMENT);
        EXPECT_EQ(message,
                  "a loop has not ended after 100 rounds; the session's round_limit, or DLC_ROUND_LIMIT, allows more");
        continue;
      }
      ASSERT_EQ(code, DLC_OK) << message;
      EXPECT_EQ(result, expected) << given;
    }
    dlc_session_destroy(session);
  }
  Loaded loaded;
  load(repeatArtifact(plan::sizeArgument(5)), loaded);
  dlc_step_info step = DLC_STEP_INFO_INIT;
  ASSERT_EQ(codeOf(dlc_program_get_step(loaded.program, nullptr, 2, &step)), DLC_OK);
  EXPECT_STREQ(step.kernel, "repeat");
}

// n is read as a size: `fill` gets it as an argument, and writes so many elements in so many tasks.
plan::Artifact sizedArtifact(int64_t most) {
  plan::Artifact artifact;
  plan::Program program;
  program.kernels = {kernel("fill_sized")};
  program.kernels[0].sizes = 1;
  plan::Entry entry;
  entry.name = "main";
  entry.inputs = {tensor("n", {}, plan::ElementType::I64)};
  entry.outputs = {tensor("out", {~0}, plan::ElementType::I32)};
  entry.symbols = {{"n", 2, most}};
  entry.expressions = {{plan::SizeOp::Symbol, 0, 0}, {plan::SizeOp::Multiply, ~0, 4}};
  entry.buffers = {inputBuffer(0, 8), {plan::BufferKind::Output, 0, 0, ~1}};
  plan::Step read = control(plan::StepKind::ReadSize, 0, 0, 0);
  plan::Step fill = launch(0, {1});
  fill.arguments.push_back(plan::sizeArgument(~0));
  entry.steps = {read, fill};
  program.entries = {entry};
  artifact.programs = {program};
  artifact.code = {cpuCode({1})};
  artifact.code[0].geometries[0].expressions = {{plan::SizeOp::Symbol, 0, 0}, {plan::SizeOp::CeilDivide, ~0, 2}};
  artifact.code[0].geometries[0].tasks = ~1;
  return artifact;
}

// What an allocator has been asked for.
struct Asked {
  std::vector<int64_t> dims;
  std::vector<int32_t> memory;
  int calls = 0;
};

int giveMemory(void *context, size_t, dlc_tensor *tensor) {
  auto *asked = static_cast<Asked *>(context);
  ++asked->calls;
  asked->dims.assign(tensor->dims, tensor->dims + tensor->rank);
  asked->memory.assign(100, -1);
  tensor->data = asked->memory.data();
  return 0;
}

TEST(ControlFlow, ReadsSizes) {
  Loaded loaded;
  load(sizedArtifact(10), loaded);
  dlc_tensor_info info = DLC_TENSOR_INFO_INIT;
  ASSERT_EQ(codeOf(dlc_program_get_output(loaded.program, nullptr, 0, &info)), DLC_OK);
  EXPECT_EQ(info.dims[0], -1);
  Asked asked;
  std::string message;
  auto fill = [&](int64_t n, dlc_tensor output, bool allocates) {
    dlc_run_options options = DLC_RUN_OPTIONS_INIT;
    options.allocate = allocates ? giveMemory : nullptr;
    options.allocate_context = &asked;
    dlc_tensor input = hostTensor(&n, {}, DLC_I64);
    return codeOf(dlc_session_run(loaded.session, &input, 1, &output, 1, &options), &message);
  };
  dlc_tensor none = DLC_TENSOR_INIT;
  for (int64_t n : {10, 3, 2, 7}) {
    ASSERT_EQ(fill(n, none, true), DLC_OK) << message;
    EXPECT_EQ(asked.dims, std::vector<int64_t>{n});
    for (int64_t i = 0; i < 10; ++i)
      EXPECT_EQ(asked.memory[size_t(i)], i < n ? int32_t(n) : -1);
  }
  EXPECT_EQ(asked.calls, 4);
  EXPECT_EQ(fill(11, none, true), DLC_INVALID_ARGUMENT);
  EXPECT_EQ(message, "size 'n' came out as 11, not from 2 to 10");
  EXPECT_EQ(fill(-1, none, true), DLC_INVALID_ARGUMENT);
  EXPECT_EQ(fill(4, none, false), DLC_INVALID_ARGUMENT);
  EXPECT_EQ(message, "output 0 'out': data decide its dims, so it wants an allocator");
  // Memory of the caller's has to have the very dims.
  std::vector<int32_t> out(20, -1);
  ASSERT_EQ(fill(4, hostTensor(out.data(), {4}, DLC_I32), false), DLC_OK) << message;
  EXPECT_EQ(out[3], 4);
  EXPECT_EQ(out[4], -1);
  EXPECT_EQ(fill(5, hostTensor(out.data(), {4}, DLC_I32), false), DLC_INVALID_ARGUMENT);
  EXPECT_EQ(message, "output 0 'out': dim 0 is 4, expected 5");
  EXPECT_EQ(fill(5, hostTensor(out.data(), {5}, DLC_F32), false), DLC_INVALID_ARGUMENT);
  int64_t every[] = {2};
  dlc_tensor strided = hostTensor(out.data(), {6}, DLC_I32);
  strided.strides = every;
  ASSERT_EQ(fill(6, strided, false), DLC_OK) << message;
  EXPECT_EQ(out[10], 6);
  EXPECT_EQ(out[9], -1);
}

// x and y [n, 2], z [2*n] -> out [n]: `fill` writes n to all of it. n is the caller's.
plan::Artifact openArtifact() {
  plan::Artifact artifact = sizedArtifact(400);
  plan::Entry &entry = artifact.programs[0].entries[0];
  entry.symbols = {{"n", 1, 400}};
  entry.expressions = {{plan::SizeOp::Symbol, 0, 0}, {plan::SizeOp::Multiply, ~0, 4}, {plan::SizeOp::Multiply, ~0, 2}};
  entry.inputs = {tensor("x", {~0, 2}), tensor("y", {~0, 2}), tensor("z", {~2})};
  entry.buffers = {{plan::BufferKind::Output, 0, 0, ~1}};
  plan::Step fill = launch(0, {0});
  fill.arguments.push_back(plan::sizeArgument(~0));
  entry.steps = {fill};
  return artifact;
}

TEST(OpenSizes, FollowTheInputs) {
  Loaded loaded;
  load(openArtifact(), loaded);
  dlc_tensor_info info = DLC_TENSOR_INFO_INIT;
  ASSERT_EQ(codeOf(dlc_program_get_input(loaded.program, nullptr, 0, &info)), DLC_OK);
  EXPECT_EQ(info.dims[0], -1);
  EXPECT_EQ(info.dims[1], 2);
  EXPECT_EQ(info.bytes, 0u);
  std::vector<float> x(1000);
  std::vector<int32_t> out;
  std::string message;
  auto fill = [&](int64_t n, int64_t ny, int64_t nz, int64_t results) {
    out.assign(size_t(results), -1);
    return codeOf(run(loaded.session, nullptr,
                      {hostTensor(x.data(), {n, 2}, DLC_F32), hostTensor(x.data(), {ny, 2}, DLC_F32),
                       hostTensor(x.data(), {nz}, DLC_F32)},
                      {hostTensor(out.data(), {results}, DLC_I32)}),
                  &message);
  };
  for (int64_t n : {3, 7, 3, 1, 400}) {
    ASSERT_EQ(fill(n, n, 2 * n, n), DLC_OK) << message;
    EXPECT_EQ(out, std::vector<int32_t>(size_t(n), int32_t(n)));
  }
  // More sizes than a session keeps.
  for (int64_t n = 1; n <= 400; ++n)
    ASSERT_EQ(fill(n, n, 2 * n, n), DLC_OK) << message;
  ASSERT_EQ(fill(1, 1, 2, 1), DLC_OK);
  // Nor does a session grow by the sizes that it sees: 10,000 of them.
  auto residentBytes = [] {
    long pages = 0, resident = 0;
    std::FILE *file = std::fopen("/proc/self/statm", "r");
    if (file && std::fscanf(file, "%ld %ld", &pages, &resident) != 2)
      resident = 0;
    if (file)
      std::fclose(file);
    return resident * sysconf(_SC_PAGESIZE);
  };
  std::mt19937 random(7);
  long before = residentBytes();
  ASSERT_GT(before, 0);
  for (int i = 0; i < 10'000; ++i) {
    int64_t n = 1 + int64_t(random() % 400);
    ASSERT_EQ(fill(n, n, 2 * n, n), DLC_OK) << message;
  }
  EXPECT_LT(residentBytes() - before, 8 << 20);

  EXPECT_EQ(fill(3, 4, 6, 3), DLC_INVALID_ARGUMENT);
  EXPECT_EQ(message, "input 1 'y': dim 0 is 4, expected n = 3, as in 'x'");
  EXPECT_EQ(fill(401, 401, 802, 401), DLC_INVALID_ARGUMENT);
  EXPECT_EQ(message, "input 0 'x': dim 0 is 401, expected n from 1 to 400");
  EXPECT_EQ(fill(3, 3, 7, 3), DLC_INVALID_ARGUMENT);
  EXPECT_EQ(message, "input 2 'z': dim 0 is 7, expected 6");
  EXPECT_EQ(fill(3, 3, 6, 4), DLC_INVALID_ARGUMENT);
  EXPECT_EQ(message, "output 0 'out': dim 0 is 4, expected 3");
  ASSERT_EQ(fill(5, 5, 10, 5), DLC_OK); // and the session goes on
}

TEST(OpenSizes, TellTheOutputs) {
  Loaded loaded;
  load(openArtifact(), loaded);
  std::vector<float> x(100);
  std::vector<dlc_tensor> inputs;
  int64_t both[] = {9, 2}, flat[] = {18};
  for (int i = 0; i < 3; ++i) {
    dlc_tensor tensor = DLC_TENSOR_INIT;
    tensor.data = x.data();
    tensor.rank = i < 2 ? 2 : 1;
    tensor.dims = i < 2 ? both : flat;
    inputs.push_back(tensor);
  }
  dlc_tensor_info info = DLC_TENSOR_INFO_INIT;
  ASSERT_EQ(codeOf(dlc_session_get_output(loaded.session, nullptr, inputs.data(), 3, 0, &info)), DLC_OK);
  EXPECT_EQ(info.dims[0], 9);
  EXPECT_EQ(info.bytes, 36u);
  EXPECT_EQ(codeOf(dlc_session_get_output(loaded.session, nullptr, inputs.data(), 3, 1, &info)), DLC_INVALID_ARGUMENT);
  EXPECT_EQ(codeOf(dlc_session_get_output(loaded.session, nullptr, inputs.data(), 2, 0, &info)), DLC_INVALID_ARGUMENT);
  EXPECT_EQ(codeOf(dlc_session_get_output(loaded.session, nullptr, nullptr, 3, 0, &info)), DLC_INVALID_ARGUMENT);
  EXPECT_EQ(codeOf(dlc_session_get_output(nullptr, nullptr, inputs.data(), 3, 0, &info)), DLC_INVALID_ARGUMENT);
}

} // namespace
