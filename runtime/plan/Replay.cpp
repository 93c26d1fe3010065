// Plays an entry through, with no knowledge of how it was planned.
#include "runtime/plan/Reader.h"
#include "runtime/plan/Validate.h"

#include <algorithm>
#include <cstddef>
#include <set>

namespace dlc::plan {
namespace {

std::string number(uint64_t value) { return std::to_string(value); }

class Player {
public:
  Player(const Entry &entry, const Binding &binding)
      : entry(entry), binding(binding), sizesIn(entry.expressions.size()),
        writtenAt(entry.slots.size() + entry.outputs.size() + entry.symbols.size(), kNever) {
    std::vector<bool> isRead(entry.symbols.size());
    for (const Step &step : entry.steps)
      if (step.kind == StepKind::ReadSize)
        isRead[step.index] = true;
    for (size_t i = 0; i < entry.expressions.size(); ++i) {
      const Expression &each = entry.expressions[i];
      if (each.op == SizeOp::Symbol) {
        if (isRead[size_t(each.left)])
          sizesIn[i].insert(uint32_t(each.left));
        continue;
      }
      for (Size part : {each.left, each.right})
        if (!isNumber(part))
          sizesIn[i].insert(sizesIn[expressionIndex(part)].begin(), sizesIn[expressionIndex(part)].end());
    }
  }

  Error play() {
    if (Error error = playSteps(0, entry.steps.size()))
      return error;
    for (size_t i = 0; i < entry.outputs.size(); ++i) {
      uint64_t bytes = 0;
      tensorBytes(boundTensor(entry.outputs[i], binding), bytes);
      if (bytes && writtenAt[entry.slots.size() + i] == kNever)
        return invalid("output " + number(i) + " '" + entry.outputs[i].name + "' is written by no step");
    }
    return {};
  }

private:
  static constexpr size_t kNever = SIZE_MAX;
  // A loop around the step that is played, and how much had been written before it.
  struct Loop {
    size_t lastStep, journal;
  };

  const Buffer &bufferOf(const Step &step, size_t argument) const {
    return entry.buffers[size_t(step.arguments[argument].value)];
  }
  // Slots and outputs are followed; everything else always holds a value.
  bool isFollowed(const Buffer &buffer) const {
    return buffer.kind == BufferKind::Arena || buffer.kind == BufferKind::Output;
  }
  size_t placeOf(const Buffer &buffer) const {
    return buffer.kind == BufferKind::Arena ? buffer.index : entry.slots.size() + buffer.index;
  }
  size_t placeOfSymbol(size_t symbol) const { return entry.slots.size() + entry.outputs.size() + symbol; }
  bool isEmpty(const Buffer &buffer) const { return binding.value(buffer.bytes) == 0; }

  Error playSteps(size_t begin, size_t end);
  Error playStep(size_t index);
  Error playIf(const Step &step, size_t index);
  Error playLoop(const Step &step, size_t index);
  Error read(const Buffer &buffer, size_t index) const;
  Error use(const Buffer &buffer, size_t index) const;
  Error checkOverlap(const Step &step, size_t index) const;
  Error readSizes(Size size, size_t index) const;
  void write(size_t place);
  void forget(size_t journalSize);

  const Entry &entry;
  const Binding &binding;
  std::vector<std::set<uint32_t>> sizesIn; // each expression: the symbols that steps read
  std::vector<size_t> writtenAt;           // place -> position in the journal of its first write on this way
  std::vector<size_t> journal;             // places in the order in which they were first written
  std::vector<Loop> loops;
};

void Player::write(size_t place) {
  if (writtenAt[place] != kNever)
    return;
  writtenAt[place] = journal.size();
  journal.push_back(place);
}

// Back to what had been written then.
void Player::forget(size_t journalSize) {
  for (; journal.size() > journalSize; journal.pop_back())
    writtenAt[journal.back()] = kNever;
}

// The slot belongs to the buffer at this step; where it holds something from before a loop, in all of the loop.
Error Player::use(const Buffer &buffer, size_t index) const {
  if (buffer.kind != BufferKind::Arena)
    return {};
  const Slot &slot = entry.slots[buffer.index];
  if (index < slot.first || index > slot.last)
    return invalid("step " + number(index) + " uses slot " + number(buffer.index) + ", which lives from step " +
                   number(slot.first) + " to " + number(slot.last));
  size_t written = writtenAt[buffer.index];
  for (const Loop &loop : loops)
    if (written != kNever && written < loop.journal && slot.last < loop.lastStep)
      return invalid("step " + number(index) + " uses slot " + number(buffer.index) +
                     ", which comes from before a loop and ends in it");
  return {};
}

Error Player::read(const Buffer &buffer, size_t index) const {
  if (isEmpty(buffer) || !isFollowed(buffer))
    return {};
  if (writtenAt[placeOf(buffer)] == kNever)
    return invalid("step " + number(index) + " reads " + (buffer.kind == BufferKind::Arena ? "slot " : "output ") +
                   number(buffer.index) + ", which may not have been written");
  return use(buffer, index);
}

// What the size follows from has been read.
Error Player::readSizes(Size size, size_t index) const {
  if (!isNumber(size))
    for (uint32_t symbol : sizesIn[expressionIndex(size)])
      if (writtenAt[placeOfSymbol(symbol)] == kNever)
        return invalid("step " + number(index) + " uses size " + number(symbol) + " '" + entry.symbols[symbol].name +
                       "', which may not have been read");
  return {};
}

// What a step writes is all of a buffer that it reads (in place), or apart from it, and apart from what else it writes.
Error Player::checkOverlap(const Step &step, size_t index) const {
  size_t buffers = size_t(std::count_if(step.arguments.begin(), step.arguments.end(), [](const Argument &argument) {
    return argument.kind == ArgumentKind::Buffer;
  }));
  size_t reads = buffers - step.outputs;
  for (size_t w = reads; w < buffers; ++w)
    for (size_t other = 0; other < w; ++other) {
      const Buffer &a = bufferOf(step, w), &b = bufferOf(step, other);
      if (a.kind != b.kind || a.index != b.index)
        continue;
      int64_t aBegin = binding.value(a.offset), bBegin = binding.value(b.offset);
      int64_t aBytes = binding.value(a.bytes), bBytes = binding.value(b.bytes);
      if (!aBytes || !bBytes || aBegin >= bBegin + bBytes || bBegin >= aBegin + aBytes)
        continue;
      if (other >= reads)
        return invalid("step " + number(index) + " writes twice to the same bytes");
      if (aBegin != bBegin || aBytes != bBytes)
        return invalid("step " + number(index) + " writes over a part of what it reads");
    }
  return {};
}

Error Player::playStep(size_t index) {
  const Step &step = entry.steps[index];
  size_t buffers = 0;
  while (buffers < step.arguments.size() && step.arguments[buffers].kind == ArgumentKind::Buffer)
    ++buffers;
  size_t reads = buffers - step.outputs;
  // The condition of a loop is what its first block computes.
  for (size_t i = 0; i < reads && step.kind != StepKind::While; ++i)
    if (Error error = read(bufferOf(step, i), index))
      return error;
  if (Error error = checkOverlap(step, index))
    return error;
  for (size_t i = reads; i < buffers; ++i) {
    if (Error error = use(bufferOf(step, i), index))
      return error;
    if (isFollowed(bufferOf(step, i)))
      write(placeOf(bufferOf(step, i)));
  }
  for (const Argument &argument : step.arguments)
    if (argument.kind == ArgumentKind::Size)
      if (Error error = readSizes(argument.value, index))
        return error;
  int64_t bytes = reads ? binding.value(bufferOf(step, 0).bytes) : 0;
  switch (step.kind) {
  case StepKind::Launch:
    return {};
  case StepKind::Copy:
    if (bytes != binding.value(bufferOf(step, 1).bytes))
      return invalid("step " + number(index) + " is not a copy between two buffers of one size");
    return {};
  case StepKind::ReadSize:
    if (bytes != 8)
      return invalid("step " + number(index) + " reads a size of " + number(bytes) + " bytes");
    if (Error error = readSizes(entry.symbols[step.index].most, index))
      return error;
    write(placeOfSymbol(step.index));
    return {};
  case StepKind::Repeat:
    if (reads && bytes != 8)
      return invalid("step " + number(index) + " has a number of rounds of " + number(bytes) + " bytes");
    return playLoop(step, index);
  case StepKind::If:
  case StepKind::While:
    if (bytes != 1)
      return invalid("step " + number(index) + " has a condition of " + number(bytes) + " bytes");
    return step.kind == StepKind::If ? playIf(step, index) : playLoop(step, index);
  }
  return {};
}

// Behind it holds what both ways have written.
Error Player::playIf(const Step &step, size_t index) {
  size_t before = journal.size(), middle = index + 1 + step.blocks[0];
  if (Error error = playSteps(index + 1, middle))
    return error;
  std::vector<size_t> first(journal.begin() + std::ptrdiff_t(before), journal.end());
  forget(before);
  if (Error error = playSteps(middle, middle + step.blocks[1]))
    return error;
  std::vector<size_t> second(journal.begin() + std::ptrdiff_t(before), journal.end());
  forget(before);
  std::sort(first.begin(), first.end());
  for (size_t place : second)
    if (std::binary_search(first.begin(), first.end(), place)) {
      writtenAt[place] = journal.size();
      journal.push_back(place);
    }
  return {};
}

// The block that tests runs at least once, that of a round perhaps never.
Error Player::playLoop(const Step &step, size_t index) {
  size_t first = index + 1, middle = first + step.blocks[0], behind = middle + step.blocks[1];
  loops.push_back({behind - 1, journal.size()});
  if (step.kind == StepKind::While) {
    if (Error error = playSteps(first, middle))
      return error;
    if (Error error = read(bufferOf(step, 0), middle - 1))
      return error;
    first = middle;
  }
  size_t before = journal.size();
  if (Error error = playSteps(first, behind))
    return error;
  forget(before);
  loops.pop_back();
  return {};
}

Error Player::playSteps(size_t begin, size_t end) {
  for (size_t i = begin; i < end; i += 1 + entry.steps[i].blocks[0] + entry.steps[i].blocks[1])
    if (Error error = playStep(i))
      return error;
  return {};
}

} // namespace

Error replayEntry(const Entry &entry, const Binding &binding) { return Player(entry, binding).play(); }

} // namespace dlc::plan
