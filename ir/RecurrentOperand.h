// What the first product of a recurrence's round multiplies: what the round before has computed.
#pragma once

#include "ir/Dlc.h"

namespace dlc {

struct RecurrentOperand {
  mlir::Value whole;                               // before casts: an argument, or several side by side
  llvm::SmallVector<mlir::BlockArgument> segments; // these
};

// Null where it is nothing of the kind.
std::optional<RecurrentOperand> recurrentOperandOf(mlir::Value operand);

} // namespace dlc
