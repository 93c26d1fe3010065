// MLIR's diagnostics as messages of the driver: "dlc: error: FILE: node '/conv1/Conv' (Conv): ...".
#pragma once

#include "mlir/IR/Diagnostics.h"
#include <string>

namespace dlc::driver {

// While it lives, prints what is reported in `context`. At most a few errors are printed; the rest is counted.
class Diagnostics {
public:
  // `file` is named in messages whose location names none.
  Diagnostics(mlir::MLIRContext *context, std::string file);
  ~Diagnostics();

  unsigned errors() const { return errorCount; }
  // Errors of verifiers ("'dlc.conv' op ..."): after the importer, these are faults of dlc and not of the model.
  unsigned faults() const { return faultCount; }
  // Says how many errors were not printed.
  void flush();

private:
  mlir::LogicalResult handle(mlir::Diagnostic &diagnostic);

  mlir::ScopedDiagnosticHandler handler;
  std::string file;
  unsigned errorCount = 0;
  unsigned faultCount = 0;
  unsigned hidden = 0;
};

} // namespace dlc::driver
