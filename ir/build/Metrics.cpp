#include "ir/build/Metrics.h"
#include "ir/build/Losses.h"

using namespace mlir;

namespace dlc {

// The label's rank is the number of scores in front of it: larger ones, and equal ones of a lower index.
Value topKHits(GraphBuilder &b, Value scores, Value labels, int64_t k, int64_t axis) {
  axis = b.normalizeAxis(axis, b.rank(scores));
  Value hit = isLabel(b, scores, labels, axis);
  if (b.failed() || !hit)
    return {};
  Value own = b.reduce(ReduceKind::sum, b.select(hit, scores, b.like(scores, 0)), {axis}, true);
  SmallVector<int64_t> line(b.rank(scores), 1), column(b.shape(scores));
  line[axis] = b.dim(scores, axis);
  column[axis] = 1;
  Value lower = b.compare(Predicate::lt, b.iota(b.i32(), line, axis), b.reshape(b.cast(labels, b.i32()), column));
  Value equal = b.op<AndOp>({b.compare(Predicate::eq, scores, own), lower});
  Value ahead = b.op<OrOp>({b.compare(Predicate::gt, scores, own), equal});
  Value rank = b.reduce(ReduceKind::sum, b.cast(ahead, b.f32()), {axis}, false);
  return b.cast(b.compare(Predicate::lt, rank, b.like(rank, double(k))), b.f32());
}

Value binaryHits(GraphBuilder &b, Value scores, Value targets, double threshold) {
  Value choice = b.compare(Predicate::gt, scores, b.like(scores, threshold));
  Value wanted = b.isFloat(targets) ? b.compare(Predicate::gt, targets, b.like(targets, 0.5))
                                    : b.compare(Predicate::ne, targets, b.like(targets, 0));
  return b.cast(b.op<NotOp>({b.op<XorOp>({choice, wanted})}), b.f32());
}

Value confusionCounts(GraphBuilder &b, Value scores, Value labels, int64_t axis, Value mask) {
  axis = b.normalizeAxis(axis, b.rank(scores));
  if (b.failed() || !b.staticShape(scores) || !b.staticShape(labels))
    return {};
  int64_t count = b.dim(scores, axis), samples = b.type(labels).getNumElements();
  Value choice =
      b.op<ArgReduceOp>({scores}, {b.kind<ReduceKindAttr>("kind", ReduceKind::max), b.integer("axis", axis)});
  if (!choice ||
      !b.expect(b.shape(choice) == b.shape(labels), "expected labels of the scores' shape without the classes"))
    return {};
  auto classes = [&](Value numbers) { // [samples, C]
    Value line = b.iota(b.i32(), {1, count}, 1);
    return b.cast(b.compare(Predicate::eq, line, b.reshape(b.cast(numbers, b.i32()), {samples, 1})), b.f32());
  };
  Value chosen = classes(choice);
  if (mask)
    chosen = b.mul(chosen, b.reshape(mask, {samples, 1}));
  return b.matmul(classes(labels), chosen, /*transposeA=*/true);
}

} // namespace dlc
