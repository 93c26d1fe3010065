// Metrics: one number for each sample, of which the mean is told.
#include "ir/build/Metrics.h"
#include "frontend/text/Lowering.h"

using namespace mlir;

namespace dlc::text {
namespace {

mlir::Value stepsToMean(GraphBuilder &b, mlir::Value value) {
  if (b.failed() || !value || b.rank(value) <= 1)
    return value;
  return b.mean(value, llvm::to_vector(llvm::seq<int64_t>(1, b.rank(value))), false);
}

// The class wanted for each row: a number, or the largest of wanted probabilities.
mlir::Value wantedClass(Call &c, mlir::Value x) {
  mlir::Value label = c.tensor("label");
  if (c.failed())
    return {};
  GraphBuilder &b = c.b;
  int64_t last = b.rank(x) - 1;
  if (b.isFloat(label) && b.shape(label) == b.shape(x))
    return b.op<ArgReduceOp>({label}, {b.kind<ReduceKindAttr>("kind", ReduceKind::max), b.integer("axis", last)});
  if (!c.expect(!b.isFloat(label) && b.shape(label) == b.shape(x).drop_back(),
                "takes a class for each row of " + describe(x) + ", found " + describe(label)))
    return {};
  return b.cast(label, b.i64());
}

template <bool HasK> Value hits(Call &c) {
  mlir::Value x = c.tensor("prediction");
  if (c.failed() || !c.expect(c.b.rank(x) >= 2, "takes scores [batch, ..., classes], found " + describe(x)))
    return Value::poison();
  mlir::Value wanted = wantedClass(c, x);
  int64_t k = HasK ? c.integer("k", 1) : 1;
  return c.failed() ? Value::poison() : Value::of(stepsToMean(c.b, topKHits(c.b, x, wanted, k)));
}

Value binaryAccuracy(Call &c) {
  mlir::Value x = c.tensor("prediction"), label = c.tensor("label");
  double threshold = c.real("threshold");
  if (c.failed())
    return Value::poison();
  label = c.b.reshape(c.b.cast(label, c.b.elem(x)), c.b.shape(x));
  return Value::of(stepsToMean(c.b, binaryHits(c.b, x, label, threshold)));
}

const Builtin rows[] = {
    {"accuracy", "prediction, label", hits<false>, "how often the largest score is that of the wanted class"},
    {"top_k", "prediction, label, k=5", hits<true>, "how often the wanted class is among the k largest scores"},
    {"binary_accuracy", "prediction, label, threshold=0.5", binaryAccuracy, "how often a score is on the wanted side"},
};

} // namespace

ArrayRef<Builtin> metricBuiltins() { return rows; }

} // namespace dlc::text
