// CUDA graphs on the emulated device: sessions of a PTX artifact, and the driver's rules of capture.
#include "runtime/cuda/Cubin.h"
#include "runtime/emu/Emu.h"
#include "test/runtime/CudaFixture.h"
#include "test/runtime/Harness.h"

#include <cstdlib>
#include <cstring>
#include <elf.h>
#include <thread>

using namespace dlc;
using namespace dlc::test;
using namespace dlc::runtime;

namespace {

// add: c = a + b. exp_sin, here: out = in * in + 1. 256 elements, 128 threads a block.
std::string chainPtx(const std::string &second = "fma.rn.f32 %f2, %f1, %f1, 0f3F800000;") {
  const char *head = "{\n.reg .b32 %r<8>;\n.reg .b64 %rd<8>;\n.reg .f32 %f<8>;\nmov.u32 %r1, %ctaid.x;\n"
                     "mov.u32 %r2, %tid.x;\nmov.u32 %r3, %ntid.x;\nmad.lo.u32 %r4, %r1, %r3, %r2;\n"
                     "ld.param.u64 %rd1, [a];\nmad.wide.u32 %rd1, %r4, 4, %rd1;\n";
  return std::string(".version 8.0\n.target sm_80\n.address_size 64\n") +
         ".visible .entry add(.param .u64 a, .param .u64 b, .param .u64 c)\n" + head +
         "ld.param.u64 %rd2, [b];\nmad.wide.u32 %rd2, %r4, 4, %rd2;\nld.param.u64 %rd3, [c];\n"
         "mad.wide.u32 %rd3, %r4, 4, %rd3;\nld.global.f32 %f1, [%rd1];\nld.global.f32 %f2, [%rd2];\n"
         "add.f32 %f3, %f1, %f2;\nst.global.f32 [%rd3], %f3;\nret;\n}\n"
         ".visible .entry exp_sin(.param .u64 a, .param .u64 b)\n" +
         head + "ld.param.u64 %rd2, [b];\nmad.wide.u32 %rd2, %r4, 4, %rd2;\nld.global.f32 %f1, [%rd1];\n" + second +
         "\nst.global.f32 [%rd2], %f2;\nret;\n}\n";
}

// chainArtifact with that PTX, on the emulated device.
struct EmulatedChain {
  std::vector<char> bytes;
  plan::ArtifactView view;
  std::unique_ptr<DeviceProgram> program;

  explicit EmulatedChain(const std::string &ptx = chainPtx()) {
    plan::Artifact artifact = chainArtifact(elements);
    artifact.programs[0].target = plan::Target::Cuda;
    artifact.code = {
        cudaCode(plan::CodeKind::Ptx, "sm_80", {ptx.begin(), ptx.end()}, {geometry(0, 2), geometry(1, 2)})};
    bytes = plan::writeArtifact(artifact);
    plan::Error error = plan::readArtifact(bytes.data(), bytes.size(), view);
    EXPECT_FALSE(error) << error.message;
    Status status = loadEmulatedProgram(view, view.programs[0], program);
    EXPECT_FALSE(status) << status.message();
  }
  std::unique_ptr<DeviceSession> session(bool graphs = true) {
    std::unique_ptr<DeviceSession> result;
    setenv("DLC_CUDA_GRAPHS", graphs ? "1" : "0", 1);
    Status status = program->createSession({}, result);
    unsetenv("DLC_CUDA_GRAPHS");
    EXPECT_FALSE(status) << status.message();
    return result;
  }
};

// x, y -> z, copy.
struct Tensors {
  std::vector<float> x = std::vector<float>(elements), y = x, z = x, copy = x;
  explicit Tensors(float offset) {
    for (size_t i = 0; i < elements; ++i) {
      x[i] = float(i) * 0.013f + offset;
      y[i] = float(i) - offset;
    }
  }
  Status run(DeviceSession &session, uint64_t *nanoseconds = nullptr) {
    runtime::Place inputs[] = {test::hostPlace(x.data(), elements * 4), test::hostPlace(y.data(), elements * 4)};
    runtime::Place outputs[] = {test::hostPlace(z.data(), elements * 4), test::hostPlace(copy.data(), elements * 4)};
    return session.run({inputs, outputs, 0}, nanoseconds);
  }
};

// The least that a cubin needs to tell a kernel's registers: names, symbols, .nv.info.
std::string cubinWith(const std::string &kernel, uint32_t registers) {
  std::string names = std::string("\0.nv.info\0", 10), texts = std::string(1, 0) + kernel + std::string(1, 0), file;
  Elf64_Sym symbols[2] = {};
  symbols[1].st_name = 1;
  uint32_t info[4] = {0x00001e01, 0x00082f04, 1, registers}; // another entry, then the count
  Elf64_Ehdr header = {};
  std::memcpy(header.e_ident, ELFMAG, SELFMAG);
  header.e_shoff = sizeof header;
  header.e_shentsize = sizeof(Elf64_Shdr);
  header.e_shnum = 4;
  Elf64_Shdr sections[4] = {};
  uint64_t at = sizeof header + sizeof sections;
  std::string bodies;
  auto place = [&](int index, const void *data, size_t bytes) {
    sections[index].sh_offset = at + bodies.size();
    sections[index].sh_size = bytes;
    bodies.append(static_cast<const char *>(data), bytes);
  };
  place(0, names.data(), names.size()); // also the table of sections' names
  place(1, texts.data(), texts.size());
  place(2, symbols, sizeof symbols);
  place(3, info, sizeof info);
  sections[2].sh_type = SHT_SYMTAB;
  sections[2].sh_link = 1;
  sections[3].sh_name = 1;
  file.append(reinterpret_cast<const char *>(&header), sizeof header);
  file.append(reinterpret_cast<const char *>(sections), sizeof sections);
  return file + bodies;
}

TEST(EmulatedGraph, ReplaysEqualLaunches) {
  EmulatedChain chain;
  std::unique_ptr<DeviceSession> graph = chain.session(true), direct = chain.session(false);
  for (float offset : {0.0f, -7.5f, 123.25f}) {
    Tensors a(offset), b(offset), c(offset);
    uint64_t nanoseconds[3];
    ASSERT_SUCCESS(a.run(*graph));
    ASSERT_SUCCESS(b.run(*direct));
    ASSERT_SUCCESS(c.run(*graph, nanoseconds));
    EXPECT_EQ(a.z, b.z);
    EXPECT_EQ(a.z, c.z);
    EXPECT_EQ(a.copy, a.y);
    for (size_t i = 0; i < elements; ++i) {
      float sum = a.x[i] + float(i % 97) * 0.01f;
      ASSERT_EQ(a.z[i], std::fma(sum, sum, 1.0f));
    }
  }
}

// With every check on: repeating a step reads and writes nothing that a run does not.
TEST(EmulatedGraph, TimesSteps) {
  EmulatedChain chain;
  std::unique_ptr<DeviceSession> session = chain.session();
  Tensors tensors(0.25f);
  ASSERT_SUCCESS(tensors.run(*session));
  std::vector<float> expected = tensors.z;
  uint64_t nanoseconds[3] = {}, all = 0, address = 0;
  ASSERT_SUCCESS(session->timeSteps(2, nanoseconds));
  for (uint64_t time : nanoseconds)
    EXPECT_GT(time, 0u);
  ASSERT_SUCCESS(session->deviceAddress(TensorKind::Input, 1, address));
  EXPECT_NE(address, 0u);
  ASSERT_SUCCESS(session->repeat(1, all));
  ASSERT_SUCCESS(tensors.run(*session));
  EXPECT_EQ(tensors.z, expected);
}

TEST(EmulatedGraph, SeveralSessionsAtOnce) {
  EmulatedChain chain;
  std::vector<std::unique_ptr<DeviceSession>> sessions;
  for (int i = 0; i < 4; ++i)
    sessions.push_back(chain.session());
  std::vector<std::thread> threads;
  std::vector<int> wrong(sessions.size(), -1);
  for (size_t i = 0; i < sessions.size(); ++i)
    threads.emplace_back([&, i] {
      wrong[i] = 0;
      for (int run = 0; run < 20; ++run) {
        Tensors tensors(float(i) + float(run) * 0.5f);
        if (tensors.run(*sessions[i])) {
          ++wrong[i];
          continue;
        }
        for (size_t k = 0; k < elements; ++k) {
          float sum = tensors.x[k] + float(k % 97) * 0.01f;
          wrong[i] += tensors.z[k] != std::fma(sum, sum, 1.0f);
        }
      }
    });
  for (std::thread &thread : threads)
    thread.join();
  EXPECT_EQ(wrong, std::vector<int>(4));
}

// A kernel's fault in a graph names kernel and node, as in a direct launch.
TEST(EmulatedGraph, FaultNamesItsNode) {
  EmulatedChain chain(chainPtx("ld.global.f32 %f2, [%rd1+512];"));
  for (bool graphs : {true, false}) {
    std::unique_ptr<DeviceSession> session = chain.session(graphs);
    Tensors tensors(0);
    Status status = tensors.run(*session);
    ASSERT_TRUE(status);
    dlc_status *raw = status.release();
    EXPECT_STREQ(dlc_status_source(raw), "'/exp' (Exp)");
    EXPECT_NE(std::strstr(dlc_status_message(raw), "the launch of 'exp_sin' failed: CUDA_ERROR_LAUNCH_FAILED"), nullptr)
        << dlc_status_message(raw);
    dlc_status_destroy(raw);
  }
}

// The chain's arena holds the sum and, here, a neighbour behind it: both are arena, but not the launch's.
TEST(EmulatedGraph, BuffersOfTheArenaAreApart) {
  EmulatedChain chain(chainPtx("ld.global.f32 %f2, [%rd1+4];"));
  // The sum's buffer ends where the arena goes on.
  plan::Program &program = chain.view.programs[0];
  program.entries[0].slots.push_back({512, 0, 1});
  chain.program.reset();
  Status loaded = loadEmulatedProgram(chain.view, program, chain.program);
  ASSERT_FALSE(loaded) << loaded.message();
  std::unique_ptr<DeviceSession> session = chain.session();
  Tensors tensors(0);
  Status status = tensors.run(*session);
  ASSERT_TRUE(status);
  EXPECT_NE(std::strstr(status.message(), "in none of the launch's buffers: 0 bytes behind a buffer of 1024 bytes"),
            nullptr)
      << status.message();
}

// What a cubin beside the PTX says about registers counts, though the PTX runs.
TEST(EmulatedGraph, RegistersOfTheCubin) {
  for (unsigned registers : {64u, 72u}) {
    EmulatedChain chain;
    std::string cubin = cubinWith("add", registers);
    EXPECT_EQ(cuda::registersOf(cubin, "add"), registers);
    EXPECT_EQ(cuda::registersOf(cubin, "exp_sin"), 0u);
    for (size_t bytes = 0; bytes < cubin.size(); ++bytes) // cut off anywhere: says nothing, or the number
      EXPECT_TRUE(cuda::registersOf(std::string_view(cubin).substr(0, bytes), "add") % registers == 0);
    chain.view.code.push_back({{plan::CodeKind::Cubin, "sm_90", 0, {geometry(0, 2), geometry(1, 2)}}, cubin});
    chain.view.code[0].geometries[0].block[0] = 1024;
    chain.program.reset();
    Status status = loadEmulatedProgram(chain.view, chain.view.programs[0], chain.program);
    ASSERT_FALSE(status) << status.message();
    std::unique_ptr<DeviceSession> session;
    status = chain.program->createSession({}, session);
    if (registers == 64)
      EXPECT_FALSE(status) << status.message();
    else
      EXPECT_NE(std::strstr(status.message(),
                            "the launch of 'add' is impossible: 73728 registers (1024 threads of 72), a "
                            "block can have 65536"),
                nullptr)
          << status.message();
  }
}

// --- The driver's rules, at the table --------------------------------------------------------------

struct Capture : testing::Test {
  cuda::DriverTable table = {};
  cuda::Stream stream = nullptr;
  cuda::DevicePointer memory = 0;
  void SetUp() override {
    if (!emu::fillDriverTable(table))
      GTEST_SKIP() << "no AVX2";
    ASSERT_EQ(table.init(0), cuda::Success);
    ASSERT_EQ(table.streamCreate(&stream, 0), cuda::Success);
    ASSERT_EQ(table.memAlloc(&memory, 1024), cuda::Success);
  }
  void TearDown() override {
    if (stream) {
      table.memFree(memory);
      table.streamDestroy(stream);
    }
  }
  std::string text(cuda::Result result) {
    const char *name = nullptr;
    table.getErrorName(result, &name);
    return name;
  }
};

TEST_F(Capture, RecordsAndDoesNotRun) {
  uint64_t value = 1, read = 0;
  ASSERT_EQ(table.copyToDevice(memory, &value, 8, stream), cuda::Success);
  ASSERT_EQ(table.streamBeginCapture(stream, cuda::CaptureThreadLocal), cuda::Success);
  ASSERT_EQ(table.copyOnDevice(memory + 8, memory, 8, stream), cuda::Success);
  cuda::Graph graph = nullptr;
  ASSERT_EQ(table.streamEndCapture(stream, &graph), cuda::Success);
  EXPECT_EQ(text(table.copyToHost(&read, memory + 8, 8, stream)), "CUDA_ERROR_INVALID_VALUE"); // never written
  cuda::GraphExec exec = nullptr;
  ASSERT_EQ(table.graphInstantiate(&exec, graph, 0), cuda::Success);
  ASSERT_EQ(table.graphDestroy(graph), cuda::Success);
  for (value = 5; value < 8; ++value) {
    ASSERT_EQ(table.copyToDevice(memory, &value, 8, stream), cuda::Success);
    ASSERT_EQ(table.graphLaunch(exec, stream), cuda::Success);
    ASSERT_EQ(table.copyToHost(&read, memory + 8, 8, stream), cuda::Success);
    ASSERT_EQ(table.streamSynchronize(stream), cuda::Success);
    EXPECT_EQ(read, value);
  }
  EXPECT_EQ(table.graphExecDestroy(exec), cuda::Success);
  EXPECT_NE(table.graphExecDestroy(exec), cuda::Success);
  EXPECT_NE(table.graphLaunch(exec, stream), cuda::Success);
}

TEST_F(Capture, EndWithoutBegin) {
  cuda::Graph graph = nullptr;
  EXPECT_EQ(text(table.streamEndCapture(stream, &graph)), "CUDA_ERROR_ILLEGAL_STATE");
}

TEST_F(Capture, BeginTwice) {
  ASSERT_EQ(table.streamBeginCapture(stream, cuda::CaptureThreadLocal), cuda::Success);
  EXPECT_EQ(text(table.streamBeginCapture(stream, cuda::CaptureThreadLocal)), "CUDA_ERROR_ILLEGAL_STATE");
  EXPECT_EQ(text(table.streamBeginCapture(nullptr, cuda::CaptureThreadLocal)), "CUDA_ERROR_STREAM_CAPTURE_UNSUPPORTED");
}

// Waiting and allocating are errors that break the capture; the stream works again behind its end.
TEST_F(Capture, ForbiddenCallsBreakIt) {
  for (int call = 0; call < 3; ++call) {
    ASSERT_EQ(table.streamBeginCapture(stream, cuda::CaptureThreadLocal), cuda::Success);
    cuda::DevicePointer other = 0;
    cuda::Result result = call == 0   ? table.streamSynchronize(stream)
                          : call == 1 ? table.memAlloc(&other, 64)
                                      : table.memFree(memory);
    EXPECT_EQ(text(result), "CUDA_ERROR_STREAM_CAPTURE_UNSUPPORTED");
    uint64_t value = 0;
    EXPECT_EQ(text(table.copyToDevice(memory, &value, 8, stream)), "CUDA_ERROR_STREAM_CAPTURE_INVALIDATED");
    cuda::Graph graph = nullptr;
    EXPECT_EQ(text(table.streamEndCapture(stream, &graph)), "CUDA_ERROR_STREAM_CAPTURE_INVALIDATED");
    EXPECT_EQ(graph, nullptr);
    EXPECT_EQ(table.copyToDevice(memory, &value, 8, stream), cuda::Success);
    EXPECT_EQ(table.streamSynchronize(stream), cuda::Success);
  }
}

TEST_F(Capture, OtherThreadsMayAllocate) {
  ASSERT_EQ(table.streamBeginCapture(stream, cuda::CaptureThreadLocal), cuda::Success);
  std::thread([&] {
    cuda::DevicePointer other = 0;
    EXPECT_EQ(table.memAlloc(&other, 64), cuda::Success);
    EXPECT_EQ(table.memFree(other), cuda::Success);
  }).join();
  cuda::Graph graph = nullptr;
  EXPECT_EQ(table.streamEndCapture(stream, &graph), cuda::Success);
  EXPECT_EQ(table.graphDestroy(graph), cuda::Success);
}

TEST_F(Capture, EventsOfAGraphHaveNoTime) {
  cuda::Event start = nullptr, end = nullptr;
  ASSERT_EQ(table.eventCreate(&start, 0), cuda::Success);
  ASSERT_EQ(table.eventCreate(&end, 0), cuda::Success);
  float milliseconds = 0;
  EXPECT_EQ(text(table.eventElapsedTime(&milliseconds, start, end)), "CUDA_ERROR_INVALID_HANDLE");
  ASSERT_EQ(table.eventRecord(start, stream), cuda::Success);
  ASSERT_EQ(table.streamBeginCapture(stream, cuda::CaptureThreadLocal), cuda::Success);
  ASSERT_EQ(table.eventRecord(end, stream), cuda::Success);
  cuda::Graph graph = nullptr;
  ASSERT_EQ(table.streamEndCapture(stream, &graph), cuda::Success);
  EXPECT_EQ(text(table.eventElapsedTime(&milliseconds, start, end)), "CUDA_ERROR_CAPTURED_EVENT");
  table.graphDestroy(graph);
  table.eventDestroy(start);
  table.eventDestroy(end);
}

// A copy to the host is there once the stream, or an event behind it, has been waited for, and not before.
TEST_F(Capture, CopiesToTheHostLandAtAnEvent) {
  const uint64_t numbers[2] = {7, 8};
  uint64_t first = 0, second = 0;
  cuda::Event between = nullptr;
  ASSERT_EQ(table.eventCreate(&between, 0), cuda::Success);
  EXPECT_EQ(table.eventSynchronize(between), cuda::Success); // never recorded: nothing to wait for
  for (int round = 0; round < 2; ++round) {
    first = second = 0;
    ASSERT_EQ(table.copyToDevice(memory, numbers, 16, stream), cuda::Success);
    ASSERT_EQ(table.copyToHost(&first, memory, 8, stream), cuda::Success);
    ASSERT_EQ(table.eventRecord(between, stream), cuda::Success);
    ASSERT_EQ(table.copyToHost(&second, memory + 8, 8, stream), cuda::Success);
    EXPECT_EQ(first, 0u);
    ASSERT_EQ(table.eventSynchronize(between), cuda::Success);
    EXPECT_EQ(first, 7u);
    EXPECT_EQ(second, 0u);
    ASSERT_EQ(table.streamSynchronize(stream), cuda::Success);
    EXPECT_EQ(second, 8u);
  }
  table.eventDestroy(between);
}

} // namespace
