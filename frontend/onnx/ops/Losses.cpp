// Losses over class scores.
#include "ir/build/Losses.h"
#include "frontend/onnx/OpTable.h"

using namespace mlir;
using namespace dlc;
using namespace dlc::frontend;

namespace {

// The loss of scores [N, C, d...] or their logarithms, reduced as the attribute says.
template <typename Loss> Value classLoss(NodeContext &c, Value scores, Loss loss) {
  std::string reduction = c.choiceAttr("reduction", "mean", {"none", "sum", "mean"});
  Value target = c.input(1);
  if (!c.expect(c.rank(scores) >= 2 && c.rank(target) == c.rank(scores) - 1,
                "expected scores [N, C, d...] and targets [N, d...], found " + typeName(c.type(scores)) + " and " +
                    typeName(c.type(target))) ||
      !c.staticShape(target))
    return {};
  ClassLossOptions options;
  options.axis = 1;
  options.weights = c.optional(2);
  if (c.has("ignore_index"))
    options.ignoreIndex = c.intAttr("ignore_index", -1);
  return reduceLoss(c, loss(c, scores, target, options),
                    reduction == "none"  ? LossReduction::none
                    : reduction == "sum" ? LossReduction::sum
                                         : LossReduction::mean);
}

void buildNegativeLogLikelihood(NodeContext &c) { c.set(0, classLoss(c, c.input(0), negativeLogLikelihood)); }

void buildSoftmaxCrossEntropy(NodeContext &c) {
  Value scores = c.input(0);
  if (!c.expect(c.rank(scores) >= 2, "expected scores [N, C, d...], found " + typeName(c.type(scores))))
    return;
  Value logProbabilities = c.logSoftmax(scores, {1});
  c.set(0, classLoss(c, logProbabilities, negativeLogLikelihood));
  c.set(1, logProbabilities);
}

const OpRow rows[] = {
    {"", "NegativeLogLikelihoodLoss", 12, 0, buildNegativeLogLikelihood},
    {"", "SoftmaxCrossEntropyLoss", 12, 0, buildSoftmaxCrossEntropy},
};

} // namespace

ArrayRef<OpRow> dlc::frontend::lossRows() { return rows; }
