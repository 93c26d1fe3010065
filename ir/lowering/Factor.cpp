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

Precision precisionOf(Operation *contraction) {
  auto precision = contraction->getAttrOfType<PrecisionAttr>("precision");
  return precision ? precision.getValue() : Precision::operands;
}

int64_t tensorElementBytes(ContractionOpInterface op) {
  auto elementOf = [](Value value) { return cast<RankedTensorType>(value.getType()).getElementType(); };
  Type a = elementOf(op->getOperand(0)), b = elementOf(op->getOperand(1));
  if (a == b && (a.isF16() || a.isBF16()))
    return 2;
  if (a == b && a.isF32() && precisionOf(op) == Precision::tf32)
    return 4;
  return multipliesBytes(op) && elementOf(op->getResult(0)).isInteger(32) ? 1 : 0;
}

} // namespace dlc
