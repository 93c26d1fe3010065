#include "frontend/export/TextNumbers.h"
#include "frontend/text/Builtin.h"
#include "ir/Constants.h"
#include "llvm/ADT/StringExtras.h"
#include <cmath>

using namespace mlir;

namespace dlc::frontend {

std::string shapeText(ArrayRef<int64_t> values) {
  return "[" + llvm::join(llvm::map_range(values, [](int64_t value) { return std::to_string(value); }), ", ") + "]";
}

std::string listText(ArrayRef<int64_t> values) {
  return !values.empty() && llvm::all_equal(values) ? std::to_string(values.front()) : shapeText(values);
}

static std::string digitsOf(double value, int digits) {
  char text[40];
  std::snprintf(text, sizeof(text), "%.*g", digits, value);
  return text;
}

// What people write as a decimal has fewer digits.
constexpr int kDigits = 6;
constexpr int64_t kLargestDivisor = 256;

// The quotient of whole numbers near `value`, by the smallest divisor, for which `fits` holds.
static std::optional<std::pair<int64_t, int64_t>> quotient(double value, llvm::function_ref<bool(double)> fits) {
  for (int64_t by = 2; by <= kLargestDivisor && std::abs(value) < 1e6; ++by)
    if (int64_t of = std::llround(value * double(by)); of != 0 && fits(double(of) / double(by)))
      return std::pair(of, by);
  return std::nullopt;
}

std::optional<double> shortestNumber(double value, llvm::function_ref<bool(double)> fits) {
  for (int digits = 1; digits <= 17; ++digits) {
    if (double read = std::strtod(digitsOf(value, digits).c_str(), nullptr); fits(read))
      return read;
    if (digits == kDigits)
      if (auto found = quotient(value, fits))
        return double(found->first) / double(found->second);
  }
  return std::nullopt;
}

double rounded(Type element, double value) {
  return isa<FloatType>(element) ? Scalar::ofReal(element, value).real : double(int64_t(value));
}

static bool isWhole(double value) { return value == std::rint(value) && std::abs(value) < 1e9; }

// The shortest text that reads as this f64.
std::string plainNumber(double value) {
  if (isWhole(value))
    return std::to_string(int64_t(value));
  if (std::isinf(value))
    return value < 0 ? "-1e999" : "1e999";
  auto isSame = [&](double read) { return read == value; };
  std::string text;
  for (int digits = 1; digits <= 17; ++digits) {
    if (text = digitsOf(value, digits); isSame(std::strtod(text.c_str(), nullptr)))
      break;
    if (digits == kDigits)
      if (auto found = quotient(value, isSame))
        return std::to_string(found->first) + " / " + std::to_string(found->second);
  }
  StringRef mantissa, exponent;
  std::tie(mantissa, exponent) = StringRef(text).split('e');
  if (exponent.empty())
    return text;
  return mantissa.str() + "e" + std::to_string(std::atoi(exponent.str().c_str()));
}

std::string numberText(Type element, double value) {
  if (!isa<FloatType>(element))
    return std::to_string(int64_t(value));
  auto isSame = [&](double read) { return rounded(element, read) == rounded(element, value); };
  return plainNumber(shortestNumber(value, isSame).value_or(value));
}

std::string realText(double value) { return isWhole(value) ? plainNumber(value) + ".0" : plainNumber(value); }

std::string elementText(Type element) {
  Builder builder(element.getContext());
  for (StringRef name : {"f32", "f64", "f16", "bf16", "i8", "i16", "i32", "i64", "u8", "u16", "bool"})
    if (std::optional<Type> known = text::elementTypeNamed(builder, name); known && *known == element)
      return name.str();
  return "";
}

std::optional<double> numberOf(Value value) {
  auto constant = value ? value.getDefiningOp<ConstantOp>() : ConstantOp();
  auto splat = constant ? dyn_cast<SplatElementsAttr>(constant.getValue()) : SplatElementsAttr();
  if (!splat)
    return std::nullopt;
  FailureOr<Tensor> tensor = readConstant(splat);
  if (failed(tensor))
    return std::nullopt;
  Scalar first = tensor->get(0);
  return first.isFloat() ? first.real : double(first.integer);
}

std::optional<std::string> paddingText(ArrayRef<int64_t> operand, ArrayRef<int64_t> kernel, ArrayRef<int64_t> strides,
                                       ArrayRef<int64_t> dilations, ArrayRef<int64_t> low, ArrayRef<int64_t> high) {
  bool isValid = true, isSame = true;
  for (size_t i = 0; i < kernel.size(); ++i) {
    int64_t size = operand[i + 1], count = (size + strides[i] - 1) / strides[i];
    int64_t total = std::max<int64_t>(0, (count - 1) * strides[i] + dilations[i] * (kernel[i] - 1) + 1 - size);
    isValid &= low[i] == 0 && high[i] == 0;
    isSame &= low[i] == total / 2 && high[i] == total - total / 2;
  }
  return isValid  ? std::optional<std::string>("")
         : isSame ? std::optional<std::string>(", padding=\"same\"")
                  : std::nullopt;
}

} // namespace dlc::frontend
