// A table of ONNX's names.
#include "frontend/onnx/ops/CellActivations.h"

using namespace mlir;
using namespace dlc;
using namespace dlc::frontend;

namespace {

template <typename Op> Value plain(NodeContext &c, Value x, double, double) { return c.unary<Op>(x); }
Value hardSigmoid(NodeContext &c, Value x, double alpha, double beta) {
  return c.max(c.min(c.add(c.mul(x, alpha), beta), c.like(x, 1)), c.like(x, 0));
}
Value affine(NodeContext &c, Value x, double alpha, double beta) { return c.add(c.mul(x, alpha), beta); }
Value leakyRelu(NodeContext &c, Value x, double alpha, double) {
  return c.select(c.compare(Predicate::lt, x, c.like(x, 0)), c.mul(x, alpha), x);
}
Value thresholdedRelu(NodeContext &c, Value x, double alpha, double) {
  return c.select(c.compare(Predicate::gt, x, c.like(x, alpha)), x, c.like(x, 0));
}
Value scaledTanh(NodeContext &c, Value x, double alpha, double beta) {
  return c.mul(c.unary<TanhOp>(c.mul(x, beta)), alpha);
}
Value elu(NodeContext &c, Value x, double alpha, double) {
  return c.select(c.compare(Predicate::lt, x, c.like(x, 0)), c.mul(c.sub(c.unary<ExpOp>(x), 1), alpha), x);
}
Value softsign(NodeContext &c, Value x, double, double) { return c.div(x, c.add(c.unary<AbsOp>(x), 1)); }
Value softplus(NodeContext &c, Value x, double, double) { return c.unary<LogOp>(c.add(c.unary<ExpOp>(x), 1)); }

struct Row {
  const char *name; // in lower case
  CellActivation function;
  unsigned parameters;
};
const Row rows[] = {
    {"relu", {plain<ReluOp>, 0, 0}, 0},
    {"tanh", {plain<TanhOp>, 0, 0}, 0},
    {"sigmoid", {plain<SigmoidOp>, 0, 0}, 0},
    {"hardsigmoid", {hardSigmoid, 0.2, 0.5}, 2},
    {"affine", {affine, 1, 0}, 2},
    {"leakyrelu", {leakyRelu, 0.01, 0}, 1},
    {"thresholdedrelu", {thresholdedRelu, 1, 0}, 1},
    {"scaledtanh", {scaledTanh, 1, 1}, 2},
    {"elu", {elu, 1, 0}, 1},
    {"softsign", {softsign, 0, 0}, 0},
    {"softplus", {softplus, 0, 0}, 0},
};

} // namespace

bool dlc::frontend::readCellActivations(NodeContext &c, ArrayRef<const char *> defaults, int64_t directions,
                                        SmallVectorImpl<CellActivation> &functions) {
  SmallVector<std::string> names = c.stringsAttr("activations");
  for (int64_t d = 0; d < directions && !c.has("activations"); ++d)
    names.append(defaults.begin(), defaults.end());
  if (!c.expect(names.size() == defaults.size() * directions,
                "expected " + Twine(defaults.size() * directions) + " activations, found " + Twine(names.size())))
    return false;
  // Parameters are listed in the order of the functions that have some.
  SmallVector<double> alphas = c.floatsAttr("activation_alpha"), betas = c.floatsAttr("activation_beta");
  size_t nextAlpha = 0, nextBeta = 0;
  for (const std::string &name : names) {
    std::string lower = StringRef(name).lower();
    const Row *row = llvm::find_if(rows, [&](const Row &row) { return lower == row.name; });
    if (!c.expect(row != std::end(rows), "the activation '" + name + "' is not known"))
      return false;
    CellActivation function = row->function;
    if (row->parameters >= 1 && nextAlpha < alphas.size())
      function.alpha = alphas[nextAlpha++];
    if (row->parameters >= 2 && nextBeta < betas.size())
      function.beta = betas[nextBeta++];
    functions.push_back(function);
  }
  return !c.failed();
}
