// The runtime's C ABI, owned and with the driver's types.
#pragma once

#include "runtime/include/dlc/dlc.h"
#include "runtime/plan/Plan.h"
#include "tools/compiler/HostTensor.h"
#include "tools/dlc/ExitCode.h"
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace dlc::driver {

// Told of a value of the model that a step has written, with the model's dims.
using ObserveValue = std::function<void(size_t step, HostTensor value)>;

// A loaded program and one session of it.
class RuntimeSession {
public:
  // What this process compiled for this machine.
  Failure loadCompiled(plan::Artifact artifact, dlc_device device);
  Failure loadFile(const std::string &path, dlc_device device);
  // The entry that the functions below speak of; a new one is on the program's first. Bad input where there is none of
  // that name.
  Failure useEntry(const std::string &name);
  Failure createSession(unsigned threads);

  const dlc_program_info &info() const { return programInfo; }
  const std::vector<plan::TensorInfo> &inputs() const { return inputInfos; }
  const std::vector<plan::TensorInfo> &outputs() const { return outputInfos; }
  dlc_step_info step(size_t index) const;
  size_t threads() const { return dlc_session_threads(session.get()); }

  // Allocates `results` where its tensors do not have the right sizes yet, and runs. With `nanoseconds`, per step.
  Failure run(const std::vector<HostTensor> &values, std::vector<HostTensor> &results,
              std::vector<uint64_t> *nanoseconds = nullptr, const ObserveValue &observe = {});
  // The same without waiting, where `runsAhead()` says that it is another device that computes: a run that begins waits
  // for that before the last `runsAhead()` ones, `wait` for all. Until then values and results stay where they are.
  Failure start(const std::vector<HostTensor> &values, std::vector<HostTensor> &results);
  Failure wait();
  size_t runsAhead() const { return programInfo.device == DLC_DEVICE_CPU ? 0 : 2; }
  // Runs again on the inputs that are on the GPU: the time of all `count` runs by its clock.
  Failure repeat(size_t count, uint64_t &nanoseconds);
  // The time of every step by itself, repeated without gaps, on the inputs that are on the GPU.
  Failure timeSteps(size_t repeats, std::vector<uint64_t> &nanoseconds);

  // The states that the session holds, by their names; and given ones into it: all of them, or none is written.
  const std::vector<plan::TensorInfo> &states() const { return stateInfos; }
  // What a state is for ("parameter"); "" for none.
  std::string stateRole(const std::string &name) const;
  Failure readStates(std::vector<HostTensor> &states) const;
  Failure writeStates(const std::vector<HostTensor> &states);

private:
  Failure launch(const std::vector<HostTensor> &values, std::vector<HostTensor> &results, dlc_run_options &options);
  Failure describe();
  Failure describeTensors();
  Failure makeResults(const std::vector<dlc_tensor> &inputs, std::vector<HostTensor> &results) const;

  struct Destroy {
    void operator()(dlc_program *program) const { dlc_program_destroy(program); }
    void operator()(dlc_session *session) const { dlc_session_destroy(session); }
  };
  std::unique_ptr<dlc_program, Destroy> program;
  std::unique_ptr<dlc_session, Destroy> session;
  dlc_program_info programInfo = DLC_PROGRAM_INFO_INIT;
  std::string entry; // empty: the first
  const char *entryName() const { return entry.empty() ? nullptr : entry.c_str(); }
  std::vector<plan::TensorInfo> inputInfos, outputInfos, stateInfos;
  std::vector<std::string> stateRoles;
};

// A status as a failure; destroys it.
Failure toFailure(dlc_status *status, const std::string &context = "");

} // namespace dlc::driver
