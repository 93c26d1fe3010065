#include "ir/lowering/Factor.h"

using namespace mlir;

namespace dlc {

static Type shapedLike(Value value, Type element) {
  auto vector = dyn_cast<VectorType>(value.getType());
  return vector ? Type(vector.clone(element)) : element;
}

static Value bitsConstant(OpBuilder &builder, Location loc, Type type, uint32_t bits) {
  auto element = builder.getIntegerAttr(getElementTypeOrSelf(type), APInt(32, bits));
  auto vector = dyn_cast<VectorType>(type);
  return arith::ConstantOp::create(builder, loc, vector ? TypedAttr(DenseElementsAttr::get(vector, element)) : element);
}

// To nearest, ties away from zero: half a unit of the last bit that stays is added to the magnitude, and the 13 bits
// below are cut off. The carry runs into the exponent, up to infinity. NaN stays as it is.
static Value roundToTf32(OpBuilder &builder, Location loc, Value value) {
  Type type = shapedLike(value, builder.getI32Type());
  Value bits = arith::BitcastOp::create(builder, loc, type, value);
  Value raised = arith::AddIOp::create(builder, loc, bits, bitsConstant(builder, loc, type, 0x1000));
  Value cut = arith::AndIOp::create(builder, loc, raised, bitsConstant(builder, loc, type, 0xFFFFE000));
  Value rounded = arith::BitcastOp::create(builder, loc, value.getType(), cut);
  Value isNan = arith::CmpFOp::create(builder, loc, arith::CmpFPredicate::UNE, value, value);
  return arith::SelectOp::create(builder, loc, isNan, value, rounded);
}

Value emitFactor(OpBuilder &builder, Location loc, Value element, Type elementType, Type sumType, Precision precision) {
  Type type = shapedLike(element, getElementTypeOrSelf(sumType));
  if (element.getType() != type) {
    if (isa<FloatType>(elementType))
      element = arith::ExtFOp::create(builder, loc, type, element);
    else if (isUnsigned(elementType))
      element = arith::ExtUIOp::create(builder, loc, type, element);
    else
      element = arith::ExtSIOp::create(builder, loc, type, element);
  }
  return precision == Precision::tf32 ? roundToTf32(builder, loc, element) : element;
}

bool multipliesBytes(Operation *contraction) {
  return llvm::all_of(contraction->getOperandTypes(), [](Type type) {
    Type element = cast<RankedTensorType>(type).getElementType();
    return isa<IntegerType>(element) && element.getIntOrFloatBitWidth() == 8;
  });
}

bool packsQuads(Operation *contraction) {
  auto panel = contraction->getAttrOfType<IntegerAttr>("panel");
  return panel && panel.getInt() != 0 && multipliesBytes(contraction);
}

Precision precisionOf(Operation *contraction) {
  auto precision = contraction->getAttrOfType<PrecisionAttr>("precision");
  return precision ? precision.getValue() : Precision::operands;
}

} // namespace dlc
