// Runs of an entry on a GPU: graphs one after the other, and what the host decides between them.
#include "runtime/StridedCopy.h"
#include "runtime/cuda/CudaEntry.h"

#include <algorithm>

namespace dlc::runtime::cuda {

Status CudaEntry::run(const RunBuffers &buffers, uint64_t *nanoseconds) {
  if (buffers.asynchronous && !session.caller)
    return runStaged(buffers);
  if (nanoseconds && isStraight && events.empty())
    if (Status status = createEvents())
      return status;
  if (nanoseconds && !isStraight)
    if (Status status = createTimer())
      return status;
  Status status = submit(buffers, nanoseconds);
  if (buffers.asynchronous && !status) {
    hasInputs = true;
    return {};
  }
  // Also after a failure: nothing may be in flight to or from the caller's buffers.
  Result waited = driver.streamSynchronize(session.current());
  if (!status && waited)
    status = check(driver, waited, "a kernel of the run");
  if (!status && nanoseconds && isStraight)
    status = readEvents(nanoseconds);
  hasInputs |= !status;
  return status;
}

// The host does not wait for copies, and its own work on the next run goes on while the GPU computes.
Status CudaEntry::runStaged(const RunBuffers &buffers) {
  Staging::Run *run = nullptr;
  if (Status status =
          session.staging->begin(driver, buffers.inputs, inputs.size(), buffers.outputs, outputs.size(), run))
    return status;
  RunBuffers staged = buffers;
  staged.inputs = run->inputs.data();
  staged.outputs = run->outputs.data();
  Status status = submit(staged, nullptr);
  if (!status)
    status = session.staging->end(driver, session.current(), *run);
  if (status)
    driver.streamSynchronize(session.current()); // nothing of it may be in flight
  hasInputs |= !status;
  return status;
}

// The messages are made after a failure only: a run allocates nothing.
Status CudaEntry::submit(const RunBuffers &buffers, uint64_t *nanoseconds) {
  if (Status status = copyInputs(buffers))
    return status;
  if (nanoseconds)
    std::fill_n(nanoseconds, entry.steps.size(), 0);
  if (nanoseconds && isStraight)
    if (Result failed = driver.eventRecord(events[0].get(), session.current()))
      return check(driver, failed, "cuEventRecord");
  observer = buffers.observer;
  Status status = execute(0, entry.steps.size(), nanoseconds);
  observer = nullptr;
  return status ? std::move(status) : copyOutputs(buffers);
}

static DevicePointer pointerTo(const Place &place) { return DevicePointer(reinterpret_cast<uintptr_t>(place.data)); }

Result CudaEntry::copyFrom(const Place &place, DevicePointer to) const {
  if (!place.onDevice)
    return driver.copyToDevice(to, place.data, place.bytes, session.current());
  if (place.strides)
    return copyRuns(place, to, /*fromPlace=*/true);
  return driver.copyOnDevice(to, pointerTo(place), place.bytes, session.current());
}

Result CudaEntry::copyTo(const Place &place, DevicePointer from) const {
  if (!place.onDevice)
    return driver.copyToHost(place.data, from, place.bytes, session.current());
  if (place.strides)
    return copyRuns(place, from, /*fromPlace=*/false);
  return driver.copyOnDevice(pointerTo(place), from, place.bytes, session.current());
}

// Memory of the GPU that is not dense: each stretch that is, one after the other, in the order of the dense tensor.
Result CudaEntry::copyRuns(const Place &place, DevicePointer dense, bool fromPlace) const {
  size_t outer = place.rank; // the dims before it are stepped over
  uint64_t run = place.elementBytes;
  int64_t stride = 1;
  while (outer > 0 && (place.dims[outer - 1] == 1 || place.strides[outer - 1] == stride)) {
    --outer;
    run *= uint64_t(place.dims[outer]);
    stride *= place.dims[outer];
  }
  int64_t index[maxRank] = {};
  for (uint64_t done = 0; done < place.bytes; done += run) {
    int64_t offset = 0;
    for (size_t i = 0; i < outer; ++i)
      offset += index[i] * place.strides[i];
    DevicePointer there = pointerTo(place) + DevicePointer(offset * int64_t(place.elementBytes));
    if (Result failed = fromPlace ? driver.copyOnDevice(dense + done, there, run, session.current())
                                  : driver.copyOnDevice(there, dense + done, run, session.current()))
      return failed;
    for (size_t i = outer; i-- > 0 && ++index[i] == place.dims[i];)
      index[i] = 0;
  }
  return Success;
}

Status CudaEntry::copyInputs(const RunBuffers &buffers) {
  for (size_t i = 0; i < inputs.size(); ++i)
    if (const Place &from = buffers.inputs[i]; from.bytes)
      if (Result failed = copyFrom(from, inputs[i].get()))
        return check(driver, failed, "the copy of input '" + entry.inputs[i].name + "'");
  return {};
}

Status CudaEntry::copyOutputs(const RunBuffers &buffers) {
  for (size_t i = 0; i < outputs.size(); ++i) {
    Place to = buffers.outputs[i];
    if (uint64_t bytes = 0; readOutputs[i]) {
      plan::tensorBytes(plan::boundTensor(entry.outputs[i], binding), bytes);
      to.bytes = std::min(to.bytes, bytes);
    }
    if (!to.bytes)
      continue;
    if (Result failed = copyTo(to, outputs[i].get()))
      return check(driver, failed, "the copy of output '" + entry.outputs[i].name + "'");
  }
  return {};
}

// nanoseconds: step by step, with the time of each; observed ones step by step, too; else graphs where there are some.
Status CudaEntry::execute(size_t begin, size_t end, uint64_t *nanoseconds) {
  for (size_t i = begin; i < end;) {
    const plan::Step &step = entry.steps[i];
    size_t behind = i + 1 + step.blocks[0] + step.blocks[1];
    Status status;
    if (!nanoseconds && !observer && segmentAt[i] != SIZE_MAX && segments[segmentAt[i]].graph.get()) {
      status = launchGraph(segments[segmentAt[i]]);
      behind = segments[segmentAt[i]].end;
    } else if (step.kind != plan::StepKind::Launch && step.kind != plan::StepKind::Copy) {
      status = executeControl(i, nanoseconds);
    } else {
      status = nanoseconds ? executeTimed(i, nanoseconds) : executeStep(i);
      if (!status && observer && observer->wants(i))
        status = observeStep(i);
    }
    if (status)
      return status;
    i = behind;
  }
  return {};
}

Status CudaEntry::executeControl(size_t index, uint64_t *nanoseconds) {
  const plan::Step &step = entry.steps[index];
  size_t middle = index + 1 + step.blocks[0], behind = middle + step.blocks[1];
  bool holds = false;
  if (step.kind == plan::StepKind::ReadSize)
    return readSize(step);
  if (step.kind == plan::StepKind::If) {
    if (Status status = readCondition(step, holds))
      return status;
    return holds ? execute(index + 1, middle, nanoseconds) : execute(middle, behind, nanoseconds);
  }
  if (step.kind == plan::StepKind::Repeat) {
    int64_t rounds = 0;
    if (Status status = readRounds(step, rounds))
      return status;
    for (; rounds > 0; --rounds)
      if (Status status = execute(index + 1, middle, nanoseconds))
        return status;
    return {};
  }
  for (uint64_t round = 0;; ++round) {
    if (Status status = execute(index + 1, middle, nanoseconds))
      return status;
    if (Status status = readCondition(step, holds))
      return status;
    if (!holds)
      return {};
    if (round == session.roundLimit)
      return tooManyRounds(step, session.roundLimit);
    if (Status status = execute(middle, behind, nanoseconds))
      return status;
  }
}

// Copies of what it has written, one after the other.
Status CudaEntry::observeStep(size_t index) {
  const plan::Step &step = entry.steps[index];
  size_t first = buffersOf(step) - step.outputs;
  std::vector<char> copy;
  for (size_t i = 0; i < step.outputs; ++i) {
    copy.resize(bytesOf(bufferOf(step, first + i)));
    if (!copy.empty())
      if (Status status = fetch(step, first + i, copy.data(), copy.size()))
        return status;
    observer->wrote(index, i, copy.data(), binding);
  }
  return {};
}

// The host waits for what the device has computed.
Status CudaEntry::fetch(const plan::Step &step, size_t argument, void *value, size_t bytes) {
  if (Result failed = driver.copyToHost(value, address(step, argument), bytes, session.current()))
    return check(driver, failed, "the copy of what a step has computed", step.source);
  if (Result failed = driver.streamSynchronize(session.current()))
    return check(driver, failed, "a kernel of the run");
  return {};
}

Status CudaEntry::readCondition(const plan::Step &step, bool &holds) {
  unsigned char value = 0;
  Status status = fetch(step, 0, &value, 1);
  holds = value != 0;
  return status;
}

// The host waits for a number that is no size.
Status CudaEntry::readRounds(const plan::Step &step, int64_t &rounds) {
  if (step.arguments[0].kind == plan::ArgumentKind::Size)
    rounds = binding.value(step.arguments[0].value);
  else if (Status status = fetch(step, 0, &rounds, sizeof rounds))
    return status;
  return rounds > 0 && uint64_t(rounds) > session.roundLimit ? tooManyRounds(step, session.roundLimit) : Status();
}

// Everything that depends on the size has its new value behind the step.
Status CudaEntry::readSize(const plan::Step &step) {
  int64_t value = 0;
  if (Status status = fetch(step, 0, &value, sizeof value))
    return status;
  const plan::Symbol &symbol = entry.symbols[step.index];
  if (int64_t most = binding.value(symbol.most); value < symbol.least || value > most)
    return sizeOutOfBounds(entry, step, value, most);
  binding.symbols[step.index] = value;
  size_t failed = 0;
  if (!plan::evaluate(entry.expressions, binding.symbols.data(), binding.values.data(), failed))
    return sizeWithoutValue(step, failed);
  return {};
}

Status CudaEntry::launchGraph(const Segment &segment) {
  Result failed = driver.graphLaunch(segment.graph.get(), session.current());
  if (!failed)
    return {};
  // A device that knows which operation it was: its step.
  size_t operation = 0;
  if (driver.graphFailure && driver.graphFailure(segment.graph.get(), &operation) == Success)
    for (size_t i = segment.begin; i < segment.end; ++i)
      if (!isEmpty(entry.steps[i]) && operation-- == 0)
        return failure(entry.steps[i], failed);
  return check(driver, failed, "cuGraphLaunch of the run");
}

// A copy of no bytes issues nothing.
bool CudaEntry::isEmpty(const plan::Step &step) const {
  return step.kind == plan::StepKind::Copy && bytesOf(bufferOf(step, 0)) == 0;
}

Status CudaEntry::failure(const plan::Step &step, Result result) const {
  return check(driver, result,
               step.kind == plan::StepKind::Copy ? "a copy on the GPU"
                                                 : "the launch of '" + program.plan.kernels[step.index].name + "'",
               step.source);
}

Status CudaEntry::executeStep(size_t index) {
  const plan::Step &step = entry.steps[index];
  if (isEmpty(step))
    return {};
  if (step.kind == plan::StepKind::Launch)
    return launch(index);
  Result failed =
      driver.copyOnDevice(address(step, 1), address(step, 0), bytesOf(bufferOf(step, 0)), session.current());
  return failed ? failure(step, failed) : Status();
}

Status CudaEntry::launch(size_t index) {
  const plan::Step &step = entry.steps[index];
  uint32_t kernel = 0;
  unsigned grid[3] = {};
  if (Status status = prepareLaunch(index, kernel, grid))
    return status;
  if (grid[0] == 0 || grid[1] == 0 || grid[2] == 0)
    return {};
  const plan::Geometry &geometry = *program.geometries[kernel];
  const bool hasExtras = !geometry.maps.empty() || !geometry.divisors.empty();
  if (hasExtras && !isFixed(step)) // else they were made when the entry was bound
    if (Status status = makeExtras(index, kernel))
      return status;
  if (driver.describeLaunch)
    driver.describeLaunch(session.current(), bounds.data() + firstBound[index], buffersOf(step));
  Result failed = driver.launch(program.functions[kernel], grid[0], grid[1], grid[2], geometry.block[0],
                                geometry.block[1], geometry.block[2], geometry.sharedBytes, session.current(),
                                arguments.data() + firstArgument[index], nullptr);
  return failed ? failure(step, failed) : Status();
}

// The size arguments of the step, as they are now, into `symbols`.
void CudaEntry::readSizeArguments(size_t index) {
  const plan::Step &step = entry.steps[index];
  size_t count = 0;
  for (size_t i = 0; i < step.arguments.size(); ++i)
    if (step.arguments[i].kind == plan::ArgumentKind::Size)
      symbols[count++] = *static_cast<int64_t *>(arguments[firstArgument[index] + i]);
}

Status CudaEntry::prepareLaunch(size_t index, uint32_t &kernel, unsigned (&grid)[3]) {
  const plan::Step &step = entry.steps[index];
  size_t failed = 0;
  kernel = step.index;
  if (program.plan.kernels[kernel].sizes)
    readSizeArguments(index);
  if (!program.plan.kernels[kernel].alternatives.empty())
    if (!plan::chooseKernel(program.plan, kernel, symbols.data(), values.data(), kernel, failed))
      return sizeWithoutValue(step, failed);
  const plan::Geometry &geometry = *program.geometries[kernel];
  for (int axis = 0; axis < 3; ++axis)
    grid[axis] = unsigned(geometry.grid[axis]);
  return geometry.expressions.empty() ? Status() : evaluateGrid(step, geometry, grid);
}

Status CudaEntry::evaluateGrid(const plan::Step &step, const plan::Geometry &geometry, unsigned *grid) {
  size_t failed = 0;
  if (!plan::evaluate(geometry.expressions, symbols.data(), values.data(), failed))
    return sizeWithoutValue(step, failed);
  for (int axis = 0; axis < 3; ++axis) {
    int64_t extent = plan::valueOf(geometry.grid[axis], values.data());
    if (extent < 0 || extent > int64_t(UINT32_MAX))
      return sizeWithoutValue(step, plan::expressionIndex(geometry.grid[axis]));
    grid[axis] = unsigned(extent);
  }
  return {};
}

} // namespace dlc::runtime::cuda
