// A part of an ONNX graph: what the text language imports.
#pragma once

#include "frontend/Import.h"

namespace dlc {

// On the constant of a running statistic of a batch norm, in a graph that is trained: a unit attribute. On a result of
// a step, behind the outputs: the name of the statistic whose next value it is.
constexpr llvm::StringLiteral kStatisticAttribute = "dlc.statistic";

// The name of a weight: a constant of floats that bears the name of an initializer. "" for another value.
llvm::StringRef weightName(mlir::Value value);

// importOnnx, but the graph's values of these names are the results, in place of its outputs; empty: its outputs.
mlir::FailureOr<ImportedModel> importOnnxPart(mlir::MLIRContext *context, llvm::StringRef path,
                                              const ImportOptions &options, llvm::ArrayRef<std::string> outputs);

// The names of the graph's inputs that are no initializers. Empty where the file cannot be read.
std::vector<std::string> onnxRequiredInputs(llvm::StringRef path);

} // namespace dlc
