// The functions that recurrent cells name.
#pragma once

#include "ir/build/GraphBuilder.h"

namespace dlc {

struct CellActivation {
  llvm::StringRef name; // in lower case
  mlir::Value (*build)(GraphBuilder &b, mlir::Value x, double alpha, double beta);
  unsigned parameters;        // 0, 1 (alpha) or 2
  double alpha = 0, beta = 0; // where the model gives none
};

// The row of a name, or null.
const CellActivation *cellActivation(llvm::StringRef name);

} // namespace dlc
