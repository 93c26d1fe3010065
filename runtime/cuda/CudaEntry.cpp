// Making an entry ready: memory, arguments, graphs.
#include "runtime/cuda/CudaEntry.h"
#include "runtime/cuda/TensorMaps.h"
#include "runtime/plan/TensorMaps.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>

namespace dlc::runtime::cuda {

Status CudaEntry::create() {
  if (Status status = allocateTensors(entry.inputs, "an input", inputs))
    return status;
  if (Status status = allocateTensors(entry.outputs, "an output", outputs))
    return status;
  readExpressions = plan::readExpressions(entry);
  for (const plan::TensorInfo &output : entry.outputs)
    readOutputs.push_back(plan::hasReadSizes(output, readExpressions));
  for (const plan::Buffer &buffer : entry.buffers)
    addresses.push_back(addressOf(buffer));
  size_t count = 0;
  Extras all;
  for (const plan::Step &step : entry.steps) {
    count += step.arguments.size();
    all.maps += extrasOf(step).maps;
    all.divisors += extrasOf(step).divisors;
    isStraight &= step.kind == plan::StepKind::Launch || step.kind == plan::StepKind::Copy;
  }
  numbers.reserve(count); // pointers into it stay
  maps.resize(all.maps);
  divisors.resize(all.divisors);
  all = {};
  for (const plan::Step &step : entry.steps) {
    bindArguments(step);
    const Extras extras = extrasOf(step);
    firstMap.push_back(all.maps);
    firstDivisor.push_back(all.divisors);
    arguments.resize(arguments.size() + extras.maps + extras.divisors);
    all.maps += extras.maps;
    all.divisors += extras.divisors;
  }
  size_t sizes = 0, expressions = 0;
  for (const plan::Kernel &kernel : program.plan.kernels) {
    sizes = std::max<size_t>(sizes, kernel.sizes);
    expressions = std::max(expressions, kernel.expressions.size());
  }
  for (const plan::Geometry *geometry : program.geometries)
    expressions = std::max(expressions, geometry->expressions.size());
  symbols.resize(sizes);
  values.resize(expressions);
  for (size_t i = 0; i < entry.steps.size(); ++i) {
    uint32_t kernel = 0;
    unsigned grid[3] = {};
    const Extras extras = extrasOf(entry.steps[i]);
    if (extras.maps + extras.divisors == 0 || !isFixed(entry.steps[i]))
      continue;
    if (Status status = prepareLaunch(i, kernel, grid))
      return status;
    if (grid[0] && grid[1] && grid[2])
      if (Status status = makeExtras(i, kernel))
        return status;
  }
  segmentAt.assign(entry.steps.size(), SIZE_MAX);
  const char *wanted = std::getenv("DLC_CUDA_GRAPHS");
  return wanted && std::strcmp(wanted, "0") == 0 ? Status() : captureSegments(0, entry.steps.size());
}

Status CudaEntry::allocateTensors(const std::vector<plan::TensorInfo> &tensors, const char *what,
                                  std::vector<OwnedMemory> &memory) {
  for (const plan::TensorInfo &tensor : tensors) {
    uint64_t bytes = 0;
    plan::tensorBytes(plan::largestTensor(tensor, binding), bytes); // has been validated
    memory.emplace_back();
    if (Status status = allocate(driver, bytes, what, memory.back()))
      return status;
  }
  return {};
}

DevicePointer CudaEntry::addressOf(const plan::Buffer &buffer) const {
  auto offset = uint64_t(binding.value(buffer.offset));
  switch (buffer.kind) {
  case plan::BufferKind::Input:
    return inputs[buffer.index].get() + offset;
  case plan::BufferKind::Output:
    return outputs[buffer.index].get() + offset;
  case plan::BufferKind::Constant:
    return program.constants[buffer.index] + offset;
  case plan::BufferKind::State:
    return session.states[buffer.index].get() + offset;
  case plan::BufferKind::Arena:
    return arena + binding.slotOffsets[buffer.index] + offset;
  }
  return 0;
}

void CudaEntry::bindArguments(const plan::Step &step) {
  firstArgument.push_back(arguments.size());
  firstBound.push_back(bounds.size());
  size_t buffers = buffersOf(step);
  for (size_t i = 0; i < step.arguments.size(); ++i) {
    plan::Size value = step.arguments[i].value;
    if (i < buffers) {
      arguments.push_back(&addresses[size_t(value)]);
      if (driver.describeLaunch)
        bounds.push_back({address(step, i), bytesOf(bufferOf(step, i)), /*written=*/i + step.outputs >= buffers});
    } else if (plan::isNumber(value)) {
      numbers.push_back(value);
      arguments.push_back(&numbers.back());
    } else {
      arguments.push_back(&binding.values[plan::expressionIndex(value)]);
    }
  }
}

CudaEntry::Extras CudaEntry::extrasOf(const plan::Step &step) const {
  Extras most;
  if (step.kind != plan::StepKind::Launch)
    return most;
  auto take = [&](uint32_t kernel) {
    most.maps = std::max(most.maps, program.geometries[kernel]->maps.size());
    most.divisors = std::max(most.divisors, program.geometries[kernel]->divisors.size());
  };
  take(step.index);
  for (const plan::Alternative &each : program.plan.kernels[step.index].alternatives)
    take(each.kernel);
  return most;
}

// At the values of the kernel's geometry.
Status CudaEntry::makeExtras(size_t index, uint32_t kernel) {
  const plan::Step &step = entry.steps[index];
  const plan::Geometry &geometry = *program.geometries[kernel];
  const std::string &name = program.plan.kernels[kernel].name;
  void **argument = arguments.data() + firstArgument[index] + step.arguments.size();
  TensorMap *encoded = maps.data() + firstMap[index];
  for (const plan::TensorMap &map : geometry.maps) {
    const plan::Buffer &buffer = bufferOf(step, map.argument);
    std::string fault = plan::mapFault(map, values.data(), uint64_t(binding.value(buffer.offset)),
                                       uint64_t(binding.value(buffer.bytes)));
    if (!fault.empty())
      return Status(DLC_INVALID_ARGUMENT, "kernel '" + name + "' has a tensor map of " + fault, step.source);
    if (Status status = encodeTensorMap(driver, map, values.data(), address(step, map.argument), name, *encoded))
      return status;
    *argument++ = encoded++;
  }
  DivisorData *made = divisors.data() + firstDivisor[index];
  for (const plan::Divisor &divisor : geometry.divisors) {
    const int64_t by = plan::valueOf(divisor.by, values.data());
    if (divisor.isWide)
      made->wide = plan::wideDivisor(by);
    else
      made->narrow = plan::narrowDivisor(by);
    *argument++ = made++;
  }
  return {};
}

// Whether the step is the same in every run of the binding: no size that it depends on is read by one. (A graph keeps
// the values that arguments had when it was captured.)
bool CudaEntry::isFixed(const plan::Step &step) const {
  if (step.kind != plan::StepKind::Launch)
    return step.kind == plan::StepKind::Copy;
  return std::none_of(step.arguments.begin(), step.arguments.end(), [&](const plan::Argument &argument) {
    return argument.kind == plan::ArgumentKind::Size && !plan::isNumber(argument.value) &&
           readExpressions[plan::expressionIndex(argument.value)];
  });
}

// The longest stretches of fixed steps in a block, and in the blocks inside.
Status CudaEntry::captureSegments(size_t begin, size_t end) {
  for (size_t i = begin; i < end;) {
    const plan::Step &step = entry.steps[i];
    size_t last = i;
    while (last < end && isFixed(entry.steps[last]))
      ++last;
    if (last > i) {
      segmentAt[i] = segments.size();
      segments.push_back({i, last, {}});
      if (Status status = capture([&] { return execute(i, last, nullptr); }, segments.back().graph))
        return status;
      i = last;
      continue;
    }
    size_t middle = i + 1 + step.blocks[0], behind = middle + step.blocks[1];
    if (Status status = captureSegments(i + 1, middle))
      return status;
    if (Status status = captureSegments(middle, behind))
      return status;
    i = behind;
  }
  return {};
}

// Records what `issue` issues and makes it executable. A driver that refuses is an error: a slower run
// must have been asked for.
Status CudaEntry::capture(const std::function<Status()> &issue, OwnedGraphExec &executable) {
  auto refused = [&](Result result, const char *call) {
    return check(driver, result,
                 std::string(call) + " of the run's graph (DLC_CUDA_GRAPHS=0 launches kernel by kernel)");
  };
  if (Result result = driver.streamBeginCapture(session.current(), CaptureThreadLocal))
    return refused(result, "cuStreamBeginCapture");
  Status issued = issue();
  OwnedGraph captured;
  Result ended = driver.streamEndCapture(session.current(), captured.receive(driver));
  if (issued)
    return issued;
  if (ended)
    return refused(ended, "cuStreamEndCapture");
  if (Result result = driver.graphInstantiate(executable.receive(driver), captured.get(), 0))
    return refused(result, "cuGraphInstantiateWithFlags");
  return {};
}

uint64_t CudaEntry::deviceAddress(TensorKind kind, size_t index) {
  hasInputs |= kind == TensorKind::Input; // the caller brings them
  return (kind == TensorKind::Input ? inputs : outputs)[index].get();
}

} // namespace dlc::runtime::cuda
