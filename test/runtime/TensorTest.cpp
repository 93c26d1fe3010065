// The caller's tensors: strides, allocators, structs of other versions, entries and states by name.
#include "runtime/StridedCopy.h"
#include "test/runtime/Fixtures.h"
#include "test/runtime/Harness.h"

#include <cmath>
#include <gtest/gtest.h>
#include <numeric>

using namespace dlc;
using namespace dlc::test;

namespace {

// x [4096] and y [1024, 4] of the chain, dense; z and copy_of_y [4096].
struct Tensors {
  std::vector<float> x = std::vector<float>(4096), y = x, z = x, copy = x;
  dlc_tensor inputs[2] = {hostTensor(x.data(), {4096}), hostTensor(y.data(), {1024, 4})};
  dlc_tensor outputs[2] = {hostTensor(z.data(), {4096}), hostTensor(copy.data(), {4096})};

  Tensors() {
    for (size_t i = 0; i < 4096; ++i) {
      x[i] = float(i) * 0.001f;
      y[i] = float(i);
    }
  }
  dlc_status_code run(const Loaded &loaded, std::string *message = nullptr, const dlc_run_options *options = nullptr) {
    return codeOf(dlc_session_run(loaded.session, inputs, 2, outputs, 2, options), message);
  }
};

TEST(Strides, InputsOfAnyStrides) {
  Loaded loaded;
  load(chainArtifact(4096), loaded);
  Tensors dense, given;
  ASSERT_EQ(dense.run(loaded), DLC_OK);
  // y transposed, x from behind.
  std::vector<float> columns(4096), backwards(dense.x.rbegin(), dense.x.rend());
  for (size_t row = 0; row < 1024; ++row)
    for (size_t column = 0; column < 4; ++column)
      columns[column * 1024 + row] = dense.y[row * 4 + column];
  const int64_t transposed[] = {1, 1024}, reversed[] = {-1};
  given.inputs[0].data = &backwards.back();
  given.inputs[0].strides = reversed;
  given.inputs[1].data = columns.data();
  given.inputs[1].strides = transposed;
  ASSERT_EQ(given.run(loaded), DLC_OK);
  EXPECT_EQ(given.z, dense.z);
  EXPECT_EQ(given.copy, dense.copy);
  // One row for all.
  const int64_t repeated[] = {0, 1};
  given.inputs[1].strides = repeated;
  ASSERT_EQ(given.run(loaded), DLC_OK);
  for (size_t i = 0; i < 4096; ++i)
    ASSERT_EQ(given.copy[i], columns[i % 4]);
}

TEST(Strides, OutputsWhereTheyAreWanted) {
  Loaded loaded;
  load(chainArtifact(4096), loaded);
  Tensors dense, given;
  ASSERT_EQ(dense.run(loaded), DLC_OK);
  std::vector<float> wide(8192, -1);
  const int64_t everyOther[] = {2};
  given.outputs[0].data = wide.data();
  given.outputs[0].strides = everyOther;
  ASSERT_EQ(given.run(loaded), DLC_OK);
  for (size_t i = 0; i < 4096; ++i) {
    ASSERT_EQ(wide[2 * i], dense.z[i]);
    ASSERT_EQ(wide[2 * i + 1], -1);
  }
}

TEST(Strides, WhatCannotBe) {
  Loaded loaded;
  load(chainArtifact(4096), loaded);
  std::string message;
  Tensors given;
  const int64_t zero[] = {0}, far[] = {INT64_MAX / 2, 1};
  given.outputs[0].strides = zero;
  EXPECT_EQ(given.run(loaded, &message), DLC_INVALID_ARGUMENT);
  EXPECT_EQ(message, "output 0 'z': its strides let elements share a place");
  given.outputs[0].strides = nullptr;
  given.inputs[1].strides = far;
  EXPECT_EQ(given.run(loaded, &message), DLC_INVALID_ARGUMENT);
  EXPECT_EQ(message, "input 1 'y': its strides lead out of memory");
  // The last element of every other, not the last of the dense tensor, is what overlaps.
  const int64_t everyOther[] = {2};
  std::vector<float> wide(8192);
  given.inputs[1].strides = nullptr;
  given.outputs[0].data = wide.data();
  given.outputs[0].strides = everyOther;
  given.outputs[1].data = wide.data() + 8190;
  EXPECT_EQ(given.run(loaded, &message), DLC_INVALID_ARGUMENT);
  EXPECT_EQ(message, "output 1 'copy_of_y' overlaps output 0 'z'");
}

TEST(Strides, CopiesAreThoseOfPlainLoops) {
  const int64_t dims[] = {3, 1, 4, 5};
  auto offset = [](const int64_t *index, const int64_t *strides) {
    return std::inner_product(index, index + 4, strides, int64_t(0));
  };
  const int64_t all[][4] = {{20, 20, 5, 1}, {1, 7, 15, 3}, {40, 0, 10, 2}, {20, 99, 5, 1}};
  for (size_t bytes : {1, 2, 4, 8})
    for (const auto &from : all)
      for (const auto &to : all) {
        std::vector<char> source(128 * bytes), found(128 * bytes, 0), expected(128 * bytes, 0);
        std::iota(source.begin(), source.end(), 1);
        for (int64_t i[4] = {}; i[0] < 3; ++i[0])
          for (i[2] = 0; i[2] < 4; ++i[2])
            for (i[3] = 0; i[3] < 5; ++i[3])
              std::copy_n(&source[size_t(offset(i, from)) * bytes], bytes, &expected[size_t(offset(i, to)) * bytes]);
        runtime::copyStrided(found.data(), to, source.data(), from, dims, 4, bytes);
        EXPECT_EQ(found, expected);
      }
}

TEST(Tensors, AreCheckedByNameDimAndRule) {
  plan::Artifact artifact = chainArtifact(4096);
  artifact.programs[0].entries[0].inputs[0].dimNames = {"batch"};
  Loaded loaded;
  load(artifact, loaded);
  std::string message;
  auto expect = [&](void (*change)(Tensors &), const char *expected) {
    Tensors given;
    change(given);
    EXPECT_EQ(given.run(loaded, &message), DLC_INVALID_ARGUMENT);
    EXPECT_EQ(message, expected);
  };
  expect([](Tensors &t) { t.inputs[0] = hostTensor(t.x.data(), {4000}); },
         "input 0 'x': dim 0 is 4000, expected batch = 4096");
  expect([](Tensors &t) { t.inputs[0] = hostTensor(t.x.data(), {64, 64}); }, "input 0 'x' has rank 2, expected 1");
  expect([](Tensors &t) { t.inputs[0].type = DLC_I32; }, "input 0 'x' has type i32, expected f32");
  expect([](Tensors &t) { t.inputs[0].type = dlc_element_type(99); }, "input 0 'x' has type (unknown), expected f32");
  expect([](Tensors &t) { t.inputs[0].dims = nullptr; }, "input 0 'x': dims is NULL");
  expect([](Tensors &t) { t.outputs[1].device = DLC_DEVICE_CUDA; },
         "output 1 'copy_of_y' lies on cuda, the session is on cpu");
  expect([](Tensors &t) { t.outputs[1].data = nullptr; }, "output 1 'copy_of_y': data is NULL");
  expect([](Tensors &t) { t.inputs[0].struct_size = 0; }, "a tensor without its struct_size");
  expect([](Tensors &t) { t.outputs[1].struct_size += 8; }, "the tensors of a run have different struct_sizes");
}

// A caller who was compiled with a later header, whose structs have a field more.
TEST(Tensors, OfALaterVersion) {
  struct Later {
    dlc_tensor known;
    int64_t more[2];
  };
  Loaded loaded;
  load(chainArtifact(4096), loaded);
  Tensors dense, data;
  ASSERT_EQ(dense.run(loaded), DLC_OK);
  Later inputs[2] = {{data.inputs[0], {7, 7}}, {data.inputs[1], {7, 7}}};
  Later outputs[2] = {{data.outputs[0], {7, 7}}, {data.outputs[1], {7, 7}}};
  for (Later *tensor : {&inputs[0], &inputs[1], &outputs[0], &outputs[1]})
    tensor->known.struct_size = sizeof(Later);
  ASSERT_EQ(codeOf(dlc_session_run(loaded.session, &inputs[0].known, 2, &outputs[0].known, 2, nullptr)), DLC_OK);
  EXPECT_EQ(data.z, dense.z);
  EXPECT_EQ(data.copy, dense.copy);
}

struct Allocator {
  std::vector<std::vector<float>> memory;
  std::vector<size_t> outputs;
  bool refuse = false;

  static int allocate(void *context, size_t output, dlc_tensor *tensor) {
    auto &self = *static_cast<Allocator *>(context);
    if (self.refuse)
      return 1;
    EXPECT_EQ(tensor->type, DLC_F32);
    EXPECT_EQ(tensor->rank, 1u);
    self.outputs.push_back(output);
    self.memory.emplace_back(size_t(tensor->dims[0]));
    tensor->data = self.memory.back().data();
    return 0;
  }
};

TEST(Tensors, OutputsFromAnAllocator) {
  Loaded loaded;
  load(chainArtifact(4096), loaded);
  Tensors dense, given;
  ASSERT_EQ(dense.run(loaded), DLC_OK);
  Allocator allocator;
  dlc_run_options options = DLC_RUN_OPTIONS_INIT;
  options.allocate = Allocator::allocate;
  options.allocate_context = &allocator;
  given.outputs[0] = DLC_TENSOR_INIT; // nothing is known of it
  ASSERT_EQ(given.run(loaded, nullptr, &options), DLC_OK);
  EXPECT_EQ(allocator.outputs, std::vector<size_t>{0}); // the other has memory
  EXPECT_EQ(given.outputs[0].data, allocator.memory[0].data());
  EXPECT_EQ(given.outputs[0].rank, 1u);
  EXPECT_EQ(given.outputs[0].dims[0], 4096);
  EXPECT_EQ(allocator.memory[0], dense.z);
  allocator.refuse = true;
  given.outputs[0] = DLC_TENSOR_INIT;
  std::string message;
  EXPECT_EQ(given.run(loaded, &message, &options), DLC_OUT_OF_MEMORY);
  EXPECT_EQ(message, "the allocator gave no memory for output 0 'z' of 16384 bytes");
}

TEST(Tensors, RunOptionsAreChecked) {
  Loaded loaded;
  load(chainArtifact(4096), loaded);
  Tensors given;
  std::string message;
  uint64_t nanoseconds[3];
  dlc_run_options options = DLC_RUN_OPTIONS_INIT;
  options.entry = "train";
  EXPECT_EQ(given.run(loaded, &message, &options), DLC_INVALID_ARGUMENT);
  EXPECT_EQ(message, "the program has no entry 'train'; it has 'main'");
  options = DLC_RUN_OPTIONS_INIT;
  options.stream = &options;
  EXPECT_EQ(given.run(loaded, &message, &options), DLC_INVALID_ARGUMENT);
  EXPECT_EQ(message, "a stream was given, and the session is on cpu");
  options = DLC_RUN_OPTIONS_INIT;
  options.step_nanoseconds = nanoseconds;
  options.step_count = 2;
  EXPECT_EQ(given.run(loaded, &message, &options), DLC_INVALID_ARGUMENT);
  EXPECT_EQ(message, "entry 'main' has 3 steps, given was room for 2");
  options.step_count = 3;
  options.asynchronous = 1;
  EXPECT_EQ(given.run(loaded, &message, &options), DLC_INVALID_ARGUMENT);
  EXPECT_EQ(message, "the times of steps are known when a run is done: not of an asynchronous one");
  options = DLC_RUN_OPTIONS_INIT;
  options.asynchronous = 1; // on the CPU it is done when the call returns
  EXPECT_EQ(given.run(loaded, &message, &options), DLC_OK);
  EXPECT_EQ(codeOf(dlc_session_wait(loaded.session)), DLC_OK);
}

// A second entry adds x to a state; the first reads it.
plan::Artifact counterArtifact() {
  plan::Artifact artifact = chainArtifact(4096);
  plan::Program &program = artifact.programs[0];
  program.states = {{tensor("total", {64, 64}), "counter", plan::kNone}};
  plan::Entry read;
  read.name = "read";
  read.outputs = {tensor("value", {4096})};
  read.buffers = {stateBuffer(0, 16384), outputBuffer(0, 16384)};
  read.steps = {copy(0, 1)};
  plan::Entry set;
  set.name = "set";
  set.inputs = {tensor("value", {4096})};
  set.buffers = {inputBuffer(0, 16384), stateBuffer(0, 16384)};
  set.steps = {copy(0, 1)};
  program.entries.push_back(std::move(read));
  program.entries.push_back(std::move(set));
  return artifact;
}

TEST(States, LiveFromRunToRunAndAreReadAndWritten) {
  Loaded loaded;
  load(counterArtifact(), loaded);
  dlc_program_info program = DLC_PROGRAM_INFO_INIT;
  ASSERT_EQ(codeOf(dlc_program_get_info(loaded.program, &program)), DLC_OK);
  EXPECT_EQ(program.entries, 3u);
  EXPECT_EQ(program.states, 1u);
  dlc_tensor_info state = DLC_TENSOR_INFO_INIT;
  ASSERT_EQ(codeOf(dlc_program_get_state(loaded.program, 0, &state)), DLC_OK);
  EXPECT_STREQ(state.name, "total");
  EXPECT_STREQ(state.role, "counter");
  EXPECT_EQ(state.bytes, 16384u);
  dlc_entry_info entry = DLC_ENTRY_INFO_INIT;
  ASSERT_EQ(codeOf(dlc_program_get_entry(loaded.program, 2, &entry)), DLC_OK);
  EXPECT_STREQ(entry.name, "set");
  EXPECT_EQ(entry.inputs, 1u);
  EXPECT_EQ(entry.outputs, 0u);
  EXPECT_EQ(entry.steps, 1u);

  auto run = [&](const char *name, dlc_tensor tensor, bool input) {
    dlc_run_options options = DLC_RUN_OPTIONS_INIT;
    options.entry = name;
    return codeOf(dlc_session_run(loaded.session, &tensor, input, &tensor, !input, &options));
  };
  std::vector<float> value(4096, -1), zeros(4096), numbers(4096);
  std::iota(numbers.begin(), numbers.end(), 0.0f);
  ASSERT_EQ(run("read", hostTensor(value.data(), {4096}), false), DLC_OK);
  EXPECT_EQ(value, zeros);
  ASSERT_EQ(run("set", hostTensor(numbers.data(), {4096}), true), DLC_OK);
  ASSERT_EQ(run("read", hostTensor(value.data(), {4096}), false), DLC_OK);
  EXPECT_EQ(value, numbers);

  // Out and, transposed, in again.
  std::vector<float> saved(4096);
  dlc_tensor square = hostTensor(saved.data(), {64, 64});
  ASSERT_EQ(codeOf(dlc_session_read_state(loaded.session, "total", &square)), DLC_OK);
  EXPECT_EQ(saved, numbers);
  const int64_t transposed[] = {1, 64};
  square.strides = transposed;
  ASSERT_EQ(codeOf(dlc_session_write_state(loaded.session, "total", &square)), DLC_OK);
  ASSERT_EQ(run("read", hostTensor(value.data(), {4096}), false), DLC_OK);
  for (size_t i = 0; i < 4096; ++i)
    ASSERT_EQ(value[i], numbers[i % 64 * 64 + i / 64]);
  // And out as it lay.
  std::vector<float> again(4096);
  square.data = again.data();
  ASSERT_EQ(codeOf(dlc_session_read_state(loaded.session, "total", &square)), DLC_OK);
  EXPECT_EQ(again, numbers);
}

TEST(States, AreCheckedByName) {
  Loaded loaded;
  load(counterArtifact(), loaded);
  std::vector<float> value(4096);
  std::string message;
  dlc_tensor tensor = hostTensor(value.data(), {4096});
  EXPECT_EQ(codeOf(dlc_session_read_state(loaded.session, "totals", &tensor), &message), DLC_INVALID_ARGUMENT);
  EXPECT_EQ(message, "the program has no state 'totals'; it has 'total'");
  EXPECT_EQ(codeOf(dlc_session_read_state(loaded.session, "total", &tensor), &message), DLC_INVALID_ARGUMENT);
  EXPECT_EQ(message, "state 0 'total' has rank 1, expected 2");
  EXPECT_EQ(codeOf(dlc_session_write_state(loaded.session, "total", nullptr), &message), DLC_INVALID_ARGUMENT);
  EXPECT_EQ(message, "dlc_session_write_state: 'from' is NULL");
  dlc_tensor_info info = DLC_TENSOR_INFO_INIT;
  EXPECT_EQ(codeOf(dlc_program_get_state(loaded.program, 1, &info), &message), DLC_INVALID_ARGUMENT);
  EXPECT_EQ(message, "the program has no state 1");
}

} // namespace
