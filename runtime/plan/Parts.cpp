#include "runtime/plan/Parts.h"
#include "runtime/plan/Binding.h"
#include "runtime/plan/Validate.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <utility>

namespace dlc::plan {
namespace {

// Kernels that move so much leave more than caches hold; a part moves so much at the most. As dlc-split-batch, for
// sizes that are known when compiling.
constexpr int64_t kLargeBytes = 8 << 20, kPartBytes = 4 << 20;

class Run {
public:
  Run(const Program &program, const Entry &entry, const Binding &binding)
      : program(program), entry(entry), binding(binding) {}

  // Takes the next step, where its places can still be cut as those of the others.
  bool join(uint32_t step);
  bool isEmpty() const { return steps.empty(); }
  // Appends what pays.
  void finish(std::vector<Parts> &found);

private:
  struct Member {
    uint32_t step;
    int64_t moved = 0, weights = 0; // bytes of places, and of what all places read
    int64_t places = 1;
  };
  const Buffer &bufferOf(const Argument &argument) const { return entry.buffers[size_t(argument.value)]; }
  int64_t handedOn() const;

  const Program &program;
  const Entry &entry;
  const Binding &binding;
  std::vector<Member> steps;
  std::map<uint32_t, int64_t> slots; // which are cut in one way: bytes of all places, 0 of what is not cut
  int64_t places = 0;                // divides those of all steps
};

} // namespace

size_t placesArgument(const Kernel &kernel, const Step &step) {
  return step.arguments.size() - kernel.sizes + kernel.places;
}

bool Run::join(uint32_t index) {
  const Step &step = entry.steps[index];
  if (step.kind != StepKind::Launch || program.kernels[step.index].places == kNone)
    return false;
  const Kernel &kernel = program.kernels[step.index];
  Member member{index};
  member.places = binding.value(step.arguments[placesArgument(kernel, step)].value);
  int64_t common = member.places < 2 ? 1 : std::gcd(places, member.places);
  if (common < 2)
    return false;
  std::map<uint32_t, int64_t> used; // as `slots`, by this step
  size_t buffers = step.arguments.size() - kernel.sizes;
  for (size_t i = 0; i < buffers; ++i) {
    const Buffer &buffer = bufferOf(step.arguments[i]);
    int64_t bytes = binding.value(buffer.bytes);
    bool isWhole = isNumber(buffer.bytes), isWritten = i >= buffers - step.outputs;
    if (bytes < 0 || uint64_t(bytes) > kMaxBytes) // whoever binds tells
      return false;
    if (isWhole ? isWritten : bytes % member.places != 0 || buffer.offset != 0)
      return false;
    int64_t cut = isWhole ? 0 : bytes;
    auto known = slots.find(buffer.index);
    if (buffer.kind == BufferKind::Arena &&
        ((known != slots.end() && known->second != cut) || used.try_emplace(buffer.index, cut).first->second != cut))
      return false;
    (isWhole ? member.weights : member.moved) += bytes;
  }
  if (steps.empty() && member.moved < kLargeBytes)
    return false;
  steps.push_back(member);
  slots.merge(used);
  places = common;
  return true;
}

// What one of the steps writes and a later one reads.
int64_t Run::handedOn() const {
  int64_t bytes = 0;
  std::map<std::pair<BufferKind, uint32_t>, int64_t> written;
  for (const Member &member : steps) {
    const Step &step = entry.steps[member.step];
    size_t buffers = step.arguments.size() - program.kernels[step.index].sizes;
    for (size_t i = 0; i < buffers; ++i) {
      const Buffer &buffer = bufferOf(step.arguments[i]);
      auto place = std::pair(buffer.kind, buffer.index);
      if (i >= buffers - step.outputs)
        written[place] = binding.value(buffer.bytes);
      else if (auto known = written.find(place); known != written.end())
        bytes += std::exchange(known->second, 0);
    }
  }
  return bytes;
}

void Run::finish(std::vector<Parts> &found) {
  while (!steps.empty() && steps.back().moved < kLargeBytes)
    steps.pop_back();
  int64_t largest = 0, weights = 0, handed = handedOn();
  for (const Member &member : steps) {
    largest = std::max(largest, member.moved);
    weights += member.weights;
  }
  int64_t parts = std::min(places, (largest + kPartBytes - 1) / kPartBytes);
  if (weights) // which each part reads again
    parts = std::min(parts, 1 + handed / weights);
  if (handed >= kLargeBytes && parts > 1)
    found.push_back({steps.front().step, steps.back().step, places, (places + parts - 1) / parts});
  steps.clear();
  slots.clear();
  places = 0;
}

std::vector<Parts> findParts(const Program &program, const Entry &entry, const Binding &binding) {
  std::vector<Parts> found;
  auto isStraight = [](const Step &step) { return step.kind == StepKind::Launch || step.kind == StepKind::Copy; };
  if (program.target != Target::Cpu || !std::all_of(entry.steps.begin(), entry.steps.end(), isStraight))
    return found;
  Run run(program, entry, binding);
  for (uint32_t i = 0; i < entry.steps.size(); ++i)
    if (!run.join(i) && !run.isEmpty()) {
      run.finish(found);
      run.join(i);
    }
  run.finish(found);
  return found;
}

} // namespace dlc::plan
