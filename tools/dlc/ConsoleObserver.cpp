// Diagnostics, phases and stages as text.
#include "tools/dlc/ConsoleObserver.h"
#include "tools/dlc/Crash.h"
#include "tools/dlc/Environment.h"

#include "llvm/Support/raw_ostream.h"

using namespace llvm;

namespace dlc::driver {

static constexpr unsigned kErrorsPrinted = 4;

void ConsoleObserver::report(const Diagnostic &diagnostic) {
  switch (diagnostic.severity) {
  case Severity::Error:
    if (++errors > kErrorsPrinted && verbosity() == 0)
      return;
    printError(diagnostic.text());
    if (!diagnostic.excerpt.empty())
      errs() << diagnostic.excerpt << '\n';
    break;
  case Severity::Warning:
    printWarning(diagnostic.text());
    break;
  case Severity::Note:
    if (verbosity() >= 1)
      printNote(diagnostic.text());
    return;
  }
  for (const Diagnostic &note : diagnostic.notes)
    printNote(note.text());
}

void ConsoleObserver::phaseBegins(StringRef phase, const Reproducer &reproducer) {
  setCrashReproducer(&reproducer);
  progress.say(phase);
}

void ConsoleObserver::phaseEnds(StringRef phase, double seconds, bool failed) {
  setCrashReproducer(nullptr);
  progress.clear();
  if (errors > kErrorsPrinted && verbosity() == 0)
    printNote("and " + plural(errors - kErrorsPrinted, "more error"));
  errors = 0;
  if (verbosity() >= 1)
    printNote((phase + ": " + formatSeconds(seconds)).str());
}

void ConsoleObserver::stageEnds(Stage stage, plan::Target target, function_ref<std::string()> print) {
  if (verbosity() >= 4)
    errs() << "// after " << stageName(stage) << '\n' << print();
}

CompileRequest makeRequest(const std::string &path) {
  static ConsoleObserver console;
  CompileRequest request;
  request.path = path;
  request.cacheDir = cacheDirectory();
  request.observer = &console;
  request.reproducerDir = environment("DLC_REPRODUCER_DIR");
  request.command = commandLine();
  request.printOps = verbosity() >= 3;
  request.passTrace = verbosity() >= 5 ? &errs() : nullptr;
  return request;
}

} // namespace dlc::driver
