// A session on a GPU: one stream, one arena for all entries, the states.
#include "runtime/cuda/CudaEntry.h"

#include <algorithm>
#include <new>

namespace dlc::runtime::cuda {
namespace {

class CudaSession final : public DeviceSession {
public:
  CudaSession(const CudaProgram &program, const SessionConfig &config) : program(program), driver(program.driver) {
    memory.roundLimit = config.roundLimit;
    memory.staging = &staging;
  }
  ~CudaSession() override {
    CurrentContext current(driver, program.context);
    staging.forget();
    (void)settle();
    entries.clear();
    staging = Staging();
    memory = SessionMemory();
  }

  Status create();

  Status run(const RunBuffers &buffers, uint64_t *nanoseconds) override;
  Status wait() override {
    return inContext([&] { return Status(); });
  }
  const plan::Binding &sizes(const RunBuffers &buffers) const override;
  Status bind(size_t entry, const plan::Binding &binding, std::unique_ptr<DeviceEntry> &bound) override;
  Status repeat(size_t count, uint64_t &nanoseconds) override {
    return inContext([&] { return onDefault([&](CudaEntry &entry) { return entry.repeat(count, nanoseconds); }); });
  }
  Status timeSteps(size_t repeats, uint64_t *nanoseconds) override {
    return inContext(
        [&] { return onDefault([&](CudaEntry &entry) { return entry.timeSteps(repeats, nanoseconds); }); });
  }
  Status deviceAddress(TensorKind kind, size_t index, uint64_t &address) override {
    return onDefault([&](CudaEntry &entry) {
      address = entry.deviceAddress(kind, index);
      return Status();
    });
  }
  Status readState(size_t state, const Place &to) override;
  Status writeState(size_t state, const Place &from) override;

private:
  template <typename Body> Status inContext(Body &&body) {
    CurrentContext current(driver, program.context);
    if (Status status = current.status())
      return status;
    if (Status status = settle())
      return status;
    return body();
  }
  // The default entry, as its last run has left it.
  template <typename Body> Status onDefault(Body &&body) {
    CudaEntry *entry = entries[0] ? entries[0].get() : lastDefault;
    return entry ? body(*entry) : invalidArgument("the sizes of the default entry are open: run it first");
  }
  Status growArena(uint64_t bytes);
  class Bound;
  Status settle();
  Status createStates();
  Status createEntries();
  Status copyState(size_t state, const Place *from, const Place *to);

  const CudaProgram &program;
  const DriverTable &driver;
  Staging staging;
  SessionMemory memory;
  std::vector<std::unique_ptr<CudaEntry>> entries; // null where sizes are open
  CudaEntry *lastDefault = nullptr;                // what ran last of the default entry where they are
  Stream unsettled = nullptr;                      // where an asynchronous run may still be going on
};

// Goes before its session does.
class CudaSession::Bound final : public DeviceEntry {
public:
  Bound(CudaSession &session, std::unique_ptr<CudaEntry> entry) : session(session), entry(std::move(entry)) {}
  ~Bound() override {
    CurrentContext current(session.driver, session.program.context);
    (void)session.settle();
    if (session.lastDefault == entry.get())
      session.lastDefault = nullptr;
    entry.reset();
  }
  CudaEntry &bound() { return *entry; }

private:
  CudaSession &session;
  std::unique_ptr<CudaEntry> entry;
};

const plan::Binding &CudaSession::sizes(const RunBuffers &buffers) const {
  return (buffers.bound ? static_cast<Bound *>(buffers.bound)->bound() : *entries[buffers.entry]).sizes();
}

// At least half as much again: all arenas together take no more than three times the largest.
Status CudaSession::growArena(uint64_t bytes) {
  if (!memory.arenas.empty() && bytes <= memory.arenaBytes)
    return {};
  if (!memory.arenas.empty())
    bytes = std::max(bytes, memory.arenaBytes + memory.arenaBytes / 2);
  OwnedMemory arena;
  if (Status status = allocate(driver, bytes, "the arena", arena))
    return status;
  memory.arenas.push_back(std::move(arena));
  memory.arenaBytes = bytes;
  return {};
}

Status CudaSession::bind(size_t entry, const plan::Binding &binding, std::unique_ptr<DeviceEntry> &bound) {
  return inContext([&] {
    if (Status status = growArena(binding.arenaBytes))
      return status;
    auto made =
        std::make_unique<CudaEntry>(program, memory, memory.arenas.back().get(), program.plan.entries[entry], binding);
    if (Status status = made->create())
      return status;
    bound = std::make_unique<Bound>(*this, std::move(made));
    return Status();
  });
}

// Waits for an asynchronous run.
Status CudaSession::settle() {
  if (!unsettled)
    return {};
  Result waited = driver.streamSynchronize(std::exchange(unsettled, nullptr));
  if (waited)
    staging.forget();
  staging.deliver();
  return check(driver, waited, "a kernel of an asynchronous run");
}

Status CudaSession::run(const RunBuffers &buffers, uint64_t *nanoseconds) {
  auto caller = static_cast<Stream>(buffers.stream);
  Stream stream = caller ? caller : memory.stream.get();
  // On the same stream the runs follow one another by themselves.
  if (unsettled == stream)
    unsettled = nullptr;
  return inContext([&] {
    memory.caller = caller;
    CudaEntry &entry = buffers.bound ? static_cast<Bound *>(buffers.bound)->bound() : *entries[buffers.entry];
    if (buffers.bound && buffers.entry == 0)
      lastDefault = &entry;
    Status status = entry.run(buffers, nanoseconds);
    memory.caller = nullptr;
    if (buffers.asynchronous && !status)
      unsettled = stream;
    else if (!caller) // the stream has been waited for
      staging.deliver();
    return status;
  });
}

// From or to memory of the caller's; waits for the copy.
Status CudaSession::copyState(size_t state, const Place *from, const Place *to) {
  uint64_t bytes = 0;
  plan::tensorBytes(program.plan.states[state].tensor, bytes); // has been validated
  if (!bytes)
    return {};
  DevicePointer there = memory.states[state].get();
  Stream stream = memory.stream.get();
  auto address = [](const Place &place) { return DevicePointer(reinterpret_cast<uintptr_t>(place.data)); };
  Result copied;
  if (from)
    copied = from->onDevice ? driver.copyOnDevice(there, address(*from), bytes, stream)
                            : driver.copyToDevice(there, from->data, bytes, stream);
  else
    copied = to->onDevice ? driver.copyOnDevice(address(*to), there, bytes, stream)
                          : driver.copyToHost(to->data, there, bytes, stream);
  Result waited = driver.streamSynchronize(memory.stream.get()); // also after a failure: the memory is the caller's
  Result failed = copied ? copied : waited;
  return failed ? check(driver, failed, "the copy of state '" + program.plan.states[state].tensor.name + "'")
                : Status();
}

Status CudaSession::readState(size_t state, const Place &to) {
  return inContext([&] { return copyState(state, nullptr, &to); });
}

Status CudaSession::writeState(size_t state, const Place &from) {
  return inContext([&] { return copyState(state, &from, nullptr); });
}

Status CudaSession::createStates() {
  for (size_t i = 0; i < program.plan.states.size(); ++i) {
    const plan::State &state = program.plan.states[i];
    uint64_t bytes = 0;
    plan::tensorBytes(state.tensor, bytes);
    memory.states.emplace_back();
    if (Status status = allocate(driver, bytes, "a state", memory.states.back()))
      return status;
    if (state.initial == plan::kNone) {
      std::vector<char> zeros(bytes);
      Place place;
      place.data = zeros.data();
      if (Status status = copyState(i, &place, nullptr))
        return status;
    } else if (bytes) {
      Result failed =
          driver.copyOnDevice(memory.states.back().get(), program.constants[state.initial], bytes, memory.stream.get());
      if (failed)
        return check(driver, failed, "the copy of state '" + state.tensor.name + "'");
    }
  }
  return {};
}

Status CudaSession::createEntries() {
  std::vector<plan::Binding> bindings;
  uint64_t arenaBytes = 0;
  if (Status status = plan::bindAll(program.plan, bindings, arenaBytes))
    return status;
  if (Status status = growArena(arenaBytes))
    return status;
  for (size_t i = 0; i < bindings.size(); ++i) {
    if (plan::hasOpenSizes(program.plan.entries[i])) {
      entries.emplace_back();
      continue;
    }
    entries.push_back(std::make_unique<CudaEntry>(program, memory, memory.arenas.back().get(), program.plan.entries[i],
                                                  std::move(bindings[i])));
    if (Status status = entries.back()->create())
      return status;
  }
  return {};
}

Status CudaSession::create() {
  return inContext([&] {
    if (Status status =
            check(driver, driver.streamCreate(memory.stream.receive(driver), StreamNonBlocking), "cuStreamCreate"))
      return status;
    if (Status status = createStates())
      return status;
    return createEntries();
  });
}

} // namespace

Status CudaProgram::createSession(const SessionConfig &config, std::unique_ptr<DeviceSession> &session) const {
  std::unique_ptr<CudaSession> created(new (std::nothrow) CudaSession(*this, config));
  if (!created)
    return outOfMemory("a session", sizeof(CudaSession));
  if (Status status = created->create())
    return status;
  session = std::move(created);
  return {};
}

} // namespace dlc::runtime::cuda
