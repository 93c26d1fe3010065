#include "ir/data/Tensor.h"
#include "ir/data/ElementAccess.h"
#include <cstdlib>

using namespace mlir;

namespace dlc {

Scalar Scalar::ofReal(Type type, double value) {
  Scalar scalar;
  scalar.type = type;
  if (type.isF32())
    scalar.real = float(value);
  else if (auto floatType = dyn_cast<FloatType>(type))
    scalar.real = type.isF64() ? value : decodeFloat(floatType, encodeFloat(floatType, value));
  else
    scalar.integer = wrapInteger(type, truncateToInteger(value, elementBits(type), isUnsigned(type)));
  return scalar;
}

Scalar Scalar::ofInteger(Type type, int64_t value) {
  Scalar scalar;
  scalar.type = type;
  if (isa<FloatType>(type))
    return ofReal(type, double(value));
  scalar.integer = wrapInteger(type, value);
  return scalar;
}

Tensor Tensor::zeros(RankedTensorType type, int64_t limitBytes) {
  std::optional<int64_t> bytes = tensorBytes(type);
  if (!bytes || *bytes > limitBytes)
    return {};
  char *data = static_cast<char *>(std::calloc(*bytes ? *bytes : 1, 1));
  if (!data)
    return {};
  Tensor tensor = view(
      type, data, std::shared_ptr<const void>(data, [](const void *memory) { std::free(const_cast<void *>(memory)); }));
  tensor.writable_ = true;
  return tensor;
}

Tensor Tensor::fromBytes(RankedTensorType type, std::vector<char> bytes) {
  std::optional<int64_t> expected = tensorBytes(type);
  if (!expected || *expected != int64_t(bytes.size()))
    return {};
  auto owner = std::make_shared<std::vector<char>>(std::move(bytes));
  Tensor tensor = view(type, owner->data(), owner);
  tensor.writable_ = true;
  return tensor;
}

Tensor Tensor::view(RankedTensorType type, const char *data, std::shared_ptr<const void> owner) {
  std::optional<int64_t> bytes = tensorBytes(type);
  if (!bytes)
    return {};
  Tensor tensor;
  tensor.type_ = type;
  tensor.size_ = *bytes / elementStorageBytes(type.getElementType());
  tensor.data_ = data;
  tensor.owner_ = std::move(owner);
  return tensor;
}

ArrayRef<char> Tensor::bytes() const {
  return isNull() ? ArrayRef<char>() : ArrayRef<char>(data_, size_ * elementStorageBytes(elementType()));
}

MutableArrayRef<char> Tensor::mutableBytes() {
  if (isNull())
    return {};
  if (!writable_ || owner_.use_count() != 1) {
    ArrayRef<char> old = bytes();
    Tensor copy = fromBytes(type(), std::vector<char>(old.begin(), old.end()));
    *this = std::move(copy);
  }
  return {const_cast<char *>(data_), bytes().size()};
}

Scalar Tensor::get(int64_t flatIndex) const {
  Type type = elementType();
  ElementAccess access = accessOf(type);
  const char *at = data_ + flatIndex * access.bytes;
  Scalar scalar;
  scalar.type = type;
  if (isa<FloatType>(type))
    scalar.real = access.readReal(at);
  else
    scalar.integer = access.readInteger(at);
  return scalar;
}

void Tensor::set(int64_t flatIndex, const Scalar &value) {
  ElementAccess access = accessOf(elementType());
  char *at = mutableBytes().data() + flatIndex * access.bytes;
  if (value.isFloat())
    access.writeReal(at, value.real);
  else
    access.writeInteger(at, value.integer);
}

Tensor Tensor::reinterpret(RankedTensorType type) const {
  if (isNull() || tensorBytes(type) != std::optional<int64_t>(bytes().size()))
    return {};
  Tensor tensor = *this;
  tensor.type_ = type;
  tensor.size_ = bytes().size() / elementStorageBytes(type.getElementType());
  return tensor;
}

} // namespace dlc
