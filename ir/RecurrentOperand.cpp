#include "ir/RecurrentOperand.h"

using namespace mlir;

namespace dlc {

std::optional<RecurrentOperand> recurrentOperandOf(Value operand) {
  while (auto cast = operand.getDefiningOp<CastOp>())
    operand = cast.getOperand();
  RecurrentOperand found{operand, {}};
  auto concat = operand.getDefiningOp<ConcatOp>();
  if (concat && int64_t(concat.getAxis()) != cast<RankedTensorType>(operand.getType()).getRank() - 1)
    return std::nullopt;
  SmallVector<Value> segments = concat ? SmallVector<Value>(concat->getOperands()) : SmallVector<Value>{operand};
  for (Value segment : segments) {
    auto argument = dyn_cast<BlockArgument>(segment);
    if (!argument || (!found.segments.empty() && argument.getType() != found.segments.front().getType()))
      return std::nullopt;
    found.segments.push_back(argument);
  }
  return found;
}

} // namespace dlc
