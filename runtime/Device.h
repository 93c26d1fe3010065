// What a device does for the runtime: hold a program's code and weights, and run sessions of it.
#pragma once

#include "runtime/Status.h"
#include "runtime/plan/Binding.h"
#include "runtime/plan/Reader.h"

#include <memory>

namespace dlc::runtime {

struct SessionConfig {
  unsigned threads = 1;             // CPU threads of a run
  uint64_t roundLimit = UINT64_MAX; // of a loop's rounds in a run
};

// Where a tensor lies, in host memory or on the device. What is not dense is so only there (Tensors.h).
struct Place {
  void *data = nullptr;
  uint64_t bytes = 0; // of the dense tensor
  bool onDevice = false;
  const int64_t *dims = nullptr, *strides = nullptr; // strides in elements; NULL: dense
  size_t rank = 0;
  size_t elementBytes = 1;
};

// An entry bound to sizes of the caller's, in one session.
class DeviceEntry {
public:
  virtual ~DeviceEntry() = default;
};

// Told of what steps write, while a run goes on.
class StepObserver {
public:
  virtual ~StepObserver() = default;
  // Whether it is to be told of this step.
  virtual bool wants(size_t step) const = 0;
  // `data`: what the step has written to buffer number `output` of those that it writes, in host memory, as long as the
  // call lasts. `binding`: the entry as it is bound now.
  virtual void wrote(size_t step, size_t output, const void *data, const plan::Binding &binding) = 0;
};

// One run of an entry. Counts, sizes and alignment have been checked against the plan.
struct RunBuffers {
  const Place *inputs = nullptr;
  const Place *outputs = nullptr;
  size_t entry = 0;
  void *stream = nullptr;       // the caller's; NULL: the session's
  bool asynchronous = false;    // do not wait
  DeviceEntry *bound = nullptr; // where sizes of the entry are open
  StepObserver *observer = nullptr;
};

enum class TensorKind { Input, Output };

// Holds the states of the program, and each entry bound to its default sizes, unless those are open.
class DeviceSession {
public:
  virtual ~DeviceSession() = default;
  // Runs every step of an entry. Where `nanoseconds` is not NULL, stores the time of each step in it (of all rounds of
  // a loop).
  virtual Status run(const RunBuffers &buffers, uint64_t *nanoseconds) = 0;
  // The sizes of an entry in its last run.
  virtual const plan::Binding &sizes(const RunBuffers &buffers) const = 0;
  // An entry at other sizes. Not while the session runs.
  virtual Status bind(size_t entry, const plan::Binding &binding, std::unique_ptr<DeviceEntry> &bound) = 0;
  // Waits for what an asynchronous run has left to do.
  virtual Status wait() { return {}; }
  // The value of a state, dense; not while the session runs.
  virtual Status readState(size_t state, const Place &to) = 0;
  virtual Status writeState(size_t state, const Place &from) = 0;
  // Runs the default entry `count` times on the inputs of the last run, which are still on the device; the time of all
  // of them by its clock.
  virtual Status repeat(size_t, uint64_t &) {
    return invalidArgument("only a session on a GPU keeps its inputs: dlc_session_repeat is for CUDA devices");
  }
  // The time of each step of the default entry by itself, repeated without launches between.
  virtual Status timeSteps(size_t, uint64_t *) {
    return invalidArgument("only a GPU times single steps: dlc_session_time_steps is for CUDA devices");
  }
  // Where the session keeps a tensor of the default entry on the device.
  virtual Status deviceAddress(TensorKind, size_t, uint64_t &) {
    return invalidArgument("only a session on a GPU has device memory: its tensors have no address there");
  }
};

// Immutable once loaded; sessions may be created and run from any thread.
class DeviceProgram {
public:
  virtual ~DeviceProgram() = default;
  virtual std::string deviceName() const = 0;
  virtual std::string codeLevel() const = 0;
  // How the loaded code launches a kernel.
  virtual const plan::Geometry &geometry(size_t kernel) const = 0;
  virtual Status createSession(const SessionConfig &config, std::unique_ptr<DeviceSession> &session) const = 0;
};

// A step that depends on the data decides about a size, which may be `most`.
Status sizeOutOfBounds(const plan::Entry &entry, const plan::Step &step, int64_t value, int64_t most);
// A loop has taken as many rounds as the session allows, and would take another.
Status tooManyRounds(const plan::Step &step, uint64_t limit);
// An expression has no value at the sizes of a run.
Status sizeWithoutValue(const plan::Step &step, size_t expression);

// The artifact and its program must outlive what these load.
Status loadCpuProgram(const plan::ArtifactView &artifact, const plan::Program &program, bool trustNative,
                      std::unique_ptr<DeviceProgram> &loaded);
Status loadCudaProgram(const plan::ArtifactView &artifact, const plan::Program &program, int deviceIndex,
                       std::unique_ptr<DeviceProgram> &loaded);
// Whether a CUDA driver and a GPU are there; success or DEVICE_UNAVAILABLE with what is missing.
Status probeCuda();

// The same code on the emulated device (runtime/emu), from the artifact's PTX.
Status loadEmulatedProgram(const plan::ArtifactView &artifact, const plan::Program &program,
                           std::unique_ptr<DeviceProgram> &loaded);

} // namespace dlc::runtime
