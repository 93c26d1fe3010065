// Precision behaviour that hangs on an op's attributes or operands.
#include "ir/Dlc.h"

namespace dlc {

// To an integer is a jump, and from one exact: counts and positions would lose their last digits.
PrecisionKind CastOp::getPrecisionKind() {
  bool floats = isDlcFloatTensor(getOperand().getType()) && isDlcFloatTensor(getType());
  return floats ? PrecisionKind::Follows : PrecisionKind::Delicate;
}

PrecisionKind MulOp::getPrecisionKind() {
  return getLhs() == getRhs() ? PrecisionKind::Delicate : PrecisionKind::Follows;
}

PrecisionKind ReduceOp::getPrecisionKind() {
  bool selects = getKind() == ReduceKind::max || getKind() == ReduceKind::min;
  return selects ? PrecisionKind::Follows : PrecisionKind::Delicate;
}

// A mean of one window is as exact as its elements; powers are not.
PrecisionKind PoolOp::getPrecisionKind() {
  return getKind() == PoolKind::lp ? PrecisionKind::Delicate : PrecisionKind::Follows;
}

} // namespace dlc
