// The CUDA device against a fake driver: which calls it makes, with what, and how their failures come
// back; and what it says on a machine without a driver.
#include "runtime/cuda/TensorMaps.h"
#include "runtime/plan/Divisor.h"
#include "runtime/plan/Packing.h"
#include "test/runtime/CudaFixture.h"
#include "test/runtime/Harness.h"

#include <cmath>
#include <cstring>

using namespace dlc;
using namespace dlc::test;
using namespace dlc::runtime;

namespace {

TEST(Cuda, RunsThePlanOnTheDevice) {
  CudaFixture cuda;
  ASSERT_SUCCESS(cuda.load());
  EXPECT_EQ(cuda.program->deviceName(), "Fake GPU");
  EXPECT_EQ(cuda.program->codeLevel(), "sm_90a");
  ASSERT_SUCCESS(cuda.createSession());
  EXPECT_EQ(cuda.fake.count("functionSetAttribute"), 1u); // exp_sin alone wants more than 48 KiB
  for (int run = 0; run < 2; ++run) {
    cuda.fake.calls.clear();
    ASSERT_SUCCESS(cuda.run());
    EXPECT_EQ(cuda.fake.calls,
              (std::vector<std::string>{"contextPush", "copyToDevice", "copyToDevice", "graphLaunch", "copyToHost",
                                        "copyToHost", "streamSynchronize", "contextPop"}));
    for (size_t i = 0; i < elements; ++i) {
      ASSERT_NEAR(cuda.z[i], expf(sinf(cuda.x[i] + float(i % 97) * 0.01f)), 1e-5);
      ASSERT_EQ(cuda.copy[i], cuda.y[i]);
    }
  }
  EXPECT_EQ(cuda.fake.grids[0], (std::vector<unsigned>{2, 1, 1, 128, 1, 1, 0}));
  EXPECT_EQ(cuda.fake.grids[1], (std::vector<unsigned>{4, 3, 1, 64, 2, 1, 100 * 1024}));
  cuda.expectClean();
}

// Clusters of more blocks than every GPU runs together are asked for.
TEST(Cuda, AsksForLargeClusters) {
  for (uint32_t blocks : {8u, 16u}) {
    std::vector<plan::Geometry> geometries = CudaFixture::geometries();
    geometries[0].grid[0] = 16;
    geometries[0].cluster[0] = blocks;
    CudaFixture cuda({cudaCode(plan::CodeKind::Cubin, "sm_90a", {'C', 'U', 0}, geometries)});
    ASSERT_SUCCESS(cuda.load());
    ASSERT_SUCCESS(cuda.createSession());
    EXPECT_EQ(cuda.fake.count("functionSetAttribute"), blocks > 8 ? 2u : 1u);
    ASSERT_SUCCESS(cuda.run());
    cuda.expectClean();
  }
}

// The weights of other programs stay on the host.
TEST(Cuda, UploadsItsPartOfTheWeights) {
  CudaFixture cuda;
  constexpr uint64_t shift = 8192 + 64;
  std::string weights(shift, 'x');
  weights.append(cuda.view.weights);
  weights.append(4096, 'y');
  cuda.view.weights = weights;
  cuda.view.programs[0].constants[0].offset = shift;
  ASSERT_SUCCESS(cuda.load());
  ASSERT_EQ(cuda.fake.memory.size(), 1u);
  EXPECT_EQ(cuda.fake.memory.begin()->second, elements * 4);
  ASSERT_SUCCESS(cuda.createSession());
  ASSERT_SUCCESS(cuda.run());
  for (size_t i = 0; i < elements; ++i)
    ASSERT_NEAR(cuda.z[i], expf(sinf(cuda.x[i] + float(i % 97) * 0.01f)), 1e-5);
  cuda.expectClean();
}

// What is stored in panels for the CPU reaches the GPU as plain matrices.
TEST(Cuda, UnpacksWeights) {
  for (auto [transposed, depth] : {std::pair(false, 0), {true, 0}, {true, 8}, {false, 4}, {true, 4}}) {
    CudaFixture cuda;
    plan::Constant &constant = cuda.view.programs[0].constants[0];
    constexpr uint64_t rows = 8, columns = 32, panel = 12, panels = 3; // 256 elements
    constant.packing = {plan::Encoding::Panels, transposed, 4, panel, rows, columns, uint64_t(depth)};
    const size_t ofMatrix = depth ? size_t(depth) : rows;
    std::vector<float> stored(panels * rows * panel, -1000.0f);
    for (size_t row = 0; row < rows; ++row)
      for (size_t column = 0; column < columns; ++column)
        stored[(column / panel * rows + row) * panel + column % panel] =
            float((transposed ? row / ofMatrix * ofMatrix * columns + column * ofMatrix + row % ofMatrix
                              : row * columns + column) %
                  97) *
            0.01f;
    EXPECT_EQ(plan::storedBytes(constant), stored.size() * 4);
    cuda.view.weights = {reinterpret_cast<const char *>(stored.data()), stored.size() * 4};
    plan::Error error = plan::validateArtifact(cuda.view);
    ASSERT_FALSE(error) << error.message;
    ASSERT_SUCCESS(cuda.load());
    ASSERT_SUCCESS(cuda.createSession());
    ASSERT_SUCCESS(cuda.run());
    for (size_t i = 0; i < elements; ++i)
      ASSERT_NEAR(cuda.z[i], expf(sinf(cuda.x[i] + float(i % 97) * 0.01f)), 1e-5) << i << transposed;
    cuda.expectClean();
  }
}

// Bytes in quads: matrices of 6 rows take two quads, the second from row 2 on; one of 3 rows a quad with a gap.
TEST(Cuda, UnpacksQuads) {
  for (uint64_t depth : {1, 3, 4, 6, 8})
    for (uint64_t matrices : {1, 2})
      for (bool transposed : {false, true}) {
        constexpr uint64_t columns = 10, panel = 4, panels = 3;
        uint64_t rows = depth * matrices, quads = (depth + 3) / 4;
        plan::Constant constant;
        constant.bytes = rows * columns;
        constant.packing = {plan::Encoding::Quads, transposed, 1, panel, rows, columns, depth};
        std::vector<char> stored(panels * matrices * quads * panel * 4, char(-1)), expected(constant.bytes);
        for (uint64_t row = 0; row < rows; ++row)
          for (uint64_t column = 0; column < columns; ++column) {
            uint64_t k = row % depth, quad = k / 4, start = depth < 4 ? 0 : std::min(4 * quad, depth - 4);
            uint64_t line = (column / panel * matrices + row / depth) * quads + quad;
            char value = char(1 + row * columns + column);
            stored[(line * panel + column % panel) * 4 + k - start] = value;
            expected[transposed ? (row / depth * columns + column) * depth + k : row * columns + column] = value;
          }
        EXPECT_EQ(plan::storedBytes(constant), stored.size());
        std::vector<char> plain(constant.bytes);
        plan::unpack(constant, stored.data(), plain.data());
        EXPECT_EQ(plain, expected) << depth << ' ' << matrices << ' ' << transposed;
      }
}

TEST(Cuda, ProfilesByEvents) {
  CudaFixture cuda;
  ASSERT_SUCCESS(cuda.load());
  ASSERT_SUCCESS(cuda.createSession());
  uint64_t nanoseconds[3] = {};
  ASSERT_SUCCESS(cuda.run(nanoseconds));
  ASSERT_SUCCESS(cuda.run(nanoseconds));
  EXPECT_EQ(cuda.fake.count("eventCreate"), 4u); // kept for later runs
  EXPECT_EQ(cuda.fake.count("eventRecord"), 8u);
  for (uint64_t time : nanoseconds)
    EXPECT_EQ(time, 250000u);
  cuda.expectClean();
}

TEST(Cuda, ChoosesCubinsThenPtx) {
  using plan::CodeKind;
  auto chosen = [](std::vector<std::pair<CodeKind, const char *>> code, int major, int minor) -> std::string {
    plan::ArtifactView view;
    for (auto [kind, level] : code)
      view.code.push_back({{kind, level, 0, {geometry(0)}}, "x"});
    const plan::CodeView *found = cuda::chooseCode(view, 0, major, minor);
    EXPECT_EQ(cuda::chooseCode(view, 1, major, minor), nullptr); // held by none
    return found ? (found->kind == CodeKind::Cubin ? "cubin " : "ptx ") + found->level : "none";
  };
  std::vector<std::pair<CodeKind, const char *>> all = {
      {CodeKind::Ptx, "sm_80"},  {CodeKind::Cubin, "sm_80"}, {CodeKind::Cubin, "sm_90a"},
      {CodeKind::Ptx, "sm_90a"}, {CodeKind::CudaSource, ""}, {CodeKind::CpuSharedObject, "x86-64"}};
  EXPECT_EQ(chosen(all, 8, 0), "cubin sm_80");
  EXPECT_EQ(chosen(all, 8, 9), "cubin sm_80");
  EXPECT_EQ(chosen(all, 9, 0), "cubin sm_90a");
  EXPECT_EQ(chosen(all, 10, 0), "ptx sm_80");
  EXPECT_EQ(chosen(all, 12, 0), "ptx sm_80");
  EXPECT_EQ(chosen(all, 7, 5), "none");
  EXPECT_EQ(chosen({{CodeKind::Cubin, "sm_90"}, {CodeKind::Cubin, "sm_90a"}}, 9, 0), "cubin sm_90a");
  EXPECT_EQ(chosen({{CodeKind::Cubin, "sm_89"}, {CodeKind::Ptx, "sm_80"}}, 8, 6), "ptx sm_80");
  EXPECT_EQ(chosen({{CodeKind::Cubin, "sm_"}, {CodeKind::Cubin, "sm_9x"}, {CodeKind::Cubin, "90"}}, 9, 0), "none");
}

TEST(Cuda, PtxIsATerminatedString) {
  CudaFixture cuda({cudaCode(plan::CodeKind::Ptx, "sm_80", {'p', 't', 'x'}, CudaFixture::geometries()),
                    cudaCode(plan::CodeKind::Cubin, "sm_100a", {'n'}, CudaFixture::geometries())});
  ASSERT_SUCCESS(cuda.load());
  EXPECT_EQ(cuda.fake.images, std::vector<std::string>{"ptx"});
  EXPECT_EQ(cuda.program->codeLevel(), "sm_80 (PTX)");
  cuda.expectClean();
}

// Architectures need not agree: each kernel comes from the best code object that holds it, launched as that one says.
TEST(Cuda, GeometryIsThatOfTheCode) {
  plan::Geometry wide = geometry(0, 1, 256), narrow = geometry(0, 8, 32), other = geometry(1, 2, 128);
  CudaFixture cuda({cudaCode(plan::CodeKind::Cubin, "sm_90", {'a', 0}, {narrow, other}),
                    cudaCode(plan::CodeKind::Cubin, "sm_90a", {'b', 0}, {wide}, 1)});
  ASSERT_SUCCESS(cuda.load());
  EXPECT_EQ(cuda.fake.images.size(), 2u);
  EXPECT_EQ(cuda.program->geometry(0).block[0], 256u);
  ASSERT_SUCCESS(cuda.createSession());
  EXPECT_EQ(cuda.fake.grids[0], (std::vector<unsigned>{1, 1, 1, 256, 1, 1, 0}));
  EXPECT_EQ(cuda.fake.grids[1], (std::vector<unsigned>{2, 1, 1, 128, 1, 1, 0}));
  cuda.expectClean();
}

// Of a kernel and its alternative that one is launched whose sizes they are.
TEST(Cuda, SizesChooseBetweenAlternatives) {
  for (int64_t rows : {4, 5}) {
    CudaFixture cuda({cudaCode(plan::CodeKind::Cubin, "sm_90", {'a', 0}, {geometry(0, 8, 32), geometry(1, 2, 128)}),
                      cudaCode(plan::CodeKind::Cubin, "sm_90", {'b', 0}, {geometry(2, 1, 256)}, 1)},
                     [&](plan::Program &program) {
                       plan::Step &step = program.entries[0].steps[0];
                       step.arguments.push_back(plan::sizeArgument(rows));
                       program.kernels[0].sizes = 1;
                       program.kernels.push_back(program.kernels[0]);
                       program.kernels[2].name = "few";
                       program.kernels[0].expressions = {{plan::SizeOp::Symbol, 0, 0}};
                       program.kernels[0].alternatives = {{2, plan::expressionSize(0), 4}};
                     });
    cuda.fake.kernels["add"].arguments = 4;
    cuda.fake.kernels["few"] = cuda.fake.kernels["add"];
    ASSERT_SUCCESS(cuda.load());
    ASSERT_SUCCESS(cuda.createSession());
    EXPECT_EQ(cuda.fake.grids[0], rows == 4 ? (std::vector<unsigned>{1, 1, 1, 256, 1, 1, 0})
                                            : (std::vector<unsigned>{8, 1, 1, 32, 1, 1, 0}));
    ASSERT_SUCCESS(cuda.run());
    cuda.expectClean();
  }
}

// A kernel's tensor maps stand behind its pointers, made of the addresses that the session has.
TEST(Cuda, TensorMapsAreArguments) {
  std::vector<plan::Geometry> geometries = CudaFixture::geometries();
  geometries[0].maps = {windowMap(0, 8), tensorMap(2, 4)};
  geometries[0].maps[1].offset = 512;
  CudaFixture cuda({cudaCode(plan::CodeKind::Cubin, "sm_90a", {'c', 0}, geometries)});
  cuda.fake.kernels["add"].arguments = 5; // of a map, its first eight bytes: the address
  cuda.fake.kernels["add"].run = [](void **arguments) {
    EXPECT_EQ(pointerAt(arguments, 3), pointerAt(arguments, 0));
    EXPECT_EQ(pointerAt(arguments, 4), pointerAt(arguments, 2) + 128);
    std::fill_n(pointerAt(arguments, 2), elements, 0.0f);
  };
  ASSERT_SUCCESS(cuda.load());
  ASSERT_SUCCESS(cuda.createSession());
  ASSERT_SUCCESS(cuda.run());
  ASSERT_EQ(cuda.fake.maps.size(), 2u);
  for (std::vector<unsigned long long> &map : cuda.fake.maps)
    map.erase(map.begin());
  EXPECT_EQ(cuda.fake.maps[0], (std::vector<unsigned long long>{64, 8, 1, 128, 1024, ~0ull, ~0ull, 64, 16, 1}));
  EXPECT_EQ(cuda.fake.maps[1], (std::vector<unsigned long long>{64, 4, 128, 64, 8, 3}));
  cuda.expectClean();
}

// A map of the second kernel of two, whose rows follow from the launch's size.
CudaFixture openMaps(int64_t rows) {
  std::vector<plan::Geometry> few = {geometry(2, 1, 256)};
  few[0].expressions = {{plan::SizeOp::Symbol, 0, 0}, {plan::SizeOp::Multiply, plan::expressionSize(0), 128}};
  few[0].maps = {tensorMap(0, 2), tensorMap(2, plan::expressionSize(0))};
  few[0].maps[1].offset = plan::expressionSize(1);
  few[0].grid[0] = plan::expressionSize(0);
  return CudaFixture({cudaCode(plan::CodeKind::Cubin, "sm_90a", {'a', 0}, {geometry(0, 8, 32), geometry(1, 2, 128)}),
                      cudaCode(plan::CodeKind::Cubin, "sm_90a", {'b', 0}, few, 1)},
                     [&](plan::Program &program) {
                       program.entries[0].steps[0].arguments.push_back(plan::sizeArgument(rows));
                       program.kernels[0].sizes = 1;
                       program.kernels.push_back(program.kernels[0]);
                       program.kernels[2].name = "few";
                       program.kernels[0].expressions = {{plan::SizeOp::Symbol, 0, 0}};
                       program.kernels[0].alternatives = {{2, plan::expressionSize(0), 1000}};
                     });
}

// Those of the kernel that the sizes choose, at these sizes; none where the launch is left out.
TEST(Cuda, TensorMapsFollowFromSizes) {
  for (int64_t rows : {0, 3, 4, 1001}) {
    CudaFixture cuda = openMaps(rows);
    cuda.fake.kernels["add"].arguments = 4;
    cuda.fake.kernels["few"].arguments = 6;
    cuda.fake.kernels["few"].run = [&](void **arguments) {
      EXPECT_EQ(pointerAt(arguments, 4), pointerAt(arguments, 0));
      EXPECT_EQ(pointerAt(arguments, 5), pointerAt(arguments, 2) + rows * 32);
    };
    ASSERT_SUCCESS(cuda.load());
    ASSERT_SUCCESS(cuda.createSession());
    ASSERT_SUCCESS(cuda.run());
    EXPECT_EQ(cuda.fake.maps.size(), rows == 3 || rows == 4 ? 2u : 0u);
    if (cuda.fake.maps.size() == 2)
      EXPECT_EQ(cuda.fake.maps[1][2], (unsigned long long)rows);
    cuda.expectClean();
  }
}

// Behind the maps of the kernel that the sizes choose.
TEST(Cuda, DivisorsFollowFromSizes) {
  std::vector<plan::Geometry> geometries = CudaFixture::geometries();
  geometries[0].expressions = {{plan::SizeOp::Symbol, 0, 0}, {plan::SizeOp::Multiply, plan::expressionSize(0), 3}};
  geometries[0].maps = {tensorMap(0, 4)};
  geometries[0].divisors = {{plan::expressionSize(1), false}, {plan::expressionSize(0), true}};
  CudaFixture cuda({cudaCode(plan::CodeKind::Cubin, "sm_90a", {'c', 0}, geometries)}, [](plan::Program &program) {
    program.entries[0].steps[0].arguments.push_back(plan::sizeArgument(5));
    program.kernels[0].sizes = 1;
  });
  static int64_t divisors[2];
  cuda.fake.kernels["add"].arguments = 7;
  cuda.fake.kernels["add"].run = [](void **arguments) {
    uint64_t narrow = 0, wide = 0;
    std::memcpy(&narrow, arguments[5], sizeof narrow);
    std::memcpy(&wide, arguments[6], sizeof wide);
    divisors[0] = int64_t(narrow), divisors[1] = int64_t(wide);
  };
  ASSERT_SUCCESS(cuda.load());
  ASSERT_SUCCESS(cuda.createSession());
  ASSERT_SUCCESS(cuda.run());
  const plan::NarrowDivisor narrow = plan::narrowDivisor(15);
  EXPECT_EQ(uint32_t(divisors[0]), narrow.multiplier);
  EXPECT_EQ(uint64_t(divisors[0]) >> 32, narrow.shift);
  EXPECT_EQ(uint64_t(divisors[1]), plan::wideDivisor(5).multiplier);
  cuda.expectClean();
}

TEST(Cuda, TensorMapsBeyondTheirBufferAreNamed) {
  CudaFixture cuda = openMaps(600);
  cuda.fake.kernels["few"].arguments = 6;
  ASSERT_SUCCESS(cuda.load());
  Status status = cuda.createSession();
  EXPECT_EQ(status.code(), DLC_INVALID_ARGUMENT);
  EXPECT_STREQ(status.message(), "kernel 'few' has a tensor map of 153600 bytes of a buffer of 1024");
  cuda.expectClean();
}

TEST(Cuda, TensorMapsThatTheDriverRefusesAreNamed) {
  std::vector<plan::Geometry> geometries = CudaFixture::geometries();
  geometries[0].maps = {tensorMap(0, 8)};
  CudaFixture cuda({cudaCode(plan::CodeKind::Cubin, "sm_90a", {'c', 0}, geometries)});
  cuda.fake.failures["tensorMapEncodeTiled"] = 1;
  ASSERT_SUCCESS(cuda.load());
  EXPECT_STREQ(cuda.createSession().message(),
               "cuTensorMapEncodeTiled for 'add' failed: FAKE_ERROR_1 (as the test asked)");
  cuda.table.tensorMapEncodeIm2col = nullptr;
  ASSERT_SUCCESS(cuda.load());
  Status status = cuda.createSession();
  EXPECT_EQ(status.code(), DLC_UNSUPPORTED_MACHINE);
  EXPECT_STREQ(status.message(), "kernel 'add' needs tensor maps, which the driver is too old for: CUDA 12.0 has them");
  cuda.expectClean();
}

// What the driver does wrong for small tensors is mended: bit 21 of the second word.
TEST(Cuda, SmallTensorMapsAreMended) {
  std::vector<plan::Geometry> geometries = CudaFixture::geometries();
  geometries[0].maps = {tensorMap(0, 8)};
  CudaFixture cuda({cudaCode(plan::CodeKind::Cubin, "sm_90a", {'c', 0}, geometries)});
  cuda::TensorMap encoded;
  ASSERT_SUCCESS(cuda::encodeTensorMap(cuda.table, geometries[0].maps[0], nullptr, 0x1000, "add", encoded));
  EXPECT_EQ(encoded.bytes[10], 0xdf);
  ASSERT_SUCCESS(cuda::encodeTensorMap(cuda.table, tensorMap(0, 1024), nullptr, 0x1000, "add", encoded));
  EXPECT_EQ(encoded.bytes[10], 0xff);
}

TEST(Cuda, NoCodeForTheGpuIsNamed) {
  CudaFixture cuda;
  cuda.fake.major = 8;
  Status status = cuda.load();
  EXPECT_EQ(status.code(), DLC_UNSUPPORTED_MACHINE);
  EXPECT_STREQ(status.message(), "the artifact holds no code for Fake GPU (compute capability 8.0) of kernel 'add'; "
                                 "it holds sm_90a");
  cuda.expectClean();
}

TEST(Cuda, MissingGpuIsNamed) {
  CudaFixture cuda;
  Status status = cuda.load(1);
  EXPECT_EQ(status.code(), DLC_DEVICE_UNAVAILABLE);
  EXPECT_STREQ(status.message(), "no GPU 1: this machine has 1");
}

TEST(Cuda, MissingKernelIsNamed) {
  CudaFixture cuda;
  cuda.fake.kernels.erase("exp_sin");
  Status status = cuda.load();
  EXPECT_EQ(status.code(), DLC_INVALID_ARTIFACT);
  EXPECT_NE(std::string(status.message()).find("'exp_sin'"), std::string::npos) << status.message();
  cuda.expectClean();
}

TEST(Cuda, CompilerLogIsHandedOn) {
  CudaFixture cuda;
  cuda.fake.failures["moduleLoad"] = cuda::InvalidPtx;
  Status status = cuda.load();
  EXPECT_EQ(status.code(), DLC_UNSUPPORTED_MACHINE);
  EXPECT_STREQ(status.message(), "cuModuleLoadDataEx of module 0 (sm_90a, cubin) on Fake GPU failed: FAKE_ERROR_218 "
                                 "(as the test asked); line 7: unknown instruction");
  cuda.expectClean();
}

// Every call that can fail, failing: a status, and nothing left behind.
TEST(Cuda, EveryFailureComesBack) {
  for (const char *call :
       {"deviceGetCount",       "deviceGet",        "deviceGetName",     "deviceGetAttribute",   "deviceTotalMem",
        "primaryContextRetain", "contextPush",      "memAlloc",          "copyToDevice",         "copyToHost",
        "copyOnDevice",         "streamCreate",     "streamSynchronize", "eventCreate",          "eventRecord",
        "eventElapsedTime",     "moduleLoad",       "moduleGetFunction", "functionSetAttribute", "launch",
        "streamBeginCapture",   "streamEndCapture", "graphInstantiate",  "graphLaunch"}) {
    for (bool later : {false, true}) { // at load, or from the session on
      CudaFixture cuda;
      if (!later)
        cuda.fake.failures[call] = cuda::OutOfMemory;
      uint64_t nanoseconds[3];
      Status status = cuda.load();
      if (later)
        cuda.fake.failures[call] = cuda::OutOfMemory;
      if (!status)
        status = cuda.createSession();
      if (!status)
        status = cuda.run(nanoseconds);
      if (!status)
        status = cuda.run();
      if (status) {
        EXPECT_EQ(status.code(), DLC_OUT_OF_MEMORY) << call;
        EXPECT_NE(std::string(status.message()).find("FAKE_ERROR_2"), std::string::npos) << status.message();
      } else {
        EXPECT_TRUE(later) << call << " failed and nobody noticed";
      }
      cuda.fake.failures.clear();
      cuda.session.reset();
      cuda.program.reset();
      EXPECT_TRUE(cuda.fake.memory.empty()) << call;
      EXPECT_EQ(cuda.fake.depth, 0) << call;
      EXPECT_EQ(cuda.fake.streams + cuda.fake.events + cuda.fake.modules + cuda.fake.graphs, 0) << call;
    }
  }
}

TEST(Cuda, LaunchFailureNamesItsSource) {
  CudaFixture cuda;
  ASSERT_SUCCESS(cuda.load());
  ASSERT_SUCCESS(cuda.createSession());
  cuda.fake.failures["launch"] = 700;
  uint64_t nanoseconds[3];
  Status status = cuda.run(nanoseconds); // step by step
  EXPECT_EQ(status.code(), DLC_INTERNAL);
  dlc_status *raw = status.release();
  EXPECT_STREQ(dlc_status_source(raw), "'/add' (Add)");
  EXPECT_STREQ(dlc_status_message(raw), "the launch of 'add' failed: FAKE_ERROR_700 (as the test asked)");
  dlc_status_destroy(raw);
  EXPECT_EQ(cuda.fake.calls[cuda.fake.calls.size() - 2], "streamSynchronize");
}

TEST(Cuda, MissingDriverIsNamed) {
  cuda::DriverTable table;
  Status status = cuda::openDriver("libcuda-that-does-not-exist.so.1", table);
  EXPECT_EQ(status.code(), DLC_DEVICE_UNAVAILABLE);
  EXPECT_NE(std::string(status.message()).find("libcuda-that-does-not-exist.so.1"), std::string::npos);
  status = cuda::openDriver("libm.so.6", table);
  EXPECT_EQ(status.code(), DLC_DEVICE_UNAVAILABLE);
  EXPECT_STREQ(status.message(), "the CUDA driver is too old: 'libm.so.6' lacks cuInit");
}

// On a machine without a driver: asked for by name it is an error, `auto` takes the CPU.
TEST(Cuda, WithoutADriverAutoTakesTheCpu) {
  if (!probeCuda())
    GTEST_SKIP() << "this machine has a GPU";
  plan::Artifact artifact = chainArtifact(64);
  artifact.programs.push_back(artifact.programs[0]);
  artifact.programs[1].target = plan::Target::Cuda;
  artifact.code.push_back(cudaCode(plan::CodeKind::Ptx, "sm_80", {'p'}, {}));
  std::vector<char> bytes = plan::writeArtifact(artifact);
  dlc_load_options options = DLC_LOAD_OPTIONS_INIT;
  options.device = DLC_DEVICE_CUDA;
  Loaded loaded;
  std::string message;
  EXPECT_EQ(codeOf(dlc_program_load_memory(bytes.data(), bytes.size(), &options, &loaded.program), &message),
            DLC_DEVICE_UNAVAILABLE);
  EXPECT_NE(message.find("driver"), std::string::npos) << message;
  options.device = DLC_DEVICE_AUTO;
  ASSERT_EQ(codeOf(dlc_program_load_memory(bytes.data(), bytes.size(), &options, &loaded.program)), DLC_OK);
  dlc_program_info info = DLC_PROGRAM_INFO_INIT;
  ASSERT_EQ(codeOf(dlc_program_get_info(loaded.program, &info)), DLC_OK);
  EXPECT_EQ(info.device, DLC_DEVICE_CPU);
}

} // namespace
