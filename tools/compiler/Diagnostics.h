// MLIR's diagnostics as data for an observer.
#pragma once

#include "mlir/IR/Diagnostics.h"
#include "tools/compiler/Observer.h"
#include <atomic>
#include <set>
#include <string>

namespace dlc::compiler {

// While it lives, hands what is reported in `context` to `observer`.
class Diagnostics {
public:
  // `file` is named in messages whose location names none. `observer` may be null.
  Diagnostics(mlir::MLIRContext *context, std::string file, Observer *observer);

  // What is reported from now on comes from this phase.
  void enter(llvm::StringRef name) { phase = name.str(); }
  // Nothing more is handed on: what fails now fails because it was told to stop.
  void silence() { silent = true; }

  unsigned errors() const { return errorCount; }
  // Errors of verifiers ("'dlc.conv' op ..."): after the importer, these are faults of dlc and not of the model.
  unsigned faults() const { return faultCount; }

private:
  mlir::LogicalResult handle(mlir::Diagnostic &diagnostic);
  Diagnostic convert(Severity severity, mlir::Location location, llvm::StringRef message) const;
  std::string excerpt(llvm::StringRef path, unsigned line, unsigned column) const;

  mlir::ScopedDiagnosticHandler handler;
  std::string file, phase;
  Observer *observer;
  std::atomic<bool> silent{false};
  unsigned errorCount = 0;
  unsigned faultCount = 0;
  std::set<std::string> warned; // what about: a model of open sizes is imported several times
};

} // namespace dlc::compiler
