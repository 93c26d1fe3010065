// The command line: tables of commands and options, and a parser for them.
#pragma once

#include "tools/dlc/ExitCode.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include <optional>
#include <string>
#include <vector>

namespace dlc::driver {

// One option of a command. `--name=value` and `--name value` are the same.
struct Option {
  const char *name;            // without dashes
  const char *value = nullptr; // what its value is called, "FILE"; null: a flag. "[FILE]": may be left out (then "-")
  const char *help = "";
  char letter = 0; // "-o"
};

// What was given, in order.
class Arguments {
public:
  std::vector<std::string> positional;

  bool has(llvm::StringRef name) const;
  // The last value given, or `fallback`.
  std::string get(llvm::StringRef name, llvm::StringRef fallback = "") const;
  std::vector<std::string> all(llvm::StringRef name) const;
  // A whole number or a decimal in [low, high]; `value` stays as it is where the option was not given.
  Failure getInteger(llvm::StringRef name, int64_t low, int64_t high, int64_t &value) const;
  Failure getReal(llvm::StringRef name, double low, double high, double &value) const;

  void add(llvm::StringRef name, llvm::StringRef value) { given.push_back({name.str(), value.str()}); }

private:
  std::vector<std::pair<std::string, std::string>> given;
};

struct Command {
  const char *name;
  const char *summary;     // one line
  const char *usage;       // "MODEL [-o FILE] ..."
  const char *description; // paragraphs
  llvm::ArrayRef<Option> options;
  const char *examples;       // lines, indented by the printer
  const char *positionalName; // what must be given ("MODEL"); null: nothing may be given
  int (*run)(const Arguments &);
  bool several = false;  // whether more than one may be given
  bool optional = false; // whether none need be
};

// Parses what follows the command's name.
Failure parseArguments(const Command &command, llvm::ArrayRef<std::string> args, Arguments &arguments);

// The most similar of `names`, or "" where none is close.
std::string suggest(llvm::StringRef word, llvm::ArrayRef<llvm::StringRef> names);

void printCommandHelp(const Command &command);

} // namespace dlc::driver
