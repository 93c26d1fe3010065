// Metrics: one number for each sample, of which the mean is told.
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

Value accuracy(Call &c) {
  mlir::Value x = c.tensor("prediction");
  if (c.failed() || !c.expect(c.b.rank(x) >= 2, "takes scores [batch, ..., classes], found " + describe(x)))
    return Value::poison();
  GraphBuilder &b = c.b;
  mlir::Value wanted = wantedClass(c, x);
  mlir::Value found = b.op<ArgReduceOp>({x}, {b.kind<ReduceKindAttr>("kind", ReduceKind::max), b.integer("axis", b.rank(x) - 1)});
  return Value::of(stepsToMean(b, b.cast(b.compare(Predicate::eq, found, wanted), b.f32())));
}

// Whether fewer than k scores are larger than that of the wanted class.
Value topK(Call &c) {
  mlir::Value x = c.tensor("prediction");
  int64_t k = c.integer("k", 1);
  if (c.failed() || !c.expect(c.b.rank(x) >= 2, "takes scores [batch, ..., classes], found " + describe(x)))
    return Value::poison();
  GraphBuilder &b = c.b;
  mlir::Value wanted = wantedClass(c, x);
  if (c.failed())
    return Value::poison();
  SmallVector<int64_t> column(b.shape(wanted));
  column.push_back(1);
  int64_t last = b.rank(x) - 1;
  mlir::Value own = b.op<GatherElementsOp>({x, b.reshape(wanted, column)}, {b.integer("axis", last)});
  mlir::Value larger = b.cast(b.compare(Predicate::gt, x, own), b.f32());
  mlir::Value count = b.reduce(ReduceKind::sum, larger, {last}, false);
  return Value::of(stepsToMean(b, b.cast(b.compare(Predicate::lt, count, b.like(count, double(k))), b.f32())));
}

// Of one score each: whether it is above the threshold as it should be.
Value binaryAccuracy(Call &c) {
  mlir::Value x = c.tensor("prediction"), label = c.tensor("label");
  double threshold = c.real("threshold");
  if (c.failed())
    return Value::poison();
  GraphBuilder &b = c.b;
  label = b.reshape(b.cast(label, b.f32()), b.shape(x));
  mlir::Value found = b.compare(Predicate::gt, x, b.like(x, threshold));
  mlir::Value wanted = b.compare(Predicate::gt, label, b.like(label, 0.5));
  mlir::Value equal = b.cast(b.unary<NotOp>(b.op<XorOp>({found, wanted})), b.f32());
  return Value::of(stepsToMean(b, equal));
}

const Builtin rows[] = {
    {"accuracy", "prediction, label", accuracy, "how often the largest score is that of the wanted class"},
    {"top_k", "prediction, label, k=5", topK, "how often the wanted class is among the k largest scores"},
    {"binary_accuracy", "prediction, label, threshold=0.5", binaryAccuracy, "how often a score is on the wanted side"},
};

} // namespace

ArrayRef<Builtin> metricBuiltins() { return rows; }

} // namespace dlc::text
