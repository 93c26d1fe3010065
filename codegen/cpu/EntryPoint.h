// The functions that the runtime calls (Plan.h's ABI), around the bodies that the schedules have made.
#pragma once

#include "runtime/plan/Plan.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/IR/Module.h"
#include <optional>
#include <string>

namespace dlc::cpu {

// A body: the whole kernel, or the kernel for so many places (ir/Places.h).
struct KernelPiece {
  std::string body;
  int64_t places = 0; // 0: the whole kernel
  int64_t tasks = 1;
};

// A kernel of several rounds (ir/Repeats.h): its body is one round. Where each argument and result is in a round.
struct KernelRounds {
  int64_t count = 1;
  struct Argument {
    int result;        // of the round before, from the second round on; -1: none
    int64_t partBytes; // of one round's part; 0: the same place in all rounds
    bool fromEnd;      // the last part first
  };
  struct Result {
    int64_t partBytes; // 0: the same place in all rounds
    int other;         // where the rounds write by turns, the number of the other buffer; -1: there is none
  };
  llvm::SmallVector<Argument> arguments;
  llvm::SmallVector<Result> results;
};

struct KernelCode {
  std::string name;
  llvm::SmallVector<KernelPiece, 2> pieces;    // for many places first; the last one is for all or for one
  llvm::SmallVector<int64_t> placeBytes;       // from place to place in each buffer
  unsigned sizes = 0;                          // that the whole kernel takes behind the range of its tasks
  std::optional<plan::Geometry> geometry = {}; // where its tasks follow from them
  std::optional<int64_t> vectorBits = {};      // of its vectors, where the schedule wants no wider ones
  std::optional<KernelRounds> rounds = {};     // where it is computed several times
  int64_t members = 1;                         // so often, each with so many arguments and results of its own
  unsigned inputs = 0, outputs = 0;
  bool byLoops = false; // although its schedule says more (OpenKernel.h)
};

// Adds void NAME(void *const *buffers, int64_t begin, int64_t end). The bodies become a part of it.
void makeEntryPoint(llvm::Module &module, const KernelCode &code);

// How many tasks that is: a number, or an expression over the number of places.
plan::Geometry geometryOf(const KernelCode &code);

} // namespace dlc::cpu
