// attention: shape rule and expansion. A1 sizes. A2 heads. A3 mask. A4 element types. A5 scale and past.
#include "ir/build/GraphBuilder.h"
#include "ir/composites/Expansion.h"
#include "ir/shapes/Rules.h"
#include <cmath>

using namespace mlir;
using namespace dlc;

// The shape of the scores, [B, H, S, T].
static FailureOr<SmallVector<int64_t>> scoresRule(const Rule &rule, AttentionOp::Adaptor op) {
  auto q = tensorOf(op.getQuery()), k = tensorOf(op.getKey()), v = tensorOf(op.getValue());
  auto agree = [](RankedTensorType a, RankedTensorType b, std::initializer_list<int64_t> dims) {
    return llvm::all_of(dims, [&](int64_t dim) { return mayEqual(a.getDimSize(dim), b.getDimSize(dim)); });
  };
  if (q.getRank() != 4 || k.getRank() != 4 || v.getRank() != 4 || !agree(q, k, {0, 3}) || !agree(k, v, {0, 1, 2}))
    return rule.fail("A1: query, key and value have shapes ", printShape(q.getShape()), ", ", printShape(k.getShape()),
                     " and ", printShape(v.getShape()), ", expected [B, H, S, D], [B, KV, T, D] and [B, KV, T, E]");
  int64_t heads = q.getDimSize(1), keyHeads = k.getDimSize(1);
  if (isKnown(heads) && isKnown(keyHeads) && (keyHeads == 0 || heads % keyHeads != 0))
    return rule.fail("A2: there are ", heads, " query heads and ", keyHeads, " key heads, expected a multiple");
  SmallVector<int64_t> scores{knownOf(q.getDimSize(0), k.getDimSize(0)), heads, q.getDimSize(2),
                              knownOf(k.getDimSize(2), v.getDimSize(2))};
  Type element = q.getElementType();
  if (k.getElementType() != element || v.getElementType() != element)
    return rule.fail("A4: key and value have element types ", k.getElementType(), " and ", v.getElementType(),
                     ", expected the query's ", element);
  if (op.getMask()) {
    auto mask = tensorOf(op.getMask());
    auto together = broadcastShapes(mask.getShape(), scores);
    if (!together || !mayEqual(*together, scores))
      return rule.fail("A3: mask has shape ", printShape(mask.getShape()), ", expected one that broadcasts to ",
                       printShape(scores));
    if (mask.getElementType() != element && !mask.getElementType().isInteger(1))
      return rule.fail("A4: mask has element type ", mask.getElementType(), ", expected i1 or ", element);
  }
  if (op.getLengths() && !mayEqual(tensorOf(op.getLengths()).getShape(), {scores[0]}))
    return rule.fail("A1: lengths have shape ", printShape(tensorOf(op.getLengths()).getShape()), ", expected ",
                     printShape({scores[0]}));
  if (op.getSoftmaxType() && !isDlcFloatTensor(RankedTensorType::get({}, *op.getSoftmaxType())))
    return rule.fail("A4: softmax_type is ", *op.getSoftmaxType(), ", expected a float");
  if (op.getScale().isNegative() || op.getPast() < 0)
    return rule.fail("A5: scale is ", op.getScale().convertToDouble(), " and past ", op.getPast(),
                     ", expected none to be negative");
  return scores;
}

LogicalResult AttentionOp::inferReturnTypes(MLIRContext *, std::optional<Location> location, Adaptor adaptor,
                                            SmallVectorImpl<Type> &types) {
  FailureOr<SmallVector<int64_t>> scores = scoresRule(Rule(location), adaptor);
  if (failed(scores))
    return failure();
  SmallVector<int64_t> result(*scores);
  result[3] = tensorOf(adaptor.getValue()).getDimSize(3);
  auto query = tensorOf(adaptor.getQuery());
  types.append({query.clone(result), query.clone(*scores)});
  return success();
}
LogicalResult AttentionOp::verify() { return scoresRule(Rule(getOperation()), Adaptor(*this)); }
LogicalResult AttentionOp::evaluate(ArrayRef<Tensor> operands, MutableArrayRef<Tensor> results) {
  return evaluateExpansion(*this, operands, results);
}

// [B, H, S, D] with each head repeated in place: [B, H * times, S, D].
static Value repeatHeads(GraphBuilder &b, Value x, int64_t times) {
  if (b.failed() || times == 1)
    return x;
  ArrayRef<int64_t> s = b.shape(x);
  Value repeated = b.broadcast(b.reshape(x, {s[0], s[1], 1, s[2], s[3]}), {s[0], s[1], times, s[2], s[3]});
  return b.reshape(repeated, {s[0], s[1] * times, s[2], s[3]});
}

// 0 where `kept`, -infinity elsewhere.
static Value maskOf(GraphBuilder &b, Value kept, Type element) {
  return b.select(kept, b.scalar(element, 0), b.scalar(element, -std::numeric_limits<double>::infinity()));
}

SmallVector<Value> AttentionOp::expand(GraphBuilder &b, ValueRange operands) {
  Adaptor in(operands, *this);
  Value q = in.getQuery(), k = in.getKey(), v = in.getValue(), chosen;
  if (!b.staticShape(q) || !b.staticShape(k) || !b.staticShape(v))
    return {};
  Type element = b.elem(q);
  int64_t queries = b.shape(q)[2], keys = b.shape(k)[2], times = b.shape(q)[1] / b.shape(k)[1];
  k = repeatHeads(b, k, times);
  v = repeatHeads(b, v, times);
  auto give = [&](ScoreStage stage, Value scores) {
    if (stage == getStage())
      chosen = scores;
  };

  double scale = getScale().convertToDouble(), cap = getSoftcap().convertToDouble();
  // Half of the scale on each side keeps small floats in range.
  bool narrow = elementBits(element) <= 16;
  Value scores = narrow ? b.matmul(b.mul(q, std::sqrt(scale)), b.mul(k, std::sqrt(scale)), false, true)
                        : b.matmul(b.mul(q, scale), k, false, true);
  give(ScoreStage::product, scores);
  if (cap > 0)
    scores = b.mul(b.unary<TanhOp>(b.div(scores, cap)), cap);
  give(ScoreStage::capped, scores);
  if (Value mask = in.getMask())
    scores = b.add(scores, b.isBool(mask) ? maskOf(b, mask, element) : mask);
  if (getCausal()) {
    Value row = b.add(b.iota(b.i64(), {queries, keys}, 0), b.scalarInteger(b.i64(), getPast()));
    Value column = b.iota(b.i64(), {queries, keys}, 1);
    scores = b.add(scores, maskOf(b, b.compare(Predicate::le, column, row), element));
  }
  if (in.getLengths()) {
    Value lengths = b.cast(in.getLengths(), b.i64());
    Value kept = b.compare(Predicate::lt, b.iota(b.i64(), {1, 1, 1, keys}, 3), b.perChannel(lengths, 4, 0));
    scores = b.add(scores, maskOf(b, kept, element));
  }
  give(ScoreStage::masked, scores);
  Value weights = b.cast(b.softmax(b.cast(scores, getSoftmaxType().value_or(element)), {3}), element);
  give(ScoreStage::weights, weights);
  return {b.matmul(weights, v), chosen};
}
