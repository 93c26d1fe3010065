// The artifact file: round trip, determinism, and every kind of damage.
#include "runtime/plan/Encoding.h"
#include "runtime/plan/Hash.h"
#include "runtime/plan/Reader.h"
#include "runtime/plan/Writer.h"
#include "test/runtime/Fixtures.h"

#include <cstring>
#include <gtest/gtest.h>
#include <random>
#include <sys/stat.h>
#include <unistd.h>

using namespace dlc::plan;
using namespace dlc::test;

namespace {

// A CPU and a CUDA program, several code objects of odd sizes, names, IR.
Artifact richArtifact() {
  Artifact artifact = chainArtifact(256);
  Program cuda = artifact.programs[0];
  cuda.target = Target::Cuda;
  cuda.precision = Precision::BF16;
  artifact.programs.push_back(cuda);
  artifact.code[0].bytes.resize(1001);
  Geometry shared = geometry(1, 4);
  shared.sharedBytes = 4096;
  shared.maps = {tensorMap(0, 8), windowMap(0, 8)};
  artifact.code.push_back(cudaCode(CodeKind::Cubin, "sm_90a", {'c', 'u'}, {geometry(0)}));
  artifact.code.push_back(cudaCode(CodeKind::Ptx, "sm_80", std::vector<char>(77, 'p'), {geometry(0), shared}, 1));
  artifact.code.push_back(cudaCode(CodeKind::CudaSource, "", {}, {}, 1));
  return artifact;
}

std::string readError(const std::vector<char> &bytes) {
  ArtifactView view;
  return readArtifact(bytes.data(), bytes.size(), view).message;
}

// The message for an artifact whose file is sound and whose plan was changed by `change`.
template <typename Change> std::string planError(Change &&change) {
  Artifact artifact = richArtifact();
  change(artifact.programs[0], artifact);
  return readError(writeArtifact(artifact));
}

#define EXPECT_MENTIONS(text, part)                                                                                    \
  do {                                                                                                                 \
    std::string found = text;                                                                                          \
    EXPECT_NE(found.find(part), std::string::npos) << "message: '" << found << "'";                                    \
  } while (false)

TEST(Artifact, RoundTrip) {
  Artifact before = richArtifact();
  std::vector<char> bytes = writeArtifact(before);
  std::string path = writeTemporary(bytes);
  Artifact after;
  Error error = readArtifactFile(path, after);
  unlink(path.c_str());
  ASSERT_FALSE(error) << error.message;
  EXPECT_EQ(writeArtifact(after), bytes);
  EXPECT_EQ(after.compiler, before.compiler);
  EXPECT_EQ(after.ir, before.ir);
  EXPECT_EQ(after.weights, before.weights);
  ASSERT_EQ(after.programs.size(), 2u);
  EXPECT_EQ(after.programs[0].entries[0].inputs[0].dimNames[0], "length");
  EXPECT_EQ(after.programs[0].precision, Precision::F32);
  EXPECT_EQ(after.programs[1].precision, Precision::BF16);
  EXPECT_EQ(after.code[2].geometries[1].grid[0], 4);
  EXPECT_EQ(after.code[2].geometries[1].sharedBytes, 4096u);
  ASSERT_EQ(after.code[2].geometries[1].maps.size(), 2u);
  EXPECT_EQ(after.code[2].geometries[1].maps[0].swizzle, Swizzle::Bytes128);
  EXPECT_EQ(after.code[2].geometries[1].maps[0].dims[1].stride, 128u);
  EXPECT_EQ(after.code[2].geometries[1].maps[0].dims[1].box, 8u);
  EXPECT_TRUE(after.code[2].geometries[1].maps[0].window.empty());
  EXPECT_EQ(after.code[2].geometries[1].maps[1].window[0].lower, -1);
  EXPECT_EQ(after.programs[0].entries[0].steps[0].source, "'/add' (Add)");
  ASSERT_EQ(after.programs[0].entries[0].steps[0].values.size(), 1u);
  EXPECT_EQ(after.programs[0].entries[0].steps[0].values[0].name, "sum");
  EXPECT_EQ(after.programs[0].entries[0].steps[0].values[0].order, (std::vector<uint32_t>{1, 0}));
  ASSERT_EQ(after.code.size(), 4u);
  EXPECT_EQ(after.code[2].bytes, before.code[2].bytes);
  EXPECT_EQ(after.code[2].level, "sm_80");
}

TEST(Artifact, TwoWritesGiveEqualBytes) { EXPECT_EQ(writeArtifact(richArtifact()), writeArtifact(richArtifact())); }

TEST(Artifact, WeightsAndCodeAreAligned) {
  std::vector<char> bytes = writeArtifact(richArtifact());
  ArtifactView view;
  ASSERT_FALSE(readArtifact(bytes.data(), bytes.size(), view));
  EXPECT_EQ((view.weights.data() - bytes.data()) % 4096, 0);
  for (const CodeView &code : view.code)
    EXPECT_EQ((code.bytes.data() - bytes.data()) % 64, 0);
}

TEST(Artifact, WriteFileIsAtomicAndReadable) {
  std::string path = writeTemporary({'o', 'l', 'd'});
  Artifact artifact = richArtifact();
  Error error = writeArtifactFile(path, artifact);
  ASSERT_FALSE(error) << error.message;
  Artifact after;
  error = readArtifactFile(path, after);
  ASSERT_FALSE(error) << error.message;
  EXPECT_EQ(writeArtifact(after), writeArtifact(artifact));
  struct stat info;
  ASSERT_EQ(stat(path.c_str(), &info), 0);
  mode_t mask = umask(0);
  umask(mask);
  EXPECT_EQ(info.st_mode & 0777, 0666 & ~mask);
  unlink(path.c_str());
  EXPECT_MENTIONS(writeArtifactFile("/nowhere/at/all.dlc", artifact).message, "/nowhere/at/all.dlc");

  // A failed write leaves nothing behind: here the rename fails, onto a folder.
  std::string folder = writeTemporary({});
  unlink(folder.c_str());
  ASSERT_EQ(mkdir(folder.c_str(), 0700), 0);
  ASSERT_EQ(mkdir((folder + "/model.dlc").c_str(), 0700), 0);
  EXPECT_MENTIONS(writeArtifactFile(folder + "/model.dlc", artifact).message, "cannot write");
  EXPECT_EQ(rmdir((folder + "/model.dlc").c_str()), 0);
  EXPECT_EQ(rmdir(folder.c_str()), 0); // empty
}

TEST(Artifact, EveryFlippedByteIsRefused) {
  std::vector<char> bytes = writeArtifact(richArtifact());
  ASSERT_EQ(readError(bytes), "");
  for (size_t at = 0; at < bytes.size(); ++at)
    for (char flip : {char(1), char(0x80), char(0xff)}) {
      bytes[at] ^= flip;
      ASSERT_NE(readError(bytes), "") << "byte " << at << " flipped by " << int(flip);
      bytes[at] ^= flip;
    }
}

TEST(Artifact, DamageNamesTheSection) {
  Artifact artifact = richArtifact();
  std::vector<char> bytes = writeArtifact(artifact);
  ArtifactView view;
  ASSERT_FALSE(readArtifact(bytes.data(), bytes.size(), view));
  auto damaged = [&](const char *at) {
    std::vector<char> copy = bytes;
    copy[size_t(at - bytes.data())] ^= 1;
    return readError(copy);
  };
  EXPECT_MENTIONS(damaged(view.code[0].bytes.data() + 7), "section 1 (code) is damaged");
  EXPECT_MENTIONS(damaged(view.ir.data()), "(IR) is damaged");
  EXPECT_MENTIONS(damaged(view.weights.data() + 999), "(weights) is damaged");
  EXPECT_MENTIONS(damaged(view.weights.data() - 1), "is not zero");
  EXPECT_MENTIONS(damaged(bytes.data() + 70), "section table is damaged");
  EXPECT_MENTIONS(damaged(bytes.data()), "not a dlc artifact");
}

TEST(Artifact, EveryTruncationIsRefused) {
  std::vector<char> bytes = writeArtifact(richArtifact());
  for (size_t length = 0; length < bytes.size(); ++length) {
    std::vector<char> part(bytes.begin(), bytes.begin() + long(length)); // so that overreads are seen
    ASSERT_NE(readError(part), "") << length;
  }
  EXPECT_MENTIONS(readError({bytes.begin(), bytes.begin() + 2000}), "truncated: 2000 bytes of");
  EXPECT_MENTIONS(readError({}), "empty");
  bytes.push_back(0);
  EXPECT_MENTIONS(readError(bytes), "longer than it says");
}

TEST(Artifact, RandomBytesAreRefused) {
  std::mt19937 random(7);
  for (int round = 0; round < 2000; ++round) {
    std::vector<char> bytes(random() % 3000);
    for (char &byte : bytes)
      byte = char(random());
    if (round % 2 && bytes.size() >= 8) // past the first check
      std::memcpy(bytes.data(), fileMagic, 8);
    ASSERT_NE(readError(bytes), "");
  }
}

TEST(Artifact, AnotherVersionIsNamed) {
  std::vector<char> bytes = writeArtifact(richArtifact());
  bytes[8] = 99;
  EXPECT_EQ(readError(bytes), "format version 99, this runtime reads version " + std::to_string(formatVersion));
  bytes[8] = 3;
  EXPECT_EQ(readError(bytes), "format version 3, this runtime reads version " + std::to_string(formatVersion) +
                                  "; compile the model again with this "
                                  "version of dlc");
}

TEST(Artifact, FilesThatCannotBeRead) {
  Artifact artifact;
  EXPECT_MENTIONS(readArtifactFile("/no/such/file.dlc", artifact).message, "No such file");
  EXPECT_MENTIONS(readArtifactFile("/tmp", artifact).message, "not a regular file");
  std::string path = writeTemporary({});
  EXPECT_MENTIONS(readArtifactFile(path, artifact).message, "empty");
  unlink(path.c_str());
}

// A sound file around a plan section that ends early, anywhere.
TEST(Artifact, TruncatedPlanSectionIsRefused) {
  PlanSection plan{"c", "m", richArtifact().programs, {{CodeKind::Cubin, "sm_80", 0, {geometry(0)}}}};
  plan.code[0].geometries[0].maps = {tensorMap(1, 8), windowMap(1, 8)};
  std::vector<char> bytes = encodePlan(plan);
  for (size_t length = 0; length < bytes.size(); ++length) {
    std::vector<char> part(bytes.begin(), bytes.begin() + long(length));
    std::vector<char> file = assembleFile({{SectionKind::Plan, {part.data(), part.size()}},
                                           {SectionKind::Code, "x"},
                                           {SectionKind::Ir, ""},
                                           {SectionKind::Weights, ""}});
    ASSERT_NE(readError(file), "") << length;
  }
}

TEST(Artifact, SectionsInAnotherOrderAreRefused) {
  EXPECT_MENTIONS(readError(assembleFile({})), "order");
  EXPECT_MENTIONS(readError(assembleFile({{SectionKind::Ir, ""}, {SectionKind::Plan, ""}, {SectionKind::Weights, ""}})),
                  "order");
  EXPECT_MENTIONS(readError(assembleFile({{SectionKind(9), ""}})), "unknown kind");
}

TEST(Hash, ValueDoesNotDependOnThreadsAndSeesEveryByte) {
  std::vector<char> bytes(3 * checksumBlockBytes + 12345);
  for (size_t i = 0; i < bytes.size(); ++i)
    bytes[i] = char(i * 31 + i / 257);
  uint64_t expected = checksum(bytes.data(), bytes.size());
  for (unsigned threads : {2, 3, 8, 100})
    EXPECT_EQ(checksum(bytes.data(), bytes.size(), threads), expected);
  for (size_t at : {size_t(0), checksumBlockBytes - 1, checksumBlockBytes, bytes.size() - 1}) {
    bytes[at] ^= 0x10;
    EXPECT_NE(checksum(bytes.data(), bytes.size()), expected) << at;
    bytes[at] ^= 0x10;
  }
  EXPECT_NE(hashBytes("", 0), hashBytes("\0", 1));
  EXPECT_NE(hashBytes("\0", 1), hashBytes("\0\0", 2));
}

} // namespace
