// The indices of an entry.
#include "runtime/plan/Validate.h"

#include <algorithm>
#include <set>

namespace dlc::plan {
namespace {

std::string number(uint64_t value) { return std::to_string(value); }

class EntryChecker {
public:
  EntryChecker(const Program &program, const Entry &entry) : program(program), entry(entry) {}
  Error check();

private:
  Error checkTensors(const char *what, const std::vector<TensorInfo> &tensors) const;
  Error checkSizes() const;
  size_t symbolsOf(Size size) const;
  Error checkSlots() const;
  Error checkBuffer(size_t index) const;
  Error checkSteps(size_t begin, size_t end, unsigned depth);
  Error checkStep(size_t index) const;
  Error checkValues(const Step &step, const std::string &name);
  Error checkLaunch(const Step &step, const std::string &name, size_t buffers) const;
  Error checkBlocks(const Step &step, size_t index, size_t end, unsigned depth) const;
  bool isValid(Size size) const { return plan::isValid(size, entry.expressions.size()); }

  const Program &program;
  const Entry &entry;
  std::set<std::string> valueNames;
};

Error EntryChecker::checkTensors(const char *what, const std::vector<TensorInfo> &tensors) const {
  for (size_t i = 0; i < tensors.size(); ++i) {
    std::string name = std::string(what) + " " + number(i) + " '" + tensors[i].name + "'";
    for (Size dim : tensors[i].dims)
      if (!isValid(dim))
        return invalid(name + " has dims that are negative or too large");
    if (!tensors[i].dimNames.empty() && tensors[i].dimNames.size() != tensors[i].dims.size())
      return invalid(name + " has " + number(tensors[i].dims.size()) + " dims and " +
                     number(tensors[i].dimNames.size()) + " names of dims");
  }
  return {};
}

Error EntryChecker::checkSizes() const {
  if (!areValid(entry.expressions, entry.symbols.size()))
    return invalid("an expression refers to what does not come before it");
  for (size_t i = 0; i < entry.symbols.size(); ++i) {
    const Symbol &symbol = entry.symbols[i];
    std::string name = "size " + number(i) + " '" + symbol.name + "'";
    if (symbol.least < 0 || !isValid(symbol.most) || (isNumber(symbol.most) && symbol.least > symbol.most))
      return invalid(name + " has no values");
    if (isNumber(symbol.most))
      continue;
    bool isRead = std::any_of(entry.steps.begin(), entry.steps.end(),
                              [&](const Step &step) { return step.kind == StepKind::ReadSize && step.index == i; });
    if (!isRead || symbolsOf(symbol.most) > i)
      return invalid(name + " is bounded by what does not come before it");
  }
  return {};
}

// How many symbols there must be for the size to have a value.
size_t EntryChecker::symbolsOf(Size size) const {
  std::vector<size_t> needed(entry.expressions.size());
  auto of = [&](Size each) { return isNumber(each) ? 0 : needed[expressionIndex(each)]; };
  for (size_t i = 0; i < needed.size(); ++i) {
    const Expression &each = entry.expressions[i];
    needed[i] = each.op == SizeOp::Symbol ? size_t(each.left) + 1 : std::max(of(each.left), of(each.right));
  }
  return of(size);
}

Error EntryChecker::checkSlots() const {
  if (entry.slots.size() > kMaxSlots)
    return invalid("an arena of " + number(entry.slots.size()) + " slots");
  for (size_t i = 0; i < entry.slots.size(); ++i) {
    const Slot &slot = entry.slots[i];
    if (!isValid(slot.bytes))
      return invalid("slot " + number(i) + " refers to an expression that is not there");
    if (slot.first > slot.last || slot.last >= entry.steps.size())
      return invalid("slot " + number(i) + " lives from step " + number(slot.first) + " to " + number(slot.last) +
                     " of " + number(entry.steps.size()));
  }
  return {};
}

Error EntryChecker::checkBuffer(size_t index) const {
  const Buffer &buffer = entry.buffers[index];
  const size_t counts[] = {entry.inputs.size(), entry.outputs.size(), program.constants.size(), program.states.size(),
                           entry.slots.size()};
  static const char *const names[] = {"input", "output", "constant", "state", "slot"};
  if (buffer.index >= counts[int(buffer.kind)])
    return invalid("buffer " + number(index) + " refers to " + names[int(buffer.kind)] + " " + number(buffer.index) +
                   " of " + number(counts[int(buffer.kind)]));
  if (!isValid(buffer.offset) || !isValid(buffer.bytes))
    return invalid("buffer " + number(index) + " refers to an expression that is not there");
  return {};
}

Error EntryChecker::checkLaunch(const Step &step, const std::string &name, size_t buffers) const {
  if (step.index >= program.kernels.size())
    return invalid(name + " refers to kernel " + number(step.index) + " of " + number(program.kernels.size()));
  size_t sizes = step.arguments.size() - buffers;
  if (sizes != program.kernels[step.index].sizes)
    return invalid(name + " hands over " + number(sizes) + " sizes, its kernel takes " +
                   number(program.kernels[step.index].sizes));
  return {};
}

Error EntryChecker::checkStep(size_t index) const {
  const Step &step = entry.steps[index];
  std::string name = "step " + number(index);
  size_t buffers = 0;
  if (step.arguments.size() > kMaxArguments || step.outputs > kMaxOutputs)
    return invalid(name + " has " + number(step.arguments.size()) + " arguments and writes " + number(step.outputs));
  for (size_t i = 0; i < step.arguments.size(); ++i) {
    const Argument &argument = step.arguments[i];
    if (argument.kind == ArgumentKind::Size) {
      if (!isValid(argument.value))
        return invalid(name + " hands over an expression that is not there");
      continue;
    }
    if (argument.value < 0 || uint64_t(argument.value) >= entry.buffers.size())
      return invalid(name + " refers to buffer " + std::to_string(argument.value) + " of " +
                     number(entry.buffers.size()));
    if (++buffers != i + 1)
      return invalid(name + " hands over a buffer behind a size");
  }
  bool writes = step.kind == StepKind::Launch || step.kind == StepKind::Copy;
  if (writes ? step.outputs == 0 || step.outputs > buffers : step.outputs != 0)
    return invalid(name + " writes " + number(step.outputs) + " of its " + number(buffers) + " buffers");
  for (size_t i = buffers - step.outputs; i < buffers; ++i) {
    BufferKind kind = entry.buffers[size_t(step.arguments[i].value)].kind;
    if (kind == BufferKind::Input || kind == BufferKind::Constant)
      return invalid(name + " writes to an input or a constant");
  }
  if (step.kind == StepKind::Launch)
    return checkLaunch(step, name, buffers);
  if (step.kind == StepKind::Repeat)
    return step.arguments.size() == 1 ? Error() : invalid(name + " has not one number of rounds");
  size_t expected = step.kind == StepKind::Copy ? 2 : 1;
  if (buffers != expected || step.arguments.size() != expected)
    return invalid(name + (step.kind == StepKind::Copy ? " is not a copy between two buffers of one size"
                                                       : " does not read one buffer"));
  if (step.kind == StepKind::ReadSize && step.index >= entry.symbols.size())
    return invalid(name + " refers to size " + number(step.index) + " of " + number(entry.symbols.size()));
  return {};
}

Error EntryChecker::checkBlocks(const Step &step, size_t index, size_t end, unsigned depth) const {
  bool hasBlocks = step.kind == StepKind::If || isLoop(step);
  uint64_t inside = uint64_t(step.blocks[0]) + step.blocks[1];
  if (step.kind == StepKind::Repeat && step.blocks[1])
    return invalid("step " + number(index) + " repeats two blocks");
  if (hasBlocks ? inside > end - index - 1 : inside != 0)
    return invalid("step " + number(index) + " has blocks of " + number(inside) + " steps where " +
                   number(hasBlocks ? end - index - 1 : 0) + " follow");
  if (depth > kMaxDepth)
    return invalid("step " + number(index) + " lies in more than " + number(kMaxDepth) + " blocks");
  return {};
}

Error EntryChecker::checkValues(const Step &step, const std::string &name) {
  if (!step.values.empty() && step.values.size() != step.outputs)
    return invalid(name + " writes " + number(step.outputs) + " buffers and has " + number(step.values.size()) +
                   " values");
  for (const NamedValue &value : step.values) {
    std::string which = name + " has a value '" + value.name + "'";
    if (step.kind != StepKind::Launch)
      return invalid(which + " and computes nothing");
    if (!value.name.empty() && !valueNames.insert(value.name).second)
      return invalid(which + " that has no name of its own");
    for (Size dim : value.dims)
      if (!isValid(dim))
        return invalid(which + " with dims that are negative or too large");
    std::vector<bool> seen(value.dims.size());
    for (uint32_t dim : value.order)
      if (dim >= seen.size() || seen[dim])
        return invalid(which + " whose order is no permutation");
      else
        seen[dim] = true;
    if (value.order.size() != value.dims.size())
      return invalid(which + " whose order is no permutation");
  }
  return {};
}

Error EntryChecker::checkSteps(size_t begin, size_t end, unsigned depth) {
  for (size_t i = begin; i < end;) {
    const Step &step = entry.steps[i];
    if (Error error = checkStep(i))
      return error;
    if (Error error = checkValues(step, "step " + number(i)))
      return error;
    if (Error error = checkBlocks(step, i, end, depth))
      return error;
    size_t middle = i + 1 + step.blocks[0], behind = middle + step.blocks[1];
    if (Error error = checkSteps(i + 1, middle, depth + 1))
      return error;
    if (Error error = checkSteps(middle, behind, depth + 1))
      return error;
    i = behind;
  }
  return {};
}

Error EntryChecker::check() {
  if (entry.steps.size() >= kNone)
    return invalid("an entry of " + number(entry.steps.size()) + " steps");
  if (Error error = checkSizes())
    return error;
  if (Error error = checkTensors("input", entry.inputs))
    return error;
  if (Error error = checkTensors("output", entry.outputs))
    return error;
  if (Error error = checkSlots())
    return error;
  for (size_t i = 0; i < entry.buffers.size(); ++i)
    if (Error error = checkBuffer(i))
      return error;
  return checkSteps(0, entry.steps.size(), 0);
}

} // namespace

Error checkEntry(const Program &program, const Entry &entry) { return EntryChecker(program, entry).check(); }

} // namespace dlc::plan
