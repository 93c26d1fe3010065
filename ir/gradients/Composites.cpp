// Gradients of composites that are better taken whole: from their results, without the sums that made them.
#include "ir/gradients/GradientBuilder.h"

using namespace mlir;
using namespace dlc;

static Value sum(GradientBuilder &b, Value x, ArrayRef<int64_t> axes) {
  return b.reduce(ReduceKind::sum, x, axes, /*keepdims=*/true);
}

void SoftmaxOp::buildGradient(GradientBuilder &b) {
  Value g = b.gradient(), y = getResult();
  b.give(0, b.mul(y, b.sub(g, sum(b, b.mul(g, y), getAxes()))));
}

void LogSoftmaxOp::buildGradient(GradientBuilder &b) {
  Value g = b.gradient();
  b.give(0, b.sub(g, b.mul(b.unary<ExpOp>(getResult()), sum(b, g, getAxes()))));
}

void NormalizeOp::buildGradient(GradientBuilder &b) {
  ArrayRef<int64_t> axes = getAxes();
  Value x = getOperand(), y = getResult();
  int64_t count = 1;
  for (int64_t axis : axes)
    count *= b.dim(x, axis);
  if (b.hasGradient(0)) {
    Value g = b.gradient(0);
    Value root = b.unary<RsqrtOp>(b.add(getVariance(), getEpsilon().convertToDouble()));
    Value spread = b.sub(b.sub(g, b.mean(g, axes, true)), b.mul(y, b.mean(b.mul(g, y), axes, true)));
    b.give(0, b.mul(root, spread));
  }
  if (b.hasGradient(1))
    b.give(0, b.mul(b.gradient(1), 1.0 / double(count)));
  if (b.hasGradient(2))
    b.give(0, b.mul(b.sub(x, getMean()), b.mul(b.gradient(2), 2.0 / double(count))));
}

void RmsNormOp::buildGradient(GradientBuilder &b) {
  Value g = b.gradient(), x = getOperand(), y = getResult();
  Value square = b.mean(b.mul(x, x), getAxes(), true);
  Value root = b.unary<RsqrtOp>(b.add(square, getEpsilon().convertToDouble()));
  b.give(0, b.mul(root, b.sub(g, b.mul(y, b.mean(b.mul(g, y), getAxes(), true)))));
}

// y = (x - mean) s r + bias, with r = 1 / sqrt(variance + epsilon), per channel (dim 1).
void BatchNormOp::buildGradient(GradientBuilder &b) {
  Value g = b.gradient(), x = getOperand();
  int64_t rank = b.rank(x);
  Value root = b.unary<RsqrtOp>(b.add(getVariance(), getEpsilon().convertToDouble()));
  Value factor = b.mul(getScale(), root);
  SmallVector<int64_t> axes;
  for (int64_t dim = 0; dim < rank; ++dim)
    if (dim != 1)
      axes.push_back(dim);
  auto sum = [&](Value value) { return b.reduce(ReduceKind::sum, value, axes, false); };
  if (b.wants(0))
    b.give(0, b.mul(g, b.perChannel(factor, rank)));
  if (b.wants(2))
    b.give(2, sum(g));
  if (b.wants(3))
    b.give(3, b.unary<NegOp>(b.mul(sum(g), factor)));
  if (!b.wants(1) && !b.wants(4))
    return;
  Value correlation = sum(b.mul(g, b.sub(x, b.perChannel(getMean(), rank)))); // with x - mean
  b.give(1, b.mul(correlation, root));
  if (b.wants(4))
    b.give(4, b.mul(b.mul(correlation, -0.5), b.mul(factor, b.mul(root, root))));
}
