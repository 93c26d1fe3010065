#include "tools/dlc/Explanation.h"
#include "runtime/plan/Binding.h"
#include "runtime/plan/Reader.h"
#include "tools/dlc/Console.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

namespace dlc::driver {

// What stands for a name where there is none; several of them.
static constexpr llvm::StringLiteral kUnnamed = "an unnamed value of ", kUnnamedMore = " unnamed values of ";
static constexpr llvm::StringLiteral kConstant = "constant of ", kConstantMore = " constants of ";

namespace {

class Explainer {
public:
  Explainer(const plan::Program &program, const plan::Entry &entry) : program(program), entry(entry) {}
  ExplainedEntry run();

private:
  void addSteps(size_t begin, size_t end, unsigned depth);
  void addStep(size_t index, unsigned depth);
  std::string nameOf(const plan::Buffer &buffer) const;
  uint64_t bytesOf(plan::Size size) const { return uint64_t(std::max<int64_t>(binding.value(size), 0)); }

  const plan::Program &program;
  const plan::Entry &entry;
  plan::Binding binding;
  std::vector<std::string> held; // what each slot holds now
  ExplainedEntry result;
};

} // namespace

std::string Explainer::nameOf(const plan::Buffer &buffer) const {
  auto quoted = [](const char *kind, const std::string &name) { return kind + ("'" + displayName(name) + "'"); };
  switch (buffer.kind) {
  case plan::BufferKind::Input:
    return quoted("input ", entry.inputs[buffer.index].name);
  case plan::BufferKind::Output:
    return quoted("output ", entry.outputs[buffer.index].name);
  case plan::BufferKind::State:
    return quoted("state ", program.states[buffer.index].tensor.name);
  case plan::BufferKind::Constant:
    return kConstant.str() + formatBytes(program.constants[buffer.index].bytes);
  case plan::BufferKind::Arena:
    break;
  }
  return held[buffer.index].empty() ? "slot " + std::to_string(buffer.index) : held[buffer.index];
}

void Explainer::addStep(size_t index, unsigned depth) {
  const plan::Step &step = entry.steps[index];
  ExplainedStep row;
  row.number = index;
  row.depth = depth;
  row.name = plan::stepKindName(step.kind);
  row.source = step.source;
  row.reasons = step.reasons;
  size_t buffers = llvm::count_if(
      step.arguments, [](const plan::Argument &argument) { return argument.kind == plan::ArgumentKind::Buffer; });
  for (size_t i = 0; i + step.outputs < buffers; ++i)
    row.reads.push_back(nameOf(entry.buffers[size_t(step.arguments[i].value)]));
  for (size_t i = buffers - step.outputs, output = 0; i < buffers; ++i, ++output) {
    const plan::Buffer &buffer = entry.buffers[size_t(step.arguments[i].value)];
    bool isNamed = output < step.values.size() && !step.values[output].name.empty();
    std::string name =
        isNamed ? "'" + displayName(step.values[output].name) + "'" : kUnnamed.str() + "step " + std::to_string(index);
    if (buffer.kind == plan::BufferKind::Arena) {
      held[buffer.index] = step.kind == plan::StepKind::Copy ? row.reads.front() : name;
      std::string &holds = result.slots[buffer.index].holds;
      holds += (holds.empty() ? "" : ", ") + held[buffer.index];
      row.writes.push_back(held[buffer.index]);
    } else {
      row.writes.push_back(isNamed ? name + " (" + nameOf(buffer) + ")" : nameOf(buffer));
    }
  }
  if (step.kind == plan::StepKind::Repeat && !buffers)
    row.name += " " + std::to_string(binding.value(step.arguments[0].value)) + " times";
  if (step.kind == plan::StepKind::Launch) {
    const plan::Kernel &kernel = program.kernels[step.index];
    row.name = kernel.name;
    row.summary = kernel.summary;
    row.schedule = kernel.schedule;
    row.flops = kernel.flops;
    row.bytes = kernel.bytes;
    ++result.launches;
  } else if (step.kind == plan::StepKind::Copy) {
    row.bytes = 2 * bytesOf(entry.buffers[size_t(step.arguments[0].value)].bytes);
  }
  for (const plan::Slot &slot : entry.slots)
    if (slot.first <= index && index <= slot.last)
      row.live += bytesOf(slot.bytes);
  result.flops += row.flops;
  result.bytes += row.bytes;
  if (result.steps.empty() || row.live > result.steps[result.peak].live)
    result.peak = result.steps.size();
  result.steps.push_back(std::move(row));
}

void Explainer::addSteps(size_t begin, size_t end, unsigned depth) {
  for (size_t i = begin; i < end;) {
    addStep(i, depth);
    size_t behind = i + 1 + entry.steps[i].blocks[0] + entry.steps[i].blocks[1];
    addSteps(i + 1, behind, depth + 1);
    i = behind;
  }
}

ExplainedEntry Explainer::run() {
  (void)plan::bind(program, entry, plan::defaultSizes(entry), binding); // has been validated
  result.name = entry.name;
  result.target = program.target == plan::Target::Cpu ? "cpu" : "cuda";
  result.precision = plan::precisionName(program.precision);
  result.nodes = entry.sourceNodes;
  result.kernels = program.kernels.size();
  result.arenaBytes = binding.arenaBytes;
  result.weightBytes = plan::storedBytes(program);
  held.resize(entry.slots.size());
  for (const plan::Slot &slot : entry.slots)
    result.slots.push_back({"", bytesOf(slot.bytes), slot.first, slot.last});
  addSteps(0, entry.steps.size(), 0);
  return std::move(result);
}

std::vector<std::string> grouped(const std::vector<std::string> &values) {
  std::vector<std::pair<llvm::StringRef, size_t>> counted;
  for (llvm::StringRef value : values) {
    bool hasName = !value.starts_with(kUnnamed) && !value.starts_with(kConstant);
    auto same = llvm::find_if(counted, [&](const auto &other) { return !hasName && other.first == value; });
    if (same == counted.end())
      counted.push_back({value, 1});
    else
      ++same->second;
  }
  std::vector<std::string> lines;
  for (auto [value, count] : counted) {
    if (count > 1 && value.consume_front(kUnnamed))
      lines.push_back(std::to_string(count) + kUnnamedMore.str() + value.str());
    else if (count > 1 && value.consume_front(kConstant))
      lines.push_back(std::to_string(count) + kConstantMore.str() + value.str());
    else
      lines.push_back(value.str());
  }
  return lines;
}

ExplainedEntry explain(const plan::Program &program, const plan::Entry &entry) {
  return Explainer(program, entry).run();
}

} // namespace dlc::driver
