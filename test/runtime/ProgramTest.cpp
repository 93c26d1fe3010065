// Loading programs: what they tell of themselves, the choice of code and device, and how it fails.
#include "runtime/Program.h"
#include "runtime/Machine.h"
#include "runtime/plan/Writer.h"
#include "test/runtime/Fixtures.h"
#include "test/runtime/Harness.h"
#include "test/runtime/Sanitized.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstring>
#include <gtest/gtest.h>
#include <memory>
#include <sys/resource.h>
#include <unistd.h>

using namespace dlc;
using namespace dlc::test;

namespace {

dlc_status_code loadCode(const plan::Artifact &artifact, std::string &message, dlc_load_options options,
                         Loaded &loaded) {
  std::vector<char> bytes = plan::writeArtifact(artifact);
  return codeOf(dlc_program_load_memory(bytes.data(), bytes.size(), &options, &loaded.program), &message);
}

dlc_load_options onCpu(bool trustNative = false) {
  dlc_load_options options = DLC_LOAD_OPTIONS_INIT;
  options.device = DLC_DEVICE_CPU;
  options.trust_native = trustNative;
  return options;
}

// Loads, runs `which_level`; the level of the object that ran, or -1 and the message.
int levelThatRan(const std::vector<std::pair<std::string, int>> &levels, std::string &message,
                 bool trustNative = false) {
  plan::Artifact artifact = singleKernelArtifact("which_level", 1, 1, 0);
  artifact.code.clear();
  for (const auto &[name, object] : levels)
    artifact.code.push_back(cpuCode({1}, name, object));
  Loaded loaded;
  if (loadCode(artifact, message, onCpu(trustNative), loaded) != DLC_OK)
    return -1;
  dlc_program_info info = DLC_PROGRAM_INFO_INIT;
  codeOf(dlc_program_get_info(loaded.program, &info));
  message = info.code_level;
  if (codeOf(dlc_session_create(loaded.program, nullptr, &loaded.session)) != DLC_OK)
    return -1;
  int32_t level = -1;
  dlc_tensor output = hostTensor(&level, {1}, DLC_I32);
  return codeOf(dlc_session_run(loaded.session, nullptr, 0, &output, 1, nullptr)) == DLC_OK ? level : -1;
}

TEST(Program, DescribesItself) {
  Loaded loaded;
  load(chainArtifact(4096), loaded);
  dlc_program_info info = DLC_PROGRAM_INFO_INIT;
  ASSERT_EQ(codeOf(dlc_program_get_info(loaded.program, &info)), DLC_OK);
  EXPECT_EQ(info.device, DLC_DEVICE_CPU);
  EXPECT_EQ(info.device_name, runtime::machine().brand);
  EXPECT_STREQ(info.code_level, "x86-64");
  EXPECT_STREQ(info.model, "chain");
  EXPECT_STREQ(info.compiler, "dlc test");
  EXPECT_EQ(info.inputs, 2u);
  EXPECT_EQ(info.outputs, 2u);
  EXPECT_EQ(info.kernels, 2u);
  EXPECT_EQ(info.steps, 3u);
  EXPECT_EQ(info.source_nodes, 3u);
  EXPECT_EQ(info.peak_memory_bytes, 16384u);
  EXPECT_EQ(info.largest_live_set, 16384u);
  EXPECT_EQ(info.weight_bytes, 16384u);

  dlc_tensor_info tensor = DLC_TENSOR_INFO_INIT;
  ASSERT_EQ(codeOf(dlc_program_get_input(loaded.program, nullptr, 0, &tensor)), DLC_OK);
  EXPECT_STREQ(tensor.name, "x");
  EXPECT_EQ(tensor.type, DLC_F32);
  EXPECT_EQ(tensor.rank, 1u);
  EXPECT_EQ(tensor.dims[0], 4096);
  EXPECT_STREQ(tensor.dim_names[0], "length");
  EXPECT_EQ(tensor.bytes, 16384u);
  ASSERT_EQ(codeOf(dlc_program_get_input(loaded.program, nullptr, 1, &tensor)), DLC_OK);
  EXPECT_EQ(tensor.rank, 2u);
  EXPECT_EQ(tensor.dims[1], 4);
  EXPECT_STREQ(tensor.dim_names[1], "");
  ASSERT_EQ(codeOf(dlc_program_get_output(loaded.program, nullptr, 1, &tensor)), DLC_OK);
  EXPECT_STREQ(tensor.name, "copy_of_y");

  dlc_step_info step = DLC_STEP_INFO_INIT;
  ASSERT_EQ(codeOf(dlc_program_get_step(loaded.program, nullptr, 0, &step)), DLC_OK);
  EXPECT_STREQ(step.kernel, "add");
  EXPECT_STREQ(step.source, "'/add' (Add)");
  EXPECT_EQ(step.tasks, 256);
  EXPECT_STREQ(step.schedule, "one after the other");
  EXPECT_EQ(step.bytes, 3u * 16384);
  ASSERT_EQ(codeOf(dlc_program_get_step(loaded.program, nullptr, 2, &step)), DLC_OK);
  EXPECT_STREQ(step.kernel, "copy");
  EXPECT_EQ(step.bytes, 2u * 16384);
}

TEST(Program, ElementTypesAreThoseOfThePlan) {
  EXPECT_STREQ(dlc_element_type_name(DLC_F32), "f32");
  EXPECT_STREQ(dlc_element_type_name(DLC_BOOL), "i1");
  EXPECT_STREQ(dlc_element_type_name(DLC_F8E8M0FNU), "f8E8M0FNU");
  EXPECT_STREQ(dlc_element_type_name(DLC_U2), "ui2");
  EXPECT_STREQ(dlc_element_type_name(dlc_element_type(77)), "");
  EXPECT_EQ(int(DLC_U2), int(plan::ElementType::U2));
  EXPECT_EQ(int(DLC_F4E2M1FN), int(plan::ElementType::F4E2M1FN));
  EXPECT_EQ(dlc_element_type_bytes(DLC_F64), 8u);
  EXPECT_EQ(dlc_element_type_bytes(DLC_I4), 1u);
  EXPECT_EQ(dlc_element_type_bytes(dlc_element_type(0)), 0u);
}

TEST(Program, InfoStructsOfAnOlderCallerAreNotOverrun) {
  Loaded loaded;
  load(chainArtifact(64), loaded);
  dlc_tensor_info info;
  std::memset(&info, 0x5a, sizeof info);
  info.struct_size = offsetof(dlc_tensor_info, rank); // a version without what follows
  ASSERT_EQ(codeOf(dlc_program_get_input(loaded.program, nullptr, 0, &info)), DLC_OK);
  EXPECT_STREQ(info.name, "x");
  EXPECT_EQ(info.rank, size_t(0x5a5a5a5a5a5a5a5a));
  EXPECT_EQ(info.struct_size, offsetof(dlc_tensor_info, rank));
  info.struct_size = 0;
  EXPECT_EQ(codeOf(dlc_program_get_input(loaded.program, nullptr, 0, &info)), DLC_INVALID_ARGUMENT);
}

TEST(Program, ChoosesTheBestCodeForThisCpu) {
  unsigned level = runtime::machine().level;
  std::string message;
  EXPECT_EQ(levelThatRan({{"x86-64", 0}}, message), 0);
  EXPECT_EQ(levelThatRan({{"x86-64-v4", 4}, {"x86-64", 0}, {"x86-64-v3", 3}}, message), level >= 3 ? int(level) : 0);
  EXPECT_EQ(message, level >= 3 ? "x86-64-v" + std::to_string(level) : "x86-64");
  EXPECT_EQ(levelThatRan({{"native:nosuch", 0}}, message), -1);
  EXPECT_NE(message.find("no code for this CPU"), std::string::npos) << message;
  EXPECT_NE(message.find("native:nosuch: the CPU 'nosuch' is not known"), std::string::npos) << message;
  EXPECT_EQ(levelThatRan({{"native:nosuch", 0}}, message, true), 0);
  EXPECT_EQ(message, "native:nosuch");
  EXPECT_EQ(levelThatRan({}, message), -1);
  EXPECT_EQ(message, "the artifact holds no code for CPUs");
}

TEST(Machine, LevelsFollowTheFeatures) {
  runtime::Machine cpu;
  std::string reason;
  EXPECT_TRUE(runtime::canRun(cpu, "x86-64", reason));
  EXPECT_FALSE(runtime::canRun(cpu, "x86-64-v3", reason));
  cpu.features = {"sse3", "ssse3", "sse4.1", "sse4.2", "cx16", "popcnt", "sahf", "avx",
                  "avx2", "bmi",   "bmi2",   "f16c",   "fma",  "lzcnt",  "movbe"};
  EXPECT_TRUE(runtime::canRun(cpu, "x86-64-v3", reason));
  EXPECT_TRUE(runtime::canRun(cpu, "native:haswell", reason));
  EXPECT_FALSE(runtime::canRun(cpu, "x86-64-v4", reason));
  EXPECT_EQ(reason, "needs avx512f");
  for (const char *feature : {"avx512f", "avx512bw", "avx512cd", "avx512dq", "avx512vl"})
    cpu.features.push_back(feature);
  EXPECT_TRUE(runtime::canRun(cpu, "x86-64-v4", reason));
  EXPECT_FALSE(runtime::canRun(cpu, "x86-64-v4-vnni", reason));
  EXPECT_EQ(reason, "needs avx512vnni");
  cpu.features.push_back("avx512vnni");
  EXPECT_TRUE(runtime::canRun(cpu, "x86-64-v4-vnni", reason));
  EXPECT_FALSE(runtime::canRun(cpu, "native:znver4", reason));
  EXPECT_GT(runtime::levelRank("native:znver4"), runtime::levelRank("x86-64-v4"));
  EXPECT_GT(runtime::levelRank("native:znver4"), runtime::levelRank("x86-64-v4-vnni"));
  EXPECT_GT(runtime::levelRank("x86-64-v4-vnni"), runtime::levelRank("x86-64-v4"));
  EXPECT_GT(runtime::levelRank("x86-64-v4"), runtime::levelRank("x86-64-v3"));
  EXPECT_GT(runtime::levelRank("x86-64-v3"), runtime::levelRank("x86-64"));
  EXPECT_GE(runtime::machine().logicalCpus, runtime::machine().physicalCores);
  EXPECT_FALSE(runtime::machine().brand.empty());
}

TEST(Program, MissingKernelIsNamed) {
  plan::Artifact artifact = singleKernelArtifact("not_there", 1, 1, 0);
  std::string message;
  Loaded loaded;
  EXPECT_EQ(loadCode(artifact, message, onCpu(), loaded), DLC_INVALID_ARTIFACT);
  EXPECT_EQ(message, "the compiled code for x86-64 lacks the kernel 'not_there'");
}

TEST(Program, BrokenObjectIsAnError) {
  plan::Artifact artifact = singleKernelArtifact("count", 1, 1, 0);
  artifact.code[0].bytes.assign(100, 'x');
  std::string message;
  Loaded loaded;
  EXPECT_EQ(loadCode(artifact, message, onCpu(), loaded), DLC_INTERNAL);
  EXPECT_NE(message.find("cannot load the compiled code"), std::string::npos) << message;
}

TEST(Program, FilesThatAreNotArtifacts) {
  dlc_program *program = nullptr;
  std::string message;
  EXPECT_EQ(codeOf(dlc_program_load_file("/no/such/model.dlc", nullptr, &program), &message), DLC_INVALID_ARGUMENT);
  EXPECT_EQ(message, "cannot open '/no/such/model.dlc': No such file or directory");
  std::string path = writeTemporary({'\x89', 'P', 'N', 'G'});
  EXPECT_EQ(codeOf(dlc_program_load_file(path.c_str(), nullptr, &program), &message), DLC_INVALID_ARTIFACT);
  EXPECT_EQ(message, "'" + path + "': not a dlc artifact (the first bytes are not its signature)");
  unlink(path.c_str());
  EXPECT_EQ(program, nullptr);
}

TEST(Program, MissingDevicesAreErrorsNotFallbacks) {
  std::string message;
  Loaded none;
  plan::Artifact cuda = chainArtifact(64);
  cuda.programs[0].target = plan::Target::Cuda;
  cuda.code.push_back(cudaCode(plan::CodeKind::Ptx, "sm_80", {'p'}, {}));
  EXPECT_EQ(loadCode(cuda, message, onCpu(), none), DLC_UNSUPPORTED_MACHINE);
  EXPECT_EQ(message, "the artifact was not compiled for CPUs");
  dlc_load_options options = DLC_LOAD_OPTIONS_INIT;
  options.device = dlc_device(9);
  EXPECT_EQ(loadCode(cuda, message, options, none), DLC_INVALID_ARGUMENT);
}

TEST(Program, MemoryCanStayWithTheCaller) {
  std::vector<char> bytes = plan::writeArtifact(chainArtifact(4096));
  std::vector<char> room(bytes.size() + 64);
  char *aligned = room.data() + (64 - reinterpret_cast<uintptr_t>(room.data()) % 64) % 64;
  for (int shift : {0, 1}) { // an unaligned artifact is copied
    std::memcpy(aligned + shift, bytes.data(), bytes.size());
    dlc_load_options options = onCpu();
    options.keep_memory = 1;
    Loaded loaded;
    std::string message;
    ASSERT_EQ(codeOf(dlc_program_load_memory(aligned + shift, bytes.size(), &options, &loaded.program), &message),
              DLC_OK)
        << message;
  }
}

// The road of a tool that has just compiled the model.
TEST(Program, LoadsAnArtifactWithoutAFile) {
  dlc_load_options options = onCpu();
  Loaded loaded;
  runtime::Status status = runtime::loadArtifact(chainArtifact(4096), options, loaded.program);
  ASSERT_FALSE(status) << status.message();
  ASSERT_EQ(codeOf(dlc_session_create(loaded.program, nullptr, &loaded.session)), DLC_OK);
  std::vector<float> x(4096, 0.5f), y(4096, 3), z(4096), copy(4096);
  dlc_tensor inputs[] = {hostTensor(x.data(), {4096}), hostTensor(y.data(), {1024, 4})};
  dlc_tensor outputs[] = {hostTensor(z.data(), {4096}), hostTensor(copy.data(), {4096})};
  ASSERT_EQ(codeOf(dlc_session_run(loaded.session, inputs, 2, outputs, 2, nullptr)), DLC_OK);
  EXPECT_NEAR(z[1], expf(sinf(0.51f)), 1e-6);
  EXPECT_EQ(copy, y);

  plan::Artifact wrong = chainArtifact(64);
  wrong.programs[0].entries[0].steps[0].index = 7;
  Loaded none;
  status = runtime::loadArtifact(std::move(wrong), options, none.program);
  EXPECT_EQ(status.code(), DLC_INVALID_ARTIFACT);
  EXPECT_STREQ(status.message(), "the plan of the CPU program is wrong: step 0 refers to kernel 7 of 2");
}

#ifndef DLC_TEST_SANITIZED
// In a process that may not have more memory.
TEST(Program, LackOfMemoryIsAStatus) {
  plan::Artifact artifact = chainArtifact(64);
  artifact.programs[0].entries[0].slots[0].bytes = int64_t(256) << 20;
  Loaded loaded;
  ASSERT_FALSE(runtime::loadArtifact(std::move(artifact), onCpu(), loaded.program));
  auto createWithLittleMemory = [&] {
    rlimit limit;
    limit.rlim_cur = limit.rlim_max = size_t(128) << 20;
    setrlimit(RLIMIT_AS, &limit);
    std::exit(codeOf(dlc_session_create(loaded.program, nullptr, &loaded.session)));
  };
  EXPECT_EXIT(createWithLittleMemory(), testing::ExitedWithCode(DLC_OUT_OF_MEMORY), "");
}
#endif

// Many loads in a row: the names that dlopen sees must not mix up.
TEST(Program, EachLoadGetsItsOwnCode) {
  std::vector<std::unique_ptr<Loaded>> kept;
  for (int round = 0; round < 20; ++round) {
    plan::Artifact artifact = singleKernelArtifact("which_level", 1, 1, 0);
    int level = round % 2 && runtime::machine().level >= 3 ? 3 : 0;
    artifact.code[0].bytes = kernelObject(level);
    auto loaded = std::make_unique<Loaded>();
    load(artifact, *loaded);
    int32_t ran = -1;
    dlc_tensor output = hostTensor(&ran, {1}, DLC_I32);
    ASSERT_EQ(codeOf(dlc_session_run(loaded->session, nullptr, 0, &output, 1, nullptr)), DLC_OK);
    ASSERT_EQ(ran, level);
    if (round % 3)
      kept.push_back(std::move(loaded));
  }
}

TEST(Program, NoticesOneChangedByteInAHundredMegabytes) {
  plan::Artifact artifact = chainArtifact(4096);
  artifact.weights.resize(size_t(100) << 20);
  for (size_t i = 0; i < artifact.weights.size(); i += 61)
    artifact.weights[i] = char(i >> 8);
  std::string path = writeTemporary({});
  ASSERT_FALSE(plan::writeArtifactFile(path, artifact));
  {
    Loaded loaded;
    dlc_load_options options = onCpu();
    ASSERT_EQ(codeOf(dlc_program_load_file(path.c_str(), &options, &loaded.program)), DLC_OK);
  }

  // One changed byte in the middle of the weights.
  FILE *file = std::fopen(path.c_str(), "r+b");
  ASSERT_NE(file, nullptr);
  std::fseek(file, 60 << 20, SEEK_SET);
  int byte = std::fgetc(file);
  std::fseek(file, 60 << 20, SEEK_SET);
  std::fputc(byte ^ 4, file);
  std::fclose(file);
  Loaded loaded;
  std::string message;
  EXPECT_EQ(codeOf(dlc_program_load_file(path.c_str(), nullptr, &loaded.program), &message), DLC_INVALID_ARTIFACT);
  EXPECT_EQ(message, "'" + path + "': section 3 (weights) is damaged (checksum differs)");
  unlink(path.c_str());
}

} // namespace
