// An entry made ready to run on the CPU: every pointer of every step, made once.
#pragma once

#include "runtime/cpu/CpuProgram.h"
#include "runtime/plan/Binding.h"

namespace dlc::runtime {

class CpuEntry final : public DeviceEntry {
public:
  // Where a session keeps what its entries share. The arena may be another one at each run.
  struct Places {
    const std::vector<char *> &states;
    unsigned threads;
    uint64_t roundLimit; // of a loop in a run
  };

  // `binding` is kept, and its values change where a step reads a size.
  CpuEntry(const CpuProgram &program, const plan::Entry &entry, plan::Binding binding, const Places &places);
  CpuEntry(const CpuEntry &) = delete;

  // Allocates nothing. Steps whose `nanoseconds` are asked for have them added up over the rounds of loops.
  Status run(const RunBuffers &buffers, uint64_t *nanoseconds, char *arena, ThreadPool &pool);
  // At the sizes of the last run.
  const plan::Binding &sizes() const { return binding; }

private:
  // A place in `pointers` that holds the caller's pointer, or one into the arena.
  struct Patch {
    size_t slot;
    uint32_t tensor;
    uint64_t offset;
  };
  struct Step {
    plan::StepKind kind;
    bool shared;    // among the threads of the pool
    bool backwards; // the threads' order of tasks
    KernelFunction function;
    void **buffers;
    int64_t tasks; // of a launch whose tasks are a number
    int64_t grain;
    uint64_t copyBytes;
    size_t middle, behind;          // where its second block and what comes after both begin
    const plan::Geometry *geometry; // where the tasks are an expression, else NULL
    const plan::Step *plan;
    uint32_t parts; // number in `parts` of those that begin with it, or plan::kNone
  };
  // Steps that run on some places at a time (plan::Parts).
  struct Parts {
    const plan::Parts *plan;
    struct Launch {
      void **places;            // where the launch finds how many there are
      int64_t tasks, lastTasks; // of a part, of a smaller last one
      int64_t each, now;        // places of a part, of this one
      void *whole;              // what is there where they run at once
    };
    std::vector<Launch> launches;
    struct Advance {
      void **buffer;
      int64_t bytes; // from one part to the next
    };
    std::vector<Advance> advances;
  };
  struct Watch;

  Step prepare(const plan::Step &step, size_t index, void **buffers, unsigned threads);
  void bindBuffer(const plan::Buffer &buffer, size_t slot, const Places &places);
  Status execute(size_t begin, size_t end, ThreadPool &pool, Watch *watch);
  Status executeControl(size_t index, ThreadPool &pool, Watch *watch);
  Parts prepareParts(const plan::Parts &parts);
  void executeParts(Parts &parts, ThreadPool &pool, Watch *watch);
  Status launchSized(const Step &step, ThreadPool &pool);
  Status evaluateTasks(const Step &step, int64_t &tasks);
  Status readSize(const Step &step);

  const CpuProgram &program;
  const plan::Entry &entry;
  plan::Binding binding;
  std::vector<void *> pointers;         // of all steps, one after the other
  std::vector<int64_t> numbers;         // size arguments that are numbers
  std::vector<int64_t> symbols, values; // of the geometry that is evaluated
  std::vector<Patch> inputPatches, outputPatches, arenaPatches;
  char *arena = nullptr; // that `pointers` lead into
  std::vector<Step> steps;
  std::vector<Parts> parts;
  uint64_t roundLimit;
  bool anyShared = false;
  bool readsSizes = false; // some step does
};

} // namespace dlc::runtime
