// Shape rules and verifiers: elementwise ops. Numbered constraints:
// E1 operand shapes broadcast. E2 operand element types are equal. E3 bitwise ops and shifts take integers. E4 a
// conversion keeps the shape. E5 bitcast keeps the width. E6 cast knows its rounding mode.
#include "ir/shapes/Rules.h"

using namespace mlir;
using namespace dlc;

bool dlc::compatibleTypes(TypeRange a, TypeRange b) {
  return a.size() == b.size() && llvm::all_of(llvm::zip(a, b), [](auto pair) {
           auto left = dyn_cast<RankedTensorType>(std::get<0>(pair)),
                right = dyn_cast<RankedTensorType>(std::get<1>(pair));
           return left && right && left.getElementType() == right.getElementType() &&
                  mayEqual(left.getShape(), right.getShape());
         });
}

// E1: the broadcast shape of all operands, with `elementType`.
static FailureOr<Type> broadcastAll(const Rule &rule, ValueRange operands, Type elementType) {
  SmallVector<int64_t> shape;
  for (auto [number, operand] : llvm::enumerate(operands)) {
    auto next = broadcastShapes(shape, tensorOf(operand).getShape());
    if (!next)
      return rule.fail("E1: shape ", printShape(tensorOf(operand).getShape()), " of operand ", number,
                       " does not broadcast with ", printShape(shape));
    shape = *next;
  }
  return Type(RankedTensorType::get(shape, elementType));
}

static LogicalResult sameElements(const Rule &rule, Value a, Value b) {
  if (tensorOf(a).getElementType() == tensorOf(b).getElementType())
    return success();
  return rule.fail("E2: element type of the last operand is ", tensorOf(b).getElementType(), ", expected ",
                   tensorOf(a).getElementType(), " as the operand before it");
}

FailureOr<Type> dlc::inferBinary(const Rule &rule, ValueRange operands) {
  if (failed(sameElements(rule, operands[0], operands[1])))
    return failure();
  return broadcastAll(rule, operands, tensorOf(operands[0]).getElementType());
}

FailureOr<Type> dlc::inferFirst(const Rule &rule, ValueRange operands) {
  return broadcastAll(rule, operands, tensorOf(operands[0]).getElementType());
}

FailureOr<Type> dlc::inferBitwise(const Rule &rule, ValueRange operands) {
  Type element = tensorOf(operands[0]).getElementType();
  if (!element.isInteger())
    return rule.fail("E3: element type of operand 0 is ", element, ", expected an integer");
  return operands.size() == 1 ? inferFirst(rule, operands) : inferBinary(rule, operands);
}

FailureOr<Type> dlc::inferPredicate(const Rule &rule, ValueRange operands) {
  if (operands.size() == 2 && failed(sameElements(rule, operands[0], operands[1])))
    return failure();
  return broadcastAll(rule, operands, IntegerType::get(operands[0].getContext(), 1));
}

FailureOr<Type> dlc::inferSelect(const Rule &rule, ValueRange operands) {
  if (failed(sameElements(rule, operands[1], operands[2])))
    return failure();
  return broadcastAll(rule, operands, tensorOf(operands[1]).getElementType());
}

LogicalResult dlc::inferElementwise(ElementwiseRule function, std::optional<Location> location, ValueRange operands,
                                    SmallVectorImpl<Type> &types) {
  FailureOr<Type> type = function(Rule(location), operands);
  if (failed(type))
    return failure();
  types.push_back(*type);
  return success();
}

LogicalResult dlc::verifyElementwise(ElementwiseRule function, Operation *op) {
  return LogicalResult(function(Rule(op), op->getOperands()));
}

static LogicalResult keepsShape(Operation *op) {
  auto operand = tensorOf(op->getOperand(0)), result = tensorOf(op->getResult(0));
  if (mayEqual(operand.getShape(), result.getShape()))
    return success();
  return op->emitOpError("E4: shape of the result is ")
         << printShape(result.getShape()) << ", expected the operand's " << printShape(operand.getShape());
}

LogicalResult CastOp::verify() {
  if (!llvm::is_contained({"nearest", "up", "down"}, getRounding()))
    return emitOpError("E6: rounding is \"") << getRounding() << "\", expected nearest, up or down";
  return keepsShape(*this);
}

LogicalResult BitcastOp::verify() {
  unsigned from = elementBits(getOperand().getType().getElementType()), to = elementBits(getType().getElementType());
  if (from != to)
    return emitOpError("E5: element type of the result has ") << to << " bits, expected the operand's " << from;
  return keepsShape(*this);
}
