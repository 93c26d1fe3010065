// normalize and rms_norm: shape rules, reference, expansion.
#include "ir/build/GraphBuilder.h"
#include "ir/composites/Rows.h"
#include <cmath>

using namespace mlir;
using namespace dlc;

static double meanOf(ArrayRef<double> row, llvm::function_ref<double(double)> term) {
  double sum = 0;
  for (double x : row)
    sum += term(x);
  return sum / double(row.size());
}

LogicalResult NormalizeOp::inferReturnTypes(MLIRContext *, std::optional<Location> location, Adaptor adaptor,
                                            SmallVectorImpl<Type> &types) {
  if (failed(inferWith(rowsRule<Adaptor>, location, adaptor, types)))
    return failure();
  auto type = cast<RankedTensorType>(types[0]);
  SmallVector<int64_t> statistics(type.getShape());
  for (int64_t axis : adaptor.getAxes())
    statistics[axis] = 1;
  types.append(2, type.clone(statistics));
  return success();
}
LogicalResult NormalizeOp::verify() { return verifyWith(rowsRule<Adaptor>, *this); }

LogicalResult NormalizeOp::evaluate(ArrayRef<Tensor> operands, MutableArrayRef<Tensor> results) {
  Type element = operands[0].elementType();
  double epsilon = getEpsilon().convertToDouble();
  int64_t number = 0;
  forEachRow(operands[0], getAxes(), results[0], [&](std::vector<double> &row) {
    double mean = meanOf(row, [](double x) { return x; });
    double variance = meanOf(row, [mean](double x) { return (x - mean) * (x - mean); });
    for (double &x : row)
      x = (x - mean) / std::sqrt(variance + epsilon);
    results[1].set(number, Scalar::ofReal(element, mean));
    results[2].set(number++, Scalar::ofReal(element, variance));
  });
  return success();
}

SmallVector<Value> NormalizeOp::expand(GraphBuilder &b, ValueRange operands) {
  Value x = operands[0], mean = b.mean(x, getAxes(), true);
  Value centred = b.sub(x, mean);
  Value variance = b.mean(b.mul(centred, centred), getAxes(), true);
  return {b.mul(centred, b.unary<RsqrtOp>(b.add(variance, getEpsilon().convertToDouble()))), mean, variance};
}

LogicalResult RmsNormOp::inferReturnTypes(MLIRContext *, std::optional<Location> location, Adaptor adaptor,
                                          SmallVectorImpl<Type> &types) {
  return inferWith(rowsRule<Adaptor>, location, adaptor, types);
}
LogicalResult RmsNormOp::verify() { return verifyWith(rowsRule<Adaptor>, *this); }

LogicalResult RmsNormOp::evaluate(ArrayRef<Tensor> operands, MutableArrayRef<Tensor> results) {
  double epsilon = getEpsilon().convertToDouble();
  forEachRow(operands[0], getAxes(), results[0], [epsilon](std::vector<double> &row) {
    double square = meanOf(row, [](double x) { return x * x; });
    for (double &x : row)
      x /= std::sqrt(square + epsilon);
  });
  return success();
}

SmallVector<Value> RmsNormOp::expand(GraphBuilder &b, ValueRange operands) {
  Value x = operands[0];
  Value square = b.mean(b.mul(x, x), getAxes(), true);
  return {b.mul(x, b.unary<RsqrtOp>(b.add(square, getEpsilon().convertToDouble())))};
}
