// What the compiler has to say, on the console.
#pragma once

#include "tools/compiler/Compiler.h"
#include "tools/dlc/Console.h"
#include "tools/dlc/ExitCode.h"

namespace dlc::driver {

// Prints diagnostics ("dlc: error: FILE: node '/conv1/Conv' (Conv): ..."), shows what is being done, and tells the
// crash handler. Of each phase a few errors are printed; the rest is counted.
class ConsoleObserver : public compiler::Observer {
public:
  void report(const compiler::Diagnostic &diagnostic) override;
  void phaseBegins(llvm::StringRef phase, const compiler::Reproducer &reproducer) override;
  void phaseEnds(llvm::StringRef phase, double seconds, bool failed) override;
  void stageEnds(compiler::Stage stage, plan::Target target, llvm::function_ref<std::string()> print) override;

private:
  Progress progress;
  unsigned errors = 0; // of this phase
};

// A request for a model file as the environment wants it, observed by the console.
compiler::CompileRequest makeRequest(const std::string &path);

} // namespace dlc::driver
