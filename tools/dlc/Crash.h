// The last line of defence: a fault inside dlc ends in one message, a reproducer and exit code 4.
#pragma once

#include "mlir/IR/BuiltinOps.h"
#include "llvm/ADT/StringRef.h"
#include <string>

namespace dlc::driver {

// Catches SIGSEGV, SIGABRT and their kin, LLVM's fatal errors and failed allocations.
void installCrashHandler(int argc, char **argv);

// While it lives, a crash names `phase` and writes a copy of `module` as it was before the phase.
class CrashScope {
public:
  CrashScope(llvm::StringRef phase, mlir::ModuleOp module);
  ~CrashScope();

  // Writes the reproducer now; the message names the file. For phases that fail without saying why.
  std::string writeReproducer() const;

private:
  std::string phase;
  mlir::OwningOpRef<mlir::ModuleOp> before;
  CrashScope *outer;
  friend struct CrashReport;
};

} // namespace dlc::driver
