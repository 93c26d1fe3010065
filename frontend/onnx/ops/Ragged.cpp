#include "frontend/onnx/ops/Ragged.h"
#include "frontend/onnx/Sequences.h"
#include "frontend/onnx/ops/DataSizes.h"
#include "frontend/onnx/ops/Rows.h"
#include "ir/Permutations.h"

using namespace mlir;
using namespace dlc;
using namespace dlc::frontend;

namespace {

// The dims of an element in the order in which its rows have them: those that vary, then the others.
struct RowLayout {
  explicit RowLayout(RankedTensorType element) : shape(element.getShape()) {
    for (bool varies : {true, false})
      for (auto [dim, size] : llvm::enumerate(shape))
        if (ShapedType::isDynamic(size) == varies)
          order.push_back(int64_t(dim));
    varying = llvm::count(shape, ShapedType::kDynamic);
  }
  ArrayRef<int64_t> varyingDims() const { return ArrayRef(order).take_front(varying); }
  // [rows, dims that do not vary].
  SmallVector<int64_t> rowShape(int64_t rows) const {
    SmallVector<int64_t> result{rows};
    for (int64_t dim : ArrayRef(order).drop_front(varying))
      result.push_back(shape[dim]);
    return result;
  }

  SmallVector<int64_t> shape, order;
  int64_t varying;
};

class Ragged {
public:
  Ragged(NodeContext &c, Value list)
      : c(c), element(elementTypeOf(list.getType())), layout(element), rows(elementsOf(list)[0]),
        sizes(elementsOf(list)[1]) {}

  int64_t length() { return c.dim(sizes, 0); }
  int64_t rowCount() { return c.dim(rows, 0); }
  // Of each element, i64 [length].
  Value counts() { return c.reduce(ReduceKind::prod, sizes, {1}, /*keepdims=*/false); }
  // The first of an element's rows, and how many they are: i64 of rank 0.
  Value start(Value at) {
    Value before = c.compare(Predicate::lt, c.iota(c.i64(), {length()}, 0), at);
    return c.reduce(ReduceKind::sum, c.select(before, counts(), c.index(0)), {0}, /*keepdims=*/false);
  }
  Value countAt(Value at) { return c.gather(counts(), at, 0); }
  // The size of a dim that varies, as it is read.
  int64_t read(Value size, int64_t dim) {
    SizePlace place{0, dim};
    int64_t bound = layout.varying == 1 ? rowCount() : mostOf(c, place, mostOfUnbounded(layout.varying));
    return readSize(c, size, bound, place);
  }
  // Rows [product of the sizes, ...] as an element.
  Value fromRows(Value value, ArrayRef<int64_t> varying) {
    if (c.failed())
      return {};
    SmallVector<int64_t> shape(varying);
    llvm::append_range(shape, c.shape(value).drop_front());
    return c.transpose(c.reshape(value, shape), inverse(layout.order));
  }
  Value list(Value newRows, Value newSizes) {
    return c.failed() ? Value() : makeRagged(c.place(), c.where(), newRows, newSizes, element);
  }
  // All elements, which must have equal sizes, stacked.
  Value stacked();
  // Along a dim that varies, where others vary, too.
  Value along(int64_t axis);
  // Elements of which more dims vary.
  Value as(RankedTensorType wanted);

  // The sizes of all elements in a dim that varies, i64 [length].
  Value sizesIn(int64_t dim) {
    int64_t column = llvm::find(layout.order, dim) - layout.order.begin();
    return c.reshape(c.sliceDim(sizes, 1, column, 1), {length()});
  }
  // Of each element: the sum of a number over those in front of it.
  Value before(Value each) {
    int64_t count = length();
    Value isBefore = c.compare(Predicate::lt, c.iota(c.i64(), {1, count}, 1), c.iota(c.i64(), {count, 1}, 0));
    Value masked = c.select(isBefore, c.reshape(each, {1, count}), c.index(0));
    return c.reduce(ReduceKind::sum, masked, {1}, /*keepdims=*/false);
  }
  // Of places [total] at which elements lie one behind the other, each of so many (i64 [length]): which element has it.
  Value elementAtPlace(Value places, Value counts) {
    int64_t count = length(), total = c.dim(places, 0);
    Value ends = c.add(before(counts), counts);
    Value passed = c.compare(Predicate::le, c.reshape(ends, {1, count}), c.reshape(places, {total, 1}));
    Value number = c.reduce(ReduceKind::sum, c.cast(passed, c.i64()), {1}, /*keepdims=*/false);
    return c.min(number, c.sub(c.sizeAsValue(count), c.index(1)));
  }

  NodeContext &c;
  RankedTensorType element;
  RowLayout layout;
  Value rows, sizes;

private:
  // The sizes of the first element, i64 [dims that vary]; zeros where there is none.
  Value firstSizes() {
    Value none = c.full(c.i64(), {1, layout.varying}, 0);
    // A place that is computed: a slice would be one of `sizes`, which may be empty.
    return c.gather(c.concat({sizes, none}, 0), c.min(c.sizeAsValue(length()), c.index(0)), 0);
  }
  void requireEqual(Value columns, Value first) {
    Value equal = c.cast(c.compare(Predicate::eq, columns, first), c.i64());
    SmallVector<int64_t> all = llvm::to_vector(llvm::seq<int64_t>(0, c.failed() ? 0 : c.rank(equal)));
    Value least = c.reduce(ReduceKind::min, equal, all, /*keepdims=*/false);
    Value some = c.compare(Predicate::gt, c.sizeAsValue(length()), c.index(0));
    requireInRun(c, c.allOf({some, c.compare(Predicate::gt, least, c.index(0))}), ".sizes");
  }
};

} // namespace

// An element's rows and sizes, [1, dims that vary].
static std::pair<Value, Value> rowsOf(NodeContext &c, Value element, const RowLayout &layout) {
  SmallVector<int64_t> varying = permute(c.shape(element), layout.varyingDims());
  int64_t count = ShapedType::getNumElements(varying);
  Value sizes = c.sizesAsValue(varying), rows = c.reshape(c.transpose(element, layout.order), layout.rowShape(count));
  // A size of its own, so that sums of them stay simple.
  if (layout.varying > 1 && mayReadSizes(c)) {
    Value all = c.reduce(ReduceKind::prod, sizes, {0}, /*keepdims=*/false);
    rows = cut(c, rows, layout.rowShape(readSize(c, all, count, {0, 0, ".rows"})));
  }
  return {rows, c.reshape(sizes, {1, layout.varying})};
}

Value dlc::frontend::raggedOf(NodeContext &c, ValueRange elements, RankedTensorType element) {
  RowLayout layout(element);
  SmallVector<Value> rows{c.full(element.getElementType(), layout.rowShape(0), 0)};
  SmallVector<Value> sizes{c.full(c.i64(), {0, layout.varying}, 0)};
  if (!elements.empty()) {
    rows.clear();
    sizes.clear();
  }
  for (Value each : elements) {
    auto [ownRows, ownSizes] = rowsOf(c, each, layout);
    rows.push_back(ownRows);
    sizes.push_back(ownSizes);
  }
  Value allRows = c.concat(rows, 0), allSizes = c.concat(sizes, 0);
  return c.failed() ? Value() : makeRagged(c.place(), c.where(), allRows, allSizes, element);
}

Value dlc::frontend::raggedOfStacked(NodeContext &c, Value stacked, RankedTensorType element) {
  if (c.failed())
    return {};
  RowLayout layout(element);
  SmallVector<int64_t> order{0}, varying = permute(c.shape(stacked).drop_front(), layout.varyingDims());
  for (int64_t dim : layout.order)
    order.push_back(dim + 1);
  int64_t length = c.dim(stacked, 0);
  Value rows = c.reshape(c.transpose(stacked, order), layout.rowShape(length * ShapedType::getNumElements(varying)));
  Value sizes = c.broadcast(c.reshape(c.sizesAsValue(varying), {1, layout.varying}), {length, layout.varying});
  return c.failed() ? Value() : makeRagged(c.place(), c.where(), rows, sizes, element);
}

Value dlc::frontend::raggedPieces(NodeContext &c, Value x, int64_t axis, Value lengths) {
  if (c.failed())
    return {};
  SmallVector<int64_t> shape(c.shape(x));
  shape[axis] = ShapedType::kDynamic;
  auto element = RankedTensorType::get(shape, c.elem(x));
  Value rows = c.transpose(x, RowLayout(element).order), sizes = c.reshape(lengths, {c.dim(lengths, 0), 1});
  return c.failed() ? Value() : makeRagged(c.place(), c.where(), rows, sizes, element);
}

Value dlc::frontend::raggedInput(NodeContext &c, Value rows, Value sizes, RankedTensorType element) {
  Ragged given(c, makeRagged(c.place(), c.where(), rows, sizes, element));
  Value total = c.reduce(ReduceKind::sum, given.counts(), {0}, /*keepdims=*/false);
  Value least = c.reduce(ReduceKind::min, c.concat({sizes, c.full(c.i64(), {1, given.layout.varying}, 0)}, 0), {0, 1},
                         /*keepdims=*/false);
  requireInRun(c,
               c.allOf({c.compare(Predicate::eq, total, c.sizeAsValue(given.rowCount())),
                        c.compare(Predicate::ge, least, c.index(0))}),
               ".sizes");
  return given.list(rows, sizes);
}

Value dlc::frontend::raggedAs(NodeContext &c, Value list, RankedTensorType element) {
  if (c.failed() || elementTypeOf(list.getType()) == element)
    return list;
  return Ragged(c, list).as(element);
}

Value dlc::frontend::raggedElement(NodeContext &c, Value list, Value at) {
  if (c.failed())
    return {};
  Ragged given(c, list);
  Value own = c.gather(given.sizes, at, 0);
  SmallVector<int64_t> varying;
  for (auto [i, dim] : llvm::enumerate(given.layout.varyingDims()))
    varying.push_back(given.read(c.element(own, int64_t(i)), dim));
  if (c.failed())
    return {};
  Value places = c.add(c.iota(c.i64(), {ShapedType::getNumElements(varying)}, 0), given.start(at));
  return given.fromRows(c.gather(given.rows, places, 0), varying);
}

Value dlc::frontend::raggedInserted(NodeContext &c, Value list, Value element, Value at) {
  if (c.failed())
    return {};
  Ragged given(c, list);
  auto [rows, sizes] = rowsOf(c, element, given.layout);
  if (c.failed())
    return {};
  Value allRows = movedIn(c, given.rows, rows, at ? given.start(at) : Value());
  Value allSizes = movedIn(c, given.sizes, sizes, at);
  return given.list(allRows, allSizes);
}

Value dlc::frontend::raggedErased(NodeContext &c, Value list, Value at, int64_t left) {
  if (c.failed())
    return {};
  Ragged given(c, list);
  Value count = given.countAt(at);
  int64_t rows = given.rowCount();
  int64_t leftRows = readSize(c, c.sub(c.sizeAsValue(rows), count), rows, {0, 0, ".rows"});
  Value otherRows = takenOut(c, given.rows, given.start(at), count, leftRows);
  return given.list(otherRows, takenOut(c, given.sizes, at, c.index(1), left));
}

Value Ragged::stacked() {
  Value first = firstSizes();
  requireEqual(sizes, first);
  SmallVector<int64_t> varying;
  for (auto [i, dim] : llvm::enumerate(layout.varyingDims()))
    varying.push_back(read(c.element(first, int64_t(i)), dim));
  if (c.failed())
    return {};
  // Places that follow from data: rows are no product of the sizes by any rule.
  SmallVector<int64_t> shape{length()}, order{0};
  llvm::append_range(shape, varying);
  Value zero = c.min(c.element(first, 0), c.index(0));
  Value places = c.add(c.iota(c.i64(), {ShapedType::getNumElements(shape)}, 0), zero);
  Value all = c.gather(rows, places, 0);
  if (c.failed())
    return {};
  llvm::append_range(shape, c.shape(all).drop_front());
  for (int64_t dim : inverse(layout.order))
    order.push_back(dim + 1);
  return c.transpose(c.reshape(all, shape), order);
}

Value Ragged::along(int64_t axis) {
  int64_t column = llvm::find(layout.order, axis) - layout.order.begin();
  Value own = sizesIn(axis), first = firstSizes();
  for (auto [i, dim] : llvm::enumerate(layout.varyingDims()))
    if (dim != axis)
      requireEqual(sizesIn(dim), c.element(first, int64_t(i)));
  SmallVector<int64_t> varying;
  for (auto [i, dim] : llvm::enumerate(layout.varyingDims())) {
    Value size =
        int64_t(i) == column ? c.reduce(ReduceKind::sum, own, {0}, /*keepdims=*/false) : c.element(first, int64_t(i));
    varying.push_back(read(size, dim));
  }
  if (c.failed())
    return {};
  int64_t total = varying[column];
  Value t = c.iota(c.i64(), {total}, 0), number = elementAtPlace(t, own);
  auto ofPlaces = [&](Value each) {
    SmallVector<int64_t> shape(layout.varying, 1);
    shape[column] = total;
    return c.reshape(each, shape);
  };
  Value inside = c.sub(t, c.gather(before(own), number, 0)), place = c.index(0);
  for (int64_t dim = 0; dim < layout.varying; ++dim) {
    bool isAxis = dim == column;
    Value size = isAxis ? ofPlaces(c.gather(own, number, 0)) : c.sizeAsValue(varying[dim]);
    Value at = isAxis ? ofPlaces(inside) : c.iota(c.i64(), varying, dim);
    place = c.add(c.mul(place, size), at);
  }
  place = c.add(c.broadcast(place, varying), ofPlaces(c.gather(before(counts()), number, 0)));
  Value all = c.gather(rows, c.reshape(place, {ShapedType::getNumElements(varying)}), 0);
  return fromRows(all, varying);
}

Value Ragged::as(RankedTensorType wantedElement) {
  RowLayout wanted(wantedElement);
  SmallVector<int64_t> added;
  for (int64_t dim : wanted.varyingDims())
    if (!element.isDynamicDim(unsigned(dim)))
      added.push_back(dim);
  SmallVector<int64_t> addedSizes = permute<int64_t>(layout.shape, added);
  int64_t count = length(), newRows = rowCount() * ShapedType::getNumElements(addedSizes);
  if (c.failed())
    return {};
  auto sizeIn = [&](int64_t dim) {
    return element.isDynamicDim(unsigned(dim)) ? sizesIn(dim)
                                               : c.broadcast(c.sizesAsValue({layout.shape[dim]}), {count});
  };
  SmallVector<Value> columns;
  for (int64_t dim : wanted.varyingDims())
    columns.push_back(c.reshape(sizeIn(dim), {count, 1}));
  Value all = rows;
  if (wanted.order != layout.order) { // each new row is looked for
    SmallVector<int64_t> order{0};
    for (int64_t dim : llvm::concat<const int64_t>(added, ArrayRef(wanted.order).drop_front(wanted.varying)))
      order.push_back(1 + (llvm::find(layout.order, dim) - layout.order.begin()) - layout.varying);
    all = c.reshape(c.transpose(rows, order), wanted.rowShape(newRows));
    Value ownCounts = counts(), newCounts = c.mul(ownCounts, c.sizeAsValue(ShapedType::getNumElements(addedSizes)));
    Value place = c.iota(c.i64(), {newRows}, 0), number = elementAtPlace(place, newCounts);
    Value left = c.sub(place, c.gather(before(newCounts), number, 0));
    SmallVector<Value> at(layout.shape.size()), size(layout.shape.size());
    for (int64_t dim : llvm::reverse(wanted.varyingDims())) {
      size[dim] = c.gather(sizeIn(dim), number, 0);
      Value rest = c.div(left, c.max(size[dim], c.index(1)));
      at[dim] = c.sub(left, c.mul(rest, size[dim]));
      left = rest;
    }
    Value inside = c.index(0);
    for (int64_t dim : llvm::concat<const int64_t>(layout.varyingDims(), added))
      inside = c.add(c.mul(inside, size[dim]), at[dim]);
    all = c.gather(all, c.add(c.gather(before(newCounts), number, 0), inside), 0);
  }
  all = c.reshape(all, wanted.rowShape(newRows));
  Value newSizes = c.concat(columns, 1);
  return c.failed() ? Value() : makeRagged(c.place(), c.where(), all, newSizes, wantedElement);
}

Value dlc::frontend::raggedConcatenated(NodeContext &c, Value list, int64_t axis, bool isNew) {
  if (c.failed())
    return {};
  Ragged given(c, list);
  int64_t rank = given.element.getRank();
  axis = c.normalizeAxis(axis, isNew ? rank + 1 : rank);
  if (c.failed())
    return {};
  if (isNew || !given.element.isDynamicDim(unsigned(axis)))
    return joinedRows(c, given.stacked(), axis, isNew);
  return given.layout.varying == 1 ? given.fromRows(given.rows, {given.rowCount()}) : given.along(axis);
}
