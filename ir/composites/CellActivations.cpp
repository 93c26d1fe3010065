// A table of names.
#include "ir/composites/CellActivations.h"

using namespace mlir;
using namespace dlc;

namespace {

template <typename Op> Value plain(GraphBuilder &b, Value x, double, double) { return b.unary<Op>(x); }
Value hardSigmoid(GraphBuilder &b, Value x, double alpha, double beta) {
  return b.max(b.min(b.add(b.mul(x, alpha), beta), b.like(x, 1)), b.like(x, 0));
}
Value affine(GraphBuilder &b, Value x, double alpha, double beta) { return b.add(b.mul(x, alpha), beta); }
Value leakyRelu(GraphBuilder &b, Value x, double alpha, double) {
  return b.select(b.compare(Predicate::lt, x, b.like(x, 0)), b.mul(x, alpha), x);
}
Value thresholdedRelu(GraphBuilder &b, Value x, double alpha, double) {
  return b.select(b.compare(Predicate::gt, x, b.like(x, alpha)), x, b.like(x, 0));
}
Value scaledTanh(GraphBuilder &b, Value x, double alpha, double beta) {
  return b.mul(b.unary<TanhOp>(b.mul(x, beta)), alpha);
}
Value elu(GraphBuilder &b, Value x, double alpha, double) {
  return b.select(b.compare(Predicate::lt, x, b.like(x, 0)), b.mul(b.sub(b.unary<ExpOp>(x), 1), alpha), x);
}
Value softsign(GraphBuilder &b, Value x, double, double) { return b.div(x, b.add(b.unary<AbsOp>(x), 1)); }
Value softplus(GraphBuilder &b, Value x, double, double) { return b.unary<LogOp>(b.add(b.unary<ExpOp>(x), 1)); }

const CellActivation rows[] = {
    {"relu", plain<ReluOp>, 0},
    {"tanh", plain<TanhOp>, 0},
    {"sigmoid", plain<SigmoidOp>, 0},
    {"hardsigmoid", hardSigmoid, 2, 0.2, 0.5},
    {"affine", affine, 2, 1, 0},
    {"leakyrelu", leakyRelu, 1, 0.01},
    {"thresholdedrelu", thresholdedRelu, 1, 1},
    {"scaledtanh", scaledTanh, 2, 1, 1},
    {"elu", elu, 1, 1},
    {"softsign", softsign, 0},
    {"softplus", softplus, 0},
};

} // namespace

const CellActivation *dlc::cellActivation(StringRef name) {
  const CellActivation *row = llvm::find_if(rows, [&](const CellActivation &row) { return row.name == name; });
  return row == std::end(rows) ? nullptr : row;
}
