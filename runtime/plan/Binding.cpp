#include "runtime/plan/Binding.h"
#include "runtime/plan/Placement.h"
#include "runtime/plan/Reader.h"
#include "runtime/plan/Validate.h"

#include <algorithm>

namespace dlc::plan {
namespace {

Error checkBuffer(const Program &program, const Entry &entry, const Binding &binding, size_t index) {
  const Buffer &buffer = entry.buffers[index];
  int64_t offset = binding.value(buffer.offset), bytes = binding.value(buffer.bytes);
  uint64_t space = 0, alignment = kArenaAlignment;
  switch (buffer.kind) {
  case BufferKind::Input:
  case BufferKind::Output: {
    const TensorInfo &tensor = (buffer.kind == BufferKind::Input ? entry.inputs : entry.outputs)[buffer.index];
    tensorBytes(boundTensor(tensor, binding), space);
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
    space = uint64_t(binding.value(entry.slots[buffer.index].bytes));
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
    if (uint64_t bytes; !tensorBytes(boundTensor(tensors[i], binding), bytes))
      return invalid(std::string(what) + " " + std::to_string(i) + " '" + tensors[i].name +
                     "' has dims that are negative or too large");
  return {};
}

Error placeSlots(const Entry &entry, Binding &binding) {
  std::vector<LiveRange> ranges;
  uint64_t sum = 0;
  for (size_t i = 0; i < entry.slots.size(); ++i) {
    int64_t bytes = binding.value(entry.slots[i].bytes);
    if (bytes < 0 || uint64_t(bytes) > kMaxBytes || (sum += uint64_t(bytes) + kArenaAlignment) > kMaxBytes * 64)
      return invalid("slot " + std::to_string(i) + " of the arena has " + std::to_string(bytes) +
                     " bytes, more than any machine");
    ranges.push_back({uint64_t(bytes), entry.slots[i].first, entry.slots[i].last});
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

std::vector<int64_t> largestSizes(const Entry &entry) {
  std::vector<int64_t> sizes;
  for (const Symbol &symbol : entry.symbols)
    sizes.push_back(symbol.most);
  return sizes;
}

TensorInfo boundTensor(const TensorInfo &tensor, const Binding &binding) {
  TensorInfo bound = tensor;
  for (Size &dim : bound.dims)
    dim = binding.value(dim);
  return bound;
}

Error bind(const Program &program, const Entry &entry, std::vector<int64_t> symbols, Binding &binding) {
  for (size_t i = 0; i < symbols.size(); ++i) {
    const Symbol &symbol = entry.symbols[i];
    if (symbols[i] < symbol.least || symbols[i] > symbol.most)
      return invalid("size '" + symbol.name + "' is " + std::to_string(symbols[i]) + ", not from " +
                     std::to_string(symbol.least) + " to " + std::to_string(symbol.most));
  }
  binding.symbols = std::move(symbols);
  binding.values.assign(entry.expressions.size(), 0);
  size_t failed = 0;
  if (!evaluate(entry.expressions, binding.symbols.data(), binding.values.data(), failed))
    return invalid("expression " + std::to_string(failed) + " has no value: it does not fit, or divides by 0");
  if (Error error = checkTensors("input", entry.inputs, binding))
    return error;
  if (Error error = checkTensors("output", entry.outputs, binding))
    return error;
  if (Error error = placeSlots(entry, binding))
    return error;
  for (size_t i = 0; i < entry.buffers.size(); ++i)
    if (Error error = checkBuffer(program, entry, binding, i))
      return error;
  return {};
}

Error bindAll(const Program &program, std::vector<Binding> &bindings, uint64_t &arenaBytes) {
  bindings.resize(program.entries.size());
  arenaBytes = 0;
  for (size_t i = 0; i < bindings.size(); ++i) {
    const Entry &entry = program.entries[i];
    if (Error error = bind(program, entry, largestSizes(entry), bindings[i]))
      return error;
    arenaBytes = std::max(arenaBytes, bindings[i].arenaBytes);
  }
  return {};
}

} // namespace dlc::plan
