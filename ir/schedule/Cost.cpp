#include "ir/schedule/Cost.h"

using namespace mlir;

namespace dlc {

static RankedTensorType tensorType(Value value) { return cast<RankedTensorType>(value.getType()); }

bool isExpensive(Operation *op) {
  return isa<ExpOp, LogOp, SinOp, CosOp, TanOp, AsinOp, AcosOp, AtanOp, SinhOp, CoshOp, TanhOp, AsinhOp, AcoshOp,
             AtanhOp, ErfOp, SigmoidOp, PowOp, DivOp, ModOp, SqrtOp, RsqrtOp>(op);
}

// How many elements of its operands one element of the op reads.
static int64_t elementsRead(Operation *op) {
  auto product = [](ArrayRef<int64_t> sizes) {
    int64_t result = 1;
    for (int64_t size : sizes)
      result *= std::max<int64_t>(size, 1);
    return result;
  };
  if (auto pool = dyn_cast<PoolOp>(op))
    return product(pool.getKernel());
  if (auto gradient = dyn_cast<PoolGradOp>(op)) // every window that holds an element, and all of each
    return product(gradient.getKernel()) * 2;
  if (auto reduce = dyn_cast<ReduceOp>(op))
    return std::max<int64_t>(1, product(tensorType(reduce.getOperand()).getShape()) /
                                    product(tensorType(reduce.getResult()).getShape()));
  if (auto contraction = dyn_cast<ContractionOpInterface>(op))
    return std::max<int64_t>(1, contraction.getContractionView().depth());
  return 1;
}

int64_t costPerElement(func::FuncOp region) {
  int64_t cost = 2, deepest = 1;
  for (Operation &op : region.getBody().front().without_terminator()) {
    if (isa<ConstantOp>(op))
      continue;
    cost += isExpensive(&op) ? 8 : 1;
    deepest = std::max(deepest, elementsRead(&op));
  }
  return std::min<int64_t>(cost * deepest, int64_t(1) << 40);
}

int64_t costPerPass(func::FuncOp region) {
  int64_t cost = 2;
  for (Operation &op : region.getBody().front().without_terminator())
    cost += isa<ConstantOp>(op) ? 0 : isExpensive(&op) ? 8 : 1;
  return cost;
}

int64_t costOf(func::FuncOp region) {
  constexpr double productsPerUnit = 8; // register tiles compute so many
  double cost = 0;
  auto elements = [](Value value) { return double(tensorType(value).getNumElements()); };
  for (BlockArgument argument : region.getArguments())
    cost += elements(argument);
  for (Operation &op : region.getBody().front().without_terminator()) {
    if (isa<ConstantOp>(op))
      continue;
    double each = double(elementsRead(&op)) * (isExpensive(&op) ? 8 : 1);
    if (isa<ContractionOpInterface>(op))
      each /= productsPerUnit;
    double most = elements(op.getResult(0)) * each;
    for (Value operand : op.getOperands()) // a selection reads more than it gives
      most = std::max(most, elements(operand));
    cost += most;
  }
  return int64_t(std::min(cost, 1e15));
}

} // namespace dlc
