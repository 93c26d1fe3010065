// What `dlc.training` and the roles of states say, as settings of a train block.
#pragma once

#include "ir/Dlc.h"
#include <string>

namespace dlc::frontend {

// "  optimizer = adam(...)" and further lines.
mlir::FailureOr<std::string> settingsText(mlir::func::FuncOp train);
// '  freeze = ["base.*"]'; "" for none. `isFrozenNorm`: whether a running mean stays as it is in training.
std::string freezeText(mlir::ModuleOp module, llvm::function_ref<bool(llvm::StringRef mean)> isFrozenNorm);

} // namespace dlc::frontend
