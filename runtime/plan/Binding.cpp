#include "runtime/plan/Binding.h"
#include "runtime/plan/Placement.h"
#include "runtime/plan/Reader.h"
#include "runtime/plan/Validate.h"

#include <algorithm>

namespace dlc::plan {
namespace {

Error checkBuffer(const Program &program, const Entry &entry, const Binding &binding, size_t index) {
  const Buffer &buffer = entry.buffers[index];
  int64_t offset = binding.most(buffer.offset), bytes = binding.most(buffer.bytes);
  uint64_t space = 0, alignment = kArenaAlignment;
  switch (buffer.kind) {
  case BufferKind::Input:
  case BufferKind::Output: {
    const TensorInfo &tensor = (buffer.kind == BufferKind::Input ? entry.inputs : entry.outputs)[buffer.index];
    tensorBytes(largestTensor(tensor, binding), space);
    alignment = elementBytes(tensor.type);
    break;
  }
  case BufferKind::State:
    tensorBytes(program.states[buffer.index].tensor, space);
    alignment = elementBytes(program.states[buffer.index].tensor.type);
    break;
  case BufferKind::Constant:
    space = program.constants[buffer.index].bytes;
    break;
  case BufferKind::Arena:
    space = uint64_t(binding.most(entry.slots[buffer.index].bytes));
    break;
  }
  std::string name = "buffer " + std::to_string(index);
  if (offset < 0 || bytes < 0 || uint64_t(offset) > space || uint64_t(bytes) > space - uint64_t(offset))
    return invalid(name + " lies outside its memory: bytes " + std::to_string(offset) + " + " + std::to_string(bytes) +
                   " of " + std::to_string(space));
  if (uint64_t(offset) % alignment)
    return invalid(name + " is misaligned: offset " + std::to_string(offset));
  return {};
}

Error checkTensors(const char *what, const std::vector<TensorInfo> &tensors, const Binding &binding) {
  for (size_t i = 0; i < tensors.size(); ++i)
    if (uint64_t bytes; !tensorBytes(largestTensor(tensors[i], binding), bytes))
      return invalid(std::string(what) + " " + std::to_string(i) + " '" + tensors[i].name +
                     "' has dims that are negative or too large");
  return {};
}

// A value fills its buffer.
Error checkValues(const Entry &entry, const Binding &binding, size_t index) {
  const Step &step = entry.steps[index];
  size_t first = step.arguments.size() - step.outputs; // buffers stand in front of sizes
  while (first > 0 && !step.values.empty() && step.arguments[first + step.outputs - 1].kind == ArgumentKind::Size)
    --first;
  for (size_t i = 0; i < step.values.size(); ++i) {
    const NamedValue &value = step.values[i];
    uint64_t bytes = 0;
    bool known = tensorBytes(boundTensor({"", value.type, value.dims, {}}, binding), bytes);
    int64_t space = binding.value(entry.buffers[size_t(step.arguments[first + i].value)].bytes);
    if (!value.name.empty() && (!known || bytes != uint64_t(space)))
      return invalid("step " + std::to_string(index) + " has a value '" + value.name + "' that does not fill its " +
                     std::to_string(space) + " bytes");
  }
  return {};
}

Error placeSlots(const Entry &entry, Binding &binding) {
  std::vector<LiveRange> ranges;
  uint64_t sum = 0;
  for (size_t i = 0; i < entry.slots.size(); ++i) {
    int64_t bytes = binding.most(entry.slots[i].bytes);
    if (bytes < 0 || uint64_t(bytes) > kMaxBytes || (sum += uint64_t(bytes) + kArenaAlignment) > kMaxBytes * 64)
      return invalid("slot " + std::to_string(i) + " of the arena has " + std::to_string(bytes) +
                     " bytes, more than any machine");
    LiveRange range{uint64_t(bytes), entry.slots[i].first, entry.slots[i].last};
    for (const Parts &parts : binding.parts) // every part of the steps needs what lives beside them
      if (range.first <= parts.last && range.last >= parts.first && !isWithin(entry.slots[i], parts)) {
        range.first = std::min(range.first, parts.first);
        range.last = std::max(range.last, parts.last);
      }
    ranges.push_back(range);
  }
  Placement placement = placeRanges(ranges);
  if (!isSound(ranges, placement))
    return invalid("the slots of the arena cannot be placed");
  if (placement.arenaBytes > kMaxBytes)
    return invalid("an arena of " + std::to_string(placement.arenaBytes) + " bytes");
  binding.slotOffsets = std::move(placement.offsets);
  binding.arenaBytes = placement.arenaBytes;
  binding.largestLiveSet = placement.largestLiveSet;
  return {};
}

} // namespace

static std::vector<bool> readSymbols(const Entry &entry) {
  std::vector<bool> read(entry.symbols.size());
  for (const Step &step : entry.steps)
    if (step.kind == StepKind::ReadSize)
      read[step.index] = true;
  return read;
}

bool hasOpenSizes(const Entry &entry) {
  std::vector<bool> read = readSymbols(entry);
  for (size_t i = 0; i < read.size(); ++i)
    if (!read[i] && entry.symbols[i].least != entry.symbols[i].most)
      return true;
  return false;
}

std::vector<int64_t> defaultSizes(const Entry &entry) {
  std::vector<int64_t> sizes;
  std::vector<bool> read = readSymbols(entry);
  for (size_t i = 0; i < read.size(); ++i)
    sizes.push_back(read[i] && isNumber(entry.symbols[i].most) ? entry.symbols[i].most : entry.symbols[i].least);
  return sizes;
}

std::vector<bool> readExpressions(const Entry &entry) {
  std::vector<bool> read = readSymbols(entry), follows(entry.expressions.size());
  auto isRead = [&](Size size) { return !isNumber(size) && follows[expressionIndex(size)]; };
  for (size_t i = 0; i < follows.size(); ++i) {
    const Expression &each = entry.expressions[i];
    follows[i] = each.op == SizeOp::Symbol ? read[size_t(each.left)] : isRead(each.left) || isRead(each.right);
  }
  return follows;
}

bool hasReadSizes(const TensorInfo &tensor, const std::vector<bool> &readExpressions) {
  return std::any_of(tensor.dims.begin(), tensor.dims.end(),
                     [&](Size dim) { return !isNumber(dim) && readExpressions[expressionIndex(dim)]; });
}

// Calls visit(input, dim, symbol, factor) for every dim of an input that is a symbol, or so many times one; until it
// gives false.
template <typename Visit> static void visitSymbolDims(const Entry &entry, Visit &&visit) {
  for (size_t i = 0; i < entry.inputs.size(); ++i)
    for (size_t dim = 0; dim < entry.inputs[i].dims.size(); ++dim) {
      Size size = entry.inputs[i].dims[dim];
      int64_t factor = 1;
      const Expression *each = isNumber(size) ? nullptr : &entry.expressions[expressionIndex(size)];
      if (each && each->op == SizeOp::Multiply && !isNumber(each->left) && isNumber(each->right) && each->right > 0) {
        factor = each->right;
        each = &entry.expressions[expressionIndex(each->left)];
      }
      if (each && each->op == SizeOp::Symbol && !visit(i, dim, size_t(each->left), factor))
        return;
    }
}

int64_t factorOf(const Entry &entry, size_t symbol) {
  int64_t found = 1;
  visitSymbolDims(entry, [&](size_t, size_t, size_t number, int64_t factor) {
    found = number == symbol ? factor : found;
    return number != symbol;
  });
  return found;
}

Error sizesOfInputs(const Entry &entry, const std::vector<const int64_t *> &inputDims, std::vector<int64_t> &sizes) {
  constexpr int64_t unknown = -1;
  sizes.assign(entry.symbols.size(), unknown);
  Error error;
  visitSymbolDims(entry, [&](size_t input, size_t dim, size_t number, int64_t factor) {
    const Symbol &symbol = entry.symbols[number];
    int64_t found = inputDims[input][dim], size = found / factor;
    bool divides = found % factor == 0, agrees = sizes[number] == unknown || (divides && size == sizes[number]);
    if (agrees && divides && size >= symbol.least && size <= symbol.most) {
      sizes[number] = size;
      return true;
    }
    std::string text = "input " + std::to_string(input) + " '" + entry.inputs[input].name + "': dim " +
                       std::to_string(dim) + " is " + std::to_string(found) + ", expected ";
    if (agrees) {
      error = invalid(text + symbol.name + " from " + std::to_string(symbol.least * factor) + " to " +
                      std::to_string(symbol.most * factor) +
                      (factor > 1 ? ", a multiple of " + std::to_string(factor) : ""));
      return false;
    }
    size_t giver = 0;
    int64_t givenFactor = factor;
    visitSymbolDims(entry, [&](size_t other, size_t, size_t its, int64_t itsFactor) {
      giver = other;
      givenFactor = itsFactor;
      return its != number;
    });
    std::string expected = std::to_string(sizes[number] * factor);
    error = invalid(givenFactor == factor
                        ? text + symbol.name + " = " + expected + ", as in '" + entry.inputs[giver].name + "'"
                        : text + expected);
    return false;
  });
  for (size_t i = 0; i < sizes.size(); ++i)
    if (sizes[i] == unknown)
      sizes[i] = defaultSizes(entry)[i];
  return error;
}

TensorInfo largestTensor(const TensorInfo &tensor, const Binding &binding) {
  TensorInfo bound = tensor;
  for (Size &dim : bound.dims)
    dim = binding.most(dim);
  return bound;
}

TensorInfo boundTensor(const TensorInfo &tensor, const Binding &binding) {
  TensorInfo bound = tensor;
  for (Size &dim : bound.dims)
    dim = binding.value(dim);
  return bound;
}

static Error withoutValue(size_t expression) {
  return invalid("expression " + std::to_string(expression) + " has no value: it does not fit, or divides by 0");
}

// Gives symbols that steps read the most that they may be, in their order: a bound may follow from those before it.
static Error bindReadSymbols(const Entry &entry, Binding &binding) {
  std::vector<bool> read = readSymbols(entry);
  std::vector<SizeRange> symbols, values(entry.expressions.size());
  for (int64_t size : binding.symbols)
    symbols.push_back({size, size});
  size_t failed = 0;
  for (size_t i = 0; i < symbols.size(); ++i) {
    const Symbol &symbol = entry.symbols[i];
    if (!read[i])
      continue;
    if (!isNumber(symbol.most) && !evaluate(entry.expressions, symbols.data(), values.data(), failed))
      return withoutValue(failed);
    int64_t most = isNumber(symbol.most) ? symbol.most : values[expressionIndex(symbol.most)].most;
    if (most < symbol.least)
      return invalid("size '" + symbol.name + "' is " + std::to_string(symbol.least) + " at least, and " +
                     std::to_string(most) + " at the most");
    symbols[i] = {symbol.least, most};
    binding.symbols[i] = most;
  }
  if (!evaluate(entry.expressions, symbols.data(), values.data(), failed))
    return withoutValue(failed);
  binding.largest.clear();
  for (const SizeRange &range : values)
    binding.largest.push_back(range.most);
  return {};
}

Error bind(const Program &program, const Entry &entry, std::vector<int64_t> symbols, Binding &binding) {
  std::vector<bool> read = readSymbols(entry);
  for (size_t i = 0; i < symbols.size(); ++i) {
    const Symbol &symbol = entry.symbols[i];
    if (!read[i] && (symbols[i] < symbol.least || symbols[i] > symbol.most))
      return invalid("size '" + symbol.name + "' is " + std::to_string(symbols[i]) + ", not from " +
                     std::to_string(symbol.least) + " to " + std::to_string(symbol.most));
  }
  binding.symbols = std::move(symbols);
  if (Error error = bindReadSymbols(entry, binding))
    return error;
  binding.values.assign(entry.expressions.size(), 0);
  size_t failed = 0;
  if (!evaluate(entry.expressions, binding.symbols.data(), binding.values.data(), failed))
    return withoutValue(failed);
  if (Error error = checkTensors("input", entry.inputs, binding))
    return error;
  if (Error error = checkTensors("output", entry.outputs, binding))
    return error;
  binding.parts = findParts(program, entry, binding);
  if (Error error = placeSlots(entry, binding))
    return error;
  for (size_t i = 0; i < entry.buffers.size(); ++i)
    if (Error error = checkBuffer(program, entry, binding, i))
      return error;
  for (size_t i = 0; i < entry.steps.size(); ++i)
    if (Error error = checkValues(entry, binding, i))
      return error;
  return {};
}

Error bindAll(const Program &program, std::vector<Binding> &bindings, uint64_t &arenaBytes) {
  bindings.resize(program.entries.size());
  arenaBytes = 0;
  for (size_t i = 0; i < bindings.size(); ++i) {
    const Entry &entry = program.entries[i];
    if (Error error = bind(program, entry, defaultSizes(entry), bindings[i]))
      return error;
    arenaBytes = std::max(arenaBytes, bindings[i].arenaBytes);
  }
  return {};
}

} // namespace dlc::plan
