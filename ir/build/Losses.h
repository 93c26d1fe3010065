// Losses as graphs of ordinary ops, each with a gradient that is right wherever the loss is.
#pragma once

#include "ir/build/GraphBuilder.h"

namespace dlc {

// What a loss gives for each sample (or each element): the loss, times its weight where samples have weights, and the
// weight; a null weight is 1.
struct SampleLoss {
  mlir::Value values, weights;
};

enum class LossReduction { none, sum, mean };
// `none` gives the values; `mean` is their sum over the sum of the weights. `mask`, floats that broadcast to the
// values, says how much each counts besides (0: padding of a batch); null: all the same.
mlir::Value reduceLoss(GraphBuilder &b, SampleLoss loss, LossReduction reduction = LossReduction::mean,
                       mlir::Value mask = {});

// What losses over classes take beside scores and targets.
struct ClassLossOptions {
  int64_t axis = -1; // the dim of the scores that counts classes; negative from the end
  double labelSmoothing = 0;
  mlir::Value weights;                // [C], floats: how much each class counts; null: all the same
  std::optional<int64_t> ignoreIndex; // labels that count nothing
};

// All definitions are PyTorch's. `labels` are integers, of the scores' shape without the classes' dim, as are the
// values; `targets` have the scores' shape and type, and their classes sum to 1. What does not fit is an error of the
// builder.

// -log softmax(logits)[label], smoothed: (1 - s) of it and s / C of that of each class.
SampleLoss softmaxCrossEntropy(GraphBuilder &b, mlir::Value logits, mlir::Value labels, ClassLossOptions options = {});
// -sum over classes of target * log softmax(logits).
SampleLoss softmaxCrossEntropyDense(GraphBuilder &b, mlir::Value logits, mlir::Value targets,
                                    ClassLossOptions options = {});
// The same behind log_softmax.
SampleLoss negativeLogLikelihood(GraphBuilder &b, mlir::Value logProbabilities, mlir::Value labels,
                                 ClassLossOptions options = {});
// The same behind softmax; probabilities below 1e-7 count as 1e-7, as in Keras.
SampleLoss crossEntropyOfProbabilities(GraphBuilder &b, mlir::Value probabilities, mlir::Value labels,
                                       ClassLossOptions options = {});
SampleLoss crossEntropyOfProbabilitiesDense(GraphBuilder &b, mlir::Value probabilities, mlir::Value targets,
                                            ClassLossOptions options = {});

// Element by element; operands have equal element types and broadcast.
// -t log sigmoid(x) - (1 - t) log sigmoid(-x)
SampleLoss binaryCrossEntropyWithLogits(GraphBuilder &b, mlir::Value logits, mlir::Value targets);
// -t log p - (1 - t) log(1 - p), logarithms not below -100.
SampleLoss binaryCrossEntropy(GraphBuilder &b, mlir::Value probabilities, mlir::Value targets);
SampleLoss squaredError(GraphBuilder &b, mlir::Value values, mlir::Value targets);
SampleLoss absoluteError(GraphBuilder &b, mlir::Value values, mlir::Value targets);
// d^2 / 2 up to |d| = delta, from there on delta (|d| - delta / 2).
SampleLoss huberLoss(GraphBuilder &b, mlir::Value values, mlir::Value targets, double delta = 1);
// Kullback-Leibler divergence of targets from exp(logProbabilities): the sum of t (log t - l) over `axis`, 0 where t is
// 0.
SampleLoss klDivergence(GraphBuilder &b, mlir::Value logProbabilities, mlir::Value targets, int64_t axis = -1);

// Whether place c of dim `axis` is the label's: i1, of the shape of `scores`.
mlir::Value isLabel(GraphBuilder &b, mlir::Value scores, mlir::Value labels, int64_t axis);

} // namespace dlc
