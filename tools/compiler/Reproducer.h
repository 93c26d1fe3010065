// What somebody needs who looks into a fault of dlc: the IR as it was before the phase that failed.
#pragma once

#include "mlir/IR/BuiltinOps.h"
#include "llvm/ADT/StringRef.h"
#include <string>

namespace dlc::compiler {

class Reproducer {
public:
  // Keeps a copy of `module`, which may be null. `directory`: where `write` writes; "": the current one.
  Reproducer(llvm::StringRef phase, mlir::ModuleOp module, std::string directory, std::string command);

  llvm::StringRef phase() const { return phaseName; }
  // Writes dlc-reproducer-PID.mlir; the text says where it lies, or why it could not be written.
  std::string write() const;

private:
  std::string phaseName, directory, command;
  mlir::OwningOpRef<mlir::ModuleOp> before;
};

} // namespace dlc::compiler
