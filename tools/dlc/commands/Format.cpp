// `dlc format`: lays text files out in the one way there is.
#include "frontend/TextImport.h"
#include "tools/dlc/Console.h"
#include "tools/dlc/commands/Commands.h"
#include "tools/dlc/data/TensorFile.h"

#include "llvm/Support/FileSystem.h"
#include "llvm/Support/raw_ostream.h"

using namespace llvm;
using namespace dlc::driver;

// Replaces a file by `text`: what was there stays until all of it is written.
static Failure replaceFile(const std::string &path, StringRef text) {
  Error failed = writeToOutput(path, [&](raw_ostream &out) {
    out << text;
    return Error::success();
  });
  return failed ? badInput(path + ": cannot be written: " + toString(std::move(failed))) : Failure();
}

static Failure formatFile(const Arguments &arguments, const std::string &path, bool &differs) {
  std::unique_ptr<MemoryBuffer> file;
  if (Failure failure = openFile(path, file))
    return failure;
  std::vector<dlc::TextProblem> problems;
  std::string text = dlc::formatText(file->getBuffer(), problems);
  for (const dlc::TextProblem &problem : problems)
    printError(path + ":" + std::to_string(problem.line) + ":" + std::to_string(problem.column) + ": " +
               problem.message);
  if (!problems.empty())
    return badInput("");
  bool isSame = text == file->getBuffer();
  differs |= !isSame;
  if (arguments.has("check")) {
    if (!isSame)
      outs() << path << " is laid out otherwise\n";
    return {};
  }
  if (arguments.has("stdout")) {
    outs() << text;
    return {};
  }
  return isSame ? Failure() : replaceFile(path, text);
}

static int run(const Arguments &arguments) {
  if (arguments.has("functions")) {
    outs() << dlc::textBuiltins();
    return kDone;
  }
  bool differs = false;
  int code = kDone;
  for (const std::string &path : arguments.positional)
    code = std::max(code, report(formatFile(arguments, path, differs)));
  return code == kDone && differs && arguments.has("check") ? int(kComparisonFailed) : code;
}

static constexpr Option kOptions[] = {
    {"check", nullptr, "change nothing; name the files that are laid out otherwise (exit code 1)"},
    {"stdout", nullptr, "print the text instead"},
    {"functions", nullptr, "print the language's functions: their parameters, what they do"},
};

const Command &dlc::driver::formatCommand() {
  static const Command command = {
      "format",
      "lays text files (.dl) out",
      "FILE.dl... [--check]",
      "Gives each file the standard spaces and indentation, in place; comments and the writer's line breaks\n"
      "stay. Doing it twice changes nothing more. A file with errors stays as it is.",
      kOptions,
      "dlc format model.dl\n"
      "dlc format --check examples/*.dl\n",
      "FILE",
      run,
      /*several=*/true};
  return command;
}
