// Gradients of ops that make many elements into one: reductions, running sums and products, selections, pools.
#include "ir/Permutations.h"
#include "ir/gradients/GradientBuilder.h"

using namespace mlir;
using namespace dlc;

// The permutation that brings `axes` behind the other dims.
static SmallVector<int64_t> axesLast(int64_t rank, ArrayRef<int64_t> axes) {
  SmallVector<int64_t> permutation;
  for (int64_t dim = 0; dim < rank; ++dim)
    if (!llvm::is_contained(axes, dim))
      permutation.push_back(dim);
  permutation.append(axes.begin(), axes.end());
  return permutation;
}

static Value cumulative(GradientBuilder &b, ReduceKind kind, Value x, int64_t axis, bool exclusive, bool reverse) {
  return b.op<CumulativeOp>({x}, {b.kind<ReduceKindAttr>("kind", kind), b.integer("axis", axis),
                                  b.flag("exclusive", exclusive), b.flag("reverse", reverse)});
}

// For each element the product of the others along `axes`; no division, so that zeros do no harm.
static Value productOfOthers(GradientBuilder &b, Value x, ArrayRef<int64_t> axes) {
  SmallVector<int64_t> permutation = axesLast(b.rank(x), axes);
  Value turned = b.transpose(x, permutation);
  SmallVector<int64_t> shape(b.shape(turned)), rows(shape);
  rows.truncate(shape.size() - axes.size());
  int64_t count = 1;
  for (int64_t size : ArrayRef(shape).take_back(axes.size()))
    count *= size;
  rows.push_back(count);
  Value row = b.reshape(turned, rows);
  int64_t last = int64_t(rows.size()) - 1;
  Value before = cumulative(b, ReduceKind::prod, row, last, true, false);
  Value behind = cumulative(b, ReduceKind::prod, row, last, true, true);
  return b.transpose(b.reshape(b.mul(before, behind), shape), inverse(permutation));
}

void ReduceOp::buildGradient(GradientBuilder &b) {
  Value x = getOperand();
  Value g = b.restoreAxes(b.gradient(), getAxes(), b.rank(x));
  switch (getKind()) {
  case ReduceKind::sum:
    return b.give(0, g);
  case ReduceKind::prod:
    return b.give(0, b.mul(g, productOfOthers(b, x, getAxes())));
  case ReduceKind::max:
  case ReduceKind::min: { // equal elements share it
    Value y = b.restoreAxes(getResult(), getAxes(), b.rank(x));
    Value chosen = b.cast(b.compare(Predicate::eq, x, y), b.elem(x));
    Value share = b.div(g, b.reduce(ReduceKind::sum, chosen, getAxes(), true));
    return b.give(0, b.mul(chosen, share));
  }
  }
}

// y_j is the product of the x_k up to j. With row i of a matrix the running product without x_i, the gradient of x_i is
// the sum over j that x_i is part of.
static void runningProduct(GradientBuilder &b, CumulativeOp op) {
  Value x = op.getOperand();
  int64_t rank = b.rank(x), axis = op.getAxis(), size = b.dim(x, axis);
  SmallVector<int64_t> permutation = axesLast(rank, {axis});
  Value row = b.transpose(x, permutation), g = b.transpose(b.gradient(), permutation);
  SmallVector<int64_t> line(b.shape(row)), matrix(line);
  line.insert(line.end() - 1, 1);
  matrix.push_back(size);
  Value i = b.iota(b.i64(), {size, size}, 0), j = b.iota(b.i64(), {size, size}, 1);
  Value rows = b.broadcast(b.reshape(row, line), matrix);
  Value others = b.select(b.compare(Predicate::eq, i, j), b.like(x, 1), rows);
  Value products = cumulative(b, ReduceKind::prod, others, rank, op.getExclusive(), op.getReverse());
  Predicate part = op.getReverse() ? (op.getExclusive() ? Predicate::gt : Predicate::ge)
                                   : (op.getExclusive() ? Predicate::lt : Predicate::le);
  Value terms = b.select(b.compare(part, i, j), b.mul(products, b.reshape(g, line)), b.like(x, 0));
  b.give(0, b.transpose(b.reduce(ReduceKind::sum, terms, {rank}, false), inverse(permutation)));
}

void CumulativeOp::buildGradient(GradientBuilder &b) {
  if (getKind() == ReduceKind::prod)
    return runningProduct(b, *this);
  b.give(0, cumulative(b, ReduceKind::sum, b.gradient(), getAxis(), getExclusive(), !getReverse()));
}

void TopKOp::buildGradient(GradientBuilder &b) {
  if (b.hasGradient(0))
    b.give(0,
           b.op<ScatterElementsOp>({b.zerosLike(getOperand()), getIndices(), b.gradient()},
                                   {b.integer("axis", getAxis()), b.kind<ScatterKindAttr>("kind", ScatterKind::add)}));
}

static SmallVector<NamedAttribute> poolAttributes(GradientBuilder &b, Operation *op) {
  return llvm::to_vector(op->getAttrDictionary().getValue());
}

void PoolOp::buildGradient(GradientBuilder &b) {
  b.give(0, b.op<PoolGradOp>({getOperand(), b.gradient()}, poolAttributes(b, *this), getOperand().getType()));
}

namespace {

// What the gradient of a pool is differentiated with, h: the gradient of its result.
struct PoolGradient {
  GradientBuilder &b;
  PoolGradOp op;
  Value x = op.getOperand(), g = op.getGradient(), h = b.gradient();

  // The op's window, in a pool of another kind.
  SmallVector<NamedAttribute> window(PoolKind kind, int64_t p) {
    SmallVector<NamedAttribute> attributes;
    for (NamedAttribute attribute : poolAttributes(b, op))
      if (attribute.getName().getValue() != "kind" && attribute.getName().getValue() != "p")
        attributes.push_back(attribute);
    attributes.push_back(b.kind<PoolKindAttr>("kind", kind));
    attributes.push_back(b.integer("p", p));
    return attributes;
  }
  // The sum of each window: of norms |v|^1, of what is above 0 and what is below.
  Value sums(Value v) {
    auto norm = [&](Value part) { return b.op<PoolOp>({part}, window(PoolKind::lp, 1)); };
    return b.sub(norm(b.unary<ReluOp>(v)), norm(b.unary<ReluOp>(b.unary<NegOp>(v))));
  }
  // For each element the sum over the windows that it is in.
  Value spread(Value perWindow) {
    return b.op<PoolGradOp>({b.full(b.elem(x), b.shape(x), 1), perWindow}, window(PoolKind::lp, 1), x.getType());
  }

  void ofAverage();
  void ofMax();
  void ofNorm();
};

// Averages are linear: the gradient's gradient is the pool itself.
void PoolGradient::ofAverage() {
  b.give(0, b.zerosLike(x));
  if (b.wants(1))
    b.give(1, b.op<PoolOp>({h}, poolAttributes(b, op)));
}

// Each window's element of the gradient went to its first largest element, wherever that is.
void PoolGradient::ofMax() {
  b.give(0, b.zerosLike(x));
  if (!b.wants(1))
    return;
  SmallVector<int64_t> channelsFirst{0, b.rank(x) - 1}; // the order in which pool_indices counts
  for (int64_t dim = 1; dim + 1 < b.rank(x); ++dim)
    channelsFirst.push_back(dim);
  bool isLast = op.getLayout() == Layout::channels_last;
  auto first = [&](Value value) { return isLast ? b.transpose(value, channelsFirst) : value; };
  SmallVector<NamedAttribute> attributes;
  for (NamedAttribute attribute : poolAttributes(b, op))
    if (!llvm::is_contained<StringRef>({"kind", "p", "layout", "count_include_pad"}, attribute.getName().getValue()))
      attributes.push_back(attribute);
  Value places = b.op<PoolIndicesOp>({first(x)}, attributes);
  int64_t count = b.type(x).getNumElements();
  Value taken = b.gather(b.reshape(first(h), {count}), places, 0);
  b.give(1, isLast ? b.transpose(taken, inverse(channelsFirst)) : taken);
}

// With s = |x|^(p-1) sign(x) and y the norm: gradients g s y^(1-p) of the windows, y^(1-p) s of y.
void PoolGradient::ofNorm() {
  double p = double(op.getP());
  auto power = [&](Value v, double exponent) {
    return exponent == 0 ? b.full(b.elem(v), b.shape(v), 1) : b.op<PowOp>({v, b.like(v, exponent)});
  };
  auto sign = [&](Value v) {
    return b.sub(b.cast(b.compare(Predicate::gt, v, b.like(v, 0)), b.elem(v)),
                 b.cast(b.compare(Predicate::lt, v, b.like(v, 0)), b.elem(v)));
  };
  Value y = b.op<PoolOp>({x}, window(PoolKind::lp, int64_t(p)));
  Value isZero = b.compare(Predicate::eq, y, b.like(y, 0)), safe = b.select(isZero, b.like(y, 1), y);
  auto ofWindow = [&](Value value) { return b.select(isZero, b.like(y, 0), value); };
  Value size = b.unary<AbsOp>(x), s = b.mul(power(size, p - 1), sign(x)), sum = sums(b.mul(h, s));
  Value factor = power(safe, 1 - p);
  b.give(1, ofWindow(b.mul(sum, factor)));
  if (!b.wants(0))
    return;
  Value scaled = ofWindow(b.mul(b.mul(g, b.mul(factor, factor)), b.mul(b.div(sum, safe), 1 - p)));
  Value throughNorm = b.mul(s, spread(scaled));
  // |x|^(p-2) has no value at 0 for p = 1, where it is multiplied by 0.
  Value direct =
      p > 1 ? b.mul(b.mul(h, b.mul(power(size, p - 2), p - 1)), spread(ofWindow(b.mul(g, factor)))) : Value();
  b.give(0, direct ? b.add(throughNorm, direct) : throughNorm);
}

} // namespace

void PoolGradOp::buildGradient(GradientBuilder &b) {
  PoolGradient gradient{b, *this};
  switch (getKind()) {
  case PoolKind::average:
    return gradient.ofAverage();
  case PoolKind::max:
    return gradient.ofMax();
  case PoolKind::lp:
    return gradient.ofNorm();
  }
}
