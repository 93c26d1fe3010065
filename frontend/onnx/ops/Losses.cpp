// Losses over class scores.
#include "frontend/onnx/OpTable.h"

using namespace mlir;
using namespace dlc;
using namespace dlc::frontend;

namespace {

// Minus the log probability [N, C, d...] of each target [N, d...], weighted by class; reduced as the attribute says.
Value negativeLogLikelihood(NodeContext &c, Value logProbabilities, Value target, Value weights) {
  std::string reduction = c.stringAttr("reduction", "mean");
  if (!c.expect(reduction == "none" || reduction == "sum" || reduction == "mean",
                "attribute 'reduction' is '" + reduction + "', expected none, sum or mean") ||
      !c.expect(c.rank(logProbabilities) >= 2 && c.rank(target) == c.rank(logProbabilities) - 1,
                "expected scores [N, C, d...] and targets [N, d...], found " + typeName(c.type(logProbabilities)) +
                    " and " + typeName(c.type(target))) ||
      !c.staticShape(target))
    return {};
  target = c.cast(target, c.i64());
  Value valid;
  if (c.has("ignore_index")) {
    Value ignored = c.scalarInteger(c.i64(), c.intAttr("ignore_index", -1));
    valid = c.compare(Predicate::ne, target, ignored);
    target = c.select(valid, target, c.scalarInteger(c.i64(), 0));
  }
  SmallVector<int64_t> shape(c.shape(target)), column(shape);
  column.insert(column.begin() + 1, 1);
  Value picked = c.op<GatherElementsOp>({logProbabilities, c.reshape(target, column)}, {c.integer("axis", 1)});
  Value loss = c.unary<NegOp>(c.reshape(picked, shape)), weight;
  if (weights)
    weight = c.gather(weights, target, 0);
  if (valid) {
    Value zero = c.like(loss, 0);
    weight = c.select(valid, weight ? weight : c.like(loss, 1), zero);
  }
  if (weight)
    loss = c.mul(loss, weight);
  if (reduction == "none")
    return loss;
  auto axes = llvm::to_vector(llvm::seq<int64_t>(0, c.rank(target)));
  if (reduction == "sum" || weight) {
    Value sum = c.reduce(ReduceKind::sum, loss, axes, false);
    return reduction == "sum" ? sum : c.div(sum, c.reduce(ReduceKind::sum, weight, axes, false));
  }
  return c.mean(loss, axes, false);
}

void buildNegativeLogLikelihood(NodeContext &c) {
  c.set(0, negativeLogLikelihood(c, c.input(0), c.input(1), c.optional(2)));
}

void buildSoftmaxCrossEntropy(NodeContext &c) {
  Value scores = c.input(0);
  if (!c.expect(c.rank(scores) >= 2, "expected scores [N, C, d...], found " + typeName(c.type(scores))))
    return;
  Value logProbabilities = c.logSoftmax(scores, {1});
  c.set(0, negativeLogLikelihood(c, logProbabilities, c.input(1), c.optional(2)));
  c.set(1, logProbabilities);
}

const OpRow rows[] = {
    {"", "NegativeLogLikelihoodLoss", 12, 0, buildNegativeLogLikelihood},
    {"", "SoftmaxCrossEntropyLoss", 12, 0, buildSoftmaxCrossEntropy},
};

} // namespace

ArrayRef<OpRow> dlc::frontend::lossRows() { return rows; }
