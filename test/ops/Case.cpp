#include "test/ops/Case.h"
#include "ir/Dlc.h"
#include "ir/IndexBounds.h"
#include "ir/reference/Interpreter.h"
#include "mlir/Parser/Parser.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/xxhash.h"
#include <cmath>
#include <random>

using namespace mlir;

namespace dlc::test {
namespace {

std::string replaced(std::string text, StringRef type) {
  bool eightBits = type == "i8" || type == "ui8";
  for (auto [mark, by] : {std::pair<StringRef, StringRef>{"$T", type}, {"$N", eightBits ? "i32" : type}})
    for (size_t at; (at = text.find(mark.str())) != std::string::npos;)
      text.replace(at, 2, by.str());
  return text;
}

// The form as a function; null where the op's constraints refuse it.
OwningOpRef<ModuleOp> parse(const Form &form, StringRef type, MLIRContext &context) {
  std::string text, op = replaced(form.op, type);
  llvm::raw_string_ostream stream(text);
  StringRef results = StringRef(op).substr(
      StringRef(op).rfind("-> ") == StringRef::npos ? StringRef(op).rfind(": ") + 2 : StringRef(op).rfind("-> ") + 3);
  stream << "func.func @main(";
  for (auto [i, operand] : llvm::enumerate(form.types))
    stream << (i ? ", %" : "%") << i << ": " << replaced(operand, type);
  size_t count = results.count("tensor<");
  stream << ") -> " << results << " {\n  %r:" << count << " = " << op << "\n  return ";
  for (size_t i = 0; i < count; ++i)
    stream << (i ? ", %r#" : "%r#") << i;
  stream << " : " << results.trim("()") << "\n}\n";
  ScopedDiagnosticHandler quiet(&context, [](Diagnostic &) { return success(); });
  return parseSourceString<ModuleOp>(text, ParserConfig(&context));
}

double drawFloat(FloatType type, Draw draw, std::mt19937_64 &random) {
  if (draw == Draw::Near) {
    double value = drawFloat(type, Draw::All, random);
    return std::isfinite(value) && std::abs(value) >= 0x1p48 ? std::ldexp(value, 47 - std::ilogb(value)) : value;
  }
  static const double special[] = {NAN, INFINITY, -INFINITY};
  const double whole = double(random() % 6) - 2;
  if (draw == Draw::Whole)
    return whole;
  if (draw == Draw::Few)
    return random() % 24 ? whole : special[random() % 3];
  switch (random() % 8) {
  case 0:
    return special[random() % 3];
  case 1:
    return random() % 2 ? -0.0 : 0.0;
  case 2:
    return whole / 2;
  case 3:
  case 4: // any bits
    return decodeFloat(type, random() & (~uint64_t(0) >> (64 - elementBits(type))));
  default:
    return std::ldexp(double(random() >> 11), -50) - 4; // -4 to 4
  }
}

int64_t drawInteger(Type type, Draw draw, std::mt19937_64 &random) {
  const int64_t whole = int64_t(random() % 6) - 2, bits = elementBits(type);
  if (draw == Draw::Whole)
    return whole;
  switch (random() % 4) {
  case 0: // a limit of the type
    return random() % 2 ? int64_t(1) << (bits - 1) : ~(int64_t(1) << (bits - 1));
  case 1:
    return int64_t(random());
  default:
    return whole;
  }
}

Tensor drawTensor(Value input, Draw draw, std::mt19937_64 &random) {
  auto type = cast<RankedTensorType>(input.getType());
  Type element = type.getElementType();
  Tensor tensor = Tensor::zeros(type);
  int64_t bound = indexBound(input);
  for (int64_t i = 0; i < tensor.size(); ++i)
    if (auto real = dyn_cast<FloatType>(element))
      tensor.set(i, Scalar::ofReal(real, drawFloat(real, draw, random)));
    else
      tensor.set(i, Scalar::ofInteger(element, bound ? int64_t(random() % uint64_t(2 * bound)) - bound
                                                     : drawInteger(element, draw, random)));
  return tensor;
}

// A unit of the last place of `value`.
double unitOf(FloatType type, double value) {
  const llvm::fltSemantics &semantics = type.getFloatSemantics();
  int precision = int(llvm::APFloat::semanticsPrecision(semantics)),
      least = llvm::APFloat::semanticsMinExponent(semantics);
  return std::ldexp(1, (value == 0 ? least : std::max(std::ilogb(value), least)) - precision + 1);
}

} // namespace

std::vector<Case> casesOf(const Row &row, MLIRContext &context) {
  std::vector<Case> cases;
  for (const std::string &type : elementTypes()) {
    bool all = !row.brief && llvm::is_contained({"f32", "i32", "ui8"}, type);
    for (const Form &form : ArrayRef(row.forms).take_front(all ? row.forms.size() : 1)) {
      Case made{&row, type, parse(form, type, context), {}, {}, ""};
      if (!made.module)
        continue;
      std::mt19937_64 random(llvm::xxh3_64bits(made.name()));
      for (BlockArgument argument : made.function().getArguments())
        made.inputs.push_back(
            drawTensor(argument, row.plainWeights && argument.getArgNumber() ? Draw::Whole : row.draw, random));
      ScopedDiagnosticHandler keep(&context, [&](Diagnostic &diagnostic) {
        made.refused += diagnostic.str();
        return success();
      });
      if (FailureOr<std::vector<Tensor>> results = interpret(made.function(), made.inputs); succeeded(results))
        made.expected = std::move(*results);
      else
        made.refused = "the reference: " + made.refused;
      cases.push_back(std::move(made));
    }
  }
  return cases;
}

static std::string text(double value) {
  char buffer[32];
  std::snprintf(buffer, sizeof buffer, "%.9g", value);
  return buffer;
}

std::string difference(const Row &row, const Tensor &found, const Tensor &expected) {
  auto type = dyn_cast<FloatType>(expected.elementType());
  const double units = type && row.units ? (elementBits(type) < 32 ? 1 : row.units) : 0;
  double largest = 0;
  for (int64_t i = 0; type && row.ofLargest && i < expected.size(); ++i)
    if (double size = std::abs(expected.get(i).real); std::isfinite(size))
      largest = std::max(largest, size);
  for (int64_t i = 0; i < expected.size(); ++i) {
    Scalar a = found.get(i), b = expected.get(i);
    if (!type) {
      if (a.integer != b.integer)
        return llvm::formatv("element {0} is {1}, expected {2}", i, a.integer, b.integer);
      continue;
    }
    if (a.real == b.real || (std::isnan(a.real) && std::isnan(b.real)))
      continue;
    // Beyond the largest number comes infinity, a unit later.
    auto finite = [&](double x) {
      double most = llvm::APFloat::getLargest(type.getFloatSemantics()).convertToDouble();
      return std::isinf(x) && type.getWidth() < 64 ? std::copysign(most + unitOf(type, most), x) : x;
    };
    double x = finite(a.real), y = finite(b.real);
    if (units && x == 0 &&
        std::abs(y) < llvm::APFloat::getSmallestNormalized(type.getFloatSemantics()).convertToDouble())
      continue; // a function may flush what is below the normal range
    if (!(std::abs(x - y) <= units * unitOf(type, std::max(std::abs(y), largest))))
      return llvm::formatv("element {0} is {1}, expected {2}", i, text(a.real), text(b.real));
  }
  return "";
}

} // namespace dlc::test
