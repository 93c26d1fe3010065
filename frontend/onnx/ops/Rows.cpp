#include "frontend/onnx/ops/Rows.h"

using namespace mlir;
using namespace dlc;
using namespace dlc::frontend;

Value dlc::frontend::movedDim(NodeContext &c, Value value, int64_t from, int64_t to) {
  if (c.failed())
    return {};
  SmallVector<int64_t> order = llvm::to_vector(llvm::seq<int64_t>(0, c.rank(value)));
  order.erase(order.begin() + from);
  order.insert(order.begin() + to, from);
  return c.transpose(value, order);
}

Value dlc::frontend::movedIn(NodeContext &c, Value whole, Value added, Value at) {
  Value both = c.concat({whole, added}, 0);
  if (!at || c.failed())
    return both;
  int64_t before = c.dim(whole, 0), more = c.dim(added, 0);
  Value place = c.iota(c.i64(), {before + more}, 0), count = c.sizeAsValue(more);
  Value shift = c.select(c.compare(Predicate::lt, place, c.add(at, count)), c.sub(c.sizeAsValue(before), at),
                         c.sub(c.index(0), count));
  return c.gather(both, c.select(c.compare(Predicate::lt, place, at), place, c.add(place, shift)), 0);
}

Value dlc::frontend::takenOut(NodeContext &c, Value whole, Value at, Value count, int64_t left) {
  if (c.failed())
    return {};
  Value place = c.iota(c.i64(), {left}, 0), last = c.sub(c.sizeAsValue(c.dim(whole, 0)), c.index(1));
  Value behind = c.select(c.compare(Predicate::ge, place, at), count, c.index(0));
  // A graph at sizes of its own may have more places than are left.
  return c.gather(whole, c.min(c.add(place, behind), last), 0);
}

Value dlc::frontend::joinedRows(NodeContext &c, Value stacked, int64_t axis, bool isNew) {
  if (c.failed())
    return {};
  int64_t rank = c.rank(stacked);
  axis = c.normalizeAxis(axis, isNew ? rank : rank - 1);
  Value whole = c.failed() ? Value() : movedDim(c, stacked, 0, axis);
  if (isNew || c.failed())
    return whole;
  SmallVector<int64_t> shape(c.shape(whole));
  shape[axis] *= shape[axis + 1];
  shape.erase(shape.begin() + axis + 1);
  return c.reshape(whole, shape);
}
