// dlc-build-train-step, interpreted from run to run: optimizers and schedules beside PyTorch's, clipping, accumulation,
// scaling of the loss.
#include "ir/Constants.h"
#include "ir/Dlc.h"
#include "ir/Entries.h"
#include "ir/reference/Interpreter.h"
#include "mlir/Parser/Parser.h"
#include "mlir/Pass/PassManager.h"
#include "passes/AllPasses.h"
#include <cmath>
#include <gtest/gtest.h>
#include <map>

using namespace mlir;
using namespace dlc;

namespace {

struct OptimizerRow {
  const char *training;
  std::vector<double> values; // after each step
};
const OptimizerRow kRows[] = {
#include "test/passes/OptimizerTable.inc"
};
constexpr int64_t kElements = 5;

// A step whose loss is the sum of w * g, so that g is the gradient.
class TrainStepTest : public ::testing::Test {
protected:
  TrainStepTest() { context.loadDialect<DlcDialect, func::FuncDialect>(); }

  void build(const std::string &training, const std::string &element = "f64") {
    std::string type = "tensor<5x" + element + ">", scalar = "tensor<" + element + ">";
    std::string text = "dlc.state @w {role = \"parameter\"} : " + type +
                       " = dense<[0.5, 0.2, -0.1, -0.4, -0.7]> : " + type + "\nfunc.func @train(%g: " + type +
                       ", %w: " + type + " {dlc.state = @w}) -> tensor<f32> attributes {dlc.training = {" + training +
                       "}} {\n%0 = dlc.mul %w, %g : (" + type + ", " + type + ") -> " + type +
                       "\n%1 = dlc.reduce sum %0 axes = [0] : " + type + " -> " + scalar +
                       "\n%2 = dlc.cast %1 : " + scalar + " -> tensor<f32>\nreturn %2 : tensor<f32>\n}\n";
    module = parseSourceString<ModuleOp>(text, &context);
    ASSERT_TRUE(module) << text;
    PassManager manager(&context);
    manager.addPass(createBuildTrainStep());
    ASSERT_TRUE(succeeded(manager.run(*module))) << text;
    states.clear();
    for (auto state : module->getOps<StateOp>())
      states[state.getSymName().str()] = state.getInitial() ? *readConstant(*state.getInitial())
                                                            : Tensor::zeros(cast<RankedTensorType>(state.getType()));
  }

  // One run; gives the loss.
  double step(ArrayRef<double> gradient) {
    auto function = cast<func::FuncOp>(module->lookupSymbol("train"));
    std::vector<Tensor> inputs;
    for (unsigned i = 0; i < function.getNumArguments(); ++i) {
      if (FlatSymbolRefAttr state = argumentState(function, i)) {
        inputs.push_back(states.at(state.getValue().str()));
        continue;
      }
      inputs.push_back(Tensor::zeros(cast<RankedTensorType>(function.getArgumentTypes()[i])));
      for (auto [at, value] : llvm::enumerate(gradient))
        inputs.back().set(at, Scalar::ofReal(inputs.back().elementType(), value));
    }
    FailureOr<std::vector<Tensor>> results = interpret(function, inputs);
    EXPECT_TRUE(succeeded(results));
    if (failed(results))
      return NAN;
    for (unsigned i = 0; i < function.getNumResults(); ++i)
      if (FlatSymbolRefAttr state = resultState(function, i))
        states[state.getValue().str()] = (*results)[i];
    return (*results)[0].get(0).real;
  }
  std::vector<double> valuesOf(const std::string &state) {
    const Tensor &tensor = states.at(state);
    std::vector<double> values;
    for (int64_t i = 0; i < tensor.size(); ++i)
      values.push_back(isa<FloatType>(tensor.elementType()) ? tensor.get(i).real : double(tensor.get(i).integer));
    return values;
  }
  double valueOf(const std::string &state) { return valuesOf(state)[0]; }

  MLIRContext context;
  OwningOpRef<ModuleOp> module;
  std::map<std::string, Tensor> states;
};

TEST_F(TrainStepTest, OptimizersAndSchedulesAsPyTorchHasThem) {
  for (const OptimizerRow &row : kRows) {
    SCOPED_TRACE(row.training);
    ASSERT_NO_FATAL_FAILURE(build(row.training));
    for (size_t number = 0; number < row.values.size() / kElements; ++number) {
      std::vector<double> gradient;
      for (int i = 0; i < kElements; ++i) // the same formula stands in record_pytorch.py
        gradient.push_back(std::sin(1.7 * double(number) + 0.9 * i) * (1 + i));
      step(gradient);
      std::vector<double> found = valuesOf("w");
      for (int i = 0; i < kElements; ++i)
        ASSERT_NEAR(found[i], row.values[number * kElements + i], 2e-6) << "step " << number << ", element " << i;
    }
    EXPECT_EQ(valueOf("train.step"), double(row.values.size() / kElements));
  }
}

// You et al. 2019, algorithm 2, by hand for one step: r = m / (1 - b1) / (sqrt(v / (1 - b2)) + e) + d w, w - rate |w| /
// |r| r.
TEST_F(TrainStepTest, Lamb) {
  ASSERT_NO_FATAL_FAILURE(build("optimizer = {kind = \"lamb\", learning_rate = 0.1, weight_decay = 0.1}"));
  std::vector<double> w = valuesOf("w"), g = {1, -2, 3, -4, 5}, r;
  double weights = 0, change = 0;
  for (int i = 0; i < kElements; ++i) {
    r.push_back(g[i] / (std::abs(g[i]) + 1e-6) + 0.1 * w[i]);
    weights += w[i] * w[i];
    change += r[i] * r[i];
  }
  step(g);
  std::vector<double> found = valuesOf("w");
  for (int i = 0; i < kElements; ++i)
    EXPECT_NEAR(found[i], w[i] - 0.1 * std::sqrt(weights / change) * r[i], 1e-6);
}

TEST_F(TrainStepTest, ClipsByValueAndByNorm) {
  ASSERT_NO_FATAL_FAILURE(build("optimizer = {kind = \"sgd\", learning_rate = 1.0}, clip_value = 0.5"));
  std::vector<double> before = valuesOf("w");
  step({0.1, -0.7, 0.5, 3, -9});
  std::vector<double> after = valuesOf("w"), expected = {0.1, -0.5, 0.5, 0.5, -0.5};
  for (int i = 0; i < kElements; ++i)
    EXPECT_NEAR(before[i] - after[i], expected[i], 1e-7);

  ASSERT_NO_FATAL_FAILURE(build("optimizer = {kind = \"sgd\", learning_rate = 1.0}, clip_norm = 1.0"));
  step({3, 0, 4, 0, 0});
  after = valuesOf("w");
  expected = {0.6, 0, 0.8, 0, 0};
  for (int i = 0; i < kElements; ++i)
    EXPECT_NEAR(before[i] - after[i], expected[i], 1e-6);
  step({0.3, 0, 0.4, 0, 0}); // small enough
  EXPECT_NEAR(after[0] - valuesOf("w")[0], 0.3, 1e-6);
}

TEST_F(TrainStepTest, AccumulatesTheMeanOfSomeRuns) {
  ASSERT_NO_FATAL_FAILURE(
      build("optimizer = {kind = \"sgd\", learning_rate = 1.0, momentum = 0.9}, accumulate = 3 : i64"));
  std::vector<double> before = valuesOf("w");
  step({3, 0, 0, 0, 1});
  step({0, 6, 0, 0, 1});
  EXPECT_EQ(valuesOf("w"), before);
  EXPECT_EQ(valueOf("train.step"), 0);
  step({0, 0, 9, 0, 1});
  std::vector<double> after = valuesOf("w"), expected = {1, 2, 3, 0, 1};
  for (int i = 0; i < kElements; ++i)
    EXPECT_NEAR(before[i] - after[i], expected[i], 1e-6);
  EXPECT_EQ(valueOf("train.step"), 1);
  EXPECT_EQ(valuesOf("train.gradient/w"), std::vector<double>(kElements, 0));
}

// What is infinite when scaled changes nothing but the scale; the step after it is an ordinary one.
TEST_F(TrainStepTest, LeavesOutRunsThatOverflow) {
  ASSERT_NO_FATAL_FAILURE(build("optimizer = {kind = \"adam\"}, precision = \"mixed_f16\"", "f32"));
  std::vector<double> before = valuesOf("w");
  EXPECT_NEAR(step({1, 1, 1, 1, 1}), -0.5, 1e-6); // the loss itself is not scaled
  std::vector<double> first = valuesOf("w");
  EXPECT_NEAR(before[0] - first[0], 1e-3, 1e-6);
  step({1e38, 1, 1, 1, 1});
  EXPECT_EQ(valuesOf("w"), first);
  EXPECT_EQ(valueOf("train.step"), 1);
  EXPECT_EQ(valueOf("train.loss_scale"), 32768);
  EXPECT_EQ(valueOf("train.good_steps"), 0);
  step({1, 1, 1, 1, 1});
  EXPECT_LT(valuesOf("w")[0], first[0]);
  EXPECT_EQ(valueOf("train.step"), 2);
  EXPECT_EQ(valueOf("train.good_steps"), 1);
}

} // namespace
