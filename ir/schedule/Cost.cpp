#include "ir/schedule/Cost.h"

using namespace mlir;

namespace dlc {

static RankedTensorType tensorType(Value value) { return cast<RankedTensorType>(value.getType()); }

int64_t costPerElement(func::FuncOp region) {
  int64_t cost = 2, deepest = 1;
  for (FusionOpInterface op : region.getBody().front().getOps<FusionOpInterface>()) {
    cost += op.getElementCost();
    deepest = std::max(deepest, op.getElementsRead());
  }
  return std::min<int64_t>(cost * deepest, int64_t(1) << 40);
}

int64_t costPerPass(func::FuncOp region) {
  int64_t cost = 2;
  for (FusionOpInterface op : region.getBody().front().getOps<FusionOpInterface>())
    cost += op.getElementCost();
  return cost;
}

int64_t costOf(func::FuncOp region) {
  constexpr double productsPerUnit = 8; // register tiles compute so many
  double cost = 0;
  auto elements = [](Value value) { return double(tensorType(value).getNumElements()); };
  for (BlockArgument argument : region.getArguments())
    cost += elements(argument);
  for (FusionOpInterface op : region.getBody().front().getOps<FusionOpInterface>()) {
    double each = double(op.getElementsRead() * op.getElementCost());
    if (op.getFusionKind() == FusionKind::Contraction)
      each /= productsPerUnit;
    double most = elements(op->getResult(0)) * each;
    for (Value operand : op->getOperands()) // a selection reads more than it gives
      most = std::max(most, elements(operand));
    cost += most;
  }
  return int64_t(std::min(cost, 1e15));
}

} // namespace dlc
