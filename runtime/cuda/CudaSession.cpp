// Runs of a session on a GPU, and the graph that they replay.
#include "runtime/cuda/CudaSession.h"

#include <cstdlib>
#include <cstring>
#include <new>

namespace dlc::runtime::cuda {

CudaSession::~CudaSession() {
  CurrentContext current(driver, program.context);
  events.clear();
  begin = OwnedEvent();
  end = OwnedEvent();
  graph = OwnedGraphExec();
  inputs.clear();
  outputs.clear();
  arena = OwnedMemory();
  stream = OwnedStream();
}

Status CudaSession::create() {
  CurrentContext current(driver, program.context);
  if (Status status = current.status())
    return status;
  if (Status status = check(driver, driver.streamCreate(stream.receive(driver), StreamNonBlocking), "cuStreamCreate"))
    return status;
  if (Status status = allocate(driver, program.plan.arenaBytes, "the arena", arena))
    return status;
  if (Status status = allocateTensors(program.plan.inputs, "an input", inputs))
    return status;
  if (Status status = allocateTensors(program.plan.outputs, "an output", outputs))
    return status;
  for (const plan::Buffer &buffer : program.plan.buffers)
    addresses.push_back(addressOf(buffer));
  for (const plan::Step &step : program.plan.steps) {
    firstArgument.push_back(arguments.size());
    for (size_t i = 0; i < step.buffers.size(); ++i) {
      uint32_t buffer = step.buffers[i];
      arguments.push_back(&addresses[buffer]);
      if (driver.describeLaunch)
        bounds.push_back({addresses[buffer], program.plan.buffers[buffer].bytes,
                          /*written=*/i + step.outputs >= step.buffers.size()});
    }
  }
  const char *wanted = std::getenv("DLC_CUDA_GRAPHS");
  return wanted && std::strcmp(wanted, "0") == 0 ? Status() : capture();
}

Status CudaSession::capture() {
  return capture([&] { return launchSteps(/*timed=*/false); }, graph);
}

// Records what `issue` issues and makes it executable. A driver that refuses is an error: a slower run
// must have been asked for.
Status CudaSession::capture(const std::function<Status()> &issue, OwnedGraphExec &executable) {
  auto refused = [&](Result result, const char *call) {
    return check(driver, result,
                 std::string(call) + " of the run's graph (DLC_CUDA_GRAPHS=0 launches kernel by kernel)");
  };
  if (Result result = driver.streamBeginCapture(stream.get(), CaptureThreadLocal))
    return refused(result, "cuStreamBeginCapture");
  Status issued = issue();
  OwnedGraph captured;
  Result ended = driver.streamEndCapture(stream.get(), captured.receive(driver));
  if (issued)
    return issued;
  if (ended)
    return refused(ended, "cuStreamEndCapture");
  if (Result result = driver.graphInstantiate(executable.receive(driver), captured.get(), 0))
    return refused(result, "cuGraphInstantiateWithFlags");
  return {};
}

Status CudaSession::allocateTensors(const std::vector<plan::TensorInfo> &tensors, const char *what,
                                    std::vector<OwnedMemory> &memory) {
  for (const plan::TensorInfo &tensor : tensors) {
    uint64_t bytes = 0;
    plan::tensorBytes(tensor, bytes); // has been validated
    memory.emplace_back();
    if (Status status = allocate(driver, bytes, what, memory.back()))
      return status;
  }
  return {};
}

DevicePointer CudaSession::addressOf(const plan::Buffer &buffer) const {
  switch (buffer.kind) {
  case plan::BufferKind::Input:
    return inputs[buffer.index].get() + buffer.offset;
  case plan::BufferKind::Output:
    return outputs[buffer.index].get() + buffer.offset;
  case plan::BufferKind::Constant:
    if (buffer.bytes == 0) // may lie outside the part that is on the GPU
      return program.weights.get();
    return program.weights.get() + (buffer.offset - program.weightsBegin);
  case plan::BufferKind::Arena:
    return arena.get() + buffer.offset;
  }
  return 0;
}

Status CudaSession::run(const RunBuffers &buffers, uint64_t *nanoseconds) {
  CurrentContext current(driver, program.context);
  if (Status status = current.status())
    return status;
  if (nanoseconds && events.empty())
    if (Status status = createEvents())
      return status;
  Status status = submit(buffers, nanoseconds != nullptr);
  // Also after a failure: nothing may be in flight to or from the caller's buffers.
  Result waited = driver.streamSynchronize(stream.get());
  if (!status && waited)
    status = check(driver, waited, "a kernel of the run");
  if (!status && nanoseconds)
    status = readEvents(nanoseconds);
  hasInputs |= !status;
  return status;
}

// Nothing is copied: the graph (or the steps) again and again, between two events.
Status CudaSession::repeat(size_t count, uint64_t &nanoseconds) {
  CurrentContext current(driver, program.context);
  if (Status status = current.status())
    return status;
  if (!hasInputs)
    return invalidArgument("dlc_session_repeat: no run of this session has brought inputs to the device yet");
  if (Status status = createTimer())
    return status;
  Status status = submitRepeated(count);
  Result waited = driver.streamSynchronize(stream.get());
  if (!status && waited)
    status = check(driver, waited, "a kernel of the run");
  return status ? std::move(status) : elapsed(nanoseconds);
}

Status CudaSession::createTimer() {
  for (OwnedEvent *event : {&begin, &end})
    if (!event->get())
      if (Status status = check(driver, driver.eventCreate(event->receive(driver), 0), "cuEventCreate"))
        return status;
  return {};
}

// Between the two events of the timer.
Status CudaSession::elapsed(uint64_t &nanoseconds) const {
  float milliseconds = 0;
  if (Result failed = driver.eventElapsedTime(&milliseconds, begin.get(), end.get()))
    return check(driver, failed, "cuEventElapsedTime");
  nanoseconds = uint64_t(double(milliseconds) * 1e6 + 0.5);
  return {};
}

Status CudaSession::deviceAddress(TensorKind kind, size_t index, uint64_t &address) {
  address = (kind == TensorKind::Input ? inputs : outputs)[index].get();
  hasInputs |= kind == TensorKind::Input; // the caller brings them
  return {};
}

Status CudaSession::submitRepeated(size_t count) {
  if (Result failed = driver.eventRecord(begin.get(), stream.get()))
    return check(driver, failed, "cuEventRecord");
  for (size_t i = 0; i < count; ++i)
    if (Status status = graph.get() ? launchGraph() : launchSteps(/*timed=*/false))
      return status;
  if (Result failed = driver.eventRecord(end.get(), stream.get()))
    return check(driver, failed, "cuEventRecord");
  return {};
}

// The messages are made after a failure only: a run allocates nothing.
Status CudaSession::submit(const RunBuffers &buffers, bool timed) {
  if (Status status = copyInputs(buffers))
    return status;
  if (Status status = graph.get() && !timed ? launchGraph() : launchSteps(timed))
    return status;
  return copyOutputs(buffers);
}

// timed: with an event before the first step and after each.
Status CudaSession::launchSteps(bool timed) {
  if (timed)
    if (Result failed = driver.eventRecord(events[0].get(), stream.get()))
      return check(driver, failed, "cuEventRecord");
  for (size_t step = 0; step < program.plan.steps.size(); ++step) {
    if (Status status = execute(step))
      return status;
    if (timed)
      if (Result failed = driver.eventRecord(events[step + 1].get(), stream.get()))
        return check(driver, failed, "cuEventRecord");
  }
  return {};
}

Status CudaSession::launchGraph() {
  Result failed = driver.graphLaunch(graph.get(), stream.get());
  if (!failed)
    return {};
  // A device that knows which operation it was: its step.
  size_t operation = 0;
  if (driver.graphFailure && driver.graphFailure(graph.get(), &operation) == Success)
    for (const plan::Step &step : program.plan.steps)
      if (!isEmpty(step) && operation-- == 0)
        return failure(step, failed);
  return check(driver, failed, "cuGraphLaunch of the run");
}

Status CudaSession::copyInputs(const RunBuffers &buffers) {
  for (size_t i = 0; i < inputs.size(); ++i)
    if (const dlc_input &from = buffers.inputs[i]; from.bytes)
      if (Result failed = driver.copyToDevice(inputs[i].get(), from.data, from.bytes, stream.get()))
        return check(driver, failed, "the copy of input '" + program.plan.inputs[i].name + "'");
  return {};
}

Status CudaSession::copyOutputs(const RunBuffers &buffers) {
  for (size_t i = 0; i < outputs.size(); ++i)
    if (const dlc_output &to = buffers.outputs[i]; to.bytes)
      if (Result failed = driver.copyToHost(to.data, outputs[i].get(), to.bytes, stream.get()))
        return check(driver, failed, "the copy of output '" + program.plan.outputs[i].name + "'");
  return {};
}

// A copy of no bytes issues nothing.
bool CudaSession::isEmpty(const plan::Step &step) const {
  return step.kind == plan::StepKind::Copy && program.plan.buffers[step.buffers[0]].bytes == 0;
}

Status CudaSession::failure(const plan::Step &step, Result result) const {
  return check(driver, result,
               step.kind == plan::StepKind::Copy ? "a copy on the GPU"
                                                 : "the launch of '" + program.plan.kernels[step.kernel].name + "'",
               step.source);
}

Status CudaSession::execute(size_t index) {
  const plan::Step &step = program.plan.steps[index];
  if (isEmpty(step))
    return {};
  Result failed = Success;
  if (step.kind == plan::StepKind::Copy) {
    failed = driver.copyOnDevice(addresses[step.buffers[1]], addresses[step.buffers[0]],
                                 program.plan.buffers[step.buffers[0]].bytes, stream.get());
  } else {
    const plan::CudaLaunch &launch = program.plan.kernels[step.kernel].cuda;
    if (driver.describeLaunch)
      driver.describeLaunch(stream.get(), bounds.data() + firstArgument[index], step.buffers.size());
    failed = driver.launch(program.functions[step.kernel], launch.grid[0], launch.grid[1], launch.grid[2],
                           launch.block[0], launch.block[1], launch.block[2], launch.sharedBytes, stream.get(),
                           arguments.data() + firstArgument[index], nullptr);
  }
  return failed ? failure(step, failed) : Status();
}

Status CudaSession::createEvents() {
  std::vector<OwnedEvent> created(program.plan.steps.size() + 1);
  for (OwnedEvent &event : created)
    if (Status status = check(driver, driver.eventCreate(event.receive(driver), 0), "cuEventCreate"))
      return status;
  events = std::move(created);
  return {};
}

Status CudaSession::readEvents(uint64_t *nanoseconds) {
  for (size_t step = 0; step + 1 < events.size(); ++step) {
    float milliseconds = 0;
    if (Result failed = driver.eventElapsedTime(&milliseconds, events[step].get(), events[step + 1].get()))
      return check(driver, failed, "cuEventElapsedTime");
    nanoseconds[step] = uint64_t(double(milliseconds) * 1e6 + 0.5);
  }
  return {};
}

Status CudaProgram::createSession(const SessionConfig &, std::unique_ptr<DeviceSession> &session) const {
  std::unique_ptr<CudaSession> created(new (std::nothrow) CudaSession(*this));
  if (!created)
    return outOfMemory("a session", sizeof(CudaSession));
  if (Status status = created->create())
    return status;
  session = std::move(created);
  return {};
}

} // namespace dlc::runtime::cuda
