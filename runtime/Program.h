// The objects behind the handles of the C ABI.
#pragma once

#include "runtime/Device.h"
#include "runtime/Memory.h"

#include <atomic>
#include <memory>

namespace dlc::runtime {

// A loaded artifact and its program for one device. Immutable after load.
class Program {
public:
  Status loadFile(const char *path, const dlc_load_options &options);
  Status loadMemory(const void *data, size_t bytes, const dlc_load_options &options);
  Status loadArtifact(plan::Artifact &&artifact, const dlc_load_options &options);

  const plan::Program &plan() const { return *chosen; }
  const plan::ArtifactView &artifact() const { return view; }
  const DeviceProgram &device() const { return *loaded; }
  dlc_device deviceKind() const { return kind; }
  const std::string &deviceName() const { return name; }
  const std::string &codeLevel() const { return level; }
  const dlc_tensor_info &input(size_t index) const { return inputInfos[index]; }
  const dlc_tensor_info &output(size_t index) const { return outputInfos[index]; }

private:
  Status prepare(const dlc_load_options &options);
  Status read(const void *data, size_t bytes, const dlc_load_options &options);
  Status chooseDevice(const dlc_load_options &options);
  Status loadFor(plan::Target target, const dlc_load_options &options);
  void describe(const std::vector<plan::TensorInfo> &tensors, std::vector<dlc_tensor_info> &infos);

  plan::MappedFile file;
  Memory copy;          // of an artifact in the caller's memory, or of the weights alone
  plan::Artifact owned; // of loadArtifact
  plan::ArtifactView view;
  const plan::Program *chosen = nullptr;
  std::vector<dlc_tensor_info> inputInfos, outputInfos;
  std::vector<std::unique_ptr<const char *[]>> dimNames;
  std::string name, level;
  dlc_device kind = DLC_DEVICE_CPU;
  std::unique_ptr<DeviceProgram> loaded; // refers to the members above: destroyed first
};

} // namespace dlc::runtime

namespace dlc::runtime {

// For a process that compiled the model itself: loads the artifact without the detour through the
// bytes of a file and their checksums; one copy of the weights is made. Statically linked tools only.
Status loadArtifact(plan::Artifact &&artifact, const dlc_load_options &options, dlc_program *&program);

} // namespace dlc::runtime

struct dlc_program {
  std::shared_ptr<const dlc::runtime::Program> program;
};

struct dlc_session {
  std::shared_ptr<const dlc::runtime::Program> program; // outlives `session`
  std::unique_ptr<dlc::runtime::DeviceSession> session;
  size_t threads = 1;
  std::atomic<bool> running{false};
  // Where the caller's buffers of a run lie; kept, so that no run allocates.
  struct Extent {
    uintptr_t begin, end;
    bool written;
  };
  std::vector<Extent> extents;
};
