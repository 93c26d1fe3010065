// What a row of an op's results is computed from. A row is what has one index in the first dim.
#pragma once

#include "mlir/IR/Operation.h"
#include <optional>

namespace dlc {

// For each operand whether row i of the results reads row i of it alone, and both have as many rows; else no row is
// read that depends on i. Taken from the op's scalar lowering. nullopt where an operand is read otherwise, where
// elements depend on the row's number (iota), and for ops that have no scalar lowering or a result without dims.
std::optional<llvm::SmallVector<bool>> operandsReadByRow(mlir::Operation *op);

} // namespace dlc
