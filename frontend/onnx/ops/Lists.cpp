#include "frontend/onnx/ops/Lists.h"
#include "frontend/onnx/Sequences.h"
#include "frontend/onnx/ops/Bodies.h"
#include "frontend/onnx/ops/DataSizes.h"
#include "ir/build/ControlFlow.h"

using namespace mlir;
using namespace dlc;
using namespace dlc::frontend;

bool dlc::frontend::wantsList(NodeContext &c, int64_t count) { return c.looksAtSizes() && c.maybeOpenSize(count); }

Value dlc::frontend::stackedOf(NodeContext &c, Value sequence, RankedTensorType element) {
  if (c.failed())
    return {};
  if (isList(sequence))
    return elementsOf(sequence).front();
  SmallVector<Value> all = llvm::to_vector(elementsOf(sequence));
  RankedTensorType own = elementTypeOf(sequence.getType());
  if (all.empty() && !c.expect(bool(element), "the type of an empty sequence's elements is not known"))
    return {};
  if (!all.empty() && !c.expect(bool(own), "where the run decides about a sequence, all elements have one type"))
    return {};
  if (!all.empty())
    return stack(c, all, 0);
  SmallVector<int64_t> shape(element.getShape());
  shape.insert(shape.begin(), 0);
  return c.full(element.getElementType(), shape, 0);
}

Value dlc::frontend::listOf(NodeContext &c, Value stacked, std::optional<int64_t> most) {
  if (c.failed())
    return {};
  Value list = makeList(c.place(), c.where(), stacked);
  if (most)
    setMost(list, *most);
  return list;
}

namespace {

// A place in a list: i64 of rank 0, counted from the first, and whether it is one of `places`.
struct Place {
  Value value, isThere;
};

Place placeAmong(NodeContext &c, Value place, Value size, Value places) {
  place = c.reshape(c.cast(place, c.i64()), {});
  Value fromEnd = c.add(place, size);
  Value isThere = c.allOf({c.compare(Predicate::ge, fromEnd, c.index(0)), c.compare(Predicate::lt, place, places)});
  // Below 0, asked of the sum: what follows from no size would be shared with what runs before the size is known.
  return {c.select(c.compare(Predicate::lt, fromEnd, size), fromEnd, place), isThere};
}

} // namespace

Value dlc::frontend::elementAt(NodeContext &c, Value stacked, Value place) {
  Value length = c.sizeAsValue(c.dim(stacked, 0));
  Place at = placeAmong(c, place, length, length);
  requireInRun(c, at.isThere, ".position");
  return c.gather(stacked, at.value, 0);
}

Value dlc::frontend::inserted(NodeContext &c, Value stacked, Value element, Value place) {
  if (c.failed())
    return {};
  SmallVector<int64_t> one(c.shape(stacked));
  one.front() = 1;
  ArrayRef<int64_t> shape = ArrayRef(one).drop_front();
  if (!c.expect(isTensor(element) && c.shape(element) == shape && c.elem(element) == c.elem(stacked),
                "an element of " + describeType(element.getType()) + " in a sequence of " +
                    typeName(RankedTensorType::get(shape, c.elem(stacked))) +
                    ": where the run decides about a sequence, all elements have one type"))
    return {};
  Value both = c.concat({stacked, c.reshape(element, one)}, 0);
  if (!place)
    return both;
  int64_t count = c.dim(stacked, 0);
  Value length = c.sizeAsValue(count), at = c.iota(c.i64(), {count + 1}, 0);
  Place chosen = placeAmong(c, place, length, c.add(length, c.index(1)));
  requireInRun(c, chosen.isThere, ".position");
  Value behind = c.select(c.compare(Predicate::eq, at, chosen.value), length, c.sub(at, c.index(1)));
  return c.gather(both, c.select(c.compare(Predicate::lt, at, chosen.value), at, behind), 0);
}

Value dlc::frontend::erased(NodeContext &c, Value stacked, Value place, bool isList) {
  int64_t count = c.failed() ? 0 : c.dim(stacked, 0);
  if (c.failed() || !c.expect(isList || count > 0, "the sequence has no elements"))
    return {};
  Value length = c.sizeAsValue(count);
  Place chosen = placeAmong(c, place ? place : c.index(-1), length, length);
  if (isList) { // it may have no elements where nothing is taken out
    Value rest = c.select(chosen.isThere, c.sub(length, c.index(1)), c.index(-1));
    count = readSize(c, rest, count, {0, 0});
  } else {
    requireInRun(c, chosen.isThere, ".position");
    --count;
  }
  if (c.failed())
    return {};
  Value at = c.iota(c.i64(), {count}, 0);
  Value behind = c.cast(c.compare(Predicate::ge, at, chosen.value), c.i64());
  // A graph at sizes of its own may have more places than are left.
  return c.gather(stacked, c.min(c.add(at, behind), c.sub(length, c.index(1))), 0);
}

// Dim `from` moved to where `to` is.
static Value moved(NodeContext &c, Value value, int64_t from, int64_t to) {
  if (c.failed())
    return {};
  SmallVector<int64_t> order = llvm::to_vector(llvm::seq<int64_t>(0, c.rank(value)));
  order.erase(order.begin() + from);
  order.insert(order.begin() + to, from);
  return c.transpose(value, order);
}

Value dlc::frontend::concatenated(NodeContext &c, Value stacked, int64_t axis, bool isNew) {
  int64_t rank = c.failed() ? 0 : c.rank(stacked);
  axis = c.normalizeAxis(axis, isNew ? rank : rank - 1);
  Value whole = c.failed() ? Value() : moved(c, stacked, 0, axis);
  if (isNew || c.failed())
    return whole;
  SmallVector<int64_t> shape(c.shape(whole));
  shape[axis] *= shape[axis + 1];
  shape.erase(shape.begin() + axis + 1);
  return c.reshape(whole, shape);
}

Value dlc::frontend::piecesOf(NodeContext &c, Value x, int64_t axis, int64_t length, bool keepDims) {
  int64_t size = c.dim(x, axis);
  if (!c.expect(length > 0 && size % length == 0, "pieces of " + Twine(length) + " along a dim of " + Twine(size) +
                                                      " have several sizes, and the run decides about their number"))
    return {};
  SmallVector<int64_t> shape(c.shape(x));
  shape[axis] = size / length;
  if (keepDims)
    shape.insert(shape.begin() + axis + 1, length);
  return moved(c, c.reshape(x, shape), axis, 0);
}

Value dlc::frontend::piecesAtRunTime(NodeContext &c, Value x, int64_t axis, Value length) {
  int64_t size = c.dim(x, axis);
  Value whole = c.sizeAsValue(size), one = c.index(1);
  length = c.reshape(c.cast(length, c.i64()), {});
  Value number = c.div(whole, c.max(length, one));
  Value fits =
      c.allOf({c.compare(Predicate::gt, length, c.index(0)), c.compare(Predicate::eq, c.mul(number, length), whole)});
  int64_t each = readSize(c, c.select(fits, length, c.index(-1)), size, {0, 0, ".split"});
  int64_t count = readSize(c, number, size, {0, 0});
  if (c.failed())
    return {};
  Value first = c.mul(c.iota(c.i64(), {count, each}, 0), length);
  return moved(c, c.gather(x, c.add(first, c.iota(c.i64(), {count, each}, 1)), axis), axis, 0);
}

// Gives why it cannot be done, or nothing.
static std::string mapLists(NodeContext &c, const onnx::GraphProto &body, ArrayRef<Value> inputs, int64_t count,
                            bool readsSizes) {
  ReadsInside inside(c, readsSizes);
  LoopSpec spec;
  spec.count = c.sizeAsValue(count);
  spec.keptSize = count;
  SmallVector<Value> results = buildLoop(c, spec, [&](Value round, Value, ValueRange) {
    SmallVector<Value> given;
    for (auto [input, all] : llvm::zip_equal(c.inputs(), inputs))
      given.push_back(isSequence(input) ? c.gather(all, round, 0) : input);
    Round made;
    SmallVector<Value> outputs = importInRegion(c, body, given);
    if (!c.expect(c.failed() || outputs.size() >= c.outputCount(),
                  "its body has " + Twine(outputs.size()) + " outputs, expected " + Twine(c.outputCount())) ||
        !c.expect(c.failed() || llvm::all_of(outputs, isTensor), "its body gives another value than a tensor"))
      return made;
    for (Value output : ArrayRef(outputs).take_front(c.outputCount()))
      made.kept.push_back({output, {}});
    return made;
  });
  if (!c.failed())
    for (auto [i, result] : llvm::enumerate(results))
      c.set(i, listOf(c, result));
  return c.takeError();
}

void dlc::frontend::mapLists(NodeContext &c, const onnx::GraphProto &body) {
  SmallVector<Value> inputs;
  std::optional<int64_t> count;
  for (auto [number, input] : llvm::enumerate(c.inputs())) {
    if (!c.expect(bool(input), "input " + Twine(number) + " is missing"))
      return;
    inputs.push_back(isSequence(input) ? stackedOf(c, input) : input);
    if (c.failed() || !isSequence(input))
      continue;
    int64_t length = c.dim(inputs.back(), 0);
    if (count && length != *count)
      requireInRun(c, c.compare(Predicate::eq, c.sizeAsValue(length), c.sizeAsValue(*count)), ".length");
    count = count ? *count : length;
  }
  if (c.failed())
    return;
  std::string why = ::mapLists(c, body, inputs, *count, /*readsSizes=*/false);
  if (!why.empty() && mayReadSizes(c))
    why = ::mapLists(c, body, inputs, *count, /*readsSizes=*/true);
  c.expect(why.empty(), why);
}
