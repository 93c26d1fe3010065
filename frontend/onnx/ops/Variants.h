// Results of a node that have been built in several ways, of which the program takes one.
#pragma once

#include "frontend/onnx/NodeContext.h"

namespace dlc::frontend {

struct Variant {
  mlir::Value isChosen; // i1 of rank 0; not read of the first one, which is taken where no other is
  llvm::SmallVector<mlir::Value> results;
};

// Sets the output to the result of the variant that is chosen. Where their shapes differ, dims are read.
void setChosen(NodeContext &c, llvm::ArrayRef<Variant> variants, unsigned output);

} // namespace dlc::frontend
