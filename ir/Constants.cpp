#include "ir/Constants.h"
#include "ir/ConstantPool.h"
#include "ir/Dlc.h"
#include "ir/data/ElementAccess.h"
#include "mlir/IR/DialectResourceBlobManager.h"
#include <atomic>

using namespace mlir;

namespace dlc {

// A splat attribute of more bytes than this is not expanded: nothing that is folded is so large.
static constexpr int64_t kSplatLimit = int64_t(4) << 30;

// Elements that are not whole bytes: dense attributes keep bool and sub-byte integers their own way, we one byte for
// each.
static bool isSubByte(Type elementType) { return elementBits(elementType) < 8; }

static DenseElementsAttr denseOf(RankedTensorType type, const Tensor &tensor, int64_t count) {
  Type element = type.getElementType();
  if (!isSubByte(element))
    return DenseElementsAttr::getFromRawBuffer(type, tensor.bytes().take_front(count * elementStorageBytes(element)));
  SmallVector<APInt> values;
  for (char byte : tensor.bytes().take_front(count))
    values.emplace_back(elementBits(element), uint8_t(byte) & ((1u << elementBits(element)) - 1));
  if (auto floatType = dyn_cast<FloatType>(element)) {
    SmallVector<APFloat> reals;
    for (const APInt &value : values)
      reals.emplace_back(floatType.getFloatSemantics(), value);
    return DenseElementsAttr::get(type, reals);
  }
  return DenseElementsAttr::get(type, values);
}

ElementsAttr makeConstant(MLIRContext *context, Tensor tensor) {
  RankedTensorType type = tensor.type();
  ArrayRef<char> bytes = tensor.bytes();
  size_t width = elementStorageBytes(type.getElementType());
  // All elements equal the first where the bytes equal themselves moved by one element; the comparison ends early
  // otherwise.
  if (bytes.size() > width && std::memcmp(bytes.data(), bytes.data() + width, bytes.size() - width) == 0)
    return denseOf(type, tensor, 1);
  if (int64_t(bytes.size()) <= kDenseAttributeLimit)
    return denseOf(type, tensor, tensor.size());
  ConstantPool &pool = ConstantPool::of(context);
  if (ElementsAttr known = pool.at(tensor))
    return known;
  AsmResourceBlob blob(
      bytes, alignof(std::max_align_t), [tensor](void *, size_t, size_t) mutable { tensor = {}; },
      /*dataIsMutable=*/false);
  // A name of its own: for one that is taken, the context tries all numbers behind it in turn.
  static std::atomic<uint64_t> number = 0;
  ElementsAttr constant = DenseResourceElementsAttr::get(type, "tensor" + std::to_string(number++), std::move(blob));
  pool.setAt(tensor, constant);
  return constant;
}

// The elements of a dense attribute one by one: splats and the types that are stored differently.
static FailureOr<Tensor> unpack(DenseElementsAttr attribute, RankedTensorType type) {
  Tensor tensor = Tensor::zeros(type, kSplatLimit);
  if (tensor.isNull())
    return failure();
  if (tensor.size() == 0)
    return tensor;
  MutableArrayRef<char> bytes = tensor.mutableBytes();
  Type element = type.getElementType();
  if (isSubByte(element)) {
    ElementAccess access = accessOf(element);
    auto store = [&](char &at, const APInt &value) {
      at = char(value.getZExtValue());
      if (element.isInteger())
        access.writeInteger(&at, access.readInteger(&at)); // sign-extends
    };
    auto bitsOf = [](const APFloat &value) { return value.bitcastToAPInt(); };
    if (attribute.isSplat()) {
      char first = 0;
      store(first, element.isInteger() ? attribute.getSplatValue<APInt>() : bitsOf(attribute.getSplatValue<APFloat>()));
      std::fill(bytes.begin(), bytes.end(), first);
    } else if (element.isInteger()) {
      for (auto [at, value] : llvm::zip(bytes, attribute.getValues<APInt>()))
        store(at, value);
    } else {
      for (auto [at, value] : llvm::zip(bytes, attribute.getValues<APFloat>()))
        store(at, bitsOf(value));
    }
    return tensor;
  }
  ArrayRef<char> raw = attribute.getRawData();
  size_t width = elementStorageBytes(element);
  if (raw.size() < width)
    return failure();
  std::memcpy(bytes.data(), raw.data(), width);
  for (size_t filled = width; filled < bytes.size();) { // doubles what is filled
    size_t next = std::min(filled, bytes.size() - filled);
    std::memcpy(bytes.data() + filled, bytes.data(), next);
    filled += next;
  }
  return tensor;
}

FailureOr<Tensor> readConstant(ElementsAttr attribute) {
  auto type = dyn_cast<RankedTensorType>(attribute.getType());
  if (!type || !isDlcTensor(type) || !type.hasStaticShape())
    return failure();
  ArrayRef<char> raw;
  if (auto dense = dyn_cast<DenseElementsAttr>(attribute)) {
    if (dense.isSplat() || isSubByte(type.getElementType()))
      return unpack(dense, type);
    raw = dense.getRawData();
  } else if (auto resource = dyn_cast<DenseResourceElementsAttr>(attribute)) {
    AsmResourceBlob *blob = resource.getRawHandle().getBlob();
    if (!blob)
      return failure();
    raw = blob->getData();
  } else {
    return failure();
  }
  if (tensorBytes(type) != std::optional<int64_t>(raw.size()))
    return failure();
  return Tensor::view(type, raw.data(), nullptr); // the context owns the bytes
}

FailureOr<Tensor> constantValue(Value value) {
  auto constant = value.getDefiningOp<ConstantOp>();
  return constant ? readConstant(constant.getValue()) : FailureOr<Tensor>(failure());
}

std::optional<SmallVector<int64_t>> constantIntegers(Value value) {
  auto type = dyn_cast<RankedTensorType>(value.getType());
  if (!type || !type.getElementType().isInteger())
    return std::nullopt;
  FailureOr<Tensor> tensor = constantValue(value);
  if (failed(tensor))
    return std::nullopt;
  SmallVector<int64_t> integers;
  integers.reserve(tensor->size());
  for (int64_t i = 0; i < tensor->size(); ++i)
    integers.push_back(tensor->get(i).integer);
  return integers;
}

} // namespace dlc
