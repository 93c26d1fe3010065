// Runs a fuzz target without a fuzzer: `dlc-fuzz-artifact CORPUS [MUTATIONS]` replays every file of
// the corpus, and MUTATIONS seeded changes of each. `--seeds CORPUS` writes the seeds.
#include "runtime/plan/Encoding.h"
#include "runtime/plan/Writer.h"
#include "test/runtime/Fixtures.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <random>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

namespace {

using Bytes = std::vector<char>;

void runOnce(const Bytes &bytes) {
  LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t *>(bytes.data()), bytes.size());
}

Bytes readFile(const std::string &path) {
  Bytes bytes;
  if (FILE *file = std::fopen(path.c_str(), "rb")) {
    char chunk[4096];
    while (size_t count = std::fread(chunk, 1, sizeof chunk, file))
      bytes.insert(bytes.end(), chunk, chunk + count);
    std::fclose(file);
  }
  return bytes;
}

bool writeFile(const std::string &path, const Bytes &bytes) {
  FILE *file = std::fopen(path.c_str(), "wb");
  if (!file)
    return false;
  bool written = std::fwrite(bytes.data(), 1, bytes.size(), file) == bytes.size();
  return std::fclose(file) == 0 && written;
}

// Flips, extreme numbers, removed and doubled stretches.
Bytes mutate(Bytes bytes, std::mt19937 &random) {
  for (unsigned change = 1 + random() % 3; change && !bytes.empty(); --change) {
    size_t at = random() % bytes.size();
    size_t length = std::min<size_t>(bytes.size() - at, 1 + random() % 8);
    switch (random() % 5) {
    case 0:
      bytes[at] ^= char(1 << random() % 8);
      break;
    case 1:
      std::memset(bytes.data() + at, random() % 2 ? 0xff : 0, length);
      break;
    case 2:
      bytes.erase(bytes.begin() + long(at), bytes.begin() + long(at + length));
      break;
    case 3:
      bytes.insert(bytes.begin() + long(at), length, char(random()));
      break;
    case 4:
      bytes.resize(at);
      break;
    }
  }
  return bytes;
}

bool writeSeeds(const std::string &folder) {
  using namespace dlc::plan;
  Artifact artifact = dlc::test::chainArtifact(64);
  artifact.code[0].bytes.assign(4, 'c');
  Program cuda = artifact.programs[0];
  cuda.target = Target::Cuda;
  auto plan = [&](std::vector<Program> programs, CodeKind kind) {
    PlanSection section{
        "dlc", "seed", std::move(programs), {{kind, "x", 0, {dlc::test::geometry(0), dlc::test::geometry(1)}}}};
    if (kind == CodeKind::Cubin)
      section.code[0].geometries[1].maps = {dlc::test::tensorMap(0, 2), dlc::test::windowMap(1, 1)};
    return encodePlan(section);
  };
  // Control flow, states, sizes, a packed constant.
  Program rich = cuda;
  Entry &entry = rich.entries[0];
  rich.states = {{dlc::test::tensor("s", {16}), "counter", kNone}, {dlc::test::tensor("t", {64}), "", 0}};
  rich.constants[0].packing = {Encoding::Panels, true, 4, 8, 8, 8};
  rich.kernels[0].sizes = 1;
  rich.kernels[0].places = 0;
  rich.kernels.push_back(rich.kernels[0]);
  rich.kernels[2].name = "few";
  rich.kernels[0].expressions = {{SizeOp::Symbol, 0, 0}};
  rich.kernels[0].alternatives = {{2, ~0, 8}};
  rich.constants.push_back({0, 256, {Encoding::Quads, false, 1, 16, 16, 16, 8}});
  entry.symbols = {{"n", 1, 16}};
  entry.expressions = {{SizeOp::Symbol, 0, 0}, {SizeOp::Multiply, ~0, 4}, {SizeOp::CeilDivide, ~1, 3}};
  entry.buffers.push_back({BufferKind::State, 0, 0, ~1}); // 6
  entry.buffers.push_back({BufferKind::Input, 0, 0, 1});  // 7
  entry.buffers.push_back({BufferKind::Input, 1, 0, 8});  // 8
  entry.steps[0].arguments.push_back(sizeArgument(~2));
  entry.steps.push_back(dlc::test::control(StepKind::ReadSize, 8, 0, 0));
  entry.steps.push_back(dlc::test::control(StepKind::While, 7, 1, 3));
  entry.steps.push_back(dlc::test::copy(6, 6));
  entry.steps.push_back(dlc::test::control(StepKind::If, 7, 1, 1));
  entry.steps.push_back(dlc::test::copy(0, 4));
  entry.steps.push_back(dlc::test::copy(1, 5));
  entry.steps.push_back(dlc::test::repeat(~0, 1));
  entry.steps.push_back(dlc::test::copy(0, 4));
  Entry second = entry;
  second.name = "second";
  rich.entries.push_back(second);
  Artifact empty;
  return writeFile(folder + "/plan-rich", plan({rich}, CodeKind::Ptx)) &&
         writeFile(folder + "/plan-cpu", plan(artifact.programs, CodeKind::CpuSharedObject)) &&
         writeFile(folder + "/plan-both", plan({artifact.programs[0], cuda}, CodeKind::Cubin)) &&
         writeFile(folder + "/plan-empty", encodePlan(PlanSection())) &&
         writeFile(folder + "/file-empty", writeArtifact(empty));
}

} // namespace

int main(int argc, char **argv) {
  if (argc == 3 && !std::strcmp(argv[1], "--seeds"))
    return writeSeeds(argv[2]) ? 0 : 1;
  if (argc < 2)
    return 2;
  long mutations = argc > 2 ? std::atol(argv[2]) : 0;
  std::vector<std::string> paths;
  std::error_code error;
  for (const auto &entry : std::filesystem::directory_iterator(argv[1], error))
    paths.push_back(entry.path());
  std::sort(paths.begin(), paths.end());
  std::mt19937 random(1);
  for (const std::string &path : paths) {
    Bytes bytes = readFile(path);
    runOnce(bytes);
    for (long round = 0; round < mutations; ++round)
      runOnce(mutate(bytes, random));
  }
  std::printf("%zu inputs, %ld mutations of each\n", paths.size(), mutations);
  return paths.empty() ? 1 : 0;
}
