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
    return encodePlan(PlanSection{
        "dlc", "seed", std::move(programs), {{kind, "x", 0, {dlc::test::geometry(0), dlc::test::geometry(1)}}}});
  };
  Artifact empty;
  return writeFile(folder + "/plan-cpu", plan(artifact.programs, CodeKind::CpuSharedObject)) &&
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
