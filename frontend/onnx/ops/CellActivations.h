// The activation functions that recurrent cells name in their attributes.
#pragma once

#include "frontend/onnx/NodeContext.h"

namespace dlc::frontend {

struct CellActivation {
  mlir::Value (*build)(NodeContext &c, mlir::Value x, double alpha, double beta) = nullptr;
  double alpha = 0, beta = 0;
  mlir::Value apply(NodeContext &c, mlir::Value x) const {
    return c.failed() || !build ? mlir::Value() : build(c, x, alpha, beta);
  }
};

// Reads `activations`, `activation_alpha` and `activation_beta`; `defaults` is what one direction has where they are
// absent.
bool readCellActivations(NodeContext &c, llvm::ArrayRef<const char *> defaults, int64_t directions,
                         llvm::SmallVectorImpl<CellActivation> &functions);

} // namespace dlc::frontend
