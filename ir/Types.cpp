#include "ir/Types.h"
#include "llvm/Support/raw_ostream.h"

using namespace mlir;

namespace dlc {

bool isDlcElementType(Type type) {
  if (auto integer = dyn_cast<IntegerType>(type))
    return (integer.isSignless() && llvm::is_contained({1u, 2u, 4u, 8u, 16u, 32u, 64u}, integer.getWidth())) ||
           (integer.isUnsigned() && llvm::is_contained({2u, 4u, 8u, 16u, 32u, 64u}, integer.getWidth()));
  return isa<Float64Type, Float32Type, Float16Type, BFloat16Type, Float8E4M3FNType, Float8E4M3FNUZType, Float8E5M2Type,
             Float8E5M2FNUZType, Float8E8M0FNUType, Float4E2M1FNType>(type);
}

static Type tensorElement(Type type) {
  auto tensor = dyn_cast<RankedTensorType>(type);
  return tensor && isDlcElementType(tensor.getElementType()) ? tensor.getElementType() : Type();
}
bool isDlcTensor(Type type) { return bool(tensorElement(type)); }
bool isDlcFloatTensor(Type type) {
  Type element = tensorElement(type);
  return element && isa<FloatType>(element);
}
bool isDlcBoolTensor(Type type) {
  Type element = tensorElement(type);
  return element && element.isInteger(1);
}
bool isDlcIndexTensor(Type type) {
  Type element = tensorElement(type);
  return element && (element.isSignlessInteger(32) || element.isSignlessInteger(64));
}

std::string typeName(Type type) {
  std::string text;
  llvm::raw_string_ostream(text) << type;
  return text;
}

unsigned elementBits(Type elementType) { return elementType.getIntOrFloatBitWidth(); }
unsigned elementStorageBytes(Type elementType) { return (elementBits(elementType) + 7) / 8; }

std::optional<int64_t> tensorBytes(RankedTensorType type) {
  constexpr int64_t limit = int64_t(1) << 62;
  int64_t bytes = elementStorageBytes(type.getElementType());
  for (int64_t dim : type.getShape()) {
    if (ShapedType::isDynamic(dim))
      return std::nullopt;
    if (dim == 0)
      return 0;
    if (bytes > limit / dim)
      return std::nullopt;
    bytes *= dim;
  }
  return bytes;
}

std::optional<SmallVector<int64_t>> broadcastShapes(ArrayRef<int64_t> a, ArrayRef<int64_t> b) {
  if (a.size() < b.size())
    std::swap(a, b);
  SmallVector<int64_t> result(a);
  size_t offset = a.size() - b.size();
  for (auto [i, size] : llvm::enumerate(b)) {
    int64_t &into = result[offset + i];
    if (size == into || size == 1)
      continue;
    if (into == 1)
      into = size;
    else if (ShapedType::isDynamic(into))
      into = size; // a size over 1 wins over an unknown one
    else if (!ShapedType::isDynamic(size))
      return std::nullopt;
  }
  return result;
}

SmallVector<int64_t> rowMajorStrides(ArrayRef<int64_t> shape) {
  SmallVector<int64_t> strides(shape.size(), 1);
  for (int i = int(shape.size()) - 2; i >= 0; --i)
    strides[i] = strides[i + 1] * shape[i + 1];
  return strides;
}

} // namespace dlc
