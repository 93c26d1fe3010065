// What runs and steps take: by events around each step of a run; around many runs; and of every step by itself,
// repeated in a graph of its own, so that no launch is in it.
#include "runtime/cuda/CudaEntry.h"

#include <algorithm>

namespace dlc::runtime::cuda {

Status CudaEntry::createTimer() {
  for (OwnedEvent *event : {&begin, &end})
    if (!event->get())
      if (Status status = check(driver, driver.eventCreate(event->receive(driver), 0), "cuEventCreate"))
        return status;
  return {};
}

// Between the two events of the timer.
Status CudaEntry::elapsed(uint64_t &nanoseconds) const {
  float milliseconds = 0;
  if (Result failed = driver.eventElapsedTime(&milliseconds, begin.get(), end.get()))
    return check(driver, failed, "cuEventElapsedTime");
  nanoseconds = uint64_t(double(milliseconds) * 1e6 + 0.5);
  return {};
}

Status CudaEntry::createEvents() {
  std::vector<OwnedEvent> created(entry.steps.size() + 1);
  for (OwnedEvent &event : created)
    if (Status status = check(driver, driver.eventCreate(event.receive(driver), 0), "cuEventCreate"))
      return status;
  events = std::move(created);
  return {};
}

Status CudaEntry::readEvents(uint64_t *nanoseconds) {
  for (size_t step = 0; step + 1 < events.size(); ++step) {
    float milliseconds = 0;
    if (Result failed = driver.eventElapsedTime(&milliseconds, events[step].get(), events[step + 1].get()))
      return check(driver, failed, "cuEventElapsedTime");
    nanoseconds[step] = uint64_t(double(milliseconds) * 1e6 + 0.5);
  }
  return {};
}

// With an event behind it; where steps run more than once, between two events that are waited for.
Status CudaEntry::executeTimed(size_t index, uint64_t *nanoseconds) {
  auto record = [&](const OwnedEvent &event) {
    Result failed = driver.eventRecord(event.get(), session.current());
    return failed ? check(driver, failed, "cuEventRecord") : Status();
  };
  if (isStraight) {
    if (Status status = executeStep(index))
      return status;
    return record(events[index + 1]);
  }
  if (Status status = record(begin))
    return status;
  if (Status status = executeStep(index))
    return status;
  if (Status status = record(end))
    return status;
  if (Result failed = driver.streamSynchronize(session.current()))
    return check(driver, failed, "a kernel of the run");
  uint64_t time = 0;
  if (Status status = elapsed(time))
    return status;
  nanoseconds[index] += time;
  return {};
}

// Nothing is copied: the graphs (or the steps) again and again, between two events.
Status CudaEntry::repeat(size_t count, uint64_t &nanoseconds) {
  if (!hasInputs)
    return invalidArgument("dlc_session_repeat: no run of this session has brought inputs to the device yet");
  if (Status status = createTimer())
    return status;
  Status status = submitRepeated(count);
  Result waited = driver.streamSynchronize(session.current());
  if (!status && waited)
    status = check(driver, waited, "a kernel of the run");
  return status ? std::move(status) : elapsed(nanoseconds);
}

Status CudaEntry::submitRepeated(size_t count) {
  if (Result failed = driver.eventRecord(begin.get(), session.current()))
    return check(driver, failed, "cuEventRecord");
  for (size_t i = 0; i < count; ++i)
    if (Status status = execute(0, entry.steps.size(), nullptr))
      return status;
  if (Result failed = driver.eventRecord(end.get(), session.current()))
    return check(driver, failed, "cuEventRecord");
  return {};
}

// In order, on the values of a run: each step has run once before the next is looked at. A step that writes over what
// it reads would compute on its own results when it is repeated (and read with them as indices), so its memory is
// put back before each repetition, and the time of that alone is taken off.
Status CudaEntry::timeSteps(size_t repeats, uint64_t *nanoseconds) {
  if (!isStraight)
    return invalidArgument("dlc_session_time_steps: the entry has control flow; a profiled run times its steps");
  if (!hasInputs)
    return invalidArgument("dlc_session_time_steps: no run of this session has brought inputs to the device yet");
  if (Status status = createTimer())
    return status;
  uint64_t most = 0;
  for (const plan::Step &step : entry.steps)
    most = std::max(most, bytesToSave(step));
  OwnedMemory saved;
  if (most)
    if (Status status = allocate(driver, most, "what steps write over", saved))
      return status;
  Status status;
  for (size_t step = 0; step < entry.steps.size() && !status; ++step)
    status = timeStep(step, repeats, saved.get(), nanoseconds[step]);
  Result waited = driver.streamSynchronize(session.current());
  return !status && waited ? check(driver, waited, "a kernel of the run") : std::move(status);
}

Status CudaEntry::timeStep(size_t index, size_t repeats, DevicePointer saved, uint64_t &nanoseconds) {
  const plan::Step &step = entry.steps[index];
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
          if (Status status = executeStep(index))
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
Status CudaEntry::timeGraph(const OwnedGraphExec &executable, uint64_t &nanoseconds) {
  auto launch = [&] {
    return check(driver, driver.graphLaunch(executable.get(), session.current()), "cuGraphLaunch of a step");
  };
  if (Status status = launch())
    return status;
  if (Result failed = driver.eventRecord(begin.get(), session.current()))
    return check(driver, failed, "cuEventRecord");
  if (Status status = launch())
    return status;
  if (Result failed = driver.eventRecord(end.get(), session.current()))
    return check(driver, failed, "cuEventRecord");
  if (Result waited = driver.streamSynchronize(session.current()))
    return check(driver, waited, "a kernel of the run");
  return elapsed(nanoseconds);
}

// What the step writes, if any of it lies where the step also reads; else 0.
uint64_t CudaEntry::bytesToSave(const plan::Step &step) const {
  uint64_t bytes = 0;
  bool inPlace = false;
  size_t buffers = buffersOf(step), reads = buffers - step.outputs;
  for (size_t w = reads; w < buffers; ++w) {
    uint64_t written = bytesOf(bufferOf(step, w));
    bytes += written;
    for (size_t r = 0; r < reads; ++r)
      inPlace |= address(step, r) < address(step, w) + written &&
                 address(step, w) < address(step, r) + bytesOf(bufferOf(step, r));
  }
  return inPlace ? bytes : 0;
}

Status CudaEntry::copyWritten(const plan::Step &step, DevicePointer saved, bool restore) {
  size_t buffers = buffersOf(step);
  for (size_t w = buffers - step.outputs; w < buffers; ++w) {
    DevicePointer there = address(step, w);
    uint64_t bytes = bytesOf(bufferOf(step, w));
    if (!bytes)
      continue;
    if (Result failed = driver.copyOnDevice(restore ? there : saved, restore ? saved : there, bytes, session.current()))
      return check(driver, failed, "the copy of what a step writes over");
    saved += bytes;
  }
  return {};
}

} // namespace dlc::runtime::cuda
