#include "runtime/cpu/CpuEntry.h"
#include "runtime/cpu/Clock.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace dlc::runtime {
namespace {

// What one thread does in a nanosecond, roughly; only used to tell small launches from large ones.
constexpr uint64_t flopsPerNanosecond = 50;
constexpr uint64_t bytesPerNanosecond = 10;
// Launches below this run on the calling thread: sharing one costs about 0.4 microseconds, and moving
// its data between cores as much again.
constexpr uint64_t minParallelNanoseconds = 2000;
// A claimed unit should be worth the claim.
constexpr uint64_t minUnitNanoseconds = 500;
constexpr uint64_t maxUnits = uint64_t(1) << 30;

} // namespace

// The clock is read once between two steps, or twice where somebody is told of them.
struct CpuEntry::Watch {
  uint64_t *nanoseconds; // may be NULL
  StepObserver *observer;
  int64_t before;

  void stepDone(size_t index, const Step &step, const plan::Binding &binding) {
    int64_t after = now();
    if (nanoseconds)
      nanoseconds[index] += uint64_t(after - before);
    before = after;
    if (!observer || !observer->wants(index))
      return;
    size_t first = step.plan->arguments.size() - step.plan->outputs;
    while (first > 0 && step.plan->arguments[first + step.plan->outputs - 1].kind == plan::ArgumentKind::Size)
      --first;
    for (size_t i = 0; i < step.plan->outputs; ++i)
      observer->wrote(index, i, step.buffers[first + i], binding);
    before = now();
  }
};

CpuEntry::CpuEntry(const CpuProgram &program, const plan::Entry &entry, plan::Binding bound, const Places &places)
    : program(program), entry(entry), binding(std::move(bound)), roundLimit(places.roundLimit) {
  size_t slots = 0, expressions = 0, sizes = 0;
  for (const plan::Step &step : entry.steps) {
    slots += step.arguments.size();
    readsSizes |= step.kind == plan::StepKind::ReadSize;
  }
  for (const plan::Geometry *geometry : program.geometries)
    expressions = std::max(expressions, geometry->expressions.size());
  for (const plan::Kernel &kernel : program.plan.kernels)
    sizes = std::max<size_t>(sizes, kernel.sizes);
  symbols.resize(sizes);
  values.resize(expressions);
  pointers.resize(slots);
  numbers.reserve(slots); // pointers into it stay
  steps.reserve(entry.steps.size());
  size_t slot = 0;
  bool backwards = false;
  for (size_t i = 0; i < entry.steps.size(); ++i) {
    const plan::Step &step = entry.steps[i];
    void **buffers = pointers.data() + slot;
    for (const plan::Argument &argument : step.arguments) {
      if (argument.kind == plan::ArgumentKind::Buffer) {
        bindBuffer(entry.buffers[size_t(argument.value)], slot++, places);
      } else if (plan::isNumber(argument.value)) {
        numbers.push_back(argument.value);
        pointers[slot++] = &numbers.back();
      } else {
        pointers[slot++] = &binding.values[plan::expressionIndex(argument.value)];
      }
    }
    steps.push_back(prepare(step, i, buffers, places.threads));
    // To and fro: what one launch wrote last, the next one reads first.
    bool shared = steps.back().shared;
    steps.back().backwards = backwards;
    backwards ^= shared;
    anyShared |= shared;
  }
  for (const plan::Parts &each : binding.parts) {
    if (std::any_of(steps.begin() + each.first, steps.begin() + each.last + 1,
                    [](const Step &step) { return step.geometry; })) // the run tells
      continue;
    steps[each.first].parts = uint32_t(parts.size());
    parts.push_back(prepareParts(each));
  }
}

void CpuEntry::bindBuffer(const plan::Buffer &buffer, size_t slot, const Places &places) {
  auto offset = uint64_t(binding.value(buffer.offset));
  switch (buffer.kind) {
  case plan::BufferKind::Input:
    inputPatches.push_back({slot, buffer.index, offset});
    break;
  case plan::BufferKind::Output:
    outputPatches.push_back({slot, buffer.index, offset});
    break;
  case plan::BufferKind::Constant: // kernels only read it, and the mapping is read-only
    pointers[slot] =
        const_cast<char *>(program.artifact.weights.data()) + program.plan.constants[buffer.index].offset + offset;
    break;
  case plan::BufferKind::State:
    pointers[slot] = places.states[buffer.index] + offset;
    break;
  case plan::BufferKind::Arena:
    arenaPatches.push_back({slot, buffer.index, binding.slotOffsets[buffer.index] + offset});
    break;
  }
}

CpuEntry::Step CpuEntry::prepare(const plan::Step &step, size_t index, void **buffers, unsigned threads) {
  Step prepared = {};
  prepared.kind = step.kind;
  prepared.buffers = buffers;
  prepared.plan = &step;
  prepared.middle = index + 1 + step.blocks[0];
  prepared.behind = prepared.middle + step.blocks[1];
  prepared.parts = plan::kNone;
  auto bytesOf = [&](const plan::Argument &argument) {
    return uint64_t(binding.most(entry.buffers[size_t(argument.value)].bytes));
  };
  if (step.kind == plan::StepKind::Copy)
    prepared.copyBytes = bytesOf(step.arguments[0]);
  if (step.kind != plan::StepKind::Launch)
    return prepared;
  const plan::Kernel &kernel = program.plan.kernels[step.index];
  const plan::Geometry *geometry = program.geometries[step.index];
  prepared.function = program.functions[step.index];
  prepared.tasks = geometry->tasks;
  if (!plan::isNumber(geometry->tasks)) {
    prepared.geometry = geometry;
    if (evaluateTasks(prepared, prepared.tasks))
      prepared.tasks = 1; // the run tells
    else if (!readsSizes)
      prepared.geometry = nullptr; // the number stays
  }
  uint64_t bytes = kernel.bytes;
  for (size_t i = 0; i < step.arguments.size() && kernel.bytes == 0; ++i) // not said: what the launch can reach
    if (step.arguments[i].kind == plan::ArgumentKind::Buffer)
      bytes += bytesOf(step.arguments[i]);
  uint64_t estimate = kernel.flops / flopsPerNanosecond + bytes / bytesPerNanosecond;
  prepared.shared = threads > 1 && prepared.tasks > 1 && estimate >= minParallelNanoseconds;
  if (prepared.shared) {
    uint64_t units = std::clamp<uint64_t>(estimate / minUnitNanoseconds, 1, maxUnits);
    prepared.grain = int64_t((uint64_t(prepared.tasks) + units - 1) / units);
  }
  return prepared;
}

// What lies within the steps alone is at the same bytes in all parts.
CpuEntry::Parts CpuEntry::prepareParts(const plan::Parts &plan) {
  Parts prepared = {&plan, {}, {}};
  for (uint32_t i = plan.first; i <= plan.last; ++i) {
    const plan::Step &step = entry.steps[i];
    const plan::Kernel &kernel = program.plan.kernels[step.index];
    size_t buffers = step.arguments.size() - kernel.sizes, counter = plan::placesArgument(kernel, step);
    std::vector<int64_t> sizes;
    for (size_t n = buffers; n < step.arguments.size(); ++n)
      sizes.push_back(binding.value(step.arguments[n].value));
    int64_t places = sizes[kernel.places], own = places / plan.places;
    Parts::Launch launch = {steps[i].buffers + counter, 0, 0, plan.each * own, 0, nullptr};
    for (size_t n = 0; n < buffers; ++n) {
      const plan::Buffer &buffer = entry.buffers[size_t(step.arguments[n].value)];
      bool isWithin = buffer.kind == plan::BufferKind::Arena && plan::isWithin(entry.slots[buffer.index], plan);
      if (!plan::isNumber(buffer.bytes) && !isWithin)
        prepared.advances.push_back({steps[i].buffers + n, binding.value(buffer.bytes) / places * launch.each});
    }
    auto tasksOf = [&](int64_t count) {
      const plan::Geometry &geometry = *program.geometries[step.index];
      size_t failed = 0;
      sizes[kernel.places] = count;
      bool isKnown =
          plan::evaluate(geometry.expressions, sizes.data(), values.data(), failed); // as fewer than there are
      return isKnown ? plan::valueOf(geometry.tasks, values.data()) : 0;
    };
    launch.tasks = tasksOf(launch.each);
    launch.lastTasks = tasksOf(plan.places % plan.each * own);
    prepared.launches.push_back(launch);
  }
  return prepared;
}

void CpuEntry::executeParts(Parts &parts, ThreadPool &pool, Watch *watch) {
  int64_t left = parts.plan->places, each = parts.plan->each, rounds = (left + each - 1) / each;
  for (Parts::Launch &launch : parts.launches)
    launch.whole = std::exchange(*launch.places, &launch.now);
  for (; left > 0; left -= each) {
    for (size_t i = 0; i < parts.launches.size(); ++i) {
      Parts::Launch &launch = parts.launches[i];
      const Step &step = steps[parts.plan->first + i];
      launch.now = left >= each ? launch.each : launch.each / each * left;
      int64_t tasks = left >= each ? launch.tasks : launch.lastTasks;
      if (step.shared)
        pool.run(step.function, step.buffers, tasks, step.grain);
      else if (tasks > 0)
        step.function(step.buffers, 0, tasks);
      if (watch)
        watch->stepDone(parts.plan->first + i, step, binding);
    }
    for (const Parts::Advance &advance : parts.advances)
      *advance.buffer = static_cast<char *>(*advance.buffer) + advance.bytes;
  }
  for (const Parts::Advance &advance : parts.advances)
    *advance.buffer = static_cast<char *>(*advance.buffer) - advance.bytes * rounds;
  for (Parts::Launch &launch : parts.launches)
    *launch.places = launch.whole;
}

// From the size arguments of the step, as they are now.
Status CpuEntry::evaluateTasks(const Step &step, int64_t &tasks) {
  size_t count = 0, failed = 0;
  for (size_t i = 0; i < step.plan->arguments.size(); ++i)
    if (step.plan->arguments[i].kind == plan::ArgumentKind::Size)
      symbols[count++] = *static_cast<int64_t *>(step.buffers[i]);
  if (!plan::evaluate(step.geometry->expressions, symbols.data(), values.data(), failed))
    return sizeWithoutValue(*step.plan, failed);
  tasks = plan::valueOf(step.geometry->tasks, values.data());
  return {};
}

Status CpuEntry::launchSized(const Step &step, ThreadPool &pool) {
  int64_t tasks = 0;
  if (Status status = evaluateTasks(step, tasks))
    return status;
  if (step.shared && tasks > 0)
    pool.run(step.function, step.buffers, tasks, std::max(step.grain, tasks >> 30), step.backwards);
  else if (tasks > 0)
    step.function(step.buffers, 0, tasks);
  return {};
}

// Everything that depends on the size has its new value behind the step.
Status CpuEntry::readSize(const Step &step) {
  int64_t value = *static_cast<int64_t *>(step.buffers[0]);
  const plan::Symbol &symbol = entry.symbols[step.plan->index];
  if (int64_t most = binding.value(symbol.most); value < symbol.least || value > most)
    return sizeOutOfBounds(entry, *step.plan, value, most);
  binding.symbols[step.plan->index] = value;
  size_t failed = 0;
  if (!plan::evaluate(entry.expressions, binding.symbols.data(), binding.values.data(), failed))
    return sizeWithoutValue(*step.plan, failed);
  return {};
}

static bool holds(void *const *buffers) { return *static_cast<const unsigned char *>(buffers[0]) != 0; }

// What can fail or repeats.
Status CpuEntry::executeControl(size_t index, ThreadPool &pool, Watch *watch) {
  const Step &step = steps[index];
  if (step.kind == plan::StepKind::Launch)
    return launchSized(step, pool);
  if (step.kind == plan::StepKind::ReadSize)
    return readSize(step);
  if (step.kind == plan::StepKind::If)
    return holds(step.buffers) ? execute(index + 1, step.middle, pool, watch)
                               : execute(step.middle, step.behind, pool, watch);
  if (step.kind == plan::StepKind::Repeat) {
    int64_t rounds = *static_cast<int64_t *>(step.buffers[0]);
    if (rounds > 0 && uint64_t(rounds) > roundLimit)
      return tooManyRounds(*step.plan, roundLimit);
    for (; rounds > 0; --rounds)
      if (Status status = execute(index + 1, step.middle, pool, watch))
        return status;
    return {};
  }
  for (uint64_t round = 0;; ++round) {
    if (Status status = execute(index + 1, step.middle, pool, watch))
      return status;
    if (!holds(step.buffers))
      return {};
    if (round == roundLimit)
      return tooManyRounds(*step.plan, roundLimit);
    if (Status status = execute(step.middle, step.behind, pool, watch))
      return status;
  }
}

Status CpuEntry::execute(size_t begin, size_t end, ThreadPool &pool, Watch *watch) {
  for (size_t i = begin; i < end; i = steps[i].behind) {
    const Step &step = steps[i];
    if (step.parts != plan::kNone && !(watch && watch->observer)) { // who observes is shown whole values
      Parts &some = parts[step.parts];
      executeParts(some, pool, watch);
      i = some.plan->last;
      continue;
    }
    if (step.kind == plan::StepKind::Launch && !step.geometry) {
      if (step.shared)
        pool.run(step.function, step.buffers, step.tasks, step.grain);
      else if (step.tasks > 0)
        step.function(step.buffers, 0, step.tasks);
    } else if (step.kind == plan::StepKind::Copy) {
      if (step.copyBytes)
        std::memmove(step.buffers[1], step.buffers[0], step.copyBytes);
    } else if (Status status = executeControl(i, pool, watch)) {
      return status;
    }
    if (watch)
      watch->stepDone(i, step, binding);
  }
  return {};
}

Status CpuEntry::run(const RunBuffers &buffers, uint64_t *nanoseconds, char *where, ThreadPool &pool) {
  if (where != arena) {
    arena = where;
    for (const Patch &patch : arenaPatches)
      pointers[patch.slot] = arena + patch.offset;
  }
  for (const Patch &patch : inputPatches)
    pointers[patch.slot] = static_cast<char *>(buffers.inputs[patch.tensor].data) + patch.offset;
  for (const Patch &patch : outputPatches)
    pointers[patch.slot] = static_cast<char *>(buffers.outputs[patch.tensor].data) + patch.offset;
  if (anyShared)
    pool.wake();
  if (!nanoseconds && !buffers.observer)
    return execute(0, steps.size(), pool, nullptr);
  if (nanoseconds)
    std::fill_n(nanoseconds, steps.size(), 0);
  Watch watch{nanoseconds, buffers.observer, now()};
  return execute(0, steps.size(), pool, &watch);
}

} // namespace dlc::runtime
