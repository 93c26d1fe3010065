// The time of every step by itself: repeated in a graph of its own, so that no launch is in it.
#include "runtime/cuda/CudaSession.h"

#include <algorithm>

namespace dlc::runtime::cuda {

// In order, on the values of a run: each step has run once before the next is looked at. A step that writes over what
// it reads would compute on its own results when it is repeated (and read with them as indices), so its memory is
// put back before each repetition, and the time of that alone is taken off.
Status CudaSession::timeSteps(size_t repeats, uint64_t *nanoseconds) {
  CurrentContext current(driver, program.context);
  if (Status status = current.status())
    return status;
  if (!hasInputs)
    return invalidArgument("dlc_session_time_steps: no run of this session has brought inputs to the device yet");
  if (Status status = createTimer())
    return status;
  uint64_t most = 0;
  for (const plan::Step &step : program.plan.steps)
    most = std::max(most, bytesToSave(step));
  OwnedMemory saved;
  if (most)
    if (Status status = allocate(driver, most, "what steps write over", saved))
      return status;
  Status status;
  for (size_t step = 0; step < program.plan.steps.size() && !status; ++step)
    status = timeStep(step, repeats, saved.get(), nanoseconds[step]);
  Result waited = driver.streamSynchronize(stream.get());
  return !status && waited ? check(driver, waited, "a kernel of the run") : std::move(status);
}

Status CudaSession::timeStep(size_t index, size_t repeats, DevicePointer saved, uint64_t &nanoseconds) {
  const plan::Step &step = program.plan.steps[index];
  nanoseconds = 0;
  if (isEmpty(step))
    return {};
  bool inPlace = bytesToSave(step) > 0;
  auto repeated = [&](bool restored, bool executed, uint64_t &total) -> Status {
    OwnedGraphExec executable;
    auto issue = [&]() -> Status {
      for (size_t i = 0; i < repeats; ++i) {
        if (restored)
          if (Status status = copyWritten(step, saved, /*restore=*/true))
            return status;
        if (executed)
          if (Status status = execute(index))
            return status;
      }
      return {};
    };
    if (Status status = capture(issue, executable))
      return status;
    return timeGraph(executable, total);
  };
  uint64_t all = 0, restoring = 0;
  if (inPlace) {
    if (Status status = copyWritten(step, saved, /*restore=*/false))
      return status;
    if (Status status = repeated(/*restored=*/true, /*executed=*/false, restoring))
      return status;
  }
  if (Status status = repeated(/*restored=*/inPlace, /*executed=*/true, all))
    return status;
  nanoseconds = (all - std::min(all, restoring)) / repeats;
  return {};
}

// Once to warm up (the first launch brings the graph to the GPU), once between the events.
Status CudaSession::timeGraph(const OwnedGraphExec &executable, uint64_t &nanoseconds) {
  auto launch = [&] {
    return check(driver, driver.graphLaunch(executable.get(), stream.get()), "cuGraphLaunch of a step");
  };
  if (Status status = launch())
    return status;
  if (Result failed = driver.eventRecord(begin.get(), stream.get()))
    return check(driver, failed, "cuEventRecord");
  if (Status status = launch())
    return status;
  if (Result failed = driver.eventRecord(end.get(), stream.get()))
    return check(driver, failed, "cuEventRecord");
  if (Result waited = driver.streamSynchronize(stream.get()))
    return check(driver, waited, "a kernel of the run");
  return elapsed(nanoseconds);
}

// What the step writes, if any of it lies where the step also reads; else 0.
uint64_t CudaSession::bytesToSave(const plan::Step &step) const {
  uint64_t bytes = 0;
  bool inPlace = false;
  size_t reads = step.buffers.size() - step.outputs;
  for (size_t w = reads; w < step.buffers.size(); ++w) {
    const plan::Buffer &written = program.plan.buffers[step.buffers[w]];
    bytes += written.bytes;
    for (size_t r = 0; r < reads; ++r) {
      const plan::Buffer &read = program.plan.buffers[step.buffers[r]];
      DevicePointer from = addresses[step.buffers[r]], to = addresses[step.buffers[w]];
      inPlace |= from < to + written.bytes && to < from + read.bytes;
    }
  }
  return inPlace ? bytes : 0;
}

Status CudaSession::copyWritten(const plan::Step &step, DevicePointer saved, bool restore) {
  for (size_t w = step.buffers.size() - step.outputs; w < step.buffers.size(); ++w) {
    DevicePointer there = addresses[step.buffers[w]];
    uint64_t bytes = program.plan.buffers[step.buffers[w]].bytes;
    if (!bytes)
      continue;
    if (Result failed = driver.copyOnDevice(restore ? there : saved, restore ? saved : there, bytes, stream.get()))
      return check(driver, failed, "the copy of what a step writes over");
    saved += bytes;
  }
  return {};
}

} // namespace dlc::runtime::cuda
