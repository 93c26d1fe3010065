// A session on a GPU: one stream, one arena, device copies of inputs and outputs. All addresses are
// fixed, so that the arguments of every launch are made once.
#include "runtime/cuda/CudaProgram.h"

#include <new>

namespace dlc::runtime::cuda {
namespace {

class CudaSession final : public DeviceSession {
public:
  explicit CudaSession(const CudaProgram &program) : program(program), driver(program.driver) {}
  ~CudaSession() override;

  Status create();
  Status run(const RunBuffers &buffers, uint64_t *nanoseconds) override;

private:
  Status allocateTensors(const std::vector<plan::TensorInfo> &tensors, const char *what,
                         std::vector<OwnedMemory> &memory);
  DevicePointer addressOf(const plan::Buffer &buffer) const;
  Status submit(const RunBuffers &buffers, bool timed);
  Status copyInputs(const RunBuffers &buffers);
  Status copyOutputs(const RunBuffers &buffers);
  Status execute(size_t index);
  Status createEvents();
  Status readEvents(uint64_t *nanoseconds);

  const CudaProgram &program;
  const DriverTable &driver;
  OwnedStream stream;
  OwnedMemory arena;
  std::vector<OwnedMemory> inputs, outputs;
  std::vector<DevicePointer> addresses; // of each buffer of the plan
  std::vector<void *> arguments;        // of all steps: pointers into `addresses`
  std::vector<size_t> firstArgument;    // of each step
  std::vector<OwnedEvent> events;       // before the first step and after each; made by the first profiled run
};

CudaSession::~CudaSession() {
  CurrentContext current(driver, program.context);
  events.clear();
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
    for (uint32_t buffer : step.buffers)
      arguments.push_back(&addresses[buffer]);
  }
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
  return status;
}

// The messages are made after a failure only: a run allocates nothing.
Status CudaSession::submit(const RunBuffers &buffers, bool timed) {
  if (Status status = copyInputs(buffers))
    return status;
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
  return copyOutputs(buffers);
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

Status CudaSession::execute(size_t index) {
  const plan::Step &step = program.plan.steps[index];
  if (step.kind == plan::StepKind::Copy) {
    uint64_t bytes = program.plan.buffers[step.buffers[0]].bytes;
    if (bytes == 0)
      return {};
    Result failed = driver.copyOnDevice(addresses[step.buffers[1]], addresses[step.buffers[0]], bytes, stream.get());
    return failed ? check(driver, failed, "a copy on the GPU", step.source) : Status();
  }
  const plan::Kernel &kernel = program.plan.kernels[step.kernel];
  const plan::CudaLaunch &launch = kernel.cuda;
  Result failed = driver.launch(program.functions[step.kernel], launch.grid[0], launch.grid[1], launch.grid[2],
                                launch.block[0], launch.block[1], launch.block[2], launch.sharedBytes, stream.get(),
                                arguments.data() + firstArgument[index], nullptr);
  return failed ? check(driver, failed, "the launch of '" + kernel.name + "'", step.source) : Status();
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

} // namespace

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
