// An entry made ready to run on a GPU: device copies of its inputs and outputs, the arguments of every launch made
// once, and each straight stretch of steps captured once into a graph that runs replay. The copies from and to the
// caller's memory stay outside of them, and so do steps whose geometry depends on sizes that the run reads.
#pragma once

#include "runtime/cuda/CudaProgram.h"
#include "runtime/cuda/Staging.h"
#include "runtime/plan/Binding.h"
#include "runtime/plan/Divisor.h"

#include <functional>

namespace dlc::runtime::cuda {

// What the entries of a session share. All addresses are fixed.
struct SessionMemory {
  OwnedStream stream;
  Stream caller = nullptr; // of the run that is going on, where it is on a stream of the caller's
  Stream current() const { return caller ? caller : stream.get(); }
  std::vector<OwnedMemory> arenas; // each larger than the one before; entries that are bound to one keep it
  uint64_t arenaBytes = 0;         // of the last
  std::vector<OwnedMemory> states;
  uint64_t roundLimit = UINT64_MAX; // of a loop in a run
  Staging *staging = nullptr;       // of asynchronous runs on the session's own stream
};

// As the kernel takes it.
union DivisorData {
  plan::NarrowDivisor narrow;
  plan::WideDivisor wide;
};

class CudaEntry {
public:
  // `binding` is kept, and its values change where a step reads a size.
  CudaEntry(const CudaProgram &program, const SessionMemory &session, DevicePointer arena, const plan::Entry &entry,
            plan::Binding binding)
      : program(program), session(session), arena(arena), driver(program.driver), entry(entry),
        binding(std::move(binding)) {}
  CudaEntry(const CudaEntry &) = delete;

  // All of these need the context to be current.
  Status create();
  Status run(const RunBuffers &buffers, uint64_t *nanoseconds);
  // At the sizes of the last run.
  const plan::Binding &sizes() const { return binding; }
  Status repeat(size_t count, uint64_t &nanoseconds);
  Status timeSteps(size_t repeats, uint64_t *nanoseconds);
  uint64_t deviceAddress(TensorKind kind, size_t index);

private:
  // Steps that are captured together.
  struct Segment {
    size_t begin, end;
    OwnedGraphExec graph;
  };

  Status allocateTensors(const std::vector<plan::TensorInfo> &tensors, const char *what,
                         std::vector<OwnedMemory> &memory);
  DevicePointer addressOf(const plan::Buffer &buffer) const;
  void bindArguments(const plan::Step &step);
  // What a launch hands over behind its arguments: the most of each, whichever of its kernels that is.
  struct Extras {
    size_t maps = 0, divisors = 0;
  };
  Extras extrasOf(const plan::Step &step) const;
  Status makeExtras(size_t index, uint32_t kernel);
  bool isFixed(const plan::Step &step) const;
  Status captureSegments(size_t begin, size_t end);
  Status capture(const std::function<Status()> &issue, OwnedGraphExec &executable);
  Status launchGraph(const Segment &segment);

  Status submit(const RunBuffers &buffers, uint64_t *nanoseconds);
  Status runStaged(const RunBuffers &buffers);
  Status copyInputs(const RunBuffers &buffers);
  Result copyFrom(const Place &place, DevicePointer to) const;
  Result copyTo(const Place &place, DevicePointer from) const;
  Result copyRuns(const Place &place, DevicePointer dense, bool fromPlace) const;
  Status copyOutputs(const RunBuffers &buffers);
  Status execute(size_t begin, size_t end, uint64_t *nanoseconds);
  Status executeControl(size_t index, uint64_t *nanoseconds);
  Status executeTimed(size_t index, uint64_t *nanoseconds);
  Status executeStep(size_t index);
  Status observeStep(size_t index);
  Status launch(size_t index);
  void readSizeArguments(size_t index);
  // The kernel that a launch takes at its sizes as they are now, and its grid; `values` become those of its geometry.
  Status prepareLaunch(size_t index, uint32_t &kernel, unsigned (&grid)[3]);
  Status evaluateGrid(const plan::Step &step, const plan::Geometry &geometry, unsigned *grid);
  Status readCondition(const plan::Step &step, bool &holds);
  Status readRounds(const plan::Step &step, int64_t &rounds);
  Status readSize(const plan::Step &step);
  Status fetch(const plan::Step &step, size_t argument, void *value, size_t bytes);
  bool isEmpty(const plan::Step &step) const;
  Status failure(const plan::Step &step, Result result) const;
  const plan::Buffer &bufferOf(const plan::Step &step, size_t argument) const {
    return entry.buffers[size_t(step.arguments[argument].value)];
  }
  DevicePointer address(const plan::Step &step, size_t argument) const {
    return addresses[size_t(step.arguments[argument].value)];
  }
  size_t buffersOf(const plan::Step &step) const { // they stand before the sizes
    if (step.kind == plan::StepKind::Launch)
      return step.arguments.size() - program.plan.kernels[step.index].sizes;
    return step.arguments.front().kind == plan::ArgumentKind::Buffer ? step.arguments.size() : 0;
  }
  uint64_t bytesOf(const plan::Buffer &buffer) const { return uint64_t(binding.most(buffer.bytes)); }

  Status createTimer();
  Status elapsed(uint64_t &nanoseconds) const;
  Status createEvents();
  Status readEvents(uint64_t *nanoseconds);
  Status submitRepeated(size_t count);
  Status timeStep(size_t step, size_t repeats, DevicePointer saved, uint64_t &nanoseconds);
  Status timeGraph(const OwnedGraphExec &executable, uint64_t &nanoseconds);
  Status copyWritten(const plan::Step &step, DevicePointer saved, bool restore);
  uint64_t bytesToSave(const plan::Step &step) const;

  const CudaProgram &program;
  const SessionMemory &session;
  const DevicePointer arena;
  const DriverTable &driver;
  const plan::Entry &entry;
  plan::Binding binding;
  std::vector<OwnedMemory> inputs, outputs;
  std::vector<DevicePointer> addresses;       // of each buffer of the entry
  std::vector<int64_t> numbers;               // size arguments that are numbers
  std::vector<int64_t> symbols, values;       // of the geometry that is evaluated
  std::vector<TensorMap> maps;                // of all steps, as many as Extras says
  std::vector<DivisorData> divisors;          // likewise
  std::vector<size_t> firstMap, firstDivisor; // of each step
  std::vector<void *> arguments;              // of all steps: pointers into the above
  std::vector<size_t> firstArgument;          // of each step
  std::vector<LaunchBuffer> bounds;           // of all buffers among the arguments, for a device that asks for them
  std::vector<size_t> firstBound;             // of each step
  std::vector<Segment> segments;              // none where graphs are switched off
  std::vector<size_t> segmentAt;              // of each step: the segment that begins there, or SIZE_MAX
  std::vector<OwnedEvent> events;             // before the first step and after each; made by the first profiled run
  StepObserver *observer = nullptr;           // of the run that is going on
  OwnedEvent begin, end;                      // around what is timed; made when they are first needed
  std::vector<bool> readExpressions;          // which follow from sizes that steps read
  std::vector<bool> readOutputs;              // whose sizes are known when a run is over
  bool isStraight = true;                     // without control flow
  bool hasInputs = false;                     // a run has copied them to the device
};

} // namespace dlc::runtime::cuda
