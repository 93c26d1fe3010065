// The objects behind the handles of the C ABI.
#pragma once

#include "runtime/Device.h"
#include "runtime/SizedEntries.h"
#include "runtime/Tensors.h"
#include "runtime/plan/Binding.h"

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
  size_t entries() const { return chosen->entries.size(); }
  // The number of an entry by its name, of the first for NULL; INVALID_ARGUMENT, with the names that there are.
  Status findEntry(const char *name, size_t &entry) const;
  Status findState(const char *name, size_t &state) const;
  const plan::ArtifactView &artifact() const { return view; }
  const DeviceProgram &device() const { return *loaded; }
  dlc_device deviceKind() const { return kind; }
  const std::string &deviceName() const { return name; }
  const std::string &codeLevel() const { return level; }
  const plan::Entry &entry(size_t index) const { return chosen->entries[index]; }
  // The entry at its default sizes.
  const plan::Binding &binding(size_t entry) const { return entryInfos[entry].binding; }
  // Which of the entry's expressions follow from sizes that its steps read.
  const std::vector<bool> &readExpressions(size_t entry) const { return entryInfos[entry].readExpressions; }
  // Whether the sizes of a run follow from its inputs; then dims of the tensors below may be -1.
  bool isOpen(size_t entry) const { return entryInfos[entry].isOpen; }
  const std::vector<dlc_tensor_info> &inputs(size_t entry) const { return entryInfos[entry].inputs; }
  const std::vector<dlc_tensor_info> &outputs(size_t entry) const { return entryInfos[entry].outputs; }
  const std::vector<dlc_tensor_info> &states() const { return stateInfos; }

private:
  Status prepare(const dlc_load_options &options);
  Status read(const void *data, size_t bytes, const dlc_load_options &options);
  Status chooseDevice(const dlc_load_options &options);
  Status loadFor(plan::Target target, const dlc_load_options &options);
  Status describeEntries();
  dlc_tensor_info describe(const plan::TensorInfo &tensor, const plan::Binding *binding, const char *role = "");

  // What the C ABI tells of an entry.
  struct EntryInfo {
    plan::Binding binding;
    bool isOpen = false;
    std::vector<bool> readExpressions;
    std::vector<dlc_tensor_info> inputs, outputs;
  };

  plan::MappedFile file;
  Memory copy;          // of an artifact in the caller's memory, or of the weights alone
  plan::Artifact owned; // of loadArtifact
  plan::ArtifactView view;
  const plan::Program *chosen = nullptr;
  std::vector<EntryInfo> entryInfos;
  std::vector<dlc_tensor_info> stateInfos;
  std::vector<std::unique_ptr<const char *[]>> dimNames;
  std::vector<std::unique_ptr<int64_t[]>> dims;
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
  dlc::runtime::SizedEntries sized; // destroyed before `session`
  dlc::runtime::RunTensors tensors; // of the run that is going on
};
