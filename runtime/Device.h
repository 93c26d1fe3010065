// What a device does for the runtime: hold a program's code and weights, and run sessions of it.
#pragma once

#include "runtime/Status.h"
#include "runtime/plan/Reader.h"

#include <memory>

namespace dlc::runtime {

struct SessionConfig {
  unsigned threads = 1; // CPU threads of a run
};

// Buffers of one run. Counts, sizes and alignment have been checked against the plan.
struct RunBuffers {
  const dlc_input *inputs = nullptr;
  const dlc_output *outputs = nullptr;
};

enum class TensorKind { Input, Output };

class DeviceSession {
public:
  virtual ~DeviceSession() = default;
  // Runs every step. Where `nanoseconds` is not NULL, stores the time of each step in it.
  virtual Status run(const RunBuffers &buffers, uint64_t *nanoseconds) = 0;
  // Runs `count` times on the inputs of the last run, which are still on the device; the time of all of them by its
  // clock.
  virtual Status repeat(size_t, uint64_t &) {
    return invalidArgument("only a session on a GPU keeps its inputs: dlc_session_repeat is for CUDA devices");
  }
  // The time of each step by itself, repeated without launches between.
  virtual Status timeSteps(size_t, uint64_t *) {
    return invalidArgument("only a GPU times single steps: dlc_session_time_steps is for CUDA devices");
  }
  // Where the session keeps a tensor on the device.
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
  virtual Status createSession(const SessionConfig &config, std::unique_ptr<DeviceSession> &session) const = 0;
};

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
