// Every op's gradient against central differences in f64; every op has one, or the mark that it has none.
#include "ir/gradients/Differentiate.h"
#include "mlir/Parser/Parser.h"
#include "test/ir/GradientRows.h"
#include "test/ir/Harness.h"
#include "llvm/ADT/StringSet.h"
#include <cmath>
#include <random>

using namespace mlir;
using namespace dlc;
using namespace dlc::test;

namespace {

constexpr double kStep = 1e-6, kAbsolute = 1e-5, kRelative = 1e-3;

class GradientTest : public IrTest {
protected:
  // The form as @f, and as @g, which takes a seed for each float result and gives the gradients of the float operands.
  bool build(const GradientRow::Form &form);
  void draw(const GradientRow &row, const GradientRow::Form &form);
  Tensor random(RankedTensorType type, double low, double high, int64_t indices);
  void check(const GradientRow &row, const GradientRow::Form &form);
  // sum_i <results[i], seeds[i]>
  double value();

  // The gradients of the loop over x and w for these rounds; how many products that takes.
  std::vector<Tensor> gradientsOfLoop(int64_t rounds, bool known, int64_t &products);

  DifferentiateOptions options;
  func::FuncOp forward, backward;
  std::vector<Tensor> inputs, seeds;
  std::mt19937_64 generator{7};
};

bool GradientTest::build(const GradientRow::Form &form) {
  std::string arguments, results = form.results;
  if (results.empty())
    results = StringRef(form.text).rsplit("->").second.trim().str();
  for (auto [i, type] : llvm::enumerate(form.types))
    arguments += (i ? ", %" : "%") + std::to_string(i) + ": " + type;
  size_t count = StringRef(results).count("tensor<");
  std::string text = "func.func @f(" + arguments + ") -> " + results + " {\n" + form.before +
                     "  %r:" + std::to_string(count) + " = " + form.text + "\n  return ";
  for (size_t i = 0; i < count; ++i)
    text += (i ? ", %r#" : "%r#") + std::to_string(i);
  text += " : " + StringRef(results).trim("()").str() + "\n}\n";
  module = parseSourceString<ModuleOp>(text, &context);
  if (!module)
    return false;
  forward = cast<func::FuncOp>(module->lookupSymbol("f"));
  backward = forward.clone();
  backward.setName("g");
  module->push_back(backward);
  Operation *end = backward.getBody().front().getTerminator();
  SmallVector<Value> outputs, given, wanted;
  for (BlockArgument argument : backward.getArguments())
    if (isDlcFloatTensor(argument.getType()))
      wanted.push_back(argument);
  for (Value output : end->getOperands())
    if (isDlcFloatTensor(output.getType())) {
      outputs.push_back(output);
      unsigned number = backward.getNumArguments();
      (void)backward.insertArgument(number, output.getType(), {}, output.getLoc());
      given.push_back(backward.getArgument(number));
    }
  OpBuilder builder(end);
  FailureOr<SmallVector<Value>> gradients = differentiate(builder, outputs, given, wanted, options);
  if (failed(gradients) || llvm::is_contained(*gradients, Value()))
    return false;
  end->setOperands(*gradients);
  backward.setFunctionType(builder.getFunctionType(backward.getArgumentTypes(), TypeRange(end->getOperandTypes())));
  return true;
}

Tensor GradientTest::random(RankedTensorType type, double low, double high, int64_t indices) {
  Tensor tensor = Tensor::zeros(type);
  std::uniform_real_distribution<double> reals(low, high);
  std::uniform_int_distribution<int64_t> integers(0, type.getElementType().isInteger(1) ? 1 : indices - 1);
  for (int64_t i = 0; i < tensor.size(); ++i)
    tensor.set(i, isa<FloatType>(type.getElementType())
                      ? Scalar::ofReal(type.getElementType(), reals(generator))
                      : Scalar::ofInteger(type.getElementType(), integers(generator)));
  return tensor;
}

double GradientTest::value() {
  FailureOr<std::vector<Tensor>> found = interpret(forward, inputs);
  if (failed(found))
    return NAN;
  double sum = 0;
  size_t seed = 0;
  for (const Tensor &result : *found) {
    if (!isa<FloatType>(result.elementType()))
      continue;
    const Tensor &factors = seeds[seed++];
    for (int64_t i = 0; i < result.size(); ++i)
      sum += result.get(i).real * factors.get(i).real;
  }
  return sum;
}

void GradientTest::check(const GradientRow &row, const GradientRow::Form &form) {
  SCOPED_TRACE(form.text);
  errors.clear();
  ASSERT_TRUE(build(form)) << errors;
  inputs.clear();
  seeds.clear();
  for (const std::string &type : form.types)
    inputs.push_back(random(typeOf(type), row.low, row.high, row.indices));
  for (Type type : forward.getResultTypes())
    if (isDlcFloatTensor(type))
      seeds.push_back(random(cast<RankedTensorType>(type), -1, 1, 1));
  std::vector<Tensor> all(inputs);
  all.insert(all.end(), seeds.begin(), seeds.end());
  FailureOr<std::vector<Tensor>> gradients = interpret(backward, all);
  ASSERT_TRUE(succeeded(gradients)) << errors;
  size_t number = 0;
  for (Tensor &input : inputs) {
    if (!isa<FloatType>(input.elementType()))
      continue;
    const Tensor &gradient = (*gradients)[number++];
    ASSERT_EQ(gradient.type(), input.type());
    for (int64_t i = 0; i < input.size(); ++i) {
      double at = input.get(i).real;
      input.set(i, Scalar::ofReal(input.elementType(), at + kStep));
      double above = value();
      input.set(i, Scalar::ofReal(input.elementType(), at - kStep));
      double expected = (above - value()) / (2 * kStep);
      input.set(i, Scalar::ofReal(input.elementType(), at));
      ASSERT_NEAR(gradient.get(i).real, expected, kAbsolute + kRelative * std::abs(expected))
          << "operand " << number - 1 << ", element " << i;
    }
  }
}

std::vector<Tensor> GradientTest::gradientsOfLoop(int64_t rounds, bool known, int64_t &products) {
  generator.seed(3);
  if (!build(known ? loopOfRounds(rounds) : loopOfUnknownRounds()))
    return {};
  Block &body = backward.getBody().front();
  for (Operation &op : llvm::make_early_inc_range(llvm::reverse(body)))
    if (isOpTriviallyDead(&op))
      op.erase();
  std::vector<Tensor> values;
  for (Type type : backward.getArgumentTypes()) {
    auto tensor = cast<RankedTensorType>(type);
    bool isCount = !isDlcFloatTensor(type);
    values.push_back(isCount ? Tensor::zeros(tensor) : random(tensor, -1, 1, 1));
    if (isCount)
      values.back().set(0, Scalar::ofInteger(tensor.getElementType(), rounds));
  }
  products = 0;
  auto gradients = interpret(backward, values,
                             [&](Value value, const Tensor &) { products += isa<MatmulOp>(value.getDefiningOp()); });
  return succeeded(gradients) ? *gradients : std::vector<Tensor>();
}

// What a loop keeps decides what it computes again: never more than twice as much as all, whatever the rounds.
TEST_F(GradientTest, WorkOfLoopsGrowsAsTheirRounds) {
  struct Way {
    const char *name;
    bool known;
    int64_t bytes, forward, backward; // products of a round
  };
  for (Way way : {Way{"each round is kept", true, 1 << 20, 1, 3},
                  {"some are", true, 2400, 2, 3},
                  {"some of an unknown number", false, 1 << 20, 3, 3}})
    for (int64_t rounds : {1, 7, 64, 300}) {
      SCOPED_TRACE(std::string(way.name) + ", " + std::to_string(rounds) + " rounds");
      int64_t products = 0, most = 0;
      options.loopBytes = 1 << 30;
      std::vector<Tensor> expected = gradientsOfLoop(rounds, true, most);
      options.loopBytes = way.bytes;
      std::vector<Tensor> found = gradientsOfLoop(rounds, way.known, products);
      ASSERT_EQ(expected.size(), 2u) << errors;
      ASSERT_EQ(found.size(), 2u) << errors;
      EXPECT_EQ(most, 4 * rounds);
      EXPECT_LE(products, (way.forward + way.backward) * rounds);
      for (auto [same, other] : llvm::zip_equal(expected, found))
        EXPECT_EQ(same.bytes(), other.bytes()); // the same operations, whatever is computed again
    }
}

TEST_F(GradientTest, AgreeWithCentralDifferences) {
  for (const GradientRow &row : gradientRows())
    for (const GradientRow::Form &form : row.forms)
      check(row, form);
}

TEST_F(GradientTest, EveryOpHasARowOrTheMark) {
  llvm::StringSet<> rows;
  for (const GradientRow &row : gradientRows())
    rows.insert("dlc." + row.op);
  for (RegisteredOperationName name : context.getRegisteredOperations()) {
    if (name.getDialectNamespace() != "dlc" || name.hasTrait<NotDifferentiable>())
      continue;
    EXPECT_TRUE(name.hasInterface<GradientOpInterface>() || name.hasInterface<CompositeOpInterface>())
        << name.getStringRef().str() << " has no gradient, and no mark that says so";
    EXPECT_TRUE(rows.contains(name.getStringRef()))
        << name.getStringRef().str() << " stands in no row of GradientRows.cpp";
  }
}

} // namespace
