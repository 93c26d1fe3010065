// Source nodes in MLIR locations: how the importer writes them and how messages print them.
#pragma once

#include "mlir/IR/Location.h"
#include <string>

namespace dlc {

// The location of node `name` of type `opType`. For a node that has no name, `name` is what it computes, and `isOutput`
// says so.
mlir::Location nodeLocation(mlir::MLIRContext *context, llvm::StringRef name, llvm::StringRef opType,
                            bool isOutput = false);

// All source nodes in a (fused) location: `'/layer1/conv1/Conv' (Conv)`, or `of output 'y' (Conv)` where it has no
// name, joined by ", ", each once, in order. Empty where there is none.
std::string describeNodes(mlir::Location location);

// A message of an op without the number of the constraint in front ("I3: ..."), which is for tests and readers of
// the .td files: what users are shown.
llvm::StringRef withoutConstraintNumber(llvm::StringRef message);

// The names alone.
llvm::SmallVector<std::string> nodeNames(mlir::Location location);

} // namespace dlc
