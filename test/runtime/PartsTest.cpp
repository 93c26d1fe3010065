// Launches that run on some places of an open size at a time.
#include "runtime/plan/Binding.h"
#include "test/runtime/Fixtures.h"
#include "test/runtime/Harness.h"

#include <gtest/gtest.h>

using namespace dlc;
using namespace dlc::test;

namespace {

constexpr int64_t kPlace = 1 << 18; // floats

// x[n, place] -> slot 0 -> slot 1 -> slot 2 by increment_places (kernels.c) each time, and a copy to y. Slots 0 and 1
// live within the launches that are cut, slot 2 lives on.
plan::Artifact incrementArtifact() {
  plan::Artifact artifact;
  plan::Program program;
  program.kernels = {kernel("increment_places")};
  program.kernels[0].sizes = 1;
  program.kernels[0].places = 0;
  plan::Entry entry;
  entry.name = "main";
  entry.symbols = {{"n", 1, 64}};
  entry.expressions = {{plan::SizeOp::Symbol, 0, 0}, {plan::SizeOp::Multiply, ~0, 4 * kPlace}};
  entry.inputs = {tensor("x", {~0, kPlace})};
  entry.outputs = {tensor("y", {~0, kPlace})};
  entry.slots = {{~1, 0, 1}, {~1, 1, 2}, {~1, 2, 3}};
  entry.buffers = {{plan::BufferKind::Input, 0, 0, ~1}, {plan::BufferKind::Output, 0, 0, ~1}};
  for (uint32_t slot = 0; slot < 3; ++slot)
    entry.buffers.push_back({plan::BufferKind::Arena, slot, 0, ~1});
  uint32_t path[] = {0, 2, 3, 4};
  for (uint32_t i = 0; i < 3; ++i) {
    entry.steps.push_back(launch(0, {path[i], path[i + 1]}));
    entry.steps.back().arguments.push_back(plan::sizeArgument(~0));
  }
  entry.steps.push_back(copy(4, 1));
  program.entries = {entry};
  artifact.programs = {program};
  artifact.code = {cpuCode({1})};
  plan::Geometry &geometry = artifact.code[0].geometries[0];
  geometry.expressions = {{plan::SizeOp::Symbol, 0, 0}};
  geometry.tasks = ~0;
  return artifact;
}

std::vector<plan::Parts> partsAt(const plan::Artifact &artifact, int64_t n, plan::Binding &binding) {
  const plan::Program &program = artifact.programs[0];
  EXPECT_EQ(plan::bind(program, program.entries[0], {n}, binding).message, "");
  return binding.parts;
}

TEST(Parts, WhereLargeTensorsAreHandedOn) {
  plan::Artifact artifact = incrementArtifact();
  plan::Binding binding;
  EXPECT_TRUE(partsAt(artifact, 1, binding).empty()); // nothing to cut
  EXPECT_TRUE(partsAt(artifact, 3, binding).empty()); // 6 MiB a launch
  std::vector<plan::Parts> parts = partsAt(artifact, 16, binding);
  ASSERT_EQ(parts.size(), 1u);
  EXPECT_EQ(parts[0].first, 0u);
  EXPECT_EQ(parts[0].last, 2u);
  EXPECT_EQ(parts[0].places, 16);
  EXPECT_EQ(parts[0].each, 2); // 4 MiB a launch
  // What lives on has bytes of its own in all parts.
  auto meet = [&](size_t a, size_t b) {
    uint64_t bytes = uint64_t(binding.value(~1)), x = binding.slotOffsets[a], y = binding.slotOffsets[b];
    return x < y + bytes && y < x + bytes;
  };
  EXPECT_FALSE(meet(0, 2) || meet(1, 2) || meet(0, 1));

  artifact.programs[0].target = plan::Target::Cuda;
  EXPECT_TRUE(partsAt(artifact, 16, binding).empty());
  EXPECT_TRUE(meet(0, 2));
}

TEST(Parts, NotWhereItDoesNotPayOrCannotBe) {
  plan::Binding binding;
  {
    plan::Artifact artifact = incrementArtifact(); // weights that each part reads again
    plan::Program &program = artifact.programs[0];
    int64_t bytes = 40 << 20; // of 32 MiB that are handed on
    program.constants = {{0, uint64_t(bytes), {}}};
    program.entries[0].buffers.push_back({plan::BufferKind::Constant, 0, 0, bytes});
    std::vector<plan::Argument> &arguments = program.entries[0].steps[1].arguments;
    arguments.insert(arguments.begin(), plan::bufferArgument(5));
    EXPECT_TRUE(partsAt(artifact, 16, binding).empty());
    program.entries[0].buffers[5].bytes = 12 << 20;
    ASSERT_EQ(partsAt(artifact, 16, binding).size(), 1u);
    EXPECT_EQ(binding.parts[0].each, 6); // three parts
  }
  {
    plan::Artifact artifact = incrementArtifact(); // the launches around another do not hand anything on
    artifact.programs[0].kernels.push_back(kernel("other"));
    artifact.programs[0].entries[0].steps[1].index = 1;
    EXPECT_TRUE(partsAt(artifact, 16, binding).empty());
  }
  {
    plan::Artifact artifact = incrementArtifact(); // a part of what is in the slot
    artifact.programs[0].entries[0].buffers[3].offset = 64;
    artifact.programs[0].entries[0].slots[1].bytes = 65 << 20;
    EXPECT_TRUE(partsAt(artifact, 16, binding).empty());
  }
  {
    plan::Artifact artifact = incrementArtifact(); // control flow
    artifact.programs[0].entries[0].steps.push_back(control(plan::StepKind::If, 0, 0, 0));
    EXPECT_TRUE(partsAt(artifact, 16, binding).empty());
  }
}

// Pictures of h x 1024 elements: the launches take h as well, and n is the last of their sizes.
TEST(Parts, OfPicturesOfAnySize) {
  plan::Artifact artifact = incrementArtifact();
  plan::Program &program = artifact.programs[0];
  program.kernels = {kernel("increment_pictures")};
  program.kernels[0].sizes = 2;
  program.kernels[0].places = 1;
  plan::Entry &entry = program.entries[0];
  entry.symbols.push_back({"h", 1, 512});
  entry.expressions = {{plan::SizeOp::Symbol, 0, 0},
                       {plan::SizeOp::Symbol, 1, 0},
                       {plan::SizeOp::Multiply, ~0, ~1},
                       {plan::SizeOp::Multiply, ~2, 4096}};
  entry.inputs = {tensor("x", {~0, ~1, 1024})};
  entry.outputs = {tensor("y", {~0, ~1, 1024})};
  for (plan::Slot &slot : entry.slots)
    slot.bytes = ~3;
  for (plan::Buffer &buffer : entry.buffers)
    buffer.bytes = ~3;
  for (uint32_t i = 0; i < 3; ++i)
    entry.steps[i].arguments.insert(entry.steps[i].arguments.end() - 1, plan::sizeArgument(~1));
  plan::Geometry &geometry = artifact.code[0].geometries[0];
  geometry.expressions = {{plan::SizeOp::Symbol, 0, 0}, {plan::SizeOp::Symbol, 1, 0}};
  geometry.tasks = ~1;

  plan::Binding binding;
  EXPECT_EQ(plan::bind(program, entry, {16, 256}, binding).message, "");
  ASSERT_EQ(binding.parts.size(), 1u);
  EXPECT_EQ(binding.parts[0].places, 16);
  EXPECT_EQ(binding.parts[0].each, 2);
  EXPECT_EQ(plan::bind(program, entry, {16, 16}, binding).message, "");
  EXPECT_TRUE(binding.parts.empty());

  Loaded loaded;
  load(artifact, loaded);
  for (auto [n, h] : {std::pair<int64_t, int64_t>(16, 256), {5, 500}, {1, 512}, {7, 3}}) {
    std::vector<float> x(size_t(n * h * 1024)), y(x.size());
    for (size_t i = 0; i < x.size(); ++i)
      x[i] = float(i % 1021);
    dlc_tensor input = hostTensor(x.data(), {n, h, 1024}), output = hostTensor(y.data(), {n, h, 1024});
    ASSERT_EQ(codeOf(dlc_session_run(loaded.session, &input, 1, &output, 1, nullptr)), DLC_OK);
    size_t right = 0;
    for (size_t i = 0; i < y.size(); ++i)
      right += y[i] == x[i] + 3;
    EXPECT_EQ(right, y.size()) << n << " x " << h;
  }
}

TEST(Parts, RunsGiveTheSameAndObserversSeeWholeValues) {
  plan::Artifact artifact = incrementArtifact();
  artifact.programs[0].entries[0].steps[1].values = {{"second", plan::ElementType::F32, {~0, kPlace}, {0, 1}}};
  Loaded loaded;
  load(artifact, loaded);
  for (int64_t n : {1, 16, 15, 5}) {
    std::vector<float> x(size_t(n * kPlace)), y(x.size());
    for (size_t i = 0; i < x.size(); ++i)
      x[i] = float(i % 1021);
    dlc_tensor input = hostTensor(x.data(), {n, kPlace}), output = hostTensor(y.data(), {n, kPlace});
    size_t seen = 0;
    for (bool isObserved : {false, true, false}) {
      std::fill(y.begin(), y.end(), 0.0f);
      uint64_t nanoseconds[4] = {};
      dlc_run_options options = DLC_RUN_OPTIONS_INIT;
      options.step_nanoseconds = nanoseconds;
      options.step_count = 4;
      options.observe_context = &seen;
      if (isObserved)
        options.observe = [](void *context, size_t, const char *, const dlc_tensor *value) {
          const auto *data = static_cast<const float *>(value->data);
          auto elements = size_t(value->dims[0] * value->dims[1]);
          for (size_t i = 0; i < elements; ++i)
            *static_cast<size_t *>(context) += data[i] == float(i % 1021) + 2;
        };
      ASSERT_EQ(codeOf(dlc_session_run(loaded.session, &input, 1, &output, 1, &options)), DLC_OK);
      size_t right = 0;
      for (size_t i = 0; i < y.size(); ++i)
        right += y[i] == x[i] + 3;
      EXPECT_EQ(right, y.size()) << n << (isObserved ? " observed" : "");
      EXPECT_GT(nanoseconds[2], 0u);
    }
    EXPECT_EQ(seen, x.size());
  }
}

} // namespace
