#include "ir/shapes/Rules.h"

using namespace mlir;

namespace dlc {

bool mayEqual(ArrayRef<int64_t> a, ArrayRef<int64_t> b) {
  return a.size() == b.size() &&
         llvm::all_of(llvm::zip(a, b), [](auto pair) { return mayEqual(std::get<0>(pair), std::get<1>(pair)); });
}

std::string printShape(ArrayRef<int64_t> shape) {
  std::string text = "[";
  for (auto [i, dim] : llvm::enumerate(shape)) {
    text += i ? ", " : "";
    text += isKnown(dim) ? std::to_string(dim) : "?";
  }
  return text + "]";
}

LogicalResult checkAxis(const Rule &rule, StringRef number, int64_t axis, int64_t rank) {
  if (axis >= 0 && axis < rank)
    return success();
  return rule.fail(number, ": axis is ", axis, ", expected 0 <= axis < ", rank);
}

LogicalResult checkAxes(const Rule &rule, StringRef number, ArrayRef<int64_t> axes, int64_t rank) {
  int64_t last = -1;
  for (int64_t axis : axes) {
    if (axis <= last || axis >= rank)
      return rule.fail(number, ": axes are ", printShape(axes), ", expected sorted, unique and from 0 to ", rank - 1);
    last = axis;
  }
  return success();
}

LogicalResult checkArray(const Rule &rule, StringRef number, StringRef name, ArrayRef<int64_t> array, size_t length,
                         int64_t lowest) {
  if (array.size() != length)
    return rule.fail(number, ": ", name, " has ", array.size(), " entries, expected ", length);
  for (int64_t entry : array)
    if (entry < lowest)
      return rule.fail(number, ": ", name, " contains ", entry, ", expected at least ", lowest);
  return success();
}

LogicalResult checkPrecision(const Rule &rule, StringRef number, Precision precision, Type element) {
  if (precision == Precision::operands || element.isF32())
    return success();
  return rule.fail(number, ": precision is ", stringifyPrecision(precision), " and the operands' element type ",
                   element, ", expected f32");
}

Type contractionElementType(Type lhs, Type rhs) {
  if (lhs.isInteger() && rhs.isInteger() && elementBits(lhs) == 8 && elementBits(rhs) == 8)
    return IntegerType::get(lhs.getContext(), 32);
  return lhs == rhs ? lhs : Type();
}

int64_t windowSize(int64_t input, int64_t kernel, int64_t stride, int64_t low, int64_t high, int64_t dilation,
                   bool ceilMode) {
  if (!isKnown(input) || !isKnown(kernel))
    return ShapedType::kDynamic;
  int64_t span = input + low + high - dilation * (kernel - 1) - 1;
  if (span < 0)
    return -1;
  int64_t size = (span + (ceilMode ? stride - 1 : 0)) / stride + 1;
  if (ceilMode && (size - 1) * stride >= input + low)
    --size; // the last window would start in the high padding
  return size;
}

} // namespace dlc
