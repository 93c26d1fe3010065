// Up to which sizes a graph holds.
#pragma once

#include "ir/Sizes.h"

namespace dlc {

// What is read of a table, the first rows of so many positions, is no more than it has: bounds the symbols of `given`,
// behind which their quotients stand in `all`. An error where several sizes together say how much is read.
mlir::LogicalResult boundByTables(mlir::ModuleOp module, llvm::MutableArrayRef<SizeSymbol> given,
                                  llvm::ArrayRef<SizeSymbol> all);

} // namespace dlc
