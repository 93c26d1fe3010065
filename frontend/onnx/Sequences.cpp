// Tuples, and casts that make them.
#include "frontend/onnx/Sequences.h"

using namespace mlir;
using namespace dlc;
using namespace dlc::frontend;

Value dlc::frontend::makeSequence(OpBuilder &builder, Location location, ValueRange elements) {
  Type type = TupleType::get(builder.getContext(), elements.getTypes());
  return UnrealizedConversionCastOp::create(builder, location, type, elements).getResult(0);
}

bool dlc::frontend::isList(Type type) {
  auto tuple = dyn_cast<TupleType>(type);
  return tuple && tuple.size() == 2 && isa<IndexType>(tuple.getType(0));
}

Value dlc::frontend::makeList(OpBuilder &builder, Location location, Value stacked) {
  Type type = TupleType::get(builder.getContext(), {builder.getIndexType(), stacked.getType()});
  return UnrealizedConversionCastOp::create(builder, location, type, stacked).getResult(0);
}

static constexpr llvm::StringLiteral kMost = "dlc.most";

void dlc::frontend::setMost(Value list, int64_t most) {
  Operation *made = list.getDefiningOp();
  made->setAttr(kMost, IntegerAttr::get(IntegerType::get(list.getContext(), 64), most));
}

int64_t dlc::frontend::mostOf(Value sequence) {
  Operation *made = sequence.getDefiningOp();
  if (auto most = made->getAttrOfType<IntegerAttr>(kMost))
    return most.getInt();
  bool isStacked = isList(sequence);
  return isStacked ? cast<RankedTensorType>(made->getOperand(0).getType()).getDimSize(0) : made->getNumOperands();
}

RankedTensorType dlc::frontend::elementTypeOf(Type sequence) {
  auto tuple = dyn_cast<TupleType>(sequence);
  if (!tuple || tuple.size() == 0)
    return {};
  if (isList(sequence)) {
    auto stacked = cast<RankedTensorType>(tuple.getType(1));
    return RankedTensorType::get(stacked.getShape().drop_front(), stacked.getElementType());
  }
  return llvm::all_equal(tuple.getTypes()) ? dyn_cast<RankedTensorType>(tuple.getType(0)) : RankedTensorType();
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
  return isList(type) ? makeList(builder, location, value) : value;
}

SmallVector<Value> dlc::frontend::valuesOf(OpBuilder &builder, Location location, TypeRange types, ValueRange tensors) {
  SmallVector<Value> values;
  for (Type type : types)
    values.push_back(valueOf(builder, location, type, tensors));
  return values;
}
