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

static plan::Buffer buffer(plan::BufferKind kind, uint32_t index, uint64_t bytes) {
  return {kind, index, 0, int64_t(bytes)};
}
plan::Buffer inputBuffer(uint32_t index, uint64_t bytes) { return buffer(plan::BufferKind::Input, index, bytes); }
plan::Buffer outputBuffer(uint32_t index, uint64_t bytes) { return buffer(plan::BufferKind::Output, index, bytes); }
plan::Buffer constantBuffer(uint32_t index, uint64_t bytes) { return buffer(plan::BufferKind::Constant, index, bytes); }
plan::Buffer stateBuffer(uint32_t index, uint64_t bytes) { return buffer(plan::BufferKind::State, index, bytes); }
plan::Buffer arenaBuffer(uint32_t slot, uint64_t bytes) { return buffer(plan::BufferKind::Arena, slot, bytes); }

plan::Kernel kernel(std::string name, uint64_t flops, uint64_t bytes) {
  plan::Kernel result;
  result.name = std::move(name);
  result.summary = "test kernel";
  result.schedule = "one after the other";
  result.flops = flops;
  result.bytes = bytes;
  return result;
}

static plan::Step step(plan::StepKind kind, uint32_t index, const std::vector<uint32_t> &buffers, std::string source) {
  plan::Step result;
  result.kind = kind;
  result.index = index;
  for (uint32_t buffer : buffers)
    result.arguments.push_back(plan::bufferArgument(buffer));
  result.source = std::move(source);
  return result;
}

plan::Step launch(uint32_t kernel, std::vector<uint32_t> buffers, std::string source) {
  return step(plan::StepKind::Launch, kernel, buffers, std::move(source));
}

plan::Step copy(uint32_t from, uint32_t to, std::string source) {
  return step(plan::StepKind::Copy, 0, {from, to}, std::move(source));
}

plan::Step control(plan::StepKind kind, uint32_t buffer, uint32_t first, uint32_t second) {
  plan::Step result = step(kind, 0, {buffer}, "'/control' (Control)");
  result.outputs = 0;
  result.blocks[0] = first;
  result.blocks[1] = second;
  return result;
}

plan::Step repeat(plan::Size rounds, uint32_t block) {
  plan::Step result = control(plan::StepKind::Repeat, 0, block, 0);
  result.arguments = {plan::sizeArgument(rounds)};
  return result;
}

plan::CodeObject cpuCode(std::vector<int64_t> tasks, std::string level, int object) {
  plan::CodeObject code;
  code.kind = plan::CodeKind::CpuSharedObject;
  code.level = std::move(level);
  for (size_t i = 0; i < tasks.size(); ++i) {
    code.geometries.emplace_back();
    code.geometries.back().kernel = uint32_t(i);
    code.geometries.back().tasks = tasks[i];
  }
  code.bytes = kernelObject(object);
  return code;
}

plan::CodeObject cudaCode(plan::CodeKind kind, std::string level, std::vector<char> bytes,
                          std::vector<plan::Geometry> geometries, uint32_t module) {
  return {{kind, std::move(level), module, std::move(geometries)}, std::move(bytes)};
}

plan::Geometry geometry(uint32_t kernel, uint32_t blocks, uint32_t threads) {
  plan::Geometry result;
  result.kernel = kernel;
  result.grid[0] = blocks;
  result.block[0] = threads;
  return result;
}

plan::TensorMap tensorMap(uint32_t argument, plan::Size rows) {
  return {argument, plan::ElementType::F16, plan::Swizzle::Bytes128, 0, {{64, 2, 64}, {rows, 128, 8}}, {}};
}

plan::TensorMap windowMap(uint32_t argument, int64_t places) {
  plan::TensorMap map = tensorMap(argument, places);
  map.dims[1].box = 16;
  map.dims.push_back({1, places * 128, 1});
  map.window = {{-1, -1, 1}};
  return map;
}

plan::Artifact chainArtifact(int64_t elements) {
  uint64_t bytes = uint64_t(elements) * 4;
  plan::Entry entry;
  entry.name = "main";
  entry.inputs = {tensor("x", {elements}), tensor("y", {elements / 4, 4})};
  entry.inputs[0].dimNames[0] = "length";
  entry.outputs = {tensor("z", {elements}), tensor("copy_of_y", {elements})};
  entry.buffers = {inputBuffer(0, bytes), inputBuffer(1, bytes),  constantBuffer(0, bytes),
                   arenaBuffer(0, bytes), outputBuffer(0, bytes), outputBuffer(1, bytes)};
  entry.slots = {{int64_t(bytes), 0, 1}};
  entry.steps = {launch(0, {0, 2, 3}, "'/add' (Add)"), launch(1, {3, 4}, "'/exp' (Exp)"),
                 copy(1, 5, "'/id' (Identity)")};
  entry.steps[0].values = {{"sum", plan::ElementType::F32, {elements / 4, 4}, {1, 0}}};
  entry.sourceNodes = 3;
  plan::Program program;
  program.constants = {{0, bytes, {}}};
  program.kernels = {kernel("add", 0, 3 * bytes), kernel("exp_sin", uint64_t(elements) * 1000, 2 * bytes)};
  program.entries = {entry};

  plan::Artifact artifact;
  artifact.compiler = "dlc test";
  artifact.model = "chain";
  artifact.programs = {program};
  artifact.code = {cpuCode({elements / 16, elements})};
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
  plan::Entry entry;
  entry.name = "main";
  entry.outputs = {tensor("out", {elements}, plan::ElementType::I32)};
  entry.buffers = {outputBuffer(0, bytes)};
  entry.steps = {launch(0, {0}, "'/only' (Only)")};
  plan::Program program;
  program.kernels = {kernel(std::move(name), flops, bytes)};
  program.entries = {entry};
  plan::Artifact artifact;
  artifact.programs = {program};
  artifact.code = {cpuCode({tasks})};
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
