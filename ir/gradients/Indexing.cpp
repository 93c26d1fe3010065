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

static bool isKnownRow(GradientBuilder &b, ScatterKind kind) {
  return b.expect(kind == ScatterKind::none || kind == ScatterKind::add,
                  "scatters of kind " + stringifyScatterKind(kind) + " have no gradient, expected none or add");
}

void ScatterElementsOp::buildGradient(GradientBuilder &b) {
  if (!isKnownRow(b, getKind()))
    return;
  Value g = b.gradient(), updates = getUpdates();
  bool replaces = getKind() == ScatterKind::none;
  if (b.wants(0))
    b.give(0, replaces ? scatterElements(b, ScatterKind::none, g, getIndices(), b.zerosLike(updates), getAxis()) : g);
  if (b.wants(2))
    b.give(2, b.op<GatherElementsOp>({g, getIndices()}, {b.integer("axis", getAxis())}));
}

void ScatterNdOp::buildGradient(GradientBuilder &b) {
  if (!isKnownRow(b, getKind()))
    return;
  Value g = b.gradient(), updates = getUpdates();
  bool replaces = getKind() == ScatterKind::none;
  if (b.wants(0))
    b.give(0, replaces ? scatterNd(b, ScatterKind::none, g, getIndices(), b.zerosLike(updates)) : g);
  if (b.wants(2))
    b.give(2, b.op<GatherNdOp>({g, getIndices()}));
}
