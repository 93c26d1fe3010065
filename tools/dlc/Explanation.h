// What a run of an entry does, step by step, for people: which nodes and values each kernel computes, what it moves,
// why it does not compute what it reads, and what is alive meanwhile.
#pragma once

#include "runtime/plan/Plan.h"
#include "llvm/ADT/StringRef.h"
#include <string>
#include <vector>

namespace dlc::driver {

struct ExplainedStep {
  size_t number = 0;
  unsigned depth = 0;  // of blocks around it
  std::string name;    // of the kernel; "copy", "if", "while", "read size"
  std::string summary; // what the kernel computes, one line
  std::string schedule, source;
  std::vector<std::string> reads, writes; // values and tensors by their names
  std::vector<std::string> reasons;       // why it does not compute what it reads
  uint64_t flops = 0, bytes = 0;          // of its contractions; read and written once
  uint64_t live = 0;                      // bytes of the arena that are needed while it runs
};

// A piece of the arena.
struct ExplainedSlot {
  std::string holds; // the values that it holds, one after the other
  uint64_t bytes = 0;
  size_t first = 0, last = 0;
};

struct ExplainedEntry {
  std::string name, target, precision;
  uint64_t nodes = 0, launches = 0, kernels = 0;
  uint64_t flops = 0, bytes = 0, arenaBytes = 0, weightBytes = 0;
  std::vector<ExplainedStep> steps;
  std::vector<ExplainedSlot> slots;
  size_t peak = 0; // the step while which most of the arena is needed
};

// Values and tensors for people: those without a name are counted, "3 unnamed values of step 5".
std::vector<std::string> grouped(const std::vector<std::string> &values);

// At the sizes that the entry has by default.
ExplainedEntry explain(const plan::Program &program, const plan::Entry &entry);

// One page that needs nothing else.
std::string explanationPage(llvm::StringRef model, const std::vector<ExplainedEntry> &entries);

} // namespace dlc::driver
