// stop_gradient: a mark that goes when composites are opened.
#include "ir/build/GraphBuilder.h"
#include "ir/shapes/Rules.h"

using namespace mlir;
using namespace dlc;

LogicalResult StopGradientOp::inferReturnTypes(MLIRContext *, std::optional<Location>, Adaptor adaptor,
                                               SmallVectorImpl<Type> &types) {
  types.push_back(adaptor.getOperand().getType());
  return success();
}
LogicalResult StopGradientOp::verify() { return success(); }

LogicalResult StopGradientOp::evaluate(ArrayRef<Tensor> operands, MutableArrayRef<Tensor> results) {
  results[0] = operands[0];
  return success();
}

SmallVector<Value> StopGradientOp::expand(GraphBuilder &, ValueRange operands) { return {operands[0]}; }
