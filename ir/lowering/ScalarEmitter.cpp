#include "ir/lowering/ScalarEmitter.h"
#include "ir/Constants.h"
#include "ir/Dlc.h"
#include "ir/lowering/IndexMath.h"
#include "ir/lowering/SmallFloat.h"

using namespace mlir;

namespace dlc {

void ScalarEmitter::provide(Value tensor, Value element) {
  emitted_.clear(); // what was emitted may have depended on it
  provided_[tensor] = element;
}

void ScalarEmitter::forget(Value tensor) {
  emitted_.clear();
  provided_.erase(tensor);
}

bool ScalarEmitter::visibleHere(Value value) const {
  return value.getParentRegion()->isAncestor(builder_.getInsertionBlock()->getParent());
}

FailureOr<Value> ScalarEmitter::at(Value tensor, ValueRange indices) {
  if (auto found = provided_.find(tensor); found != provided_.end())
    return found->second;
  for (const Emitted &earlier : emitted_[tensor])
    if (ArrayRef<Value>(earlier.indices) == ArrayRef<Value>(llvm::to_vector(indices)) && visibleHere(earlier.element))
      return earlier.element;
  FailureOr<Value> element = emit(tensor, indices);
  if (succeeded(element))
    emitted_[tensor].push_back({llvm::to_vector(indices), *element});
  return element;
}

FailureOr<Value> ScalarEmitter::emit(Value tensor, ValueRange indices) {
  if (auto argument = dyn_cast<BlockArgument>(tensor))
    return load_(*this, argument, indices);
  Operation *op = tensor.getDefiningOp();
  if (isa<ConstantOp>(op)) {
    if (Value element = constantElement(op, indices))
      return element;
    return op->emitOpError("cannot be read inside a kernel: expected a dense value");
  }
  if (lanes_ > 1 && isa<SizeOp>(op)) { // one number for all lanes
    int64_t lanes = std::exchange(lanes_, 1);
    FailureOr<Value> number = emit(tensor, indices);
    lanes_ = lanes;
    if (failed(number))
      return failure();
    Type type = VectorType::get({lanes_}, number->getType());
    return vector::BroadcastOp::create(builder_, loc_, type, *number).getResult();
  }
  auto slice = dyn_cast<SliceOp>(op); // whose neighbours may be neighbours before
  if (lanes_ > 1 && !isa<ElementwiseOpInterface>(op) && !(slice && slice.getSteps().back() == 1))
    return op->emitOpError("cannot be computed on vectors: expected an elementwise op");
  auto lowering = dyn_cast<ScalarLoweringOpInterface>(op);
  if (!lowering)
    return op->emitOpError("has no scalar lowering");
  return lowering.emitScalar(*this, cast<OpResult>(tensor).getResultNumber(), indices);
}

// Splats are constants; of other constants, which are small inside kernels, the element is chosen by comparisons.
Value ScalarEmitter::constantElement(Operation *constant, ValueRange indices) {
  FailureOr<Tensor> tensor = readConstant(cast<ConstantOp>(constant).getValue());
  if (failed(tensor))
    return {};
  Type element = tensor->elementType(), type = computeType(element);
  auto make = [&](int64_t i) {
    Scalar scalar = tensor->get(i);
    return scalar.isFloat() ? real(type, scalar.real) : integer(type, scalar.integer);
  };
  auto same = [](const Scalar &a, const Scalar &b) {
    return a.integer == b.integer && std::memcmp(&a.real, &b.real, sizeof a.real) == 0;
  };
  if (tensor->size() == 0)
    return integer(type, 0);
  bool splat = llvm::all_of(llvm::seq<int64_t>(1, tensor->size()),
                            [&](int64_t i) { return same(tensor->get(i), tensor->get(0)); });
  if (splat)
    return make(0);
  if (lanes_ > 1)
    return {};
  IndexMath math(*this);
  Value position = math.linearize(indices, tensor->shape());
  Value chosen = make(0);
  for (int64_t i = 1; i < tensor->size(); ++i)
    chosen = math.select(math.compare(IndexMath::Predicate::eq, position, index(i)), make(i), chosen);
  return chosen;
}

Type ScalarEmitter::computeType(Type elementType) const {
  Type type;
  if (isa<FloatType>(elementType))
    type = elementType.isF64() ? elementType : Float32Type::get(elementType.getContext());
  else
    type = IntegerType::get(elementType.getContext(),
                            elementBits(elementType) == 1 ? 1 : elementStorageBytes(elementType) * 8);
  return lanes_ > 1 ? VectorType::get({lanes_}, type) : type;
}

Type ScalarEmitter::storageType(Type elementType) {
  if (isa<FloatType>(elementType) && elementBits(elementType) > 8)
    return elementType;
  return IntegerType::get(elementType.getContext(), elementStorageBytes(elementType) * 8);
}

Value ScalarEmitter::real(Type type, double value) {
  TypedAttr attribute = FloatAttr::get(getElementTypeOrSelf(type), value);
  if (auto vector = dyn_cast<VectorType>(type))
    attribute = DenseElementsAttr::get(vector, Attribute(attribute));
  return arith::ConstantOp::create(builder_, loc_, attribute);
}

Value ScalarEmitter::integer(Type type, int64_t value) {
  Type element = getElementTypeOrSelf(type);
  if (isa<FloatType>(element))
    return real(type, double(value));
  unsigned bits = element.getIntOrFloatBitWidth();
  TypedAttr attribute = IntegerAttr::get(element, APInt(64, uint64_t(value)).trunc(bits));
  if (auto vector = dyn_cast<VectorType>(type))
    attribute = DenseElementsAttr::get(vector, Attribute(attribute));
  return arith::ConstantOp::create(builder_, loc_, attribute);
}

Value ScalarEmitter::index(int64_t value) {
  Value &known = indexConstants_[value];
  if (!known || !visibleHere(known))
    known = arith::ConstantIndexOp::create(builder_, loc_, value);
  return known;
}

// Sub-byte integers live in an i8 whose upper bits repeat the sign, or are zero.
static Value wrapSubByte(ScalarEmitter &emitter, Value value, Type elementType) {
  unsigned unused = 8 - elementBits(elementType);
  OpBuilder &b = emitter.builder();
  Value amount = emitter.integer(value.getType(), unused);
  Value high = arith::ShLIOp::create(b, emitter.loc(), value, amount);
  if (elementType.isUnsignedInteger())
    return arith::ShRUIOp::create(b, emitter.loc(), high, amount);
  return arith::ShRSIOp::create(b, emitter.loc(), high, amount);
}

static bool isSubByteInteger(Type elementType) {
  return isa<IntegerType>(elementType) && elementBits(elementType) > 1 && elementBits(elementType) < 8;
}

Value ScalarEmitter::widen(Value stored, Type elementType) {
  if (elementType.isInteger(1))
    return arith::CmpIOp::create(builder_, loc_, arith::CmpIPredicate::ne, stored, integer(stored.getType(), 0));
  if (isSmallFloat(elementType))
    return decodeSmallFloat(*this, stored, elementType);
  if (elementType.isF16() || elementType.isBF16())
    return arith::ExtFOp::create(builder_, loc_, computeType(elementType), stored);
  return stored;
}

Value ScalarEmitter::narrow(Value computed, Type elementType) {
  auto shaped = [&](Type element) -> Type {
    auto vector = dyn_cast<VectorType>(computed.getType());
    return vector ? Type(VectorType::get(vector.getShape(), element)) : element;
  };
  if (elementType.isInteger(1))
    return arith::ExtUIOp::create(builder_, loc_, shaped(builder_.getI8Type()), computed);
  if (isSubByteInteger(elementType))
    return wrapSubByte(*this, computed, elementType);
  if (isSmallFloat(elementType))
    return encodeSmallFloat(*this, computed, elementType, /*saturate=*/false, "nearest"); // casts have saturated
  if (elementType.isF16() || elementType.isBF16())
    return arith::TruncFOp::create(builder_, loc_, shaped(elementType), computed);
  return computed;
}

FailureOr<Value> emitElementwise(Operation *op, ScalarEmitter &emitter, ValueRange indices) {
  SmallVector<Value> elements;
  for (Value operand : op->getOperands()) {
    // NumPy broadcasting: trailing dims are aligned, dims of size 1 are read at 0.
    ArrayRef<int64_t> shape = cast<RankedTensorType>(operand.getType()).getShape();
    ArrayRef<int64_t> full = cast<RankedTensorType>(op->getResult(0).getType()).getShape();
    SmallVector<Value> place(indices.take_back(shape.size()));
    for (auto [at, size, fullSize] : llvm::zip_equal(place, shape, full.take_back(shape.size())))
      if (size == 1 && fullSize != 1)
        at = emitter.index(0);
    FailureOr<Value> element = emitter.at(operand, place);
    if (failed(element))
      return failure();
    elements.push_back(*element);
  }
  return cast<ElementwiseOpInterface>(op).emitElement(emitter, elements);
}

} // namespace dlc
