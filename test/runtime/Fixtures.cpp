#include "test/runtime/Fixtures.h"

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <unistd.h>

namespace dlc::test {

std::vector<char> kernelObject(int level) {
  std::string path = std::string(DLC_TEST_KERNELS) + "/kernels-" + std::to_string(level) + ".so";
  std::vector<char> bytes;
  if (FILE *file = std::fopen(path.c_str(), "rb")) {
    char chunk[4096];
    while (size_t count = std::fread(chunk, 1, sizeof chunk, file))
      bytes.insert(bytes.end(), chunk, chunk + count);
    std::fclose(file);
  }
  return bytes;
}

plan::TensorInfo tensor(std::string name, std::vector<int64_t> dims, plan::ElementType type) {
  plan::TensorInfo info;
  info.name = std::move(name);
  info.type = type;
  info.dimNames.resize(dims.size());
  info.dims = std::move(dims);
  return info;
}

plan::Buffer inputBuffer(uint32_t index, uint64_t bytes) { return {plan::BufferKind::Input, index, 0, bytes}; }
plan::Buffer outputBuffer(uint32_t index, uint64_t bytes) { return {plan::BufferKind::Output, index, 0, bytes}; }
plan::Buffer constantBuffer(uint64_t offset, uint64_t bytes) { return {plan::BufferKind::Constant, 0, offset, bytes}; }
plan::Buffer arenaBuffer(uint64_t offset, uint64_t bytes) { return {plan::BufferKind::Arena, 0, offset, bytes}; }

plan::Kernel kernel(std::string name, int64_t tasks, uint64_t flops, uint64_t bytes) {
  plan::Kernel result;
  result.name = std::move(name);
  result.summary = "test kernel";
  result.schedule = "one after the other";
  result.flops = flops;
  result.bytes = bytes;
  result.cpu.tasks = tasks;
  return result;
}

plan::Step launch(uint32_t kernel, std::vector<uint32_t> buffers, std::string source) {
  return {plan::StepKind::Launch, kernel, std::move(buffers), std::move(source)};
}

plan::Artifact chainArtifact(int64_t elements) {
  uint64_t bytes = uint64_t(elements) * 4;
  plan::Program program;
  program.inputs = {tensor("x", {elements}), tensor("y", {elements / 4, 4})};
  program.inputs[0].dimNames[0] = "length";
  program.outputs = {tensor("z", {elements}), tensor("copy_of_y", {elements})};
  program.buffers = {inputBuffer(0, bytes), inputBuffer(1, bytes),  constantBuffer(0, bytes),
                     arenaBuffer(0, bytes), outputBuffer(0, bytes), outputBuffer(1, bytes)};
  program.kernels = {kernel("add", elements / 16, 0, 3 * bytes),
                     kernel("exp_sin", elements, uint64_t(elements) * 1000, 2 * bytes)};
  program.steps = {launch(0, {0, 2, 3}, "'/add' (Add)"),
                   launch(1, {3, 4}, "'/exp' (Exp)"),
                   {plan::StepKind::Copy, 0, {1, 5}, "'/id' (Identity)"}};
  program.arenaBytes = program.largestLiveSet = (bytes + 63) / 64 * 64;
  program.weightBytes = bytes;
  program.sourceNodes = 3;

  plan::Artifact artifact;
  artifact.compiler = "dlc test";
  artifact.model = "chain";
  artifact.programs = {program};
  artifact.code = {{plan::CodeKind::CpuSharedObject, "x86-64", 0, kernelObject()}};
  artifact.weights.resize(bytes);
  for (int64_t i = 0; i < elements; ++i) {
    float value = float(i % 97) * 0.01f;
    std::memcpy(artifact.weights.data() + i * 4, &value, 4);
  }
  artifact.ir = "module {}";
  return artifact;
}

plan::Artifact singleKernelArtifact(std::string name, int64_t elements, int64_t tasks, uint64_t flops) {
  uint64_t bytes = uint64_t(elements) * 4;
  plan::Program program;
  program.outputs = {tensor("out", {elements}, plan::ElementType::I32)};
  program.buffers = {outputBuffer(0, bytes)};
  program.kernels = {kernel(std::move(name), tasks, flops, bytes)};
  program.steps = {launch(0, {0}, "'/only' (Only)")};
  plan::Artifact artifact;
  artifact.programs = {program};
  artifact.code = {{plan::CodeKind::CpuSharedObject, "x86-64", 0, kernelObject()}};
  return artifact;
}

std::string writeTemporary(const std::vector<char> &bytes) {
  const char *folder = std::getenv("TMPDIR");
  std::string path = std::string(folder ? folder : "/tmp") + "/dlc-test-XXXXXX";
  int file = mkstemp(path.data());
  size_t done = 0;
  while (file >= 0 && done < bytes.size()) {
    ssize_t count = write(file, bytes.data() + done, bytes.size() - done);
    if (count <= 0)
      break;
    done += size_t(count);
  }
  if (file >= 0)
    close(file);
  return path;
}

} // namespace dlc::test
