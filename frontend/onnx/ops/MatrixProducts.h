// Matrix products for rows of several families.
#pragma once

#include "frontend/onnx/NodeContext.h"

namespace dlc::frontend {

// ONNX's MatMul, which is NumPy's: vectors count as a row (left) or a column (right).
mlir::Value numpyMatmul(NodeContext &c, mlir::Value a, mlir::Value b);

} // namespace dlc::frontend
