// What the log of a compilation says of kernels: what makes code wrong, what only costs speed.
#include "codegen/cuda/PtxasLog.h"
#include "gtest/gtest.h"

using dlc::cuda::parsePtxasLog;

namespace {

constexpr const char *clean = R"(ptxas info    : 0 bytes gmem
ptxas info    : Compiling entry function 'sum' for 'sm_90a'
ptxas info    : Function properties for sum
    0 bytes stack frame, 0 bytes spill stores, 0 bytes spill loads
ptxas info    : Used 40 registers, used 1 barriers, 1024 bytes smem
)";

TEST(PtxasLog, Resources) {
  auto report = parsePtxasLog(clean);
  ASSERT_EQ(report.kernels.size(), 1u);
  EXPECT_EQ(report.kernels[0].kernel, "sum");
  EXPECT_EQ(report.kernels[0].registers, 40u);
  EXPECT_EQ(report.kernels[0].sharedBytes, 1024u);
  EXPECT_TRUE(report.losses.empty() && report.faults.empty());
}

TEST(PtxasLog, Losses) {
  std::string log = clean;
  log.replace(log.find("0 bytes spill loads"), 1, "12");
  log += "ptxas info    : (C7510) Potential Performance Loss: wgmma.mma_async instructions are serialized\n";
  auto report = parsePtxasLog(log);
  ASSERT_EQ(report.losses.size(), 2u);
  EXPECT_NE(report.losses[0].find("(C7510)"), std::string::npos);
  EXPECT_NE(report.losses[0].find("[kernel sum]"), std::string::npos);
  EXPECT_EQ(report.losses[1], "kernel sum spills registers: 0 bytes stored, 12 bytes loaded");
  EXPECT_TRUE(report.faults.empty());
}

TEST(PtxasLog, Faults) {
  auto report = parsePtxasLog("dlc_module_0.cu(3): warning #549-D: variable \"x\" is used before its value is set\n"
                              "dlc_module_0.cu(4): warning #39-D: division by zero\n"
                              "ptxas error   : Entry function 'sum' uses too much shared data\n");
  EXPECT_EQ(report.faults.size(), 2u);
  EXPECT_TRUE(report.losses.empty());
}

} // namespace
