// Gradients of gathers are scatters that add, and the other way round.
#include "ir/gradients/GradientBuilder.h"

using namespace mlir;
using namespace dlc;

static Value scatterElements(GradientBuilder &b, ScatterKind kind, Value into, Value indices, Value updates,
                             int64_t axis) {
  return b.op<ScatterElementsOp>({into, indices, updates},
                                 {b.integer("axis", axis), b.kind<ScatterKindAttr>("kind", kind)});
}
static Value scatterNd(GradientBuilder &b, ScatterKind kind, Value into, Value indices, Value updates) {
  return b.op<ScatterNdOp>({into, indices, updates}, {b.kind<ScatterKindAttr>("kind", kind)});
}

// Slices along dim 0 are added up; other axes go there and back.
void GatherOp::buildGradient(GradientBuilder &b) {
  Value x = getOperand(), indices = getIndices(), g = b.gradient();
  int64_t axis = getAxis(), rank = b.rank(x), count = b.rank(indices);
  SmallVector<int64_t> column(b.shape(indices)), there, back;
  column.push_back(1);
  for (int64_t dim = 0; dim < count; ++dim)
    there.push_back(axis + dim);
  for (int64_t dim = 0; dim < rank - 1 + count; ++dim)
    if (dim < axis || dim >= axis + count)
      there.push_back(dim);
  SmallVector<int64_t> shape{b.dim(x, axis)};
  for (int64_t dim = 0; dim < rank; ++dim) {
    back.push_back(dim < axis ? dim + 1 : dim == axis ? 0 : dim);
    if (dim != axis)
      shape.push_back(b.shape(x)[dim]);
  }
  Value sums =
      scatterNd(b, ScatterKind::add, b.full(b.elem(x), shape, 0), b.reshape(indices, column), b.transpose(g, there));
  b.give(0, b.transpose(sums, back));
}

void GatherElementsOp::buildGradient(GradientBuilder &b) {
  b.give(0, scatterElements(b, ScatterKind::add, b.zerosLike(getOperand()), getIndices(), b.gradient(), getAxis()));
}

void GatherNdOp::buildGradient(GradientBuilder &b) {
  Value indices = getIndices();
  SmallVector<Value> places; // the batch's own index in front
  SmallVector<int64_t> column(b.shape(indices));
  column.back() = 1;
  for (int64_t dim = 0; dim < int64_t(getBatchDims()); ++dim)
    places.push_back(b.iota(b.elem(indices), column, dim));
  places.push_back(indices);
  Value all = b.concat(places, b.rank(indices) - 1);
  b.give(0, scatterNd(b, ScatterKind::add, b.zerosLike(getOperand()), all, b.gradient()));
}

namespace {

// A scatter's own kind of scatter and gather: elements along an axis, or slices by their places.
struct Places {
  GradientBuilder &b;
  Value operand, updates, result;
  llvm::function_ref<Value(ScatterKind kind, Value into, Value updates)> scatter;
  llvm::function_ref<Value(Value from)> at; // what stands where the updates go

  void give(ScatterKind kind);

private:
  Value elementwise(Predicate predicate, Value x, Value y) { return b.cast(b.compare(predicate, x, y), b.elem(x)); }
  void giveProduct();
  void giveExtreme();
};

// y = x * (the updates of the place): what the others of a place are multiplied to follows from the product of those
// that are not 0, and how many are.
void Places::giveProduct() {
  Value g = b.gradient(), zero = b.like(updates, 0), one = b.like(updates, 1);
  Value isZero = b.compare(Predicate::eq, updates, zero);
  Value ones = b.full(b.elem(operand), b.shape(operand), 1);
  if (b.wants(0))
    b.give(0, b.mul(g, scatter(ScatterKind::mul, ones, updates)));
  if (!b.wants(2))
    return;
  Value rest = at(scatter(ScatterKind::mul, ones, b.select(isZero, one, updates)));
  Value zeros = at(scatter(ScatterKind::add, b.zerosLike(operand), b.cast(isZero, b.elem(updates))));
  Value others = b.select(isZero, elementwise(Predicate::eq, zeros, one), elementwise(Predicate::eq, zeros, zero));
  Value divided = b.div(rest, b.select(isZero, one, updates));
  b.give(2, b.mul(b.mul(at(b.mul(g, operand)), others), divided));
}

// What is equal to the largest (smallest) of its place shares the gradient.
void Places::giveExtreme() {
  Value kept = elementwise(Predicate::eq, operand, result), chosen = elementwise(Predicate::eq, updates, at(result));
  Value share = b.div(b.gradient(), scatter(ScatterKind::add, kept, chosen));
  b.give(0, b.mul(kept, share));
  b.give(2, b.mul(chosen, at(share)));
}

void Places::give(ScatterKind kind) {
  Value g = b.gradient();
  switch (kind) {
  case ScatterKind::none:
    if (b.wants(2))
      b.give(2, at(g)); // in front of the scatter, which may write over it
    if (b.wants(0))
      b.give(0, scatter(ScatterKind::none, g, b.zerosLike(updates)));
    return;
  case ScatterKind::add:
    b.give(0, g);
    return b.give(2, b.wants(2) ? at(g) : Value());
  case ScatterKind::mul:
    return giveProduct();
  case ScatterKind::max:
  case ScatterKind::min:
    return giveExtreme();
  }
}

} // namespace

void ScatterElementsOp::buildGradient(GradientBuilder &b) {
  auto scatter = [&](ScatterKind kind, Value into, Value updates) {
    return scatterElements(b, kind, into, getIndices(), updates, getAxis());
  };
  auto at = [&](Value from) { return b.op<GatherElementsOp>({from, getIndices()}, {b.integer("axis", getAxis())}); };
  Places{b, getOperand(), getUpdates(), getResult(), scatter, at}.give(getKind());
}

void ScatterNdOp::buildGradient(GradientBuilder &b) {
  auto scatter = [&](ScatterKind kind, Value into, Value updates) {
    return scatterNd(b, kind, into, getIndices(), updates);
  };
  auto at = [&](Value from) { return b.op<GatherNdOp>({from, getIndices()}); };
  Places{b, getOperand(), getUpdates(), getResult(), scatter, at}.give(getKind());
}
