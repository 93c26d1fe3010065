// Kernels for Hopper, compiled by NVRTC: a GEMM by wgmma and TMA with a ring of mbarriers, warp groups that produce and
// consume, and multicast in clusters. Right results under several seeds, and a report for each planted mistake.
#include "runtime/emu/Emu.h"
#include "runtime/emu/exec/Half.h"
#include "test/emu/Harness.h"

#include <fstream>
#include <gtest/gtest.h>
#include <map>
#include <random>
#include <sstream>

namespace dlc::test {
namespace {

using namespace runtime::emu;
using runtime::cuda::TensorMap;

std::string textOf(const std::string &name) {
  std::ifstream file(std::string(DLC_HOPPER_KERNELS) + "/" + name);
  std::stringstream text;
  text << file.rdbuf();
  return text.str();
}

// Each once.
const std::string &compileHopper(const std::string &name, const std::string &definitions) {
  static std::map<std::string, std::string> compiled;
  std::string &ptx = compiled[name + definitions];
  if (ptx.empty())
    ptx = compileCuda(definitions + textOf("Device.cuh") + textOf(name));
  return ptx;
}

const runtime::cuda::DriverTable &driver() {
  static const runtime::cuda::DriverTable table = [] {
    runtime::cuda::DriverTable result = {};
    fillDriverTable(result);
    return result;
  }();
  return table;
}

// A matrix of f16 in rows, and boxes of 64 columns (128 bytes).
TensorMap mapOf(uint64_t address, uint64_t columns, uint64_t rows, unsigned boxRows, bool swizzles) {
  TensorMap map;
  unsigned long long dims[] = {columns, rows}, strides[] = {columns * 2};
  unsigned box[] = {64, boxRows}, steps[] = {1, 1};
  constexpr int f16 = 6, swizzle128 = 3;
  EXPECT_EQ(driver().tensorMapEncodeTiled(&map, f16, 2, reinterpret_cast<void *>(address), dims, strides, box, steps, 0,
                                          swizzles ? swizzle128 : 0, 0, 0),
            0);
  return map;
}

struct Shape {
  int m, n, k;
};
struct Schedule {
  int consumers = 1, stages = 2, cluster = 1, plant = 0;
};

// A grid of `blocks` goes over the tiles along n. The error; the result is checked.
std::string runGemm(const Schedule &schedule, const Shape &shape, uint64_t seed, bool &skipped) {
  auto define = [](const char *name, int value) {
    return std::string("#define ") + name + " " + std::to_string(value) + "\n";
  };
  const std::string &ptx =
      compileHopper("gemm.cu", define("CONSUMERS", schedule.consumers) + define("STAGES", schedule.stages) +
                                   define("CLUSTER", schedule.cluster) + define("PLANT", schedule.plant));
  skipped = ptx.empty();
  if (skipped)
    return "";
  Emulator emulator;
  emulator.options.seed = seed;
  emulator.options.budget = 5000000;
  std::string error = emulator.load(ptx);
  if (!error.empty())
    return error;
  auto [m, n, k] = shape;
  std::mt19937 random(7);
  std::uniform_int_distribution<int> small(-8, 8); // sums are exact
  std::vector<uint16_t> a(size_t(m * k)), b(size_t(n * k));
  std::vector<float> left(a.size()), right(b.size());
  auto fill = [&](std::vector<uint16_t> &bits, std::vector<float> &values) {
    for (size_t i = 0; i < bits.size(); ++i) {
      values[i] = float(small(random)) / 8;
      bits[i] = uint16_t(encodeFloat(values[i], formatF16, Rounding::Nearest));
    }
  };
  fill(a, left);
  fill(b, right);
  uint64_t pa = emulator.upload(a), pb = emulator.upload(b), pc = emulator.fresh(size_t(m * n) * 2);
  const int bm = 64 * schedule.consumers;
  TensorMap maps[] = {mapOf(pa, uint64_t(k), uint64_t(m), 64, true),
                      mapOf(pb, uint64_t(k), uint64_t(n), unsigned(64 / schedule.cluster), true),
                      mapOf(pc, uint64_t(n), uint64_t(m), 64, false)};
  emulator.cluster = {uint32_t(schedule.cluster), 1, 1};
  emulator.registers = 168;
  uint32_t tiles = uint32_t((m + bm - 1) / bm),
           blocks = (tiles + uint32_t(schedule.cluster) - 1) / uint32_t(schedule.cluster) * uint32_t(schedule.cluster);
  uint32_t shared = uint32_t(schedule.stages * (bm + 64) * 128 + schedule.consumers * 64 * 64 * 2);
  error = emulator.launchWith("gemm", {blocks, 2, 1}, {uint32_t(128 * (schedule.consumers + 1)), 1, 1},
                              {&maps[0], &maps[1], &maps[2], &m, &n, &k}, shared);
  if (!error.empty() || schedule.plant)
    return error;
  std::vector<uint16_t> c = emulator.download<uint16_t>(pc, size_t(m * n));
  for (int row = 0; row < m; ++row)
    for (int column = 0; column < n; ++column) {
      float sum = 0;
      for (int at = 0; at < k; ++at)
        sum += left[size_t(row * k + at)] * right[size_t(column * k + at)];
      float found = halfToFloat(c[size_t(row * n + column)]);
      if (std::fabs(found - sum) > 0.001f * std::fabs(sum) + 0.001f)
        return "c[" + std::to_string(row) + "][" + std::to_string(column) + "] is " + std::to_string(found) + ", not " +
               std::to_string(sum);
    }
  return "";
}

TEST(Hopper, GemmWithARingOfStages) {
  // Sizes that the tiles divide, and such that TMA cuts.
  for (const Shape &shape : {Shape{64, 128, 256}, Shape{100, 200, 136}})
    for (uint64_t seed : {0, 1, 2, 3}) {
      bool skipped = false;
      EXPECT_EQ(runGemm({1, 2, 1, 0}, shape, seed, skipped), "") << "seed " << seed;
      if (skipped)
        GTEST_SKIP() << "no NVRTC";
    }
}

TEST(Hopper, GemmWithTwoConsumers) {
  for (uint64_t seed : {0, 1, 2}) {
    bool skipped = false;
    EXPECT_EQ(runGemm({2, 3, 1, 0}, {200, 136, 200}, seed, skipped), "") << "seed " << seed;
    if (skipped)
      GTEST_SKIP() << "no NVRTC";
  }
}

TEST(Hopper, GemmWithMulticastInClusters) {
  for (int cluster : {2, 4})
    for (uint64_t seed : {0, 1, 2}) {
      bool skipped = false;
      EXPECT_EQ(runGemm({1, 2, cluster, 0}, {200, 136, 200}, seed, skipped), "") << "seed " << seed;
      if (skipped)
        GTEST_SKIP() << "no NVRTC";
    }
}

struct Planted {
  int number;
  const char *name;
  std::vector<const char *> reports; // one of them
  int cluster = 1;
};

class HopperMistakes : public testing::TestWithParam<Planted> {};

TEST_P(HopperMistakes, IsReported) {
  const Planted &planted = GetParam();
  for (uint64_t seed : {0, 1, 2}) {
    bool skipped = false;
    std::string error = runGemm({1, 2, planted.cluster, planted.number}, {128, 256, 320}, seed, skipped);
    if (skipped)
      GTEST_SKIP() << "no NVRTC";
    bool found = false;
    for (const char *report : planted.reports)
      found |= error.find(report) != std::string::npos;
    EXPECT_TRUE(found) << "seed " << seed << ": '" << error << "'";
    EXPECT_NE(error.find("in kernel 'gemm'"), std::string::npos) << error;
    EXPECT_NE(error.find("test.cu:"), std::string::npos) << error;
  }
}

INSTANTIATE_TEST_SUITE_P(
    Gemm, HopperMistakes,
    testing::Values(
        Planted{1, "NoProxyFenceBeforeTheStore", {"with no fence.proxy.async since"}},
        Planted{
            2, "WrongParity", {"a wgmma reads what a pending asynchronous copy", "deadlock", "a bulk copy overwrites"}},
        Planted{3, "ExpectsTooFewBytes", {"expect_tx counts fewer bytes than the copies bring"}},
        Planted{4, "ExpectsTooManyBytes", {"deadlock: the phase of the mbarrier never completes"}},
        Planted{5, "NoFenceOfTheGroup", {"a wgmma with no wgmma.fence before it"}},
        Planted{6,
                "NoWaitForTheGroup",
                {"a register of a wgmma that is on its way", "a bulk copy overwrites shared memory"}},
        Planted{7, "ReleasesTheStageTooEarly", {"a bulk copy overwrites shared memory that the operation of"}},
        Planted{
            8,
            "NoWaitForTheTile",
            {"a wgmma reads what a pending asynchronous copy", "a wgmma with an operand", "a bulk copy overwrites"}},
        Planted{9, "DescriptorOutOfSharedMemory", {"the descriptor of a wgmma reaches offset"}},
        Planted{10, "ExitsBeforeTheStoreHasRead", {"still reads its shared memory: no wait for its group"}},
        Planted{11, "OverwritesWhatTheStoreReads", {"still reads: no wait for it"}},
        Planted{12,
                "ProducerWaitsForNoStage",
                {"a bulk copy into shared memory that the pending bulk copy", "a bulk copy overwrites",
                 "race on shared memory", "the phase of the mbarrier completes while", "more arrivals in this phase"}},
        Planted{13, "BarriersAreNotPublished", {"a bulk copy signals an mbarrier in shared memory"}},
        Planted{14,
                "NobodyGivesRegistersBack",
                {"deadlock: setmaxnreg.inc waits for", "deadlock: the phase of the mbarrier"}},
        Planted{15, "NoClusterBarrierAfterInit", {"there is no initialised mbarrier", "race on distributed"}, 2}),
    [](const testing::TestParamInfo<Planted> &info) { return std::string(info.param.name); });

} // namespace
} // namespace dlc::test
