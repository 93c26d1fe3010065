// Losses: one number for each sample (and step), from what the model gives and what is wanted. A softmax or sigmoid in
// front of one is taken into it.
#include "ir/build/Losses.h"
#include "frontend/text/Lowering.h"

using namespace mlir;

namespace dlc::text {
namespace {

mlir::Value asFloat(Call &c, mlir::Value value, mlir::Value like) {
  return c.failed() || c.b.isFloat(value) ? value : c.b.cast(value, c.b.elem(like));
}

// One number for each sample: the mean over all dims but the first.
Value meanOfRest(Call &c, SampleLoss loss) {
  GraphBuilder &b = c.b;
  if (!b.failed() && loss.values && b.rank(loss.values) > 1)
    loss.values = b.mean(loss.values, llvm::to_vector(llvm::seq<int64_t>(1, b.rank(loss.values))), false);
  return Value::of(loss.values);
}
Value each(SampleLoss loss) { return Value::of(loss.values, loss.weights); }

// The scores in front of a softmax over the classes, where there is one; else what the call says x is.
struct Scores {
  mlir::Value value;
  bool areLogits = true;
};
std::optional<Scores> readScores(Call &c) {
  mlir::Value x = c.tensor("prediction");
  if (c.failed() ||
      !c.expect(c.b.rank(x) >= 2 && c.b.isFloat(x), "takes scores [batch, ..., classes], found " + describe(x)))
    return std::nullopt;
  auto softmax = x.getDefiningOp<SoftmaxOp>();
  if (softmax && softmax.getAxes() == ArrayRef<int64_t>{c.b.rank(x) - 1})
    return Scores{softmax.getOperand(), true};
  return Scores{x, c.flag("from_logits")};
}

ClassLossOptions readOptions(Call &c, mlir::Value scores) {
  ClassLossOptions options;
  options.labelSmoothing = c.real("label_smoothing", 0, 1);
  if (c.has("ignore_index"))
    options.ignoreIndex = c.integer("ignore_index", -(1 << 30), 1 << 30);
  if (c.has("class_weights"))
    options.weights = c.b.reals1d(c.b.elem(scores), c.reals("class_weights", c.b.shape(scores).back()));
  return options;
}

Value sparse(Call &c) {
  std::optional<Scores> scores = readScores(c);
  mlir::Value labels = c.tensor("label");
  if (c.failed() || !scores)
    return Value::poison();
  GraphBuilder &b = c.b;
  mlir::Value x = scores->value;
  if (!c.expect(!b.isFloat(labels) && b.shape(labels) == b.shape(x).drop_back(),
                "takes a class for each row of " + describe(x) + " as i64, found " + describe(labels)))
    return Value::poison();
  labels = b.cast(labels, b.i64());
  ClassLossOptions options = readOptions(c, x);
  return each(scores->areLogits ? softmaxCrossEntropy(b, x, labels, options)
                                : crossEntropyOfProbabilities(b, x, labels, options));
}

Value categorical(Call &c) {
  mlir::Value x = c.tensor("prediction"), wanted = c.tensor("label");
  if (c.failed())
    return Value::poison();
  GraphBuilder &b = c.b;
  if (!b.isFloat(wanted) && b.rank(wanted) + 1 == b.rank(x)) // numbers of classes
    return sparse(c);
  std::optional<Scores> scores = readScores(c);
  if (!scores)
    return Value::poison();
  wanted = asFloat(c, wanted, x);
  if (!c.expect(b.shape(wanted) == b.shape(x),
                "takes as many targets as scores " + describe(x) + ", found " + describe(wanted)))
    return Value::poison();
  ClassLossOptions options = readOptions(c, x);
  return each(scores->areLogits ? softmaxCrossEntropyDense(b, scores->value, wanted, options)
                                : crossEntropyOfProbabilitiesDense(b, scores->value, wanted, options));
}

// Prediction and target of equal shapes.
bool pair(Call &c, mlir::Value &x, mlir::Value &wanted) {
  x = c.tensor("prediction");
  wanted = asFloat(c, c.tensor("label"), x);
  if (c.failed())
    return false;
  if (c.b.rank(wanted) + 1 == c.b.rank(x) && c.b.shape(x).back() == 1)
    wanted = c.b.reshape(wanted, c.b.shape(x));
  return c.expect(c.b.isFloat(x) && c.b.shape(x) == c.b.shape(wanted),
                  "takes a prediction and a target of one shape, found " + describe(x) + " and " + describe(wanted));
}

Value binary(Call &c) {
  mlir::Value x, y;
  if (!pair(c, x, y))
    return Value::poison();
  auto gate = x.getDefiningOp<SigmoidOp>();
  bool areLogits = gate || c.flag("from_logits");
  return meanOfRest(c, areLogits ? binaryCrossEntropyWithLogits(c.b, gate ? gate.getOperand() : x, y)
                                 : binaryCrossEntropy(c.b, x, y));
}

template <SampleLoss (*Error)(GraphBuilder &, mlir::Value, mlir::Value)> Value error(Call &c) {
  mlir::Value x, y;
  return pair(c, x, y) ? meanOfRest(c, Error(c.b, x, y)) : Value::poison();
}

Value huber(Call &c) {
  mlir::Value x, y;
  double delta = c.real("delta", 0);
  return pair(c, x, y) ? meanOfRest(c, huberLoss(c.b, x, y, delta)) : Value::poison();
}

Value divergence(Call &c) {
  mlir::Value x, y;
  std::optional<Scores> scores = pair(c, x, y) ? readScores(c) : std::nullopt;
  if (!scores)
    return Value::poison();
  GraphBuilder &b = c.b;
  mlir::Value logs =
      scores->areLogits ? b.logSoftmax(scores->value, {b.rank(x) - 1}) : b.unary<LogOp>(b.max(x, b.like(x, 1e-7)));
  return meanOfRest(c, klDivergence(b, logs, y));
}

constexpr StringRef kClasses =
    "prediction, label, from_logits=true, label_smoothing=0.0, class_weights=none, ignore_index=none";
const Builtin rows[] = {
    {"sparse_categorical_crossentropy", kClasses, sparse, "of scores [.., classes] and a class i64 for each"},
    {"categorical_crossentropy", kClasses, categorical, "of scores and wanted probabilities [.., classes]"},
    {"binary_crossentropy", "prediction, label, from_logits=false", binary, "of probabilities (or scores) and 0 or 1"},
    {"mean_squared_error", "prediction, label", error<squaredError>, "mean of squared differences"},
    {"mean_absolute_error", "prediction, label", error<absoluteError>, "mean of absolute differences"},
    {"huber", "prediction, label, delta=1.0", huber, "squares of small differences, magnitudes of large ones"},
    {"kl_divergence", "prediction, label, from_logits=false", divergence, "sum y (log y - log x) over the last dim"},
};

} // namespace

ArrayRef<Builtin> lossBuiltins() { return rows; }

} // namespace dlc::text
