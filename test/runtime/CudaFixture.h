// A program for CUDA on the fake driver: chainArtifact, read back into a view, with its kernels computed by the host.
#pragma once

#include "runtime/cuda/CudaDevice.h"
#include "runtime/plan/Writer.h"
#include "test/runtime/FakeDriver.h"
#include "test/runtime/Fixtures.h"
#include "test/runtime/Harness.h"

#include <cmath>
#include <functional>
#include <gtest/gtest.h>

namespace dlc::test {

constexpr size_t elements = 256;

// The device's side of an argument of a launch.
inline float *pointerAt(void **arguments, size_t index) {
  return reinterpret_cast<float *>(*static_cast<runtime::cuda::DevicePointer *>(arguments[index]));
}

struct CudaFixture {
  FakeDriver fake;
  runtime::cuda::DriverTable table;
  std::vector<char> bytes;
  plan::ArtifactView view;
  std::unique_ptr<runtime::DeviceProgram> program;
  std::unique_ptr<runtime::DeviceSession> session;
  std::vector<float> x, y, z, copy;

  // add and exp_sin.
  static std::vector<plan::Geometry> geometries() {
    std::vector<plan::Geometry> result = {geometry(0, 2, 128), geometry(1, 4, 64)};
    result[1].grid[1] = 3;
    result[1].block[1] = 2;
    result[1].sharedBytes = 100 * 1024;
    return result;
  }

  explicit CudaFixture(std::vector<plan::CodeObject> code = {cudaCode(plan::CodeKind::Cubin, "sm_90a", {'C', 'U', 0},
                                                                      geometries())},
                       const std::function<void(plan::Program &)> &change = {})
      : table(fake.table()), x(elements), y(elements), z(elements), copy(elements) {
    plan::Artifact artifact = chainArtifact(elements);
    artifact.programs[0].target = plan::Target::Cuda;
    if (change)
      change(artifact.programs[0]);
    artifact.code = std::move(code);
    bytes = plan::writeArtifact(artifact);
    plan::Error error = plan::readArtifact(bytes.data(), bytes.size(), view);
    EXPECT_FALSE(error) << error.message;
    fake.kernels["add"].arguments = 3;
    fake.kernels["add"].run = [](void **arguments) {
      for (size_t i = 0; i < elements; ++i)
        pointerAt(arguments, 2)[i] = pointerAt(arguments, 0)[i] + pointerAt(arguments, 1)[i];
    };
    fake.kernels["exp_sin"].arguments = 2;
    fake.kernels["exp_sin"].run = [](void **arguments) {
      for (size_t i = 0; i < elements; ++i)
        pointerAt(arguments, 1)[i] = expf(sinf(pointerAt(arguments, 0)[i]));
    };
    for (size_t i = 0; i < elements; ++i) {
      x[i] = float(i) * 0.01f;
      y[i] = -float(i);
    }
  }
  // The second step writes over its input; the third copies from there.
  void writeInPlace() {
    view.programs[0].entries[0].steps[1].arguments[1] = plan::bufferArgument(3);
    view.programs[0].entries[0].steps[2] = test::copy(3, 4);
  }
  runtime::Status load(int index = 0) {
    return runtime::cuda::loadProgram(table, view, view.programs[0], index, program);
  }
  runtime::Status createSession() { return program->createSession({}, session); }
  runtime::Status run(uint64_t *nanoseconds = nullptr) {
    return session->run({inputs().data(), outputs().data(), 0}, nanoseconds);
  }
  // The places of a run, in host memory.
  std::vector<runtime::Place> inputs() {
    return {hostPlace(x.data(), elements * 4), hostPlace(y.data(), elements * 4)};
  }
  std::vector<runtime::Place> outputs() {
    return {hostPlace(z.data(), elements * 4), hostPlace(copy.data(), elements * 4)};
  }
  // Everything that was given out has been given back.
  void expectClean() {
    session.reset();
    program.reset();
    EXPECT_TRUE(fake.memory.empty());
    EXPECT_EQ(fake.contexts, 0);
    EXPECT_EQ(fake.depth, 0);
    EXPECT_EQ(fake.streams, 0);
    EXPECT_EQ(fake.events, 0);
    EXPECT_EQ(fake.hostMemory, 0);
    EXPECT_EQ(fake.graphs, 0);
    EXPECT_EQ(fake.modules, 0);
  }
};

#define ASSERT_SUCCESS(call)                                                                                           \
  do {                                                                                                                 \
    runtime::Status failure = call;                                                                                    \
    ASSERT_FALSE(failure) << failure.message();                                                                        \
  } while (false)

} // namespace dlc::test
