// Estimates beside measurements: kernels that an H100 ran, each with its schedule and its time (`measured_us`), as
// test/bench/gpu/measured.py writes them. A function's name ends in `__` and the tile's numbers where one product was
// tried with many schedules.
#include "ir/Dlc.h"
#include "mlir/Parser/Parser.h"
#include "passes/schedule/CudaSchedule.h"
#include "gtest/gtest.h"
#include <cmath>
#include <map>

using namespace mlir;
using namespace dlc;

namespace {

double median(std::vector<double> values) {
  std::sort(values.begin(), values.end());
  return values[values.size() / 2];
}

struct Measured {
  KernelFacts facts;
  CudaSchedule schedule;
  double microseconds;
  std::string name() const { return func::FuncOp(facts.function).getSymName().str(); }
  double estimate() const { return estimateMicroseconds(facts, schedule, cudaTarget("sm_90a")); }
};

class EstimateTest : public ::testing::Test {
protected:
  void SetUp() override {
    context.loadDialect<DlcDialect, func::FuncDialect>();
    module = parseSourceFile<ModuleOp>(DLC_MEASURED_KERNELS, &context);
    ASSERT_TRUE(module);
    for (func::FuncOp function : module->getOps<func::FuncOp>()) {
      std::optional<CudaSchedule> schedule =
          CudaSchedule::fromAttribute(function->getAttrOfType<DictionaryAttr>("schedule"));
      auto time = function->getAttrOfType<FloatAttr>("measured_us");
      ASSERT_TRUE(schedule && time) << function.getSymName().str();
      kernels.push_back({KernelFacts(function), *schedule, time.getValueAsDouble()});
    }
    ASSERT_GT(kernels.size(), 450u);
  }

  MLIRContext context;
  OwningOpRef<ModuleOp> module;
  std::vector<Measured> kernels;
};

TEST_F(EstimateTest, MostKernelsAreWithinThirtyPercent) {
  std::map<std::string, std::vector<double>> errors;
  for (const Measured &kernel : kernels) {
    double error = std::abs(kernel.estimate() / kernel.microseconds - 1);
    errors["all"].push_back(error);
    errors[kernel.schedule.kind->name].push_back(error);
    if (std::getenv("DLC_ESTIMATES"))
      std::printf("%8.2f %8.2f %5.2f %s %s\n", kernel.microseconds, kernel.estimate(),
                  kernel.estimate() / kernel.microseconds, kernel.schedule.kind->name, kernel.name().c_str());
  }
  for (auto &[kind, list] : errors) {
    std::printf("%-10s %4zu kernels, median error %.3f\n", kind.c_str(), list.size(), median(list));
    if (list.size() >= 10)
      EXPECT_LT(median(list), 0.30) << kind;
  }
}

// What the model chooses for a product is nearly the best of what was tried.
TEST_F(EstimateTest, ChosenTilesAreNearlyTheBest) {
  std::map<std::string, std::vector<const Measured *>> products;
  for (const Measured &kernel : kernels) {
    std::string name = kernel.name();
    auto [product, tile] = StringRef(name).rsplit("__");
    if (!tile.empty() && tile.find_first_not_of("0123456789_") == StringRef::npos)
      products[product.str()].push_back(&kernel);
  }
  ASSERT_GE(products.size(), 15u);
  double sum = 0;
  for (auto &[product, tried] : products) {
    CudaSchedule chosen = chooseCudaSchedule(tried.front()->facts, cudaTarget("sm_90a"), "tensor");
    double best = INFINITY, ours = NAN;
    for (const Measured *kernel : tried) {
      best = std::min(best, kernel->microseconds);
      if (kernel->schedule.values == chosen.values)
        ours = kernel->microseconds;
    }
    std::printf("%-40s best %8.2f us, chosen %8.2f us (%.2f)\n", product.c_str(), best, ours, ours / best);
    EXPECT_FALSE(std::isnan(ours)) << product << ": a tile that nobody has measured";
    EXPECT_LT(ours / best, 1.5) << product;
    sum += std::log(ours / best);
  }
  EXPECT_LT(std::exp(sum / double(products.size())), 1.10);
}

} // namespace
