// Bugs to plant in PTX: every place where one small change makes a kernel wrong.
#pragma once

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include <string>
#include <vector>

namespace dlc::test {

// One change of one statement.
struct Mutation {
  llvm::StringRef family;  // a row of the table: "barrier", "bound", ...
  std::string change;      // what was done, without names of registers: "setp.lt.s32 -> setp.le.s32"
  std::string source;      // the line of CUDA C++ that the statement comes from
  std::string declaration; // of a register that the change needs
  size_t begin = 0, end = 0;
  std::string replacement; // of [begin, end) of the PTX
  unsigned line = 0;       // of the PTX, from 1
  // Another change, of the same statement: it traps where the mutation would make a difference (another result, another
  // lane that takes part; else where the statement is reached at all), and does nothing more.
  std::string probeDeclaration, probe;
  size_t probeBegin = 0, probeEnd = 0;

  // What the list of survivors knows it by.
  std::string key() const { return family.str() + " | " + change + " | " + source; }
};

// The names of all families, in the order of the table.
llvm::ArrayRef<llvm::StringRef> mutationFamilies();

// All mutations of a kernel's body. `sourceLines` are the lines of the CUDA C++ that the PTX was compiled from.
std::vector<Mutation> findMutations(llvm::StringRef ptx, llvm::StringRef kernel,
                                    llvm::ArrayRef<llvm::StringRef> sourceLines);

// The PTX with the change in it; with the probe in it.
std::string plant(llvm::StringRef ptx, llvm::StringRef kernel, const Mutation &mutation);
std::string plantProbe(llvm::StringRef ptx, llvm::StringRef kernel, const Mutation &mutation);

// At most `limit` of each family, always the same ones, spread over the kernel; those of a smaller limit are among
// those of a larger one.
std::vector<Mutation> sample(std::vector<Mutation> mutations, llvm::StringRef kernel, unsigned limit);

} // namespace dlc::test
