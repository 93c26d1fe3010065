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
  std::string text = "func.func @f(" + arguments + ") -> " + results + " {\n  %r:" + std::to_string(count) + " = " +
                     form.text + "\n  return ";
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
  FailureOr<SmallVector<Value>> gradients = differentiate(builder, outputs, given, wanted);
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
