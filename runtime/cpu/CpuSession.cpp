// Sessions on the CPU: states, one arena for all entries, threads.
#include "runtime/Memory.h"
#include "runtime/cpu/CpuEntry.h"

#include <algorithm>
#include <cstring>
#include <new>

namespace dlc::runtime {
namespace {

constexpr uint64_t stateAlignment = 64;

class CpuSession final : public DeviceSession {
public:
  explicit CpuSession(const CpuProgram &program) : program(program) {}

  Status create(const SessionConfig &config);

  Status run(const RunBuffers &buffers, uint64_t *nanoseconds) override {
    auto *entry = buffers.bound ? static_cast<CpuEntry *>(buffers.bound) : entries[buffers.entry].get();
    return entry->run(buffers, nanoseconds, arena.data(), pool);
  }
  const plan::Binding &sizes(const RunBuffers &buffers) const override {
    return (buffers.bound ? static_cast<CpuEntry *>(buffers.bound) : entries[buffers.entry].get())->sizes();
  }
  Status bind(size_t entry, const plan::Binding &binding, std::unique_ptr<DeviceEntry> &bound) override;
  Status readState(size_t state, const Place &to) override {
    if (stateBytes[state])
      std::memcpy(to.data, states[state], stateBytes[state]);
    return {};
  }
  Status writeState(size_t state, const Place &from) override {
    if (stateBytes[state])
      std::memcpy(states[state], from.data, stateBytes[state]);
    return {};
  }

private:
  Status createStates();

  const CpuProgram &program;
  Memory arena, stateMemory;
  std::vector<char *> states;
  std::vector<uint64_t> stateBytes;
  ThreadPool pool;
  uint64_t roundLimit = 0;
  std::vector<std::unique_ptr<CpuEntry>> entries; // null where sizes are open
};

Status CpuSession::createStates() {
  uint64_t bytes = 0;
  std::vector<uint64_t> offsets;
  for (const plan::State &state : program.plan.states) {
    offsets.push_back(bytes);
    stateBytes.emplace_back();
    plan::tensorBytes(state.tensor, stateBytes.back()); // has been validated
    bytes += (stateBytes.back() + stateAlignment - 1) / stateAlignment * stateAlignment;
  }
  if (!stateMemory.allocate(bytes))
    return outOfMemory("the states", bytes);
  for (size_t i = 0; i < offsets.size(); ++i) {
    states.push_back(stateMemory.data() + offsets[i]);
    if (uint32_t initial = program.plan.states[i].initial; initial != plan::kNone)
      std::memcpy(states[i], program.artifact.weights.data() + program.plan.constants[initial].offset, stateBytes[i]);
  }
  return {};
}

Status CpuSession::create(const SessionConfig &config) {
  roundLimit = config.roundLimit;
  if (Status status = createStates())
    return status;
  std::vector<plan::Binding> bindings;
  uint64_t arenaBytes = 0;
  if (Status status = plan::bindAll(program.plan, bindings, arenaBytes))
    return status;
  if (!arena.allocate(arenaBytes))
    return outOfMemory("the arena", arenaBytes);
  if (Status status = pool.start(config.threads))
    return status;
  for (size_t i = 0; i < bindings.size(); ++i)
    entries.push_back(plan::hasOpenSizes(program.plan.entries[i])
                          ? nullptr
                          : std::make_unique<CpuEntry>(program, program.plan.entries[i], std::move(bindings[i]),
                                                       CpuEntry::Places{states, pool.threads(), roundLimit}));
  return {};
}

// The arena grows to the largest that an entry has needed.
Status CpuSession::bind(size_t entry, const plan::Binding &binding, std::unique_ptr<DeviceEntry> &bound) {
  if (binding.arenaBytes > arena.size()) {
    Memory larger;
    if (!larger.allocate(binding.arenaBytes))
      return outOfMemory("the arena", binding.arenaBytes);
    arena = std::move(larger);
  }
  bound = std::make_unique<CpuEntry>(program, program.plan.entries[entry], binding,
                                     CpuEntry::Places{states, pool.threads(), roundLimit});
  return {};
}

} // namespace

Status CpuProgram::createSession(const SessionConfig &config, std::unique_ptr<DeviceSession> &session) const {
  std::unique_ptr<CpuSession> created(new (std::nothrow) CpuSession(*this));
  if (!created)
    return outOfMemory("a session", sizeof(CpuSession));
  if (Status status = created->create(config))
    return status;
  session = std::move(created);
  return {};
}

} // namespace dlc::runtime
