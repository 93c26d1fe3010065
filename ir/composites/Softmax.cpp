// softmax and log_softmax: shape rules, reference, expansion.
#include "ir/build/GraphBuilder.h"
#include "ir/composites/Rows.h"
#include <cmath>

using namespace mlir;
using namespace dlc;

// x - m for each element of a row, with m the row's largest; gives sum exp(x - m).
static double shiftRow(std::vector<double> &row) {
  double largest = -INFINITY, sum = 0;
  for (double x : row) // NaN stays, as in dlc.reduce
    largest = std::isnan(x) || x > largest ? x : largest;
  for (double &x : row)
    sum += std::exp(x -= largest);
  return sum;
}

LogicalResult SoftmaxOp::inferReturnTypes(MLIRContext *, std::optional<Location> location, Adaptor adaptor,
                                          SmallVectorImpl<Type> &types) {
  return inferWith(rowsRule<Adaptor>, location, adaptor, types);
}
LogicalResult SoftmaxOp::verify() { return verifyWith(rowsRule<Adaptor>, *this); }

LogicalResult SoftmaxOp::evaluate(ArrayRef<Tensor> operands, MutableArrayRef<Tensor> results) {
  forEachRow(operands[0], getAxes(), results[0], [](std::vector<double> &row) {
    double sum = shiftRow(row);
    for (double &x : row)
      x = std::exp(x) / sum;
  });
  return success();
}

// The largest element is taken off, then exp, then the sum's share.
SmallVector<Value> SoftmaxOp::expand(GraphBuilder &b, ValueRange operands) {
  Value x = operands[0];
  Value powers = b.unary<ExpOp>(b.sub(x, b.reduce(ReduceKind::max, x, getAxes(), true)));
  return {b.div(powers, b.reduce(ReduceKind::sum, powers, getAxes(), true))};
}

LogicalResult LogSoftmaxOp::inferReturnTypes(MLIRContext *, std::optional<Location> location, Adaptor adaptor,
                                             SmallVectorImpl<Type> &types) {
  return inferWith(rowsRule<Adaptor>, location, adaptor, types);
}
LogicalResult LogSoftmaxOp::verify() { return verifyWith(rowsRule<Adaptor>, *this); }

LogicalResult LogSoftmaxOp::evaluate(ArrayRef<Tensor> operands, MutableArrayRef<Tensor> results) {
  forEachRow(operands[0], getAxes(), results[0], [](std::vector<double> &row) {
    double logarithm = std::log(shiftRow(row));
    for (double &x : row)
      x -= logarithm;
  });
  return success();
}

SmallVector<Value> LogSoftmaxOp::expand(GraphBuilder &b, ValueRange operands) {
  Value x = operands[0];
  Value shifted = b.sub(x, b.reduce(ReduceKind::max, x, getAxes(), true));
  Value sum = b.reduce(ReduceKind::sum, b.unary<ExpOp>(shifted), getAxes(), true);
  return {b.sub(shifted, b.unary<LogOp>(sum))};
}
