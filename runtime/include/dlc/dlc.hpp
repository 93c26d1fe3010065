// dlc.h for C++: owning, move-only handles; header-only, C++17, no exceptions, no RTTI.
//
//   dlc::Program program;
//   dlc::Session session;
//   if (dlc::Status status = dlc::Program::load("model.dlc", program)) return fail(status.message());
//   if (dlc::Status status = dlc::Session::create(program, session)) return fail(status.message());
//   if (dlc::Status status = session.run({dlc::tensor(program.input(0), x)}, {dlc::tensor(program.output(0), y)})) ...
#pragma once

#include "dlc.h"

#include <string>
#include <utility>
#include <vector>

namespace dlc {

// Success or a failure; converts to true on failure.
class [[nodiscard]] Status {
public:
  Status() = default;
  explicit Status(dlc_status *status) : status(status) {}
  Status(Status &&other) noexcept : status(std::exchange(other.status, nullptr)) {}
  Status &operator=(Status &&other) noexcept {
    std::swap(status, other.status);
    return *this;
  }
  ~Status() { dlc_status_destroy(status); }

  explicit operator bool() const { return status != nullptr; }
  dlc_status_code code() const { return dlc_status_get_code(status); }
  const char *message() const { return dlc_status_message(status); }
  const char *source() const { return dlc_status_source(status); }

private:
  dlc_status *status = nullptr;
};

struct LoadOptions : dlc_load_options {
  LoadOptions(dlc_device device = DLC_DEVICE_AUTO) : dlc_load_options(DLC_LOAD_OPTIONS_INIT) { this->device = device; }
};

class Program {
public:
  Program() = default;
  explicit Program(dlc_program *handle) : handle(handle) {} // takes ownership
  Program(Program &&other) noexcept : handle(std::exchange(other.handle, nullptr)) {}
  Program &operator=(Program &&other) noexcept {
    std::swap(handle, other.handle);
    return *this;
  }
  ~Program() { dlc_program_destroy(handle); }

  static Status load(const std::string &path, Program &program, const LoadOptions &options = {}) {
    return take(dlc_program_load_file, program, path.c_str(), &options);
  }
  // Without options.keep_memory the bytes are copied.
  static Status load(const void *data, size_t bytes, Program &program, const LoadOptions &options = {}) {
    return take(dlc_program_load_memory, program, data, bytes, &options);
  }

  explicit operator bool() const { return handle != nullptr; }
  dlc_program *get() const { return handle; }

  // All zeros without a program, or where the index is out of range.
  dlc_program_info info() const {
    dlc_program_info info = DLC_PROGRAM_INFO_INIT;
    (void)Status(dlc_program_get_info(handle, &info));
    return info;
  }
  dlc_entry_info entry(size_t index) const {
    dlc_entry_info info = DLC_ENTRY_INFO_INIT;
    (void)Status(dlc_program_get_entry(handle, index, &info));
    return info;
  }
  // entry: its name; null: the first.
  dlc_tensor_info input(size_t index, const char *entry = nullptr) const {
    dlc_tensor_info info = DLC_TENSOR_INFO_INIT;
    (void)Status(dlc_program_get_input(handle, entry, index, &info));
    return info;
  }
  dlc_tensor_info output(size_t index, const char *entry = nullptr) const {
    dlc_tensor_info info = DLC_TENSOR_INFO_INIT;
    (void)Status(dlc_program_get_output(handle, entry, index, &info));
    return info;
  }
  dlc_tensor_info state(size_t index) const {
    dlc_tensor_info info = DLC_TENSOR_INFO_INIT;
    (void)Status(dlc_program_get_state(handle, index, &info));
    return info;
  }
  dlc_step_info step(size_t index, const char *entry = nullptr) const {
    dlc_step_info info = DLC_STEP_INFO_INIT;
    (void)Status(dlc_program_get_step(handle, entry, index, &info));
    return info;
  }

private:
  template <typename Load, typename... Arguments>
  static Status take(Load load, Program &program, Arguments... arguments) {
    dlc_program *loaded = nullptr;
    Status status(load(arguments..., &loaded));
    if (!status)
      program = Program(loaded);
    return status;
  }
  dlc_program *handle = nullptr;
};

// A dense tensor in host memory with the type and dims of `info`: anything with data() and size(), a vector, an array,
// a span. One that is too small gives a tensor without data, which a run refuses by the tensor's name.
template <typename Container> dlc_tensor tensor(const dlc_tensor_info &info, Container &&container) {
  bool fits = container.size() * sizeof(*container.data()) >= info.bytes;
  return dlc_tensor_of(&info, fits ? const_cast<void *>(static_cast<const void *>(container.data())) : nullptr);
}

struct RunOptions : dlc_run_options {
  RunOptions(const char *entry = nullptr) : dlc_run_options(DLC_RUN_OPTIONS_INIT) { this->entry = entry; }
};

class Session {
public:
  Session() = default;
  explicit Session(dlc_session *handle) : handle(handle) {} // takes ownership
  Session(Session &&other) noexcept : handle(std::exchange(other.handle, nullptr)) {}
  Session &operator=(Session &&other) noexcept {
    std::swap(handle, other.handle);
    return *this;
  }
  ~Session() { dlc_session_destroy(handle); }

  // threads 0: DLC_NUM_THREADS or all physical cores.
  static Status create(const Program &program, Session &session, int threads = 0) {
    dlc_session_options options = DLC_SESSION_OPTIONS_INIT;
    options.threads = threads;
    dlc_session *created = nullptr;
    Status status(dlc_session_create(program.get(), &options, &created));
    if (!status)
      session = Session(created);
    return status;
  }

  explicit operator bool() const { return handle != nullptr; }
  dlc_session *get() const { return handle; }
  size_t threads() const { return dlc_session_threads(handle); }

  // Outputs without data are filled in by options.allocate.
  Status run(const std::vector<dlc_tensor> &inputs, std::vector<dlc_tensor> &outputs, const RunOptions &options = {}) {
    return Status(dlc_session_run(handle, inputs.data(), inputs.size(), outputs.data(), outputs.size(), &options));
  }
  Status run(const std::vector<dlc_tensor> &inputs, std::vector<dlc_tensor> &&outputs, const RunOptions &options = {}) {
    return run(inputs, outputs, options);
  }
  Status wait() { return Status(dlc_session_wait(handle)); }
  Status readState(const char *state, const dlc_tensor &to) {
    return Status(dlc_session_read_state(handle, state, &to));
  }
  Status writeState(const char *state, const dlc_tensor &from) {
    return Status(dlc_session_write_state(handle, state, &from));
  }
  // Runs again on the inputs that are on the GPU; nanoseconds: of all `count` runs, by its clock.
  Status repeat(size_t count, uint64_t &nanoseconds) { return Status(dlc_session_repeat(handle, count, &nanoseconds)); }
  // nanoseconds: of each step by itself; resized to the steps of the program by the caller.
  Status timeSteps(size_t repeats, std::vector<uint64_t> &nanoseconds) {
    return Status(dlc_session_time_steps(handle, repeats, nanoseconds.data(), nanoseconds.size()));
  }
  // Where a tensor lies in the GPU's memory.
  Status inputAddress(size_t index, uint64_t &address) {
    return Status(dlc_session_get_input_address(handle, index, &address));
  }
  Status outputAddress(size_t index, uint64_t &address) {
    return Status(dlc_session_get_output_address(handle, index, &address));
  }

private:
  dlc_session *handle = nullptr;
};

} // namespace dlc
