// The CPU: one code object chosen by CPUID, weights in place, sessions with an arena and threads.
#include "runtime/Device.h"
#include "runtime/Machine.h"
#include "runtime/Memory.h"
#include "runtime/cpu/SharedObject.h"
#include "runtime/cpu/ThreadPool.h"

#include <algorithm>
#include <cstring>
#include <new>
#include <time.h>

namespace dlc::runtime {
namespace {

// What one thread does in a nanosecond, roughly; only used to tell small launches from large ones.
constexpr uint64_t flopsPerNanosecond = 50;
constexpr uint64_t bytesPerNanosecond = 10;
// Launches below this run on the calling thread: sharing one costs about 0.4 microseconds, and moving
// its data between cores as much again.
constexpr uint64_t minParallelNanoseconds = 2000;
// A claimed unit should be worth the claim.
constexpr uint64_t minUnitNanoseconds = 500;
constexpr uint64_t maxUnits = uint64_t(1) << 30;

uint64_t now() {
  timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return uint64_t(time.tv_sec) * 1'000'000'000 + uint64_t(time.tv_nsec);
}

// The best of the code objects that this machine can run.
Status chooseCode(const plan::ArtifactView &artifact, bool trustNative, const plan::CodeView *&chosen) {
  std::string refused;
  chosen = nullptr;
  for (const plan::CodeView &code : artifact.code) {
    if (code.kind != plan::CodeKind::CpuSharedObject)
      continue;
    std::string reason;
    bool trusted = trustNative && code.level.rfind("native:", 0) == 0;
    if (!trusted && !canRun(machine(), code.level, reason))
      refused += (refused.empty() ? "" : "; ") + code.level + ": " + reason;
    else if (!chosen || levelRank(code.level) > levelRank(chosen->level))
      chosen = &code;
  }
  if (chosen)
    return {};
  if (refused.empty())
    return Status(DLC_UNSUPPORTED_MACHINE, "the artifact holds no code for CPUs");
  return Status(DLC_UNSUPPORTED_MACHINE, "the artifact holds no code for this CPU (" + machine().brand + ", x86-64-v" +
                                             std::to_string(machine().level) + "): " + refused);
}

class CpuProgram final : public DeviceProgram {
public:
  CpuProgram(const plan::ArtifactView &artifact, const plan::Program &plan) : artifact(artifact), plan(plan) {}

  Status load(bool trustNative) {
    const plan::CodeView *code = nullptr;
    if (Status status = chooseCode(artifact, trustNative, code))
      return status;
    level = code->level;
    if (Status status = object.load(code->bytes))
      return status;
    for (const plan::Kernel &kernel : plan.kernels) {
      void *symbol = object.find(kernel.name.c_str());
      if (!symbol)
        return Status(DLC_INVALID_ARTIFACT,
                      "the compiled code for " + level + " lacks the kernel '" + kernel.name + "'");
      functions.push_back(reinterpret_cast<KernelFunction>(symbol));
    }
    return {};
  }

  std::string deviceName() const override { return machine().brand; }
  std::string codeLevel() const override { return level; }
  Status createSession(const SessionConfig &config, std::unique_ptr<DeviceSession> &session) const override;

  const plan::ArtifactView &artifact;
  const plan::Program &plan;
  SharedObject object;
  std::string level;
  std::vector<KernelFunction> functions; // of each kernel
};

class CpuSession final : public DeviceSession {
public:
  explicit CpuSession(const CpuProgram &program) : program(program) {}

  Status create(const SessionConfig &config) {
    if (!arena.allocate(program.plan.arenaBytes))
      return outOfMemory("the arena", program.plan.arenaBytes);
    if (Status status = pool.start(config.threads))
      return status;
    size_t slots = 0;
    for (const plan::Step &step : program.plan.steps)
      slots += step.buffers.size();
    pointers.resize(slots);
    steps.reserve(program.plan.steps.size());
    size_t slot = 0;
    for (const plan::Step &step : program.plan.steps) {
      void **buffers = pointers.data() + slot;
      for (uint32_t buffer : step.buffers)
        bind(program.plan.buffers[buffer], slot++);
      steps.push_back(prepare(step, buffers));
      anyShared |= steps.back().shared;
    }
    return {};
  }

  Status run(const RunBuffers &buffers, uint64_t *nanoseconds) override {
    for (const Patch &patch : inputPatches)
      pointers[patch.slot] = static_cast<char *>(const_cast<void *>(buffers.inputs[patch.tensor].data)) + patch.offset;
    for (const Patch &patch : outputPatches)
      pointers[patch.slot] = static_cast<char *>(buffers.outputs[patch.tensor].data) + patch.offset;
    if (anyShared)
      pool.wake();
    if (!nanoseconds) {
      for (const PreparedStep &step : steps)
        execute(step);
      return {};
    }
    uint64_t before = now();
    for (const PreparedStep &step : steps) {
      execute(step);
      uint64_t after = now();
      *nanoseconds++ = after - before;
      before = after;
    }
    return {};
  }

private:
  // A place in `pointers` that holds the caller's pointer.
  struct Patch {
    size_t slot;
    uint32_t tensor;
    uint64_t offset;
  };
  struct PreparedStep {
    KernelFunction function; // NULL: a copy
    void **buffers;
    int64_t tasks;
    int64_t grain;
    uint64_t copyBytes;
    bool shared; // among the threads of the pool
  };

  void bind(const plan::Buffer &buffer, size_t slot) {
    switch (buffer.kind) {
    case plan::BufferKind::Input:
      inputPatches.push_back({slot, buffer.index, buffer.offset});
      break;
    case plan::BufferKind::Output:
      outputPatches.push_back({slot, buffer.index, buffer.offset});
      break;
    case plan::BufferKind::Constant: // kernels only read it, and the mapping is read-only
      pointers[slot] = const_cast<char *>(program.artifact.weights.data()) + buffer.offset;
      break;
    case plan::BufferKind::Arena:
      pointers[slot] = arena.data() + buffer.offset;
      break;
    }
  }

  PreparedStep prepare(const plan::Step &step, void **buffers) const {
    PreparedStep prepared = {};
    prepared.buffers = buffers;
    if (step.kind == plan::StepKind::Copy) {
      prepared.copyBytes = program.plan.buffers[step.buffers[0]].bytes;
      return prepared;
    }
    const plan::Kernel &kernel = program.plan.kernels[step.kernel];
    prepared.function = program.functions[step.kernel];
    prepared.tasks = kernel.cpu.tasks;
    uint64_t bytes = kernel.bytes;
    if (bytes == 0) // not said: what the launch can reach
      for (uint32_t buffer : step.buffers)
        bytes += program.plan.buffers[buffer].bytes;
    uint64_t estimate = kernel.flops / flopsPerNanosecond + bytes / bytesPerNanosecond;
    prepared.shared = pool.threads() > 1 && prepared.tasks > 1 && estimate >= minParallelNanoseconds;
    if (prepared.shared) {
      uint64_t units = std::clamp<uint64_t>(estimate / minUnitNanoseconds, 1, maxUnits);
      prepared.grain = int64_t((uint64_t(prepared.tasks) + units - 1) / units);
    }
    return prepared;
  }

  void execute(const PreparedStep &step) {
    if (!step.function) {
      if (step.copyBytes)
        std::memmove(step.buffers[1], step.buffers[0], step.copyBytes);
    } else if (step.shared) {
      pool.run(step.function, step.buffers, step.tasks, step.grain);
    } else if (step.tasks > 0) {
      step.function(step.buffers, 0, step.tasks);
    }
  }

  const CpuProgram &program;
  Memory arena;
  ThreadPool pool;
  std::vector<void *> pointers; // of all steps, one after the other
  std::vector<Patch> inputPatches, outputPatches;
  std::vector<PreparedStep> steps;
  bool anyShared = false;
};

Status CpuProgram::createSession(const SessionConfig &config, std::unique_ptr<DeviceSession> &session) const {
  std::unique_ptr<CpuSession> created(new (std::nothrow) CpuSession(*this));
  if (!created)
    return outOfMemory("a session", sizeof(CpuSession));
  if (Status status = created->create(config))
    return status;
  session = std::move(created);
  return {};
}

} // namespace

Status loadCpuProgram(const plan::ArtifactView &artifact, const plan::Program &program, bool trustNative,
                      std::unique_ptr<DeviceProgram> &loaded) {
  std::unique_ptr<CpuProgram> created(new (std::nothrow) CpuProgram(artifact, program));
  if (!created)
    return outOfMemory("a program", sizeof(CpuProgram));
  if (Status status = created->load(trustNative))
    return status;
  loaded = std::move(created);
  return {};
}

} // namespace dlc::runtime
