#include "frontend/Import.h"
mlir::FailureOr<dlc::ImportedModel> dlc::importOnnx(mlir::MLIRContext *context, llvm::StringRef,
                                                    const ImportOptions &) {
  return mlir::emitError(mlir::UnknownLoc::get(context), "the importer is not there yet");
}
