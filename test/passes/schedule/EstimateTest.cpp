// Estimates beside measurements: kernels that a GPU ran, each with its schedule and its time (`measured_us`), as
// test/bench/gpu/measured.py writes them. A function's name ends in `__` and the tile's numbers, or `wgmma` and its
// numbers, where one product was tried with many schedules.
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

// A card that was measured. An H200 is an H100 with more and faster memory (its copies: environment.json there).
struct Card {
  const char *name;
  double bandwidth;
  int64_t cacheSize;
  size_t kernels; // at least
};
constexpr Card cards[] = {{"gpu-h100-2026-11-26", 2700, 50 << 20, 450},
                          {"gpu-h200-2026-11-27", 4200, 60 << 20, 650},
                          {"gpu-h100-2026-11-28", 2700, 50 << 20, 500}};
std::string nameOf(const ::testing::TestParamInfo<Card> &card) {
  std::string name = StringRef(card.param.name).drop_front(4).str();
  std::replace(name.begin(), name.end(), '-', '_');
  return name;
}

// A schedule as it was written then, with parameters that kinds have got since: their least values.
DictionaryAttr completed(DictionaryAttr schedule) {
  NamedAttrList all(schedule);
  if (const ScheduleKind *kind = findScheduleKind(cudaScheduleKinds(), schedule.getAs<StringAttr>("kind").getValue()))
    for (const ScheduleParameter &parameter : kind->parameters)
      if (!all.get(parameter.name))
        all.append(parameter.name, IntegerAttr::get(IntegerType::get(schedule.getContext(), 64), parameter.start()));
  return all.getDictionary(schedule.getContext());
}

struct Measured {
  KernelFacts facts;
  CudaSchedule schedule;
  double microseconds;
  std::string name() const { return func::FuncOp(facts.function).getSymName().str(); }
};

class EstimateTest : public ::testing::TestWithParam<Card> {
protected:
  void SetUp() override {
    target = cudaTarget("sm_90a");
    target.bandwidth = GetParam().bandwidth;
    target.cacheSize = GetParam().cacheSize;
    context.loadDialect<DlcDialect, func::FuncDialect>();
    module = parseSourceFile<ModuleOp>(std::string(DLC_MEASURED) + "/" + GetParam().name + "/kernels.mlir", &context);
    ASSERT_TRUE(module);
    for (func::FuncOp function : module->getOps<func::FuncOp>()) {
      std::optional<CudaSchedule> schedule =
          CudaSchedule::fromAttribute(completed(function->getAttrOfType<DictionaryAttr>("schedule")));
      auto time = function->getAttrOfType<FloatAttr>("measured_us");
      ASSERT_TRUE(schedule && time) << function.getSymName().str();
      kernels.push_back({KernelFacts(function), *schedule, time.getValueAsDouble()});
    }
    ASSERT_GE(kernels.size(), GetParam().kernels);
  }

  double estimate(const Measured &kernel) const { return estimateMicroseconds(kernel.facts, kernel.schedule, target); }

  CudaTarget target;
  MLIRContext context;
  OwningOpRef<ModuleOp> module;
  std::vector<Measured> kernels;
};

TEST_P(EstimateTest, MostKernelsAreWithinThirtyPercent) {
  std::map<std::string, std::vector<double>> errors;
  for (const Measured &kernel : kernels) {
    double error = std::abs(estimate(kernel) / kernel.microseconds - 1);
    errors["all"].push_back(error);
    errors[kernel.schedule.kind->name].push_back(error);
    if (std::getenv("DLC_ESTIMATES"))
      std::printf("%8.2f %8.2f %5.2f %s %s\n", kernel.microseconds, estimate(kernel),
                  estimate(kernel) / kernel.microseconds, kernel.schedule.kind->name, kernel.name().c_str());
  }
  for (auto &[kind, list] : errors) {
    std::printf("%-10s %4zu kernels, median error %.3f\n", kind.c_str(), list.size(), median(list));
    if (list.size() >= 10)
      EXPECT_LT(median(list), 0.30) << kind;
  }
}

// Of each product: what was tried with it.
std::map<std::string, std::vector<const Measured *>> productsOf(ArrayRef<Measured> kernels) {
  std::map<std::string, std::vector<const Measured *>> products;
  for (const Measured &kernel : kernels) {
    std::string name = kernel.name();
    auto [product, tile] = StringRef(name).rsplit("__");
    tile.consume_front("wgmma_");
    if (!tile.empty() && tile.find_first_not_of("0123456789_") == StringRef::npos)
      products[product.str()].push_back(&kernel);
  }
  return products;
}

// What the model chooses for a product is nearly the best of what was tried; where nobody has measured that, what it
// likes most of what was tried is.
TEST_P(EstimateTest, ChosenTilesAreNearlyTheBest) {
  auto products = productsOf(kernels);
  ASSERT_GE(products.size(), 15u);
  double sum = 0;
  for (auto &[product, tried] : products) {
    auto takes = [&](const Measured *kernel) { return kernel->microseconds; };
    auto isByWgmma = [](auto *kernel) { return kernel->schedule.kind->name == StringRef("wgmma"); };
    const KernelFacts &facts = tried.front()->facts;
    CudaSchedule chosen = llvm::any_of(tried, isByWgmma) ? chooseCudaSchedule(facts, target)
                                                         : chooseCudaSchedule(facts, target, "tensor");
    const Measured *ours = *llvm::min_element(tried, [&](auto *a, auto *b) { return estimate(*a) < estimate(*b); });
    for (const Measured *kernel : tried)
      if (kernel->schedule.kind == chosen.kind && kernel->schedule.values == chosen.values)
        ours = kernel;
    double best = takes(*llvm::min_element(tried, [&](auto *a, auto *b) { return takes(a) < takes(b); }));
    std::printf("%-40s best %8.2f us, chosen %8.2f us (%.2f): %s\n", product.c_str(), best, takes(ours),
                takes(ours) / best, ours->schedule.text().c_str());
    EXPECT_LT(takes(ours) / best, 1.5) << product;
    sum += std::log(takes(ours) / best);
  }
  EXPECT_LT(std::exp(sum / double(products.size())), 1.10);
}

INSTANTIATE_TEST_SUITE_P(Cards, EstimateTest, ::testing::ValuesIn(cards), nameOf);

} // namespace
