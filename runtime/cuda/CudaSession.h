// A session on a GPU: one stream, one arena, device copies of inputs and outputs. All addresses are
// fixed, so that the arguments of every launch are made once, and the steps are captured once into a
// graph that each run replays. The copies from and to the caller's memory stay outside of it.
#pragma once

#include "runtime/cuda/CudaProgram.h"

#include <functional>

namespace dlc::runtime::cuda {

class CudaSession final : public DeviceSession {
public:
  explicit CudaSession(const CudaProgram &program) : program(program), driver(program.driver) {}
  ~CudaSession() override;

  Status create();
  Status run(const RunBuffers &buffers, uint64_t *nanoseconds) override;
  Status repeat(size_t count, uint64_t &nanoseconds) override;
  Status timeSteps(size_t repeats, uint64_t *nanoseconds) override;
  Status deviceAddress(TensorKind kind, size_t index, uint64_t &address) override;

private:
  Status allocateTensors(const std::vector<plan::TensorInfo> &tensors, const char *what,
                         std::vector<OwnedMemory> &memory);
  DevicePointer addressOf(const plan::Buffer &buffer) const;
  Status submitRepeated(size_t count);
  Status capture();
  Status capture(const std::function<Status()> &issue, OwnedGraphExec &executable);
  Status elapsed(uint64_t &nanoseconds) const;
  Status createTimer();
  Status timeStep(size_t step, size_t repeats, DevicePointer saved, uint64_t &nanoseconds);
  Status timeGraph(const OwnedGraphExec &executable, uint64_t &nanoseconds);
  Status copyWritten(const plan::Step &step, DevicePointer saved, bool restore);
  uint64_t bytesToSave(const plan::Step &step) const;
  Status submit(const RunBuffers &buffers, bool timed);
  Status launchSteps(bool timed);
  Status launchGraph();
  Status copyInputs(const RunBuffers &buffers);
  Status copyOutputs(const RunBuffers &buffers);
  Status execute(size_t index);
  bool isEmpty(const plan::Step &step) const;
  Status failure(const plan::Step &step, Result result) const;
  Status createEvents();
  Status readEvents(uint64_t *nanoseconds);

  const CudaProgram &program;
  const DriverTable &driver;
  OwnedStream stream;
  OwnedGraphExec graph; // of all steps; none where graphs are switched off
  OwnedMemory arena;
  std::vector<OwnedMemory> inputs, outputs;
  std::vector<DevicePointer> addresses; // of each buffer of the plan
  std::vector<void *> arguments;        // of all steps: pointers into `addresses`
  std::vector<size_t> firstArgument;    // of each step
  std::vector<LaunchBuffer> bounds;     // of all arguments, for a device that asks for them
  std::vector<OwnedEvent> events;       // before the first step and after each; made by the first profiled run
  OwnedEvent begin, end;                // around repeated runs; made by the first of them
  bool hasInputs = false;               // a run has copied them to the device
};

} // namespace dlc::runtime::cuda
