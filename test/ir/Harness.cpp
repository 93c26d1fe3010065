#include "test/ir/Harness.h"
#include "mlir/AsmParser/AsmParser.h"
#include "mlir/IR/Diagnostics.h"
#include "mlir/Parser/Parser.h"
#include <cmath>

using namespace mlir;

namespace dlc::test {

IrTest::IrTest() {
  context.loadDialect<DlcDialect, func::FuncDialect>();
  context.disableMultithreading();
  context.getDiagEngine().registerHandler([this](Diagnostic &diagnostic) {
    errors += diagnostic.str() + "\n";
    return success();
  });
}

RankedTensorType IrTest::typeOf(StringRef type) { return cast<RankedTensorType>(parseType(type, &context)); }

Tensor IrTest::tensor(StringRef type, ArrayRef<double> elements) {
  Tensor tensor = Tensor::zeros(typeOf(type));
  EXPECT_EQ(tensor.size(), int64_t(elements.size())) << type.str();
  for (int64_t i = 0; i < tensor.size(); ++i)
    tensor.set(i, Scalar::ofReal(tensor.elementType(), elements[i]));
  return tensor;
}

std::vector<double> elementsOf(const Tensor &tensor) {
  std::vector<double> elements;
  for (int64_t i = 0; i < tensor.size(); ++i) {
    Scalar scalar = tensor.get(i);
    elements.push_back(scalar.isFloat()                    ? scalar.real
                       : scalar.type.isUnsignedInteger(64) ? double(uint64_t(scalar.integer))
                                                           : double(scalar.integer));
  }
  return elements;
}

std::vector<std::vector<double>> IrTest::run(StringRef text, ArrayRef<Tensor> inputs) {
  errors.clear();
  results.clear();
  module = parseSourceString<ModuleOp>(text, &context);
  if (!module)
    return {};
  auto function = cast<func::FuncOp>(module->lookupSymbol("f"));
  FailureOr<std::vector<Tensor>> found = interpret(function, inputs);
  if (failed(found))
    return {};
  results = *found;
  std::vector<std::vector<double>> elements;
  for (const Tensor &result : results)
    elements.push_back(elementsOf(result));
  return elements;
}

std::vector<double> IrTest::run1(StringRef op, ArrayRef<Tensor> inputs) {
  std::string text, result = op.rsplit("->").second.trim().str();
  llvm::raw_string_ostream stream(text);
  if (result.empty()) // no operands: "dlc.iota ... : type"
    result = op.rsplit(" : ").second.trim().str();
  stream << "func.func @f(";
  for (auto [i, input] : llvm::enumerate(inputs))
    stream << (i ? ", " : "") << "%" << i << ": " << input.type();
  size_t count = StringRef(result).count("tensor<");
  stream << ") -> " << result << " {\n  %r:" << count << " = " << op << "\n  return ";
  for (size_t i = 0; i < count; ++i)
    stream << (i ? ", %r#" : "%r#") << i;
  stream << " : " << StringRef(result).trim("()") << "\n}\n";
  auto elements = run(text, inputs);
  EXPECT_EQ(elements.size(), count) << text << errors;
  return elements.empty() ? std::vector<double>() : elements[0];
}

void expectElements(ArrayRef<double> found, ArrayRef<double> expected, double tolerance) {
  ASSERT_EQ(found.size(), expected.size());
  for (size_t i = 0; i < found.size(); ++i) {
    if (std::isnan(expected[i]))
      EXPECT_TRUE(std::isnan(found[i])) << "element " << i << " is " << found[i] << ", expected NaN";
    else if (tolerance == 0 || std::isinf(expected[i]))
      EXPECT_EQ(found[i], expected[i]) << "element " << i;
    else
      EXPECT_NEAR(found[i], expected[i], tolerance) << "element " << i;
  }
}

} // namespace dlc::test
