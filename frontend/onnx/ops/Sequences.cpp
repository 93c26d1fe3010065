// Sequences and optionals. Where the run decides about a length, they are lists (ops/Lists.h).
#include "frontend/onnx/Sequences.h"
#include "frontend/onnx/OpTable.h"
#include "frontend/onnx/ops/Bodies.h"
#include "frontend/onnx/ops/DataSizes.h"
#include "frontend/onnx/ops/Lists.h"

using namespace mlir;
using namespace dlc;
using namespace dlc::frontend;

namespace {

Value sequence(NodeContext &c, ValueRange elements) {
  return c.failed() ? Value() : makeSequence(c.place(), c.where(), elements);
}

// Input 0, which must be a sequence.
Value given(NodeContext &c, unsigned input = 0) {
  Value value = c.input(input);
  return value && c.expect(isSequence(value),
                           "input " + Twine(input) + " is " + describeType(value.getType()) + ", expected a sequence")
             ? value
             : Value();
}

// The elements of a sequence of known length.
SmallVector<Value> elements(NodeContext &c, Value sequence) {
  return c.failed() ? SmallVector<Value>() : llvm::to_vector(elementsOf(sequence));
}

// The position that input `input` names among `size` places, which must be known; nullopt where it is not.
std::optional<int64_t> position(NodeContext &c, unsigned input, int64_t size, int64_t sequenceSize) {
  std::optional<int64_t> place = c.inputInteger("position", input);
  if (!place || !c.expect(*place >= -sequenceSize && *place < size,
                          "position " + Twine(*place) + " is out of range in a sequence of " + Twine(sequenceSize)))
    return std::nullopt;
  return *place < 0 ? *place + sequenceSize : *place;
}

// Whether the run decides about the position, in a sequence of known length that may be a list.
bool isPositionOfRun(NodeContext &c, unsigned input, Value sequence) {
  return !c.failed() && c.hasInput(input) && !c.constantOf(c.input(input)) && elementTypeOf(sequence.getType());
}

// The sequence of known length that a list is, where its elements have one type.
Value apart(NodeContext &c, Value list) {
  if (c.failed() || isRagged(list))
    return list;
  SmallVector<Value> parts;
  for (int64_t i = 0, count = lengthOf(c, list); i < count; ++i)
    parts.push_back(c.gather(stackedOf(list), c.index(i), 0));
  return sequence(c, parts);
}

void buildSequenceEmpty(NodeContext &c) { c.set(0, sequence(c, {})); }

void buildSequenceConstruct(NodeContext &c) { c.set(0, sequence(c, c.inputs())); }

void buildSequenceLength(NodeContext &c) {
  Value all = given(c);
  if (c.failed())
    return;
  c.set(0, isList(all) ? c.sizeAsValue(lengthOf(c, all)) : c.index(int64_t(elementsOf(all).size())));
}

void buildSequenceAt(NodeContext &c) {
  Value all = given(c);
  if (c.failed())
    return;
  bool isOfRun = !isList(all) && isPositionOfRun(c, 1, all),
       isOneType = isOfRun && elementTypeOf(all.getType()).hasStaticShape();
  if (isList(all) || (isOfRun && !isOneType && mayReadSizes(c))) {
    c.set(0, elementAt(c, asList(c, all), c.input(1)));
    return;
  }
  if (isOneType) {
    Value list = asList(c, all);
    c.set(0, c.failed() ? Value() : c.gather(stackedOf(list), c.reshape(c.input(1), {}), 0));
    return;
  }
  int64_t size = elementsOf(all).size();
  if (std::optional<int64_t> place = position(c, 1, size, size))
    c.set(0, elementsOf(all)[*place]);
}

void buildSequenceErase(NodeContext &c) {
  Value all = given(c);
  if (c.failed())
    return;
  if (isList(all) || (mayReadSizes(c) && isPositionOfRun(c, 1, all))) {
    Value rest = erased(c, asList(c, all), c.optional(1), /*mayBeEmpty=*/isList(all));
    c.set(0, isList(all) ? rest : apart(c, rest));
    return;
  }
  SmallVector<Value> rest = elements(c, all);
  int64_t size = rest.size();
  if (!c.expect(size > 0, "the sequence has no elements"))
    return;
  std::optional<int64_t> place = c.hasInput(1) ? position(c, 1, size, size) : size - 1;
  if (!place)
    return;
  rest.erase(rest.begin() + *place);
  c.set(0, sequence(c, rest));
}

void buildSequenceInsert(NodeContext &c) {
  Value all = given(c);
  if (c.failed())
    return;
  if (isList(all) || (mayReadSizes(c) && isPositionOfRun(c, 2, all))) {
    Value longer = inserted(c, asList(c, all), c.input(1), c.optional(2));
    c.set(0, isList(all) ? longer : apart(c, longer));
    return;
  }
  SmallVector<Value> longer = elements(c, all);
  int64_t size = longer.size();
  std::optional<int64_t> place = c.hasInput(2) ? position(c, 2, size + 1, size) : size;
  if (!place || c.failed())
    return;
  longer.insert(longer.begin() + *place, c.input(1));
  c.set(0, sequence(c, longer));
}

// Pieces of the lengths that the run gives, as many as there are lengths.
void splitByLengths(NodeContext &c, Value x, int64_t axis) {
  Value lengths = c.input(1), start = c.index(0);
  int64_t size = c.dim(x, axis), count = c.failed() ? 0 : c.dim(lengths, 0);
  if (wantsList(c, count)) {
    c.set(0, piecesOfLengths(c, x, axis, lengths));
    return;
  }
  Value total = c.reduce(ReduceKind::sum, c.cast(lengths, c.i64()), {0}, /*keepdims=*/false);
  requireInRun(c, c.compare(Predicate::eq, total, c.sizeAsValue(size)), ".split");
  SmallVector<Value> parts;
  for (int64_t i = 0; i < count && !c.failed(); ++i) {
    Value length = c.cast(c.element(lengths, i), c.i64());
    parts.push_back(partAtRunTime(c, x, axis, start, c.index(1), length, size, 0));
    start = c.add(start, length);
  }
  c.set(0, sequence(c, parts));
}

// Pieces whose number or lengths the run decides. Whether it is done.
bool splitByRun(NodeContext &c, Value x, int64_t axis) {
  int64_t size = c.dim(x, axis);
  Value split = c.optional(1);
  if (!split && wantsList(c, size)) {
    c.set(0, piecesOf(c, x, axis, 1, c.intAttr("keepdims", 1) != 0));
    return true;
  }
  if (!split || c.failed())
    return false;
  if (decidedByData(c, split)) {
    if (c.rank(split) == 0)
      c.set(0, piecesAtRunTime(c, x, axis, split));
    else
      splitByLengths(c, x, axis);
    return true;
  }
  std::optional<Tensor> length = c.rank(split) == 0 ? c.constantOf(split) : std::nullopt;
  if (!length || !wantsList(c, size) || length->get(0).integer <= 0)
    return false;
  c.set(0, piecesOf(c, x, axis, length->get(0).integer, /*keepDims=*/true));
  return true;
}

void buildSplitToSequence(NodeContext &c) {
  Value x = c.input(0);
  int64_t axis = c.normalizeAxis(c.intAttr("axis", 0), c.rank(x)), size = c.dim(x, axis);
  if (c.failed() || splitByRun(c, x, axis))
    return;
  SmallVector<int64_t> lengths;
  bool keepDims = c.hasInput(1) || c.intAttr("keepdims", 1) != 0;
  if (!c.hasInput(1)) {
    lengths.assign(size, 1);
  } else if (c.rank(c.input(1)) == 0) { // pieces of that length, the last of what is left
    std::optional<int64_t> length = c.inputInteger("split", 1);
    if (!length || !c.expect(*length > 0, "input 'split' is " + Twine(*length) + ", expected a positive number"))
      return;
    for (int64_t start = 0; start < size; start += *length)
      lengths.push_back(std::min(*length, size - start));
  } else {
    std::optional<SmallVector<int64_t>> given = c.inputIntegers("split", 1);
    if (!given)
      return;
    lengths = *given;
  }
  SmallVector<Value> parts;
  int64_t start = 0;
  for (int64_t length : lengths) {
    if (!c.expect(length >= 0 && start + length <= size,
                  "the parts of input 'split' are longer than dim " + Twine(axis) + ", " + Twine(size)))
      return;
    Value part = c.sliceDim(x, axis, start, length);
    if (!keepDims) {
      SmallVector<int64_t> shape(c.shape(x));
      shape.erase(shape.begin() + axis);
      part = c.reshape(part, shape);
    }
    parts.push_back(part);
    start += length;
  }
  if (c.expect(start == size, "the parts of input 'split' have " + Twine(start) + " elements, dim " + Twine(axis) +
                                  " has " + Twine(size)))
    c.set(0, sequence(c, parts));
}

void buildConcatFromSequence(NodeContext &c) {
  Value sequence = given(c);
  if (c.failed())
    return;
  int64_t axis = c.intAttr("axis", 0);
  bool isNew = c.intAttr("new_axis", 0) != 0;
  if (isList(sequence)) {
    c.set(0, concatenated(c, sequence, axis, isNew));
    return;
  }
  SmallVector<Value> all = elements(c, sequence);
  if (!c.expect(!all.empty() && llvm::all_of(all, isTensor), "expected a sequence of tensors, and some"))
    return;
  if (isNew)
    c.set(0, stack(c, all, axis));
  else
    c.set(0, c.concat(all, c.normalizeAxis(axis, c.rank(all.front()))));
}

// The body once for each element of input 0; other sequences are walked with it, tensors are the same for all.
void buildSequenceMap(NodeContext &c) {
  const onnx::GraphProto *body = c.graphAttr("body");
  Value first = given(c);
  if (c.failed() || !body)
    return;
  if (llvm::any_of(c.inputs(), [](Value input) { return input && isList(input); }))
    return mapLists(c, *body);
  size_t count = elementsOf(first).size();
  SmallVector<SmallVector<Value>> columns(c.outputCount());
  for (size_t i = 0; i < count; ++i) {
    SmallVector<Value> inputs;
    for (auto [number, input] : llvm::enumerate(c.inputs())) {
      if (!c.expect(input && (!isSequence(input) || elementsOf(input).size() == count),
                    "input " + Twine(number) + " has another length than the first sequence"))
        return;
      inputs.push_back(isSequence(input) ? elementsOf(input)[i] : input);
    }
    FailureOr<SmallVector<Value>> results = c.importBody(*body, inputs);
    if (failed(results) ||
        !c.expect(results->size() >= c.outputCount(),
                  "its body has " + Twine(results->size()) + " outputs, expected " + Twine(c.outputCount())))
      return;
    for (auto [column, value] : llvm::zip(columns, *results))
      column.push_back(value);
  }
  for (auto [i, column] : llvm::enumerate(columns))
    c.set(i, sequence(c, column));
}

void buildOptional(NodeContext &c) { c.set(0, c.hasInput(0) ? c.input(0) : makeEmptyOptional(c.place(), c.where())); }

void buildOptionalHasElement(NodeContext &c) {
  c.set(0, c.scalarInteger(c.i1(), c.hasInput(0) && !isEmptyOptional(c.input(0))));
}

void buildOptionalGetElement(NodeContext &c) {
  Value value = c.input(0);
  if (value && c.expect(!isEmptyOptional(value), "the optional has no element"))
    c.set(0, value);
}

const OpRow rows[] = {
    {"", "SequenceEmpty", 11, 0, buildSequenceEmpty},
    {"", "SequenceConstruct", 11, 0, buildSequenceConstruct},
    {"", "SequenceLength", 11, 0, buildSequenceLength},
    {"", "SequenceAt", 11, 0, buildSequenceAt},
    {"", "SequenceErase", 11, 0, buildSequenceErase},
    {"", "SequenceInsert", 11, 0, buildSequenceInsert},
    {"", "SplitToSequence", 11, 0, buildSplitToSequence},
    {"", "ConcatFromSequence", 11, 0, buildConcatFromSequence},
    {"", "SequenceMap", 17, 0, buildSequenceMap},
    {"", "Optional", 15, 0, buildOptional},
    {"", "OptionalHasElement", 15, 0, buildOptionalHasElement},
    {"", "OptionalGetElement", 15, 0, buildOptionalGetElement},
};

} // namespace

ArrayRef<OpRow> dlc::frontend::sequenceRows() { return rows; }
