// What dlc's own IR is made of; code generation registers what it lowers to.
#pragma once

#include "mlir/IR/DialectRegistry.h"

namespace dlc::compiler {

void registerDialects(mlir::DialectRegistry &registry);

} // namespace dlc::compiler
