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

// Averages are linear: the gradient's gradient is the pool itself.
void PoolGradOp::buildGradient(GradientBuilder &b) {
  if (getKind() != PoolKind::average)
    return b.error("the gradient of a pool can be differentiated for averages alone");
  b.give(0, b.zerosLike(getOperand()));
  if (b.wants(1))
    b.give(1, b.op<PoolOp>({b.gradient()}, poolAttributes(b, *this)));
}
