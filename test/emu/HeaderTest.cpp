// CUDA's own headers: every instruction that NVRTC makes of them is known, and barriers built on them
// work. The kernels lie in headers/.
#include "test/emu/Harness.h"

#include <fstream>
#include <gtest/gtest.h>
#include <sstream>

namespace dlc::test {
namespace {

std::string compileFile(const std::string &name, const std::string &architecture) {
  std::ifstream file(std::string(DLC_HEADER_KERNELS) + "/" + name);
  std::stringstream text;
  text << file.rdbuf();
  EXPECT_FALSE(text.str().empty()) << name;
  return compileCuda(text.str(), architecture);
}

class EmulatorHeaders : public testing::TestWithParam<std::tuple<const char *, const char *>> {};

TEST_P(EmulatorHeaders, EveryInstructionIsKnown) {
  auto [name, architecture] = GetParam();
  std::string ptx = compileFile(name, architecture);
  if (ptx.empty())
    GTEST_SKIP() << "no NVRTC";
  Emulator emulator;
  EXPECT_EQ(emulator.load(ptx), "");
}
INSTANTIATE_TEST_SUITE_P(All, EmulatorHeaders,
                         testing::Combine(testing::Values("half.cu", "bfloat.cu", "math.cu", "integers.cu", "warps.cu",
                                                          "barriers.cu"),
                                          testing::Values("sm_80", "sm_90a")));

TEST(EmulatorHeaderKernels, BarriersOfTheHeaders) {
  for (const char *architecture : {"sm_80", "sm_90a"}) {
    std::string ptx = compileFile("barriers.cu", architecture);
    if (ptx.empty())
      GTEST_SKIP() << "no NVRTC";
    Emulator emulator;
    ASSERT_EQ(emulator.load(ptx), "");
    for (uint64_t seed : {0, 1, 2, 3}) {
      emulator.options.seed = seed;
      std::vector<float> input(4 * 256);
      for (size_t i = 0; i < input.size(); ++i)
        input[i] = float(i);
      uint64_t in = emulator.upload(input), out = emulator.fresh(512 * 16), flag = emulator.upload(std::vector<int>(1));
      ASSERT_EQ(emulator.launch("barriers", {}, {128, 1, 1}, {in, out, flag}), "") << architecture;
      std::vector<float> result = emulator.download<float>(out, 128 * 4);
      std::vector<float> second = emulator.download<float>(out + 256 * 16, 128 * 4);
      for (size_t i = 0; i < 128 * 4; ++i) {
        ASSERT_EQ(result[i], float(i ^ 4));
        ASSERT_EQ(second[i], float((i ^ 4) + 4));
      }
      uint64_t counts = emulator.fresh(64 * 4);
      ASSERT_EQ(emulator.launch("awbarriers", {}, {64, 1, 1}, {counts}), "") << architecture;
      std::vector<int> pending = emulator.download<int>(counts, 64);
      std::sort(pending.begin(), pending.end());
      for (int i = 0; i < 64; ++i) // every thread saw another count of missing arrivals
        ASSERT_EQ(pending[size_t(i)], i + 1);
    }
  }
}

} // namespace
} // namespace dlc::test
