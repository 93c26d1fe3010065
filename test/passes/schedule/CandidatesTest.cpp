// What a tuner tries on CUDA, for the kernels that an H200 ran (EstimateTest.cpp).
#include "passes/schedule/Candidates.h"
#include "ir/Dlc.h"
#include "mlir/Parser/Parser.h"
#include "llvm/Support/MathExtras.h"
#include "gtest/gtest.h"
#include <cstdlib>
#include <set>

using namespace mlir;
using namespace dlc;

namespace {

class CandidatesTest : public ::testing::Test {
protected:
  void SetUp() override {
    context.loadDialect<DlcDialect, func::FuncDialect>();
    module = parseSourceFile<ModuleOp>(DLC_MEASURED "/gpu-h200-2026-11-27/kernels.mlir", &context);
    ASSERT_TRUE(module);
    std::set<std::string> products; // each once, and not under every schedule that it was measured with
    for (func::FuncOp function : module->getOps<func::FuncOp>())
      if (products.insert(function.getSymName().split("__").first.str()).second)
        functions.push_back(function);
    ASSERT_GT(functions.size(), 100u);
  }

  // As a tuner does: without a kind that the device has not.
  static KernelFacts factsOf(func::FuncOp function, const CudaTarget &target) {
    KernelFacts facts(function);
    if (!target.wgmmaMultiplyAdds)
      facts.eraseHopperKinds();
    return facts;
  }

  MLIRContext context;
  OwningOpRef<ModuleOp> module;
  std::vector<func::FuncOp> functions;
};

TEST_F(CandidatesTest, AreLegalAndInTheOrderOfTheEstimates) {
  size_t products = 0, byWgmma = 0;
  for (const char *architecture : {"sm_80", "sm_90a"})
    for (func::FuncOp function : functions) {
      const CudaTarget &target = cudaTarget(architecture);
      KernelFacts facts = factsOf(function, target);
      std::vector<Candidate> candidates = cudaCandidates(facts, target);
      ASSERT_FALSE(candidates.empty());
      std::string name = function.getSymName().str();
      EXPECT_TRUE(candidates.front().schedule == chooseCudaSchedule(facts, target)) << name;
      EXPECT_EQ(candidates.front().expected, 1) << name;
      bool isProduct = llvm::is_contained(facts.kinds, "tensor"), isWgmma = llvm::is_contained(facts.kinds, "wgmma");
      products += isProduct;
      byWgmma += isWgmma;
      EXPECT_GE(candidates.size(), isProduct ? 10u : 1u) << name;
      if (std::getenv("DLC_CANDIDATES") && name.find(std::getenv("DLC_CANDIDATES")) != std::string::npos)
        for (const Candidate &each : candidates)
          std::printf("%s %s %.3f %s\n", architecture, name.c_str(), each.expected, each.schedule.text().c_str());
      double last = 0;
      std::set<std::string> texts;
      for (const Candidate &each : ArrayRef(candidates).drop_front()) {
        EXPECT_EQ(scheduleFault(CudaSchedule(each.schedule), facts, target), "") << name;
        EXPECT_TRUE(llvm::is_contained(facts.kinds, each.schedule.kind->name)) << name;
        EXPECT_TRUE(texts.insert(each.schedule.text()).second) << name << ": twice " << each.schedule.text();
        StringRef kind = each.schedule.kind->name;
        if (kind == "tiles" || (facts.gemm && kind == "loop"))
          continue; // without an estimate
        EXPECT_GE(each.expected, last * 0.999999) << name;
        last = each.expected;
      }
    }
  EXPECT_GT(products, 100u);
  EXPECT_GT(byWgmma, 50u);
}

// A deep ring that is never filled, and blocks for another device's multiprocessors, are not tried at first.
TEST_F(CandidatesTest, OfWgmmaFillTheirRingAndTheDevice) {
  const CudaTarget &target = cudaTarget("sm_90a");
  for (func::FuncOp function : functions) {
    KernelFacts facts = factsOf(function, target);
    if (!llvm::is_contained(facts.kinds, "wgmma"))
      continue;
    for (const Candidate &each : cudaCandidates(facts, target)) {
      if (each.schedule.kind->name != StringRef("wgmma"))
        continue;
      int64_t blocks = each.schedule.get("blocks");
      int64_t tiles =
          wgmmaTilesOf(CudaSchedule(each.schedule)).tiles(facts.gemm->batches, facts.gemm->rows, facts.gemm->columns);
      int64_t turns = facts.wgmma->turns() * (blocks ? llvm::divideCeilSigned(tiles, blocks) : 1);
      EXPECT_LE(each.schedule.get("stages"), std::max<int64_t>(turns, 2));
      EXPECT_TRUE(blocks == 0 || blocks == 132 || blocks == 264) << blocks;
    }
  }
}

} // namespace
