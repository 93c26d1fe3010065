#include "frontend/onnx/ops/Lists.h"
#include "frontend/onnx/Sequences.h"
#include "frontend/onnx/ops/Bodies.h"
#include "frontend/onnx/ops/DataSizes.h"
#include "frontend/onnx/ops/Ragged.h"
#include "frontend/onnx/ops/Rows.h"
#include "frontend/onnx/ops/RunLoop.h"
#include "ir/build/ControlFlow.h"

using namespace mlir;
using namespace dlc;
using namespace dlc::frontend;

bool dlc::frontend::wantsList(NodeContext &c, int64_t count) { return c.looksAtSizes() && c.maybeOpenSize(count); }

Value dlc::frontend::stackedOf(Value list) { return elementsOf(list).front(); }

int64_t dlc::frontend::lengthOf(NodeContext &c, Value list) { return c.dim(elementsOf(list).back(), 0); }

static Value stackedList(NodeContext &c, Value stacked) {
  return c.failed() ? Value() : makeList(c.place(), c.where(), stacked);
}

// The list's own type of elements, or a more general one.
static Value withElements(NodeContext &c, Value list, RankedTensorType element) {
  RankedTensorType own = elementTypeOf(list.getType()), joined = joinedType(own, element);
  if (!c.expect(bool(joined), "elements of " + typeName(own) + " and of " + typeName(element) + " in a sequence") ||
      joined == own)
    return c.failed() ? Value() : list;
  return isRagged(list) ? raggedAs(c, list, joined) : raggedOfStacked(c, stackedOf(list), joined);
}

Value dlc::frontend::asList(NodeContext &c, Value sequence, RankedTensorType element) {
  if (c.failed())
    return {};
  if (isList(sequence))
    return withElements(c, sequence, element);
  ValueRange all = elementsOf(sequence);
  RankedTensorType own = elementTypeOf(sequence.getType()), joined = joinedType(own, element);
  if (all.empty() && !c.expect(bool(element), "the type of an empty sequence's elements is not known"))
    return {};
  if (!c.expect(bool(joined) && (own || all.empty()),
                "where the run decides about a sequence, all elements have one rank and element type"))
    return {};
  if (!joined.hasStaticShape())
    return raggedOf(c, all, joined);
  if (!all.empty())
    return stackedList(c, stack(c, llvm::to_vector(all), 0));
  SmallVector<int64_t> shape(joined.getShape());
  shape.insert(shape.begin(), 0);
  return stackedList(c, c.full(joined.getElementType(), shape, 0));
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

Value dlc::frontend::elementAt(NodeContext &c, Value list, Value place) {
  if (c.failed())
    return {};
  Value length = c.sizeAsValue(lengthOf(c, list));
  Place at = placeAmong(c, place, length, length);
  requireInRun(c, at.isThere, ".position");
  return isRagged(list) ? raggedElement(c, list, at.value) : c.gather(stackedOf(list), at.value, 0);
}

// The most rows that an element may bring.
static int64_t mostRowsOf(NodeContext &c, Value element, RankedTensorType type) {
  int64_t rows = 1;
  for (auto [size, known] : llvm::zip_equal(c.shape(element), type.getShape()))
    if (ShapedType::isDynamic(known)) {
      if (c.maybeOpenSize(size))
        return kMostRows;
      rows *= size;
    }
  return rows;
}

Value dlc::frontend::inserted(NodeContext &c, Value list, Value element, Value place) {
  if (c.failed())
    return {};
  if (!c.expect(isTensor(element),
                "an element of " + describeType(element.getType()) + " in " + describeType(list.getType())))
    return {};
  Value longer = withElements(c, list, c.type(element));
  Value at;
  if (place && !c.failed()) {
    Value length = c.sizeAsValue(lengthOf(c, list));
    Place chosen = placeAmong(c, place, length, c.add(length, c.index(1)));
    requireInRun(c, chosen.isThere, ".position");
    at = chosen.value;
  }
  if (c.failed())
    return {};
  RankedTensorType type = elementTypeOf(longer.getType());
  Most most = mostOf(list);
  if (isRagged(longer)) {
    most.rows = mostOf(longer).rows + mostRowsOf(c, element, type);
    longer = raggedInserted(c, longer, element, at);
  } else {
    SmallVector<int64_t> one(type.getShape());
    one.insert(one.begin(), 1);
    longer = stackedList(c, movedIn(c, stackedOf(longer), c.reshape(element, one), at));
  }
  if (longer)
    setMost(longer, {most.elements + 1, most.rows});
  return longer;
}

Value dlc::frontend::erased(NodeContext &c, Value list, Value place, bool mayBeEmpty) {
  int64_t count = c.failed() ? 0 : lengthOf(c, list);
  if (c.failed() || !c.expect(mayBeEmpty || count > 0, "the sequence has no elements"))
    return {};
  Value length = c.sizeAsValue(count);
  Place chosen = placeAmong(c, place ? place : c.index(-1), length, length);
  if (mayBeEmpty) {
    Value rest = c.select(chosen.isThere, c.sub(length, c.index(1)), c.index(-1));
    count = readSize(c, rest, count, {0, 0});
  } else {
    requireInRun(c, chosen.isThere, ".position");
    --count;
  }
  if (c.failed())
    return {};
  Value shorter = isRagged(list) ? raggedErased(c, list, chosen.value, count)
                                 : stackedList(c, takenOut(c, stackedOf(list), chosen.value, c.index(1), count));
  if (shorter)
    setMost(shorter, mostOf(list));
  return shorter;
}

Value dlc::frontend::concatenated(NodeContext &c, Value list, int64_t axis, bool isNew) {
  if (c.failed())
    return {};
  return isRagged(list) ? raggedConcatenated(c, list, axis, isNew) : joinedRows(c, stackedOf(list), axis, isNew);
}

Value dlc::frontend::piecesOf(NodeContext &c, Value x, int64_t axis, int64_t length, bool keepDims) {
  int64_t size = c.dim(x, axis);
  if (c.failed())
    return {};
  if (!c.isMultipleAtAllSizes(size, length))
    return piecesAtRunTime(c, x, axis, c.index(length));
  SmallVector<int64_t> shape(c.shape(x));
  shape[axis] = size / length;
  if (keepDims)
    shape.insert(shape.begin() + axis + 1, length);
  return stackedList(c, movedDim(c, c.reshape(x, shape), axis, 0));
}

Value dlc::frontend::piecesAtRunTime(NodeContext &c, Value x, int64_t axis, Value length) {
  int64_t size = c.dim(x, axis);
  Value whole = c.sizeAsValue(size), zero = c.index(0), one = c.index(1);
  length = c.reshape(c.cast(length, c.i64()), {});
  Value isLegal = c.compare(Predicate::gt, length, zero);
  Value number = c.div(c.add(whole, c.sub(length, one)), c.max(length, one));
  int64_t count = readSize(c, c.select(isLegal, number, c.index(-1)), size, {0, 0});
  if (c.failed())
    return {};
  Value first = c.mul(c.iota(c.i64(), {count}, 0), length);
  Value list = raggedPieces(c, x, axis, c.max(c.min(c.sub(whole, first), length), zero));
  if (list)
    setMost(list, {size, size});
  return list;
}

Value dlc::frontend::piecesOfLengths(NodeContext &c, Value x, int64_t axis, Value lengths) {
  if (c.failed())
    return {};
  lengths = c.cast(lengths, c.i64());
  Value total = c.reduce(ReduceKind::sum, lengths, {0}, /*keepdims=*/false);
  Value least = c.reduce(ReduceKind::min, c.concat({lengths, c.vector({0})}, 0), {0}, /*keepdims=*/false);
  requireInRun(c,
               c.allOf({c.compare(Predicate::eq, total, c.sizeAsValue(c.dim(x, axis))),
                        c.compare(Predicate::ge, least, c.index(0))}),
               ".split");
  return raggedPieces(c, x, axis, lengths);
}

// What the body gives of one element of each list, the same tensors beside it.
static SmallVector<Value> mapOne(NodeContext &c, const onnx::GraphProto &body, ArrayRef<Value> inputs, Value round) {
  SmallVector<Value> given;
  for (Value input : inputs)
    given.push_back(!isSequence(input) ? input
                    : isRagged(input)  ? raggedElement(c, input, round)
                                       : c.gather(stackedOf(input), round, 0));
  SmallVector<Value> outputs = importInRegion(c, body, given);
  c.expect(c.failed() || outputs.size() >= c.outputCount(),
           "its body has " + Twine(outputs.size()) + " outputs, expected " + Twine(c.outputCount()));
  c.expect(c.failed() || llvm::all_of(outputs, isTensor), "its body gives another value than a tensor");
  return outputs;
}

// What rounds give is stacked. Gives why it cannot be done, or nothing.
static std::string mapStacked(NodeContext &c, const onnx::GraphProto &body, ArrayRef<Value> inputs, int64_t count) {
  ReadsInside inside(c, false);
  LoopSpec spec;
  spec.count = c.sizeAsValue(count);
  spec.keptSize = count;
  SmallVector<Value> results = buildLoop(c, spec, [&](Value round, Value, ValueRange) {
    Round made;
    for (Value output : mapOne(c, body, inputs, round))
      if (!c.failed() && made.kept.size() < c.outputCount())
        made.kept.push_back({output, {}});
    return made;
  });
  for (auto [i, result] : llvm::enumerate(results))
    c.set(i, stackedList(c, result));
  return c.takeError();
}

// What rounds give may have other sizes in each: it is collected in lists that grow.
static std::string mapCollected(NodeContext &c, const onnx::GraphProto &body, ArrayRef<Value> inputs, int64_t count) {
  RunLoop loop;
  loop.count = c.sizeAsValue(count);
  loop.condition = c.scalarInteger(c.i1(), 1);
  loop.states.assign(c.outputCount(), makeSequence(c.place(), c.where(), {}));
  loop.mostElements = count;
  loop.round = [&](ValueRange given) {
    SmallVector<Value> results{given[1]};
    SmallVector<Value> outputs = mapOne(c, body, inputs, given[0]);
    for (unsigned i = 0; i < c.outputCount() && !c.failed(); ++i) {
      Value list = given[2 + i];
      bool isFirst = !isList(list) && elementsOf(list).empty();
      results.push_back(isFirst ? makeSequence(c.place(), c.where(), outputs[i]) : inserted(c, list, outputs[i], {}));
    }
    return results;
  };
  return buildRunLoop(c, loop, /*readsSizes=*/true);
}

void dlc::frontend::mapLists(NodeContext &c, const onnx::GraphProto &body) {
  SmallVector<Value> inputs;
  std::optional<int64_t> count;
  bool isOneType = true;
  for (auto [number, input] : llvm::enumerate(c.inputs())) {
    if (!c.expect(bool(input), "input " + Twine(number) + " is missing"))
      return;
    inputs.push_back(isSequence(input) ? asList(c, input) : input);
    if (c.failed() || !isSequence(input))
      continue;
    isOneType &= !isRagged(inputs.back());
    int64_t length = lengthOf(c, inputs.back());
    if (count && length != *count)
      requireInRun(c, c.compare(Predicate::eq, c.sizeAsValue(length), c.sizeAsValue(*count)), ".length");
    count = count ? *count : length;
  }
  if (c.failed())
    return;
  std::string why = isOneType ? mapStacked(c, body, inputs, *count) : "its elements differ in size";
  if (!why.empty() && mayReadSizes(c))
    why = mapCollected(c, body, inputs, *count);
  c.expect(why.empty(), why);
}
