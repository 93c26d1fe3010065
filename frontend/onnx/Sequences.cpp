// Tuples, and casts that make them.
#include "frontend/onnx/Sequences.h"

using namespace mlir;
using namespace dlc;
using namespace dlc::frontend;

Value dlc::frontend::makeSequence(OpBuilder &builder, Location location, ValueRange elements) {
  Type type = TupleType::get(builder.getContext(), elements.getTypes());
  return UnrealizedConversionCastOp::create(builder, location, type, elements).getResult(0);
}

// (length, stacked), or (length, type of an element, rows, sizes).
static constexpr unsigned kStacked = 1, kElement = 1, kRows = 2, kSizes = 3;

bool dlc::frontend::isList(Type type) {
  auto tuple = dyn_cast<TupleType>(type);
  return tuple && tuple.size() > 0 && isa<IndexType>(tuple.getType(0));
}

bool dlc::frontend::isRagged(Type type) { return isList(type) && cast<TupleType>(type).size() > kSizes; }

Value dlc::frontend::makeList(OpBuilder &builder, Location location, Value stacked) {
  Type type = TupleType::get(builder.getContext(), {builder.getIndexType(), stacked.getType()});
  return UnrealizedConversionCastOp::create(builder, location, type, stacked).getResult(0);
}

Value dlc::frontend::makeRagged(OpBuilder &builder, Location location, Value rows, Value sizes,
                                RankedTensorType element) {
  Type type = TupleType::get(builder.getContext(), {builder.getIndexType(), element, rows.getType(), sizes.getType()});
  return UnrealizedConversionCastOp::create(builder, location, type, ValueRange{rows, sizes}).getResult(0);
}

static constexpr llvm::StringLiteral kMost = "dlc.most";

void dlc::frontend::setMost(Value list, Most most) {
  list.getDefiningOp()->setAttr(kMost, DenseI64ArrayAttr::get(list.getContext(), {most.elements, most.rows}));
}

Most dlc::frontend::mostOf(Value sequence) {
  Operation *made = sequence.getDefiningOp();
  if (auto most = made->getAttrOfType<DenseI64ArrayAttr>(kMost))
    return {most[0], most[1]};
  if (!isList(sequence))
    return {int64_t(made->getNumOperands())};
  auto countOf = [&](Value value) { return cast<RankedTensorType>(value.getType()).getDimSize(0); };
  return {countOf(made->getOperands().back()), isRagged(sequence) ? countOf(made->getOperand(0)) : 0};
}

RankedTensorType dlc::frontend::joinedType(RankedTensorType a, RankedTensorType b) {
  if (!a || !b)
    return a ? a : b;
  if (a.getRank() != b.getRank() || a.getElementType() != b.getElementType())
    return {};
  SmallVector<int64_t> shape(a.getShape());
  for (auto [size, other] : llvm::zip_equal(shape, b.getShape()))
    size = size == other ? size : ShapedType::kDynamic;
  return RankedTensorType::get(shape, a.getElementType());
}

RankedTensorType dlc::frontend::elementTypeOf(Type sequence) {
  auto tuple = dyn_cast<TupleType>(sequence);
  if (!tuple || tuple.size() == 0)
    return {};
  if (isRagged(sequence))
    return cast<RankedTensorType>(tuple.getType(kElement));
  if (isList(sequence)) {
    auto stacked = cast<RankedTensorType>(tuple.getType(kStacked));
    return RankedTensorType::get(stacked.getShape().drop_front(), stacked.getElementType());
  }
  RankedTensorType all;
  for (Type type : tuple) {
    auto one = dyn_cast<RankedTensorType>(type);
    all = one ? joinedType(all, one) : RankedTensorType();
    if (!all)
      return {};
  }
  return all;
}

Value dlc::frontend::makeEmptyOptional(OpBuilder &builder, Location location) {
  return UnrealizedConversionCastOp::create(builder, location, builder.getNoneType(), ValueRange()).getResult(0);
}

ValueRange dlc::frontend::elementsOf(Value sequence) { return sequence.getDefiningOp()->getOperands(); }

std::string dlc::frontend::describeType(Type type) {
  if (isList(type))
    return "a sequence of " + typeName(elementTypeOf(type)) + " whose length the run decides";
  if (auto tuple = dyn_cast<TupleType>(type))
    return "a sequence of " + std::to_string(tuple.size());
  return isa<NoneType>(type) ? "an empty optional" : typeName(type);
}

SmallVector<Value> dlc::frontend::tensorsOf(ValueRange values) {
  SmallVector<Value> tensors;
  for (Value value : values)
    if (isSequence(value))
      llvm::append_range(tensors, tensorsOf(elementsOf(value)));
    else if (isTensor(value))
      tensors.push_back(value);
  return tensors;
}

SmallVector<RankedTensorType> dlc::frontend::tensorTypesOf(Type type) {
  if (auto tensor = dyn_cast<RankedTensorType>(type))
    return {tensor};
  auto tuple = dyn_cast<TupleType>(type);
  SmallVector<RankedTensorType> types;
  if (!tuple)
    return types;
  for (Type each : tuple.getTypes().drop_front(isRagged(type) ? kRows : isList(type) ? kStacked : 0))
    llvm::append_range(types, tensorTypesOf(each));
  return types;
}

bool dlc::frontend::isSameKind(Type a, Type b) {
  auto first = dyn_cast<TupleType>(a), second = dyn_cast<TupleType>(b);
  if (!first || !second)
    return !first && !second && isa<NoneType>(a) == isa<NoneType>(b);
  if (isList(a) || isList(b))
    return isList(a) == isList(b) && isRagged(a) == isRagged(b) &&
           (!isRagged(a) || elementTypeOf(a) == elementTypeOf(b));
  return first.size() == second.size() && llvm::all_of(llvm::zip_equal(first, second), [](auto pair) {
           return isSameKind(std::get<0>(pair), std::get<1>(pair));
         });
}

static Value valueOf(OpBuilder &builder, Location location, Type type, ValueRange &tensors) {
  if (isa<NoneType>(type))
    return makeEmptyOptional(builder, location);
  if (auto tuple = dyn_cast<TupleType>(type); tuple && !isList(type)) {
    SmallVector<Value> elements;
    for (Type element : tuple)
      elements.push_back(valueOf(builder, location, element, tensors));
    return makeSequence(builder, location, elements);
  }
  Value value = tensors.front();
  tensors = tensors.drop_front();
  if (!isList(type))
    return value;
  if (!isRagged(type))
    return makeList(builder, location, value);
  Value sizes = tensors.front();
  tensors = tensors.drop_front();
  return makeRagged(builder, location, value, sizes, elementTypeOf(type));
}

SmallVector<Value> dlc::frontend::valuesOf(OpBuilder &builder, Location location, TypeRange types, ValueRange tensors) {
  SmallVector<Value> values;
  for (Type type : types)
    values.push_back(valueOf(builder, location, type, tensors));
  return values;
}
