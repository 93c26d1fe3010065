// Sequences and optionals: lists of values whose length is known.
#include "frontend/onnx/Sequences.h"
#include "frontend/onnx/OpTable.h"
#include "frontend/onnx/ops/Bodies.h"

using namespace mlir;
using namespace dlc;
using namespace dlc::frontend;

namespace {

Value sequence(NodeContext &c, ValueRange elements) {
  return c.failed() ? Value() : makeSequence(c.place(), c.where(), elements);
}

// The elements of input 0.
SmallVector<Value> elements(NodeContext &c, unsigned input = 0) {
  Value value = c.input(input);
  if (!value || !c.expect(isSequence(value),
                          "input " + Twine(input) + " is " + describeType(value.getType()) + ", expected a sequence"))
    return {};
  return llvm::to_vector(elementsOf(value));
}

// The position that input `input` names among `size` places, which must be known; nullopt where it is not.
std::optional<int64_t> position(NodeContext &c, unsigned input, int64_t size) {
  std::optional<int64_t> place = c.inputInteger("position", input);
  if (!place || !c.expect(*place >= -size && *place < size,
                          "position " + Twine(*place) + " is out of range in " + "a sequence of " + Twine(size)))
    return std::nullopt;
  return *place < 0 ? *place + size : *place;
}

void buildSequenceEmpty(NodeContext &c) { c.set(0, sequence(c, {})); }

void buildSequenceConstruct(NodeContext &c) { c.set(0, sequence(c, c.inputs())); }

void buildSequenceLength(NodeContext &c) { c.set(0, c.index(int64_t(elements(c).size()))); }

// At a position that only the run knows: one of the elements, which all have one type.
void buildSequenceAt(NodeContext &c) {
  SmallVector<Value> all = elements(c);
  auto same = [&](Value other) { return isTensor(other) && other.getType() == all.front().getType(); };
  if (!c.failed() && !c.constantOf(c.input(1)) && !all.empty() && llvm::all_of(all, same)) {
    c.set(0, c.gather(stack(c, all, 0), c.reshape(c.input(1), {}), 0));
    return;
  }
  if (std::optional<int64_t> place = position(c, 1, int64_t(all.size())))
    c.set(0, all[*place]);
}

void buildSequenceErase(NodeContext &c) {
  SmallVector<Value> all = elements(c);
  if (c.failed() || !c.expect(!all.empty(), "the sequence has no elements"))
    return;
  std::optional<int64_t> place = c.hasInput(1) ? position(c, 1, int64_t(all.size())) : int64_t(all.size()) - 1;
  if (!place)
    return;
  all.erase(all.begin() + *place);
  c.set(0, sequence(c, all));
}

void buildSequenceInsert(NodeContext &c) {
  SmallVector<Value> all = elements(c);
  auto size = int64_t(all.size());
  std::optional<int64_t> place = size;
  if (c.hasInput(2)) {
    place = c.inputInteger("position", 2);
    if (place && c.expect(*place >= -size && *place <= size,
                          "position " + Twine(*place) + " is out of range in a sequence of " + Twine(size)))
      place = *place < 0 ? *place + size : *place;
  }
  if (!place || c.failed())
    return;
  all.insert(all.begin() + *place, c.input(1));
  c.set(0, sequence(c, all));
}

void buildSplitToSequence(NodeContext &c) {
  Value x = c.input(0);
  int64_t axis = c.normalizeAxis(c.intAttr("axis", 0), c.rank(x)), size = c.dim(x, axis);
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
  SmallVector<Value> all = elements(c);
  if (c.failed() || !c.expect(!all.empty() && llvm::all_of(all, isTensor), "expected a sequence of tensors, and some"))
    return;
  int64_t axis = c.intAttr("axis", 0);
  if (c.intAttr("new_axis", 0) != 0)
    c.set(0, stack(c, all, axis));
  else
    c.set(0, c.concat(all, c.normalizeAxis(axis, c.rank(all.front()))));
}

// The body once for each element of input 0; other sequences are walked with it, tensors are the same for all.
void buildSequenceMap(NodeContext &c) {
  const onnx::GraphProto *body = c.graphAttr("body");
  size_t count = elements(c).size();
  if (c.failed() || !body)
    return;
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
