// What people see: messages, colour, progress, sizes and times written for reading.
#pragma once

#include "runtime/plan/DisplayText.h"
#include "tools/compiler/ProgramText.h"
#include "tools/dlc/ExitCode.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include <string>

namespace dlc::driver {

enum class Style { Plain, Bold, Red, Green, Yellow, Cyan, Dim };

// `text` in a colour where `out` (1: stdout, 2: stderr) is a terminal and NO_COLOR is not set.
std::string paint(Style style, llvm::StringRef text, int out = 1);
bool isTerminal(int fd);

// "dlc: error: MESSAGE" and its kin, to stderr; escaped and cut (runtime/plan/DisplayText.h).
void printError(llvm::StringRef message);
void printWarning(llvm::StringRef message);
void printNote(llvm::StringRef message);

// Prints the error (unless it has been printed) and returns its exit code.
int report(const Failure &failure);

using plan::displayMessage;
using plan::displayName;
// Names as a list to be shown.
std::string displayNames(llvm::ArrayRef<std::string> names);

// "102.2 MiB", "3.41 ms", "12.3 GFLOP".
std::string formatBytes(uint64_t bytes);
std::string formatSeconds(double seconds);
std::string formatFlops(double flops);

// Level of detail of messages: 0, or 1 to 5 by DLC_DEBUG; --verbose is 1.
int verbosity();
void setVerbosity(int level);

// One line that says what is being done, on a terminal only; gone when the object dies.
class Progress {
public:
  Progress();
  ~Progress();
  void say(llvm::StringRef what);
  void clear();

private:
  bool active;
  bool shown = false;
};

} // namespace dlc::driver
