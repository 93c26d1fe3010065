// A part of an ONNX graph: what the text language imports.
#pragma once

#include "frontend/Import.h"

namespace dlc {

// importOnnx, but the graph's values of these names are the results, in place of its outputs; empty: its outputs.
mlir::FailureOr<ImportedModel> importOnnxPart(mlir::MLIRContext *context, llvm::StringRef path,
                                              const ImportOptions &options, llvm::ArrayRef<std::string> outputs);

// The names of the graph's inputs that are no initializers. Empty where the file cannot be read.
std::vector<std::string> onnxRequiredInputs(llvm::StringRef path);

} // namespace dlc
