#include "ir/build/Losses.h"
#include "ir/Location.h"

using namespace mlir;

namespace dlc {

static Value sumAll(GraphBuilder &b, Value x) {
  return b.reduce(ReduceKind::sum, x, llvm::to_vector(llvm::seq<int64_t>(0, b.rank(x))), false);
}

Value reduceLoss(GraphBuilder &b, SampleLoss loss, LossReduction reduction, Value mask) {
  auto [values, weights] = loss;
  if (b.failed() || !values)
    return {};
  if (mask) { // what it leaves out may be anything, infinite too
    values = b.select(b.compare(Predicate::eq, mask, b.like(mask, 0)), b.like(values, 0), b.mul(values, mask));
    weights = b.broadcastLike(weights ? b.mul(weights, mask) : mask, values);
  }
  if (reduction == LossReduction::none)
    return values;
  if (reduction == LossReduction::sum)
    return sumAll(b, values);
  if (weights)
    return b.div(sumAll(b, values), sumAll(b, weights));
  return b.mean(values, llvm::to_vector(llvm::seq<int64_t>(0, b.rank(values))), false);
}

// ---- classes ----

Value isLabel(GraphBuilder &b, Value scores, Value labels, int64_t axis) {
  if (b.failed() || !scores || !labels)
    return {};
  SmallVector<int64_t> line(b.rank(scores), 1), column(b.shape(scores)), shape(column);
  shape.erase(shape.begin() + axis);
  if (!b.expect(shape == b.shape(labels) && isa<IntegerType>(b.elem(labels)),
                "expected integer labels of the scores' shape without dim " + Twine(axis) + ", " +
                    typeName(RankedTensorType::get(shape, b.i64())) + ", found " + typeName(b.type(labels))))
    return {};
  column[axis] = 1;
  line[axis] = b.dim(scores, axis);
  Value classes = b.iota(b.i32(), line, axis);
  return b.compare(Predicate::eq, classes, b.reshape(b.cast(labels, b.i32()), column));
}

// [C] along the classes' dim.
static Value alongClasses(GraphBuilder &b, Value weights, Value scores, int64_t axis) {
  return b.perChannel(weights, b.rank(scores), axis);
}

// The loss of samples from log probabilities and labels.
SampleLoss negativeLogLikelihood(GraphBuilder &b, Value logProbabilities, Value labels, ClassLossOptions options) {
  int64_t axis = b.normalizeAxis(options.axis, b.rank(logProbabilities));
  if (b.failed() || !logProbabilities || !labels)
    return {};
  Value valid;
  if (options.ignoreIndex) {
    valid = b.compare(Predicate::ne, labels, b.scalarInteger(b.elem(labels), *options.ignoreIndex));
    labels = b.select(valid, labels, b.scalarInteger(b.elem(labels), 0));
  }
  Value hit = isLabel(b, logProbabilities, labels, axis), weights = options.weights;
  Value terms = logProbabilities, zero = b.like(terms, 0);
  if (weights)
    terms = b.mul(terms, alongClasses(b, weights, terms, axis));
  double rest = options.labelSmoothing / double(std::max<int64_t>(b.dim(terms, axis), 1));
  if (options.labelSmoothing != 0)
    terms = b.mul(terms, b.select(hit, b.like(terms, 1 - options.labelSmoothing + rest), b.like(terms, rest)));
  else
    terms = b.select(hit, terms, zero);
  Value loss = b.unary<NegOp>(b.reduce(ReduceKind::sum, terms, {axis}, false));
  Value share = weights ? b.gather(weights, labels, 0) : Value();
  if (valid) {
    loss = b.select(valid, loss, zero);
    share = b.select(valid, share ? share : b.like(loss, 1), zero);
  }
  return {loss, share};
}

// ... and from distributions over the classes: samples count the same, whatever their weights.
static SampleLoss denseCrossEntropy(GraphBuilder &b, Value logProbabilities, Value targets, ClassLossOptions options) {
  int64_t axis = b.normalizeAxis(options.axis, b.rank(logProbabilities));
  if (b.failed() || !logProbabilities || !targets)
    return {};
  if (!b.expect(b.type(logProbabilities) == b.type(targets), "expected targets like the scores " +
                                                                 typeName(b.type(logProbabilities)) + ", found " +
                                                                 typeName(b.type(targets))) ||
      !b.expect(!options.ignoreIndex, "labels to ignore go with integer labels alone"))
    return {};
  double smoothing = options.labelSmoothing;
  if (smoothing != 0)
    targets = b.add(b.mul(targets, 1 - smoothing), smoothing / double(std::max<int64_t>(b.dim(targets, axis), 1)));
  Value terms = b.mul(targets, logProbabilities);
  if (options.weights)
    terms = b.mul(terms, alongClasses(b, options.weights, terms, axis));
  return {b.unary<NegOp>(b.reduce(ReduceKind::sum, terms, {axis}, false)), {}};
}

static Value logSoftmaxOf(GraphBuilder &b, Value logits, const ClassLossOptions &options) {
  return b.logSoftmax(logits, {b.normalizeAxis(options.axis, b.rank(logits))});
}
static Value logarithmOf(GraphBuilder &b, Value probabilities) {
  return b.unary<LogOp>(b.max(probabilities, b.like(probabilities, 1e-7)));
}

SampleLoss softmaxCrossEntropy(GraphBuilder &b, Value logits, Value labels, ClassLossOptions options) {
  return negativeLogLikelihood(b, logSoftmaxOf(b, logits, options), labels, options);
}
SampleLoss softmaxCrossEntropyDense(GraphBuilder &b, Value logits, Value targets, ClassLossOptions options) {
  return denseCrossEntropy(b, logSoftmaxOf(b, logits, options), targets, options);
}
SampleLoss crossEntropyOfProbabilities(GraphBuilder &b, Value probabilities, Value labels, ClassLossOptions options) {
  return negativeLogLikelihood(b, logarithmOf(b, probabilities), labels, options);
}
SampleLoss crossEntropyOfProbabilitiesDense(GraphBuilder &b, Value probabilities, Value targets,
                                            ClassLossOptions options) {
  return denseCrossEntropy(b, logarithmOf(b, probabilities), targets, options);
}

// ---- elements ----

// log(1 + exp(x)) = (x + |x|) / 2 + log(1 + exp(-|x|)): no overflow, and the slope at 0 is 1/2.
static Value softplus(GraphBuilder &b, Value x) {
  Value magnitude = b.unary<AbsOp>(x);
  Value small = b.unary<LogOp>(b.add(b.unary<ExpOp>(b.unary<NegOp>(magnitude)), 1));
  return b.add(b.mul(b.add(x, magnitude), 0.5), small);
}

SampleLoss binaryCrossEntropyWithLogits(GraphBuilder &b, Value logits, Value targets) {
  return {b.sub(softplus(b, logits), b.mul(logits, targets)), {}};
}

SampleLoss binaryCrossEntropy(GraphBuilder &b, Value probabilities, Value targets) {
  auto logarithm = [&](Value x) { return b.max(b.unary<LogOp>(x), b.like(x, -100)); };
  Value one = b.like(probabilities, 1);
  Value yes = b.mul(targets, logarithm(probabilities));
  Value no = b.mul(b.sub(one, targets), logarithm(b.sub(one, probabilities)));
  return {b.unary<NegOp>(b.add(yes, no)), {}};
}

SampleLoss squaredError(GraphBuilder &b, Value values, Value targets) {
  Value difference = b.sub(values, targets);
  return {b.mul(difference, difference), {}};
}

SampleLoss absoluteError(GraphBuilder &b, Value values, Value targets) {
  return {b.unary<AbsOp>(b.sub(values, targets)), {}};
}

SampleLoss huberLoss(GraphBuilder &b, Value values, Value targets, double delta) {
  Value difference = b.sub(values, targets), magnitude = b.unary<AbsOp>(difference);
  Value inner = b.mul(b.mul(difference, difference), 0.5);
  Value outer = b.mul(b.sub(magnitude, delta / 2), delta);
  return {b.select(b.compare(Predicate::le, magnitude, b.like(magnitude, delta)), inner, outer), {}};
}

SampleLoss klDivergence(GraphBuilder &b, Value logProbabilities, Value targets, int64_t axis) {
  axis = b.normalizeAxis(axis, b.rank(targets));
  Value some = b.compare(Predicate::gt, targets, b.like(targets, 0));
  Value entropy = b.mul(targets, b.unary<LogOp>(b.select(some, targets, b.like(targets, 1))));
  return {b.reduce(ReduceKind::sum, b.sub(entropy, b.mul(targets, logProbabilities)), {axis}, false), {}};
}

} // namespace dlc
