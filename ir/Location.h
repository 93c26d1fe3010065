// Source nodes in MLIR locations: how the importer writes them and how messages print them.
#pragma once

#include "mlir/IR/Location.h"
#include <string>

namespace dlc {

// The location of node `name` of type `opType`. An unnamed node is given as "#<position>".
mlir::Location nodeLocation(mlir::MLIRContext *context, llvm::StringRef name, llvm::StringRef opType);

// All source nodes in a (fused) location: `'/layer1/conv1/Conv' (Conv)`, joined by ", ", each once, in order.
// Empty where there is none.
std::string describeNodes(mlir::Location location);

// The names alone.
llvm::SmallVector<std::string> nodeNames(mlir::Location location);

} // namespace dlc
