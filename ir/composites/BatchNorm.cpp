// batch_norm: shape rule, reference, expansion.
#include "ir/build/GraphBuilder.h"
#include "ir/data/ElementAccess.h"
#include "ir/shapes/Rules.h"
#include <cmath>

using namespace mlir;
using namespace dlc;

static FailureOr<Type> batchNormRule(const Rule &rule, BatchNormOp::Adaptor op) {
  auto operand = tensorOf(op.getOperand());
  if (operand.getRank() < 2)
    return rule.fail("B1: operand has rank ", operand.getRank(), ", expected at least 2");
  for (Value parameter : {op.getScale(), op.getBias(), op.getMean(), op.getVariance()}) {
    ArrayRef<int64_t> shape = tensorOf(parameter).getShape();
    if (shape.size() != 1 || !mayEqual(shape[0], operand.getDimSize(1)))
      return rule.fail("B2: a parameter has shape ", printShape(shape), ", expected ",
                       printShape({operand.getDimSize(1)}));
  }
  return Type(operand);
}
LogicalResult BatchNormOp::inferReturnTypes(MLIRContext *, std::optional<Location> location, Adaptor adaptor,
                                            SmallVectorImpl<Type> &types) {
  return inferWith(batchNormRule, location, adaptor, types);
}
LogicalResult BatchNormOp::verify() { return verifyWith(batchNormRule, *this); }

LogicalResult BatchNormOp::evaluate(ArrayRef<Tensor> operands, MutableArrayRef<Tensor> results) {
  const Tensor &operand = operands[0];
  ElementAccess access = accessOf(operand.elementType());
  double epsilon = getEpsilon().convertToDouble();
  int64_t batch = operand.shape()[0], channels = operand.shape()[1];
  int64_t plane = batch * channels ? operand.size() / (batch * channels) : 0;
  const char *in = operand.bytes().data();
  char *out = results[0].mutableBytes().data();
  for (int64_t n = 0; n < batch; ++n)
    for (int64_t c = 0; c < channels; ++c) {
      double factor = operands[1].get(c).real / std::sqrt(operands[4].get(c).real + epsilon);
      double bias = operands[2].get(c).real, mean = operands[3].get(c).real;
      for (int64_t i = 0; i < plane; ++i, in += access.bytes, out += access.bytes)
        access.writeReal(out, (access.readReal(in) - mean) * factor + bias);
    }
  return success();
}

// x * factor + shift, with factor = scale / sqrt(variance + epsilon), shift = bias - mean * factor: what convolutions
// take into their weights.
SmallVector<Value> BatchNormOp::expand(GraphBuilder &b, ValueRange operands) {
  Value x = operands[0], variance = operands[4];
  auto asVariance = [&](Value value) { return b.cast(value, b.elem(variance)); };
  Value deviation = b.unary<SqrtOp>(b.add(variance, getEpsilon().convertToDouble()));
  Value factor = b.div(asVariance(operands[1]), deviation);
  Value shift = b.sub(asVariance(operands[2]), b.mul(asVariance(operands[3]), factor));
  auto perChannel = [&](Value value) { return b.perChannel(b.cast(value, b.elem(x)), b.rank(x) - 1, 0); };
  return {b.add(b.mul(x, perChannel(factor)), perChannel(shift))};
}
