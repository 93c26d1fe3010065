// Which elements there are: NonZero and Unique of data.
#include "frontend/onnx/ops/DataSizes.h"

using namespace mlir;
using namespace dlc;
using namespace dlc::frontend;

static Value remainder(NodeContext &c, Value a, int64_t b) { return c.op<ModOp>({a, c.index(b)}); }
static Value quotient(NodeContext &c, Value a, int64_t b) { return c.div(a, c.index(b)); }
static Value runningSum(NodeContext &c, Value x) {
  return c.op<CumulativeOp>({x}, {c.kind<ReduceKindAttr>("kind", ReduceKind::sum), c.integer("axis", 0),
                                  c.flag("exclusive", false), c.flag("reverse", false)});
}
static Value scattered(NodeContext &c, ScatterKind kind, Value into, Value places, Value updates) {
  return c.op<ScatterElementsOp>({into, places, updates},
                                 {c.integer("axis", 0), c.kind<ScatterKindAttr>("kind", kind)});
}

// True ones move to the front in their order, the others behind them: each place is written once.
Value dlc::frontend::placesOf(NodeContext &c, Value mask, SizePlace place) {
  if (c.failed() || !mask)
    return {};
  int64_t count = c.type(mask).getNumElements();
  if (count == 0)
    return c.vector({});
  Value flat = c.reshape(mask, {count});
  Value isTrue = c.isBool(flat) ? flat : c.compare(Predicate::ne, flat, c.like(flat, 0));
  Value number = c.cast(isTrue, c.i64()), before = runningSum(c, number), from = c.iota(c.i64(), {count}, 0);
  Value total = c.reduce(ReduceKind::sum, number, {0}, /*keepdims=*/false);
  Value to = c.select(isTrue, c.sub(before, 1), c.add(total, c.sub(from, before)));
  Value order = scattered(c, ScatterKind::none, c.full(c.i64(), {count}, 0), to, from);
  return cut(c, order, {readSize(c, total, count, place)});
}

Value dlc::frontend::joined(NodeContext &c, ArrayRef<Value> columns, bool asRows) {
  SmallVector<Value> apart;
  for (Value column : columns) {
    int64_t count = c.dim(column, 0);
    apart.push_back(asRows ? c.reshape(column, {1, count}) : c.reshape(column, {count, 1}));
  }
  return c.concat(apart, asRows ? 0 : 1);
}

void dlc::frontend::nonZeroAtRunTime(NodeContext &c) {
  Value x = c.input(0);
  if (!c.staticShape(x))
    return;
  Value places = placesOf(c, x, {0, 1});
  if (c.rank(x) == 0 || c.failed()) {
    c.set(0, c.full(c.i64(), {0, c.failed() ? 0 : c.dim(places, 0)}, 0));
    return;
  }
  SmallVector<Value> rows;
  int64_t inner = c.type(x).getNumElements();
  for (int64_t size : c.shape(x)) {
    inner = size ? inner / size : 0;
    rows.push_back(remainder(c, quotient(c, places, std::max<int64_t>(inner, 1)), std::max<int64_t>(size, 1)));
  }
  c.set(0, joined(c, rows, /*asRows=*/true));
}

// Whether elements that stand side by side differ; NaN is equal to itself here, as NumPy's unique has it.
static Value differs(NodeContext &c, Value a, Value b) {
  Value different = c.compare(Predicate::ne, a, b);
  if (!c.isFloat(a))
    return different;
  return c.allOf({different, c.anyOf({c.compare(Predicate::eq, a, a), c.compare(Predicate::eq, b, b)})});
}

void dlc::frontend::uniqueAtRunTime(NodeContext &c) {
  int64_t count = c.type(c.input(0)).getNumElements();
  if (!c.expect(count > 0, "an empty tensor that is known when the program runs is not supported"))
    return;
  Value x = c.reshape(c.input(0), {count}), place = c.iota(c.i64(), {count}, 0);
  Value zeros = c.full(c.i64(), {count}, 0), ones = c.full(c.i64(), {count}, 1);
  // In order; of equal ones the first one first.
  auto sorted = c.create(TopKOp::getOperationName(), {x},
                         {c.integer("k", kTopKAll), c.integer("axis", 0), c.flag("largest", false)});
  if (c.failed())
    return;
  Value values = sorted[0], from = sorted[1];
  Value before = c.concat({c.sliceDim(values, 0, 0, 1), c.sliceDim(values, 0, 0, count - 1)}, 0);
  Value isNew = c.anyOf({differs(c, values, before), c.compare(Predicate::eq, place, zeros)});
  Value number = c.sub(runningSum(c, c.cast(isNew, c.i64())), 1); // which of the different ones, in order
  Value different, firsts, inverse;
  if (c.intAttr("sorted", 1)) {
    Value starts = placesOf(c, isNew, {0, 0});
    different = c.gather(values, starts, 0);
    firsts = c.gather(from, starts, 0);
    inverse = scattered(c, ScatterKind::none, zeros, from, number);
  } else {
    // Each one's first place says which it is in the order of the input.
    Value first = scattered(c, ScatterKind::min, c.full(c.i64(), {count}, double(count - 1)), number, from);
    Value isFirst = c.cast(scattered(c, ScatterKind::none, zeros, from, c.cast(isNew, c.i64())), c.i1());
    Value byInput = c.sub(runningSum(c, c.cast(isFirst, c.i64())), 1);
    firsts = placesOf(c, isFirst, {0, 0});
    different = c.gather(x, firsts, 0);
    Value numbers = c.gather(byInput, c.gather(first, number, 0), 0);
    inverse = scattered(c, ScatterKind::none, zeros, from, numbers);
  }
  Value counts = scattered(c, ScatterKind::add, zeros, inverse, ones);
  if (c.failed())
    return;
  c.set(0, different);
  c.set(1, firsts);
  c.set(2, inverse);
  c.set(3, cut(c, counts, {c.dim(firsts, 0)}));
}

// Each slice is compared with each: there are few. A slice is the first of its kind where none before it is equal.
void dlc::frontend::uniqueSlicesAtRunTime(NodeContext &c, int64_t axis) {
  Value x = c.input(0);
  int64_t count = c.failed() ? 0 : c.dim(x, axis), length = count ? c.type(x).getNumElements() / count : 0;
  constexpr int64_t mostCompared = int64_t(1) << 28;
  if (c.failed() || !c.expect(length > 0, "an empty tensor that is known when the program runs is not supported") ||
      !c.expect(count * count < mostCompared / length, "there are too many slices to compare with one another"))
    return;
  SmallVector<int64_t> toFront{axis};
  for (int64_t dim = 0; dim < c.rank(x); ++dim)
    if (dim != axis)
      toFront.push_back(dim);
  Value rows = c.reshape(c.transpose(x, toFront), {count, length});
  Value mine = c.reshape(rows, {count, 1, length}), theirs = c.reshape(rows, {1, count, length});
  auto isLess = [&](Value a, Value b) { // NaN is the largest
    Value less = c.compare(Predicate::lt, a, b);
    return c.isFloat(a) ? c.anyOf({less, c.allOf({c.compare(Predicate::eq, a, a), c.compare(Predicate::ne, b, b)})})
                        : less;
  };
  // -1, 0 or 1 by the first place where two slices differ.
  Value below = c.cast(isLess(mine, theirs), c.i32()), above = c.cast(isLess(theirs, mine), c.i32());
  Value order = c.sub(above, below);
  Value place =
      c.op<ArgReduceOp>({c.unary<AbsOp>(order)}, {c.kind<ReduceKindAttr>("kind", ReduceKind::max), c.integer("axis", 2),
                                                  c.flag("keepdims", true), c.flag("select_last", false)});
  order = c.reshape(c.op<GatherElementsOp>({order, place}, {c.integer("axis", 2)}), {count, count});
  Value zero = c.scalarInteger(c.i32(), 0), column = c.iota(c.i64(), {count, count}, 1);
  Value isEqual = c.compare(Predicate::eq, order, zero);
  Value beyond = c.broadcast(c.reduce(ReduceKind::sum, c.full(c.i64(), {count}, 1), {0}, false), {count, count});
  Value first = c.reduce(ReduceKind::min, c.select(isEqual, column, beyond), {1}, false); // that is equal to each
  Value isFirst = c.compare(Predicate::eq, first, c.iota(c.i64(), {count}, 0)), ofFirst = c.cast(isFirst, c.i64());
  Value inverse;
  if (c.intAttr("sorted", 1)) {
    Value smaller = c.allOf({c.compare(Predicate::gt, order, zero), c.reshape(isFirst, {1, count})});
    inverse = c.reduce(ReduceKind::sum, c.cast(smaller, c.i64()), {1}, false);
  } else {
    inverse = c.gather(c.sub(runningSum(c, ofFirst), 1), first, 0);
  }
  Value zeros = c.full(c.i64(), {count}, 0);
  Value firsts = scattered(c, ScatterKind::max, zeros, inverse, first);
  Value counts = scattered(c, ScatterKind::add, zeros, inverse, c.full(c.i64(), {count}, 1));
  int64_t found = readSize(c, c.reduce(ReduceKind::sum, ofFirst, {0}, false), count, {0, axis});
  if (c.failed())
    return;
  firsts = cut(c, firsts, {found});
  c.set(0, c.gather(x, firsts, axis));
  c.set(1, firsts);
  c.set(2, inverse);
  c.set(3, cut(c, counts, {found}));
}
